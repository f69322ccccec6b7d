"""The page of checks is made of the checks, whose own tests hold their examples to what they say.

And the limits that the page on proof-reading gives, each with a sentence in which it shows.
"""

import pytest

from golden_thread.document import Document, Paragraph, Text
from golden_thread.proofing import ClaimVerdict, Evidence, Proof, proof_read
from golden_thread.workspace import load
from tests.docs.pages import DOCS, sections
from tests.docs.story import prepare
from tools.checks_page import PAGE, checks_page

TITLE = "Quarter 2 2026/27 performance report"
LIMITS = next(
    each.rows
    for each in sections(DOCS / "explanation/proofing.md")
    if each.heading == "What it does not read"
)


@pytest.fixture(scope="module")
def evidence(tmp_path_factory: pytest.TempPathFactory) -> Evidence:
    folder = tmp_path_factory.mktemp("evidence")
    prepare(DOCS / "how-to/record-and-revise-figures.md", folder)
    workspace = load(folder / "exampleton", [])
    assert workspace
    return Evidence(workspace.framework, workspace.register)


def proof_of(sentence: str, evidence: Evidence) -> Proof:
    paper = Document(title=TITLE, blocks=(Paragraph((Text(sentence),)),))
    return proof_read("paper", paper, evidence)


def test_the_page_is_what_the_checks_say() -> None:
    assert PAGE.read_text(encoding="utf-8") == checks_page()


@pytest.mark.parametrize("limit", LIMITS, ids=lambda row: row[0])
def test_what_is_said_to_be_passed_over_is(limit: tuple[str, ...], evidence: Evidence) -> None:
    _, sentence, outcome = limit
    verdicts = [each.outcome.verdict for each in proof_of(sentence, evidence).checked]
    assert verdicts == {"nothing": [], "cannot tell": [ClaimVerdict.CANNOT_TELL]}[outcome]
