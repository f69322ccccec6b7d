"""Which lines does a file of plain text print, and what lies between them?

In: the text. Out: its printed lines, each with the blank lines before it and its page; what repeats
on the pages (headers, footers, page numbers) is left out.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from golden_thread.papers.reading.page_numbers import names_page, opened, page_number

# Bare numbers nearer to each other than this are numbers of paragraphs, not of pages.
LINES_OF_A_PAGE = 15
_EDGE = 2
_MOST_BARE = 3


@dataclass(frozen=True, slots=True)
class TextLine:
    """One printed line. `gap` counts the blank lines before it; `turns` says a page ended there.

    `page` is known where the file has page feeds.
    """

    text: str
    gap: int = 0
    page: int | None = None
    turns: bool = False


def lines_of(text: str) -> tuple[TextLine, ...]:
    """The lines of the text without those that every page repeats."""
    pages = text.replace("\r\n", "\n").replace("\r", "\n").split("\f")
    found: list[TextLine] = []
    for number, page in enumerate(pages, start=1):
        gap = 0
        for line in page.split("\n"):
            if not line.strip():
                gap += 1
                continue
            turns = bool(found) and number > 1 and found[-1].page != number
            found.append(TextLine(line.strip("\n"), gap, number if len(pages) > 1 else None, turns))
            gap = 0
    return _without(found, _furniture(found, len(pages)))


def _furniture(lines: Sequence[TextLine], pages: int) -> frozenset[int]:
    """The positions of page headers, page footers and page numbers."""
    return _at_edges(lines, pages) if pages > 1 else _between(lines)


def _at_edges(lines: Sequence[TextLine], pages: int) -> frozenset[int]:
    """The lines at the edges of pages that repeat, or are the page's number."""
    by_page: dict[int | None, list[int]] = {}
    for position, line in enumerate(lines):
        by_page.setdefault(line.page, []).append(position)
    edges = {each for own in by_page.values() for each in (*own[:_EDGE], *own[-_EDGE:])}
    seen = Counter(opened(lines[each].text) for each in edges)
    often = max(2, pages / 2)
    return frozenset(
        each
        for each in edges
        if page_number(lines[each].text) is not None or seen[opened(lines[each].text)] >= often
    )


def _between(lines: Sequence[TextLine]) -> frozenset[int]:
    """The page numbers in a text without page feeds, and the lines that repeat beside them."""
    numbers = [each for each, line in enumerate(lines) if names_page(line.text)]
    numbers = numbers or _bare(lines)
    if not numbers:
        return frozenset()
    beside = [
        each
        for number in numbers
        for each in (number - 1, number + 1)
        if 0 <= each < len(lines) and each not in numbers
    ]
    seen = Counter(opened(lines[each].text) for each in beside)
    often = max(2, len(numbers) / 2)
    repeated = {text for text, times in seen.items() if times >= often}
    # The header of the first page has no number before it.
    return frozenset(numbers) | {
        each for each in (0, *beside) if opened(lines[each].text) in repeated
    }


def _bare(lines: Sequence[TextLine]) -> list[int]:
    """The lines that are a number alone and count the pages: one after another, far apart."""
    found: list[int] = []
    for position, line in enumerate(lines):
        text = line.text.strip()
        number = int(text) if text.isascii() and text.isdigit() and len(text) < 4 else None
        if number is None or (found and number != int(lines[found[-1]].text) + 1):
            continue
        if not found or position - found[-1] >= LINES_OF_A_PAGE:
            found.append(position)
    return found if len(found) >= _MOST_BARE else []


def _without(lines: Sequence[TextLine], left_out: frozenset[int]) -> tuple[TextLine, ...]:
    """The lines but these; the next one after knows that the page turned."""
    kept: list[TextLine] = []
    gap, turns = 0, False
    for position, line in enumerate(lines):
        if position in left_out:
            gap, turns = gap + line.gap, True
            continue
        kept.append(replace(line, gap=line.gap + gap, turns=line.turns or (turns and bool(kept))))
        gap, turns = 0, False
    return tuple(kept)
