"""Does a cell between rules hold several cells, with no rule between them?

In: the cells of a table and the edges of its columns. Out: the cells; one that stretches over
several columns is cut at their edges where its words leave a wide gap at every edge on every line,
as in tables that rule every other row. A heading over columns has words across an edge or in one
column alone, and a sentence too: they stay whole.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from golden_thread.papers.reading.pdf_cells import RuledCell
from golden_thread.papers.reading.pdf_words import Band, Word, bands_of

WIDE_GAP = 0.75  # of the type size
ON_EDGE = 1.0  # points


def spread(
    cells: Sequence[RuledCell], edges: Sequence[float], margin: float
) -> tuple[RuledCell, ...]:
    """The cells with those that hold several cut into them."""
    return tuple(each for cell in cells for each in _cut(cell, edges, margin))


def _cut(cell: RuledCell, edges: Sequence[float], margin: float) -> Iterator[RuledCell]:
    inner = edges[cell.column + 1 : cell.column + cell.columns]
    bands = bands_of(cell.words, 0) if inner else ()
    parts: dict[int, list[Word]] = {}
    for word in cell.words:
        parts.setdefault(sum(edge < word.middle[0] for edge in inner), []).append(word)
    if len(parts) < 2 or not all(_is_clear(band, inner) for band in bands):
        yield cell
        return
    for position in range(cell.columns):
        column = cell.column + position
        width = edges[column + 1] - edges[column] - 2 * margin
        words = tuple(parts.get(position, ()))
        yield replace(cell, column=column, columns=1, words=words, width=width)


def _is_clear(band: Band, edges: Sequence[float]) -> bool:
    """Whether no word of the line stands on an edge or close before the next one beyond it."""
    for edge in edges:
        if any(word.x0 + ON_EDGE < edge < word.x1 - ON_EDGE for word in band.words):
            return False
        before = max((word.x1 for word in band.words if word.middle[0] < edge), default=None)
        after = min((word.x0 for word in band.words if word.middle[0] >= edge), default=None)
        if before is None or after is None:
            continue
        if after - before < WIDE_GAP * band.size:
            return False
    return True
