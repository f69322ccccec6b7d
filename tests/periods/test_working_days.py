"""Working days and clear days, against lists of GOV.UK entered by hand."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from golden_thread.periods import UNITED_KINGDOM, Nation
from golden_thread.periods.working_days import (
    Where,
    add_working_days,
    is_working_day,
    latest_publication,
    working_days_between,
)

# GOV.UK, "UK bank holidays" (https://www.gov.uk/bank-holidays), 2022 and 2023, entered by hand.
IN_ALL_NATIONS = """
    2022-01-03 2022-04-15 2022-05-02 2022-06-02 2022-06-03 2022-09-19 2022-12-26 2022-12-27
    2023-01-02 2023-04-07 2023-05-01 2023-05-08 2023-05-29 2023-12-25 2023-12-26
"""
NOT_IN_SCOTLAND = "2022-04-18 2022-08-29 2023-04-10 2023-08-28"
IN_SCOTLAND = "2022-01-04 2022-08-01 2022-11-30 2023-01-03 2023-08-07 2023-11-30"
IN_NORTHERN_IRELAND = "2022-03-17 2022-07-12 2023-03-17 2023-07-12"
LISTS = {
    Nation.ENGLAND: (IN_ALL_NATIONS, NOT_IN_SCOTLAND),
    Nation.WALES: (IN_ALL_NATIONS, NOT_IN_SCOTLAND),
    Nation.SCOTLAND: (IN_ALL_NATIONS, IN_SCOTLAND),
    Nation.NORTHERN_IRELAND: (IN_ALL_NATIONS, NOT_IN_SCOTLAND, IN_NORTHERN_IRELAND),
    UNITED_KINGDOM: (IN_ALL_NATIONS, NOT_IN_SCOTLAND, IN_SCOTLAND, IN_NORTHERN_IRELAND),
}
FIRST_DAY, LAST_DAY = date(2022, 1, 1), date(2023, 12, 31)
EVERY_DAY = [FIRST_DAY + timedelta(days=number) for number in range(730)]


def listed_working_days(nation: Where) -> list[date]:
    """The slow, obvious answer: every weekday of two years that is not on the lists."""
    closed = {date.fromisoformat(day) for days in LISTS[nation] for day in days.split()}
    return [day for day in EVERY_DAY if day.strftime("%a")[0] != "S" and day not in closed]


OPEN = {nation: listed_working_days(nation) for nation in (*Nation, UNITED_KINGDOM)}
NATIONS = st.sampled_from((*Nation, UNITED_KINGDOM))
DAYS = st.dates(FIRST_DAY, LAST_DAY)


@pytest.mark.parametrize("nation", (*Nation, UNITED_KINGDOM))
def test_every_day_of_two_years_is_as_gov_uk_lists_it(nation: Where) -> None:
    assert [day for day in EVERY_DAY if is_working_day(day, nation)] == OPEN[nation]


@pytest.mark.parametrize(
    ("day", "closed_in"),
    (
        # Substitute days, single days and single nations of other years; the same source.
        (date(2012, 6, 4), "ENG WLS SCT NIR"),
        (date(2012, 6, 5), "ENG WLS SCT NIR"),
        (date(2016, 1, 4), "SCT"),
        (date(2017, 1, 2), "ENG WLS SCT NIR"),
        (date(2017, 1, 3), "SCT"),
        (date(2020, 5, 4), ""),
        (date(2020, 5, 8), "ENG WLS SCT NIR"),
        (date(2020, 7, 13), "NIR"),
        (date(2020, 11, 30), "SCT"),
        (date(2020, 12, 28), "ENG WLS SCT NIR"),
        (date(2021, 12, 27), "ENG WLS SCT NIR"),
        (date(2021, 12, 28), "ENG WLS SCT NIR"),
        (date(2024, 1, 2), "SCT"),
        (date(2024, 3, 18), "NIR"),
        (date(2024, 4, 1), "ENG WLS NIR"),
        (date(2024, 8, 5), "SCT"),
        (date(2024, 12, 2), "SCT"),
        (date(2025, 7, 14), "NIR"),
        (date(2026, 12, 28), "ENG WLS SCT NIR"),
    ),
)
def test_days_off_in_some_nations(day: date, closed_in: str) -> None:
    four = {
        "ENG": Nation.ENGLAND,
        "WLS": Nation.WALES,
        "SCT": Nation.SCOTLAND,
        "NIR": Nation.NORTHERN_IRELAND,
    }
    closed = [name for name, nation in four.items() if not is_working_day(day, nation)]
    assert closed == closed_in.split()
    assert is_working_day(day, UNITED_KINGDOM) is not bool(closed_in)


@pytest.mark.property
@given(st.dates(date(2022, 4, 1), date(2023, 9, 30)), st.integers(1, 40), NATIONS)
def test_adding_is_counting_along_the_list(day: date, count: int, nation: Where) -> None:
    after = [each for each in OPEN[nation] if each > day]
    before = [each for each in reversed(OPEN[nation]) if each < day]
    assert add_working_days(day, count, nation) == after[count - 1]
    assert add_working_days(day, -count, nation) == before[count - 1]
    assert add_working_days(day, 0, nation) == day


@pytest.mark.property
@given(DAYS, DAYS, NATIONS)
def test_counting_is_counting_on_the_list(one: date, other: date, nation: Where) -> None:
    start, end = min(one, other), max(one, other)
    listed = [day for day in OPEN[nation] if start < day <= end]
    assert working_days_between(start, end, nation) == len(listed)


@pytest.mark.property
@given(st.dates(date(2000, 1, 1), date(2099, 1, 1)), st.integers(0, 60), NATIONS)
def test_counting_undoes_adding(day: date, count: int, nation: Where) -> None:
    assert working_days_between(day, add_working_days(day, count, nation), nation) == count


def test_counting_leaves_out_the_start_and_takes_in_the_end() -> None:
    friday, monday = date(2022, 7, 22), date(2022, 7, 25)
    assert working_days_between(friday, monday, Nation.ENGLAND) == 1
    assert working_days_between(monday, monday, Nation.ENGLAND) == 0


def test_counting_backwards_is_refused() -> None:
    with pytest.raises(ValueError, match="2022-07-22 is before 2022-07-25"):
        working_days_between(date(2022, 7, 25), date(2022, 7, 22), Nation.ENGLAND)


def test_twenty_working_days_of_a_request_leave_out_holidays_of_every_nation() -> None:
    received = date(2022, 7, 1)
    assert add_working_days(received, 20, Nation.ENGLAND) == date(2022, 7, 29)
    # 12 July, in Northern Ireland, and 1 August, in Scotland.
    assert add_working_days(received, 20, UNITED_KINGDOM) == date(2022, 8, 2)


@pytest.mark.parametrize(
    ("meeting", "publication"),
    (
        (date(2022, 11, 1), date(2022, 10, 24)),
        (date(2024, 4, 17), date(2024, 4, 9)),
        (date(2025, 2, 19), date(2025, 2, 11)),
        # Over the Queen's funeral, and over Easter.
        (date(2022, 9, 21), date(2022, 9, 12)),
        (date(2024, 4, 3), date(2024, 3, 22)),
    ),
)
def test_five_clear_working_days(meeting: date, publication: date) -> None:
    assert latest_publication(meeting, where=Nation.ENGLAND) == publication
    listed = [publication + timedelta(days=number) for number in range(1, 30)]
    clear = [day for day in listed if day < meeting and is_working_day(day, Nation.ENGLAND)]
    assert len(clear) == 5


def test_clear_days_that_need_not_be_working_days() -> None:
    meeting = date(2022, 11, 1)
    assert latest_publication(meeting, where=Nation.ENGLAND, working=False) == date(2022, 10, 26)


@pytest.mark.parametrize(("clear_days", "publication"), ((0, 31), (3, 26)))
def test_other_numbers_of_clear_days(clear_days: int, publication: int) -> None:
    latest = latest_publication(date(2022, 11, 1), clear_days=clear_days, where=Nation.ENGLAND)
    assert latest == date(2022, 10, publication)


def test_fewer_than_no_clear_days_are_refused() -> None:
    with pytest.raises(ValueError, match="-1 is not a number of clear days"):
        latest_publication(date(2022, 11, 1), clear_days=-1, where=Nation.ENGLAND)
