"""What a claim of a series needs of its sentence: its words without names, and where it ends.

In: a scene. Out: the words with each measure's name and each period made one word of its own, and
the period that a streak or a superlative is told of.
"""

import re
from dataclasses import replace

from golden_thread.periods import Period
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.context import is_reported
from golden_thread.proofing.claims.scene import Scene
from golden_thread.proofing.claims.sentence_periods import alike, latest_told
from golden_thread.proofing.words.covered import NAME, PERIOD
from golden_thread.proofing.words.relative_periods import NamedPeriod

_OTHER_WAY = re.compile(
    r"\b(?:since|until|till|than|before|after|from|with|against|behind|ahead of|on|beside"
    r"|back to|last (?:seen|reached|witnessed|matched) in|time)(?: that| those)?(?: (?:of|in|for))?"
    r"(?: the)? $"
)
_COMPARES = re.compile(r"\b(?:before|previous|preceding|prior|earlier|ago)\b")
_RECURS = re.compile(
    r"quarterly|monthly|annual(?:ly)?|yearly"
    r"|(?P<unit>quarter|month|year)(?: |-)(?:by|on|after|upon|to)(?: |-)(?P=unit)"
)
_NTH = re.compile(r"(?:the )?(?:second|third|fourth) quarter")
_ITS = re.compile(r"\b(?:its|their|a|this) $")
_GOES_ON = re.compile(
    r" (?:on end|straight|running|in (?:a row|succession|sequence)|on the \w+"
    r"|without (?:a |any )?\w+"
    r"|of (?:continuous|unbroken|uninterrupted|sustained|continued|steady))\b"
)
# How far before a period the words stand that make it another one's.
_NEAR = 40


def covered(scene: Scene) -> str:
    """The plain words, as long as the sentence, with names and periods covered."""
    words = scene.parts.words
    for letter, found in ((NAME, scene.parts.names), (PERIOD, scene.parts.periods)):
        for each in found:
            words = f"{words[: each.start]}{letter * (each.end - each.start)}{words[each.end :]}"
    return words


def covered_but_counts(scene: Scene) -> str:
    """The plain words with names and periods covered, but for those that only count or recur.

    “A third quarterly rise”, “quarter by quarter” and “in its third quarter” name no period.
    """
    words, plain = covered(scene), scene.parts.words
    for each in scene.parts.periods:
        own = plain[each.start : each.end]
        before = plain[max(0, each.start - _NEAR) : each.start]
        is_counted = _NTH.fullmatch(own) and (
            _ITS.search(before) or _GOES_ON.match(plain, each.end)
        )
        if is_counted or _RECURS.fullmatch(own):
            words = f"{words[: each.start]}{own}{words[each.end :]}"
    return words


def without_periods(scene: Scene) -> str:
    """The plain words, as long as the sentence, with its periods covered alone."""
    words = scene.parts.words
    for each in scene.parts.periods:
        words = f"{words[: each.start]}{PERIOD * (each.end - each.start)}{words[each.end :]}"
    return words


def period_told(scene: Scene, start: int, end: int) -> Period | None:
    """The period with which a series ends that is told of from `start` up to `end`.

    It is the one that the sentence names, besides those that it only starts from or compares with;
    failing that the latest of its values, or the paper's. None where it names two.
    """
    named = {
        each.period
        for each in scene.parts.periods
        if not (start <= each.start < end) and not _is_other(scene, each)
    }
    if named:
        period = named.pop()
        return period if not named and period and is_reported(period) else None
    values = alike(scene.parts, end, end, scene.readings)
    latest = latest_told(values, scene.context, end) or scene.context.period
    return latest if latest and is_reported(latest) else None


def blank_about(scene: Scene, kind: ClaimKind, start: int, end: int) -> Claim:
    """A claim of the words from `start` up to `end`, about the measure that they name themselves.

    Failing that about the one that the sentence is about.
    """
    blank = scene.blank(kind, scene.parts.sentence[start:end], start, end)
    inside = {each.indicator for each in scene.parts.names if start <= each.start < end}
    return replace(blank, indicator=inside.pop()) if len(inside) == 1 else blank


def _is_other(scene: Scene, label: NamedPeriod) -> bool:
    """Whether a period is only what the sentence starts from or compares with."""
    words = scene.parts.words
    if label.is_start or label.is_so_far or _COMPARES.search(words, label.start, label.end):
        return True
    if label.period is not None and not is_reported(label.period):
        return True
    return _OTHER_WAY.search(words, max(0, label.start - _NEAR), label.start) is not None
