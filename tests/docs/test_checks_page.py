"""The page of checks: each check as it is in the code, and its sentences caught and not caught."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from golden_thread.document import Document, Paragraph, Text
from golden_thread.proofing import CHECKS, Check, Evidence, proof_read
from golden_thread.workspace import load
from tests.docs.pages import DOCS, REFERENCE, sections
from tests.docs.story import prepare

TITLE = "Quarter 2 2026/27 performance report"
PAGE = {each.heading: each for each in sections(REFERENCE / "checks.md")}


@pytest.fixture
def evidence(tmp_path: Path) -> Evidence:
    prepare(DOCS / "how-to/record-and-revise-figures.md", tmp_path)
    workspace = load(tmp_path / "exampleton", [])
    assert workspace
    return Evidence(workspace.framework, workspace.register)


def found(sentence: str, evidence: Evidence) -> Iterator[str]:
    paper = Document(title=TITLE, blocks=(Paragraph((Text(sentence),)),))
    proof = proof_read("paper", paper, evidence)
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
