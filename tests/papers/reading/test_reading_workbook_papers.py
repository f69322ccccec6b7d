"""A workbook as a paper: each sheet a heading, each stretch of rows a table where it stands."""

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook

from golden_thread.document import Document, Heading, Paragraph, Table
from golden_thread.papers.reading import read_paper
from golden_thread.papers.reading.damage import TooMuch
from golden_thread.papers.reading.xlsx_paper import read
from tests.papers.reading.made import table_rows, tables, text
from tests.papers.reading.made_workbook import workbook


def made() -> Workbook:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Quarter 2"
    sheet["A1"] = "Table 1: waste, Quarter 2 2024/25"
    for row in (
        ("Indicator", None, "Q1", "Q2"),
        ("Missed bins", None, 61, 58),
        ("Hidden", None, 1, 2),
        ("Recycling", None, 0.482, 0.505),
    ):
        sheet.append(row)
    sheet["C5"].number_format = sheet["D5"].number_format = "0.0%"
    sheet.row_dimensions[4].hidden = True
    sheet["A6"] = "Source: returns of the service."
    sheet["C9"], sheet["D9"] = "Depots", 4
    sheet["C10"], sheet["D10"] = "Rounds", 31
    book.create_sheet("Old").sheet_state = "hidden"
    book["Old"]["A1"] = "Canary"
    return book


def saved(book: Workbook) -> bytes:
    content = BytesIO()
    book.save(content)
    return content.getvalue()


@pytest.fixture(scope="module")
def paper() -> Document:
    return read(saved(made()))


def test_sheets_are_headings_and_stretches_of_rows_are_tables(paper: Document) -> None:
    assert [type(block) for block in paper.blocks] == [Heading, Table, Paragraph, Table]
    assert paper.title == "Quarter 2"
    first, second = tables(paper)
    assert table_rows(first) == [
        ["Indicator", "Q1", "Q2"],
        ["Missed bins", "61", "58"],
        ["Recycling", "48.2%", "50.5%"],
    ]
    assert table_rows(second) == [["Depots", "4"], ["Rounds", "31"]]
    assert text(paper.blocks[2]) == "Source: returns of the service."
    assert "Canary" not in repr(paper)
    assert "Hidden" not in repr(paper)


def test_a_cell_has_its_place_on_the_sheet(paper: Document) -> None:
    first, second = tables(paper)
    cell = first.rows[1].cells[2].place
    assert (cell.heading, cell.table, cell.row, cell.column) == ("Quarter 2", 1, 5, 4)
    cell = second.rows[0].cells[0].place
    assert (cell.table, cell.row, cell.column) == (2, 9, 3)


def test_a_merged_heading_stands_over_its_columns() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"], sheet["B1"] = "Measure", "Quarter 2"
    sheet.append(("", "Actual", "Target"))
    sheet.append(("Calls", 85, 90))
    sheet.merge_cells("B1:C1")
    (table,) = tables(read(saved(book)))
    assert table_rows(table) == [
        ["Measure", "Quarter 2 Actual", "Quarter 2 Target"],
        ["Calls", "85", "90"],
    ]


def test_a_workbook_is_read_as_a_paper_by_its_content(tmp_path: Path) -> None:
    path = tmp_path / "paper.docx"
    path.write_bytes(workbook())
    reading = read_paper(path)
    assert reading.problems == ()
    assert reading.document is not None
    assert text(reading.document.blocks[0]) == "Quarter"


def test_a_sheet_without_end_is_too_much() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in range(1, 700):
        sheet.cell(row, row, 1)
    with pytest.raises(TooMuch, match="squares"):
        read(saved(book))


def test_a_book_without_anything_is_empty() -> None:
    assert [type(block) for block in read(saved(Workbook())).blocks] == [Heading]
