"""How do the squares on a page of a PDF become a table?

In: a table's cells with their words. Out: a `FoundTable`: its grid, where it begins and ends, and
which words it holds.
"""

from collections.abc import Collection
from dataclasses import dataclass

from golden_thread.papers.reading.drafts import Grid
from golden_thread.papers.reading.pdf_cells import RuledTable
from golden_thread.papers.reading.pdf_grid import SpanningCell, grid_of
from golden_thread.papers.reading.pdf_text import inlines_of_cell
from golden_thread.papers.reading.pdf_words import Word, bands_of

SAME_COLUMN = 6.0  # points


@dataclass(frozen=True, slots=True)
class FoundTable:
    """A table, where it begins and ends, and which words are in it.

    `squares` is where its words stand on its last page; None in a table that the tags gave.
    """

    grid: Grid
    page: int
    top: float
    last_page: int
    bottom: float
    words: frozenset[Word]
    squares: RuledTable | None = None


def table_of(table: RuledTable, page: int, vocabulary: Collection[str]) -> FoundTable:
    """The table between rules, or with columns in line, with its words as inlines."""
    cells = (
        SpanningCell(
            cell.row,
            cell.column,
            cell.rows,
            cell.columns,
            inlines_of_cell(bands_of(cell.words, page), vocabulary, cell.width),
        )
        for cell in table.cells
    )
    grid = grid_of(cells, dict.fromkeys(range(table.height), page)) or Grid(())
    words = frozenset(word for cell in table.cells for word in cell.words)
    top, bottom = table.box[1], table.box[3]
    return FoundTable(grid, page, top, page, bottom, words, table)
