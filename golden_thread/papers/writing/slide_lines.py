"""The words of a slide and of its notes as lines, one after another.

Takes blocks; gives lines. On a slide only words are lines; in notes, which hold nothing else,
a table and the numbers of a chart are told row by row.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from golden_thread.document import (
    Block,
    Bullets,
    Cell,
    Chart,
    Heading,
    Inline,
    Paragraph,
    Picture,
    Row,
    Table,
    Text,
    plain_text,
)
from golden_thread.papers.writing.chart_numbers import chart_tables
from golden_thread.papers.writing.wording import lone_status, status_in_full


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of a slide: its words, and what stands before them."""

    inlines: tuple[Inline, ...]
    bullet: str = ""
    is_strong: bool = False


def lines_of_text(blocks: Sequence[Block]) -> tuple[Line, ...]:
    """The paragraphs, headings and items among the blocks, as lines."""
    return tuple(line for block in blocks for line in _lines(block))


def lines_of_notes(blocks: Sequence[Block], language: str) -> tuple[Line, ...]:
    """All that the notes say, as lines."""
    return tuple(line for block in blocks for line in (*_lines(block), *_told(block, language)))


def _lines(block: Block) -> Iterator[Line]:
    if isinstance(block, Bullets):
        yield from (Line(item, "1." if block.ordered else "•") for item in block.items)
    elif isinstance(block, Heading | Paragraph):
        number = (Text(f"{block.number} "),) if block.number else ()
        yield Line((*number, *block.inlines), is_strong=isinstance(block, Heading))


def _told(block: Block, language: str) -> Iterator[Line]:
    if isinstance(block, Picture):
        yield Line((Text(block.alternative),))
    tables = (block,) if isinstance(block, Table) else ()
    for table in chart_tables(block, language) if isinstance(block, Chart) else tables:
        if table.caption:
            yield Line(table.caption, is_strong=True)
        yield from (Line(_row_in_words(row, table.header), "•") for row in table.rows)


def _row_in_words(row: Row, header: Row | None) -> tuple[Inline, ...]:
    """`Systems available: Q2 2022/23 99.7%; Target 99.5%`: each cell after its heading."""
    headings = [plain_text(cell.inlines) for cell in header.cells] if header else []
    said: list[Inline] = []
    for position, cell in enumerate(row.cells):
        if position and not plain_text(cell.inlines).strip():
            continue
        heading = headings[position] if position and position < len(headings) else ""
        before = (": " if position == 1 else "; " if position else "") + heading
        said += [Text(f"{before} " if heading else before)] if before else []
        said += _words(cell)
    return tuple(said)


def _words(cell: Cell) -> tuple[Inline, ...]:
    status = lone_status(cell.inlines)
    return (Text(status_in_full(status)),) if status else cell.inlines
