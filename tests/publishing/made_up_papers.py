"""Layouts made in code, and the papers built from them."""

from datetime import UTC, date, datetime
from typing import Any

from golden_thread.document import Document
from golden_thread.figures import WorkspaceRegister
from golden_thread.files import Source
from golden_thread.framework import Framework
from golden_thread.problems import stops
from golden_thread.publishing.layouts.edition import editions_of
from golden_thread.publishing.layouts.layout import Layout, LayoutKind
from golden_thread.publishing.layouts.pick_layout import Belonging, ItemsPick, Manner, Span
from golden_thread.publishing.layouts.section_layout import SectionLayout, SlideLook
from golden_thread.publishing.paper import build_paper
from golden_thread.publishing.picking.material import Material
from tests.judgement.made_up import HERE, Q2, Q3

AS_AT = datetime(2022, 10, 31, 12, tzinfo=UTC)


def made_section(heading: str = "Street scene", **given: Any) -> SectionLayout:
    """A section of Quarter 2 2022/23 with a run of four quarters; empty unless told otherwise."""
    whole: dict[str, Any] = {
        "heading": heading,
        "period": Q2,
        "since": Q3,
        "text": None,
        "commentary": "",
        "summary": (),
        "table": (),
        "series": (),
        "charts": (),
        "place": HERE,
    }
    if isinstance(given.get("text"), str):
        given["text"] = Source(given["text"], "papers/made-up.yaml")
    if "notes" in given:
        given["look"] = SlideLook(notes=Source(given.pop("notes"), "papers/made-up.yaml"))
    return SectionLayout(**(whole | given))


def picked_by_name(*codes: str) -> ItemsPick:
    """The pick of these items, as paragraphs."""
    everything = Belonging()
    return ItemsPick(
        "", (), everything, (), (), codes, Span.ALL, None, None, Manner.PARAGRAPHS, HERE
    )


def made_layout(*sections: SectionLayout, **given: Any) -> Layout:
    """A report of these sections unless told otherwise."""
    whole: dict[str, Any] = {
        "slug": "made-up",
        "kind": LayoutKind.REPORT,
        "title": "Quarter 2 2022/23 performance",
        "subtitle": "Street Scene",
        "dated": date(2022, 11, 1),
        "figures_as_at": AS_AT,
        "period": Q2,
        "header": (),
        "sections": sections,
        "place": HERE,
    }
    return Layout(**(whole | given))


def made_paper(
    layout: Layout,
    framework: Framework,
    register: WorkspaceRegister,
    commentary: dict[tuple[str, str], Source] | None = None,
) -> Document:
    """The paper of this layout, built without an error; what is made up may be doubtful."""
    material = Material(framework, register, commentary or {})
    paper = build_paper(editions_of(layout)[0], material, problems := [])
    assert not stops(problems)
    return paper.document
