"""A proof as JSON, as a page, as comments and on the screen: all tell the same."""

import json

import jsonschema
import pytest

from golden_thread.document import Bullets, Document, PaperPlace, Paragraph, Table, Text, plain_text
from golden_thread.papers.marked import Fold, MarkedPaper, MarkKind, render_marked
from golden_thread.papers.review import ReviewComment
from golden_thread.problems import Place, problem
from golden_thread.proofing import (
    Evidence,
    Proof,
    coverage_table,
    marked_paper,
    proof_read,
    proofs_as_json,
    review_comments,
    settle,
    text_lines,
)
from tests.docs.pages import REFERENCE
from tests.judgement.made_up import (
    Q1,
    Q2,
    made_framework,
    made_indicator,
    made_observation,
    made_register,
    made_target,
)
from tests.proofing.made_proofs import FIRST, PAPER, PROOF, SECOND

SENTENCE = "Bins collected on time fell from 77% last quarter to 58%, and is still red."
FRAMEWORK = made_framework(made_indicator(), targets=(made_target("86", "3"),))
REGISTER = made_register(made_observation("85", Q2), made_observation("77", Q1))
PLACE = PaperPlace(page=3, paragraph="6.2", anchor="p/12")
REPORT = Document("Quarter 2 2022/23", (Paragraph((Text(SENTENCE),), "6.2", PLACE),))
SCHEMA = json.loads((REFERENCE / "proof.schema.json").read_text(encoding="utf-8"))
SETTLED = settle(PROOF, PAPER)


@pytest.fixture
def proof() -> Proof:
    found = proof_read("report.docx", REPORT, Evidence(FRAMEWORK, REGISTER))
    damage = problem("GT-PAPERS-010", Place("report.docx"), "A part could not be read.")
    return Proof(found.paper, found.checked, (damage,))


@pytest.fixture(scope="module")
def marked() -> MarkedPaper:
    return marked_paper(SETTLED, PAPER)


def test_the_coverage_counts_every_claim(proof: Proof) -> None:
    assert proof.coverage == "4 claims found: 1 agree, 3 disagree, 0 cannot tell"
    table = coverage_table((proof,))
    assert [[plain_text(cell.inlines) for cell in row.cells] for row in table.rows] == [
        ["report.docx", "4", "1", "3", "0"]
    ]


def test_the_json_says_what_was_found_where(proof: Proof) -> None:
    settled = settle(proof, REPORT, (), Evidence(FRAMEWORK, REGISTER))
    written = json.loads(json.dumps(proofs_as_json((settled,))))
    assert written["schema_version"] == 1
    (paper,) = written["papers"]
    assert (paper["paper"], paper["coverage"]) == ("report.docx", proof.coverage)
    assert [each["code"] for each in paper["problems"]] == ["GT-PAPERS-010"]
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
    assert found["58%"]["figure"] == "BINS@FY2022-23-Q2#1"
    assert found["fell"]["figure"] == "BINS@FY2022-23-Q2#1, BINS@FY2022-23-Q1#1"


def test_the_json_is_as_its_schema_says(proof: Proof) -> None:
    validator = jsonschema.Draft202012Validator(SCHEMA)
    validator.check_schema(SCHEMA)
    for each in (settle(proof, REPORT), SETTLED, settle(Proof("empty.pdf", ()), None)):
        validator.validate(json.loads(json.dumps(proofs_as_json((each,)))))
    assert list(validator.iter_errors({"schema_version": 1, "papers": [{}]}))


def test_findings_are_numbered_as_they_stand_in_the_paper() -> None:
    found = [(each.number, each.finding.text) for each in SETTLED.findings]
    assert found == [(1, "58%"), (2, "91%"), (3, "[insert]"), (4, "33%")]
    nowhere = [each.finding.text for each in settle(PROOF, Document("")).findings]
    assert nowhere == [each.text for each in PROOF.findings]


def test_only_errors_and_what_blocks_stop() -> None:
    assert SETTLED.stops
    quiet = tuple(each for each in PROOF.checked if each.claim.text != "58%")
    assert not settle(Proof("calls.docx", quiet), PAPER).stops


def test_the_page_leads_with_coverage_and_lists_findings_by_level(marked: MarkedPaper) -> None:
    coverage, counted, table, *_ = marked.summary
    assert isinstance(coverage, Paragraph)
    assert plain_text(coverage.inlines) == f"{PROOF.coverage}."
    assert isinstance(counted, Paragraph)
    assert plain_text(counted.inlines) == (
        "4 findings: 1 blocks a release, 1 error, 1 warning, 1 suggestion."
    )
    assert isinstance(table, Table)
    rows = [[plain_text(cell.inlines) for cell in row.cells] for row in table.rows]
    assert [row[:3] for row in rows] == [
        ["Finding 3", "Blocks a release", "“[insert]”"],
        ["Finding 1", "Error", "“58%”"],
        ["Finding 4", "Warning", "“33%”"],
        ["Finding 2", "Suggestion", "“91%”"],
    ]


def test_what_cannot_be_told_is_grouped_by_its_reason(marked: MarkedPaper) -> None:
    measure, period, agreed = (each for each in marked.summary if isinstance(each, Fold))
    assert (measure.line, measure.prints) == ("It names no measure (2)", True)
    assert period.line == "The period is not clear (1)"
    assert (agreed.line, agreed.prints) == ("Claims that agree (1)", False)
    (claims,) = agreed.blocks
    assert isinstance(claims, Bullets)
    assert plain_text(claims.items[0]) == "“1,240”: the table has 1,240"


def test_a_claim_whose_words_are_not_found_is_listed_without_a_link() -> None:
    marked = marked_paper(SETTLED, Document(""))
    assert "#claim-" not in render_marked(marked).decode()


def test_every_claim_and_every_finding_is_marked_once(marked: MarkedPaper) -> None:
    kinds = [(mark.text, mark.kind) for mark in marked.marks]
    assert kinds == [
        ("58%", MarkKind.DISAGREES),
        ("1,240", MarkKind.AGREES),
        ("91%", MarkKind.DOUBTFUL),
        ("33%", MarkKind.DOUBTFUL),
        ("9", MarkKind.CANNOT_TELL),
        ("9", MarkKind.CANNOT_TELL),
        ("12", MarkKind.CANNOT_TELL),
        ("[insert]", MarkKind.DISAGREES),
    ]
    page = render_marked(marked).decode()
    assert "Findings without a place" not in page
    for mark in marked.marks:
        assert page.count(f'id="{mark.name}"') == 1
    note = marked.notes[0]
    assert note.heading == "Error: Value differs (GT-P04)"
    assert dict(note.lines) == {
        "": "“58%” does not agree with the table.",
        "The sum": "58 − 85 = −27",
        "What to do": "Replace “58%” by “85%”.",
        "Why it is checked": "A figure is the council's word.",
    }


def test_a_paper_that_was_not_read_has_a_page_that_says_so() -> None:
    fault = problem("GT-PAPERS-003", Place("a.docx"), "The file is damaged.")
    page = render_marked(marked_paper(settle(Proof("a.docx", (), (fault,)), None), None)).decode()
    assert "The file is damaged. Open it in the program" in page


def test_the_lines_on_the_screen_go_by_place() -> None:
    lines = list(text_lines(SETTLED))
    assert lines[:2] == [
        f"calls.docx: {PROOF.coverage}",
        "4 findings: 1 blocks a release, 1 error, 1 warning, 1 suggestion.",
    ]
    text = "\n".join(lines)
    assert text.index(FIRST) < text.index(SECOND) < text.index("3. Blocks a release")
    assert "\n\nUnder “Calls”, paragraph 1.2\n  2. Suggestion: Precision (GT-P41)\n" in text
    assert text.count("paragraph 1.2") == 1
    assert "\nCannot tell\n  it names no measure:\n    “9” in “9 more”\n" in text


def test_a_paper_without_findings_is_one_line(proof: Proof) -> None:
    agreeing = tuple(each for each in PROOF.checked if each.claim.text == "1,240")
    assert list(text_lines(settle(Proof("a.docx", agreeing), PAPER))) == [
        "a.docx: 1 claim found: 1 agree, 0 disagree, 0 cannot tell"
    ]


def test_each_finding_is_a_comment_on_its_words(proof: Proof) -> None:
    comments = review_comments(settle(proof, REPORT))
    assert all(isinstance(comment, ReviewComment) for comment in comments)
    assert sorted(comment.text for comment in comments) == sorted(
        each.text for each in proof.findings
    )
    for comment in comments:
        assert comment.anchor == "p/12"
        assert SENTENCE[comment.start :].startswith(comment.text)


def test_warnings_and_suggestions_are_comments_and_agreements_are_not() -> None:
    comments = review_comments(SETTLED)
    assert [each.text for each in comments] == ["58%", "91%", "[insert]", "33%"]
    assert comments[3].message.startswith("4. Warning: Shares do not add up (GT-P17)\n")
