"""What stands in tables that have no rules between their columns?

In: the lines of a page outside its ruled tables, and its level rules. Out: tables
whose columns only stand in line, such as those with rules under the rows alone. Prose and hanging
numbers are not taken for tables.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from golden_thread.papers.reading.pdf_ruled import RuledCell, RuledTable
from golden_thread.papers.reading.pdf_words import Band, Word, join_words
from golden_thread.papers.reading.printed_numbers import bullet_length, split_number

WIDE_GAP = 0.75  # of the type size; between columns, wider than between words
FEWEST_ROWS = 3
MOST_LINES_BETWEEN = 2
FURTHEST_LINE = 3.2  # of the type size
LONGEST_RULE_GAP = 3.0
_Interval = tuple[float, float]


@dataclass(frozen=True, slots=True)
class _Row:
    """One line of print cut where the gaps are wide."""

    band: Band
    chunks: tuple[tuple[Word, ...], ...]

    @property
    def is_cut(self) -> bool:
        return len(self.chunks) > 1


def open_tables(bands: Sequence[Band], rules: Sequence[float]) -> Iterator[RuledTable]:
    """The tables of at least three rows in which columns stand in line.

    `rules` are the heights of the level rules on the page.
    """
    rows = [_Row(band, _chunks(band)) for band in bands]
    for run in _runs(rows):
        columns = _columns(run)
        if columns and (len(columns) > 2 or _holds_figures(run, columns)):
            yield _table(run, columns, rules)


def _chunks(band: Band) -> tuple[tuple[Word, ...], ...]:
    chunks: list[list[Word]] = []
    for word in band.words:
        if chunks and word.x0 - chunks[-1][-1].x1 < WIDE_GAP * word.size:
            chunks[-1].append(word)
        else:
            chunks.append([word])
    if len(chunks) > 1 and _is_marker(join_words(chunks[0])):
        chunks[:2] = [chunks[0] + chunks[1]]
    return tuple(tuple(chunk) for chunk in chunks)


def _is_marker(text: str) -> bool:
    """Whether this is only a paragraph's number or bullet, standing out to the left."""
    return split_number(f"{text} A")[1] > len(text) or bullet_length(f"{text} A") > len(text)


def _runs(rows: Sequence[_Row]) -> Iterator[tuple[_Row, ...]]:
    """Stretches of cut lines near each other, with the few uncut ones between them."""
    run: list[_Row] = []
    for row in rows:
        if run and not _is_near(run[-1], row):
            yield from _trimmed(run)
            run = []
        if row.is_cut or run:
            run.append(row)
        if len(run) > MOST_LINES_BETWEEN and not any(
            each.is_cut for each in run[-1 - MOST_LINES_BETWEEN :]
        ):
            yield from _trimmed(run)
            run = []
    yield from _trimmed(run)


def _is_near(above: _Row, below: _Row) -> bool:
    return below.band.top - above.band.top < FURTHEST_LINE * max(above.band.size, below.band.size)


def _trimmed(run: list[_Row]) -> Iterator[tuple[_Row, ...]]:
    while run and not run[-1].is_cut:
        run = run[:-1]
    if sum(row.is_cut for row in run) >= FEWEST_ROWS:
        yield tuple(run)


def _columns(run: Sequence[_Row]) -> tuple[_Interval, ...]:
    """The left and right edge of each column, from the lines cut into the usual number of pieces.

    Empty where they overlap: then the lines are not a table.
    """
    cut = [row for row in run if row.is_cut]
    usual = Counter(len(row.chunks) for row in cut).most_common(1)[0][0]
    alike = [row for row in cut if len(row.chunks) == usual]
    if len(alike) < FEWEST_ROWS:
        return ()
    columns = tuple(
        (
            min(row.chunks[index][0].x0 for row in alike),
            max(row.chunks[index][-1].x1 for row in alike),
        )
        for index in range(usual)
    )
    apart = all(left[1] < right[0] for left, right in pairwise(columns))
    return columns if apart else ()


def _holds_figures(run: Sequence[_Row], columns: Sequence[_Interval]) -> bool:
    """Whether the last column begins with a digit in most lines."""
    texts = [join_words(row.chunks[-1]) for row in run if len(row.chunks) == len(columns)]
    return 2 * sum(text.lstrip("£<>~-–+")[:1].isdigit() for text in texts) > len(texts)


def _table(run: Sequence[_Row], columns: Sequence[_Interval], rules: Sequence[float]) -> RuledTable:
    cells: dict[tuple[int, int], list[Word]] = {}
    number = -1
    for position, row in enumerate(run):
        above = run[position - 1] if position else None
        if above is None or _begins_row(above, row, columns, rules):
            number += 1
        for word in row.band.words:
            cells.setdefault((number, _column_of(word, columns)), []).append(word)
    found = tuple(
        RuledCell(row, column, 1, 1, tuple(words)) for (row, column), words in cells.items()
    )
    words = [word for row in run for word in row.band.words]
    box = (
        min(word.x0 for word in words),
        min(word.top for word in words),
        max(word.x1 for word in words),
        max(word.bottom for word in words),
    )
    return RuledTable(box, found, tuple(left for left, _ in columns))


def _begins_row(
    above: _Row, row: _Row, columns: Sequence[_Interval], rules: Sequence[float]
) -> bool:
    """Whether a line begins a row: a rule above it, or a first and another column filled."""
    if any(above.band.top < rule < row.band.top + row.band.size / 2 for rule in rules):
        return True
    filled = {_column_of(chunk[0], columns) for chunk in row.chunks}
    gap = row.band.top - above.band.top
    if gap > 1.9 * row.band.size:
        return True
    return 0 in filled and (len(filled) > 1)


def _column_of(word: Word, columns: Sequence[_Interval]) -> int:
    def distance(index: int) -> float:
        left, right = columns[index]
        return (
            max(left - word.x1, word.x0 - right, 0.0)
            + abs(word.middle[0] - (left + right) / 2) / 1e4
        )

    return min(range(len(columns)), key=distance)
