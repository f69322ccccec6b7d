"""Which lines of print may be a table that has no rules between its columns?

In: the lines of a page, cut where their gaps are wide. Out: stretches of cut lines near each other,
with the lines between, over and under them that hold only a part of one cell.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from golden_thread.papers.reading.pdf_gutters import FEWEST_ROWS, CutLine

CLOSE = 1.15  # of the closest distance of two lines
CLOSE_OVER = 1.5  # of the type size, from line to line
FURTHEST_LINE = 3.2  # of the type size
LINES_BACK = 8
MOST_LINES_BETWEEN = 2
MOST_LINES_OF_CELL = 12
SAME_EDGE = 3.0


def runs_of(lines: Sequence[CutLine]) -> Iterator[tuple[CutLine, ...]]:
    """Stretches of cut lines near each other, with what stands between them."""
    run: list[CutLine] = []
    between = 0
    last: CutLine | None = None
    for at, line in enumerate(lines):
        if run and not _is_near(run[-1], line):
            yield from _trimmed(run)
            run, last = [], None
        if line.is_cut and not run:
            run = _over(lines[max(0, at - MOST_LINES_BETWEEN) : at], line)
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


def _over(above: Sequence[CutLine], first: CutLine) -> list[CutLine]:
    """The lines of one piece close above a cut line and over one of its later pieces.

    So a heading begins that is cut at the foot or the middle of its cell.
    """
    over: list[CutLine] = []
    for line in reversed(above):
        next_line = over[0] if over else first
        gap = next_line.band.top - line.band.top
        if line.is_cut or gap > CLOSE_OVER * line.band.size or not _is_over_piece(line, first):
            break
        over.insert(0, line)
    return over


def _is_over_piece(line: CutLine, cut: CutLine) -> bool:
    """Whether a line stands over one piece of a cut line, but the first, and no other."""
    pieces = cut.chunks
    for at in range(1, len(pieces)):
        right = pieces[at + 1][0].x0 if at + 1 < len(pieces) else float("inf")
        if pieces[at - 1][-1].x1 < line.band.x0 and line.band.x1 < right:
            return True
    return False


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
