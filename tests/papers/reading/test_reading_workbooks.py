"""The cells of a workbook are read as they are displayed, with the values below them."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from golden_thread.papers.reading import read_workbook
from golden_thread.papers.reading.damage import DamagedFile
from golden_thread.papers.reading.grids import (
    EMPTY,
    NO_RESULT,
    CellRead,
    column_letters,
    grids_from_json,
    grids_to_json,
)
from golden_thread.papers.reading.xlsx import read
from golden_thread.papers.reading.xlsx_numbers import as_decimal, display, places_shown, value_of
from golden_thread.papers.reading.xlsx_sheets import square_of
from tests.papers.reading.made import with_part, word
from tests.papers.reading.made_workbook import workbook


def test_every_kind_of_cell_is_read() -> None:
    grid, old = read(workbook())
    assert (grid.sheet, old.sheet, old.is_hidden) == ("Quarter", "Old", True)
    assert grid.cells == {
        (1, 1): CellRead("Indicator", "Indicator"),
        (1, 2): CellRead("Q1 2022/23", "Q1 2022/23"),
        (1, 4): CellRead("44652", Decimal(44652)),
        (2, 1): CellRead("92.30%", Decimal("0.923"), "0.00%", comment="Checked."),
        (2, 2): CellRead("April 2022", date(2022, 4, 1), "mmm\\-yy", comment="Late."),
        (2, 3): CellRead("2", Decimal(2)),
        (2, 4): CellRead(fault=NO_RESULT),
        (2, 5): CellRead("#DIV/0!", fault="#DIV/0!"),
        (2, 6): CellRead("TRUE", True),
        (2, 7): CellRead("a\nb", "a\nb"),
        (3, 1): CellRead(fill="00B050"),
        (3, 2): CellRead("0:02:35", "0:02:35", "h:mm:ss"),
        (3, 3): CellRead(fill="A2B8E2"),
        (3, 4): CellRead("01/04/2022", date(2022, 4, 1)),
        (4, 1): CellRead("two runs", "two runs"),
    }
    assert grid.at(4, 2).text == "two runs"
    assert (grid.hidden_rows, grid.hidden_columns, grid.has_rules) == ({3}, {6}, True)
    assert grid.at(9, 9) == EMPTY


def test_a_book_that_counts_days_from_1904() -> None:
    assert read(workbook(is_1904=True))[0].at(2, 2).value == date(2026, 4, 2)


def test_grids_cross_from_process_to_process_whole(tmp_path: Path) -> None:
    path = tmp_path / "kpis.xlsx"
    path.write_bytes(workbook())
    reading = read_workbook(path)
    assert reading.problems == ()
    assert reading.grids == read(workbook())
    assert grids_from_json(grids_to_json(read(workbook()))) == read(workbook())


def test_a_paper_is_no_workbook(tmp_path: Path) -> None:
    paper = tmp_path / "a.xlsx"
    paper.write_bytes(word("Words"))
    assert [each.code for each in read_workbook(paper).problems] == ["GT-PAPERS-012"]
    missing = read_workbook(tmp_path / "no.xlsx")
    assert [each.code for each in missing.problems] == ["GT-FILES-001"]


@pytest.mark.parametrize(
    ("written", "number_format", "shown"),
    (
        ("0.923", "0.0%", "92.3%"),
        ("0.9235", "0%", "92%"),
        ("1234.5", "£#,##0.00", "£1,234.50"),
        ("-1234.5", '"£"#,##0', "-£1,235"),
        ("1234.5", "#,##0.0;[Red]-#,##0.0", "1,234.5"),
        ("12", '0" days"', "12 days"),
        ("2.5", "General", "2.5"),
        ("12000", "General", "12000"),
        ("0.1", "0.00", "0.10"),
    ),
)
def test_a_number_is_shown_as_excel_shows_it(written: str, number_format: str, shown: str) -> None:
    number = as_decimal(written)
    assert number is not None
    assert display(number, number_format) == shown


@pytest.mark.parametrize(
    ("serial", "number_format", "value"),
    (
        ("1", "dd/mm/yyyy", date(1900, 1, 1)),
        ("59", "d-mmm-yy", date(1900, 2, 28)),
        ("61", "d-mmm-yy", date(1900, 3, 1)),
        ("44652.75", "dd/mm/yyyy hh:mm", date(2022, 4, 1)),
        ("0.5", "[h]:mm", "12:00:00"),
        ("1.5", "[h]:mm:ss", "36:00:00"),
        ("44652", "General", Decimal(44652)),
        ("44652", '0 "days"', Decimal(44652)),
        ("44652", "[Red]0", Decimal(44652)),
        ("-3", "dd/mm/yyyy", Decimal(-3)),
        ("-3", "h:mm", Decimal(-3)),
    ),
)
def test_dates_and_times_are_told_by_their_format(
    serial: str, number_format: str, value: object
) -> None:
    number = as_decimal(serial)
    assert number is not None
    assert value_of(number, number_format, is_1904=False) == value


@pytest.mark.parametrize("written", ("", "many", "1e99", "NaN", "-Infinity"))
def test_what_is_no_number_of_excel_is_none(written: str) -> None:
    assert as_decimal(written) is None


def test_places_are_those_that_the_format_shows() -> None:
    assert [places_shown(each) for each in ("General", "@", "0", "0.00", "0.0#%")] == [
        None, None, 0, 2, 2,
    ]  # fmt: skip


def test_cells_are_named_as_excel_names_them() -> None:
    assert [column_letters(number) for number in (1, 26, 27, 703)] == ["A", "Z", "AA", "AAA"]
    assert square_of("AA10") == (10, 27)
    for name in ("A0", "1A", "XFE1", "A1048577", ""):
        with pytest.raises(DamagedFile):
            square_of(name)


@pytest.mark.parametrize(
    ("part", "content"),
    (
        ("xl/styles.xml", b'<a xmlns="b"><cellXfs><xf numFmtId="many"/></cellXfs></a>'),
        ("xl/worksheets/sheet1.xml", b'<a><row r="1"><c r="A1" t="s"><v>x</v></c></row></a>'),
    ),
)
def test_a_part_that_says_what_it_cannot_is_damage(part: str, content: bytes) -> None:
    with pytest.raises(DamagedFile):
        read(with_part(workbook(), part, content))


def test_a_book_without_strings_styles_and_theme_is_plain() -> None:
    whole = workbook()
    for part in ("xl/styles.xml", "xl/theme/theme1.xml"):
        whole = with_part(whole, part, b"<a/>")
    assert read(whole)[0].at(2, 1).number_format == "General"
