"""What stands in tables that have no rules between their columns?

In: the lines of a page outside its ruled tables, its rules, and its shaded rows. Out: tables whose
columns only stand in line, such as those with rules under the rows alone. Prose and hanging numbers
are not taken for tables. A row in which one cell would hold two figures is told as text.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from golden_thread.papers.reading.heading_rows import is_value
from golden_thread.papers.reading.pdf_cells import RuledCell, RuledTable
from golden_thread.papers.reading.pdf_gutters import (
    FEWEST_ROWS,
    CutLine,
    Interval,
    columns_of,
    cut_line,
)
from golden_thread.papers.reading.pdf_rows import TableLine, rows_of
from golden_thread.papers.reading.pdf_strips import Strip
from golden_thread.papers.reading.pdf_words import Band, Word, join_words

MOST_LINES_BETWEEN = 2
LINES_BACK = 8
MOST_LINES_OF_CELL = 12
FURTHEST_LINE = 3.2  # of the type size
NARROW = 8.0  # of the type size; in wider columns words are seldom cut
SHORT_WORDS = 3
CLOSE = 1.15  # of the closest distance of two lines
SAME_EDGE = 3.0


@dataclass(frozen=True, slots=True)
class Rules:
    """What is drawn on a page: heights of level rules, upright ones as (x, top, bottom), strips."""

    level: tuple[float, ...] = ()
    upright: tuple[tuple[float, float, float], ...] = ()
    strips: tuple[Strip, ...] = ()


def open_tables(
    bands: Sequence[Band], rules: Rules, vocabulary: Collection[str] = ()
) -> Iterator[RuledTable]:
    """The tables of at least three rows in which columns stand in line."""
    for run in _runs([cut_line(band) for band in bands]):
        columns = columns_of(run, _edges(run, rules))
        if not columns:
            continue
        rows = rows_of(run, columns, rules.level, vocabulary)
        whole = [row for row in rows if len(row[0].cells) > 1]
        if len(whole) >= FEWEST_ROWS and _are_cells(whole, len(columns)):
            yield _table(rows, columns)


def _runs(lines: Sequence[CutLine]) -> Iterator[tuple[CutLine, ...]]:
    """Stretches of cut lines near each other, with what stands between them."""
    run: list[CutLine] = []
    between = 0
    last: CutLine | None = None
    for line in lines:
        if run and not _is_near(run[-1], line):
            yield from _trimmed(run)
            run, last = [], None
        if line.is_cut or run:
            run.append(line)
        if line.is_cut:
            last, between = line, 0
        elif last is not None:
            between += 1
            is_under = any(_is_under_piece(each, line) for each in run[-LINES_BACK:] if each.is_cut)
            most = MOST_LINES_OF_CELL if is_under else MOST_LINES_BETWEEN
            if between > most:
                yield from _trimmed(run)
                run, last = [], None
    yield from _trimmed(run)


def _is_near(above: CutLine, below: CutLine) -> bool:
    return below.band.top - above.band.top < FURTHEST_LINE * max(above.band.size, below.band.size)


def _is_under_piece(cut: CutLine, line: CutLine) -> bool:
    """Whether a line goes on below one piece of a cut line, and not below the next."""
    for position, chunk in enumerate(cut.chunks):
        after = cut.chunks[position + 1 :]
        if abs(line.band.x0 - chunk[0].x0) < SAME_EDGE:
            return not after or line.band.x1 < after[0][0].x0
    return False


def _trimmed(run: list[CutLine]) -> Iterator[tuple[CutLine, ...]]:
    """The run up to its last cut line, with the lines close below that go on with its last cells.

    A paragraph after the table stands further off.
    """
    end = max((at for at, line in enumerate(run) if line.is_cut), default=-1) + 1
    cut = run[:end]
    closest = min((b.band.top - a.band.top for a, b in pairwise(cut)), default=0.0)
    for line in run[end:]:
        is_close = line.band.top - cut[-1].band.top < CLOSE * closest
        if not is_close or not _is_under_piece(run[end - 1], line):
            break
        cut.append(line)
    if sum(line.is_cut for line in cut) >= FEWEST_ROWS:
        yield tuple(cut)


def _edges(run: Sequence[CutLine], rules: Rules) -> tuple[float, ...]:
    """The edges of columns that upright rules or a shaded row give beside these lines."""
    top, bottom = run[0].band.top, run[-1].band.top
    for strip in rules.strips:
        if top - run[0].band.size < strip.top < bottom:
            return strip.edges
    found = {x for x, start, end in rules.upright if start < top + 20 and end > bottom - 20}
    if len(found) < 2:
        return ()
    left = min(line.band.x0 for line in run)
    right = max(line.band.x1 for line in run)
    return tuple(sorted({*found, *([left] if left < min(found) else []), max(right, max(found))}))


def _are_cells(rows: Sequence[Sequence[TableLine]], columns: int) -> bool:
    """Whether these are cells of a table: figures in the last column of two, or short words."""
    texts = {column: [row[0].text(column) for row in rows] for column in range(columns)}
    filled = {column: [text for text in own if text] for column, own in texts.items()}
    if columns == 2:
        figures = [text for text in filled[1] if text.lstrip("£<>~-–+")[:1].isdigit()]
        return 2 * len(figures) > len(filled[1])
    short = [
        2 * sum(text.count(" ") < SHORT_WORDS for text in own) > len(own)
        for own in filled.values()
        if own
    ]
    return sum(short) > 1


def _table(rows: Sequence[Sequence[TableLine]], columns: Sequence[Interval]) -> RuledTable:
    cells: list[RuledCell] = []
    for number, row in enumerate(rows):
        held = {
            column: [word for line in row for word in line.cells.get(column, ())]
            for column in range(len(columns))
        }
        if any(line.is_across for line in row) or _holds_two(row, len(columns)):
            whole = tuple(word for line in row for word in line.band.words)
            cells.append(RuledCell(number, 0, 1, len(columns), whole))
            continue
        cells += [
            RuledCell(number, column, 1, 1, tuple(words), _width(columns[column], words))
            for column, words in held.items()
            if words
        ]
    words = [word for row in rows for line in row for word in line.band.words]
    box = (
        min(word.x0 for word in words),
        min(word.top for word in words),
        max(word.x1 for word in words),
        max(word.bottom for word in words),
    )
    return RuledTable(box, tuple(cells), tuple(left for left, _ in columns), tuple(columns))


def _width(column: Interval, words: Sequence[Word]) -> float | None:
    """How long a line may be in a narrow column."""
    width = column[1] - column[0]
    return width if width < NARROW * words[0].size else None


def _holds_two(row: Sequence[TableLine], columns: int) -> bool:
    """Whether a line has two figures in one cell: then its columns are not told apart."""
    for line in row:
        for column in range(1, columns):
            words = line.cells.get(column, ())
            if sum(is_value(join_words([word])) for word in words) > 1 and len(words) == 2:
                return True
    return False
