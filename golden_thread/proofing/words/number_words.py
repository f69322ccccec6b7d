"""Numbers written in words: “ninety-two per cent”, “half a million”, “a dozen”.

In: words in plain wording. Out: each number with its value, its place and to how many decimals it
is told. Small numbers stand in every other sentence and mean little (“one of the”, “two teams”):
they count only before a unit, or where nothing but a number can stand. “One in five” is a share,
“two thirds” a fraction, and neither is a number here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from golden_thread.proofing.words.units import POUNDS_AFTER, RATE, UNIT

_WORDS = """
    nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen
"""
_SMALL = {word: number for number, word in enumerate(_WORDS.split())} | {"zero": 0}
_DECADES = "twenty thirty forty fifty sixty seventy eighty ninety"
_TENS = {word: 10 * number for number, word in enumerate(_DECADES.split(sep=" "), 2)}
_POWERS = {"thousand": 3, "million": 6, "billion": 9}
NUMBERS = {**_SMALL, **_TENS}
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_TO_19 = "|".join(_SMALL)
_TO_99 = rf"(?:(?:{'|'.join(_TENS)})(?:[- ](?:{_ONES}))?|{_TO_19})"
# A whole number below a hundred in words, in a pattern.
IN_WORDS = _TO_99
_TO_999 = rf"(?:(?:{_ONES}|a) hundred(?: and {_TO_99})?|{_TO_99})"
_ORDINAL = r"(?! (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|in \w|out of)\b)"
_NUMBER = re.compile(
    rf"(?<![\w.'-])(?:(?P<half>half a |a )(?P<scale>thousand|million|billion)"
    r"|(?P<dozen>half a|a|two|three|four|five|six) dozen"
    rf"|(?P<thousands>{_TO_999}) thousand(?:,? (?:and )?(?P<rest>{_TO_999}))?"
    rf"|(?P<number>{_TO_999})(?: point(?P<decimals>(?: (?:{_TO_19})){{1,4}}))?"
    r"(?: (?P<power>million|billion))?)"
    rf"(?![\w'-]){_ORDINAL}"
)
_HAS_UNIT = re.compile(rf"{UNIT}|{RATE}|{POUNDS_AFTER}")
# “The event took one day” is a manner of speaking.
_ONE_OF_TIME = re.compile(r" (?:second|minute|hour|day|working day|point)\b")
# “Fell by seven to twelve.”: a small number with nothing of its own after it.
_STANDS_ALONE = re.compile(
    r"(?= ?[,.;:)]|$| (?:in|from|since|compared|against|on|over|this|last|to)\b)"
)
_CALLS_FOR_ONE = re.compile(r"\b(?:by|to|from|was|were|at|totalled|reached) $")
# From here on a number is one wherever it stands.
_LARGE = 13


@dataclass(frozen=True, slots=True)
class WordNumber:
    """A number in words from `start` up to `end`; `places` as of a `Quantity`."""

    start: int
    end: int
    value: Decimal
    places: int


def find_word_numbers(words: str) -> Iterator[WordNumber]:
    """The numbers written in words, in order."""
    for match in _NUMBER.finditer(words):
        value, places = _value(match)
        if value >= _LARGE or match["dozen"] or _is_one(match, words):
            yield WordNumber(*match.span(), value, places)


def every_word_number(words: str) -> Iterator[WordNumber]:
    """The same, the small ones that mean little among them."""
    for match in _NUMBER.finditer(words):
        yield WordNumber(*match.span(), *_value(match))


def in_words(words: str) -> int | None:
    """The whole number below a hundred that these plain words say, or None."""
    tens, _, ones = words.replace("-", " ").partition(" ")
    if ones:
        known = tens in _TENS and ones in _SMALL
        return _TENS[tens] + _SMALL[ones] if known else None
    return NUMBERS.get(tens)


def _is_one(match: re.Match[str], words: str) -> bool:
    """Whether a small number is told as one."""
    if match["number"] == "one" and _ONE_OF_TIME.match(words, match.end()):
        return False
    if match["decimals"] or match["power"] or _HAS_UNIT.match(words, match.end()):
        return True
    before = words[max(0, match.start() - 12) : match.start()]
    calls = _CALLS_FOR_ONE.search(before)
    return bool(calls and _STANDS_ALONE.match(words, match.end()))


def _value(match: re.Match[str]) -> tuple[Decimal, int]:
    if match["scale"]:
        power = _POWERS[match["scale"]]
        half = Decimal("0.5") if match["half"].startswith("half") else Decimal(1)
        return _whole(half.scaleb(power)), 1 - power
    if match["dozen"]:
        many = {"half a": 6, "a": 12}.get(match["dozen"])
        return Decimal(many or 12 * _SMALL[match["dozen"]]), 0
    if match["thousands"]:
        rest = _below_1000(match["rest"]) if match["rest"] else 0
        return Decimal(1000 * _below_1000(match["thousands"]) + rest), 0 if rest else -3
    value = Decimal(_below_1000(match["number"]))
    places = 0
    if match["decimals"]:
        digits = "".join(str(_SMALL[word]) for word in match["decimals"].split())
        places = len(digits)
        value += Decimal(digits).scaleb(-places)
    power = _POWERS[match["power"]] if match["power"] else 0
    return _whole(value.scaleb(power)), places - power


def _whole(value: Decimal) -> Decimal:
    return Decimal(f"{value:f}")


def _below_1000(words: str) -> int:
    hundreds, has, rest = words.partition(" hundred")
    if not has:
        return in_words(words) or 0
    below = in_words(rest.removeprefix(" and ")) or 0
    return 100 * (1 if hundreds == "a" else _SMALL[hundreds]) + below
