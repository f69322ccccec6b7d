"""Which period a date falls in.

A date, a kind and, where the kind needs one, a calendar come in; the period that holds the date
goes out.
"""

from datetime import date, timedelta
from functools import lru_cache

from golden_thread.periods.calendars import Calendar
from golden_thread.periods.month_arithmetic import MONTHS_IN_YEAR, add_months, first_of_month
from golden_thread.periods.period import (
    LENGTH_IN_MONTHS,
    ONE_DAY,
    ONE_WEEK,
    Period,
    PeriodKind,
)

MOST_KEPT = 4096


def containing(day: date, kind: PeriodKind, calendar: Calendar | None = None) -> Period:
    """The one period of the kind that the day falls in.

    A week starts on a Monday. Of the overlapping kinds, the one that ends with the day's month:
    twelve months to it, or the year to date at its end. The calendar is needed for a quarter, a
    half, a year and a year to date, and not looked at for the others.
    """
    return _the_one(_made(day, kind, calendar))


# One period is one value wherever it is asked for: what is the same thing is found at once in a
# register of thousands, and need not be compared day by day.
@lru_cache(MOST_KEPT)
def _the_one(period: Period) -> Period:
    return period


def _made(day: date, kind: PeriodKind, calendar: Calendar | None) -> Period:
    if kind is PeriodKind.DAY:
        return Period(kind, day, day + ONE_DAY)
    if kind is PeriodKind.WEEK:
        monday = day - timedelta(days=day.weekday())
        return Period(kind, monday, monday + ONE_WEEK)
    if kind is PeriodKind.MONTH:
        return Period(kind, first_of_month(day), add_months(day, 1))
    if kind is PeriodKind.TWELVE_MONTHS:
        return Period(kind, add_months(day, 1 - MONTHS_IN_YEAR), add_months(day, 1))
    if calendar is None:
        raise ValueError(f"To say which {kind.value} a day is in needs a calendar.")
    year_start = calendar.year_start(day)
    if kind is PeriodKind.YEAR_TO_DATE:
        return Period(kind, year_start, add_months(day, 1), calendar)
    length = LENGTH_IN_MONTHS[kind]
    months_in = (day.month - calendar.first_month) % MONTHS_IN_YEAR
    start = add_months(year_start, months_in - months_in % length)
    return Period(kind, start, add_months(start, length), calendar)
