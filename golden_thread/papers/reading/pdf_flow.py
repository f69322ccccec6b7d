"""What is left of a PDF's pages when tables, pictures and furniture are taken apart?

In: the pages and the tags. Out: a `Flow`: the lines of prose of all pages in reading order, the
tables, and the pictures with their alternative text.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pdfplumber.page import Page

from golden_thread.papers.reading.pdf_furniture import without_furniture
from golden_thread.papers.reading.pdf_open import open_tables
from golden_thread.papers.reading.pdf_overleaf import joined_over_pages
from golden_thread.papers.reading.pdf_pages import PageParts, parts_of
from golden_thread.papers.reading.pdf_tables import FoundTable, table_of
from golden_thread.papers.reading.pdf_tagged import tagged_tables
from golden_thread.papers.reading.pdf_tags import CELL_ROLES, Tags
from golden_thread.papers.reading.pdf_text import vocabulary_of
from golden_thread.papers.reading.pdf_words import Band, Word, bands_of

Vocabulary = frozenset[str]


@dataclass(frozen=True, slots=True)
class Flow:
    """The prose, the tables, and the pictures as (page, height from the top, alternative text)."""

    bands: tuple[Band, ...]
    tables: tuple[FoundTable, ...]
    pictures: tuple[tuple[int, float, str], ...]
    vocabulary: Vocabulary


def flow_of(pages: Iterable[Page], tags: Tags) -> Flow:
    """The pages taken apart."""
    parts = [parts_of(page, tags) for page in pages]
    vocabulary = vocabulary_of(band for each in parts for band in _whole_lines(each, tags))
    if tags.tables:
        tables = tagged_tables(
            tags, [(each.page, w) for each in parts for w in each.words], vocabulary
        )
    else:
        tables = tuple(
            table_of(table, each.page, vocabulary) for each in parts for table in each.ruled
        )
    bands = _prose(parts, tables)
    if not tags.are_complete:  # else the file says itself what is furniture
        bands = without_furniture(bands, [(each.height, each.grown) for each in parts])
    if not tags.tables:
        tables, bands = _with_open_tables(parts, tables, bands, vocabulary)
    return Flow(
        tuple(band for own in bands for band in own), tables, _pictures(parts, tags), vocabulary
    )


def _whole_lines(each: PageParts, tags: Tags) -> Iterator[Band]:
    """The lines of a page without cells of several lines, where words may have been cut."""
    cells: dict[object, list[Word]] = {}
    held = {
        word: (table.box, number)
        for table in each.ruled
        for number, cell in enumerate(table.cells)
        for word in cell.words
    }
    for word in each.words:
        in_tags = word.owner if tags.role(word.owner) in CELL_ROLES else None
        cells.setdefault(held.get(word, in_tags), []).append(word)
    for place, words in cells.items():
        bands = bands_of(words, each.page)
        yield from bands if place is None or len(bands) == 1 else ()


def _prose(
    parts: Sequence[PageParts], tables: Sequence[FoundTable]
) -> tuple[tuple[Band, ...], ...]:
    """The lines of each page outside its tables."""
    held: dict[int, set[Word]] = {each.page: set() for each in parts}
    for table in tables:
        for page in range(table.page, table.last_page + 1):
            held[page] |= table.words
    return tuple(
        bands_of([word for word in each.words if word not in held[each.page]], each.page)
        for each in parts
    )


def _with_open_tables(
    parts: Sequence[PageParts],
    tables: Sequence[FoundTable],
    bands: Sequence[Sequence[Band]],
    vocabulary: Vocabulary,
) -> tuple[tuple[FoundTable, ...], tuple[tuple[Band, ...], ...]]:
    """The tables with those that have no rules between columns, joined over pages; and the rest."""
    found = list(tables)
    rest: list[tuple[Band, ...]] = []
    for each, own in zip(parts, bands, strict=True):
        lined = open_tables(own, each.rules, vocabulary)
        opened = tuple(table_of(table, each.page, vocabulary) for table in lined)
        held = {word for table in opened for word in table.words}
        rest.append(tuple(band for band in own if not held.issuperset(band.words)))
        found += opened
    found.sort(key=lambda table: (table.page, table.top))
    return joined_over_pages(found, _directly_following(found, rest)), tuple(rest)


def _directly_following(
    tables: Sequence[FoundTable], bands: Sequence[Sequence[Band]]
) -> frozenset[int]:
    """The positions of tables between which and the one before nothing is printed."""
    heights = sorted((band.page, band.top) for own in bands for band in own)
    found = set()
    for position in range(1, len(tables)):
        before, table = tables[position - 1], tables[position]
        first, last = (before.last_page, before.bottom), (table.page, table.top)
        if not any(first < height < last for height in heights):
            found.add(position)
    return frozenset(found)


def _pictures(parts: Sequence[PageParts], tags: Tags) -> tuple[tuple[int, float, str], ...]:
    """The tagged pictures, at the height where they are drawn or said to be; else at the foot."""
    pages = {each.page: each for each in parts}
    found = []
    for figure in tags.figures:
        page = pages[figure.page]
        stated = page.height - (figure.upper_edge or 0.0)
        marks = [mark for own, mark in figure.marks if own == figure.page]
        drawn = [page.tops[mark] for mark in marks if mark in page.tops]
        found.append((figure.page, min(drawn, default=stated), figure.alternative))
    return tuple(found)
