"""The years that councils count in."""

from datetime import date

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
)


@pytest.mark.parametrize(
    ("calendar", "day", "start"),
    (
        (FINANCIAL_YEAR, date(2022, 3, 31), date(2021, 4, 1)),
        (FINANCIAL_YEAR, date(2022, 4, 1), date(2022, 4, 1)),
        (CALENDAR_YEAR, date(2022, 12, 31), date(2022, 1, 1)),
        (CALENDAR_YEAR, date(2023, 1, 1), date(2023, 1, 1)),
        (ACADEMIC_YEAR, date(2022, 8, 31), date(2021, 9, 1)),
        (ACADEMIC_YEAR, date(2022, 9, 1), date(2022, 9, 1)),
        (PLANNING_YEAR, date(2022, 9, 30), date(2021, 10, 1)),
        (PLANNING_YEAR, date(2022, 10, 1), date(2022, 10, 1)),
    ),
)
def test_a_day_is_in_the_year_that_started_last(calendar: Calendar, day: date, start: date) -> None:
    assert calendar.year_start(day) == start


@pytest.mark.parametrize(
    ("start_year", "name"), ((2022, "2022/23"), (1999, "1999/00"), (2099, "2099/00"))
)
def test_a_year_is_named_by_both_its_years(start_year: int, name: str) -> None:
    assert FINANCIAL_YEAR.year_name(start_year, separator="/") == name


def test_a_january_year_is_named_by_one_number() -> None:
    assert CALENDAR_YEAR.year_name(2023, separator="/") == "2023"


def test_a_council_may_start_its_year_elsewhere() -> None:
    municipal = Calendar("MY", "municipal year", 5)
    first_quarter = containing(date(2022, 7, 31), PeriodKind.QUARTER, municipal)
    assert first_quarter.key == "MY2022-23-Q1"
    assert (first_quarter.starts_on, first_quarter.ends_on) == (date(2022, 5, 1), date(2022, 7, 31))
    assert parse_key("MY2022-23-Q1", (municipal,)) == first_quarter


def test_a_council_may_move_the_start_of_a_known_calendar() -> None:
    moved = Calendar("FY", "financial year", 7)
    assert parse_key("FY2022-23", [moved]).starts_on == date(2022, 7, 1)


@pytest.mark.parametrize(
    ("prefix", "name", "first_month", "message"),
    (
        ("fy", "financial year", 4, "capital letters"),
        ("F", "financial year", 4, "capital letters"),
        ("FINAN", "financial year", 4, "capital letters"),
        ("F1", "financial year", 4, "capital letters"),
        ("ÉY", "financial year", 4, "capital letters"),
        ("FY", " ", 4, "no name"),
        ("FY", "financial year", 0, "month 0"),
        ("FY", "financial year", 13, "month 13"),
    ),
)
def test_what_is_no_calendar_is_refused(
    prefix: str, name: str, first_month: int, message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        Calendar(prefix, name, first_month)


@pytest.mark.parametrize(
    ("kind", "starts_on", "ends_before", "calendar", "message"),
    (
        (PeriodKind.QUARTER, date(2022, 4, 1), date(2022, 7, 1), None, "needs a calendar"),
        (PeriodKind.MONTH, date(2022, 4, 1), date(2022, 5, 1), FINANCIAL_YEAR, "has no calendar"),
        (PeriodKind.QUARTER, date(2022, 5, 1), date(2022, 8, 1), FINANCIAL_YEAR, "not a quarter"),
        (PeriodKind.QUARTER, date(2022, 4, 1), date(2022, 8, 1), FINANCIAL_YEAR, "not a quarter"),
        (PeriodKind.HALF, date(2022, 7, 1), date(2023, 1, 1), FINANCIAL_YEAR, "not a half"),
        (PeriodKind.YEAR, date(2022, 1, 1), date(2023, 1, 1), FINANCIAL_YEAR, "not a year"),
        (PeriodKind.MONTH, date(2022, 4, 2), date(2022, 5, 1), None, "not a month"),
        (PeriodKind.MONTH, date(2022, 4, 1), date(2022, 5, 2), None, "not a month"),
        (PeriodKind.MONTH, date(2022, 4, 1), date(2022, 6, 1), None, "not a month"),
        (PeriodKind.TWELVE_MONTHS, date(2022, 4, 1), date(2023, 3, 1), None, "not a twelve_months"),
        (PeriodKind.WEEK, date(2022, 7, 5), date(2022, 7, 12), None, "not a week"),
        (PeriodKind.WEEK, date(2022, 7, 4), date(2022, 7, 12), None, "not a week"),
        (PeriodKind.DAY, date(2022, 7, 4), date(2022, 7, 4), None, "not a day"),
        (
            PeriodKind.YEAR_TO_DATE,
            date(2022, 5, 1),
            date(2022, 7, 1),
            FINANCIAL_YEAR,
            "not a year_to_date",
        ),
        (
            PeriodKind.YEAR_TO_DATE,
            date(2022, 4, 1),
            date(2023, 5, 1),
            FINANCIAL_YEAR,
            "not a year_to_date",
        ),
        (
            PeriodKind.YEAR_TO_DATE,
            date(2022, 4, 1),
            date(2022, 4, 1),
            FINANCIAL_YEAR,
            "not a year_to_date",
        ),
    ),
)
def test_dates_that_are_not_those_of_the_kind_are_refused(
    kind: PeriodKind,
    starts_on: date,
    ends_before: date,
    calendar: Calendar | None,
    message: str,
) -> None:
    with pytest.raises(ValueError, match=message):
        Period(kind, starts_on, ends_before, calendar)
