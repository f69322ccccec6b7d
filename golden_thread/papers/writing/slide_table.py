"""Writes a table of our document onto a slide: a real table with its heading row marked.

Takes a slide's shapes, the table and its area; gives nothing, the table is added. A table that does
not fit is an error: `slide_parts` splits it before, and says on each slide which part it is.
"""

from typing import Any

from pptx.enum.text import PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Inches

from golden_thread.document import Alignment, Cell, Table, Text, plain_text
from golden_thread.papers.writing.shape import column_sides, full_row
from golden_thread.papers.writing.slide_space import Area, row_heights, table_shares, table_size
from golden_thread.papers.writing.slide_text import colour_of, write_inlines
from golden_thread.papers.writing.wording import lone_status, printable, status_in_full

_PLAIN_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
_HEADING_FILL, _RULE = "E4EAF1", "8A97A6"
_STATUS_COLOURS = {
    "green": ("D5EBD8", "0B4A1E"),
    "amber": ("FFE8B8", "5A3A00"),
    "red": ("F9D4D1", "7A0C0C"),
    "grey": ("E6E6E6", "333333"),
}


def add_table(shapes: Any, table: Table, area: Area, *, language: str) -> None:
    """Adds the table, as large as the area lets it be."""
    size, sides = table_size(table, area), column_sides(table)
    rows = (table.header, *table.rows) if table.header else table.rows
    heights = row_heights(table, area.width, size)
    frame = shapes.add_table(
        len(rows), len(sides), *(Inches(inch) for inch in (area.left, area.top, area.width, 1))
    )
    _name(frame, table)
    shares = table_shares(table, area.width, size)
    for column, share in zip(frame.table.columns, shares, strict=True):
        column.width = Inches(area.width * share)
    for position, (row, height) in enumerate(zip(rows, heights, strict=True)):
        frame.table.rows[position].height = Inches(height)
        is_heading = table.header is not None and position == 0
        for column_position, cell in enumerate(full_row(row, len(sides))):
            side = sides[column_position] if is_heading else cell.alignment
            strong = is_heading or (table.header is None and column_position == 0)
            shown = frame.table.cell(position, column_position)
            _write_cell(shown, cell, side, language=language, size=size, is_heading=strong)


def _name(frame: Any, table: Table) -> None:
    frame.table.first_row = table.header is not None
    frame.table.first_col, frame.table.horz_banding = True, False
    frame._element.find(f".//{{{frame._element.nsmap['a']}}}tableStyleId").text = _PLAIN_STYLE
    frame._element.nvGraphicFramePr.cNvPr.set("descr", printable(plain_text(table.caption)))


def _write_cell(
    shown: Any, cell: Cell, side: Alignment, *, language: str, size: int, is_heading: bool
) -> None:
    status = None if is_heading else lone_status(cell.inlines)
    fill, ink = _STATUS_COLOURS[status.status.value] if status else (None, None)
    inlines = (Text(status_in_full(status)),) if status else cell.inlines
    shown.margin_left = shown.margin_right = Inches(0.1)
    shown.margin_top = shown.margin_bottom = Inches(0.05)
    paragraph = shown.text_frame.paragraphs[0]
    paragraph.alignment = PP_ALIGN.RIGHT if side is Alignment.RIGHT else PP_ALIGN.LEFT
    write_inlines(
        paragraph,
        inlines,
        language=language,
        size=size,
        strong=is_heading or status is not None,
        colour=ink,
    )
    _rule_off(shown)
    shown.fill.background()
    if fill or is_heading:
        shown.fill.solid()
        shown.fill.fore_color.rgb = colour_of(fill or _HEADING_FILL)


def _rule_off(shown: Any) -> None:
    """Thin lines over and under a cell: the table styles of PowerPoint are not known everywhere."""
    look = shown._tc.get_or_add_tcPr()
    for edge in ("lnT", "lnB"):
        look.append(
            parse_xml(
                f'<a:{edge} {nsdecls("a")} w="9525"><a:solidFill><a:srgbClr val="{_RULE}"/>'
                f"</a:solidFill></a:{edge}>"
            )
        )
