"""Is a page of a PDF set in two columns, and in which order are they read?

In: the words of a page. Out: the same words with the right column moved under the left one, as on a
page twice as long; a line over the whole width parts what is read before it from what comes after.
Columns of prose alone are taken for such: both reach across most of their half of the page.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from golden_thread.papers.reading.pdf_words import Band, Word, bands_of

FEWEST_LINES = 6
MARGIN = 0.07  # of the page's height, where headers and footers stand
FEWEST_WORDS = 4
WIDE_GAP = 0.9  # of the type size
NARROWEST = 0.22  # of the page's width
MIDDLE = (0.3, 0.7)  # of the page's width, where the gap may lie
MOST_CUT = 0.4  # of the lines of a column fall into pieces
MOST_SHORT = 0.5  # of the left lines may end far from the gap


@dataclass(frozen=True, slots=True)
class _Gap:
    """The empty strip between the columns, and where the right one begins."""

    left: float
    right: float

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


def unfolded(words: Sequence[Word], width: float, height: float) -> tuple[tuple[Word, ...], float]:
    """The words in one column, and by how much the page has grown; as they are where it has one."""
    bands = bands_of(words, 0)
    gap = _gap_of(bands, width)
    if gap is None:
        return tuple(words), 0.0
    kept: list[Word] = []
    grown = 0.0
    stretch: list[Band] = []
    for band in (*bands, None):
        is_margin = band is not None and not MARGIN * height < band.top < (1 - MARGIN) * height
        if band is not None and not is_margin and not _crosses(band, gap):
            stretch.append(band)
            continue
        moved, by = _stacked(stretch, gap, grown)
        kept += moved
        grown += by
        stretch = []
        if band is not None:
            kept += [_down(word, grown) for word in band.words]
    return tuple(kept), grown


def _gap_of(bands: Sequence[Band], width: float) -> _Gap | None:
    """The strip that most lines leave empty, where what stands beside it is prose."""
    strips = [strip for band in bands for strip in _strips(band, width)]
    if len(strips) < FEWEST_LINES:
        return None
    middle = median((left + right) / 2 for left, right in strips)
    alike = [strip for strip in strips if strip[0] < middle < strip[1]]
    if len(alike) < FEWEST_LINES:
        return None
    gap = _Gap(max(left for left, _ in alike), min(right for _, right in alike))
    halves = [_halves(band, gap) for band in bands if not _crosses(band, gap)]
    both = [(left, right) for left, right in halves if left and right]
    is_prose = len(both) >= FEWEST_LINES and all(
        _is_prose([pair[side] for pair in both], width) for side in (0, 1)
    )
    if gap.right <= gap.left or not is_prose:
        return None
    reach = NARROWEST / 2 * width
    short = sum(gap.left - left[-1].x1 > reach for left, _ in both)
    return gap if short <= MOST_SHORT * len(both) else None


def _strips(band: Band, width: float) -> list[tuple[float, float]]:
    """The wide gaps of a line near the middle of the page."""
    found = []
    for one, other in zip(band.words, band.words[1:], strict=False):
        is_wide = other.x0 - one.x1 > WIDE_GAP * max(one.size, other.size)
        if is_wide and MIDDLE[0] * width < (one.x1 + other.x0) / 2 < MIDDLE[1] * width:
            found.append((one.x1, other.x0))
    return found


def _halves(band: Band, gap: _Gap) -> tuple[list[Word], list[Word]]:
    left = [word for word in band.words if word.x1 <= gap.middle]
    return left, [word for word in band.words if word.x1 > gap.middle]


def _is_prose(lines: Sequence[Sequence[Word]], width: float) -> bool:
    words = median(len(line) for line in lines)
    across = median(line[-1].x1 - line[0].x0 for line in lines)
    letters = "".join(word.text for line in lines for word in line)
    cut = sum(_has_wide_gap(line) for line in lines)
    return (
        words >= FEWEST_WORDS
        and cut <= MOST_CUT * len(lines)
        and across >= NARROWEST * width
        and 2 * sum(map(str.isalpha, letters)) > len(letters)
    )


def _has_wide_gap(line: Sequence[Word]) -> bool:
    """Whether a line falls into pieces, as one of a table's does."""
    return any(
        other.x0 - one.x1 > WIDE_GAP * max(one.size, other.size) for one, other in pairwise(line)
    )


def _crosses(band: Band, gap: _Gap) -> bool:
    """Whether words of the line stand in the strip."""
    return any(word.x0 < gap.middle < word.x1 for word in band.words) or any(
        one.x1 > gap.left + 1 and other.x0 < gap.right - 1
        for one, other in zip(band.words, band.words[1:], strict=False)
        if one.x0 < gap.middle < other.x1
    )


def _stacked(bands: Sequence[Band], gap: _Gap, grown: float) -> tuple[list[Word], float]:
    """The left words and under them the right ones, and by how much that is taller."""
    halves = [_halves(band, gap) for band in bands]
    left = [word for half, _ in halves for word in half]
    right = [word for _, half in halves for word in half]
    if not left or not right:
        return [_down(word, grown) for word in (*left, *right)], 0.0
    size = max(word.size for word in left)
    by = max(word.bottom for word in left) - min(word.top for word in right) + size / 2
    aside = min(word.x0 for word in right) - min(word.x0 for word in left)
    moved = [replace(word, x0=word.x0 - aside, x1=word.x1 - aside) for word in right]
    return [
        *(_down(word, grown) for word in left),
        *(_down(word, grown + by) for word in moved),
    ], by


def _down(word: Word, by: float) -> Word:
    return replace(word, top=word.top + by, bottom=word.bottom + by) if by else word
