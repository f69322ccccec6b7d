"""What is taken from each page of a PDF before the page is let go?

In: a page of pdfplumber and the tags. Out: its words, its ruled tables, its level rules and where
marked things are drawn. The page's own objects are freed: a pack of 400 pages would not fit.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from pdfplumber.page import Page

from golden_thread.papers.reading.pdf_cells import RuledTable
from golden_thread.papers.reading.pdf_columns import unfolded
from golden_thread.papers.reading.pdf_open import Rules
from golden_thread.papers.reading.pdf_ruled import ruled_tables
from golden_thread.papers.reading.pdf_strips import strips_on
from golden_thread.papers.reading.pdf_tags import Tags
from golden_thread.papers.reading.pdf_words import Word, words_on

SHORTEST_RULE = 20.0  # points


@dataclass(frozen=True, slots=True)
class PageParts:
    """One page taken apart. `tops` is how high up each marked piece is drawn.

    `grown` is by how much the page is longer for its second column, which is put under the first.
    """

    page: int
    height: float
    words: tuple[Word, ...]
    ruled: tuple[RuledTable, ...]
    rules: Rules
    tops: Mapping[int, float]
    grown: float = 0.0


def parts_of(page: Page, tags: Tags) -> PageParts:
    """The parts of a page; tables between rules are only looked for where tags give none."""
    words = words_on(page, tags)
    needs_rules = not tags.tables
    ruled = tuple(ruled_tables(page, words)) if needs_rules else ()
    grown = 0.0
    if not ruled:
        words, grown = unfolded(words, float(page.width), float(page.height))
    parts = PageParts(
        page.page_number,
        float(page.height),
        words,
        ruled,
        _rules(page) if needs_rules else Rules(),
        _tops(page) if tags.figures else {},
        grown,
    )
    page.close()
    return parts


def _rules(page: Page) -> Rules:
    edges = page.edges
    return Rules(
        tuple(
            edge["top"]
            for edge in edges
            if edge["orientation"] == "h" and edge["x1"] - edge["x0"] > SHORTEST_RULE
        ),
        tuple(
            (edge["x0"], edge["top"], edge["bottom"])
            for edge in edges
            if edge["orientation"] == "v" and edge["bottom"] - edge["top"] > SHORTEST_RULE
        ),
        strips_on(page),
    )


def _tops(page: Page) -> dict[int, float]:
    tops: dict[int, float] = {}
    for item in (*page.images, *page.curves, *page.rects, *page.lines, *page.chars):
        mark = item.get("mcid")
        if mark is not None:
            tops[mark] = min(tops.get(mark, item["top"]), item["top"])
    return tops
