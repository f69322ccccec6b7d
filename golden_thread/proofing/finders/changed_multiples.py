"""A figure as a multiple of an earlier one: “doubled”, “half its level of Quarter 1”.

In: a scene. Out: a claim for each, bound to the measure that the sentence is about, to its period,
and to the one that it is a multiple of; unbound where either is open.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from golden_thread.figures import Movement
from golden_thread.periods import Period, PeriodKind, previous
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.compared_periods import ends_named, is_compared
from golden_thread.proofing.claims.context import is_reported
from golden_thread.proofing.claims.moved import has_another_subject
from golden_thread.proofing.claims.said import Multiple
from golden_thread.proofing.claims.scene import NO_PERIOD, Scene, bound
from golden_thread.proofing.claims.series_scene import blank_about, covered
from golden_thread.proofing.words.covered import TO_PERIOD
from golden_thread.proofing.words.fractions import (
    FOLD,
    HEDGE,
    SIZE,
    TIMES,
    fold_of,
    fraction_of,
    times_of,
)
from golden_thread.proofing.words.multiples import HALF
from golden_thread.proofing.words.relative_periods import NamedPeriod

_VERBS = {
    "doubl": Decimal(2),
    "trebl": Decimal(3),
    "tripl": Decimal(3),
    "quadrupl": Decimal(4),
    "halv": HALF,
}
_NOT_OTHERS = r"(?! (?:down|up|its|their|our|the|efforts|yellow|glaz\w+|check\w*|count\w*)\b)"
_CHANGED = re.compile(
    rf"(?:\b{HEDGE} )?(?<![\w-])(?:(?P<verb>{'|'.join(_VERBS)})ed\b{_NOT_OTHERS}"
    rf"|an? (?P<noun>{'|'.join(_VERBS)})ing (?:of|in)\b|(?P<cut>cut|reduced|brought down|slashed"
    r"|fell|fallen|dropped) (?:in|by|to) half\b(?! (?:a|of|an)\b))"
)
_RISES = r"(?:increase|rise|growth|jump|surge)"
_FOLD = re.compile(
    rf"(?:\b{HEDGE} )?\b(?:(?:rose|risen|increased|grew|grown|up) )?{FOLD}\b(?: {_RISES})?"
)
_FIGURE = r"(?:level|figure|rate|number|total|result|amount|value|volume|outturn|reading)"
_WHAT_IT_WAS = (
    r"(?:what (?:it|they) (?:was|were|had been|stood at)"
    rf"|what (?:was|had been) (?:recorded|reported)|(?:the|its|their) (?:\w+ )?{_FIGURE}|that|those"
    r"|as (?:many|much|high|large|long|great|low|big)(?: as)?)"
    r"(?: recorded| reported| seen| achieved)?"
    r"(?: (?:of|in|for|at|during|as|from))?(?: that| those)?(?: (?:of|in|for))?"
)
_EARLIER = (
    rf"(?: of)? (?:{_WHAT_IT_WAS} {TO_PERIOD}(?P<against>x+)|(?:the )?(?P<owner>x+)'s {_FIGURE})"
)
_OF_EARLIER = (
    re.compile(rf"(?:\b{HEDGE} )?\b{TIMES}{_EARLIER}"),
    re.compile(rf"{SIZE}{_EARLIER}"),
)
_FELL = (
    r"fell|fallen|fall(?:s|ing)?|dropp?(?:ed|ing)?|decreas(?:e|ed|ing)|reduc(?:ed|ing|tion)|cut"
    r"|down|declin(?:e|ed|ing)|shrank|shrunk|lower|lowered"
)
_ROSE = r"rose|risen|ris(?:e|ing)|increas(?:e|ed|ing)|grew|grown|growth|up|climbed|higher"
_BY = re.compile(
    rf"\b(?:(?P<fell>{_FELL})|(?P<rose>{_ROSE}))(?: \w+ly)? (?:by|of) {SIZE}"
    r"(?! (?:of (?!its|their|the)|a\b|point|per|day|hour|year|month|mile|million))(?!-)"
)
_THAN = re.compile(
    rf"{SIZE} (?:(?P<fell>lower|fewer|less|smaller|shorter|down)"
    r"|(?P<rose>higher|more|larger|longer|greater|up)) (?:than|on|from)"
    r"(?: in| that of| that in| those in| at)? {TO_PERIOD}(?P<against>x+)"
)
_NOT_SO = re.compile(
    r"\b(?:not|never|if|should|would|will|could|may|might|to|target|aims?|expected|plans?|n't)"
    r"(?: (?:be|have|been|yet|to|\w+ly))? $"
)
# “Over the past two years” is no step from one quarter to the next.
_LONG = re.compile(
    r"\b(?:over|in|within|during|across|throughout|for)(?: the)?(?: space of)?(?: last| past)?"
    r"(?: (?:a|one|two|three|four|five|ten|\d{1,2}))? (?P<unit>years?|months?|weeks?|decades?)\b"
)
_COMPARES = re.compile(r"\b(?:before|previous|preceding|prior|earlier|ago|last year)\b")
_FROM, _TO = re.compile(r"\bfrom (?:the )?$"), re.compile(r" to (?:the )?")
_NEAR = 30


def find(scene: Scene) -> Iterator[Claim]:
    """The multiples of an earlier figure told of in this sentence."""
    words = covered(scene)
    taken: list[tuple[int, int]] = []
    for match, said in _said(words):
        before = words[max(0, match.start() - _NEAR) : match.start()]
        start, end = match.span()
        if _NOT_SO.search(before) or any(start < last and first < end for first, last in taken):
            continue
        taken.append((start, end))
        yield _claim(scene, match, said)


def _said(words: str) -> Iterator[tuple[re.Match[str], Multiple]]:
    """Each turn of phrase with what it says, those first that say most."""
    for match in _OF_EARLIER[0].finditer(words):
        yield match, Multiple(times_of(match), hedge=match["word"] or "")
    for match in _OF_EARLIER[1].finditer(words):
        part = fraction_of(match)
        if part is not None:
            yield match, Multiple(part, hedge=match["word"] or "")
    for match in _CHANGED.finditer(words):
        times = HALF if match["cut"] else _VERBS[match["verb"] or match["noun"]]
        # “More than halved” is less than half of what it was: it tells of the change.
        way = Movement.DOWN if times < 1 else None
        yield match, Multiple(times, change=way, hedge=match["word"] or "")
    for match in _FOLD.finditer(words):
        yield match, Multiple(fold_of(match), hedge=match["word"] or "")
    for shape in (_BY, _THAN):
        for match in shape.finditer(words):
            size = fraction_of(match)
            if size is not None:
                way = Movement.DOWN if match["fell"] else Movement.UP
                yield match, Multiple(size, change=way, hedge=match["word"] or "")


def _claim(scene: Scene, match: re.Match[str], said: Multiple) -> Claim:
    groups = match.groupdict()
    name = next((each for each in ("against", "owner") if groups.get(each)), "")
    latest, against = _ends(scene, match.start(), match.end(name) if name else 0)
    claim = blank_about(scene, ClaimKind.MULTIPLE, match.start(), match.end())
    is_verb = any(groups.get(each) for each in ("verb", "fell", "rose")) and not name
    if is_verb and has_another_subject(scene.parts, match.start()):
        claim = replace(claim, indicator=None)
    claim = bound(replace(claim, said=said, against=against), latest)
    if not claim.unbound and against is None:
        return replace(claim, unbound=NO_PERIOD)
    return claim


def _ends(scene: Scene, start: int, named: int) -> tuple[Period | None, Period | None]:
    """The period of the figure, and the one that it is a multiple of, which may end at `named`."""
    ends = ends_named(scene.parts, start) or _from_to(scene)
    if ends is not None:
        return ends[1].period, ends[0].period
    when: set[Period | None] = set()
    compared: set[Period | None] = set()
    for each in scene.parts.periods:
        if each.period is not None and not is_reported(each.period):
            continue
        is_other = (
            each.end == named
            or is_compared(scene.parts, each)
            or _COMPARES.search(scene.parts.words, each.start, each.end)
        )
        (compared if is_other else when).add(each.period)
    here = when.pop() if len(when) == 1 else None if when else scene.context.period
    if here is None or not is_reported(here) or _is_long(scene, here):
        return here, None
    before = compared.pop() if len(compared) == 1 else None if compared else previous(here)
    return here, None if before == here else before


def _from_to(scene: Scene) -> tuple[NamedPeriod, NamedPeriod] | None:
    """The two periods of “from Quarter 1 to Quarter 2”."""
    for first, last in pairwise(scene.parts.periods):
        opened = scene.parts.words[max(0, first.start - 9) : first.start]
        if _FROM.search(opened) and _TO.fullmatch(scene.parts.words, first.end, last.start):
            return first, last
    return None


def _is_long(scene: Scene, here: Period) -> bool:
    """Whether the sentence tells of a longer stretch than the step to this period."""
    match = _LONG.search(covered(scene))
    if match is None:
        return False
    return not (here.kind is PeriodKind.YEAR and match["unit"] == "year")
