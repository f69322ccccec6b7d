"""Our document as plain values for our Typst template.

Takes a document and its drawn charts; gives what JSON can hold: every word a string, every picture
its SVG or its bytes.
"""

from typing import Any

from golden_thread.document import (
    Alignment,
    Block,
    Bullets,
    Cell,
    Chart,
    Document,
    FigureReference,
    Heading,
    Inline,
    Link,
    Paragraph,
    Picture,
    Table,
    Text,
)
from golden_thread.papers.charts.drawn_chart import DrawnCharts
from golden_thread.papers.writing.pictures import JPEG, PNG, SVG, drawn, picture_type, words_under
from golden_thread.papers.writing.shape import (
    column_shares,
    column_sides,
    full_row,
    is_dense,
    without_level_gaps,
)
from golden_thread.papers.writing.wording import (
    heading_number,
    is_safe_address,
    lone_status,
    printable,
    status_in_full,
)

Value = dict[str, Any]
_TYPST_FORMATS = {PNG: "png", JPEG: "jpg", SVG: "svg"}


def typst_tree(document: Document, charts: DrawnCharts) -> Value:
    """The document as the template reads it; the date is set by `pdf`."""
    return {
        "title": printable(document.title),
        "subtitle": printable(document.subtitle),
        "creator": printable(document.creator),
        "contents": document.contents,
        "blocks": [_block(block, charts) for block in without_level_gaps(document.blocks)],
    }


def _block(block: Block, charts: DrawnCharts) -> Value:
    if isinstance(block, Heading):
        number = heading_number(block.number) if block.number else None
        line = _line(block.inlines)
        return {
            "kind": "heading",
            "level": block.level,
            "number": number,
            "line": line,
            "starts-page": block.starts_page,
        }
    if isinstance(block, Paragraph):
        number = printable(block.number) if block.number else None
        return {"kind": "paragraph", "number": number, "line": _line(block.inlines)}
    if isinstance(block, Bullets):
        items = [_line(item) for item in block.items]
        return {"kind": "list", "ordered": block.ordered, "items": items}
    if isinstance(block, Table):
        return _table(block)
    return _chart(block, charts) if isinstance(block, Chart) else _picture(block)


def _table(table: Table) -> Value:
    sides = column_sides(table)
    columns = len(sides)
    header = None
    if table.header:
        cells = zip(full_row(table.header, columns), sides, strict=True)
        header = [_cell(cell, side) for cell, side in cells]
    rows = [[_cell(cell, cell.alignment) for cell in full_row(row, columns)] for row in table.rows]
    return {
        "kind": "table",
        "caption": _line(table.caption),
        "shares": list(column_shares(table)),
        "is-dense": is_dense(table),
        "header": header,
        "rows": rows,
    }


def _cell(cell: Cell, side: Alignment) -> Value:
    status = lone_status(cell.inlines)
    words = (Text(status_in_full(status)),) if status else cell.inlines
    return {
        "line": _line(words),
        "right": side is Alignment.RIGHT,
        "status": status.status.value if status else None,
    }


def _chart(chart: Chart, charts: DrawnCharts) -> Value:
    return {
        "kind": "chart",
        "caption": _line((Text(chart.title),)),
        "alternative": printable(chart.alternative),
        "format": "svg",
        "svg": drawn(chart, charts).svg,
    }


def _picture(picture: Picture) -> Value:
    media_type = picture_type(picture, allowed=tuple(_TYPST_FORMATS))
    is_svg = media_type == SVG
    return {
        "kind": "picture",
        "under": [_line((Text(line),)) for line in words_under(picture)],
        "alternative": printable(picture.alternative),
        "format": _TYPST_FORMATS[media_type],
        "svg": picture.content.decode() if is_svg else None,
        "dots": None if is_svg else list(picture.content),
    }


def _line(inlines: tuple[Inline, ...]) -> list[Value]:
    return [_piece(inline) for inline in inlines]


def _piece(inline: Inline) -> Value:
    leads = isinstance(inline, Link) and is_safe_address(inline.address)
    return {
        "text": printable(inline.text),
        "strong": isinstance(inline, Text | FigureReference) and inline.strong,
        "emphasis": isinstance(inline, Text | FigureReference) and inline.emphasis,
        "address": inline.address.strip() if isinstance(inline, Link) and leads else None,
    }
