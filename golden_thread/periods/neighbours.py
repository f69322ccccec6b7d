"""Going from one period to others of its kind.

A period comes in; the one before, the one after, the same one a year ago, the year up to its end,
or all those between two go out.
"""

from datetime import date, timedelta
from functools import lru_cache

from golden_thread.periods.calendars import Calendar
from golden_thread.periods.containing import containing
from golden_thread.periods.month_arithmetic import MONTHS_IN_YEAR, add_months
from golden_thread.periods.period import ONE_DAY, Period, PeriodKind

# A year of weeks, so that both weeks begin on a Monday; it starts 364 days earlier.
SAME_WEEK_LAST_YEAR = timedelta(weeks=52)
# Each figure is held against the same few earlier periods as the others of its own.
MOST_KEPT = 4096
OVERLAPPING = (PeriodKind.TWELVE_MONTHS, PeriodKind.YEAR_TO_DATE)


@lru_cache(MOST_KEPT)
def previous(period: Period) -> Period:
    """The period of its kind that was reported before it: the one that ends as it starts.

    The two kinds that overlap step back by a month: twelve months to January follow twelve months
    to December. The year to date at the end of a year's first month follows that of the whole year
    before, so compare a year to date with `same_last_year` instead.
    """
    if period.kind in OVERLAPPING:
        return containing(add_months(period.ends_on, -1), period.kind, period.calendar)
    return containing(period.starts_on - ONE_DAY, period.kind, period.calendar)


def following(period: Period) -> Period:
    """The period whose `previous` is this one."""
    return containing(period.ends_before, period.kind, period.calendar)


@lru_cache(MOST_KEPT)
def same_last_year(period: Period) -> Period:
    """The period of its kind a year earlier.

    A week goes back 52 weeks, to the Monday 364 days before. 29 February goes back to 28 February.
    """
    if period.kind is PeriodKind.WEEK:
        return containing(period.starts_on - SAME_WEEK_LAST_YEAR, period.kind)
    if period.kind is PeriodKind.DAY:
        return containing(_day_last_year(period.starts_on), period.kind)
    a_year_before = add_months(period.ends_on, -MONTHS_IN_YEAR)
    return containing(a_year_before, period.kind, period.calendar)


def year_to_date(period: Period, calendar: Calendar | None = None) -> Period:
    """From the start of the year to the end of the period.

    For a month, quarter, half, year or year to date. A month needs the calendar; the others have
    one, and another may be given instead.
    """
    in_calendar = calendar or period.calendar
    if period.kind is not PeriodKind.MONTH and not period.kind.needs_calendar:
        raise ValueError(f"A {period.kind.value} has no year to date: {period}.")
    if in_calendar is None:
        raise ValueError(f"The year to date of {period} needs a calendar.")
    return containing(period.ends_on, PeriodKind.YEAR_TO_DATE, in_calendar)


def periods_between(first: Period, last: Period) -> tuple[Period, ...]:
    """All periods of one kind from the first to the last, both included, in order."""
    if (first.kind, first.calendar) != (last.kind, last.calendar):
        raise ValueError(f"{first} and {last} are not of one kind and calendar.")
    if last < first:
        raise ValueError(f"{first} is after {last}.")
    between = [first]
    while between[-1] != last:
        between.append(following(between[-1]))
    return tuple(between)


def parts(period: Period, kind: PeriodKind) -> tuple[Period, ...]:
    """The periods of a smaller kind that make it up: the quarters of a year, months of a quarter.

    Raises `ValueError` where they do not fill it exactly, as weeks do not fill a month.
    """
    part = containing(period.starts_on, kind, period.calendar)
    made_of = [part]
    while part.ends_before < period.ends_before:
        part = following(part)
        made_of.append(part)
    if made_of[0].starts_on != period.starts_on or part.ends_before != period.ends_before:
        raise ValueError(f"{period} is not made of whole periods of the kind {kind.value}.")
    return tuple(made_of)


def _day_last_year(day: date) -> date:
    is_leap_day = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year - 1, day=28 if is_leap_day else day.day)
