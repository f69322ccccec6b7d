"""The shape of a document as every format needs it.

Takes blocks; gives levels without gaps, rows of equal length, columns with a side and a share of
the width.
"""

import math
from collections.abc import Iterable
from dataclasses import replace

from golden_thread.document import Alignment, Block, Cell, Heading, Row, Table, plain_text
from golden_thread.papers.writing.wording import lone_status, printable, status_in_full

_DEEPEST_LEVEL = 5
_LEAST_WEIGHT = 5
_MOST_WEIGHT = 45
_WRAPPING = 4.0
# A status is set in bold, which is wider, and stays on one line.
_BOLD = "  "


def without_level_gaps(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks with no heading more than one level below the one before it, and none empty."""
    stepped: list[Block] = []
    last = 0
    for block in blocks:
        if isinstance(block, Heading):
            if not block.number and not printable(plain_text(block.inlines)).strip():
                continue
            last = max(1, min(block.level, last + 1, _DEEPEST_LEVEL))
            stepped.append(replace(block, level=last))
        else:
            stepped.append(block)
    return tuple(stepped)


def column_count(table: Table) -> int:
    """How many columns the longest row needs."""
    rows = (table.header, *table.rows) if table.header else table.rows
    return max((len(row.cells) for row in rows), default=0)


def full_row(row: Row, columns: int) -> tuple[Cell, ...]:
    """The row's cells, with empty ones up to the table's width."""
    return (*row.cells, *(Cell(()) for _ in range(columns - len(row.cells))))


def column_sides(table: Table) -> tuple[Alignment, ...]:
    """The side of each column: right where all that stands in its body stands right."""
    columns = column_count(table)
    rows = [full_row(row, columns) for row in table.rows]
    return tuple(
        _side([row[column] for row in rows if row[column].inlines]) for column in range(columns)
    )


def column_shares(table: Table) -> tuple[float, ...]:
    """Each column's share of the width, summing to 1: as given, or by how much stands in it."""
    columns = column_count(table)
    if len(table.widths) == columns and sum(table.widths) > 0:
        return tuple(width / sum(table.widths) for width in table.widths)
    rows = [full_row(row, columns) for row in (table.header, *table.rows) if row]
    weights = [_weight([row[column] for row in rows]) for column in range(columns)]
    return tuple(weight / sum(weights) for weight in weights)


def _side(cells: list[Cell]) -> Alignment:
    stands_right = cells and all(cell.alignment is Alignment.RIGHT for cell in cells)
    return Alignment.RIGHT if stands_right else Alignment.LEFT


def _weight(cells: list[Cell]) -> float:
    """More for longer text, by the square root: long text can wrap, a word or status cannot."""
    marks = [mark for cell in cells if (mark := lone_status(cell.inlines))]
    texts = [plain_text(cell.inlines) for cell in cells]
    whole = [word for text in texts for word in text.split()] + [
        f"{status_in_full(mark)}{_BOLD}" for mark in marks
    ]
    longest_whole = max((len(words) for words in whole), default=0)
    longest_text = max((len(text) for text in texts), default=0)
    wanted = max(longest_whole + 2.0, _WRAPPING * math.sqrt(longest_text))
    return min(max(wanted, _LEAST_WEIGHT), _MOST_WEIGHT)
