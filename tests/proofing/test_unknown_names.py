"""Names that are nearly the register's, and names that are others."""

import pytest

from golden_thread.papers.reading.markdown import read
from golden_thread.proofing import Evidence, proof_read
from golden_thread.workspace import load
from tests.cli.running import SALTMERE


@pytest.fixture(scope="module")
def evidence() -> Evidence:
    workspace = load(SALTMERE, [])
    assert workspace
    return Evidence(workspace.framework, workspace.register)


def found(text: str, evidence: Evidence | None) -> list[str]:
    proof = proof_read("note", read(f"{text}\n".encode()), evidence)
    return [each.text for each in proof.findings if each.check.code == "GT-P39"]


def test_codes_of_the_registers_shape(evidence: Evidence) -> None:
    known = [each.code for each in evidence.framework.indicators]
    for code in known:
        assert not found(f"{code} was rated green.", evidence)
    numbered = [code for code in known if code[-1].isdigit()]
    for code in numbered:
        other = code[:-1] + ("9" if code[-1] != "9" else "8")
        if other not in known:
            assert found(f"{other} was rated green.", evidence) == [other]
            assert not found(f"{other} was rated green.", None)


def test_headings_and_rows_with_a_slip(evidence: Evidence) -> None:
    for indicator in evidence.framework.indicators:
        words = indicator.title.split()
        long = [word for word in words if len(word) > 7 and word.isalpha()]
        assert not found(f"## {indicator.title}\n\nIt went well.", evidence)
        if len(words) > 1 and long:
            slip = indicator.title.replace(long[0], long[0][:3] + long[0][4:])
            assert found(f"## {slip}\n\nIt went well.", evidence) == [slip]
            table = f"| Measure | Owner |\n|---|---|\n| {slip} | A. Post |"
            assert found(table, evidence) == [slip]


@pytest.mark.parametrize(
    "heading",
    ("Introduction", "Recommendations", "Housing and communities", "Background papers", "X1", ""),
)
def test_other_headings(heading: str, evidence: Evidence) -> None:
    assert not found(f"## {heading}\n\nIt went well.", evidence)


def test_wards(evidence: Evidence) -> None:
    wards = {
        value
        for key in evidence.register.keys(None)
        for dimension, value in key.breakdown
        if "ward" in dimension
    }
    assert not found("Fly-tipping fell in Nowhere Particular ward.", evidence)
    for ward in sorted(wards):
        assert not found(f"Fly-tipping fell in {ward} ward.", evidence)
    assert found("Fly-tipping fell in Habour ward.", evidence) == ["Habour"]
    assert found("Most was left in Saltinsg ward.", evidence) == ["Saltinsg"]
