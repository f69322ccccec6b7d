"""Tables of text and exact numbers as an Excel workbook that reads back as the same.

In: sheets, each a table under a title and a sentence. Out: the bytes, the same for the same tables.
No cell is ever a formula: words that begin like one are kept as words. A number is a number where
Excel can hold all its digits, shown to the places it was given to, and text where it cannot.
"""

import io
import re
import zipfile
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

FIRST_ROW = 4  # title, sentence, headings
MOST_DIGITS = 15
LONGEST_TEXT = 32_767
_MADE = datetime(1980, 1, 1)
_STAMP = (1980, 1, 1, 0, 0, 0)
_UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
_WIDEST, _NARROWEST = 60, 10

Cell = str | Decimal


@dataclass(frozen=True, slots=True)
class ExportSheet:
    """One table: what it is called and holds, its columns and its rows. Empty text is no cell."""

    name: str
    title: str
    sentence: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def render_export(sheets: tuple[ExportSheet, ...], title: str) -> bytes:
    """The workbook, of which the first sheet is the one to be read first."""
    book = Workbook()
    book.remove(book.active)
    book.properties.title, book.properties.creator = title, ""
    book.properties.created = book.properties.modified = _MADE
    for sheet in sheets:
        _write(book.create_sheet(sheet.name), sheet)
    return _packed(book)


def _write(page: Any, sheet: ExportSheet) -> None:
    _put(page.cell(1, 1), sheet.title)
    _put(page.cell(2, 1), sheet.sentence)
    page.cell(1, 1).font = Font(bold=True, size=14)
    for column, heading in enumerate(sheet.columns, 1):
        cell = page.cell(FIRST_ROW - 1, column)
        _put(cell, heading)
        cell.font = Font(bold=True)
        widths = [len(heading), *(len(str(row[column - 1])) for row in sheet.rows)]
        width = min(_WIDEST, max(_NARROWEST, *widths) + 2)
        page.column_dimensions[get_column_letter(column)].width = width
    for number, cells in enumerate(sheet.rows, FIRST_ROW):
        for column, content in enumerate(cells, 1):
            if content != "":
                _put(page.cell(number, column), content)
    page.freeze_panes = page.cell(FIRST_ROW, 1)


def _put(cell: Any, content: Cell) -> None:
    if isinstance(content, Decimal) and _fits(content):
        exponent = content.as_tuple().exponent
        places = max(0, -exponent) if isinstance(exponent, int) else 0
        cell.value = Decimal(f"{content:f}")
        cell.number_format = "0." + "0" * places if places else "0"
        return
    text = f"{content:f}" if isinstance(content, Decimal) else content
    cell.value = _UNSAFE.sub(lambda found: f"_x{ord(found[0]):04X}_", text)
    # Words such as =1+1 would become a formula, and 01/02 a date when somebody edits the cell.
    cell.data_type = "s"
    cell.number_format = "@"
    cell.quotePrefix = True
    if "\n" in text or len(text) > _WIDEST:
        cell.alignment = Alignment(wrap_text=True, vertical="top")


def _fits(number: Decimal) -> bool:
    """Whether Excel holds all digits of the number; it knows no zero below nought."""
    signed_zero = number.is_zero() and number.is_signed()
    digits = len(f"{abs(number):f}".replace(".", "").lstrip("0"))
    return not signed_zero and digits <= MOST_DIGITS


def _packed(book: Workbook) -> bytes:
    first, second = io.BytesIO(), io.BytesIO()
    book.save(first)
    with zipfile.ZipFile(first) as source, zipfile.ZipFile(second, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "docProps/core.xml":
                # The library puts the time of writing here whatever it was told.
                content = _MODIFIED.sub(rb"\g<1>1980-01-01T00:00:00Z", content)
            target.writestr(zipfile.ZipInfo(name, _STAMP), content, zipfile.ZIP_DEFLATED)
    return second.getvalue()
