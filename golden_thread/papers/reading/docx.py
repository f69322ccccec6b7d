"""What does a stranger's Word file say, and where?

In: the bytes of a .docx that the guard has let through. Out: a `Document` whose blocks have places.
Only what any Word file has is used. Page numbers are not stored in Word files and are not given.
"""

from collections.abc import Iterable, Iterator
from io import BytesIO

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.parts.document import DocumentPart
from lxml.etree import _Element

from golden_thread.document import Document, Inline, plain_text
from golden_thread.papers.reading.assemble import assemble
from golden_thread.papers.reading.docx_anchors import PARAGRAPH, blocks_in, boxes_in
from golden_thread.papers.reading.docx_styles import Styles, root_of
from golden_thread.papers.reading.docx_tables import read_grid
from golden_thread.papers.reading.docx_text import inlines_of
from golden_thread.papers.reading.drafts import Draft, Drawing, Line, Spot
from golden_thread.papers.reading.inlines import all_strong, lines_joined, without_start
from golden_thread.papers.reading.numbering import Numbering
from golden_thread.papers.reading.printed_numbers import bullet_length, split_number
from golden_thread.papers.reading.titles import title_of

_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"


def read(content: bytes) -> Document:
    """The Word file as a document, without its page headers and footers."""
    opened = docx.Document(BytesIO(content))
    reader = _WordReader(opened.part)
    drafts = tuple(reader.drafts(opened.element.body, "body"))
    properties = opened.core_properties
    return Document(
        title=title_of(reader.title, properties.title or "", drafts),
        blocks=assemble(drafts),
        language=properties.language or reader.styles.language or "en-GB",
    )


class _WordReader:
    """Reads through one file in order; numbering counts as it goes."""

    def __init__(self, part: DocumentPart) -> None:
        self.title = ""
        self.styles = Styles(root_of(part, RELATIONSHIP_TYPE.STYLES))
        self._numbering = Numbering(root_of(part, RELATIONSHIP_TYPE.NUMBERING), self.styles)
        self._notes = {
            kind: _notes(root_of(part, relation), kind)
            for kind, relation in (
                ("w:footnote", RELATIONSHIP_TYPE.FOOTNOTES),
                ("w:endnote", RELATIONSHIP_TYPE.ENDNOTES),
            )
        }
        self._links = {
            name: link.target_ref
            for name, link in part.rels.items()
            if link.is_external and link.reltype == RELATIONSHIP_TYPE.HYPERLINK
        }

    def drafts(self, container: _Element, anchor: str) -> Iterator[Draft]:
        """Everything in a body, cell or text box, in order."""
        step = "" if anchor == "body" else "p"
        for index, block in enumerate(blocks_in(container)):
            place = f"{anchor}/{step}{index}"
            if block.tag == PARAGRAPH:
                yield from self._paragraph(block, place)
            else:
                yield from self._table(block, place)

    def _paragraph(self, paragraph: _Element, anchor: str) -> Iterator[Draft]:
        names = self.styles.names(paragraph)
        if names and names[0].startswith(("toc ", "table of figures")):
            return  # a contents list repeats the headings with page numbers
        line = self._line(paragraph, names, anchor)
        if line.text.strip():
            yield line
        yield from self._beside(paragraph, anchor)

    def _beside(self, paragraph: _Element, anchor: str) -> Iterator[Draft]:
        """What is pinned to a paragraph: pictures, text boxes and notes."""
        for description in _alternatives(paragraph):
            yield Drawing(description, anchor=anchor)
        for index, box in enumerate(boxes_in(paragraph)):
            yield from self.drafts(box, f"{anchor}/x{index}")
        for kind, notes in self._notes.items():
            for reference in paragraph.iter(qn(f"{kind}Reference")):
                # Each note once: a file that points to one a thousand times means harm.
                yield from self._note(notes.pop(reference.get(qn("w:id"), ""), ()))

    def _line(self, paragraph: _Element, names: tuple[str, ...], anchor: str) -> Line:
        inlines = inlines_of(paragraph, self.styles, self._links)
        mark = self._numbering.mark(paragraph) if plain_text(inlines).strip() else None
        level = self.styles.heading_level(paragraph)
        if names and names[0] in ("title", "teitl"):
            level = 1
            self.title = self.title or plain_text(inlines).strip()
        number, length = (mark.number, 0) if mark else split_number(plain_text(inlines))
        bullet = mark.is_bullet if mark else False
        if mark is None and number is None:
            length = bullet_length(plain_text(inlines))
            bullet = length > 0
        return Line(
            without_start(inlines, length),
            number or None,
            level,
            is_bullet=bullet,
            is_strong=all_strong(inlines),
            is_caption=any("caption" in name for name in names),
            anchor=anchor,
        )

    def _note(self, paragraphs: Iterable[_Element]) -> Iterator[Draft]:
        """A note follows its paragraph; Word takes no comments there, so it has no anchor."""
        for paragraph in paragraphs:
            inlines = inlines_of(paragraph, self.styles, {})
            if plain_text(inlines).strip():
                yield Line(inlines)

    def _table(self, table: _Element, anchor: str) -> Iterator[Draft]:
        inside: list[Draft] = []

        def read_cell(cell: _Element, place: str) -> Spot:
            inside.extend(self._nested(cell, place))
            return self._spot(cell, place)

        grid = read_grid(table, anchor, read_cell)
        if len(grid.rows) == 1 and len(grid.rows[0].spots) == 1:
            cell = next(table.iter(qn("w:tc")))
            yield from self.drafts(cell, f"{anchor}/r0/c0")  # a box round some paragraphs
        else:
            yield grid
            yield from inside

    def _spot(self, cell: _Element, anchor: str) -> Spot:
        """A cell's paragraphs as one line, broken where the paragraphs break."""
        lines: list[tuple[Inline, ...]] = []
        for block in blocks_in(cell):
            if block.tag == PARAGRAPH:
                self._numbering.mark(block)
                lines.append(inlines_of(block, self.styles, self._links))
        inlines = lines_joined(lines)
        return Spot(inlines, all_strong(inlines), anchor=anchor)

    def _nested(self, cell: _Element, anchor: str) -> Iterator[Draft]:
        """Tables, pictures, boxes and notes in a cell come after the table they stand in."""
        for index, block in enumerate(blocks_in(cell)):
            if block.tag == PARAGRAPH:
                yield from self._beside(block, f"{anchor}/p{index}")
            else:
                yield from self._table(block, f"{anchor}/p{index}")


def _alternatives(paragraph: _Element) -> Iterator[str]:
    for drawn in paragraph.iter(_DRAWN):
        text = drawn.get("descr") or drawn.get("title") or ""
        if text.strip() or next(drawn.getparent().iter(qn("pic:pic")), None) is not None:
            yield text


def _notes(part: _Element | None, kind: str) -> dict[str, tuple[_Element, ...]]:
    notes = () if part is None else part.findall(qn(kind))
    return {note.get(qn("w:id"), ""): tuple(note.iter(PARAGRAPH)) for note in notes}
