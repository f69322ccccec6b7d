"""How do spanning cells become a grid of squares?

In: cells with the rows and columns they cover and their text. Out: rows of equal length in which a
merged cell is repeated.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from golden_thread.document import Inline
from golden_thread.papers.reading.drafts import Grid, GridRow, Spot
from golden_thread.papers.reading.inlines import all_strong


@dataclass(frozen=True, slots=True)
class SpanningCell:
    """A cell from its first row and column (from 0) over so many rows and columns."""

    row: int
    column: int
    rows: int
    columns: int
    inlines: tuple[Inline, ...]


def grid_of(
    cells: Iterable[SpanningCell], pages: dict[int, int], heading_rows: int | None = None
) -> Grid | None:
    """The grid of the cells; `pages` gives the page of each row. None where there are no cells."""
    squares: dict[tuple[int, int], Spot] = {}
    for cell in cells:
        spot = Spot(cell.inlines, all_strong(cell.inlines))
        across = Spot(spot.inlines, spot.is_strong, is_across=True)
        for row in range(cell.row, cell.row + cell.rows):
            for column in range(cell.column, cell.column + cell.columns):
                squares.setdefault((row, column), spot if column == cell.column else across)
    if not squares:
        return None
    height = max(row for row, _ in squares) + 1
    width = max(column for _, column in squares) + 1
    rows = tuple(
        GridRow(
            tuple(squares.get((row, column), Spot()) for column in range(width)), pages.get(row)
        )
        for row in range(height)
    )
    return Grid(rows, heading_rows, page=rows[0].page)
