"""Periods written the ways councils print them."""

import pytest

from golden_thread.periods import LabelStyle, label, parse_key

SHORT, LONG, YEAR_FIRST, MONTHS = LabelStyle


@pytest.mark.parametrize(
    ("key", "short", "long", "year_first", "months"),
    (
        (
            "FY2022-23-Q2",
            "Q2 2022/23",
            "Quarter 2 2022/23",
            "2022/23 Q2",
            "July to September 2022",
        ),
        (
            "FY2022-23-Q4",
            "Q4 2022/23",
            "Quarter 4 2022/23",
            "2022/23 Q4",
            "January to March 2023",
        ),
        ("CY2023-Q1", "Q1 2023", "Quarter 1 2023", "2023 Q1", "January to March 2023"),
        (
            "AY2022-23-Q2",
            "Q2 2022/23",
            "Quarter 2 2022/23",
            "2022/23 Q2",
            "December 2022 to February 2023",
        ),
        (
            "FY2022-23-H1",
            "H1 2022/23",
            "First half of 2022/23",
            "2022/23 H1",
            "April to September 2022",
        ),
        (
            "FY2022-23-H2",
            "H2 2022/23",
            "Second half of 2022/23",
            "2022/23 H2",
            "October 2022 to March 2023",
        ),
        ("FY2022-23", "2022/23", "2022/23", "2022/23", "April 2022 to March 2023"),
        ("FY1999-00", "1999/00", "1999/00", "1999/00", "April 1999 to March 2000"),
        ("CY2023", "2023", "2023", "2023", "January to December 2023"),
        (
            "FY2022-23-YTD-2022-08",
            "YTD to August 2022",
            "year to date to August 2022",
            "YTD to August 2022",
            "April to August 2022",
        ),
        (
            "FY2022-23-YTD-2022-09",
            "YTD to September 2022",
            "year to date to September 2022",
            "YTD to September 2022",
            "April to September 2022",
        ),
        (
            "FY2022-23-YTD-2023-01",
            "YTD to January 2023",
            "year to date to January 2023",
            "YTD to January 2023",
            "April 2022 to January 2023",
        ),
        (
            "FY2022-23-YTD-2022-04",
            "YTD to April 2022",
            "year to date to April 2022",
            "YTD to April 2022",
            "April 2022",
        ),
    ),
)
def test_a_part_of_a_year_in_every_style(
    key: str, short: str, long: str, year_first: str, months: str
) -> None:
    period = parse_key(key)
    assert label(period) == label(period, SHORT) == short
    assert label(period, LONG) == long
    assert label(period, YEAR_FIRST) == year_first
    assert label(period, MONTHS) == months


@pytest.mark.parametrize(
    ("key", "words"),
    (
        ("2022-07", "July 2022"),
        ("12M-2022-01", "12 months to January 2022"),
        ("W2022-07-04", "week beginning 4 July 2022"),
        ("2022-07-25", "25 July 2022"),
    ),
)
@pytest.mark.parametrize("style", tuple(LabelStyle))
def test_other_periods_have_one_way(key: str, words: str, style: LabelStyle) -> None:
    assert label(parse_key(key), style) == words


def test_each_style_is_named_by_an_example_of_itself() -> None:
    quarter = parse_key("FY2022-23-Q2")
    assert {label(quarter, style) for style in LabelStyle} == {style.value for style in LabelStyle}
