"""Ways through a document: every block, every figure reference, the words of a line."""

from collections.abc import Iterable, Iterator

from golden_thread.document.blocks import Block
from golden_thread.document.inlines import FigureReference, Inline, StatusMark
from golden_thread.document.paper import Document
from golden_thread.document.prose import Bullets, Heading, Paragraph
from golden_thread.document.tables import Table


def plain_text(inlines: Iterable[Inline]) -> str:
    """The words of a line as printed, without marks."""
    return "".join(inline.text for inline in inlines)


def blocks_of(document: Document) -> Iterator[Block]:
    """Every block in reading order; a slide's title comes as a heading, its notes last."""
    yield from document.blocks
    for slide in document.slides:
        yield Heading(slide.title, place=slide.place)
        yield from slide.blocks
        yield from slide.notes


def figure_references(document: Document) -> Iterator[FigureReference]:
    """Every figure in the document in reading order, those behind a status mark included."""
    for block in blocks_of(document):
        for line in lines_of(block):
            for inline in line:
                if isinstance(inline, FigureReference):
                    yield inline
                elif isinstance(inline, StatusMark) and inline.figure is not None:
                    yield inline.figure


def lines_of(block: Block) -> Iterator[tuple[Inline, ...]]:
    """Every line of inlines in a block: its text, items, caption or cells."""
    if isinstance(block, Heading | Paragraph):
        yield block.inlines
    elif isinstance(block, Bullets):
        yield from block.items
    elif isinstance(block, Table):
        yield block.caption
        for row in (block.header, *block.rows) if block.header else block.rows:
            for cell in row.cells:
                yield cell.inlines
