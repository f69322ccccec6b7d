"""The stretches of time that a superlative may be of: since a period, of so many, of all there are.

In: the period of the extreme, what its words say, and the series. Out: the other periods of each
stretch that the words may mean, known or not.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from golden_thread.figures import Movement
from golden_thread.periods import (
    FINANCIAL_YEAR,
    Period,
    PeriodKind,
    containing,
    periods_between,
    previous,
)
from golden_thread.proofing.claims.said_of_series import Record
from golden_thread.proofing.evidence.series import KnownSeries

# “The highest of the four quarters” may be of the last four or of those of one year.
QUARTERS = 4
_FOLLOWING = (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.YEAR)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Which way the extreme lies, and the periods that it is the extreme of, besides its own.

    `is_open` where it is of all that there are.
    """

    way: Movement
    periods: tuple[Period, ...]
    is_open: bool


def stretches(own: Period, said: Record, series: KnownSeries) -> Iterator[tuple[Period, ...]]:
    """The other periods of each stretch that the words may mean; one of them at least."""
    if own.kind not in _FOLLOWING:
        yield ()
    elif said.among:
        yield from _counted(own, said.among, series)
    elif said.since is not None:
        first = containing(said.since.ends_before, own.kind, own.calendar)
        yield periods_between(first, own)[:-1] if first < own else ()
    else:
        alike = [each for each in series.points if each.calendar == own.calendar]
        yield periods_between(min((*alike, own)), own)[:-1]


def _counted(own: Period, among: int, series: KnownSeries) -> Iterator[tuple[Period, ...]]:
    """The other periods of “the four quarters”: those of the series, if it is so long."""
    others = tuple(each for each in series.points if each != own)
    if len(others) == among - 1 and not series.is_whole:
        yield others
        return
    run = [own]
    for _ in range(among - 1):
        run.append(previous(run[-1]))
    yield tuple(reversed(run[1:]))
    if own.kind is PeriodKind.QUARTER and among == QUARTERS:
        year = containing(own.starts_on, PeriodKind.YEAR, own.calendar or FINANCIAL_YEAR)
        first = containing(year.starts_on, PeriodKind.QUARTER, own.calendar)
        last = previous(containing(year.ends_before, PeriodKind.QUARTER, own.calendar))
        yield tuple(each for each in periods_between(first, last) if each != own)
