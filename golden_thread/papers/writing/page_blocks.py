"""Blocks of our document as HTML, written by ourselves: every character of text is text.

Takes blocks; gives strings of markup. For the deck in a browser; the pages of reports go through
Pandoc, which knows nothing of slides that stand below one another.
"""

import base64
from collections.abc import Iterable, Sequence
from html import escape

from golden_thread.document import (
    Alignment,
    Block,
    Bullets,
    Cell,
    Chart,
    FigureReference,
    Heading,
    Inline,
    Link,
    Paragraph,
    Picture,
    Row,
    Table,
    Text,
)
from golden_thread.papers.writing.chart_numbers import chart_tables
from golden_thread.papers.writing.shape import (
    column_shares,
    column_sides,
    full_row,
    without_level_gaps,
)
from golden_thread.papers.writing.slide_space import CONTENT, table_shares
from golden_thread.papers.writing.wording import (
    is_safe_address,
    lone_status,
    printable,
    status_in_full,
)


def words_html(words: str) -> str:
    """The words as they are, safe in a text and in an attribute."""
    return escape(printable(words), quote=True)


def line_html(inlines: Iterable[Inline]) -> str:
    """A line with its bold, its slant and its links."""
    return "".join(_inline(inline) for inline in inlines)


def blocks_html(blocks: Sequence[Block], *, level: int, language: str) -> str:
    """The blocks one below another: charts by their numbers, pictures by their words.

    The highest heading is of this level, and none is left out on the way down.
    """
    parts = []
    for block in without_level_gaps(blocks):
        if isinstance(block, Heading):
            tag = f"h{min(level + block.level - 1, 6)}"
            parts.append(f"<{tag}>{_numbered(block)}</{tag}>")
        else:
            parts.append(_block(block, language))
    return "\n".join(parts)


def _block(block: Block, language: str) -> str:
    match block:
        case Heading() | Paragraph():
            return f"<p>{_numbered(block)}</p>"
        case Bullets():
            tag = "ol" if block.ordered else "ul"
            items = "".join(f"<li>{line_html(item)}</li>" for item in block.items)
            return f"<{tag}>{items}</{tag}>"
        case Table():
            return table_html(block)
        case Chart():
            return chart_html(block, language)
        case Picture():
            return f"<p>{words_html(block.alternative)}</p>"


def table_html(table: Table, *, size: int | None = None) -> str:
    """The table, its caption and heading cells; statuses have shape, words, letter and colour."""
    sides = column_sides(table)
    shares = table_shares(table, CONTENT.width, size) if size else column_shares(table)
    look = f' style="font-size:{size}pt"' if size else ""
    columns = "".join(f'<col style="width:{share:.2%}">' for share in shares)
    caption = f"<caption>{line_html(table.caption)}</caption>" if table.caption else ""
    head = f"<thead>{_heading_row(table.header, sides)}</thead>" if table.header else ""
    body = "".join(_row(row, len(sides)) for row in table.rows)
    return (
        f"<table{look}>{caption}<colgroup>{columns}</colgroup>{head}<tbody>{body}</tbody></table>"
    )


def chart_html(chart: Chart, language: str) -> str:
    """The numbers of the chart as tables."""
    return "\n".join(table_html(table) for table in chart_tables(chart, language))


def picture_address(content: bytes, media_type: str) -> str:
    """An address that carries the picture itself, so that nothing is fetched."""
    return f"data:{media_type};base64,{base64.b64encode(content).decode()}"


def _numbered(block: Heading | Paragraph) -> str:
    number = f"{words_html(block.number)} " if block.number else ""
    return number + line_html(block.inlines)


def _inline(inline: Inline) -> str:
    made = "<br>".join(escape(part) for part in printable(inline.text).split("\n"))
    if isinstance(inline, Link) and is_safe_address(inline.address):
        return f'<a href="{words_html(inline.address.strip())}">{made}</a>'
    if isinstance(inline, Text | FigureReference):
        made = f"<em>{made}</em>" if inline.emphasis else made
        made = f"<strong>{made}</strong>" if inline.strong else made
    return made


def _heading_row(header: Row, sides: Sequence[Alignment]) -> str:
    cells = zip(full_row(header, len(sides)), sides, strict=True)
    made = (f'<th scope="col"{_side(side)}>{line_html(cell.inlines)}</th>' for cell, side in cells)
    return f"<tr>{''.join(made)}</tr>"


def _row(row: Row, columns: int) -> str:
    first, *others = full_row(row, columns)
    heading = f'<th scope="row"{_side(first.alignment)}>{line_html(first.inlines)}</th>'
    return f"<tr>{heading}{''.join(_cell(cell) for cell in others)}</tr>"


def _cell(cell: Cell) -> str:
    status = lone_status(cell.inlines)
    if status:
        marks = f' class="status {status.status.value}"'
        return f"<td{marks}>{words_html(status_in_full(status))}</td>"
    return f"<td{_side(cell.alignment)}>{line_html(cell.inlines)}</td>"


def _side(side: Alignment) -> str:
    return ' class="right"' if side is Alignment.RIGHT else ""
