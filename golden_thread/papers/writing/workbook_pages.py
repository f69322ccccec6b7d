"""The first two sheets of a workbook: the cover with its contents, and the notes.

Takes an openpyxl workbook and the book; adds the sheets.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

from openpyxl import Workbook
from openpyxl.worksheet.hyperlink import Hyperlink

from golden_thread.document import MARKS, DataBook
from golden_thread.papers.writing.wording import is_safe_address
from golden_thread.papers.writing.workbook_cells import write_words
from golden_thread.papers.writing.workbook_sheet import add_table, sheet_title, start_sheet
from golden_thread.papers.writing.workbook_space import TITLE_POINTS
from golden_thread.papers.writing.workbook_styles import LINK, SUBTITLE

COVER, NOTES = "Cover", "Notes"
_NOTES_TITLE = "Notes and definitions"


def add_cover(made: Workbook, book: DataBook) -> None:
    """Adds the cover: what this is, whose, of when, on what terms, and a link to every sheet."""
    sheet = made.create_sheet(COVER)
    start_sheet(sheet, book.title, tuple(_facts(book)))
    if book.licence_address and is_safe_address(book.licence_address):
        cell = sheet.cell(sheet.max_row + 1, 1)
        write_words(cell, f"Licence: {book.licence_name or book.licence_address}", LINK)
        cell.hyperlink = Hyperlink(ref=cell.coordinate, target=book.licence_address)
    write_words(sheet.cell(sheet.max_row + 1, 1), "Contents", SUBTITLE)
    sheet.row_dimensions[sheet.max_row].height = TITLE_POINTS
    entries = [(NOTES, _NOTES_TITLE), *((sheet_title(each), each.title) for each in book.tables)]
    add_table(sheet, "contents", ("Sheet", "What it holds"), entries, (30, 60))
    first = sheet.max_row - len(entries) + 1
    for row, (name, _) in enumerate(entries, start=first):
        _link(sheet.cell(row, 1), name)


def add_notes(made: Workbook, book: DataBook) -> None:
    """Adds the notes: every mark, every column of every table, and the book's own notes."""
    sheet = made.create_sheet(NOTES)
    start_sheet(sheet, _NOTES_TITLE, ("This sheet holds one table.",))
    rows = [("All sheets", mark, meaning) for mark, meaning in MARKS.items()]
    rows += [("All sheets", f"Note {place}", note) for place, note in enumerate(book.notes, 1)]
    rows += [
        (sheet_title(table), column.title, column.description)
        for table in book.tables
        for column in table.columns
    ]
    headings = ("Sheet", "Column, mark or note", "What it means")
    add_table(sheet, "notes", headings, rows, (16, 34, 80))


def _facts(book: DataBook) -> Iterator[str]:
    if book.creator:
        yield f"Published by {book.creator}"
    if book.dated:
        yield f"Dated {_day(book.dated)}"
    yield "This workbook has a contents, a sheet of notes and one table on each further sheet."
    if book.licence_name and not is_safe_address(book.licence_address):
        yield f"Licence: {book.licence_name}"


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _link(cell: Any, sheet: str) -> None:
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{sheet}'!A1")
    cell.style = LINK
