"""Which lines of print make one paragraph?

In: the bands of a PDF in reading order, furniture and tables taken out. Out: groups of bands, each
a paragraph, a heading or a list item; a paragraph that runs over a page is one group.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from golden_thread.papers.reading.pdf_tags import Tags
from golden_thread.papers.reading.pdf_words import Band
from golden_thread.papers.reading.printed_numbers import bullet_length, follows, split_number

SAME_EDGE = 4.0  # points
LOOSER_THAN_USUAL = 1.28
BIGGER_TYPE = 1.12
_SENTENCE_ENDS = (".", ":", ";", "?", "!")


@dataclass(frozen=True, slots=True)
class Measure:
    """What is usual in a paper: type size, distance of lines as a share of it, the right edge."""

    size: float
    leading: float
    right: float


def measure(bands: Sequence[Band]) -> Measure:
    """The measure of a paper, from all its lines."""
    letters: dict[float, int] = {}
    for band in bands:
        letters[band.size] = letters.get(band.size, 0) + len(band.text)
    size = max(letters, key=lambda each: letters[each], default=10.0)
    leadings = [
        (below.top - above.top) / above.size
        for above, below in pairwise(bands)
        if above.page == below.page and above.size == below.size == size
        if 0.8 < (below.top - above.top) / above.size < 2.6
    ]
    tight = sorted(leadings)[: max(1, len(leadings) * 2 // 3)]
    edges = sorted(band.x1 for band in bands if band.size == size)
    right = edges[-1 - len(edges) // 50] if edges else 0.0
    return Measure(size, median(tight) if tight else 1.3, right)


def paragraphs_of(
    bands: Sequence[Band], tags: Tags, usual: Measure
) -> tuple[tuple[Band, ...], ...]:
    """The bands in groups, one a paragraph."""
    groups: list[list[Band]] = []
    number: str | None = None
    for band in bands:
        group = groups[-1] if groups else None
        if group is not None and _goes_on(group, band, tags, usual, number):
            group.append(band)
            continue
        groups.append([band])
        number = split_number(band.text)[0] or number
    return tuple(tuple(group) for group in groups)


def _goes_on(
    group: Sequence[Band], band: Band, tags: Tags, usual: Measure, number: str | None
) -> bool:
    last = group[-1]
    starts = split_number(band.text)[0]
    if tags.are_complete and last.owner is not None:
        if last.owner != band.words[0].owner:
            return False
        return starts is None or "." not in starts or not follows(number, starts)
    if abs(last.size - band.size) > 0.6 or last.is_strong != band.is_strong:
        return False
    if band.size > usual.size * BIGGER_TYPE:
        return _is_near(last, band, usual) and starts is None
    if bullet_length(band.text) or (starts is not None and follows(number, starts)):
        return False
    if not _is_full(last, band, usual):
        return False
    if last.page != band.page:
        return not last.text.endswith(_SENTENCE_ENDS)
    return _is_near(last, band, usual) and _is_in_line(group, band)


def _is_near(last: Band, band: Band, usual: Measure) -> bool:
    return (
        last.page == band.page
        and 0 < band.top - last.top < usual.leading * LOOSER_THAN_USUAL * max(band.size, last.size)
    )


def _is_full(last: Band, band: Band, usual: Measure) -> bool:
    """Whether the next line's first word had no room on this one."""
    first = band.words[0]
    room = usual.right - last.x1
    return room < (first.x1 - first.x0) + 0.25 * last.size + SAME_EDGE


def _is_in_line(group: Sequence[Band], band: Band) -> bool:
    """Whether the left edge is the paragraph's, allowing its first line an indent either way."""
    if len(group) > 1:
        return abs(band.x0 - group[-1].x0) <= SAME_EDGE
    first = group[0]
    if bullet_length(first.text) or split_number(first.text)[0]:
        return band.x0 >= first.x0 - SAME_EDGE
    return first.x0 - 60 <= band.x0 <= first.x0 + SAME_EDGE
