"""Which tables are one table that goes on overleaf?

In: the tables of a PDF in order, and between which of them nothing is printed. Out: the tables with
those on following pages made one; repeated heading rows are left out, and a row cut by the end of
the page is made whole.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

from golden_thread.document import Text
from golden_thread.papers.reading.cut_words import SHORT_END, is_cut
from golden_thread.papers.reading.drafts import GridRow, Spot
from golden_thread.papers.reading.hyphens import seam
from golden_thread.papers.reading.inlines import joined
from golden_thread.papers.reading.pdf_cells import RuledTable
from golden_thread.papers.reading.pdf_tables import FoundTable
from golden_thread.papers.reading.pdf_words import Word, bands_of

SAME_COLUMN = 6.0  # points
MOST_HEADING_ROWS = 3
CELL_MARGIN = 8.0  # points that a cell may keep free beside its words


def joined_over_pages(
    tables: Sequence[FoundTable], follows_directly: Collection[int]
) -> tuple[FoundTable, ...]:
    """The tables with those that go on overleaf made one.

    `follows_directly` holds the position of each table between which and the one before nothing is
    printed.
    """
    whole: list[FoundTable] = []
    for position, table in enumerate(tables):
        last = whole[-1] if whole else None
        if last and position in follows_directly and _goes_on(last, table):
            whole[-1] = _with(last, table)
        else:
            whole.append(table)
    return tuple(whole)


def _goes_on(table: FoundTable, rest: FoundTable) -> bool:
    if table.squares is None or rest.squares is None or rest.page != table.last_page + 1:
        return False
    if len(table.grid.rows[0].spots) != len(rest.grid.rows[0].spots):
        return False
    return _are_in_line(table.squares, rest.squares)


def _are_in_line(squares: RuledTable, others: RuledTable) -> bool:
    """Whether the columns are the same; without rules, numbers on the right may begin elsewhere."""
    edges, below = squares.column_edges, others.column_edges
    if len(edges) != len(below) or len(squares.stretches) != len(others.stretches):
        return False
    if squares.stretches:
        pairs = zip(squares.stretches, others.stretches, strict=True)
        return all(min(one[1], two[1]) > max(one[0], two[0]) for one, two in pairs)
    return all(abs(one - other) < SAME_COLUMN for one, other in zip(edges, below, strict=True))


def _with(table: FoundTable, rest: FoundTable) -> FoundTable:
    """One table of the two."""
    repeated = _repeated_rows(table, rest)
    rows, added = table.grid.rows, rest.grid.rows[repeated:]
    if added and _is_cut(table, rest, repeated):
        rows, added = (*rows[:-1], _made_whole(rows[-1], added[0])), added[1:]
    heading_rows = table.grid.heading_rows or repeated or None
    return replace(
        table,
        grid=replace(table.grid, rows=rows + added, heading_rows=heading_rows),
        last_page=rest.last_page,
        bottom=rest.bottom,
        words=table.words | rest.words,
        squares=rest.squares,
    )


def _repeated_rows(table: FoundTable, rest: FoundTable) -> int:
    """How many rows at the top of the rest only repeat the table's headings."""
    most = min(MOST_HEADING_ROWS, len(rest.grid.rows) - 1)
    pairs = list(zip(table.grid.rows, rest.grid.rows, strict=False))[:most]
    alike = [_texts(one) == _texts(other) for one, other in pairs]
    return alike.index(False) if False in alike else len(alike)


def _texts(row: GridRow) -> list[str]:
    return [spot.text for spot in row.spots]


def _is_cut(table: FoundTable, rest: FoundTable, first: int) -> bool:
    """Whether the first row overleaf is the end of the last row.

    Then some of its cells are empty, and the others go on where the cell above was full.
    """
    filled = [column for column, spot in enumerate(rest.grid.rows[first].spots) if spot.text]
    above = table.grid.rows[-1].spots
    if not filled or len(filled) == len(above) or table.squares is None or rest.squares is None:
        return False
    last = table.squares.height - 1
    return all(
        above[column].text
        and _is_full(table.squares, last, column, _words_at(rest.squares, first, column))
        for column in filled
    )


def _is_full(squares: RuledTable, row: int, column: int, following: Sequence[Word]) -> bool:
    """Whether the first of the following words had no room on the last line of a cell."""
    words = _words_at(squares, row, column)
    edges = squares.column_edges
    if not words or not following or column + 1 >= len(edges) + len(squares.stretches):
        return False
    line = bands_of(words, 0)[-1]
    first = bands_of(following, 0)[0].words[0]
    if squares.stretches:
        left, right = squares.stretches[column]
        room = right - left - line.x1 + line.x0
    else:
        room = edges[column + 1] - CELL_MARGIN - line.x1
    return room < (first.x1 - first.x0) + 0.25 * first.size


def _words_at(squares: RuledTable, row: int, column: int) -> tuple[Word, ...]:
    for cell in squares.cells:
        if cell.column == column and cell.row <= row < cell.row + cell.rows:
            return cell.words
    return ()


def _made_whole(row: GridRow, rest: GridRow) -> GridRow:
    spots = (_with_rest(one, other) for one, other in zip(row.spots, rest.spots, strict=True))
    return replace(row, spots=tuple(spots))


def _with_rest(spot: Spot, rest: Spot) -> Spot:
    if not rest.text:
        return spot
    end = rest.text.split(" ", 1)[0]
    is_whole = seam(spot.text, end, ()) == (len(spot.text), "")
    last = spot.text.rsplit(" ", 1)[-1]
    if is_whole or is_cut(last, [end], (), is_full=len(end) < SHORT_END):
        return replace(spot, inlines=joined((*spot.inlines, *rest.inlines)))
    space = Text(" ", strong=spot.is_strong and rest.is_strong)
    return replace(spot, inlines=joined((*spot.inlines, space, *rest.inlines)))
