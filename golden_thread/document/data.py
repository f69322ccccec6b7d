"""Tables of data, as against tables of a paper: every cell one value of its column's kind.

A book of such tables is what the workbook and the open data are written from. Nothing here knows
an indicator: columns say in words what they hold.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from golden_thread.problems import GoldenThreadError

# The shorthand of the Government Analysis Function for a value that is not there.
MARKS = {
    "[c]": "There is a value, and it is withheld so that nobody can be told from it.",
    "[x]": "No value is available.",
    "[z]": "Not applicable: there cannot be a value here.",
}
_NAME = re.compile(r"[a-z][a-z0-9_]{0,24}")
_YES_NO = ("yes", "no")

DataCell = str | Decimal | date | None


class NotATable(GoldenThreadError):
    """The values do not make a table: a fault of whoever built it."""


class DataKind(StrEnum):
    """What the cells of a column hold; instead of a value each may hold a mark, but for text."""

    TEXT = "text"
    NUMBER = "number"
    PERIOD = "period"
    DATE = "date"
    YES_NO = "yes_no"

    def admits(self, cell: DataCell) -> bool:
        """Whether the cell may stand in such a column. Only text may be left empty."""
        if cell is None or (isinstance(cell, str) and cell in MARKS):
            return (cell is None) is (self is DataKind.TEXT)
        if self is DataKind.NUMBER:
            return isinstance(cell, Decimal) and cell.is_finite()
        if self is DataKind.DATE:
            return isinstance(cell, date)
        return isinstance(cell, str) and (self is not DataKind.YES_NO or cell in _YES_NO)


@dataclass(frozen=True, slots=True)
class DataColumn:
    """One column: a name for programs (`period_label`), a title for people, and what it means."""

    name: str
    title: str
    description: str
    kind: DataKind = DataKind.TEXT


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table in long form: one row for each thing it tells of, which its `key` columns name.

    `notes` are sentences that a reader needs before the table. Raises `NotATable` where names come
    twice, a row is too long or short, a cell is not of its column's kind, or two rows have one key.
    """

    name: str
    title: str
    columns: tuple[DataColumn, ...]
    rows: tuple[tuple[DataCell, ...], ...]
    notes: tuple[str, ...] = ()
    key: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        names = [column.name for column in self.columns]
        _refuse_odd((self.name, *names))
        _refuse_twice(names)
        _refuse_twice([column.title.casefold() for column in self.columns])
        for row in self.rows:
            self._refuse_wrong_cells(row)
        places = [names.index(name) for name in self.key]
        if places:
            _refuse_twice([tuple(row[place] for place in places) for row in self.rows])

    def _refuse_wrong_cells(self, row: tuple[DataCell, ...]) -> None:
        if len(row) != len(self.columns):
            raise NotATable(f"{self.name}: a row of {len(row)} for {len(self.columns)} columns")
        for column, cell in zip(self.columns, row, strict=True):
            if not column.kind.admits(cell):
                raise NotATable(f"{self.name}, {column.name}: {cell!r} is no {column.kind.value}")


@dataclass(frozen=True, slots=True)
class DataBook:
    """Tables that are given out together. `creator` is the council, never a person.

    `language` is a BCP 47 tag. The licence is a name and the address of its text; both are empty
    where the council has not said. `sources` are the systems and papers the figures come from.
    """

    title: str
    tables: tuple[DataTable, ...]
    creator: str = ""
    dated: date | None = None
    language: str = "en-GB"
    licence_name: str = ""
    licence_address: str = ""
    notes: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        _refuse_twice([table.name for table in self.tables])


def _refuse_odd(names: Iterable[str]) -> None:
    for name in names:
        if not _NAME.fullmatch(name):
            raise NotATable(f"{name!r} is no name for programs: small letters, digits, _, up to 25")


def _refuse_twice(values: list[str] | list[tuple[DataCell, ...]]) -> None:
    for value, count in Counter(values).items():
        if count > 1:
            raise NotATable(f"{value!r} comes {count} times")
