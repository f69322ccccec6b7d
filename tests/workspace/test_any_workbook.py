"""Whatever is done to a workbook, a sound workspace is made of it or it is told of."""

import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.papers.reading.grids import NO_RESULT, CellRead, Grid
from golden_thread.papers.reading.xlsx import read
from golden_thread.papers.reading.xlsx_numbers import display
from golden_thread.problems import Problem, stops
from golden_thread.publishing.paper import build_paper, every_edition
from golden_thread.workspace import load
from golden_thread.workspace.answers import Nobody
from golden_thread.workspace.new_workspace import Book, Wishes, workspace_of, write_workspace
from tests.workspace.kpi_shapes import SHAPES

pytestmark = pytest.mark.fuzz
NOW = datetime(2023, 5, 1, 9, tzinfo=UTC)
GRIDS = tuple(read(shape.content) for shape in SHAPES)
# Whole cells beside single signs, so that some changes are nearly right.
PIECES = (
    "", " ", "Q1", "Q2 2022/23", "2022/23", "Target", "RAG", "Comments", "Indicator", "Ref",
    "Actual", "Housing", "N/A", "-", "<5", ">90%", "c. 400", "1.234,5", "12,345", "99.5%", "120%",
    "£12", "-4", "10 days", "0:02:35", "yes", "no", "High", "Low", "Range", "80-90", "Monthly",
    "Annual", "Unit", "%", "£000", "tonnes", "G", "red", "Apr-22", "2022-04", "{x}", "*", "# a",
    "1. b", "[a](b)", "A1", "---", "a\nb", "=1+1", "<b>", "\x00\x0b", "\u202e", "\ufeff", "é" * 90,
    "Total", "YTD", "2021/24", "H1 2022/23", "31/12/2022", "Q5 2022/23", "Tolerance", "Threshold",
    "per 1,000", "Frequency", "|a|b|", "> q", "+", "~~~", "    x", "&amp;", "\\",
    "99999999999999999", "1e5", "!", "Date",
)  # fmt: skip
FORMATS = ("General", "0", "0.0%", "0.00", "£#,##0", '0.0" days"', "#,##0", "mmm-yy")


def cell(value: Decimal | date | bool | str, number_format: str, fill: str) -> CellRead:
    return CellRead(display(value, number_format), value, number_format, fill)


CELLS = some.one_of(
    some.builds(
        cell,
        some.sampled_from(PIECES)
        | some.decimals(-(10**9), 10**9, places=3, allow_nan=False)
        | some.integers(0, 120).map(Decimal)
        | some.dates(date(1905, 1, 1), date(2090, 1, 1))
        | some.booleans(),
        some.sampled_from(FORMATS),
        some.sampled_from(("", "FF0000", "C6EFCE", "FFC000", "FFFFFF")),
    ),
    some.sampled_from(("#DIV/0!", NO_RESULT)).map(lambda fault: CellRead(fault=fault)),
)
SQUARES = some.tuples(some.integers(1, 9), some.integers(1, 12))


@some.composite
def workbooks(draw: some.DrawFn) -> tuple[Grid, ...]:
    """The sheets of one of the shapes, with a few squares changed, merged, moved or hidden."""
    changed = []
    for grid in draw(some.sampled_from(GRIDS)):
        cells = dict(grid.cells)
        cells.update(draw(some.dictionaries(SQUARES, CELLS, max_size=5)))
        for square in draw(some.lists(SQUARES, max_size=2)):
            cells.pop(square, None)
        merged = dict(grid.merged)
        merged.update(draw(some.dictionaries(SQUARES, SQUARES, max_size=2)))
        hidden = draw(some.frozensets(some.integers(1, 12), max_size=1))
        changed.append(
            replace(
                grid,
                sheet=draw(some.sampled_from((grid.sheet, *PIECES[:20]))),
                cells=cells,
                merged={under: first for under, first in merged.items() if under != first},
                hidden_rows=hidden,
            )
        )
    return tuple(changed)


@given(workbooks(), some.booleans())
def test_changed_by_anyone(grids: tuple[Grid, ...], accept: bool) -> None:
    made = workspace_of(Book("kpis.xlsx", grids), Wishes(accept=accept), Nobody(), NOW)
    assert all(each.message and each.place.file == "kpis.xlsx" for each in made.problems)
    if made.files is None:
        assert stops(made.problems)
        return
    assert accept or not stops(made.problems)
    with tempfile.TemporaryDirectory() as folder:
        write_workspace(Path(folder) / "made", made.files)
        assert [each.name for each in Path(folder).iterdir()] == ["made"]
        problems: list[Problem] = []
        workspace = load(Path(folder) / "made", problems)
        assert workspace is not None, problems
        for layout in workspace.layouts:
            for edition in every_edition(layout, workspace.material):
                build_paper(edition, workspace.material, problems)
        assert not stops(problems), problems
