"""On which line of a paper does each mark lie?

In: a document and marks. Out: each mark with its line and its letters; one whose words are not
found has none. Several paragraphs may have the same place (a page of a PDF), so the words decide,
and of two alike the first takes the first mark.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from golden_thread.document import (
    Block,
    Bullets,
    Chart,
    Document,
    Heading,
    PaperPlace,
    Paragraph,
    Picture,
    Table,
    blocks_of,
    plain_text,
)
from golden_thread.papers.marked.marks import Mark


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """A line: the number of its block in reading order, and its own number in the block."""

    block: int
    line: int


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark with the letters that it covers, from `start` up to and without `end`, on a line."""

    mark: Mark
    spot: Spot
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Line:
    spot: Spot
    place: PaperPlace
    words: str
    is_cell: bool = False


def place_marks(document: Document, marks: Iterable[Mark]) -> tuple[Placed | None, ...]:
    """Each mark on its line, in the order of the marks; None where its words are not found."""
    by_place: dict[PaperPlace, list[_Line]] = defaultdict(list)
    everything = list(_lines(document))
    for line in everything:
        by_place[line.place].append(line)
    taken: set[tuple[Spot, int, str, str]] = set()
    return tuple(_placed(mark, by_place[mark.place], everything, taken) for mark in marks)


def _placed(
    mark: Mark, beside: list[_Line], everything: list[_Line], taken: set[tuple[Spot, int, str, str]]
) -> Placed | None:
    if not mark.text:
        return None
    for line in beside:
        is_there = line.words.startswith(mark.text, mark.start)
        own = (line.spot, mark.start, mark.text, mark.subject)
        if is_there and own not in taken and (line.is_cell or mark.sentence in line.words):
            taken.add(own)
            return Placed(mark, line.spot, mark.start, mark.start + len(mark.text))
    return _by_sentence(mark, [line for line in everything if mark.sentence in line.words])


def _by_sentence(mark: Mark, lines: list[_Line]) -> Placed | None:
    """The mark by its sentence alone, where that stands once in the paper, and the words in it."""
    if len(lines) != 1 or mark.sentence.count(mark.text) != 1:
        return None
    (line,) = lines
    start = line.words.index(mark.sentence) + mark.sentence.index(mark.text)
    return Placed(mark, line.spot, start, start + len(mark.text))


def _lines(document: Document) -> Iterator[_Line]:
    for number, block in enumerate(blocks_of(document)):
        for index, (place, words) in enumerate(_lines_of(block)):
            yield _Line(Spot(number, index), place, words, isinstance(block, Table))


def _lines_of(block: Block) -> Iterator[tuple[PaperPlace, str]]:
    """The lines of a block, in the order in which the page writes them."""
    match block:
        case Heading() | Paragraph():
            yield block.place, plain_text(block.inlines)
        case Bullets():
            for item in block.items:
                yield block.place, plain_text(item)
        case Chart() | Picture():
            yield block.place, block.alternative
        case Table():
            yield block.place, plain_text(block.caption)
            for row in (block.header, *block.rows) if block.header else block.rows:
                for cell in row.cells:
                    yield cell.place, plain_text(cell.inlines)
