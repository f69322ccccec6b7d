"""Which lines are page headers, page footers and page numbers?

In: the bands of each page. Out: the same without those that repeat from page to page near the top
or bottom edge, and without bare page numbers there.
"""

from collections import Counter
from collections.abc import Sequence

from golden_thread.papers.reading.page_numbers import opened, page_number
from golden_thread.papers.reading.pdf_words import Band

EDGE_SHARE = 0.12  # of the page's height, at its top and at its bottom


def without_furniture(
    pages: Sequence[Sequence[Band]], heights: Sequence[tuple[float, float]]
) -> tuple[tuple[Band, ...], ...]:
    """The bands of each page that are its own."""
    seen: Counter[str] = Counter()
    for bands, height in zip(pages, heights, strict=True):
        seen.update({_key(band) for band in bands if _is_at_edge(band, height)})
    often = max(2, len(pages) / 2)
    return tuple(
        tuple(
            band
            for band in bands
            if not _is_at_edge(band, height)
            or not (seen[_key(band)] >= often or _is_page_number(band, page, len(pages)))
        )
        for page, (bands, height) in enumerate(zip(pages, heights, strict=True), start=1)
    )


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
