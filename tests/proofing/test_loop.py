"""Composed and taken out again: every figure of every paper, in memory and through its files."""

from collections import Counter
from pathlib import Path

import pytest

from golden_thread.document import Chart, Document, blocks_of
from golden_thread.papers.reading import read_paper
from golden_thread.proofing import ClaimVerdict
from golden_thread.publishing import Layout, LayoutKind
from golden_thread.publishing.files import PaperFormat, make_paper
from tests.proofing.loop import (
    Printed,
    built,
    figures_in,
    figures_out,
    layouts,
    paper,
    proof_of,
    workspace,
)

PAPERS = [pytest.param(name, layout, id=f"{name}-{layout.slug}") for name, layout in layouts()]
READ_BACK = {
    LayoutKind.REPORT: (PaperFormat.DOCX, PaperFormat.PDF),
    LayoutKind.BRIEFING: (PaperFormat.DOCX, PaperFormat.PDF),
    LayoutKind.SLIDES: (PaperFormat.PPTX,),
}


def charted(name: str, document: Document) -> Counter[Printed]:
    """The figures in the words that stand for each chart, which hold no references."""
    charts = tuple(block for block in blocks_of(document) if isinstance(block, Chart))
    return figures_out(Document(document.title, charts), workspace(name).framework)


@pytest.mark.parametrize(("name", "layout"), PAPERS)
def test_every_figure_has_its_claim_back(name: str, layout: Layout) -> None:
    document = built(name, layout)
    out = figures_out(document, workspace(name).framework)
    assert out == figures_in(document) + charted(name, document)


@pytest.mark.parametrize(("name", "layout"), PAPERS)
def test_nothing_in_a_paper_of_ours_disagrees(name: str, layout: Layout) -> None:
    proof = proof_of(name, layout, built(name, layout))
    assert proof.findings == ()
    claims = [each.claim for each in proof.checked if each.claim.quantity]
    assert [claim for claim in claims if claim.indicator and claim.unbound] == []
    assert proof.count(ClaimVerdict.AGREES) >= sum(figures_in(built(name, layout)).values())


@pytest.mark.parametrize(("name", "layout"), PAPERS)
def test_every_figure_comes_out_of_every_format(name: str, layout: Layout, tmp_path: Path) -> None:
    whole = paper(name, layout)
    document = whole.document
    made = make_paper(whole, [], READ_BACK[layout.kind])
    assert made is not None
    assert len(made.files) == len(READ_BACK[layout.kind])
    for file, content in made.files.items():
        path = tmp_path / Path(file).name
        path.write_bytes(content)
        reading = read_paper(path)
        assert reading.problems == ()
        assert reading.document is not None
        out = figures_out(reading.document, workspace(name).framework)
        assert out == figures_in(document) + charted(name, document), file
        assert proof_of(name, layout, reading.document).findings == ()
