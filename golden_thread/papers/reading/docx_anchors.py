"""Where in a Word file does a block stand, and how is it found again?

In: the body of a Word file, or an anchor. Out: its blocks with their anchors (`body/12` is the
13th block, `body/14/r3/c2` a cell, `body/14/r3/c2/p0` a block in it), or the paragraphs meant.
"""

from collections.abc import Callable, Iterable, Iterator

from docx.oxml.ns import qn
from lxml.etree import _Element

PARAGRAPH, TABLE, ROW, CELL = qn("w:p"), qn("w:tbl"), qn("w:tr"), qn("w:tc")
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_WRAPPERS = {
    qn("w:sdt"): qn("w:sdtContent"),
    qn("w:sdtContent"): None,
    qn("w:customXml"): None,
    qn("w:ins"): None,
    qn("w:moveTo"): None,
}


def blocks_in(container: _Element) -> Iterator[_Element]:
    """The paragraphs and tables directly in a body, cell or text box, content controls opened."""
    return _children(container, {PARAGRAPH, TABLE})


def rows_in(table: _Element) -> Iterator[_Element]:
    """The rows of a table."""
    return _children(table, {ROW})


def cells_in(row: _Element) -> Iterator[_Element]:
    """The cells of a row as stored; a cell merged across columns is one."""
    return _children(row, {CELL})


def find_paragraphs(body: _Element, anchor: str) -> tuple[_Element, ...]:
    """The paragraphs at an anchor: one, or all of a cell; none where the anchor leads nowhere."""
    place: _Element | None = body
    for step in anchor.split("/")[1:]:
        place = _step(place, step) if place is not None else None
    if place is None or place is body:
        return ()
    if place.tag == PARAGRAPH:
        return (place,)
    return tuple(block for block in blocks_in(place) if block.tag == PARAGRAPH)


def boxes_in(paragraph: _Element) -> tuple[_Element, ...]:
    """The text boxes drawn in a paragraph, each once: the fallback copy is left out."""
    return tuple(
        box
        for box in paragraph.iter(qn("w:txbxContent"))
        if next(box.iterancestors(_FALLBACK), None) is None
    )


def _step(place: _Element, step: str) -> _Element | None:
    kind, position = (step[0], step[1:]) if step[:1].isalpha() else ("p", step)
    if not position.isdigit():
        return None
    found = _WAYS.get(kind, blocks_in)(place)
    return next((each for index, each in enumerate(found) if index == int(position)), None)


def _children(container: _Element, wanted: set[str]) -> Iterator[_Element]:
    for element in container:
        if element.tag in wanted:
            yield element
        elif element.tag in _WRAPPERS:
            yield from _children(element, wanted)


_WAYS: dict[str, Callable[[_Element], Iterable[_Element]]] = {
    "r": rows_in,
    "c": cells_in,
    "x": boxes_in,
}
