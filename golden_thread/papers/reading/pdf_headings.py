"""Which paragraphs of a PDF are headings by their tag or their size?

In: the groups of bands and what is usual. Out: for each group its level, or None; bold and numbered
headings in ordinary type are left to `assemble`.
"""

from collections.abc import Sequence

from golden_thread.papers.reading.pdf_paragraphs import BIGGER_TYPE, Measure
from golden_thread.papers.reading.pdf_tags import Tags
from golden_thread.papers.reading.pdf_words import Band

LONGEST = 220
LOWEST_LEVEL = 6


def heading_levels(
    groups: Sequence[Sequence[Band]], tags: Tags, usual: Measure
) -> tuple[int | None, ...]:
    """The level of each group: by its tag in a tagged file, else by the rank of its type size."""
    if tags.are_complete and any(_tagged_level(group, tags) for group in groups):
        return tuple(_tagged_level(group, tags) for group in groups)
    sizes = sorted({_size(group) for group in groups if _is_big(group, usual)}, reverse=True)
    ranks = {size: min(rank, LOWEST_LEVEL) for rank, size in enumerate(sizes, start=1)}
    return tuple(ranks[_size(group)] if _is_big(group, usual) else None for group in groups)


def _tagged_level(group: Sequence[Band], tags: Tags) -> int | None:
    role = tags.role(group[0].owner)
    if role in ("H", "Title"):
        return 1
    return int(role[1]) if len(role) == 2 and role[0] == "H" and role[1].isdigit() else None


def _is_big(group: Sequence[Band], usual: Measure) -> bool:
    text = " ".join(band.text for band in group)
    has_words = any(letter.isalpha() for letter in text)
    return has_words and len(text) <= LONGEST and _size(group) >= usual.size * BIGGER_TYPE


def _size(group: Sequence[Band]) -> float:
    return round(group[0].size)
