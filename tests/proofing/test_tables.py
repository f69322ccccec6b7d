"""The claims of a table, by what heads its columns and its rows."""

import pytest

from golden_thread.document import Cell, Document, Row, Table, Text
from golden_thread.proofing import extract_claims
from tests.judgement.made_up import made_framework, made_indicator
from tests.proofing.reading import in_short

SO_FAR = "FY2022-23-YTD-2022-09"
FRAMEWORK = made_framework(
    made_indicator(), made_indicator("CALLS", "Calls answered", aliases=("answered calls",))
)


def cells(*words: str) -> Row:
    return Row(tuple(Cell((Text(each),)) for each in words))


def claims_of(header: str | None, *rows: str, caption: str = "") -> list[str]:
    """The claims of a table whose cells are divided by bars."""
    heading = cells(*header.split(" | ")) if header else None
    table = Table(heading, tuple(cells(*row.split(" | ")) for row in rows), (Text(caption),))
    document = Document("Quarter 2 2022/23 performance", (table,))
    found = extract_claims(document, FRAMEWORK)
    for claim in found:
        assert claim.sentence in rows or claim.sentence in "|".join(rows)
    return [f"{claim.indicator} {in_short(claim)}" for claim in found]


@pytest.mark.parametrize(
    ("header", "row", "claims"),
    (
        ("Measure | Value", "Bins collected on time | 85%", ["85% value Q2"]),
        ("Measure | Actual", "BINS | 85", ["85 value Q2"]),
        ("Measure | Q2 2022/23 | Q1 2022/23", "BINS | 85 | 77", ["85 value Q2", "77 value Q1"]),
        ("Measure | Q1 | Q2", "BINS | 77 | 85", ["77 value Q1", "85 value Q2"]),
        (
            "Measure | This | Previous quarter",
            "BINS | 85 | 77",
            ["85 value Q2", "77 value Q1"],
        ),
        ("Measure | Last year", "BINS | 86", ["86 value LY"]),
        (
            "Measure | Q2 2022/23 | Q1 2022/23 | Change",
            "BINS | 85 | 77 | +8 points",
            ["85 value Q2", "77 value Q1", "+8 points change Q2<Q1"],
        ),
        (
            "Measure | Q2 2022/23 | Q2 2021/22 | Change",
            "BINS | 85 | 86 | −1",
            ["85 value Q2", "86 value LY", "−1 change Q2<LY"],
        ),
        ("Measure | Change", "BINS | Up", ["Up movement Q2<Q1"]),
        ("Measure | Direction of travel", "BINS | Better", ["Better movement Q2<Q1"]),
        ("Measure | Trend", "BINS | No real change", ["No real change movement Q2<Q1"]),
        ("Measure | Target", "BINS | 90%", ["90% target Q2"]),
        ("Measure | Status", "BINS | ▲ Red (R)", ["Red status Q2"]),
        ("Measure | RAG", "BINS | R", ["R status Q2"]),
        ("Measure | RAG", "BINS | ● G", ["G status Q2"]),
        ("Measure | RAG", "BINS | Red or amber", []),
        ("Measure | RAG", "BINS | Not rated", []),
        ("Ref | Measure | Actual", "7a | BINS | 85", ["85 value Q2"]),
        ("Measure | Actual | Comment", "BINS | 85 | Calls answered", ["85 value Q2"]),
        ("Measure | Q2 target", "BINS | 90%", ["90% target Q2"]),
        ("Measure | Q2 2022/23 RAG", "BINS | Red", ["Red status Q2"]),
        (
            "Measure | Q2 2022/23 | Year so far",
            "BINS | 85 | 81",
            ["85 value Q2", f"81 value {SO_FAR}"],
        ),
        ("Measure | Year to date", "BINS | 81", [f"81 value {SO_FAR}"]),
        ("Measure | Year status", "BINS | Red", [f"Red status {SO_FAR}"]),
        ("Measure | When | Figure", "BINS | 25 July 2022 | 85", ["85 value 2022-07-25"]),
        ("Measure | When | Figure", "BINS | 2022 | 85", ["85 value CY2022"]),
        ("Measure | When | Figure", "BINS | soon | 85", ["85 value ?"]),
        (
            "Measure | Period | Figure | Target | Change",
            "BINS | Q1 2022/23 | 77 | 80 | +1",
            ["77 value Q1", "80 target Q1", "+1 change Q1<Q4"],
        ),
        ("Measure | Period | Q2 target", "BINS | Q1 2022/23 | 80", ["80 target Q2"]),
        ("Measure | Change from Q1", "BINS | +8 points", ["+8 points change Q2<Q1"]),
        (
            "Measure | Actual | Target | Variance",
            "BINS | 85 | 90 | −5",
            ["85 value Q2", "90 target Q2"],
        ),
        ("Measure | Variance", "BINS | −5", ["−5 change Q2<Q1"]),
        ("Measure | Value", "BINS | [x]", []),
        ("Measure | Value", "BINS | –", []),
        ("Measure | Value", "BINS | 85 of 90", []),
        ("Measure | Value", "BINS | 85 here, 90 there", []),
        ("Measure | Value", "BINS | 2022", ["2022 value Q2"]),
        ("Measure | Owner", "BINS | Head of service", []),
    ),
)
def test_a_cell_claims_what_its_column_holds(header: str, row: str, claims: list[str]) -> None:
    assert claims_of(header, row) == [f"BINS {claim}" for claim in claims]


def test_each_row_is_of_its_own_measure() -> None:
    assert claims_of("Measure | Value", "Bins collected on time | 85", "Answered calls | 77") == [
        "BINS 85 value Q2",
        "CALLS 77 value Q2",
    ]


def test_a_row_that_names_no_measure_or_two_is_left_unbound() -> None:
    rows = ("Total | 9", "Bins collected on time and calls answered | 9")
    assert claims_of("Measure | Value", *rows) == ["None 9 value Q2"] * 2


def test_the_caption_names_the_period_of_a_table() -> None:
    found = claims_of("Measure | Value", "BINS | 77", caption="Measures in Quarter 1 2022/23")
    assert found == ["BINS 77 value Q1"]


def test_the_year_so_far_of_a_month_is_of_the_financial_year() -> None:
    found = claims_of("Measure | Year so far", "BINS | 81", caption="Measures in July 2022")
    assert found == ["BINS 81 value FY2022-23-YTD-2022-07"]
    of_twelve = claims_of("Measure | YTD", "BINS | 81", caption="Twelve months to July 2022")
    assert of_twelve == ["BINS 81 value ?"]


def test_a_table_without_headings_of_figures_is_read_as_words() -> None:
    rows = ("What happened | Bins collected on time rose to 85% in Quarter 2.",)
    assert claims_of("About | Details", *rows) == ["BINS 85% value Q2", "BINS rose movement Q2<Q1"]
    assert claims_of(None, *rows) == ["BINS 85% value Q2", "BINS rose movement Q2<Q1"]
