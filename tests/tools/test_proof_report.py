"""The measured bet: the page says what is measured, and what is measured is everything."""

from pathlib import Path

import pytest

from golden_thread.proofing import extract_claims
from golden_thread.proofing.round_trip import round_trip
from golden_thread.publishing import build_paper, editions_of
from golden_thread.workspace import load
from tools.proof_report import EXAMPLE, Measured, as_table, measure

ROOT = Path(__file__).resolve().parent.parent.parent
SALTMERE = ROOT / "tests/workspaces/saltmere"


@pytest.fixture(scope="module")
def measured() -> list[Measured]:
    return list(measure())


def test_every_figure_comes_back_from_every_format(measured: list[Measured]) -> None:
    assert {each.name.rpartition(".")[2] for each in measured} == {"docx", "pdf", "pptx"}
    for each in measured:
        assert each.figures.put_in > 30
        assert each.figures.lost == (), each.name
        assert each.proof.findings == (), each.name


def test_the_page_of_the_bet_carries_the_table(measured: list[Measured]) -> None:
    page = (ROOT / "docs/explanation/the-bet.md").read_text(encoding="utf-8")
    assert as_table(measured) in page


def test_a_made_up_council_with_targets_comes_back_too() -> None:
    for each in measure(SALTMERE):
        assert each.figures.put_in > 10
        assert each.figures.lost == (), each.name


def test_a_figure_that_is_not_read_is_lost() -> None:
    workspace = load(EXAMPLE, [])
    assert workspace is not None
    report = next(each for each in workspace.layouts if each.slug == "committee-report")
    edition = editions_of(report)[0]
    document = build_paper(edition, workspace.material, []).document
    claims = extract_claims(document, workspace.framework)
    whole = round_trip(document, claims)
    assert whole.lost == ()
    without = [claim for claim in claims if claim.text != "549.67 seconds"]
    lost = round_trip(document, without).lost
    assert {figure.text for figure in lost} == {"549.67 seconds"}
    assert len(lost) == len(claims) - len(without)
    assert round_trip(document, ()).came_back == 0
