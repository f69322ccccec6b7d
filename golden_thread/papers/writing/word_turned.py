"""Pages of a Word file laid on their side, for tables too wide for an upright page.

Takes a document, and the python-docx document made of it; what begins on a new page and holds such
a table stands in a section of its own, whose pages are wider than high.
"""

import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from docx.enum.section import WD_ORIENT, WD_SECTION_START
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from golden_thread.document import Block, Document, Heading, Table
from golden_thread.papers.writing.shape import is_too_wide, without_level_gaps

# Letters in a line across a page on its side, with room for a face broader than ours: there is
# enough of it here, and no word is then broken where another face stands in.
TURNED_LINE = 118
# What a page after the first has from the section before it, or must not begin anew.
_OF_THE_FIRST = ("headerReference", "footerReference", "titlePg", "pgNumType")


@dataclass(frozen=True, slots=True)
class _Part:
    """What stands from one heading up to another, counted among the headings; None is the end."""

    first: int
    end: int | None
    tables: tuple[Table, ...]


def turned_tables(document: Document) -> tuple[Table, ...]:
    """The tables that stand on pages laid on their side."""
    return tuple(table for part in _turned_parts(document) for table in part.tables)


def turn_pages(made: Any, document: Document, heads: Sequence[Any]) -> None:
    """Puts each part with a table too wide into a section whose pages lie on their side.

    `heads` are the lines of all headings.
    """
    last = made.element.body.sectPr
    parts = _turned_parts(document)
    if not parts or _is_on_its_side(last):
        return
    upright = _later(last)
    before, turned = copy.deepcopy(last), _turned(upright)
    for part in parts:
        heads[part.first].paragraph_format.page_break_before = None
        if _end_section(heads[part.first]._p, before):
            before = upright
        if part.end is not None:
            heads[part.end].paragraph_format.page_break_before = None
            _end_section(heads[part.end]._p, turned)
    last.getparent().replace(last, turned if parts[-1].end is None else upright)


def start_of(heading: Any) -> Any:
    """The heading, or the mark before it that links lead to, which must stay with it."""
    before = heading.getprevious()
    while before is not None and before.tag == qn("w:bookmarkStart"):
        heading, before = before, before.getprevious()
    return heading


def _turned_parts(document: Document) -> tuple[_Part, ...]:
    parts = _parts(without_level_gaps(document.blocks))
    return tuple(part for part in parts if any(is_too_wide(table) for table in part.tables))


def _parts(blocks: Sequence[Block]) -> Iterator[_Part]:
    """What begins on a new page, up to the next heading of its level or above."""
    heads = [place for place, block in enumerate(blocks) if isinstance(block, Heading)]
    for number, place in enumerate(heads):
        head = blocks[place]
        if not isinstance(head, Heading) or not head.starts_page:
            continue
        ends = (
            later
            for later, at in enumerate(heads[number + 1 :], start=number + 1)
            if isinstance(block := blocks[at], Heading) and block.level <= head.level
        )
        end = next(ends, None)
        inside = blocks[place : None if end is None else heads[end]]
        yield _Part(number, end, tuple(each for each in inside if isinstance(each, Table)))


def _end_section(heading: Any, properties: Any) -> bool:
    """Ends a section before the heading; whether it had not ended there already."""
    start = start_of(heading)
    before = start.getprevious()
    while before is not None and before.tag == qn("w:bookmarkEnd"):
        before = before.getprevious()
    if before is None or before.tag != qn("w:p"):
        before = OxmlElement("w:p")
        start.addprevious(before)
    shape = before.get_or_add_pPr()
    if shape.find(qn("w:sectPr")) is not None:
        return False
    shape._insert_sectPr(copy.deepcopy(properties))
    return True


def _later(first: Any) -> Any:
    """The properties of a section after the first: its headers and footers go on."""
    later = copy.deepcopy(first)
    for name in _OF_THE_FIRST:
        for each in later.findall(qn(f"w:{name}")):
            later.remove(each)
    later.start_type = WD_SECTION_START.NEW_PAGE
    return later


def _turned(upright: Any) -> Any:
    turned = copy.deepcopy(upright)
    turned.page_width, turned.page_height = upright.page_height, upright.page_width
    turned.orientation = WD_ORIENT.LANDSCAPE
    return turned


def _is_on_its_side(section: Any) -> bool:
    width, height = section.page_width, section.page_height
    return width is None or height is None or width >= height
