"""What Pandoc cannot say in a Word file.

Takes Pandoc's file and its document; gives the file with headings that have no number freed of the
automatic one or begun on a new page, pages on their side for wide tables, rows that stay whole, and
cells shaded to their edges.
"""

import io
from typing import Any

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from golden_thread.document import Document, Heading, Table
from golden_thread.papers.writing.packing import packed
from golden_thread.papers.writing.shape import is_dense, without_level_gaps
from golden_thread.papers.writing.word_contents import add_contents
from golden_thread.papers.writing.word_turned import turn_pages

_HANGING = Cm(1.25)
_NO_NUMBER = 0
# A short table is not torn over two pages; a long one is, and repeats its heading row.
_MOST_ROWS_KEPT_WHOLE = 12
_DENSE_SIZE = Pt(9.5)


def finished(written: bytes, document: Document, *, numbers_are_automatic: bool) -> bytes:
    """The Word file, finished; the same bytes for the same document."""
    made = docx.Document(io.BytesIO(written))
    body = made.element.body
    _finish_pictures(body)
    headings = [
        block for block in without_level_gaps(document.blocks) if isinstance(block, Heading)
    ]
    shown = [line for line in made.paragraphs if _is_heading(line)]
    for heading, line in zip(headings, shown, strict=True):
        if heading.number is None or not numbers_are_automatic:
            _without_automatic_number(line, is_hanging=heading.number is not None)
        if heading.starts_page:
            line.paragraph_format.page_break_before = True
    turn_pages(made, document, shown)
    if document.contents:
        add_contents(made, document)
    tables = [block for block in document.blocks if isinstance(block, Table)]
    shading = _shading_of_styles(made)
    for table, shown_table in zip(tables, body.iter(qn("w:tbl")), strict=True):
        _finish_table(table, shown_table, shading)
    return packed(made, document)


def _is_heading(line: Any) -> bool:
    return str(line.style.name).startswith("Heading ")


def _finish_pictures(body: Any) -> None:
    """Names each by its words and lets it begin at the edge of the text.

    Pandoc writes the picture's address, which here is the whole picture, where its name goes. It
    says nothing of the room around a picture, and LibreOffice then leaves some on either side, by
    which a picture as wide as the text stands in the margin.
    """
    for drawing in body.iter(qn("wp:inline")):
        for side in ("distT", "distB", "distL", "distR"):
            drawing.set(side, "0")
        words = drawing.find(qn("wp:docPr")).get("descr", "")
        for name in drawing.iter(qn("pic:cNvPr")):
            name.set("descr", words)


def _without_automatic_number(line: Any, *, is_hanging: bool) -> None:
    """Word's own way of taking the number off one heading of a numbered style."""
    numbering = line._p.get_or_add_pPr().get_or_add_numPr()
    numbering.get_or_add_ilvl().val = 0
    numbering.get_or_add_numId().val = _NO_NUMBER
    line.paragraph_format.left_indent = _HANGING if is_hanging else 0
    line.paragraph_format.first_line_indent = -_HANGING if is_hanging else 0


def _shading_of_styles(made: Any) -> dict[str, str]:
    """The ground of each status by the identifier of its style, which a template may choose."""
    shading = {}
    for style in made.styles:
        if str(style.name).startswith("Status "):
            for shade in style.element.iter(qn("w:shd")):
                shading[style.style_id] = shade.get(qn("w:fill"))
    return shading


def _finish_table(table: Table, shown: Any, shading: dict[str, str]) -> None:
    look = shown.tblPr.find(qn("w:tblLook"))
    look.set(qn("w:firstColumn"), "1")
    if is_dense(table):
        for run in shown.iter(qn("w:r")):
            run.get_or_add_rPr().sz_val = _DENSE_SIZE
    stays_whole = len(table.rows) <= _MOST_ROWS_KEPT_WHOLE
    for row in shown.tr_lst:
        if stays_whole and row is not shown.tr_lst[-1]:
            _keep_with_next(row)
        row.get_or_add_trPr().insert(0, OxmlElement("w:cantSplit"))
        for cell in row.tc_lst:
            style = cell.p_lst[0].style or ""
            if style in shading:
                _shade(cell, shading[style])


def _keep_with_next(row: Any) -> None:
    for cell in row.tc_lst:
        for line in cell.p_lst:
            line.get_or_add_pPr().get_or_add_keepNext()


def _shade(cell: Any, fill: str) -> None:
    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", fill)):
        shade.set(qn(f"w:{name}"), value)
    cell.get_or_add_tcPr().append(shade)
