"""What stands in tables that have no rules between their columns?

In: the lines of a page outside its ruled tables, its rules, and its shaded rows. Out: tables whose
columns only stand in line, such as those with rules under the rows alone. Prose and hanging numbers
are not taken for tables. A row in which one cell would hold two figures is told as text.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

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
from golden_thread.papers.reading.pdf_runs import runs_of
from golden_thread.papers.reading.pdf_strips import Strip
from golden_thread.papers.reading.pdf_words import Band, Word, join_words

MOST_NAMELESS = 0.2  # of the rows with figures
NARROW = 8.0  # of the type size; in wider columns words are seldom cut
SHORT_WORDS = 3


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
    for run in runs_of([cut_line(band) for band in bands]):
        columns = columns_of(run, _edges(run, rules))
        if not columns:
            continue
        rows = rows_of(run, columns, rules.level, vocabulary)
        whole = [row for row in rows if len(row[0].cells) > 1]
        if len(whole) >= FEWEST_ROWS and _are_cells(whole, len(columns)):
            yield _table(rows, columns)


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
    is_unsure = _are_unsure(rows)
    for number, row in enumerate(rows):
        held = {
            column: [word for line in row for word in line.cells.get(column, ())]
            for column in range(len(columns))
        }
        is_across = any(line.is_across for line in row)
        if is_unsure or is_across or _holds_two(row, len(columns)):
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


def _are_unsure(rows: Sequence[Sequence[TableLine]]) -> bool:
    """Whether many rows have figures and no words before them.

    Then cells do not begin level, and what their figures are of stands in another row.
    """
    nameless = figured = 0
    for row in rows:
        texts: dict[int, str] = {}
        for line in row:
            for column in line.cells:
                texts[column] = f"{texts.get(column, '')} {line.text(column)}".strip()
        figures = [column for column, text in texts.items() if column and is_value(text)]
        named = [column for column, text in texts.items() if any(map(str.isalpha, text))]
        figured += bool(figures)
        nameless += bool(figures) and not any(column < min(figures) for column in named)
    return nameless > MOST_NAMELESS * figured


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
