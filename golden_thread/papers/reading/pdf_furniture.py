"""Which lines are page headers, page footers and page numbers?

In: the bands of each page. Out: the same without those that repeat from page to page near the top
or bottom edge, and without bare page numbers there. The headings of a table that goes on overleaf
repeat too, and stay.
"""

from collections import Counter
from collections.abc import Sequence

from golden_thread.papers.reading.page_numbers import opened, page_number
from golden_thread.papers.reading.pdf_gutters import cut_line
from golden_thread.papers.reading.pdf_words import Band

CLOSE = 2.8  # of the type size, from line to line
FEWEST_PIECES = 3
MOST_LINES = 16  # from the top
EDGE_SHARE = 0.12  # of the page's height, at its top and at its bottom


def without_furniture(
    pages: Sequence[Sequence[Band]], heights: Sequence[tuple[float, float]]
) -> tuple[tuple[Band, ...], ...]:
    """The bands of each page that are its own."""
    seen: Counter[str] = Counter()
    for bands, height in zip(pages, heights, strict=True):
        seen.update({_key(band) for band in bands if _is_at_edge(band, height)})
    often = max(2, len(pages) / 2)
    kept = []
    for page, (bands, height) in enumerate(zip(pages, heights, strict=True), start=1):
        is_furniture = [
            _is_at_edge(band, height)
            and (seen[_key(band)] >= often or _is_page_number(band, page, len(pages)))
            for band in bands
        ]
        heads = _heading_a_table(bands, is_furniture)
        kept.append(
            tuple(
                band
                for at, band in enumerate(bands)
                if not is_furniture[at] or (at in heads and seen[_key(band)] >= often)
            )
        )
    return tuple(kept)


def _heading_a_table(bands: Sequence[Band], is_repeated: Sequence[bool]) -> frozenset[int]:
    """The positions of repeated lines close above rows of a table: they are its headings."""
    heads: set[int] = set()
    is_over = False
    for at in range(min(len(bands) - 1, MOST_LINES) - 1, -1, -1):
        band, below = bands[at], bands[at + 1]
        is_row = not is_repeated[at + 1] and len(cut_line(below).chunks) >= FEWEST_PIECES
        is_close = 0 < below.top - band.top < CLOSE * max(band.size, below.size)
        is_over = is_close and (is_over or is_row)
        if is_repeated[at] and is_over:
            heads.add(at)
    return frozenset(heads)


def _key(band: Band) -> str:
    return opened(band.text)


def _is_at_edge(band: Band, height: tuple[float, float]) -> bool:
    """Whether the band is near an edge of the page: its height, and what it grew by below."""
    page, grown = height
    return band.top < EDGE_SHARE * page or band.top > grown + (1 - EDGE_SHARE) * page


def _is_page_number(band: Band, page: int, pages: int) -> bool:
    text = band.text.strip()
    number = page_number(text)
    return number is not None and (number == page or (not text.isdigit() and number <= pages))
