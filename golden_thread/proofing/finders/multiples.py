"""Multiples and fractions: “doubled from 40 to 62”, “a third (28%)”, “26%, or one in five”.

In: a scene. Out: a claim for each. A fraction is one only straight beside its percentage; “doubled”
is of the measure that the sentence is about, and is bound to it and its two periods.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from golden_thread.periods import previous
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said import Multiple
from golden_thread.proofing.claims.scene import NO_INDICATOR, NO_PERIOD, Scene, bound
from golden_thread.proofing.words.masked import NUMBER, masked, which
from golden_thread.proofing.words.multiples import HALF
from golden_thread.proofing.words.number_words import NUMBERS

_WORD = (
    r"(?P<word>about|around|approximately|roughly|some|nearly|almost|just under|just over|well over"
    r"|over|more than|under|less than|fewer than)"
)
_TIMES = {
    "doubled": Decimal(2),
    "trebled": Decimal(3),
    "tripled": Decimal(3),
    "quadrupled": Decimal(4),
    "halved": HALF,
}
_CHANGED = re.compile(
    rf"(?:\b{_WORD} )?(?<![\w-])(?P<times>{'|'.join(_TIMES)})\b(?! (?:down|up|its|their|our|the))"
)
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "tenth": 10}
_FRACTION = (
    rf"(?:\b{_WORD} )?(?<![\w-])(?:(?P<many>a|one|two|three|four|nine)[ -]"
    r"(?P<part>(?:third|quarter|fifth|tenth)s?)|(?P<half>half)"
    r"|(?P<in>one|two|three|four|nine|\d) (?:in|out of)(?: every)? (?P<of>\w{1,6})"
    r"|(?P<most>(?:the |a )majority|most))\b"
)
_NOUNS = r"(?: (?!and\b|while\b|but\b|with\b|of which\b)[a-z][a-z'-]*){0,9}"
_BESIDE = (
    re.compile(rf"{_FRACTION}{_NOUNS} \((?P<percent>{NUMBER})\)"),
    re.compile(
        rf"(?P<percent>{NUMBER}){_NOUNS}(?:,| -| \()(?: or| that is| which is)? ?{_FRACTION}"
        r"(?=\)|[,.;]|$| of\b)"
    ),
)
# “The first half (45%)” is a time of the year, “two and a half (…)” a number.
_OTHER_HALF = re.compile(r"\b(?:first|second|latter|last|this|next|each|and|other|a) $")


def find(scene: Scene) -> Iterator[Claim]:
    """The multiples and fractions told of in this sentence."""
    yield from _changed(scene)
    percents = [each for each in scene.parts.quantities if each.unit == "percent"]
    words = masked(scene.parts.words, percents) if percents else ""
    for shape in _BESIDE if percents else ():
        for match in shape.finditer(words):
            factor = _factor(match)
            is_half = match["half"] and _OTHER_HALF.search(
                words, max(0, match.start("half") - 12), match.start("half")
            )
            if factor is None or is_half:
                continue
            start = min(
                match.start(each)
                for each in ("word", "many", "half", "in", "most", "percent")
                if match[each] and each != "percent"
            )
            end = max(match.end(each) for each in ("part", "half", "of", "most") if match[each])
            blank = scene.blank(ClaimKind.MULTIPLE, scene.parts.sentence[start:end], start, end)
            yield replace(
                blank,
                indicator=None,
                unbound=NO_INDICATOR,
                quantity=percents[which(match["percent"])],
                said=Multiple(factor, of_whole=True),
            )


def _changed(scene: Scene) -> Iterator[Claim]:
    here = scene.context.period
    before = previous(here) if here else None
    named = {each.period for each in scene.parts.periods}
    for match in _CHANGED.finditer(scene.parts.words):
        text = scene.parts.sentence[match.start() : match.end()]
        blank = scene.blank(ClaimKind.MULTIPLE, text, *match.span())
        claim = bound(replace(blank, against=before, said=Multiple(_TIMES[match["times"]])), here)
        if not claim.unbound and not named <= {here, before}:
            claim = replace(claim, unbound=NO_PERIOD)
        yield claim


def _factor(match: re.Match[str]) -> Decimal | None:
    """The share of the whole that the words say; None where they are no fraction."""
    if match["half"] or match["most"]:
        return HALF
    if match["part"]:
        many = 1 if match["many"] == "a" else NUMBERS[match["many"]]
        part = _PARTS[match["part"].removesuffix("s")]
    else:
        many = _count(match["in"])
        part = _count(match["of"])
    return Decimal(many) / part if 0 < many < part else None


def _count(word: str) -> int:
    return int(word) if word.isdecimal() else NUMBERS.get(word, 0)
