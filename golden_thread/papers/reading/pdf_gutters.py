"""Where do the columns of a table lie that has no rules between them?

In: lines of print cut where their gaps are wide, and edges that rules or shading give. Out: the
left and right edge of each column. Between two columns lies a strip where no line has a word; a
line that runs across such strips is no row of cells, and is told as text.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from golden_thread.papers.reading.pdf_words import Band, Word, join_words
from golden_thread.papers.reading.printed_numbers import bullet_length, split_number

WIDE_GAP = 0.75  # of the type size; between columns, wider than between words
WORD_GAP = 0.4  # of the type size; words of one cell stand no further apart
NARROWEST_STRIP = 0.3  # of the type size
FEWEST_ROWS = 3
MOST_ODD = 0.25  # of the lines
ON_EDGE = 1.0  # points
Interval = tuple[float, float]


@dataclass(frozen=True, slots=True)
class CutLine:
    """One line of print cut where the gaps are wide."""

    band: Band
    chunks: tuple[tuple[Word, ...], ...]

    @property
    def is_cut(self) -> bool:
        """Whether it has several pieces."""
        return len(self.chunks) > 1


def cut_line(band: Band) -> CutLine:
    """The line cut; a number or bullet that stands out to the left is no piece of its own."""
    chunks: list[list[Word]] = []
    for word in band.words:
        if chunks and word.x0 - chunks[-1][-1].x1 < WIDE_GAP * word.size:
            chunks[-1].append(word)
        else:
            chunks.append([word])
    if len(chunks) > 1 and _is_marker(join_words(chunks[0])):
        chunks[:2] = [chunks[0] + chunks[1]]
    return CutLine(band, tuple(tuple(chunk) for chunk in chunks))


def _is_marker(text: str) -> bool:
    """Whether this is only a paragraph's number or bullet, standing out to the left."""
    return split_number(f"{text} A")[1] > len(text) or bullet_length(f"{text} A") > len(text)


def columns_of(lines: Sequence[CutLine], edges: Sequence[float] = ()) -> tuple[Interval, ...]:
    """The columns; empty where the lines are no table. `edges` are tried before anything else."""
    cut = [line for line in lines if line.is_cut]
    if len(cut) < FEWEST_ROWS:
        return ()
    columns = _between(cut, edges) if len(edges) > 2 else ()
    if not columns:
        most = max(len(line.chunks) for line in cut)
        full = [line for line in cut if 3 * len(line.chunks) > 2 * most]
        columns, others = _apart(cut), _apart(full) if len(full) >= FEWEST_ROWS else ()
        odd = sum(crosses(line.band, others) for line in cut)
        if len(others) > len(columns) and odd <= MOST_ODD * len(cut):
            columns = others
    return _widened(columns, lines)


def _between(cut: Sequence[CutLine], edges: Sequence[float]) -> tuple[Interval, ...]:
    """The columns between known edges, where hardly a word stands across one."""
    inner = edges[1:-1]
    across = sum(
        any(word.x0 + ON_EDGE < edge < word.x1 - ON_EDGE for word in line.band.words)
        for line in cut
        for edge in inner
    )
    return tuple(pairwise(edges)) if across == 0 else ()


def _apart(lines: Sequence[CutLine]) -> tuple[Interval, ...]:
    """The stretches with words, where the strips between them are wide gaps in most lines."""
    words = sorted((word.x0, word.x1) for line in lines for word in line.band.words)
    size = min((line.band.size for line in lines), default=0.0)
    stretches: list[Interval] = []
    for left, right in words:
        if stretches and left - stretches[-1][1] < NARROWEST_STRIP * size:
            stretches[-1] = (stretches[-1][0], max(stretches[-1][1], right))
        else:
            stretches.append((left, right))
    columns = stretches[:1]
    for stretch in stretches[1:]:
        if _is_wide(lines, (columns[-1][1] + stretch[0]) / 2):
            columns.append(stretch)
        else:
            columns[-1] = (columns[-1][0], stretch[1])
    return tuple(columns) if len(columns) > 1 else ()


def _is_wide(lines: Sequence[CutLine], middle: float) -> bool:
    """Whether most lines with words on both sides leave a wide gap there, and none a narrow one."""
    gaps = list(_gaps(lines, middle))
    most = 2 * sum(gap >= WIDE_GAP for gap in gaps) >= len(gaps)
    return most and all(gap > WORD_GAP for gap in gaps)


def _gaps(lines: Sequence[CutLine], middle: float) -> Iterator[float]:
    for line in lines:
        before = [word.x1 for word in line.band.words if word.x1 <= middle]
        after = [word.x0 for word in line.band.words if word.x0 >= middle]
        if before and after:
            yield (min(after) - max(before)) / line.band.size


def _widened(columns: Sequence[Interval], lines: Sequence[CutLine]) -> tuple[Interval, ...]:
    """The columns as wide as the words of all lines make them that stand in columns."""
    held: dict[int, list[Word]] = {}
    for line in lines:
        if columns and not crosses(line.band, columns):
            for word in line.band.words:
                held.setdefault(column_of(word, columns), []).append(word)
    return tuple(
        (min(word.x0 for word in held[index]), max(word.x1 for word in held[index]))
        if index in held
        else column
        for index, column in enumerate(columns)
    )


def crosses(band: Band, columns: Sequence[Interval]) -> bool:
    """Whether a line runs over a strip between columns, with a word or with a gap that is none."""
    for (_, left), (right, _) in pairwise(columns):
        middle = (left + right) / 2
        if any(word.x0 + ON_EDGE < middle < word.x1 - ON_EDGE for word in band.words):
            return True
    for one, other in pairwise(band.words):
        is_close = other.x0 - one.x1 < NARROWEST_STRIP * band.size
        if is_close and column_of(one, columns) != column_of(other, columns):
            return True
    return False


def column_of(word: Word, columns: Sequence[Interval]) -> int:
    """The position of the column in which a word stands, or which is nearest to it."""

    def distance(index: int) -> float:
        left, right = columns[index]
        return (
            max(left - word.x1, word.x0 - right, 0.0)
            + abs(word.middle[0] - (left + right) / 2) / 1e4
        )

    return min(range(len(columns)), key=distance)
