"""Fractions and multiples in words: “two thirds”, “one in five”, “two and a half times”.

In: patterns matched in plain words. Out: the number that they say, and the word before it that
says how near it is. “One in five” may have its noun within: “one case in five”.
"""

import re
from decimal import Decimal

from golden_thread.proofing.words.multiples import HALF, HEDGES
from golden_thread.proofing.words.number_words import NUMBERS

HEDGE = rf"(?P<word>{'|'.join(sorted(HEDGES, key=len, reverse=True))})"
_PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twentieth": 20,
}
_MANY = "two|three|four|five|six|seven|eight|nine"
_PART = rf"(?P<part>(?:{'|'.join(_PARTS)})s?)"
# A fraction of a whole, but for “half”, which has a group of its own.
_SIMPLE = rf"(?P<many>a|one|{_MANY})[ -]{_PART}|(?P<half>half)"
FRACTION = (
    rf"(?:\b{HEDGE} )?(?<![\w-])(?:{_SIMPLE}"
    rf"|(?P<in>one|{_MANY}|\d)(?: (?:case|person|resident|tenant|household|call|property|home))?"
    r" (?:in|out of)(?: every)? (?P<of>\w{1,6})"
    r"|(?P<most>(?:the |a )majority|(?<!the )(?<!our )(?<!its )most(?! [a-z]+(?:ly|ed|ive|ant"
    r"|ent|ous|able|ular|mon|ten|ing|ful)\b)))\b"
)
# The size of a change: “fell by a third”.
SIZE = rf"(?:\b{HEDGE} )?(?:{_SIMPLE})\b"
_TIMES = {
    "twice": Decimal(2),
    "double": Decimal(2),
    "twofold": Decimal(2),
    "treble": Decimal(3),
    "triple": Decimal(3),
    "once": Decimal(1),
}
# A multiple of an earlier figure: “twice”, “two and a half times”, “1.5 times”, “half”.
TIMES = (
    r"(?P<times>twice|double|treble|triple"
    rf"|(?P<number>\d{{1,2}}(?:\.\d)?|one|{_MANY}|ten)(?P<and_half> and a half)? times)"
)
FOLD = rf"(?P<fold>{_MANY}|ten|\d{{1,2}})[- ]?fold"


def fraction_of(match: re.Match[str]) -> Decimal | None:
    """The share that a match of `FRACTION` or `SIZE` says; None where it is none."""
    groups = match.groupdict()
    if groups.get("half") or groups.get("most"):
        return HALF
    if groups.get("part"):
        many = 1 if groups["many"] in ("a", "one") else NUMBERS[groups["many"]]
        part = _PARTS[groups["part"].removesuffix("s").replace("halve", "half")]
    else:
        many = _count(groups.get("in") or "")
        part = _count(groups.get("of") or "")
    return Decimal(many) / part if 0 < many < part else None


def times_of(match: re.Match[str]) -> Decimal:
    """The multiple that a match of `TIMES` says."""
    if not match["number"]:
        return _TIMES[match["times"]]
    number = match["number"]
    times = Decimal(number) if number[0].isdigit() else Decimal(NUMBERS[number])
    return times + HALF if match["and_half"] else times


def fold_of(match: re.Match[str]) -> Decimal:
    """The multiple that a match of `FOLD` says."""
    return Decimal(_count(match["fold"]))


def _count(word: str) -> int:
    return int(word) if word.isdecimal() else NUMBERS.get(word, 0)
