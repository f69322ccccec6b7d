"""A book of data tables as an accessible Excel workbook.

Takes a book; gives the bytes of a .xlsx that holds to “Releasing statistics in spreadsheets” of the
Government Analysis Function: a cover with a contents, a sheet of notes, then one marked-up table a
sheet from column A on, with no merged, hidden, coloured, filtered or frozen part.
"""

import io
import re
import zipfile
from datetime import date, datetime, time

from openpyxl import Workbook

from golden_thread.document import DataBook
from golden_thread.papers.writing.errors import DocumentNotWritable
from golden_thread.papers.writing.packing import UNDATED, restamped
from golden_thread.papers.writing.wording import printable
from golden_thread.papers.writing.workbook_pages import add_cover, add_notes
from golden_thread.papers.writing.workbook_sheet import add_table_sheet
from golden_thread.papers.writing.workbook_styles import name_styles

_MOST_ROWS = 1_000_000  # a sheet of Excel ends at 1,048,576
_FACTS = "docProps/core.xml"
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")


def render_xlsx(book: DataBook) -> bytes:
    """The workbook; the same bytes for the same book."""
    for table in book.tables:
        if len(table.rows) > _MOST_ROWS:
            raise DocumentNotWritable(f"The table “{table.title}” has too many rows for Excel")
    made = Workbook()
    made.remove(made.active)
    name_styles(made)
    add_cover(made, book)
    add_notes(made, book)
    for table in book.tables:
        add_table_sheet(made, table)
    _state_facts(made, book)
    saved = io.BytesIO()
    made.save(saved)
    day = book.dated or UNDATED
    return restamped(saved.getvalue(), day, {_FACTS: _dated(saved, day)})


def _state_facts(made: Workbook, book: DataBook) -> None:
    facts = made.properties
    facts.title, facts.creator = printable(book.title), printable(book.creator)
    facts.language, facts.lastModifiedBy = book.language, None
    facts.created = datetime.combine(book.dated or UNDATED, time())


def _dated(saved: io.BytesIO, day: date) -> bytes:
    """The properties with the book's own date: openpyxl writes the clock's over it."""
    with zipfile.ZipFile(saved) as package:
        facts = package.read(_FACTS)
    return _MODIFIED.sub(rb"\g<1>" + f"{day}T00:00:00Z".encode(), facts)
