"""Going from one period to others."""

import pytest

from golden_thread.periods import (
    CALENDAR_YEAR,
    FINANCIAL_YEAR,
    Calendar,
    PeriodKind,
    following,
    parse_key,
    parts,
    periods_between,
    previous,
    same_last_year,
    year_to_date,
)

PREVIOUS = [
    ("2022-01", "2021-12"),
    ("2022-07", "2022-06"),
    ("FY2022-23-Q2", "FY2022-23-Q1"),
    ("FY2022-23-Q1", "FY2021-22-Q4"),
    ("FY2022-23-H1", "FY2021-22-H2"),
    ("FY2000-01", "FY1999-00"),
    ("CY2023-Q1", "CY2022-Q4"),
    ("PY2022-23", "PY2021-22"),
    ("W2022-07-04", "W2022-06-27"),
    ("2022-03-01", "2022-02-28"),
    ("2024-03-01", "2024-02-29"),
    ("12M-2022-01", "12M-2021-12"),
    ("FY2022-23-YTD-2022-09", "FY2022-23-YTD-2022-08"),
    ("FY2022-23-YTD-2022-04", "FY2021-22-YTD-2022-03"),
]

SAME_LAST_YEAR = [
    ("2022-07", "2021-07"),
    ("2024-02", "2023-02"),
    ("FY2022-23-Q2", "FY2021-22-Q2"),
    ("FY2022-23-H2", "FY2021-22-H2"),
    ("FY2000-01", "FY1999-00"),
    ("AY2022-23-Q2", "AY2021-22-Q2"),
    ("W2022-07-04", "W2021-07-05"),
    ("W2021-01-04", "W2020-01-06"),
    ("2022-07-25", "2021-07-25"),
    ("2024-02-29", "2023-02-28"),
    ("2025-02-28", "2024-02-28"),
    ("12M-2022-01", "12M-2021-01"),
    ("12M-2024-02", "12M-2023-02"),
    ("FY2022-23-YTD-2022-09", "FY2021-22-YTD-2021-09"),
    ("FY2022-23-YTD-2023-03", "FY2021-22-YTD-2022-03"),
]


@pytest.mark.parametrize(("key", "before"), PREVIOUS)
def test_the_one_before_and_back(key: str, before: str) -> None:
    assert previous(parse_key(key)).key == before
    assert following(parse_key(before)).key == key


@pytest.mark.parametrize(("key", "a_year_ago"), SAME_LAST_YEAR)
def test_the_same_a_year_ago(key: str, a_year_ago: str) -> None:
    assert same_last_year(parse_key(key)).key == a_year_ago


@pytest.mark.parametrize(
    ("key", "calendar", "to_date"),
    (
        ("2022-09", FINANCIAL_YEAR, "FY2022-23-YTD-2022-09"),
        ("2022-03", FINANCIAL_YEAR, "FY2021-22-YTD-2022-03"),
        ("2022-03", CALENDAR_YEAR, "CY2022-YTD-2022-03"),
        ("FY2022-23-Q2", None, "FY2022-23-YTD-2022-09"),
        ("FY2022-23-Q4", CALENDAR_YEAR, "CY2023-YTD-2023-03"),
        ("FY2022-23-H1", None, "FY2022-23-YTD-2022-09"),
        ("FY2022-23", None, "FY2022-23-YTD-2023-03"),
        ("FY2022-23-YTD-2022-05", None, "FY2022-23-YTD-2022-05"),
    ),
)
def test_the_year_up_to_it(key: str, calendar: Calendar | None, to_date: str) -> None:
    assert year_to_date(parse_key(key), calendar).key == to_date


def test_the_year_up_to_a_month_needs_a_calendar() -> None:
    with pytest.raises(ValueError, match="2022-07 needs a calendar"):
        year_to_date(parse_key("2022-07"))


@pytest.mark.parametrize("key", ("2022-07-25", "W2022-07-04", "12M-2022-01"))
def test_kinds_without_whole_months_of_a_year_have_no_year_to_date(key: str) -> None:
    with pytest.raises(ValueError, match="has no year to date"):
        year_to_date(parse_key(key), FINANCIAL_YEAR)


@pytest.mark.parametrize(
    ("first", "last", "between"),
    (
        ("2021-11", "2022-02", ["2021-11", "2021-12", "2022-01", "2022-02"]),
        ("FY2021-22-Q4", "FY2022-23-Q1", ["FY2021-22-Q4", "FY2022-23-Q1"]),
        ("FY2022-23", "FY2022-23", ["FY2022-23"]),
        ("12M-2021-12", "12M-2022-01", ["12M-2021-12", "12M-2022-01"]),
        (
            "FY2021-22-YTD-2022-03",
            "FY2022-23-YTD-2022-05",
            ["FY2021-22-YTD-2022-03", "FY2022-23-YTD-2022-04", "FY2022-23-YTD-2022-05"],
        ),
        ("W2022-06-27", "W2022-07-04", ["W2022-06-27", "W2022-07-04"]),
    ),
)
def test_all_between_two(first: str, last: str, between: list[str]) -> None:
    assert [each.key for each in periods_between(parse_key(first), parse_key(last))] == between


@pytest.mark.parametrize(
    ("first", "last", "message"),
    (
        ("2022-07", "FY2022-23-Q2", "not of one kind"),
        ("FY2022-23-Q1", "CY2022-Q2", "not of one kind"),
        ("2022-08", "2022-07", "2022-08 is after 2022-07"),
    ),
)
def test_nothing_is_between_unlike_periods(first: str, last: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        periods_between(parse_key(first), parse_key(last))


@pytest.mark.parametrize(
    ("key", "kind", "made_of"),
    (
        (
            "FY2022-23",
            PeriodKind.QUARTER,
            ["FY2022-23-Q1", "FY2022-23-Q2", "FY2022-23-Q3", "FY2022-23-Q4"],
        ),
        ("FY2022-23", PeriodKind.HALF, ["FY2022-23-H1", "FY2022-23-H2"]),
        ("FY2022-23-H2", PeriodKind.QUARTER, ["FY2022-23-Q3", "FY2022-23-Q4"]),
        ("FY2022-23-Q4", PeriodKind.MONTH, ["2023-01", "2023-02", "2023-03"]),
        ("FY2022-23-YTD-2022-09", PeriodKind.QUARTER, ["FY2022-23-Q1", "FY2022-23-Q2"]),
        ("2022-07", PeriodKind.MONTH, ["2022-07"]),
    ),
)
def test_the_parts_of_a_period(key: str, kind: PeriodKind, made_of: list[str]) -> None:
    assert [part.key for part in parts(parse_key(key), kind)] == made_of


def test_the_days_of_a_week() -> None:
    days = parts(parse_key("W2022-07-04"), PeriodKind.DAY)
    assert (days[0].key, days[-1].key, len(days)) == ("2022-07-04", "2022-07-10", 7)


@pytest.mark.parametrize(
    ("key", "kind"),
    (
        ("2022-07", PeriodKind.WEEK),
        ("2022-07", PeriodKind.YEAR_TO_DATE),
        ("FY2022-23-YTD-2022-08", PeriodKind.QUARTER),
        ("FY2022-23", PeriodKind.TWELVE_MONTHS),
        ("12M-2022-01", PeriodKind.QUARTER),
    ),
)
def test_a_period_is_not_made_of_what_does_not_fill_it(key: str, kind: PeriodKind) -> None:
    with pytest.raises(ValueError, match=r"not made of|needs a calendar"):
        parts(parse_key(key), kind)
