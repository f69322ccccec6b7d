"""The highest, lowest, best or worst of a series: “the lowest figure in three years”.

In: a sentence where it stands. Out: a claim for each that says of which stretch of time it is the
extreme. “Best practice” and “highest in the county” are of no series.
"""

from collections.abc import Iterator
from dataclasses import replace

from golden_thread.periods import (
    FINANCIAL_YEAR,
    Period,
    PeriodKind,
    containing,
    previous,
    same_last_year,
)
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said_of_series import Record
from golden_thread.proofing.claims.scene import Scene, bound
from golden_thread.proofing.claims.series_scene import blank_about, covered, period_told
from golden_thread.proofing.words.extremes import FoundExtreme, find_extremes
from golden_thread.proofing.words.relative_periods import NamedPeriod


def find(scene: Scene) -> Iterator[Claim]:
    """Each extreme of the sentence that says of which stretch of time it is."""
    for found in find_extremes(covered(scene)):
        claim = _claim(scene, found)
        if claim is not None:
            yield claim


def _claim(scene: Scene, found: FoundExtreme) -> Claim | None:
    start, end = found.start, found.end
    since: Period | None = None
    named = None
    if found.since is not None:
        named = next((each for each in scene.parts.periods if each.end == found.since), None)
        named = _with_bracket(scene, named) if named else None
        if named is None or named.period is None:
            return None
        since = named.period
    latest = period_told(scene, *((named.start, named.end) if named else (start, start)))
    if latest is not None and since is not None and since.starts_on >= latest.starts_on:
        return None
    if since is None and not found.is_ever and not found.is_counted:
        since = _before(found, latest)
    readings = found.readings
    said = Record(
        readings[0],
        since,
        of_change=found.of_change,
        or_else=readings[1] if len(readings) > 1 else None,
        among=found.count if found.is_counted else 0,
    )
    is_unknown = since is None and not found.is_ever and not said.among
    claim = replace(blank_about(scene, ClaimKind.RECORD, start, end), said=said)
    return bound(claim, None if is_unknown else latest)


def _with_bracket(scene: Scene, named: NamedPeriod) -> NamedPeriod:
    """The period in brackets after it, which says in full when it was: “Q3 (Oct-Dec 2024)”."""
    for each in scene.parts.periods:
        if scene.parts.words[named.end : each.start] == " (" and each.start > named.end:
            return each
    return named


def _before(found: FoundExtreme, latest: Period | None) -> Period | None:
    """The last period that is outside the stretch: of “in three years”, the one three years ago."""
    if latest is None or (not latest.kind.needs_calendar and latest.kind is not PeriodKind.MONTH):
        return None
    if found.is_this_year:
        year = containing(latest.starts_on, PeriodKind.YEAR, latest.calendar or FINANCIAL_YEAR)
        first = containing(year.starts_on, latest.kind, latest.calendar)
        return previous(first) if latest.kind is not PeriodKind.YEAR else None
    before: Period = latest
    for _ in range(found.count):
        if found.unit is latest.kind:
            before = previous(before)
        elif found.unit is PeriodKind.YEAR:
            before = same_last_year(before)
        else:
            return None
    return before
