"""The workbook and the open data of a report, read back and held against the register."""

import csv
import io
from decimal import Decimal
from pathlib import Path

import pytest

from golden_thread.figures import Missing, Observation
from golden_thread.framework import Framework, Unit, places_of
from golden_thread.judgement import judge
from golden_thread.papers.reading import read_workbook
from golden_thread.papers.reading.grids import Grid
from golden_thread.periods import Period, parse_key
from golden_thread.proofing import Evidence
from golden_thread.publishing.files import PaperFormat, make_paper
from golden_thread.publishing.layouts.edition import Edition
from golden_thread.publishing.layouts.layout import LayoutKind
from tests.proofing.loop import editions, evidence, paper

REPORTS = [
    pytest.param(name, edition, id=f"{name}-{edition.slug}{'-2' * edition.is_part_two}")
    for name, edition in editions()
    if edition.layout.kind is LayoutKind.REPORT
]
Record = dict[str, str]


def records(grid: Grid, first: str) -> list[Record]:
    """The rows of a sheet under the row whose first cell is this heading."""
    top = next(
        row for (row, column), cell in grid.cells.items() if column == 1 and cell.text == first
    )
    width = max(column for row, column in grid.cells if row == top)
    last = max(row for row, _ in grid.cells)
    headings = [grid.at(top, column).text for column in range(1, width + 1)]
    return [
        {heading: _exactly(grid, row, column) for column, heading in enumerate(headings, start=1)}
        for row in range(top + 1, last + 1)
        if grid.at(row, 1).text
    ]


def _exactly(grid: Grid, row: int, column: int) -> str:
    """A cell as open data would write it: a number by its value, anything else as displayed."""
    cell = grid.at(row, column)
    return f"{cell.value.normalize():f}" if isinstance(cell.value, Decimal) else cell.text


def plainly(text: str) -> str:
    """A number of the open data without the noughts that only show how finely it was given."""
    try:
        return f"{Decimal(text).normalize():f}"
    except ArithmeticError:
        return text


def is_rounded(known: Decimal, printed: str) -> bool:
    """Whether the number is the known one, rounded to the places that it has."""
    number = Decimal(printed)
    return abs(known - number) <= Decimal(5).scaleb(-places_of(number) - 1)


def wanted(found: Observation | None, unit: Unit) -> Decimal | str:
    """What stands in the column of values: a number, or the mark of one that is not there."""
    if found is None:
        return Missing.NOT_AVAILABLE.mark
    if found.missing is not None:
        return found.missing.mark
    if unit is Unit.DATE:
        return Missing.NOT_APPLICABLE.mark
    assert found.value is not None
    return found.value


def made(name: str, edition: Edition, folder: Path) -> tuple[dict[str, Grid], dict[str, bytes]]:
    """The sheets of the workbook by their names, and the files of open data by theirs."""
    files = make_paper(paper(name, edition), [], (PaperFormat.XLSX, PaperFormat.DATA))
    assert files is not None
    path = folder / "figures.xlsx"
    path.write_bytes(files.files[f"{edition.slug}/{edition.slug}.xlsx"])
    reading = read_workbook(path)
    assert reading.problems == ()
    assert reading.grids is not None
    data = {Path(each).name: content for each, content in files.files.items() if "/data/" in each}
    return {grid.sheet: grid for grid in reading.grids}, data


@pytest.mark.parametrize(("name", "edition"), REPORTS)
def test_the_workbook_and_the_open_data_say_what_the_register_says(
    name: str, edition: Edition, tmp_path: Path
) -> None:
    sheets, data = made(name, edition, tmp_path)
    whole = evidence(name, edition.layout.figures_as_at)
    figures = records(sheets["Figures"], "Indicator")
    assert len(figures) > 20
    for row in figures:
        if row["Breakdown"] == "Whole council":
            holds(row, whole)
    written = list(csv.DictReader(io.StringIO(data["figures.csv"].decode())))
    pairs = [("indicator", "Indicator"), ("period", "Period key"), ("value", "Value")]
    pairs += [("target", "Target"), ("status", "Status"), ("value_as_printed", "Value as printed")]
    for one, other in pairs:
        from_data = [plainly(row[one]) for row in written]
        assert from_data == [plainly(row[other]) for row in figures], one
    targets = records(sheets["Targets"], "Indicator") if "Targets" in sheets else []
    assert targets or name != "saltmere"
    for row in targets:
        period = parse_key(row["Period key"])
        assert row["Target"] in _ends(whole.framework, row["Indicator"], period), row


def holds(row: Record, whole: Evidence) -> None:
    """Hold one row of figures against the register and the rule."""
    indicator = whole.framework.indicator(row["Indicator"])
    assert indicator is not None
    period = parse_key(row["Period key"])
    found = whole.register.observations(indicator.code, (period,), as_at=whole.as_at)
    known = wanted(found[0] if found else None, indicator.unit)
    if isinstance(known, Decimal):
        assert is_rounded(known, row["Value"]), row
    else:
        assert row["Value"] == known, row
    verdict = judge(whole.framework, whole.register, indicator, period, whole.as_at)
    assert row["Status"] == verdict.status.value, row


def _ends(framework: Framework, code: str, period: Period) -> tuple[str, ...]:
    """The target of an indicator as a number, and the mark that stands for a day."""
    target = framework.target(code, period)
    assert target is not None
    return f"{target.value.normalize():f}", Missing.NOT_APPLICABLE.mark
