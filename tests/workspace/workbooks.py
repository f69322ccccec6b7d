"""Workbooks as councils keep them, made in memory with openpyxl.

In: rows of values, with formats, colours and notes where a cell has them. Out: the bytes of a file.
"""

import io
from dataclasses import dataclass
from typing import Any

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
from openpyxl.utils import get_column_letter

GREEN, AMBER, RED = "00B050", "FFC000", "FF0000"


@dataclass(frozen=True, slots=True)
class Made:
    """A cell with more than a value."""

    value: Any = None
    number_format: str = ""
    fill: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet: its name, rows, merged areas, hidden rows and columns."""

    name: str
    rows: list[list[Any]]
    merged: tuple[str, ...] = ()
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[str, ...] = ()
    is_hidden: bool = False


def pc(value: float) -> Made:
    """A share shown as a percentage."""
    return Made(value, "0.0%")


def pounds(value: float) -> Made:
    """A sum of money."""
    return Made(value, "£#,##0.00")


def filled(value: Any, colour: str) -> Made:
    """A coloured cell."""
    return Made(value, fill=colour)


def book(*pages: Page) -> bytes:
    """The file with these sheets."""
    made = Workbook()
    made.remove(made.active)
    for page in pages:
        sheet = made.create_sheet(page.name)
        for row, cells in enumerate(page.rows, 1):
            for column, cell in enumerate(cells, 1):
                _put(sheet.cell(row, column), cell)
        for area in page.merged:
            sheet.merge_cells(area)
        for row in page.hidden_rows:
            sheet.row_dimensions[row].hidden = True
        for letters in page.hidden_columns:
            sheet.column_dimensions[letters].hidden = True
        if page.is_hidden:
            sheet.sheet_state = "hidden"
    content = io.BytesIO()
    made.save(content)
    return content.getvalue()


def one(rows: list[list[Any]], name: str = "Sheet1", **more: Any) -> bytes:
    """A file with one sheet."""
    return book(Page(name, rows, **more))


def cell_name(row: int, column: int) -> str:
    """A cell as Excel names it."""
    return f"{get_column_letter(column)}{row}"


def _put(cell: Any, content: Any) -> None:
    if not isinstance(content, Made):
        cell.value = content
        return
    cell.value = content.value
    if content.number_format:
        cell.number_format = content.number_format
    if content.fill:
        cell.fill = PatternFill("solid", fgColor=f"FF{content.fill}")
    if content.note:
        cell.comment = Comment(content.note, "Officer")
