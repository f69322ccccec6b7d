"""A table, its rows and its cells."""

from dataclasses import dataclass
from enum import StrEnum

from golden_thread.document.inlines import Inline
from golden_thread.document.place import NOWHERE, PaperPlace


class Alignment(StrEnum):
    """Words stand left, numbers stand right."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table."""

    inlines: tuple[Inline, ...]
    alignment: Alignment = Alignment.LEFT
    place: PaperPlace = NOWHERE


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table; `place` is the row's own, and its cells have theirs."""

    cells: tuple[Cell, ...]
    place: PaperPlace = NOWHERE


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a caption, one heading row and its rows. Rows are as long as the heading.

    `header` is None only in a stranger's table that marks none. `widths` are shares of the width
    that sum to 1; empty leaves it to the writer. The first cell of each row heads the row.
    """

    header: Row | None
    rows: tuple[Row, ...]
    caption: tuple[Inline, ...] = ()
    widths: tuple[float, ...] = ()
    place: PaperPlace = NOWHERE
