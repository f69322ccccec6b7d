"""The rows of a table, each with the indicator it is of.

In: a table. Out: its lines: title, service and the cells of each period. A row with one cell alone
above indicators names their service; a row with values and no name is told.
"""

import re
from dataclasses import dataclass

from golden_thread.papers.reading.grids import CellRead
from golden_thread.periods import Period
from golden_thread.workspace.kpi.columns import OF_A_PERIOD, Meaning, meaning_of
from golden_thread.workspace.kpi.labels import period_of
from golden_thread.workspace.kpi.notes import Notes, Spot
from golden_thread.workspace.kpi.tables import Column, Table, shown_columns

LONGEST_SERVICE = 60
_ENDS_A_SENTENCE = re.compile(r"[.:;!?]$|^(notes?|key|source)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class LineCell:
    """A cell beneath a period: what it holds there, and whether its heading says a whole year."""

    meaning: Meaning
    period: Period | None
    is_yearly: bool
    cell: CellRead
    spot: Spot


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a table that is about an indicator."""

    table: Table
    row: int
    title: str
    reference: str
    service: str
    cells: tuple[LineCell, ...]

    def text(self, meaning: Meaning) -> str:
        """The words in the row's column of this meaning, empty without one."""
        return self.table.text(self.row, meaning)

    def spot(self, meaning: Meaning) -> Spot:
        """The cell in that column; the whole row without one."""
        column = self.table.column(meaning)
        return self.table.spot(self.row, column.number if column else 0)


def lines_of(table: Table, notes: Notes) -> tuple[Line, ...]:
    """The lines of a table in order."""
    lines: list[Line] = []
    alone: list[tuple[int, str]] = []
    service = table.service
    title = reference = ""
    for row in table.rows:
        if row in table.grid.hidden_rows:
            continue
        written = _written(table, row)
        if not written:
            continue
        words = _alone(table, row, written)
        if words:
            alone.append((row, words))
            continue
        service = _section(table, alone, notes) or service
        alone = []
        named = table.text(row, Meaning.TITLE)
        if table.column(Meaning.LINE) is None or named:
            title, reference = named, table.text(row, Meaning.REFERENCE)
        line = _line(table, row, title, reference, table.text(row, Meaning.SERVICE) or service)
        if not line.title:
            _note_nameless(line, notes)
        else:
            lines.append(line)
    for row, words in alone:
        notes.note("GT-WORKSPACE-016", table.spot(row), f"“{_short(words)}” was taken as a note.")
    return tuple(lines)


def _written(table: Table, row: int) -> dict[int, CellRead]:
    """The cells of a row with anything in them, by column, those under a merged cell left out."""
    return {
        column: table.grid.at(row, column)
        for column in shown_columns(table.grid)
        if (row, column) not in table.grid.merged and not table.grid.at(row, column).is_empty
    }


def _alone(table: Table, row: int, written: dict[int, CellRead]) -> str:
    """The words of a row that holds nothing else and no figure; empty for any other row."""
    if len(written) > 1 or table.column(Meaning.LINE) is not None:
        return ""
    ((number, cell),) = written.items()
    column = next((each for each in table.columns if each.number == number), None)
    if column is None or column.meaning in OF_A_PERIOD or not isinstance(cell.value, str):
        return ""
    merged_down = table.grid.merged.get((row, number)) is not None
    return "" if merged_down else " ".join(cell.text.split())


def _section(table: Table, alone: list[tuple[int, str]], notes: Notes) -> str:
    """The service that the last of these rows names; the others are told of."""
    found = ""
    for place, (row, words) in enumerate(alone):
        is_last = place == len(alone) - 1
        is_name = len(words) <= LONGEST_SERVICE and not _ENDS_A_SENTENCE.search(words)
        if is_last and is_name and table.column(Meaning.SERVICE) is None:
            found = words
            message = f"“{words}” stands alone and was taken as the service of the rows below it."
            notes.note("GT-WORKSPACE-017", table.spot(row), message)
        else:
            message = f"“{_short(words)}” was taken as a note."
            notes.note("GT-WORKSPACE-016", table.spot(row), message)
    return found


def _line(table: Table, row: int, title: str, reference: str, service: str) -> Line:
    own = period_of((table.text(row, Meaning.PERIOD),), table.period)
    as_line = meaning_of(table.text(row, Meaning.LINE))
    cells = tuple(
        LineCell(
            meaning=as_line if as_line and column.meaning is Meaning.VALUE else column.meaning,
            period=own or column.period or _period(table, column),
            is_yearly=column.is_yearly,
            cell=table.grid.at(row, column.number),
            spot=table.spot(row, column.number),
        )
        for column in table.columns
        if column.meaning in OF_A_PERIOD
    )
    return Line(table, row, title, reference, service, cells)


def _period(table: Table, column: Column) -> Period | None:
    """The period of a column whose heading names none: only a value is of the sheet's own."""
    return table.period if column.meaning is Meaning.VALUE else None


def _note_nameless(line: Line, notes: Notes) -> None:
    if any(not each.cell.is_empty for each in line.cells):
        message = "The row has figures and no name of an indicator."
        notes.note("GT-WORKSPACE-013", line.table.spot(line.row), message)


def _short(words: str) -> str:
    return words if len(words) <= 60 else words[:59] + "…"
