"""A document as lines of plain words, for tests that read a paper as a reader does."""

from collections.abc import Iterator
from functools import cache

from golden_thread.document import (
    Block,
    Bullets,
    Document,
    Heading,
    Paragraph,
    Row,
    Table,
    plain_text,
)
from golden_thread.framework import Audience
from golden_thread.publishing.paper import build_paper, every_edition
from golden_thread.workspace import Workspace, load
from tests.workspace.breaking import SALTMERE


@cache
def saltmere() -> Workspace:
    """The workspace of Saltmere, loaded without a problem."""
    found = load(SALTMERE, problems := [])
    assert found is not None
    assert problems == []
    return found


def document_of(slug: str, audience: Audience = Audience.PUBLIC) -> Document:
    """The document of an edition of Saltmere, by its slug and its audience."""
    return _documents()[slug, audience]


@cache
def _documents() -> dict[tuple[str, Audience], Document]:
    workspace = saltmere()
    built = {}
    for layout in workspace.layouts:
        for edition in every_edition(layout, workspace.material):
            paper = build_paper(edition, workspace.material, problems := [])
            assert problems == []
            built[edition.slug, edition.audience] = paper.document
    return built


def lines_of_blocks(blocks: tuple[Block, ...]) -> list[str]:
    """Each heading, paragraph, item and row as a line; cells stand between strokes."""
    return [line for block in blocks for line in _lines(block)]


def section_of(document: Document, heading: str) -> list[str]:
    """The lines under a heading, up to the next one of its level or above."""
    found: list[Block] = []
    level = 0
    for block in document.blocks:
        if isinstance(block, Heading):
            if level and block.level <= level:
                break
            if plain_text(block.inlines) == heading:
                level = block.level
                continue
        if level:
            found.append(block)
    return lines_of_blocks(tuple(found))


def _lines(block: Block) -> Iterator[str]:
    if isinstance(block, Heading):
        number = f"{block.number} " if block.number else ""
        yield f"{'#' * block.level} {number}{plain_text(block.inlines)}"
    elif isinstance(block, Paragraph):
        yield f"{block.number or ''} {plain_text(block.inlines)}".strip()
    elif isinstance(block, Bullets):
        yield from (f"- {plain_text(item)}" for item in block.items)
    elif isinstance(block, Table):
        rows: tuple[Row, ...] = ((block.header,) if block.header else ()) + block.rows
        for row in rows:
            yield " | ".join(plain_text(cell.inlines) for cell in row.cells)
    else:
        yield f"{type(block).__name__}: {block.alternative}"
