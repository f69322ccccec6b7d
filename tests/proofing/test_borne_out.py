"""Days and periods that a paper bears out by its own date, its period, or their order."""

import pytest

from golden_thread.document import Document, Paragraph, Text
from golden_thread.papers.reading.markdown import read
from golden_thread.proofing import ClaimVerdict, proof_read
from tests.proofing.reading import claims_of, in_short

TITLED = "---\ntitle: Quarter 2 2026/27 performance report\n---\n\n"


def told(words: str, header: str = "Date: 10 November 2026\n\n", title: str = TITLED) -> list[str]:
    """Each claim of a day or a period by itself, with what came of it."""
    proof = proof_read("note", read(f"{title}{header}{words}\n".encode()), None)
    return [
        f"{each.claim.text}: {each.outcome.verdict.value}"
        for each in proof.checked
        if each.claim.kind.value in ("date", "period") and each.claim.sentence == words
    ]


@pytest.mark.parametrize(
    ("words", "found"),
    (
        ("The depot was shut on 3 November 2026.", ["3 November 2026: agrees"]),
        ("The rota will change on 4 Dec. 2026.", ["4 Dec. 2026: agrees"]),
        ("A report is due by 14/01/2027.", ["14/01/2027: agrees"]),
        (
            "Letters go out from 1 December 2026 until 5 January 2027.",
            ["1 December 2026: agrees", "5 January 2027: agrees"],
        ),
        ("This report covers Quarter 2 2026/27.", ["Quarter 2 2026/27: agrees"]),
        ("All of it falls in 2026/27.", ["2026/27: agrees"]),
        ("The last month counted is 09/2026.", ["09/2026: agrees"]),
        ("Nothing as wet has come since Q3 2024/25.", ["Q3 2024/25: agrees"]),
        # Nothing bears on them, or nothing can.
        ("The depot shut for good, 3 June 2031.", []),
        ("Nobody had figures of 2031/32.", []),
    ),
)
def test_what_the_paper_bears_out_agrees(words: str, found: list[str]) -> None:
    assert told(words) == found


def test_a_paper_without_date_or_period_bears_out_an_order_alone() -> None:
    assert told("The depot was shut on 3 November 2026.", header="", title="") == []
    found = told("It was shut from 3 May 2026 to 9 May 2026.", header="", title="")
    assert found == ["3 May 2026: agrees", "9 May 2026: agrees"]


def test_a_day_out_of_order_is_one_claim_that_disagrees() -> None:
    found = told("It was shut from 9 May 2026 to 3 May 2026.")
    assert found == ["9 May 2026: disagrees"]


def test_the_date_of_the_header_is_held_against_the_period() -> None:
    document = Document("Note", (Paragraph((Text("Date: 10 November 2026"),)),))
    assert not proof_read("note", document, None).checked
    report = Document("Quarter 2 2026/27 report", document.blocks)
    (checked,) = proof_read("report", report, None).checked
    assert checked.outcome.verdict is ClaimVerdict.AGREES


@pytest.mark.parametrize(
    ("sentence", "claims"),
    (
        ("Bins collected on time was 85% as at 30 September 2022.", ["85% value Q2"]),
        ("By 30 June 2022 bins collected on time was 77%.", ["77% value Q1"]),
        ("Bins collected on time was 85% as at 12 September 2022.", ["85% value 2022-09-12"]),
        ("Bins collected on time was 77% three months earlier.", ["77% value Q1"]),
        ("Bins collected on time was 79% a year back.", ["79% value LY"]),
        ("Bins collected on time was 79% in the same quarter of 2021/22.", ["79% value LY"]),
        ("Last time bins collected on time was 77%.", ["77% value ?"]),
        (
            "The in-year figure for bins collected on time is 81%.",
            ["81% value FY2022-23-YTD-2022-09"],
        ),
        (
            "From the start of the year to the end of Q2 bins collected on time was 81%.",
            ["81% value FY2022-23-YTD-2022-09"],
        ),
        (
            "In the first six months of the year bins collected on time was 81%.",
            ["81% value FY2022-23-YTD-2022-09"],
        ),
    ),
)
def test_a_number_is_of_the_period_however_it_is_named(sentence: str, claims: list[str]) -> None:
    assert [in_short(claim) for claim in claims_of(sentence)] == claims
