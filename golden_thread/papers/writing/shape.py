"""The shape of a document as every format needs it.

Takes blocks; gives levels without gaps, rows of equal length, columns with a side and a share of
the width.
"""

from collections.abc import Iterable
from dataclasses import replace

from golden_thread.document import Alignment, Block, Cell, Heading, Row, Table, plain_text
from golden_thread.papers.writing.wording import lone_status, printable, status_in_full

_DEEPEST_LEVEL = 5
# Letters in a line across an upright page, also of a table so dense that its words are smaller, and
# those that the two edges of a cell take up.
_LINE, _DENSE_LINE = 84, 96
_DENSE_FROM = 7
_EDGES = 3
# A figure with its unit, or a period that heads a column, reads badly on two lines.
_KEPT_WHOLE = 10
# A column of long text takes no more of the room that is left than this many letters would.
_MOST_WANTED = 60
# A heading and a status are set in bold, which is wider; a status stays on one line.
_BOLD = " "


def without_level_gaps(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks with no heading more than one level below the one before it, and none empty.

    Headings of one level under the same heading stay of one level.
    """
    stepped: list[Block] = []
    above: list[int] = []
    for block in blocks:
        if isinstance(block, Heading):
            if not block.number and not printable(plain_text(block.inlines)).strip():
                continue
            while above and above[-1] >= block.level:
                above.pop()
            above.append(block.level)
            stepped.append(replace(block, level=min(len(above), _DEEPEST_LEVEL)))
        else:
            stepped.append(block)
    return tuple(stepped)


def column_count(table: Table) -> int:
    """How many columns the longest row needs."""
    rows = (table.header, *table.rows) if table.header else table.rows
    return max((len(row.cells) for row in rows), default=0)


def is_dense(table: Table) -> bool:
    """Whether it has so many columns that its words are set smaller on a page."""
    return column_count(table) >= _DENSE_FROM


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


def column_shares(
    table: Table, *, line: int | None = None, edges: int = _EDGES
) -> tuple[float, ...]:
    """Each column's share of the width, summing to 1: as given, or by how much stands in it.

    Each has room for its longest word or status; what is left of the letters in a line goes to
    those with more to say. The line, and the letters that the edges of a cell take up, are those of
    a page unless told otherwise.
    """
    columns = column_count(table)
    if len(table.widths) == columns and sum(table.widths) > 0:
        return tuple(width / sum(table.widths) for width in table.widths)
    cells = _columns(table)
    needed = _needed(table, edges)
    wanted = [
        max(0, min(_longest_text(each), _MOST_WANTED) + edges - least)
        for each, least in zip(cells, needed, strict=True)
    ]
    letters_in_line = line or _letters_in_line(table)
    spare = max(0, letters_in_line - sum(needed)) / (sum(wanted) or 1)
    letters = [least + more * spare for least, more in zip(needed, wanted, strict=True)]
    return tuple(each / sum(letters) for each in letters)


def is_too_wide(table: Table) -> bool:
    """Whether an upright page has too little room for its longest words side by side."""
    is_given = len(table.widths) == column_count(table)
    return not is_given and sum(_needed(table, _EDGES)) > _letters_in_line(table)


def _letters_in_line(table: Table) -> int:
    return _DENSE_LINE if is_dense(table) else _LINE


def _columns(table: Table) -> list[list[Cell]]:
    columns = column_count(table)
    rows = [full_row(row, columns) for row in (table.header, *table.rows) if row]
    return [[row[column] for row in rows] for column in range(columns)]


def _needed(table: Table, edges: int) -> list[int]:
    """How many letters each column must have room for."""
    return [
        _longest_whole(cells, column, has_header=table.header is not None) + edges
        for column, cells in enumerate(_columns(table))
    ]


def _side(cells: list[Cell]) -> Alignment:
    stands_right = cells and all(cell.alignment is Alignment.RIGHT for cell in cells)
    return Alignment.RIGHT if stands_right else Alignment.LEFT


def _longest_whole(cells: list[Cell], column: int, *, has_header: bool) -> int:
    """The letters of the longest thing that must not be broken: a word, or a whole status.

    Set in bold are the headings of the columns or, in a table without them, those of the rows.
    """
    return max(
        (
            _whole(cell, is_bold=place == 0 if has_header else column == 0)
            for place, cell in enumerate(cells)
        ),
        default=0,
    )


def _whole(cell: Cell, *, is_bold: bool) -> int:
    mark = lone_status(cell.inlines)
    if mark:
        return len(f"{status_in_full(mark)}{_BOLD}")
    text = plain_text(cell.inlines)
    words = [text] if len(text) <= _KEPT_WHOLE else text.split()
    return max(len(f"{word}{_BOLD}" if is_bold else word) for word in (*words, ""))


def _longest_text(cells: list[Cell]) -> int:
    return max((len(plain_text(cell.inlines)) for cell in cells), default=0)
