"""Workbooks, opened again: the same values, and nothing in the way of a screen reader.

The structure is that of the Analysis Function's “Accessible spreadsheets: a checklist of the
basics”, whose numbers the tests name.
"""

import io
import re
import zipfile
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as some
from openpyxl.workbook import Workbook

from golden_thread.document import DataBook, DataCell, DataColumn, DataKind, DataTable
from golden_thread.papers.writing.errors import DocumentNotWritable
from golden_thread.papers.writing.wording import printable
from golden_thread.papers.writing.workbook import render_xlsx
from tests.papers.writing.data_samples import BOOK, COLUMNS, FIGURES, FORMULAS, HARMLESS
from tests.papers.writing.samples import COUNCIL

CONTENT = render_xlsx(BOOK)
LETTER_CODE = re.compile(r"_x005F_")


def opened(content: bytes = CONTENT) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


@pytest.fixture(scope="module")
def book() -> Workbook:
    return opened()


def table_of(sheet: Any) -> Any:
    [table] = sheet.tables.values()
    return table


def read_back(sheet: Any) -> list[tuple[Any, ...]]:
    cells = sheet[table_of(sheet).ref]
    return [tuple(cell.value for cell in row) for row in cells[1:]]


def as_written(cell: DataCell) -> Any:
    if isinstance(cell, Decimal):
        return float(cell)
    if isinstance(cell, date):
        return datetime(cell.year, cell.month, cell.day)
    return printable(cell or "") or None


def test_every_value_comes_back(book: Workbook) -> None:
    wanted = [tuple(as_written(cell) for cell in row) for row in FIGURES.rows]
    found = read_back(book["Figures"])
    # openpyxl leaves in an escape that Excel and LibreOffice read.
    assert [
        tuple(LETTER_CODE.sub("_", cell) if isinstance(cell, str) else cell for cell in row)
        for row in found
    ] == wanted


def test_words_are_words_and_numbers_are_numbers(book: Workbook) -> None:
    sheet = book["Figures"]
    rows = list(sheet[table_of(sheet).ref])[1:]
    kinds = {cell.data_type for row in rows for cell in row if cell.value is not None}
    assert kinds == {"s", "n", "d"}
    guarded = {row[5].value for row in rows if row[5].quotePrefix}
    assert guarded == {printable(words) for words in FORMULAS}
    assert {row[5].value for row in rows} >= {each for each in HARMLESS if each != "_x0041_"}
    assert not any(cell.quotePrefix for row in rows for cell in row[:5])
    assert b"<f>" not in b"".join(parts(CONTENT).values())


def test_numbers_print_as_they_were_given(book: Workbook) -> None:
    sheet = book["Figures"]
    rows = list(sheet[table_of(sheet).ref])[1:7]
    assert [row[2].number_format for row in rows] == [
        "#,##0.0",
        "#,##0.00",
        "General",
        "#,##0",
        "#,##0.00",
        "#,##0.000000",
    ]
    assert rows[0][3].number_format == "yyyy-mm-dd"


def test_tables_1_to_5_marked_named_whole_and_headed(book: Workbook) -> None:
    names = []
    for sheet in book:
        table = table_of(sheet)
        names.append(table.displayName)
        heading, *rows = sheet[table.ref]
        titles = [cell.value for cell in heading]
        assert table.headerRowCount == 1
        assert [column.name for column in table.tableColumns] == titles
        assert len(set(titles)) == len(titles)
        assert all(titles)
        assert not sheet.merged_cells.ranges
        if sheet.title != "Targets":
            assert all(any(cell.value is not None for cell in row) for row in rows)
    assert names == ["contents_table", "notes_table", "figures_table", "targets_table"]


def test_tables_6_text_is_wrapped(book: Workbook) -> None:
    for sheet in book:
        rows = sheet[table_of(sheet).ref]
        words = [cell for row in rows for cell in row if cell.data_type == "s"]
        assert all(cell.alignment.wrap_text or cell.hyperlink for cell in words)


def test_each_printed_page_is_a4_and_repeats_the_headings(book: Workbook) -> None:
    for sheet in book:
        top = re.sub(r"\D", "", table_of(sheet).ref.split(":")[0])
        assert sheet.print_title_rows == f"${top}:${top}"
        assert sheet.page_setup.paperSize == int(sheet.PAPERSIZE_A4)


def test_tables_7_to_9_no_filter_no_frozen_pane_nothing_hidden(book: Workbook) -> None:
    for sheet in book:
        assert table_of(sheet).autoFilter is None
        assert sheet.auto_filter.ref is None
        assert sheet.freeze_panes is None
        assert sheet.sheet_state == "visible"
        assert not any(each.hidden for each in sheet.row_dimensions.values())
        assert not any(each.hidden for each in sheet.column_dimensions.values())


def test_an_empty_cell_is_explained_above_its_table(book: Workbook) -> None:
    above = [cell.value for cell in book["Figures"]["A"][:6]]
    assert "An empty cell means that there is nothing to say." in above
    above = [cell.value for cell in book["Targets"]["A"][:4]]
    assert "An empty cell means that there is nothing to say." not in above


def test_every_mark_column_and_note_is_explained(book: Workbook) -> None:
    explained = {row[:2] for row in read_back(book["Notes"])}
    assert {("All sheets", mark) for mark in ("[c]", "[x]", "[z]")} <= explained
    assert ("All sheets", "Note 1") in explained
    assert {("Figures", column.title) for column in COLUMNS} <= explained
    assert {("Targets", column.title) for column in COLUMNS} <= explained


def test_formatting_one_plain_face_large_enough_and_no_colour(book: Workbook) -> None:
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.font.name == "Arial"
                assert cell.font.size >= 12
                assert cell.fill.fill_type is None
        assert sheet.oddHeader.center.text is None
        assert not sheet._images


def test_titles_are_tagged_and_stand_in_a1(book: Workbook) -> None:
    titles = {sheet.title: sheet["A1"].value for sheet in book}
    assert titles == {
        "Cover": BOOK.title,
        "Notes": "Notes and definitions",
        "Figures": FIGURES.title,
        "Targets": "Targets",
    }
    assert {sheet["A1"].style for sheet in book} == {"Heading 1"}
    assert 'name="Heading 1" xfId="1" builtinId="16"' in parts(CONTENT)["xl/styles.xml"].decode()


def test_the_second_row_says_how_many_tables_there_are(book: Workbook) -> None:
    assert {sheet["A2"].value for sheet in book if sheet.title != "Cover"} == {
        "This sheet holds one table."
    }


def test_structure_from_column_a_with_nothing_below_or_between(book: Workbook) -> None:
    for sheet in book:
        first, last = table_of(sheet).ref.split(":")
        assert first.startswith("A")
        assert sheet.max_row <= sheet[last].row
        above = [sheet.cell(row, 1).value for row in range(1, sheet[first].row)]
        assert all(above)


def test_the_contents_lead_to_every_sheet(book: Workbook) -> None:
    sheet = book["Cover"]
    rows = list(sheet[table_of(sheet).ref])[1:]
    led = [(row[0].value, row[0].hyperlink.location) for row in rows]
    assert led == [(name, f"'{name}'!A1") for name in ("Notes", "Figures", "Targets")]


def test_the_cover_names_the_publisher_the_day_and_the_licence(book: Workbook) -> None:
    lines = [cell.value for cell in book["Cover"]["A"]]
    assert f"Published by {COUNCIL}" in lines
    assert "Dated 1 November 2022" in lines
    cell = next(cell for cell in book["Cover"]["A"] if "Licence" in str(cell.value))
    assert cell.hyperlink.target == BOOK.licence_address


@pytest.mark.parametrize("address", ("", "javascript:alert(1)"))
def test_a_licence_that_leads_nowhere_safe_is_only_named(address: str) -> None:
    sheet = opened(render_xlsx(replace(BOOK, licence_address=address)))["Cover"]
    cell = next(cell for cell in sheet["A"] if "Licence" in str(cell.value))
    assert cell.hyperlink is None


def test_the_cursor_is_in_the_first_cell_of_the_first_sheet(book: Workbook) -> None:
    assert book.active.title == "Cover"
    for sheet in book:
        assert sheet.sheet_view.selection[0].activeCell == "A1"


def test_properties_name_the_council_and_nobody_else(book: Workbook) -> None:
    facts = book.properties
    assert (facts.title, facts.creator, facts.lastModifiedBy) == (BOOK.title, COUNCIL, None)
    assert facts.language == "en-GB"
    assert facts.created.date() == facts.modified.date() == BOOK.dated


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def test_nothing_else_is_in_the_file() -> None:
    names = " ".join(parts(CONTENT))
    for unwanted in ("externalLink", "vba", "printerSettings", "comments", "drawing", "pivot"):
        assert unwanted not in names
    external = [
        target
        for name, content in parts(CONTENT).items()
        if name.endswith(".rels") and b'TargetMode="External"' in content
        for target in re.findall(rb'Target="([^"]*)"[^>]*TargetMode="External"', content)
    ]
    assert external == [BOOK.licence_address.encode()]


def test_a_book_without_facts_is_written() -> None:
    bare = DataBook("Bare", ())
    assert render_xlsx(bare) == render_xlsx(bare)
    assert opened(render_xlsx(bare)).sheetnames == ["Cover", "Notes"]


def one(kind: DataKind, cell: DataCell) -> DataBook:
    column = DataColumn("cell", "Cell", "What it holds.", kind)
    return DataBook("Book", (DataTable("made_up", "Made up", (column,), ((cell,),)),))


@pytest.mark.parametrize(
    ("kind", "cell", "refusal"),
    (
        (DataKind.NUMBER, Decimal("1.234567890123456"), "more digits than Excel keeps"),
        (DataKind.DATE, date(1900, 2, 28), "too early for Excel"),
        (DataKind.TEXT, "x" * 32_001, "too long for Excel"),
    ),
)
def test_what_excel_would_cut_short_is_refused(
    kind: DataKind, cell: DataCell, refusal: str
) -> None:
    with pytest.raises(DocumentNotWritable, match=refusal):
        render_xlsx(one(kind, cell))


def test_more_rows_than_a_sheet_holds_are_refused() -> None:
    rows = (("x",),) * 1_000_001
    table = DataTable("made_up", "Made up", (DataColumn("cell", "Cell", ""),), rows)
    with pytest.raises(DocumentNotWritable, match="too many rows"):
        render_xlsx(DataBook("Book", (table,)))


@pytest.mark.property
@given(
    some.decimals(
        allow_nan=False, allow_infinity=False, places=4, min_value=-(10**9), max_value=10**9
    )
)
def test_any_number_comes_back(value: Decimal) -> None:
    sheet = opened(render_xlsx(one(DataKind.NUMBER, value)))["Made up"]
    cell = sheet["A5"] if sheet["A5"].data_type == "n" else sheet["A4"]
    assert cell.data_type == "n"
    assert Decimal(str(cell.value)) == value


@pytest.mark.property
@given(some.text(max_size=40).filter(lambda words: words not in ("[c]", "[x]", "[z]")))
def test_any_words_come_back_as_words(words: str) -> None:
    sheet = opened(render_xlsx(one(DataKind.TEXT, words)))["Made up"]
    [[found]] = read_back(sheet) or [[None]]
    wanted = printable(words)
    assert LETTER_CODE.sub("_", found or "") == wanted
