"""Which tables do the tags of a PDF give?

In: the tags and the words of all pages. Out: tables, each whole however many pages it runs over,
with the page of every row.
"""

from collections.abc import Collection, Sequence

from golden_thread.document import Inline
from golden_thread.papers.reading.pdf_grid import SpanningCell, grid_of
from golden_thread.papers.reading.pdf_tables import FoundTable
from golden_thread.papers.reading.pdf_tags import TaggedCell, Tags
from golden_thread.papers.reading.pdf_text import inlines_of_cell
from golden_thread.papers.reading.pdf_words import Word, bands_of


def tagged_tables(
    tags: Tags, words: Sequence[tuple[int, Word]], vocabulary: Collection[str]
) -> tuple[FoundTable, ...]:
    """The tables that the tags give, with their words from all pages."""
    by_owner: dict[int, list[tuple[int, Word]]] = {}
    for page, word in words:
        if word.owner is not None:
            by_owner.setdefault(word.owner, []).append((page, word))
    found = (_from_tags(rows, by_owner, vocabulary) for rows in tags.tables)
    return tuple(table for table in found if table is not None)


def _from_tags(
    rows: Sequence[Sequence[TaggedCell]],
    by_owner: dict[int, list[tuple[int, Word]]],
    vocabulary: Collection[str],
) -> FoundTable | None:
    taken: set[tuple[int, int]] = set()
    cells: list[SpanningCell] = []
    pages: dict[int, int] = {}
    for row, tagged in enumerate(rows):
        column = 0
        for cell in tagged:
            while (row, column) in taken:
                column += 1
            columns, down = cell.spans
            taken.update((row + y, column + x) for y in range(down) for x in range(columns))
            words = by_owner.get(cell.owner, [])
            if words:
                pages.setdefault(row, words[0][0])
            cells.append(SpanningCell(row, column, down, columns, _inlines(words, vocabulary)))
    held = [each for tagged in rows for cell in tagged for each in by_owner.get(cell.owner, [])]
    headings = [all(cell.is_heading for cell in tagged) for tagged in rows]
    count = headings.index(False) if False in headings else len(headings)
    grid = grid_of(cells, pages, count or None)
    if grid is None or not held or len(grid.rows[0].spots) < 2:
        return None
    first, last = min(page for page, _ in held), max(page for page, _ in held)
    return FoundTable(
        grid,
        first,
        min(word.top for page, word in held if page == first),
        last,
        max(word.bottom for page, word in held if page == last),
        frozenset(word for _, word in held),
    )


def _inlines(words: Sequence[tuple[int, Word]], vocabulary: Collection[str]) -> tuple[Inline, ...]:
    pages = sorted({page for page, _ in words})
    bands = [
        band
        for page in pages
        for band in bands_of([word for own, word in words if own == page], page)
    ]
    return inlines_of_cell(bands, vocabulary)
