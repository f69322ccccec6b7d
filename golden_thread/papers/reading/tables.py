"""How does a grid of squares become a table of our document?

In: a grid as found, its ordinal and what it stands under. Out: a `Table` with a place on every row
and cell; rows and columns count from 1 and the heading row is row 1, unless the file numbers them.
"""

from collections.abc import Sequence
from dataclasses import replace

from golden_thread.document import Cell, Inline, PaperPlace, Row, Table, Text
from golden_thread.papers.reading.drafts import Grid, GridRow, Spot
from golden_thread.papers.reading.heading_rows import count_heading_rows, is_title


def build_table(grid: Grid, caption: tuple[Inline, ...], place: PaperPlace) -> Table:
    """The table with places; several heading rows become one, column by column.

    A cell merged across columns is repeated in the heading, where it stands over each column, and
    left blank in the body, so that no figure is counted twice. A cell merged down is repeated,
    so that every row has its own heading. A first row that is one cell over all columns is the
    table's title and stands in its caption.
    """
    count = count_heading_rows(grid)
    if count > 1 and is_title(grid.rows[0]):
        title = grid.rows[0].spots[0].inlines
        caption = (*caption, Text(" "), *title) if caption else title
    header = _header_of(grid.rows[:count], place, grid.columns) if count else None
    body = (
        _row_of(_without_repeats(row), number, place, grid.columns)
        for number, row in enumerate(grid.rows[count:], start=count + 1)
    )
    return Table(header, tuple(body), caption, place=place)


def _header_of(rows: Sequence[GridRow], place: PaperPlace, numbers: Sequence[int]) -> Row:
    own = [row for row in rows if not is_title(row)] or rows
    columns = zip(*(row.spots for row in own), strict=True)
    spots = tuple(_stacked(column) for column in columns)
    return _row_of(GridRow(spots, rows[0].page, rows[0].number), 1, place, numbers)


def _stacked(column: Sequence[Spot]) -> Spot:
    """One heading from those above each other: `Quarter 2` over `Actual` is `Quarter 2 Actual`."""
    texts = list(dict.fromkeys(spot.text.strip() for spot in column if spot.text.strip()))
    if len(texts) < 2:
        return next((spot for spot in column if spot.text.strip()), column[0])
    return replace(column[-1], inlines=(Text(" ".join(texts), strong=True),))


def _without_repeats(row: GridRow) -> GridRow:
    if not any(spot.is_across for spot in row.spots):
        return row
    spots = (replace(spot, inlines=()) if spot.is_across else spot for spot in row.spots)
    return replace(row, spots=tuple(spots))


def _row_of(row: GridRow, number: int, place: PaperPlace, numbers: Sequence[int]) -> Row:
    where = replace(place, row=row.number or number, page=row.page or place.page)
    columns = numbers or range(1, len(row.spots) + 1)
    cells = (
        Cell(spot.inlines, place=replace(where, column=column, anchor=spot.anchor))
        for column, spot in zip(columns, row.spots, strict=True)
    )
    return Row(tuple(cells), place=where)
