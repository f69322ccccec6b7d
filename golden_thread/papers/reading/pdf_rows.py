"""Which lines of print make one row of a table that has no rules between its cells?

In: the lines of a table, its columns, and its level rules. Out: groups of lines, one a row. Cells
begin level with each other, so a row goes on only in cells that it had on the line above; a figure
under a figure is of the next row.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from golden_thread.papers.reading.cut_words import is_cut
from golden_thread.papers.reading.heading_rows import is_value
from golden_thread.papers.reading.pdf_gutters import CutLine, Interval, column_of, crosses
from golden_thread.papers.reading.pdf_words import Band, Word, join_words

FULL_SHARE = 0.6  # of the columns
RULED_SHARE = 0.6  # of the rows
CLOSE = 1.5  # of the type size, from line to line
LOOSE = 1.9  # of the type size, from line to line
ROOM = 0.25  # of the type size


@dataclass(frozen=True, slots=True)
class TableLine:
    """A line of a table: its words by column; `is_across` where it is no row of cells."""

    band: Band
    cells: dict[int, tuple[Word, ...]]
    is_across: bool

    def text(self, column: int) -> str:
        """What the line says in a column."""
        return join_words(self.cells.get(column, ()))


def rows_of(
    lines: Sequence[CutLine],
    columns: Sequence[Interval],
    rules: Sequence[float],
    vocabulary: Collection[str],
) -> tuple[tuple[TableLine, ...], ...]:
    """The lines in groups, one a row."""
    placed = [_placed(line.band, columns) for line in lines]
    is_ruled = _is_ruled(placed, len(columns), rules)
    rows: list[list[TableLine]] = []
    for line in placed:
        if rows and not _begins(rows[-1], line, columns, rules, vocabulary, is_ruled=is_ruled):
            rows[-1].append(line)
        else:
            rows.append([line])
    return tuple(tuple(row) for row in _with_ends(rows))


def _with_ends(rows: Sequence[list[TableLine]]) -> list[list[TableLine]]:
    """The rows; one that only begins or ends the cells of its neighbour made one with it.

    So it is where cells do not begin level, but stand at the middle or the foot of their row.
    """
    whole: list[list[TableLine]] = []
    for row in rows:
        last = whole[-1] if whole else None
        if last is not None and (_goes_on(last, row) or _ends(last, row)):
            last += row
        else:
            whole.append(row)
    return whole


def _goes_on(above: Sequence[TableLine], below: Sequence[TableLine]) -> bool:
    """Whether a row holds only the beginnings of some cells of the next."""
    first, second = _columns(above), _columns(below)
    return first < second and _are_close(above, below, first)


def _ends(above: Sequence[TableLine], below: Sequence[TableLine]) -> bool:
    """Whether a row holds only the ends of some cells of the one above it."""
    first, second = _columns(above), _columns(below)
    return second < first and _are_close(above, below, second)


def _are_close(
    above: Sequence[TableLine], below: Sequence[TableLine], columns: Collection[int]
) -> bool:
    """Whether these cells of the second row go on with those of the first, on the next line."""
    if below[0].band.top - above[-1].band.top > CLOSE * below[0].band.size:
        return False
    for column in columns:
        first = " ".join(line.text(column) for line in above).strip().rsplit(" ", 1)[-1]
        rest = below[0].text(column)
        if not _is_rest(rest) and not is_cut(first, [rest.split(" ")[0]], (), is_full=False):
            return False
    return True


def _columns(row: Sequence[TableLine]) -> set[int]:
    if any(line.is_across for line in row):
        return {-1}
    return {column for line in row for column in line.cells}


def _is_rest(text: str) -> bool:
    """Whether this goes on with what stands above: names begin with a capital letter."""
    return text[:1].islower() or (text[:1] == "(" and text[1:2].islower())


def _placed(band: Band, columns: Sequence[Interval]) -> TableLine:
    cells: dict[int, tuple[Word, ...]] = {}
    if crosses(band, columns):
        return TableLine(band, {0: band.words}, is_across=True)
    for word in band.words:
        column = column_of(word, columns)
        cells[column] = (*cells.get(column, ()), word)
    return TableLine(band, cells, is_across=False)


def _is_ruled(lines: Sequence[TableLine], columns: int, rules: Sequence[float]) -> bool:
    """Whether a rule stands between most rows: then rules alone say where one begins."""
    full = sum(len(line.cells) >= FULL_SHARE * columns for line in lines)
    ruled = sum(_has_rule(above, below, rules) for above, below in pairwise(lines))
    return ruled >= RULED_SHARE * (full - 1)


def _has_rule(above: TableLine, below: TableLine, rules: Sequence[float]) -> bool:
    middle = above.band.top + above.band.size / 2
    return any(middle < rule < below.band.top + below.band.size / 2 for rule in rules)


def _begins(
    row: Sequence[TableLine],
    line: TableLine,
    columns: Sequence[Interval],
    rules: Sequence[float],
    vocabulary: Collection[str],
    *,
    is_ruled: bool,
) -> bool:
    above = row[-1]
    if _has_rule(above, line, rules):
        return True
    if is_ruled and len(rules) > 1:
        return False
    if line.is_across or above.is_across:
        return True
    if line.band.top - above.band.top > LOOSE * line.band.size:
        return True
    if not set(line.cells) <= set(above.cells):
        return True
    return _has_next_figure(row, line, vocabulary) or _has_room(above, line, columns)


def _has_next_figure(
    row: Sequence[TableLine], line: TableLine, vocabulary: Collection[str]
) -> bool:
    """Whether a figure stands under a figure, and is not the end of it."""
    for column in line.cells:
        above, below = row[-1].text(column), line.text(column)
        if column and is_value(above) and is_value(below) and not _is_end(above, below, vocabulary):
            return True
    return False


def _is_end(above: str, below: str, vocabulary: Collection[str]) -> bool:
    return is_cut(above, [below], vocabulary, is_full=False)


def _has_room(above: TableLine, line: TableLine, columns: Sequence[Interval]) -> bool:
    """Whether some cell had room for its next word on the line above, and did not use it."""
    for column, words in line.cells.items():
        left, right = columns[column]
        before = above.cells[column]
        used = before[-1].x1 - before[0].x0
        if right - left - used > words[0].x1 - words[0].x0 + ROOM * line.band.size:
            return True
    return False
