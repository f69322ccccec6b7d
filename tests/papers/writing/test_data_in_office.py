"""The workbook and the open data, opened by another program: LibreOffice reads what we wrote."""

import csv
import io
import subprocess
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import pytest

from golden_thread.document import DataBook, DataKind, DataTable
from golden_thread.papers.writing.open_data import render_open_data
from golden_thread.papers.writing.workbook import render_xlsx
from tests.papers.writing.data_samples import BOOK, COLUMNS, FIGURES, FORMULAS

# Comma, quotes, UTF-8; every cell as it is kept and not as it looks; each sheet a file of its own.
AS_KEPT = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
ANOTHER_WAY = "fods"


def converted(path: Path, form: str) -> None:
    profile = (path.parent / "profile").as_uri()
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", form,
         "--outdir", str(path.parent), str(path)],
        check=True,
        capture_output=True,
        timeout=120,
    )  # fmt: skip


def rows(content: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content, newline="")))


def said(row: Sequence[str], *, is_ours: bool) -> tuple[object, ...]:
    """The row with its number as a number, and without our apostrophe before its words."""
    value = row[2] if row[2].startswith("[") else Decimal(row[2])
    return (*row[:2], value, *row[3:5], row[5].removeprefix("'") if is_ours else row[5])


@pytest.mark.office
def test_the_workbook_says_what_the_open_data_say(tmp_path: Path) -> None:
    path = tmp_path / "figures.xlsx"
    path.write_bytes(render_xlsx(BOOK))
    converted(path, AS_KEPT)
    printed = rows((tmp_path / "figures-Figures.csv").read_text(encoding="utf-8"))
    start = next(place for place, row in enumerate(printed) if row[0] == "Indicator")
    [_, *wanted] = rows(render_open_data(BOOK)["figures.csv"].decode())
    # Words that begin with an apostrophe of their own cannot be told from ours.
    assert [said(row, is_ours=False) for row in printed[start + 1 :] if row[5] != "'quoted'"] == [
        said(row, is_ours=True) for row in wanted if row[5] != "'quoted'"
    ]


@pytest.mark.office
@pytest.mark.parametrize("kind", ("xlsx", "csv"))
def test_no_formula_is_live_and_no_number_is_altered(kind: str, tmp_path: Path) -> None:
    """What stands behind each formula sign, a thousand times over, beside numbers below nought."""
    starts = ("=", "+", "-", "@", " =", "=-", "-+", "+1*")
    tails = ("1+1", "A1", "SUM(1;2)", "cmd|' /C calc'!A0", 'HYPERLINK("x")', "2e3", "(1)", "#REF!")
    words = [
        *FORMULAS,
        *(f"{start}{tail}{n}" for start in starts for tail in tails for n in range(16)),
    ]
    table = DataTable(
        "figures",
        "Figures",
        COLUMNS,
        tuple(
            (f"T{place}", "FY2022-23-Q2", Decimal(-place) / 4, "[z]", "no", each)
            for place, each in enumerate(words)
        ),
    )
    book = DataBook("Book", (table,))
    made = {
        "xlsx": render_xlsx(book),
        "csv": render_open_data(book)["figures.csv"],
    }[kind]
    path = tmp_path / f"figures.{kind}"
    path.write_bytes(made)
    converted(path, ANOTHER_WAY)
    opened = (tmp_path / f"figures.{ANOTHER_WAY}").read_text(encoding="utf-8")
    assert "table:formula" not in opened
    for place in range(1, len(words)):
        value = f"{-place / 4:g}"
        assert f'office:value-type="float" office:value="{value}"' in opened


def test_the_samples_have_every_kind() -> None:
    assert {column.kind for column in FIGURES.columns} == set(DataKind)
