"""Which column of a table is of its own period, and which are only compared with."""

import pytest

from tests.proofing.test_tables import claims_of


@pytest.mark.parametrize(
    ("header", "row", "claims"),
    (
        # A year ago in a heading turns nothing else back.
        (
            "Measure | Q2 2021/22 | Actual | Target | RAG",
            "BINS | 86 | 85 | 90% | R",
            ["86 value LY", "85 value Q2", "90% target Q2", "R status Q2"],
        ),
        (
            "Measure | Actual | Q1 2022/23 | Q2 2021/22 | Direction of travel",
            "BINS | 85 | 77 | 86 | Better",
            ["85 value Q2", "77 value Q1", "86 value LY", "Better movement Q2<Q1"],
        ),
        (
            "Measure | Q2 2021/22 | Previous quarter | Value | Trend",
            "BINS | 86 | 77 | 85 | Up",
            ["86 value LY", "77 value Q1", "85 value Q2", "Up movement Q2<Q1"],
        ),
        # A column of the paper's own period is the main one, whatever comes after it.
        (
            "Measure | Q2 2022/23 | Q3 2022/23 | Target",
            "BINS | 85 | 88 | 90%",
            ["85 value Q2", "88 value FY2022-23-Q3", "90% target Q2"],
        ),
        ("Measure | Q1 actual | Target", "BINS | 77 | 90%", ["77 value Q1", "90% target Q1"]),
        ("Measure | Outturn | A year ago", "BINS | 85 | 86", ["85 value Q2", "86 value LY"]),
        ("Measure | Latest | The quarter before", "BINS | 85 | 77", ["85 value Q2", "77 value Q1"]),
        # An arrow beside a year ago alone may be from then or from the quarter before.
        (
            "Measure | Actual | Same quarter last year | Trend",
            "BINS | 85 | 86 | Down",
            ["85 value Q2", "86 value LY", "Down movement Q2<?"],
        ),
        (
            "Measure | Actual | Same quarter last year | Change",
            "BINS | 85 | 86 | Worse",
            ["85 value Q2", "86 value LY", "Worse movement Q2<?"],
        ),
        (
            "Measure | Q2 2022/23 | Q2 2021/22 | Trend since Q1",
            "BINS | 85 | 86 | Up",
            ["85 value Q2", "86 value LY", "Up movement Q2<Q1"],
        ),
    ),
)
def test_a_period_to_compare_with_is_not_the_tables_own(
    header: str, row: str, claims: list[str]
) -> None:
    assert claims_of(header, row) == [f"BINS {claim}" for claim in claims]
