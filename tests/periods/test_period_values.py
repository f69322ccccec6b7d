"""What a period holds, and how it is compared with others."""

from datetime import date

import pytest

from golden_thread.periods import FINANCIAL_YEAR, PeriodKind, containing, parse_key


@pytest.mark.parametrize(
    ("key", "days", "first_month", "number_of_months"),
    (
        ("2022-07", 31, "2022-07", 1),
        ("2024-02", 29, "2024-02", 1),
        ("FY2022-23-Q4", 90, "2023-01", 3),
        ("FY2023-24-Q4", 91, "2024-01", 3),
        ("FY2022-23-H2", 182, "2022-10", 6),
        ("FY2022-23", 365, "2022-04", 12),
        ("FY2023-24", 366, "2023-04", 12),
        ("12M-2022-01", 365, "2021-02", 12),
        ("FY2022-23-YTD-2022-09", 183, "2022-04", 6),
        ("FY2022-23-YTD-2022-04", 30, "2022-04", 1),
    ),
)
def test_it_holds_its_days_and_months(
    key: str, days: int, first_month: str, number_of_months: int
) -> None:
    period = parse_key(key)
    assert period.days == days
    assert period.months[0].key == first_month
    assert len(period.months) == number_of_months
    assert period.months[-1].ends_on == period.ends_on


@pytest.mark.parametrize(("key", "days"), (("W2022-07-04", 7), ("2022-07-25", 1)))
def test_a_week_and_a_day_have_no_months(key: str, days: int) -> None:
    assert parse_key(key).months == ()
    assert parse_key(key).days == days


@pytest.mark.parametrize(
    ("key", "number"),
    (
        ("FY2022-23-Q1", 1),
        ("FY2022-23-Q4", 4),
        ("AY2022-23-Q3", 3),
        ("FY2022-23-H2", 2),
        ("FY2022-23", 1),
        ("FY2022-23-YTD-2022-09", 1),
        ("2022-07", 1),
    ),
)
def test_it_knows_its_place_in_its_year(key: str, number: int) -> None:
    assert parse_key(key).number == number


def test_it_contains_its_first_day_and_its_last() -> None:
    quarter = parse_key("FY2022-23-Q2")
    assert not quarter.contains(date(2022, 6, 30))
    assert quarter.contains(date(2022, 7, 1))
    assert quarter.contains(date(2022, 9, 30))
    assert not quarter.contains(date(2022, 10, 1))


@pytest.mark.parametrize(
    ("inner", "outer", "is_inside"),
    (
        ("2022-07", "FY2022-23-Q2", True),
        ("FY2022-23-Q2", "FY2022-23-Q2", True),
        ("FY2022-23-Q2", "FY2022-23-H1", True),
        ("FY2022-23-Q2", "FY2022-23-YTD-2022-09", True),
        ("FY2022-23-H1", "FY2022-23-YTD-2022-08", False),
        ("FY2022-23-Q2", "2022-07", False),
        ("2022-10", "FY2022-23-Q2", False),
        ("2022-06", "FY2022-23-Q2", False),
        ("W2022-06-27", "FY2022-23-Q2", False),
        ("FY2022-23-Q4", "CY2022", False),
    ),
)
def test_one_period_is_inside_another_when_all_its_days_are(
    inner: str, outer: str, is_inside: bool
) -> None:
    assert parse_key(inner).is_inside(parse_key(outer)) is is_inside


def test_they_are_ordered_by_first_day_then_last_day() -> None:
    keys = ["2022-03", "2022-04", "FY2022-23-Q1", "FY2022-23", "2022-05", "W2022-05-02"]
    assert [each.key for each in sorted(parse_key(key) for key in reversed(keys))] == keys
    assert parse_key("2022-03") < parse_key("2022-04") <= parse_key("2022-04")
    assert parse_key("FY2022-23") > parse_key("FY2022-23-Q1")


def test_different_periods_of_the_same_days_are_unequal_and_still_ordered() -> None:
    half, to_date = parse_key("FY2022-23-H1"), parse_key("FY2022-23-YTD-2022-09")
    assert half != to_date
    assert sorted((half, to_date)) == sorted((to_date, half)) == [half, to_date]


def test_a_period_can_be_the_key_of_a_table() -> None:
    assert len({parse_key("2022-07"), parse_key("2022-07"), parse_key("2022-08")}) == 2


@pytest.mark.parametrize(
    "kind", (PeriodKind.QUARTER, PeriodKind.HALF, PeriodKind.YEAR, PeriodKind.YEAR_TO_DATE)
)
def test_a_day_is_in_no_quarter_without_a_calendar(kind: PeriodKind) -> None:
    with pytest.raises(ValueError, match="needs a calendar"):
        containing(date(2022, 7, 25), kind)


@pytest.mark.parametrize(
    ("kind", "key"),
    (
        (PeriodKind.DAY, "2022-07-25"),
        (PeriodKind.WEEK, "W2022-07-25"),
        (PeriodKind.MONTH, "2022-07"),
        (PeriodKind.QUARTER, "FY2022-23-Q2"),
        (PeriodKind.HALF, "FY2022-23-H1"),
        (PeriodKind.YEAR, "FY2022-23"),
        (PeriodKind.TWELVE_MONTHS, "12M-2022-07"),
        (PeriodKind.YEAR_TO_DATE, "FY2022-23-YTD-2022-07"),
    ),
)
def test_a_day_is_in_one_period_of_each_kind(kind: PeriodKind, key: str) -> None:
    assert containing(date(2022, 7, 25), kind, FINANCIAL_YEAR).key == key
