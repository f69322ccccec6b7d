"""Papers that are not for everybody say so at their head, and stand on no page of papers."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from golden_thread.cli.main import app
from golden_thread.document import Document, plain_text
from golden_thread.document.walking import blocks_of
from golden_thread.framework import Audience
from golden_thread.items import Exemption
from golden_thread.publishing.layouts.house import HeaderFact, House, HouseRow
from golden_thread.publishing.layouts.layout import LayoutKind
from golden_thread.publishing.paper import build_paper, every_edition
from golden_thread.publishing.picking.material import Material
from tests.items.made_up_items import EXEMPTION, Q2, made_item
from tests.judgement.made_up import made_framework, made_register
from tests.publishing.made_up_papers import made_layout, made_section, picked_by_name
from tests.workspace.breaking import copy_of_saltmere

OFFER = made_item("offer", audience=Audience.EXEMPT, exemption=EXEMPTION)
STAFF = made_item(
    "staff", audience=Audience.EXEMPT, exemption=Exemption("Staffing", "1", "It names a person.")
)
HOUSE = House(header=(HouseRow("Why not in public", HeaderFact.EXEMPT_REASON, ()),))


def papers_of(kind: LayoutKind, audience: Audience = Audience.PUBLIC) -> list[Document]:
    """The open paper and its Part II; of two exempt items it picks the offer alone."""
    pick = picked_by_name("offer")
    layout = made_layout(
        made_section(items=(pick,), period=Q2), kind=kind, subtitle="Second", audience=audience
    )
    material = Material(made_framework(), made_register(), {}, (OFFER, STAFF), HOUSE)
    editions = every_edition(layout, material)
    made = [build_paper(each, material, problems := []).document for each in editions]
    assert problems == []
    return made


def head_of(document: Document) -> str:
    """What stands under the title."""
    if document.slides:
        return plain_text(document.slides[0].blocks[0].inlines)
    return document.subtitle


@pytest.mark.parametrize("kind", LayoutKind)
def test_part_two_says_so_and_by_which_paragraph_of_what_it_prints(kind: LayoutKind) -> None:
    opened, second = papers_of(kind)
    assert head_of(second).startswith("Part II: not for publication (paragraph 3).")
    assert "not for publication" not in head_of(opened)


@pytest.mark.parametrize("kind", LayoutKind)
def test_a_paper_for_members_or_officers_says_so(kind: LayoutKind) -> None:
    assert head_of(papers_of(kind, Audience.MEMBERS)[0]).startswith("For Members only")
    assert head_of(papers_of(kind, Audience.OFFICERS)[0]).startswith("For officers only")


def test_the_header_block_gives_the_reasons_of_what_the_paper_prints_alone() -> None:
    _, second = papers_of(LayoutKind.REPORT)
    words = [
        plain_text(cell.inlines)
        for block in blocks_of(second)
        for row in getattr(block, "rows", ())
        for cell in row.cells
    ]
    assert f"Paragraph 3: {EXEMPTION.reason}" in words


def test_no_page_leads_to_a_paper_that_is_not_public(tmp_path: Path) -> None:
    root = copy_of_saltmere(tmp_path)
    layout = (root / "papers/quarter-2.yaml").read_text("utf-8")
    for other in set(root.glob("papers/*.yaml")) - {root / "papers/quarter-2.yaml"}:
        other.unlink()
    (root / "papers/private.yaml").write_text(f"audience: members\n{layout}", "utf-8")
    out = tmp_path / "out"
    built = CliRunner().invoke(app, ["build", str(root), "--out", str(out)])
    assert "private is for members; keep it out of what is published." in built.stderr
    page = (out / "index.html").read_text("utf-8")
    assert "quarter-2/" in page
    assert "private/" not in page
