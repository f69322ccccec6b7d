"""Each check catches the sentences it says it catches, and spares those it says it spares."""

from collections.abc import Iterator

import pytest

from golden_thread.papers.reading.markdown import read
from golden_thread.problems import Level
from golden_thread.proofing import CHECKS, Check, Evidence, Finding, Proof, proof_read_together
from golden_thread.workspace import load
from tests.docs.pages import DOCS
from tests.docs.story import prepare

TITLE = "Quarter 2 2026/27 performance report"
EARLIER = "Quarter 1 2026/27 performance report"
APART = "\n\n=====\n\n"


@pytest.fixture(scope="module")
def evidence(tmp_path_factory: pytest.TempPathFactory) -> Evidence:
    folder = tmp_path_factory.mktemp("evidence")
    prepare(DOCS / "how-to/record-and-revise-figures.md", folder)
    workspace = load(folder / "exampleton", [])
    assert workspace
    return Evidence(workspace.framework, workspace.register)


def _examples(which: str) -> list[tuple[Check, str]]:
    return [(check, text) for check in CHECKS for text in getattr(check, which)]


def _proofs(text: str, evidence: Evidence) -> Iterator[Proof]:
    """The proofs with the register and without it, of the text as a paper in Markdown.

    Where it is two papers, apart by a line of equals signs, the first is of the quarter before.
    """
    texts = text.split(APART)
    papers = [
        (title, read(f"---\ntitle: {title}\n---\n\n{each}\n".encode()))
        for title, each in zip((EARLIER, TITLE)[-len(texts) :], texts, strict=True)
    ]
    yield from proof_read_together(papers, evidence)
    yield from proof_read_together(papers, None)


def _findings(check: Check, text: str, evidence: Evidence) -> list[Finding]:
    """All that is found, but for suggestions that another check makes: they are shown if asked."""
    return [
        each
        for proof in _proofs(text, evidence)
        for each in proof.findings
        if each.check.code == check.code or each.check.level is not Level.SUGGESTION
    ]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_a_check_says_what_it_looks_for_and_gives_examples(check: Check) -> None:
    assert check.what
    assert check.why
    assert check.caught
    assert check.spared


@pytest.mark.parametrize(("check", "text"), _examples("caught"))
def test_what_a_check_says_it_catches_is_caught(
    check: Check, text: str, evidence: Evidence
) -> None:
    codes = {each.check.code for each in _findings(check, text, evidence)}
    assert codes == {check.code}


@pytest.mark.parametrize(("check", "text"), _examples("spared"))
def test_what_a_check_says_it_spares_is_spared(check: Check, text: str, evidence: Evidence) -> None:
    findings = _findings(check, text, evidence)
    assert not [f"{each.check.code}: {each.message}" for each in findings]
    assert check.spared
