"""A table of our document as Pandoc's table.

Takes a `Table` and how a cell is written; gives one node with its caption, heading row, row
headings, sides and widths.
"""

from collections.abc import Callable
from typing import Any

from golden_thread.document import Alignment, Cell, Row, Table
from golden_thread.papers.writing.pandoc_inlines import line_nodes
from golden_thread.papers.writing.pandoc_nodes import Node, attributes, plain
from golden_thread.papers.writing.shape import column_sides, full_row

_PANDOC_SIDES = {Alignment.LEFT: "AlignLeft", Alignment.RIGHT: "AlignRight"}

# Writes a cell; told whether it is a heading: in the heading row, or first in a table without one.
CellWriter = Callable[[Cell, bool], Node]


def table_node(table: Table, *, write_cell: CellWriter, shares: tuple[float, ...]) -> Node:
    """The table; empty `shares` leave the widths to the reader's program."""
    sides = column_sides(table)
    widths = [{"t": "ColWidth", "c": share} for share in shares]
    columns = [
        [{"t": _PANDOC_SIDES[side]}, widths[place] if widths else {"t": "ColWidthDefault"}]
        for place, side in enumerate(sides)
    ]
    body = [
        _body_row(row, len(sides), write_cell, has_headings=table.header is None)
        for row in table.rows
    ]
    content = [
        attributes(),
        [None, [plain(line_nodes(table.caption))] if table.caption else []],
        columns,
        [attributes(), [_head_row(table.header, sides, write_cell)] if table.header else []],
        [[attributes(), 1, [], body]],
        [attributes(), []],
    ]
    return {"t": "Table", "c": content}


def _head_row(row: Row, sides: tuple[Alignment, ...], write_cell: CellWriter) -> list[Any]:
    cells = zip(full_row(row, len(sides)), sides, strict=True)
    written = [_cell(write_cell(cell, True), side, scope="col") for cell, side in cells]
    return [attributes(), written]


def _body_row(row: Row, columns: int, write_cell: CellWriter, *, has_headings: bool) -> list[Any]:
    first, *others = full_row(row, columns)
    written = [_cell(write_cell(first, has_headings), first.alignment, scope="row")]
    written += [_cell(write_cell(cell, False), cell.alignment) for cell in others]
    return [attributes(), written]


def _cell(content: Node, side: Alignment, **named: str) -> list[Any]:
    return [attributes(**named), {"t": _PANDOC_SIDES[side]}, 1, 1, [content]]
