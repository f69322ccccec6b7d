"""A paper as it is planned: blocks of sentences and rows, each with its truth.

In: nothing. Out: the values that composing makes and injection changes, and their document. A plan
knows what every word of it claims; the document it gives is words alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import count

from golden_thread.document import (
    Alignment,
    Block,
    Bullets,
    Cell,
    Document,
    Heading,
    PaperPlace,
    Paragraph,
    Row,
    Table,
    Text,
)
from tools.corpus.sentence import Expected, Filled, Sentence

_NUMBERS = ("value", "target", "previous", "last_year", "number")


@dataclass(frozen=True, slots=True)
class Headed:
    """A heading."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Prose:
    """Sentences as one paragraph, or each as an entry of a list."""

    sentences: tuple[Sentence, ...]
    listed: bool = False


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row: its cells, whose slots are the roles of their columns, and the comment in the last."""

    cells: tuple[Filled, ...]
    indicator: str | None = None
    comment: Sentence | None = None

    @property
    def text(self) -> str:
        """The row as one line."""
        return " | ".join(each.text for each in self.cells)

    @property
    def expected(self) -> tuple[Expected, ...]:
        """The claims of its cells, those of the comment left out."""
        return tuple(
            Expected(each.kind, each.text, self.indicator, each.period, each.exact)
            for each in self.cells
            if each.kind
        )


@dataclass(frozen=True, slots=True)
class Grid:
    """A table."""

    caption: str
    headings: tuple[str, ...]
    rows: tuple[GridRow, ...]
    name: str = "measures"


PlanBlock = Headed | Prose | Grid


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole paper."""

    title: str
    dated: date
    creator: str
    blocks: tuple[PlanBlock, ...]

    def with_block(self, at: int, block: PlanBlock) -> "Plan":
        """The paper with another block in the place of one."""
        return replace(self, blocks=(*self.blocks[:at], block, *self.blocks[at + 1 :]))

    def sentences(self) -> Iterator[tuple[int, int, Sentence]]:
        """Every sentence of a paragraph or list, with its block and its place in it."""
        for at, block in enumerate(self.blocks):
            if isinstance(block, Prose):
                yield from ((at, number, each) for number, each in enumerate(block.sentences))

    def rows(self) -> Iterator[tuple[int, int, GridRow]]:
        """Every row of every table, with its block and its place in it."""
        for at, block in enumerate(self.blocks):
            if isinstance(block, Grid):
                yield from ((at, number, each) for number, each in enumerate(block.rows))

    def with_sentence(self, at: int, number: int, sentence: Sentence) -> "Plan":
        """The paper with one sentence another."""
        block = self.blocks[at]
        if not isinstance(block, Prose):
            raise TypeError(f"block {at} has no sentences")
        new = (*block.sentences[:number], sentence, *block.sentences[number + 1 :])
        return self.with_block(at, replace(block, sentences=new))

    def with_row(self, at: int, number: int, row: GridRow) -> "Plan":
        """The paper with one row another."""
        block = self.blocks[at]
        if not isinstance(block, Grid):
            raise TypeError(f"block {at} has no rows")
        return self.with_block(
            at, replace(block, rows=(*block.rows[:number], row, *block.rows[number + 1 :]))
        )


def document_of(plan: Plan) -> Document:
    """The paper as a document of the project, words alone."""
    tables = count(1)
    blocks = tuple(_block(each, tables) for each in plan.blocks)
    return Document(plan.title, blocks, dated=plan.dated, creator=plan.creator)


def _block(block: PlanBlock, tables: Iterator[int]) -> Block:
    if isinstance(block, Headed):
        return Heading((Text(block.text),), block.level)
    if isinstance(block, Grid):
        return _table(block, next(tables))
    if block.listed:
        return Bullets(tuple((Text(each.text),) for each in block.sentences))
    return Paragraph((Text(" ".join(each.text for each in block.sentences)),))


def _table(grid: Grid, number: int) -> Table:
    """The table with the places that a reader of files gives."""
    rows = tuple(
        Row(
            tuple(
                Cell((Text(cell.text),), _side(cell), place=_place(number, at, column))
                for column, cell in enumerate(row.cells, 1)
            )
        )
        for at, row in enumerate(grid.rows, 2)
    )
    header = Row(
        tuple(
            Cell((Text(each),), place=_place(number, 1, column))
            for column, each in enumerate(grid.headings, 1)
        )
    )
    return Table(header, rows, (Text(grid.caption),))


def _place(table: int, row: int, column: int) -> PaperPlace:
    return PaperPlace(table=table, row=row, column=column)


def _side(cell: Filled) -> Alignment:
    return Alignment.RIGHT if cell.slot in _NUMBERS else Alignment.LEFT
