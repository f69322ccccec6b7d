"""One table on one sheet of a workbook.

Takes an openpyxl workbook and a table; adds a sheet with its title, its notes, and the table marked
as a table from column A on.
"""

from collections.abc import Collection, Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.table import Table as MarkedTable
from openpyxl.worksheet.table import TableStyleInfo

from golden_thread.document import DataCell, DataKind, DataTable
from golden_thread.papers.writing.wording import printable
from golden_thread.papers.writing.workbook_cells import write_cell, write_words
from golden_thread.papers.writing.workbook_space import (
    LINE_POINTS,
    TITLE_POINTS,
    lines_of,
    width_of,
)
from golden_thread.papers.writing.workbook_styles import (
    COLUMN_HEADING,
    LINE,
    RIGHT_COLUMN_HEADING,
    RIGHT_WORDS,
    TITLE,
    WORDS,
)

_STANDS_RIGHT = (DataKind.NUMBER, DataKind.DATE)


def add_table_sheet(made: Workbook, table: DataTable) -> None:
    """Adds the table's sheet, which carries the table's name."""
    sheet = made.create_sheet(sheet_title(table))
    lines = [*table.notes, "The sheet Notes says what each column holds."]
    if any(cell is None for row in table.rows for cell in row):
        lines.append("An empty cell means that there is nothing to say.")
    start_sheet(sheet, table.title, ("This sheet holds one table.", *lines))
    headings = [column.title for column in table.columns]
    stand_right = {
        place for place, column in enumerate(table.columns) if column.kind in _STANDS_RIGHT
    }
    widths = [
        width_of([heading, *(row[place] for row in table.rows)])
        for place, heading in enumerate(headings)
    ]
    add_table(sheet, table.name, headings, table.rows, widths, stand_right)


def sheet_title(table: DataTable) -> str:
    """What the tab of the table's sheet says: its name for people."""
    return table.name.replace("_", " ").capitalize()


def start_sheet(sheet: Any, title: str, lines: Sequence[str]) -> None:
    """Writes the title into A1 and each line into the next row; prints as wide as A4."""
    sheet.sheet_format.defaultRowHeight = LINE_POINTS
    sheet.sheet_format.customHeight = True
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToHeight = 0
    write_words(sheet.cell(1, 1), title, TITLE)
    sheet.row_dimensions[1].height = TITLE_POINTS
    for row, line in enumerate(lines, start=2):
        write_words(sheet.cell(row, 1), line, LINE)


def add_table(
    sheet: Any,
    name: str,
    headings: Sequence[str],
    rows: Sequence[Sequence[DataCell]],
    widths: Sequence[float],
    stand_right: Collection[int] = (),
) -> None:
    """Writes the heading row and the rows below what is there, and marks them as a table.

    `widths` are those of the columns in letters; `stand_right` counts columns from 0.
    """
    top = sheet.max_row + 1
    for place, (heading, width) in enumerate(zip(headings, widths, strict=True)):
        style = RIGHT_COLUMN_HEADING if place in stand_right else COLUMN_HEADING
        write_words(sheet.cell(top, place + 1), heading, style)
        sheet.column_dimensions[get_column_letter(place + 1)].width = width
    _give_height(sheet, top, headings, widths)
    for number, cells in enumerate(rows, start=top + 1):
        for place, content in enumerate(cells):
            if content is not None:
                style = RIGHT_WORDS if place in stand_right else WORDS
                write_cell(sheet.cell(number, place + 1), content, style)
        _give_height(sheet, number, cells, widths)
    # What is printed has the headings at the top of each page.
    sheet.print_title_rows = f"{top}:{top}"
    # Excel takes no table without a row below its heading.
    last = top + max(len(rows), 1)
    ref = f"A{top}:{get_column_letter(len(headings))}{last}"
    sheet.add_table(_marked(name, ref, headings))


def _marked(name: str, ref: str, headings: Sequence[str]) -> MarkedTable:
    marked = MarkedTable(displayName=f"{name}_table", ref=ref)
    marked.tableStyleInfo = TableStyleInfo(name="TableStyleLight15", showRowStripes=False)
    marked._initialise_columns()
    # The guidance advises against filters, which screen readers announce with every heading.
    marked.autoFilter = None
    for column, heading in zip(marked.tableColumns, headings, strict=True):
        column.name = printable(heading)
    return marked


def _give_height(sheet: Any, row: int, cells: Sequence[DataCell], widths: Sequence[float]) -> None:
    """Excel fits a row to its text when it opens a file; LibreOffice does not."""
    lines = max(map(lines_of, cells, widths), default=1)
    if lines > 1:
        sheet.row_dimensions[row].height = lines * LINE_POINTS
