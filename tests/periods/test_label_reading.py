"""Names of periods read by the year, the calendar and the words of their paper."""

import re

import pytest

from golden_thread.periods import (
    ACADEMIC_YEAR,
    CALENDAR_YEAR,
    FINANCIAL_YEAR,
    PLANNING_YEAR,
    Calendar,
    find_labels,
    parse_key,
    parse_label,
)

WITHIN_A_YEAR = (
    ("in [Q2] we", "FY2022-23-Q2"),
    ("in [quarter 2] we", "FY2022-23-Q2"),
    ("in the [fourth quarter], we", "FY2022-23-Q4"),
    ("[H1] and", "FY2022-23-H1"),
    ("[Q1 to Q3] saw", "FY2022-23-YTD-2022-12"),
    ("in [July], 25 cases", "2022-07"),
    ("By [January] it", "2023-01"),
    ("[March] was", "2023-03"),
    ("In [May] it may", "2022-05"),
    ("in [July] Cabinet agreed", "2022-07"),
    ("[July to September] saw", "FY2022-23-Q2"),
    ("between [October and December] it", "FY2022-23-Q3"),
    ("[October to March] was", "FY2022-23-H2"),
    ("on [25 July] it", "2022-07-25"),
    ("on [Monday 27 March] it", "2023-03-27"),
    ("from [1 April to 30 June] it", "FY2022-23-Q1"),
    ("in the [12 months to January]", "12M-2023-01"),
    ("[w/c 4 July]", "W2022-07-04"),
    ("a [YTD to September] figure", "FY2022-23-YTD-2022-09"),
    ("[July] and [September 2021]", "2022-07 2021-09"),
    ("[Q1] - 2 complaints", "FY2022-23-Q1"),
    ("[Q1] 49, [Q2] 51", "FY2022-23-Q1 FY2022-23-Q2"),
    ("in [FY23] it", "FY2022-23"),
    ("in [FY23 Q2] it", "FY2022-23-Q2"),
    ("in [Q2 FY23] it", "FY2022-23-Q2"),
    ("in FY22 it", ""),
    ("in [July through to September] it", "FY2022-23-Q2"),
    ("May we say so", ""),
    ("it may, or may not", ""),
    ("the 4 may apply", ""),
    ("april showers", ""),
    ("july to september", ""),
    ("by April Jones", ""),
    ("July 25", ""),
    ("Jan said", ""),
    ("30 February", ""),
    ("the first half was lively", ""),
    ("similar to quarter 2 last year", ""),
    ("in July of the previous year", ""),
    ("Q1 in the next financial year", ""),
    ("last December", ""),
    ("next  March", ""),
)


@pytest.mark.parametrize(("marked", "keys"), WITHIN_A_YEAR)
@pytest.mark.parametrize("own", ("FY2022-23", "FY2022-23-Q2", "2022-11", "12M-2022-04"))
def test_names_without_a_year_are_of_the_year_of_the_paper(
    marked: str, keys: str, own: str
) -> None:
    text = marked.replace("[", "").replace("]", "")
    found = find_labels(text, within=parse_key(own))
    assert [each.period.key for each in found] == keys.split()
    for each in found:
        assert f"[{each.text}]" in marked
        assert text[each.start : each.end] == each.text
    assert find_labels(text) == tuple(each for each in found if "20" in each.text)


@pytest.mark.parametrize(
    ("text", "calendar", "key"),
    (
        ("Q2 2022/23", ACADEMIC_YEAR, "AY2022-23-Q2"),
        ("2022/23", PLANNING_YEAR, "PY2022-23"),
        ("October to December 2022", PLANNING_YEAR, "PY2022-23-Q1"),
        ("October to December 2022", FINANCIAL_YEAR, "FY2022-23-Q3"),
        ("October to December 2022", CALENDAR_YEAR, "CY2022-Q4"),
        ("Q2 2023", CALENDAR_YEAR, "CY2023-Q2"),
        ("2023 Q2", CALENDAR_YEAR, "CY2023-Q2"),
        ("First half of 2023", CALENDAR_YEAR, "CY2023-H1"),
        ("January to August 2023", CALENDAR_YEAR, "CY2023-YTD-2023-08"),
        ("financial year 2022/23", CALENDAR_YEAR, "FY2022-23"),
        ("December 2022 to February 2023", ACADEMIC_YEAR, "AY2022-23-Q2"),
    ),
)
def test_the_calendar_of_the_paper_decides(text: str, calendar: Calendar, key: str) -> None:
    assert parse_label(text, calendar=calendar) == parse_key(key)
    (found,) = find_labels(text, calendar=calendar)
    assert (found.period, found.text) == (parse_key(key), text)


def test_a_council_can_have_a_calendar_of_its_own() -> None:
    municipal = Calendar("MY", "municipal year", 5)
    keys = (municipal,)
    for text in ("Q1 2022/23", "May to July 2022", "MY2022-23-Q1", "Q1 of municipal year 2022/23"):
        (found,) = find_labels(f"In {text}, it", calendar=municipal)
        assert found.period == parse_key("MY2022-23-Q1", keys)
        assert found.text == text


def test_a_year_of_one_number_is_read_only_where_nothing_else_is() -> None:
    assert parse_label("2023", calendar=CALENDAR_YEAR) == parse_key("CY2023")
    assert parse_label("2023") is None
    assert find_labels("in 2023 cases", calendar=CALENDAR_YEAR) == ()


@pytest.mark.parametrize(
    ("heading", "key"),
    (
        ("Q4 2021/22 outturn", "FY2021-22-Q4"),
        ("Q4 2021/22 Actual", "FY2021-22-Q4"),
        (" (Q4 2021/22):", "FY2021-22-Q4"),
        ("2021/22 (outturn)", "FY2021-22"),
    ),
)
def test_a_heading_may_say_more(heading: str, key: str) -> None:
    assert parse_label(heading) == parse_key(key)


@pytest.mark.parametrize("heading", ("Q4 2021/22 target", "Q4 2021/22 Q1 2022/23", "in Q4 2021/22"))
def test_a_heading_that_says_something_else_is_no_label(heading: str) -> None:
    assert parse_label(heading) is None


def test_a_heading_without_a_year_is_of_the_year_of_its_paper() -> None:
    assert parse_label("Q2", within=parse_key("FY2022-23")) == parse_key("FY2022-23-Q2")


def test_the_longest_name_wins_and_none_overlap() -> None:
    text = "Q4 2025/26 (Jan-Mar 2025) against 2024/25 Q4 and the 12 months to January 2025."
    assert [(each.text, each.period.key) for each in find_labels(text)] == [
        ("Q4 2025/26", "FY2025-26-Q4"),
        ("Jan-Mar 2025", "FY2024-25-Q4"),
        ("2024/25 Q4", "FY2024-25-Q4"),
        ("12 months to January 2025", "12M-2025-01"),
    ]


def test_a_row_of_headings_is_read_by_quarter_then_year() -> None:
    found = find_labels("Indicator Q2 2021/22 Q1 2022/23 Q2 2022/23 Target 2022/23")
    assert [each.text for each in found] == ["Q2 2021/22", "Q1 2022/23", "Q2 2022/23", "2022/23"]


@pytest.mark.parametrize("prefix", ("mid-", "end-", "pre-", "post-", "\u2013", "(", "\u201c", "~"))
def test_a_name_may_follow_a_mark_without_a_space(prefix: str) -> None:
    (found,) = find_labels(f"by {prefix}July 2022.")
    assert (found.text, found.period.key) == ("July 2022", "2022-07")


def test_may_and_march_with_a_small_letter_are_words() -> None:
    (found,) = find_labels("costs may 2022/23 permitting march 2021")
    assert found.text == "2022/23"


def test_one_year_to_the_next_is_a_year_unless_something_went_from_one_to_the_other() -> None:
    for words in (
        "Annual report 2022 to 2023",
        "Quarter 3 2022 to 2023",
        "In 2022 to 2023 it rose",
    ):
        (found,) = find_labels(words)
        assert found.period.key.startswith("FY2022-23")
    for words in ("It rose from 2022 to 2023", "between 2022 to 2023", "the Plan 2013 to 2016"):
        assert find_labels(words) == ()


def test_between_two_months_is_a_range_and_two_months_are_not() -> None:
    (found,) = find_labels("between July and September 2022")
    assert (found.text, found.period.key) == ("July and September 2022", "FY2022-23-Q2")
    (found,) = find_labels("in July and September 2022")
    assert (found.text, found.period.key) == ("September 2022", "2022-09")


@pytest.mark.parametrize(
    ("marked", "keys"),
    (
        ("the [last quarter of 2022/23] was", "FY2022-23-Q4"),
        ("the [2nd Qtr of 2022/23] was", "FY2022-23-Q2"),
        ("the [second quarter of the year 2022/23] was", "FY2022-23-Q2"),
        ("the [first six months of 2022/23] were", "FY2022-23-H1"),
        ("the [first three quarters of the 2022/23 financial year] were", "FY2022-23-YTD-2022-12"),
        ("the [last three months of 2022/23] were", "FY2022-23-Q4"),
        ("the first thirteen months of [2022/23]", "FY2022-23"),
        ("the forecast at [Month 6 2022/23] is", "2022-09"),
        ("the forecast at [P6 (2022/23)] is", "2022-09"),
        ("at Month 13 2022/23", ""),
        ("counted in [07/2022], it", "2022-07"),
        ("minute 07/2022 says", ""),
        ("on [04/07/22] it", "2022-07-04"),
        ("on [04.07.22] it", "2022-07-04"),
        ("as 4.7.22 says", ""),
        ("from [01/07/2022 to 30/09/2022] it", "FY2022-23-Q2"),
        ("between [01.07.22 and 30.09.22] it", "FY2022-23-Q2"),
        ("the [year to date at 30 September 2022] is", "FY2022-23-YTD-2022-09"),
        ("the year to date at 12 September 2022 is", ""),
        ("in [22/23], it", "FY2022-23"),
        ("of 22/23 cases", ""),
        ("a mark of 22/23", ""),
    ),
)
def test_names_that_say_their_year(marked: str, keys: str) -> None:
    text = marked.replace("[", "").replace("]", "")
    found = find_labels(text)
    assert " ".join(each.period.key for each in found) == keys
    assert [f"[{each.text}]" for each in found] == re.findall(r"\[.*?\]", marked)
