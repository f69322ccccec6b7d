"""What stands in each square of a table of a web page?

In: a table element. Out: a grid in which merged cells are repeated, with its heading rows counted:
those of `thead`, else the first rows that hold heading cells alone.
"""

from collections.abc import Iterator

from lxml.etree import _Element

from golden_thread.document import Inline
from golden_thread.papers.reading.damage import TooMuch
from golden_thread.papers.reading.drafts import Grid, GridRow, Spot
from golden_thread.papers.reading.html_nodes import Node, children, inlines_of, is_block, is_shown
from golden_thread.papers.reading.inlines import all_strong, lines_joined

MOST_COLUMNS = 500
MOST_SQUARES = 100_000
_MOST_ROWS_MERGED = 1_000


def read_table(table: _Element) -> Grid:
    """The grid of a table, without what stands in tables inside its cells.

    Raises `TooMuch` where it is larger than any table that a person reads.
    """
    rows: list[tuple[Spot, ...]] = []
    marked = squares = 0
    waiting: dict[int, tuple[Spot, int]] = {}
    for row in rows_in(table):
        cells = cells_in(row)
        if marked == len(rows) and _is_heading(row, cells):
            marked += 1
        rows.append(tuple(_spots(cells, waiting))[:MOST_COLUMNS])
        squares += len(rows[-1])
        if squares > MOST_SQUARES:
            raise TooMuch(f"A table has more than {MOST_SQUARES:,} squares.")
    width = max((len(row) for row in rows), default=0)
    filled = tuple(GridRow(row + (Spot(),) * (width - len(row))) for row in rows)
    return Grid(filled, marked or None)


def rows_in(table: _Element) -> Iterator[_Element]:
    """The rows of the table itself."""
    for child in table:
        if child.tag == "tr" and is_shown(child):
            yield child
        elif child.tag in ("thead", "tbody", "tfoot") and is_shown(child):
            yield from (row for row in child if row.tag == "tr" and is_shown(row))


def cells_in(row: _Element) -> tuple[_Element, ...]:
    """The cells of a row."""
    return tuple(cell for cell in row if cell.tag in ("td", "th") and is_shown(cell))


def _is_heading(row: _Element, cells: tuple[_Element, ...]) -> bool:
    parent = row.getparent()
    if parent is not None and parent.tag == "thead":
        return True
    return len(cells) > 1 and all(
        cell.tag == "th" and cell.get("scope") not in ("row", "rowgroup") for cell in cells
    )


def _spots(cells: tuple[_Element, ...], waiting: dict[int, tuple[Spot, int]]) -> Iterator[Spot]:
    """The squares of a row; `waiting` are those that cells above reach down to, by column."""
    column = 0
    for cell in cells:
        while column in waiting:
            yield _reached(waiting, column)
            column += 1
        inlines = _line_of(cell)
        spot = Spot(inlines, cell.tag == "th" or all_strong(inlines))
        down = _span(cell, "rowspan", _MOST_ROWS_MERGED)
        for step in range(_span(cell, "colspan", MOST_COLUMNS)):
            repeated = Spot(spot.inlines, spot.is_strong, True) if step else spot
            if down > 1:
                waiting[column] = (repeated, down - 1)
            yield repeated
            column += 1
    for rest in sorted(each for each in waiting if each >= column):
        yield from (Spot(),) * (rest - column)
        yield _reached(waiting, rest)
        column = rest + 1


def _reached(waiting: dict[int, tuple[Spot, int]], column: int) -> Spot:
    spot, left = waiting.pop(column)
    if left > 1:
        waiting[column] = (spot, left - 1)
    return spot


def _span(cell: _Element, name: str, most: int) -> int:
    written = cell.get(name, "").strip()
    return max(1, min(int(written[:9]), most)) if written.isascii() and written.isdigit() else 1


def _line_of(cell: _Element) -> tuple[Inline, ...]:
    """A cell's blocks as one line, broken where they break; tables inside it come later."""
    return lines_joined(line for line in _lines(cell) if line)


def _lines(element: _Element) -> Iterator[tuple[Inline, ...]]:
    run: list[Node] = []
    for node in children(element):
        if isinstance(node, str) or not is_block(node):
            run.append(node)
            continue
        yield inlines_of(run)
        run = []
        if node.tag != "table":
            yield from _lines(node)
    yield inlines_of(run)
