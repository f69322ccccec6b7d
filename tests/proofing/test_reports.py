"""A proof as JSON, as a page and as comments: all tell the same."""

import json

import pytest

from golden_thread.document import Document, PaperPlace, Paragraph, Table, Text, plain_text
from golden_thread.papers.review import ReviewComment
from golden_thread.problems import Place, problem
from golden_thread.proofing import (
    ClaimVerdict,
    Evidence,
    Proof,
    coverage_table,
    proof_blocks,
    proof_read,
    proofs_as_json,
)
from golden_thread.proofing.checking import NO_REGISTER
from golden_thread.proofing.results.review import review_comments
from tests.judgement.made_up import (
    Q1,
    Q2,
    made_framework,
    made_indicator,
    made_observation,
    made_register,
    made_target,
)

SENTENCE = "Bins collected on time fell from 77% last quarter to 58%, and is still red."
FRAMEWORK = made_framework(made_indicator(), targets=(made_target("86", "3"),))
REGISTER = made_register(made_observation("85", Q2), made_observation("77", Q1))
PLACE = PaperPlace(page=3, paragraph="6.2", anchor="p/12")
PAPER = Document("Quarter 2 2022/23", (Paragraph((Text(SENTENCE),), "6.2", PLACE),))


@pytest.fixture
def proof() -> Proof:
    found = proof_read("report.docx", PAPER, Evidence(FRAMEWORK, REGISTER))
    damage = problem("GT-FILES-001", Place("report.docx"), "A part could not be read.")
    return Proof(found.paper, found.checked, (damage,))


def test_the_coverage_counts_every_claim(proof: Proof) -> None:
    assert proof.coverage == "4 claims found: 1 agrees, 3 disagree, 0 cannot tell"
    table = coverage_table((proof,))
    assert [[plain_text(cell.inlines) for cell in row.cells] for row in table.rows] == [
        ["report.docx", "4", "1", "3", "0"]
    ]


def test_the_json_says_what_was_found_where(proof: Proof) -> None:
    written = json.loads(json.dumps(proofs_as_json((proof,))))
    assert written["schema_version"] == 1
    (paper,) = written["papers"]
    assert (paper["paper"], paper["coverage"]) == ("report.docx", proof.coverage)
    assert [each["code"] for each in paper["problems"]] == ["GT-FILES-001"]
    claims = {each["text"]: each for each in paper["claims"]}
    assert claims["58%"] == {
        "text": "58%",
        "sentence": SENTENCE,
        "place": {"page": 3, "paragraph": "6.2"},
        "kind": "value",
        "value": "58",
        "unit": "percent",
        "period": "FY2022-23-Q2",
        "against": None,
        "indicator": "BINS",
        "verdict": "disagrees",
        "reason": claims["58%"]["reason"],
    }
    assert claims["fell"]["value"] == "down"
    assert claims["fell"]["against"] == "FY2022-23-Q1"
    found = {each["text"]: each for each in paper["findings"]}
    assert (found["58%"]["check"], found["58%"]["level"]) == ("GT-P04", "error")
    assert (found["58%"]["arithmetic"], found["58%"]["suggestion"]) == ("58 − 85 = −27", "85%")
    assert found["58%"]["place"] == {"page": 3, "paragraph": "6.2"}


def test_the_page_leads_with_coverage_and_shows_each_finding(proof: Proof) -> None:
    heading, coverage, damage, *tables = proof_blocks(proof)
    assert plain_text(heading.inlines) == "report.docx"
    assert plain_text(coverage.inlines) == f"{proof.coverage}."
    assert "could not be read" in plain_text(damage.inlines)
    assert len(tables) == len(proof.findings)
    for table, finding in zip(tables, proof.findings, strict=True):
        assert isinstance(table, Table)
        words = [plain_text(row.cells[1].inlines) for row in table.rows]
        assert f"“{SENTENCE}”" in words
        assert "page 3, paragraph 6.2" in words
        assert finding.message in words
        assert f"Replace “{finding.text}” by “{finding.suggestion}”." in words


def test_what_cannot_be_told_is_listed_with_its_reason() -> None:
    proof = proof_read("report.docx", PAPER, None)
    *_, table = proof_blocks(proof)
    assert isinstance(table, Table)
    rows = [[plain_text(cell.inlines) for cell in row.cells] for row in table.rows]
    untold = [
        each.claim.text
        for each in proof.checked
        if each.outcome.verdict is ClaimVerdict.CANNOT_TELL
    ]
    assert rows == [[words, SENTENCE, NO_REGISTER] for words in untold]
    assert len(untold) == len(proof.checked) - 1


def test_each_finding_is_a_comment_on_its_words(proof: Proof) -> None:
    comments = review_comments(proof)
    assert all(isinstance(comment, ReviewComment) for comment in comments)
    assert [comment.text for comment in comments] == [each.text for each in proof.findings]
    for comment in comments:
        assert comment.anchor == "p/12"
        assert SENTENCE[comment.start :].startswith(comment.text)
