"""Every day from 2000 to 2100 is in one period of each kind, against hand-written tables."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from golden_thread.periods import (
    ACADEMIC_YEAR,
    CALENDAR_YEAR,
    FINANCIAL_YEAR,
    PLANNING_YEAR,
    Calendar,
    Period,
    PeriodKind,
    containing,
    parse_key,
    parts,
    periods_between,
    previous,
    same_last_year,
)

FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2100, 12, 31)
NUMBER_OF_DAYS = (LAST_DAY - FIRST_DAY).days + 1
CALENDARS = (FINANCIAL_YEAR, CALENDAR_YEAR, ACADEMIC_YEAR, PLANNING_YEAR)
# The quarter of each month, January first.
QUARTERS = {
    "FY": (4, 4, 4, 1, 1, 1, 2, 2, 2, 3, 3, 3),
    "CY": (1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4),
    "AY": (2, 2, 3, 3, 3, 4, 4, 4, 1, 1, 1, 2),
    "PY": (2, 2, 2, 3, 3, 3, 4, 4, 4, 1, 1, 1),
}
TILES = (PeriodKind.MONTH, PeriodKind.WEEK, PeriodKind.DAY)
TILES_OF_YEAR = (PeriodKind.QUARTER, PeriodKind.HALF, PeriodKind.YEAR)
KINDS = [
    *((kind, CALENDAR_YEAR) for kind in TILES),
    *((kind, calendar) for calendar in CALENDARS for kind in TILES_OF_YEAR),
]
KINDS_OF_MONTH_ENDS = [(PeriodKind.TWELVE_MONTHS, CALENDAR_YEAR)] + [
    (PeriodKind.YEAR_TO_DATE, calendar) for calendar in CALENDARS
]


def every_day() -> Iterator[date]:
    return (FIRST_DAY + timedelta(days=number) for number in range(NUMBER_OF_DAYS))


def all_periods(kind: PeriodKind, calendar: Calendar) -> tuple[Period, ...]:
    first = containing(FIRST_DAY, kind, calendar)
    return periods_between(first, containing(LAST_DAY, kind, calendar))


@pytest.mark.parametrize(("kind", "calendar"), KINDS)
def test_every_day_is_in_exactly_one(kind: PeriodKind, calendar: Calendar) -> None:
    current = containing(FIRST_DAY, kind, calendar)
    for day in every_day():
        period = containing(day, kind, calendar)
        assert period.starts_on <= day < period.ends_before
        if period != current:
            assert current.ends_before == period.starts_on == day
            current = period


@pytest.mark.parametrize("calendar", CALENDARS)
def test_the_quarter_and_half_of_every_month_are_those_of_the_table(calendar: Calendar) -> None:
    for month in all_periods(PeriodKind.MONTH, calendar):
        number = QUARTERS[calendar.prefix][month.starts_on.month - 1]
        quarter = containing(month.ends_on, PeriodKind.QUARTER, calendar)
        half = containing(month.ends_on, PeriodKind.HALF, calendar)
        assert (quarter.number, half.number) == (number, 1 if number < 3 else 2)


def test_every_week_starts_on_a_monday() -> None:
    for day in every_day():
        week = containing(day, PeriodKind.WEEK)
        assert week.starts_on.isocalendar()[2] == 1
        assert week.starts_on.isocalendar()[:2] == day.isocalendar()[:2]


@pytest.mark.parametrize("calendar", CALENDARS)
def test_months_tile_quarters_tile_halves_tile_years(calendar: Calendar) -> None:
    for year in all_periods(PeriodKind.YEAR, calendar):
        halves = parts(year, PeriodKind.HALF)
        quarters = tuple(part for half in halves for part in parts(half, PeriodKind.QUARTER))
        months = tuple(part for quarter in quarters for part in parts(quarter, PeriodKind.MONTH))
        assert (len(halves), len(quarters), len(months)) == (2, 4, 12)
        assert quarters == parts(year, PeriodKind.QUARTER)
        assert months == year.months
        assert sum(month.days for month in months) == year.days
        assert all(part.is_inside(year) for part in (*halves, *quarters, *months))


@pytest.mark.parametrize(("kind", "calendar"), KINDS + KINDS_OF_MONTH_ENDS)
def test_every_key_is_read_back(kind: PeriodKind, calendar: Calendar) -> None:
    keys = set()
    periods = all_periods(kind, calendar)
    for period in periods:
        assert parse_key(period.key) == period
        keys.add(period.key)
    assert len(keys) == len(periods)


@pytest.mark.parametrize(("kind", "calendar"), KINDS)
def test_the_previous_is_adjacent(kind: PeriodKind, calendar: Calendar) -> None:
    for period in all_periods(kind, calendar):
        before = previous(period)
        assert before.ends_before == period.starts_on
        assert (before.kind, before.calendar) == (period.kind, period.calendar)
        assert before < period


@pytest.mark.parametrize(("kind", "calendar"), KINDS_OF_MONTH_ENDS)
def test_the_previous_of_an_overlapping_kind_ends_a_month_before(
    kind: PeriodKind, calendar: Calendar
) -> None:
    for period in all_periods(kind, calendar):
        before = previous(period)
        assert before.kind is kind
        assert before.ends_on == period.months[-1].starts_on - timedelta(days=1)


@pytest.mark.parametrize(("kind", "calendar"), KINDS + KINDS_OF_MONTH_ENDS)
def test_the_same_last_year_is_of_its_kind_and_a_year_before(
    kind: PeriodKind, calendar: Calendar
) -> None:
    for period in all_periods(kind, calendar):
        before = same_last_year(period)
        days_back = (period.starts_on - before.starts_on).days
        assert (before.kind, before.calendar) == (period.kind, period.calendar)
        assert days_back == 364 if kind is PeriodKind.WEEK else days_back in (365, 366)
        assert before.number == period.number
        assert len(before.months) == len(period.months)
        if kind not in (PeriodKind.WEEK, PeriodKind.DAY):
            assert before.starts_on == period.starts_on.replace(year=period.starts_on.year - 1)


def test_the_day_a_year_before_is_the_same_day_but_on_29_february() -> None:
    for period in all_periods(PeriodKind.DAY, CALENDAR_YEAR):
        before, day = same_last_year(period).starts_on, period.starts_on
        assert before.month == day.month
        assert before.day == (28 if (day.month, day.day) == (2, 29) else day.day)
