"""What stands on a web page, one after another?

In: an element of a page. Out: its drafts in order: headings, paragraphs with the numbers printed
before them, items of lists, tables with their captions, and pictures by their alternative texts.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from lxml.etree import _Element

from golden_thread.document import plain_text
from golden_thread.papers.reading.drafts import Draft, Drawing, Line
from golden_thread.papers.reading.html_nodes import (
    Node,
    children,
    inlines_of,
    is_block,
    pictures_in,
)
from golden_thread.papers.reading.html_tables import cells_in, read_table, rows_in
from golden_thread.papers.reading.inlines import all_strong, without_start
from golden_thread.papers.reading.number_formats import print_number
from golden_thread.papers.reading.printed_numbers import bullet_length, follows, split_number

_HEADING = re.compile(r"h([1-6])")
_FORMS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
# A number on a line of its own, as a page prints it in a column beside its paragraph.
_ALONE = re.compile(r"\d{1,3}(?:\.\d{1,3}){1,5}\.?|\([a-z]{1,4}\)")


def read_drafts(container: _Element) -> tuple[Draft, ...]:
    """Everything in an element, each number that stands alone given to the paragraph after it."""
    return tuple(_numbered(_drafts(container)))


def _drafts(
    container: _Element, number: str | None = None, bullet: bool = False
) -> Iterator[Draft]:
    """The drafts in an element; its first line has this number or bullet, where one is given."""
    for piece in _pieces(container):
        found = (
            _line(piece, number, bullet=bullet)
            if isinstance(piece, list)
            else _block(piece, number, bullet=bullet)
        )
        for draft in found:
            if isinstance(draft, Line):
                number, bullet = None, False
            yield draft


def _pieces(container: _Element) -> Iterator[list[Node] | _Element]:
    """The runs of words in an element, and the blocks between them."""
    run: list[Node] = []
    for node in children(container):
        if isinstance(node, str) or not is_block(node):
            run.append(node)
            continue
        yield run
        yield node
        run = []
    yield run


def _line(
    nodes: Sequence[Node],
    number: str | None = None,
    *,
    bullet: bool = False,
    level: int | None = None,
) -> Iterator[Draft]:
    """The line that these nodes print, where they print one, and the pictures in it."""
    inlines = inlines_of(nodes)
    text = plain_text(inlines)
    if text.strip():
        length = 0
        if number is None:
            number, length = split_number(text)
            length = length or bullet_length(text)
            bullet = bullet or (number is None and length > 0)
        yield Line(
            without_start(inlines, length),
            number,
            level,
            is_bullet=bullet and number is None,
            is_strong=all_strong(inlines),
        )
    yield from (Drawing(alternative) for alternative in pictures_in(nodes))


def _block(element: _Element, number: str | None, *, bullet: bool) -> Iterator[Draft]:
    heading = _HEADING.fullmatch(element.tag)
    if heading:
        yield from _line([element], level=int(heading[1]))
    elif element.tag in ("ul", "menu"):
        for item in element:
            yield from _drafts_of_item(item, None)
    elif element.tag == "ol":
        yield from _ordered(element)
    elif element.tag == "table":
        yield from _table(element)
    elif element.tag == "figure":
        yield from _figure(element)
    else:
        yield from _drafts(element, number, bullet)


def _drafts_of_item(item: _Element, number: str | None) -> Iterator[Draft]:
    if item.tag == "li":
        yield from _drafts(item, number, number is None)


def _ordered(element: _Element) -> Iterator[Draft]:
    """The items of a list with their numbers, as a browser counts them."""
    start = element.get("start", "1")
    count = int(start) if re.fullmatch(r"\d{1,6}", start) else 1
    for item in element:
        if item.tag == "li":
            form = _FORMS.get(element.get("type", ""), "decimal")
            yield from _drafts_of_item(item, print_number(count, form))
            count += 1


def _table(table: _Element) -> Iterator[Draft]:
    """A table after its caption; a table of one cell is a box round what stands in it."""
    for caption in table.iterchildren("caption"):
        inlines = inlines_of([caption])
        if plain_text(inlines).strip():
            yield Line(inlines, is_caption=True)
    cells = [cell for row in rows_in(table) for cell in cells_in(row)]
    if len(cells) == 1:
        yield from _drafts(cells[0])
        return
    if cells:
        yield read_table(table)
    for cell in cells:
        yield from _nested(cell)


def _nested(cell: _Element) -> Iterator[Draft]:
    """Tables and pictures in a cell come after the table they stand in."""
    for node in children(cell):
        if isinstance(node, str):
            continue
        if node.tag == "table":
            yield from _table(node)
        elif is_block(node):
            yield from _nested(node)
        else:
            yield from (Drawing(alternative) for alternative in pictures_in([node]))


def _figure(figure: _Element) -> Iterator[Draft]:
    """A figure; the words under a table are its caption."""
    of_table = next(figure.iter("table"), None) is not None
    for draft in _drafts(figure):
        is_caption = of_table and isinstance(draft, Line) and _is_caption_of(figure, draft)
        yield replace(draft, is_caption=True) if is_caption and isinstance(draft, Line) else draft


def _is_caption_of(figure: _Element, line: Line) -> bool:
    captions = figure.iterchildren("figcaption")
    return any(plain_text(inlines_of([each])) == line.text for each in captions)


def _numbered(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """The drafts; a number alone that follows on the last is that of the next paragraph."""
    waiting: Line | None = None
    last: str | None = None
    for draft in drafts:
        is_line = isinstance(draft, Line)
        if waiting is not None:
            number = waiting.text.rstrip(".")
            if isinstance(draft, Line) and draft.level is None and not draft.number:
                draft = replace(draft, number=number, is_bullet=False)
            else:
                yield waiting
            waiting = None
        elif isinstance(draft, Line) and _stands_alone(draft, last):
            waiting = draft
            continue
        if isinstance(draft, Line) and is_line and draft.number:
            last = draft.number
        yield draft
    if waiting is not None:
        yield waiting


def _stands_alone(line: Line, last: str | None) -> bool:
    if line.level is not None or line.is_bullet or not _ALONE.fullmatch(line.text):
        return False
    return follows(last, line.text.rstrip("."))
