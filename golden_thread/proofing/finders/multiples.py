"""Fractions beside their percentages: “a third (28%)”, “26%, or one in five”.

In: a scene. Out: a claim for each. A fraction is one only straight beside its percentage; one that
stands for the figure of a measure is found by another finder.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said import Multiple
from golden_thread.proofing.claims.scene import NO_INDICATOR, Scene
from golden_thread.proofing.words.fractions import FRACTION, fraction_of
from golden_thread.proofing.words.masked import NUMBER, masked, which

_NOUNS = r"(?: (?!and\b|while\b|but\b|with\b|of which\b)[a-z][a-z'-]*){0,9}"
# “Less than half of the national average” is no share of a whole.
_OF_ANOTHER = (
    r"(?! (?:of )?(?:the|its|their|our|that|what|last)(?: \w+){0,2}"
    r" (?:average|target|level|figure|rate|year|quarter|month|was|were|it)\b)"
)
_BESIDE = (
    re.compile(rf"{FRACTION}{_NOUNS} \((?P<percent>{NUMBER})\)"),
    re.compile(
        rf"{FRACTION}{_NOUNS}(?:, or|:| -|, that is,?|, at|, equivalent to) (?P<percent>{NUMBER})"
        r"(?=\)|[,.;]|$)"
    ),
    re.compile(
        rf"(?P<percent>{NUMBER}){_NOUNS}(?:,| -| \()(?: or| that is,?| which is| i\.e\.,?"
        rf"| equivalent to| equal to)? ?{FRACTION}(?=\)|[,.;]|$| of\b){_OF_ANOTHER}"
    ),
)
# “The first half (45%)” is a time of the year, “two and a half (…)” a number.
_OTHER_HALF = re.compile(r"\b(?:first|second|latter|last|this|next|each|and|other|a) $")


def find(scene: Scene) -> Iterator[Claim]:
    """The fractions beside percentages in this sentence."""
    percents = [each for each in scene.parts.quantities if each.unit == "percent"]
    words = masked(scene.parts.words, percents) if percents else ""
    taken: list[tuple[int, int]] = []
    for shape in _BESIDE if percents else ():
        for match in shape.finditer(words):
            factor = fraction_of(match)
            is_half = match["half"] and _OTHER_HALF.search(
                words, max(0, match.start("half") - 12), match.start("half")
            )
            start, end = span_of(match)
            if factor is None or is_half or any(start < b and a < end for a, b in taken):
                continue
            taken.append((start, end))
            blank = scene.blank(ClaimKind.MULTIPLE, scene.parts.sentence[start:end], start, end)
            yield replace(
                blank,
                indicator=None,
                unbound=NO_INDICATOR,
                quantity=percents[which(match["percent"])],
                said=Multiple(factor, of_whole=True, hedge=match["word"] or ""),
            )


def span_of(match: re.Match[str]) -> tuple[int, int]:
    """Where the words of the fraction itself stand in a match, their hedge included."""
    groups = [
        each
        for each in ("word", "many", "half", "in", "most", "part", "of")
        if match.groupdict().get(each)
    ]
    return min(match.start(each) for each in groups), max(match.end(each) for each in groups)
