"""A table of indicators as it lies on a sheet.

In: nothing of its own; `layout` finds them. Out: which column holds what, of which period, and
which rows are below the headings.
"""

from dataclasses import dataclass

from golden_thread.papers.reading.grids import CellRead, Grid
from golden_thread.periods import Period
from golden_thread.workspace.kpi.columns import Meaning
from golden_thread.workspace.kpi.notes import Spot


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `period` is the one its heading names, `is_yearly` that it says so."""

    number: int
    heading: str
    meaning: Meaning
    period: Period | None = None
    is_yearly: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Columns and rows of one table. `period` is what its titles or its sheet are about.

    `service` is the name of the sheet where that names no period.
    """

    grid: Grid
    columns: tuple[Column, ...]
    rows: range
    period: Period | None
    service: str

    def spot(self, row: int = 0, column: int = 0) -> Spot:
        """A cell of the table's sheet."""
        return Spot(self.grid.sheet, row, column)

    def column(self, meaning: Meaning) -> Column | None:
        """The first column of this meaning, or None."""
        return next((each for each in self.columns if each.meaning is meaning), None)

    def cell(self, row: int, meaning: Meaning) -> CellRead | None:
        """The cell of this row in the first column of this meaning; None without such a column."""
        column = self.column(meaning)
        return None if column is None else self.grid.at(row, column.number)

    def text(self, row: int, meaning: Meaning) -> str:
        """The words there, in one line; empty without such a column."""
        cell = self.cell(row, meaning)
        return " ".join(cell.text.split()) if cell else ""


def shown_rows(grid: Grid) -> tuple[int, ...]:
    """The rows of a sheet that are not hidden."""
    return tuple(row for row in range(1, grid.last_row + 1) if row not in grid.hidden_rows)


def shown_columns(grid: Grid) -> tuple[int, ...]:
    """The columns of a sheet that are not hidden."""
    last = grid.last_column
    return tuple(column for column in range(1, last + 1) if column not in grid.hidden_columns)
