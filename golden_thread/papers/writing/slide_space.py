"""Where things stand on a slide, and whether they fit.

Takes lines and tables; gives places in inches and sizes in points. What does not fit is an error,
never text that runs off the slide.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from golden_thread.document import Table, plain_text
from golden_thread.papers.writing.errors import DocumentNotWritable
from golden_thread.papers.writing.shape import column_shares

# The smallest text that is read from the back of a committee room, and of a full table.
SMALLEST_TEXT = 18
_TEXT_SIZES = (24, 22, 20, SMALLEST_TEXT)
_TABLE_SIZES = (18, 16, 14)
# As many rows as are taken in while a slide is shown; a longer table is split before.
MOST_ROWS = 8
_LINE = 1.2
# Arial's letters are about half as wide as they are high; a little more leaves room for capitals.
_LETTER = 0.52
_BOLD = 1.08
_POINTS_IN_INCH = 72
_CELL_SIDES, _CELL_ENDS = 0.2, 0.11
_BETWEEN_LINES = 0.3


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


CONTENT = Area(0.6, 1.55, 12.13, 5.3)


def columns_beside(area: Area, share: float) -> tuple[Area, Area]:
    """The area as two columns, the first with this share of the width."""
    gap = 0.35
    first = (area.width - gap) * share
    second = area.width - gap - first
    return (
        Area(area.left, area.top, first, area.height),
        Area(area.left + first + gap, area.top, second, area.height),
    )


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
    for size in _TABLE_SIZES:
        if sum(row_heights(table, area.width, size)) <= area.height:
            return size
    name = plain_text(table.caption) or plain_text(table.rows[0].cells[0].inlines)
    raise DocumentNotWritable(f"The table “{name}” does not fit its slide; split it")


def row_heights(table: Table, width: float, size: int) -> tuple[float, ...]:
    """About how many inches each row takes, the heading row first."""
    shares = column_shares(table)
    rows = (table.header, *table.rows) if table.header else table.rows
    return tuple(
        max(
            _turns(plain_text(cell.inlines), share * width - _CELL_SIDES, size)
            for cell, share in zip(row.cells, shares, strict=False)
        )
        * size
        * _LINE
        / _POINTS_IN_INCH
        + _CELL_ENDS
        for row in rows
    )


def _turns(text: str, width: float, size: int) -> int:
    """About how many lines the text turns into at this width, breaking between words."""
    letters = max(1, math.floor(width * _POINTS_IN_INCH / (size * _LETTER)))
    turns, used = 1, 0
    for word in text.split():
        if used and used + 1 + len(word) > letters:
            turns, used = turns + 1, 0
        used += len(word) + (1 if used else 0)
        turns, used = turns + (used - 1) // letters, (used - 1) % letters + 1
    return turns
