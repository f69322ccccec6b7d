"""CSV keeps the words of each cell, its line and its column."""

from pathlib import Path

import pytest

from golden_thread.files import Entry, Scalar, read_csv, read_source
from golden_thread.problems import Place, Problem

Told = list[tuple[str, int | None, int | None]]


def read(folder: Path, text: str | bytes) -> tuple[tuple[Entry, ...], Told]:
    """The rows of a file with the columns `a` and `b`, and its problems."""
    raw = text.encode() if isinstance(text, str) else text
    (folder / "t.csv").write_bytes(raw)
    problems: list[Problem] = []
    rows = read_csv(folder, "t.csv", ("a", "b"), problems)
    return rows, [(each.code, each.place.line, each.place.column) for each in problems]


def cells(rows: tuple[Entry, ...]) -> list[tuple[str, str]]:
    return [(row.text("a", ""), row.text("b", "")) for row in rows]


def test_everything_stays_as_it_was_typed(tmp_path: Path) -> None:
    rows, told = read(tmp_path, 'a,b\n2.50,no\n12:30,012\n"1,284","He said ""no"""\n')
    assert cells(rows) == [("2.50", "no"), ("12:30", "012"), ("1,284", 'He said "no"')]
    assert told == []


@pytest.mark.parametrize(("sign", "word"), ((";", "semicolons"), ("\t", "tabs")))
def test_a_file_without_commas_is_one_problem(sign: str, word: str, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text(f"b{sign}a\n1{sign}2\n", encoding="utf-8")
    problems: list[Problem] = []
    assert read_csv(tmp_path, "t.csv", ("a", "b"), problems) == ()
    (told,) = problems
    assert (told.code, told.place) == ("GT-FILES-016", Place("t.csv", 1))
    assert f"parted by {word}; save the file with commas" in told.message


def test_columns_stand_in_any_order_and_cells_know_theirs(tmp_path: Path) -> None:
    rows, told = read(tmp_path, "b,a\n1,2\n")
    assert rows[0].fields == {
        "b": Scalar("1", Place("t.csv", 2, 1)),
        "a": Scalar("2", Place("t.csv", 2, 2)),
    }
    assert told == []


@pytest.mark.parametrize("end", ("\n", "\r\n", "\r"))
def test_a_cell_of_several_lines_moves_the_rows_below_it(end: str, tmp_path: Path) -> None:
    text = end.join(("a,b", '"one', "two", 'three",x', "", "y,z", ""))
    rows, told = read(tmp_path, text)
    assert [row.place.line for row in rows] == [2, 6]
    assert rows[0].text("a").split() == ["one", "two", "three"]
    assert told == []


def test_rows_without_a_word_are_left_out(tmp_path: Path) -> None:
    rows, told = read(tmp_path, "a,b\n,\n\n   , \n,,,,\n1,2\n")
    assert [row.place.line for row in rows] == [6]
    assert told == []


def test_a_short_row_has_empty_cells_at_its_end(tmp_path: Path) -> None:
    rows, told = read(tmp_path, "a,b\n1\n")
    assert cells(rows) == [("1", "")]
    rows[0].note("GT-FILES-005", "“b” is missing or empty.", "b")
    assert rows[0].problems[0].place == Place("t.csv", 2)
    assert told == []


def test_the_mark_of_excel_is_no_part_of_the_first_heading(tmp_path: Path) -> None:
    rows, told = read(tmp_path, b"\xef\xbb\xbfa,b\r\n1,2\r\n")
    assert cells(rows) == [("1", "2")]
    assert told == []


@pytest.mark.parametrize(
    ("text", "expected"),
    (
        ("", [("GT-FILES-005", None, None)]),
        ("a\n1\n", [("GT-FILES-005", 1, None)]),
        ("x,y\n1,2\n", [("GT-FILES-005", 1, None)] * 2 + [("GT-FILES-006", 1, n) for n in (1, 2)]),
        ("a,b,a\n1,2,3\n", [("GT-FILES-004", 1, 3)]),
        ("a,b,c\n1,2,3\n4,5,6\n", [("GT-FILES-006", 1, 3)]),
        ("a,b\n1,2\n3,4,5\n", [("GT-FILES-014", 3, None)]),
        ('a,b\n1,2\n"3,4\n5,6\n7,8\n', [("GT-FILES-016", 3, None)]),
        ('a,b\n"1"x,2\n', [("GT-FILES-016", 2, None)]),
        ('"a,b\n1,2\n', [("GT-FILES-016", 1, None)]),
        (b"a,b\n1,2\n\xff,3\n", [("GT-FILES-002", 3, None)]),
    ),
)
def test_what_is_wrong_is_told_at_its_line(
    text: str | bytes, expected: Told, tmp_path: Path
) -> None:
    assert read(tmp_path, text)[1] == expected


def test_the_rows_above_one_that_is_not_csv_are_still_read(tmp_path: Path) -> None:
    assert cells(read(tmp_path, 'a,b\n1,2\n"3,4\n5,6\n')[0]) == [("1", "2")]


def test_an_unknown_column_is_told_once_and_its_cells_are_left_out(tmp_path: Path) -> None:
    rows, told = read(tmp_path, "a,why,b\n1,x,2\n3,y,4\n")
    assert cells(rows) == [("1", "2"), ("3", "4")]
    assert told == [("GT-FILES-006", 1, 2)]
    assert all(set(row.fields) == {"a", "b"} for row in rows)


def test_words_under_no_heading_are_not_passed_over(tmp_path: Path) -> None:
    rows, _ = read(tmp_path, "a,b,\n1,2,\n3,4,5\n")
    for row in rows:
        cells((row,))
        row.refuse_others()
    assert [each.place for each in rows[0].problems] == [Place("t.csv", 3, 3)]


@pytest.mark.parametrize("name", ("none.csv", "folder", "t.csv/below.csv"))
def test_a_file_that_is_not_there(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "t.csv").write_text("a,b\n", encoding="utf-8")
    problems: list[Problem] = []
    assert read_source(tmp_path, name, problems) is None
    assert [(each.code, each.place) for each in problems] == [("GT-FILES-001", Place(name))]
