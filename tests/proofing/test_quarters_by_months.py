"""Quarters that their months name: in brackets after their number, or as a quarter of a year."""

import pytest

from golden_thread.periods import FINANCIAL_YEAR, find_labels, parse_key
from golden_thread.proofing.words.quarters_by_months import find_quarters_of, with_months_joined
from golden_thread.proofing.words.wording import plain

WITHIN = parse_key("FY2026-27-Q2")


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        ("12 in Q4 (Jan-Mar 2025), now 14", ["FY2024-25-Q4"]),
        ("12 in Q1 (Jan-Mar 2025), now 14", ["FY2026-27-Q1", "FY2024-25-Q4"]),
        ("12 in Q4 2025/26 (Jan-Mar 2025)", ["FY2025-26-Q4", "FY2024-25-Q4"]),
    ],
)
def test_months_in_brackets_give_a_quarter_its_year(words: str, keys: list[str]) -> None:
    found = find_labels(words, calendar=FINANCIAL_YEAR, within=WITHIN)
    assert [each.period.key for each in with_months_joined(plain(words), found)] == keys


def test_a_quarter_of_a_year_is_named_by_its_months() -> None:
    words = plain("It was easier in the October to December quarter of 2020 at 8 days.")
    assert [each.period.key for each in find_quarters_of(words, FINANCIAL_YEAR)] == ["FY2020-21-Q3"]
