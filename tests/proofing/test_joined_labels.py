"""Quarters that their months name: in brackets after their number, or as a quarter of a year."""

import pytest

from golden_thread.periods import FINANCIAL_YEAR, find_labels, parse_key
from golden_thread.proofing.claims.joined_labels import joined_labels

WITHIN = parse_key("FY2026-27-Q2")


@pytest.mark.parametrize(
    ("words", "keys"),
    (
        ("12 in Q4 (Jan-Mar 2025), now 14", ["FY2024-25-Q4", "FY2024-25-Q4"]),
        ("12 in Q1 (Jan-Mar 2025), now 14", ["FY2026-27-Q1", "FY2024-25-Q4"]),
        ("12 in Q4 2025/26 (Jan-Mar 2025)", ["FY2025-26-Q4", "FY2024-25-Q4"]),
        ("It was easier in the October to December quarter of 2020.", ["FY2020-21-Q3"]),
    ),
)
def test_the_months_beside_a_quarter_give_it_its_year(words: str, keys: list[str]) -> None:
    found = find_labels(words, calendar=FINANCIAL_YEAR, within=WITHIN)
    joined = joined_labels(words, found, FINANCIAL_YEAR)
    assert [each.period.key for each in joined] == keys
