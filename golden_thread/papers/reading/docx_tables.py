"""What stands in each square of a Word table?

In: a table element and a way to read a cell. Out: a grid in which merged cells are repeated, with
the rows that Word marks as headings counted.
"""

from collections.abc import Callable, Iterator

from docx.oxml.ns import qn
from lxml.etree import _Element

from golden_thread.papers.reading.docx_anchors import cells_in, rows_in
from golden_thread.papers.reading.docx_styles import child, switch_of, value_of
from golden_thread.papers.reading.drafts import Grid, GridRow, Spot

MOST_COLUMNS = 500

CellReader = Callable[[_Element, str], Spot]


def read_grid(table: _Element, anchor: str, read_cell: CellReader) -> Grid:
    """The grid of a table; `read_cell` gives the square of a cell element and its anchor."""
    rows: list[tuple[Spot, ...]] = []
    marked = 0
    for index, row in enumerate(rows_in(table)):
        above = rows[-1] if rows else ()
        spots = tuple(_spots(row, f"{anchor}/r{index}", above, read_cell))[:MOST_COLUMNS]
        if marked == len(rows) and switch_of(child(row, "w:trPr"), "w:tblHeader"):
            marked += 1
        rows.append(spots)
    width = max((len(row) for row in rows), default=0)
    filled = tuple(GridRow(row + (Spot(),) * (width - len(row))) for row in rows)
    return Grid(filled, marked or None, anchor=anchor)


def _spots(
    row: _Element, anchor: str, above: tuple[Spot, ...], read_cell: CellReader
) -> Iterator[Spot]:
    before = _number(value_of(row, "w:trPr", "w:gridBefore"), default=0)
    yield from (Spot(),) * before
    column = before
    for index, cell in enumerate(cells_in(row)):
        properties = child(cell, "w:tcPr")
        merged_down = child(properties, "w:vMerge")
        continues = merged_down is not None and merged_down.get(qn("w:val")) != "restart"
        width = _number(value_of(properties, "w:gridSpan"), default=1)
        if continues and column < len(above):
            yield from above[column : column + width]
        else:
            spot = read_cell(cell, f"{anchor}/c{index}")
            yield spot
            yield from (_across(spot),) * (width - 1)
        column += width


def _across(spot: Spot) -> Spot:
    return Spot(spot.inlines, spot.is_strong, True, spot.anchor)


def _number(value: str | None, *, default: int) -> int:
    return min(int(value), MOST_COLUMNS) if value and value.isdigit() else default
