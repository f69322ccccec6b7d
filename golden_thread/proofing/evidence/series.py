"""The figures of one measure over time, from the register or from what papers tell.

In: a claim and what is known. Out: each period's value as the interval that it may stand for, with
how it is printed, so that a streak and a record are asked of both in the same way.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from golden_thread.figures import Movement, Qualifier
from golden_thread.framework import Polarity, print_value
from golden_thread.periods import Period
from golden_thread.proofing.claims.claim import Claim
from golden_thread.proofing.claims.told_names import is_local
from golden_thread.proofing.evidence.better_way import better_way
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.words.intervals import Interval, interval
from golden_thread.proofing.words.moves import Goodness


@dataclass(frozen=True, slots=True)
class Point:
    """One value of a series: what it may be, and as it is printed."""

    interval: Interval
    printed: str


@dataclass(frozen=True, slots=True)
class KnownSeries:
    """The points by period; `better` is the way that is good, None where nobody knows.

    `is_whole` where the series is all there is: a paper's own table may leave periods out.
    """

    points: Mapping[Period, Point]
    better: Movement | None
    is_whole: bool

    def way(self, movement: Movement | Goodness) -> Movement | None:
        """Up or down, for a movement that may be said as good or bad."""
        if isinstance(movement, Movement):
            return movement
        if self.better is None or movement is Goodness.BETTER:
            return self.better
        return Movement.DOWN if self.better is Movement.UP else Movement.UP


def from_register(claim: Claim, evidence: Evidence) -> KnownSeries | None:
    """The whole council's figures of the claim's kind of period; None without an indicator."""
    indicator, period = evidence.indicator(claim), claim.period
    if indicator is None or period is None:
        return None
    keys = [
        key.period
        for key in evidence.register.keys(evidence.as_at)
        if key.indicator == indicator.code and not key.breakdown and key.period.kind is period.kind
    ]
    found = evidence.register.observations(indicator.code, keys, as_at=evidence.as_at)
    points = {
        each.key.period: Point(
            Interval(each.value, each.value), print_value(each.value, indicator.scale)
        )
        for each in found
        if each.value is not None and each.qualifier is Qualifier.EXACT
    }
    ways = {Polarity.HIGHER: Movement.UP, Polarity.LOWER: Movement.DOWN}
    return KnownSeries(points, ways.get(indicator.polarity), is_whole=True)


def from_papers(claim: Claim, case: Case) -> KnownSeries | None:
    """What the papers tell of the claim's measure; a period told twice differently is left out."""
    name, period = claim.indicator, claim.period
    if name is None or period is None or not is_local(name):
        return None
    points: dict[Period, Point] = {}
    doubtful: set[Period] = set()
    units: set[str] = set()
    for (_, of), _ in case.told.values.items():
        if of.kind is not period.kind:
            continue
        for _, told in case.told_of(name, of):
            if told.quantity is None or told.quantity.upper is not None:
                continue
            units.add(told.quantity.unit)
            point = Point(interval(told.quantity), told.quantity.text)
            known = points.setdefault(of, point)
            if not known.interval.meets(point.interval):
                doubtful.add(of)
    kept = {of: point for of, point in points.items() if of not in doubtful}
    if len(units) != 1:
        return None
    return KnownSeries(kept, better_way(name, claim.sentence, units.pop()), is_whole=False)
