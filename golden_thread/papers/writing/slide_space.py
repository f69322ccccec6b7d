"""Where things stand on a slide, and whether they fit.

Takes lines and tables; gives places in inches and sizes in points. What does not fit is an error,
never text that runs off the slide.
"""

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from golden_thread.document import Cell, Table, plain_text
from golden_thread.papers.writing.errors import DocumentNotWritable
from golden_thread.papers.writing.shape import column_shares
from golden_thread.papers.writing.wording import lone_status, status_in_full

# The smallest text that is read from the back of a committee room, and of a full table.
SMALLEST_TEXT = 18
_TEXT_SIZES = (24, 22, 20, SMALLEST_TEXT)
SMALLEST_IN_TABLE = 14
_TABLE_SIZES = (18, 16, SMALLEST_IN_TABLE)
# As many rows as are taken in while a slide is shown; a longer table is split before.
MOST_ROWS = 8
_LINE = 1.2
# Arial's letters are about half as wide as they are high; a little more leaves room for capitals.
_LETTER = 0.52
_BOLD = 1.08
# In a narrow column a line ends sooner where the face at hand is a little wider than Arial.
_NARROW = 1.12
# Where Arial is missing another face stands in, and the widest common one has digits so wide.
_WIDE_LETTER = 0.64
_POINTS_IN_INCH = 72
_CELL_SIDES, _CELL_ENDS = 0.2, 0.11
# The sides of a cell take up less than two letters of the smallest size.
_EDGE_LETTERS = 2
_BETWEEN_LINES = 0.3
_GAP = 0.35
# What a line may not break within; a no-break space is part of it.
_UNBROKEN = re.compile(r"[^ \t\n]+")


@dataclass(frozen=True, slots=True)
class Area:
    """A place on a slide, in inches from its top left corner."""

    left: float
    top: float
    width: float
    height: float

    def upper(self, used: float) -> "Area":
        """The first inches of the area."""
        return Area(self.left, self.top, self.width, used)

    def below(self, used: float) -> "Area":
        """What is left of the area under its first inches."""
        return Area(self.left, self.top + used, self.width, self.height - used)

    def columns(self, share: float) -> tuple["Area", "Area"]:
        """The area as two columns, the first with this share of the width."""
        first = (self.width - _GAP) * share
        second = self.width - _GAP - first
        return (
            Area(self.left, self.top, first, self.height),
            Area(self.left + first + _GAP, self.top, second, self.height),
        )


CONTENT = Area(0.6, 1.55, 12.13, 5.3)


def text_size(lines: Iterable[str], area: Area) -> int:
    """The largest size at which the lines fit; an error where none does."""
    texts = tuple(lines)
    for size in _TEXT_SIZES:
        if text_height(texts, area.width - 0.6, size) <= area.height:
            return size
    raise DocumentNotWritable(f"The text beginning “{texts[0][:60]}” does not fit its slide")


def text_height(lines: Iterable[str], width: float, size: int) -> float:
    """About how many inches the lines take, with the space between them."""
    turns = (_turns(line, width, size) * _LINE + _BETWEEN_LINES for line in lines)
    return sum(turns) * size / _POINTS_IN_INCH


def title_size(title: str, area: Area, sizes: Sequence[int]) -> int:
    """The largest of the sizes at which the title fits its place; an error where none does."""
    for size in sizes:
        turns = _turns(title, area.width / _BOLD - 0.2, size)
        if turns * _LINE * size / _POINTS_IN_INCH <= area.height:
            return size
    raise DocumentNotWritable(f"The title beginning “{title[:60]}” does not fit its slide")


def table_size(table: Table, area: Area) -> int:
    """The largest size at which the table fits; an error where none does."""
    if len(table.rows) > MOST_ROWS:
        raise DocumentNotWritable(
            f"A table of {len(table.rows)} rows does not fit a slide; at most {MOST_ROWS}"
        )
    fitting = [size for size in _TABLE_SIZES if _is_low_enough(table, area, size)]
    if not fitting:
        name = plain_text(table.caption) or plain_text(table.rows[0].cells[0].inlines)
        raise DocumentNotWritable(f"The table “{name}” does not fit its slide; split it")
    whole = [size for size in fitting if not _breaks_words(table, area.width, size)]
    return whole[0] if whole else fitting[-1]


def table_shares(table: Table, width: float, size: int) -> tuple[float, ...]:
    """Each column's share of a table so wide and in letters of this size."""
    letters = math.floor(width * _POINTS_IN_INCH / (size * _WIDE_LETTER * _BOLD))
    return column_shares(table, line=letters, edges=_EDGE_LETTERS)


def row_heights(table: Table, width: float, size: int) -> tuple[float, ...]:
    """About how many inches each row takes, the heading row first."""
    return tuple(
        max(_turns(words, room / _NARROW, size) for words, room in cells)
        * size
        * _LINE
        / _POINTS_IN_INCH
        + _CELL_ENDS
        for cells in _cells(table, width, size)
    )


def _is_low_enough(table: Table, area: Area, size: int) -> bool:
    return sum(row_heights(table, area.width, size)) <= area.height


def _breaks_words(table: Table, width: float, size: int) -> bool:
    """Whether a word or a number is wider than its column: half of `£400,000` is another sum."""
    return any(
        len(word) * size * _WIDE_LETTER > room * _POINTS_IN_INCH
        for cells in _cells(table, width, size)
        for words, room in cells
        for word in _UNBROKEN.findall(words)
    )


def _cells(table: Table, width: float, size: int) -> Iterator[tuple[tuple[str, float], ...]]:
    """Row by row, what is printed in each cell and how many inches wide its words may be."""
    shares = table_shares(table, width, size)
    for row in (table.header, *table.rows) if table.header else table.rows:
        yield tuple(
            (_printed(cell), _room(cell, share * width, is_bold=row is table.header))
            for cell, share in zip(row.cells, shares, strict=False)
        )


def _room(cell: Cell, width: float, *, is_bold: bool) -> float:
    """How wide the words of a cell may be, as if they were not bold: headings and statuses are."""
    room = width - _CELL_SIDES
    return room / _BOLD if is_bold or lone_status(cell.inlines) else room


def _printed(cell: Cell) -> str:
    status = lone_status(cell.inlines)
    return status_in_full(status) if status else plain_text(cell.inlines)


def _turns(text: str, width: float, size: int) -> int:
    """About how many lines the text turns into at this width, breaking between words."""
    letters = max(1, math.floor(width * _POINTS_IN_INCH / (size * _LETTER)))
    turns, used = 1, 0
    for word in _UNBROKEN.findall(text):
        if used and used + 1 + len(word) > letters:
            turns, used = turns + 1, 0
        used += len(word) + (1 if used else 0)
        turns, used = turns + (used - 1) // letters, (used - 1) % letters + 1
    return turns
