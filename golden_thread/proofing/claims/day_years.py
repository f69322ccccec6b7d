"""Which years a day without a year may be of.

In: a day as a sentence tells it, and the paper it stands in. Out: the years that a reader may take
it for: by the paper's own date, or its period, and by whether it is told as past or to come. A
paper with neither is read by its other days: where they all fall on their weekdays in one year
alone, a day among them is of that year.
"""

from datetime import date, timedelta

from golden_thread.periods import Period, PeriodKind
from golden_thread.proofing.claims.said_of_days import Day
from golden_thread.proofing.claims.statement import Paper
from golden_thread.proofing.words.days import FoundDay

# How long after its period a paper is written at the latest; councils report within two quarters.
WRITTEN_WITHIN = timedelta(days=200)
# Fewer other days than this tell nothing of the year.
FEWEST_OTHERS = 2

_LONG = (PeriodKind.QUARTER, PeriodKind.HALF, PeriodKind.YEAR, PeriodKind.YEAR_TO_DATE)


def years_meant(said: Day, paper: Paper, period: Period | None) -> frozenset[int]:
    """The years the day may be of; none where nothing tells. `period` is its statement's own."""
    found = said.found
    if found.year:
        return frozenset((found.year,))
    moments = _moments(paper)
    if not moments:
        return _by_others(found, paper)
    years: set[int] = set()
    for moment in moments:
        here = found.in_year(moment.year)
        if here is None:
            return frozenset()
        is_past = here <= moment
        if not said.is_due:
            years.add(moment.year if is_past else moment.year - 1)
        if not said.is_done:
            # A day told as to come may by mistake be over.
            years.update((moment.year, moment.year + 1 if is_past else moment.year))
    for each in (paper.period, period):
        if each is not None and each.kind in _LONG:
            years.update(year for year in _years_of(each) if _is_in(found, year, each))
    return frozenset(years)


def _moments(paper: Paper) -> tuple[date, ...]:
    """The earliest and the latest day on which the paper may have been written."""
    if paper.dated is not None:
        return (paper.dated,)
    if paper.period is None or paper.period.kind not in _LONG:
        return ()
    return paper.period.ends_on, paper.period.ends_on + WRITTEN_WITHIN


def _years_of(period: Period) -> tuple[int, ...]:
    return tuple(range(period.starts_on.year, period.ends_on.year + 1))


def _is_in(found: FoundDay, year: int, period: Period) -> bool:
    day = found.in_year(year)
    return day is not None and period.contains(day)


def _by_others(found: FoundDay, paper: Paper) -> frozenset[int]:
    """The one year in which all the paper's other days fall on their weekdays.

    Only for a day that lies among them: a paper may tell of the winter before, or the next one.
    """
    years = {day.year for day in paper.days if day.year}
    others = {
        (day.month, day.number, day.weekday)
        for day in paper.days
        if day.weekday is not None
        and not day.year
        and (day.month, day.number) != (found.month, found.number)
    }
    span = sorted((month, number) for month, number, _ in others)
    if len(others) < FEWEST_OTHERS or not years:
        return frozenset()
    if not span[0] <= (found.month, found.number) <= span[-1]:
        return frozenset()
    fitting = [
        year
        for year in range(min(years) - 1, max(years) + 2)
        if all(_falls_on(year, *other) for other in others)
    ]
    return frozenset(fitting) if len(fitting) == 1 else frozenset()


def _falls_on(year: int, month: int, number: int, weekday: int) -> bool:
    try:
        return date(year, month, number).weekday() == weekday
    except ValueError:
        # 29 February, in a year that has none.
        return False
