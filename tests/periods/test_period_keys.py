"""Keys of periods, read and written."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from golden_thread.periods import (
    ACADEMIC_YEAR,
    CALENDAR_YEAR,
    FINANCIAL_YEAR,
    PLANNING_YEAR,
    Calendar,
    NotAPeriodKey,
    PeriodKind,
    parse_key,
)

KEYS = [
    ("FY2022-23", PeriodKind.YEAR, FINANCIAL_YEAR, date(2022, 4, 1), date(2023, 3, 31)),
    ("FY1999-00", PeriodKind.YEAR, FINANCIAL_YEAR, date(1999, 4, 1), date(2000, 3, 31)),
    ("FY2099-00", PeriodKind.YEAR, FINANCIAL_YEAR, date(2099, 4, 1), date(2100, 3, 31)),
    ("FY2022-23-Q1", PeriodKind.QUARTER, FINANCIAL_YEAR, date(2022, 4, 1), date(2022, 6, 30)),
    ("FY2022-23-Q2", PeriodKind.QUARTER, FINANCIAL_YEAR, date(2022, 7, 1), date(2022, 9, 30)),
    ("FY2022-23-Q4", PeriodKind.QUARTER, FINANCIAL_YEAR, date(2023, 1, 1), date(2023, 3, 31)),
    ("FY2022-23-H1", PeriodKind.HALF, FINANCIAL_YEAR, date(2022, 4, 1), date(2022, 9, 30)),
    ("FY2022-23-H2", PeriodKind.HALF, FINANCIAL_YEAR, date(2022, 10, 1), date(2023, 3, 31)),
    (
        "FY2022-23-YTD-2022-09",
        PeriodKind.YEAR_TO_DATE,
        FINANCIAL_YEAR,
        date(2022, 4, 1),
        date(2022, 9, 30),
    ),
    (
        "FY2022-23-YTD-2023-03",
        PeriodKind.YEAR_TO_DATE,
        FINANCIAL_YEAR,
        date(2022, 4, 1),
        date(2023, 3, 31),
    ),
    ("2022-07", PeriodKind.MONTH, None, date(2022, 7, 1), date(2022, 7, 31)),
    ("2024-02", PeriodKind.MONTH, None, date(2024, 2, 1), date(2024, 2, 29)),
    ("CY2023", PeriodKind.YEAR, CALENDAR_YEAR, date(2023, 1, 1), date(2023, 12, 31)),
    ("CY2023-Q1", PeriodKind.QUARTER, CALENDAR_YEAR, date(2023, 1, 1), date(2023, 3, 31)),
    (
        "CY2023-YTD-2023-02",
        PeriodKind.YEAR_TO_DATE,
        CALENDAR_YEAR,
        date(2023, 1, 1),
        date(2023, 2, 28),
    ),
    ("12M-2022-01", PeriodKind.TWELVE_MONTHS, None, date(2021, 2, 1), date(2022, 1, 31)),
    ("12M-2024-02", PeriodKind.TWELVE_MONTHS, None, date(2023, 3, 1), date(2024, 2, 29)),
    ("W2022-07-04", PeriodKind.WEEK, None, date(2022, 7, 4), date(2022, 7, 10)),
    ("2022-07-25", PeriodKind.DAY, None, date(2022, 7, 25), date(2022, 7, 25)),
    ("PY2022-23", PeriodKind.YEAR, PLANNING_YEAR, date(2022, 10, 1), date(2023, 9, 30)),
    ("PY2022-23-Q1", PeriodKind.QUARTER, PLANNING_YEAR, date(2022, 10, 1), date(2022, 12, 31)),
    ("AY2022-23", PeriodKind.YEAR, ACADEMIC_YEAR, date(2022, 9, 1), date(2023, 8, 31)),
    ("AY2022-23-Q2", PeriodKind.QUARTER, ACADEMIC_YEAR, date(2022, 12, 1), date(2023, 2, 28)),
]

NO_KEYS = [
    ("FY2022-24", "the one that starts in 2022 is FY2022-23"),
    ("FY1999-99", "the one that starts in 1999 is FY1999-00"),
    ("FY2022", "the one that starts in 2022 is FY2022-23"),
    ("CY2022-23", "the one that starts in 2022 is CY2022"),
    ("FY22-23", "none of the shapes"),
    ("FY2022/23", "none of the shapes"),
    ("FY2022-2023", "none of the shapes"),
    ("fy2022-23", "none of the shapes"),
    ("FY2022-23-Q5", "no quarter 5"),
    ("FY2022-23-Q0", "no quarter 0"),
    ("FY2022-23-H3", "no half 3"),
    ("FY2022-23-Q12", "none of the shapes"),
    ("FY2022-23-YTD-2023-04", "2023-04 is not a month of that year"),
    ("FY2022-23-YTD-2022-13", "no such month"),
    ("2022-13", "no such month"),
    ("2022-00", "no such month"),
    ("2022-02-30", "no such day"),
    ("2023-02-29", "no such day"),
    ("W2022-07-05", "begins on a Monday, and 2022-07-05 is not one"),
    ("W2022-07", "named by the day that it begins on"),
    ("12M-2022-01-05", "named by their last month, without a day"),
    ("XY2022-23", "no calendar is called XY"),
    ("0000-01", "no such month"),
    ("CY0000", "no such"),
    ("9999-12", "outside the years"),
    ("9999-12-31", "outside the years"),
    ("W9999-12-27", "outside the years"),
    ("12M-0001-01", "outside the years"),
    ("FY9999-00", "outside the years"),
    ("", "none of the shapes"),
    (" 2022-07", "none of the shapes"),
    ("2022-07\n", "none of the shapes"),
    ("2022", "none of the shapes"),
    ("٢٠٢٢-07", "none of the shapes"),
    ("Q2 2022/23", "none of the shapes"),
]


@pytest.mark.parametrize(("key", "kind", "calendar", "starts_on", "ends_on"), KEYS)
def test_a_key_names_its_dates_and_is_written_again(
    key: str, kind: PeriodKind, calendar: Calendar | None, starts_on: date, ends_on: date
) -> None:
    period = parse_key(key)
    assert (period.kind, period.calendar) == (kind, calendar)
    assert (period.starts_on, period.ends_on) == (starts_on, ends_on)
    assert period.key == str(period) == key


@pytest.mark.parametrize(("text", "reason"), NO_KEYS)
def test_what_is_no_key_is_refused_in_plain_words(text: str, reason: str) -> None:
    with pytest.raises(NotAPeriodKey) as refusal:
        parse_key(text)
    message = str(refusal.value)
    assert reason in message
    assert message.startswith(repr(text))
    assert "A key looks like FY2022-23, FY2022-23-Q2, 2022-07" in message


@pytest.mark.property
@given(st.text("0123456789-QHWMYTDFCAP ", max_size=22))
def test_any_text_is_a_key_or_is_refused(text: str) -> None:
    try:
        period = parse_key(text)
    except NotAPeriodKey:
        return
    assert period.key == text


@pytest.mark.property
@given(
    st.sampled_from([each[0] for each in KEYS]),
    st.integers(0, 20),
    st.sampled_from("0123456789-QHWMYTDFCAPx/"),
)
def test_a_key_with_one_letter_changed_is_another_key_or_is_refused(
    key: str, place: int, letter: str
) -> None:
    text = key[:place] + letter + key[place + 1 :]
    try:
        period = parse_key(text)
    except NotAPeriodKey:
        return
    assert period.key == text
