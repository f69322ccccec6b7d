"""A workbook as frozen grids of cells, and the way it crosses from the process that read it.

In: what `xlsx` found. Out: grids by sheet, the same after a journey as JSON. Nothing here opens a
file, so that the rest of the program may hold grids without any reader of Excel.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

CellValue = Decimal | date | bool | str | None
Square = tuple[int, int]

NO_RESULT = "no result"


@dataclass(frozen=True, slots=True)
class CellRead:
    """One cell: `text` as it is displayed, and the value below it.

    A percentage keeps the fraction that Excel holds; its `number_format` says so. `fill` is the
    colour as RRGGBB where one is set, `comment` the note pinned to it. `fault` is what Excel says
    in place of a result (`#DIV/0!`), or `NO_RESULT` for a formula whose result was not saved.
    """

    text: str = ""
    value: CellValue = None
    number_format: str = "General"
    fill: str = ""
    comment: str = ""
    fault: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written in it, whatever its colour."""
        return not self.text.strip() and not self.fault

    @property
    def is_percent(self) -> bool:
        """Whether it displays a hundred times its value, with a per cent sign."""
        return isinstance(self.value, Decimal) and "%" in self.number_format


EMPTY = CellRead()


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet: its cells by row and column from 1, empty ones left out.

    `merged` leads from each square that a merged cell covers to the one that holds its content.
    `has_rules` says that colours are set by rules (conditional formatting), which are not read.
    """

    sheet: str
    cells: Mapping[Square, CellRead]
    merged: Mapping[Square, Square] = field(default_factory=dict)
    is_hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    has_rules: bool = False

    def at(self, row: int, column: int) -> CellRead:
        """The cell there; where a merged cell covers the square, that one."""
        square = (row, column)
        return self.cells.get(self.merged.get(square, square), EMPTY)

    @property
    def last_row(self) -> int:
        """The last row with anything in it, 0 where there is none."""
        return max((row for row, _ in self.cells), default=0)

    @property
    def last_column(self) -> int:
        """The last column with anything in it, 0 where there is none."""
        return max((column for _, column in self.cells), default=0)


def column_letters(column: int) -> str:
    """A column as Excel names it: 1 is A, 27 AA."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def grids_to_json(grids: tuple[Grid, ...]) -> str:
    """The grids as JSON, for the pipe."""
    return json.dumps([_grid_out(grid) for grid in grids])


def grids_from_json(text: str) -> tuple[Grid, ...]:
    """The grids that `grids_to_json` wrote."""
    return tuple(_grid_in(grid) for grid in json.loads(text))


def _grid_out(grid: Grid) -> dict[str, Any]:
    return {
        "sheet": grid.sheet,
        "cells": [[*square, *_cell_out(cell)] for square, cell in grid.cells.items()],
        "merged": [[*square, *first] for square, first in grid.merged.items()],
        "hidden": [grid.is_hidden, sorted(grid.hidden_rows), sorted(grid.hidden_columns)],
        "rules": grid.has_rules,
    }


def _grid_in(read: dict[str, Any]) -> Grid:
    is_hidden, rows, columns = read["hidden"]
    return Grid(
        sheet=read["sheet"],
        cells={(row, column): _cell_in(*cell) for row, column, *cell in read["cells"]},
        merged={(row, column): (first[0], first[1]) for row, column, *first in read["merged"]},
        is_hidden=is_hidden,
        hidden_rows=frozenset(rows),
        hidden_columns=frozenset(columns),
        has_rules=read["rules"],
    )


def _cell_out(cell: CellRead) -> list[Any]:
    value = cell.value
    kind = type(value).__name__
    written = value if isinstance(value, bool | None) else str(value)
    return [cell.text, kind, written, cell.number_format, cell.fill, cell.comment, cell.fault]


def _cell_in(
    text: str, kind: str, written: Any, number_format: str, fill: str, comment: str, fault: str
) -> CellRead:
    value: CellValue = written
    if kind == "Decimal":
        value = Decimal(written)
    elif kind == "date":
        value = date.fromisoformat(written)
    return CellRead(text, value, number_format, fill, comment, fault)
