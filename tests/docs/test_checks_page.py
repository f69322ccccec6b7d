"""The page of checks: each check as it is in the code, and its sentences caught and not caught.

And the limits that the page on proof-reading gives, each with a sentence in which it shows.
"""

from collections.abc import Iterator

import pytest

from golden_thread.document import Document, Paragraph, Text
from golden_thread.proofing import CHECKS, Check, ClaimVerdict, Evidence, Proof, proof_read
from golden_thread.workspace import load
from tests.docs.pages import DOCS, REFERENCE, sections
from tests.docs.story import prepare

TITLE = "Quarter 2 2026/27 performance report"
PAGE = {each.heading: each for each in sections(REFERENCE / "checks.md")}
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


def found(sentence: str, evidence: Evidence) -> Iterator[str]:
    proof = proof_of(sentence, evidence)
    assert proof.checked, sentence
    return (finding.check.code for finding in proof.findings)


def test_every_check_is_on_the_page_and_no_other() -> None:
    headings = [heading for heading in PAGE if heading.startswith("GT-")]
    assert headings == sorted(f"{check.code}: {check.title}" for check in CHECKS)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_the_page_says_of_a_check_what_it_is(check: Check, evidence: Evidence) -> None:
    said = dict(PAGE[f"{check.code}: {check.title}"].rows)
    assert said["Level"] == f"`{check.level.value}`"
    assert said["Why"] == check.why
    assert said["What"]
    assert list(found(said["Caught"], evidence)) == [check.code]
    assert not list(found(said["Not caught"], evidence))


@pytest.mark.parametrize("limit", LIMITS, ids=lambda row: row[0])
def test_what_is_said_to_be_passed_over_is(limit: tuple[str, ...], evidence: Evidence) -> None:
    _, sentence, outcome = limit
    verdicts = [each.outcome.verdict for each in proof_of(sentence, evidence).checked]
    assert verdicts == {"nothing": [], "cannot tell": [ClaimVerdict.CANNOT_TELL]}[outcome]
