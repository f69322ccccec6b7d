"""What is exported reads back as the same: every column, revision, breakdown and note."""

import tempfile
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from typer.testing import CliRunner

from golden_thread.cli.main import app
from golden_thread.figures import (
    FigureKey,
    Missing,
    Movement,
    Observation,
    Origin,
    Qualifier,
    WorkspaceRegister,
)
from golden_thread.framework import Indicator, Polarity, Status, Target, Unit
from golden_thread.papers.reading.xlsx import read
from golden_thread.papers.writing.export_workbook import FIRST_ROW
from golden_thread.periods import Period, parse_key
from golden_thread.problems import Place, Problem
from golden_thread.workspace import EXAMPLES, Workspace, load
from golden_thread.workspace.example import SHIPPED
from golden_thread.workspace.export_reading import export_files, is_export
from golden_thread.workspace.export_workspace import export_workspace
from tests.workspace.breaking import SALTMERE
from tests.workspace.workbooks import Page, book

FOLDERS = (SALTMERE, *(SHIPPED / name for name in EXAMPLES))
KEYS = {
    "month": ("2023-07", "2023-08", "2023-09"),
    "quarter": ("FY2023-24-Q1", "FY2023-24-Q2", "FY2022-23-Q4"),
    "year": ("FY2021-22", "FY2022-23"),
    "occasion": ("2023-07-25", "FY2023-24-Q2"),
}
# Words that a spreadsheet would like to make something else of.
TRAPS = ("=1+1", "+2", "-3", "@a", "'a", "_x0041_", "_x005F_", "01/02", "1e5", "TRUE", "2.50", "00",
         "a\nb", "\\n", "{x}", "<b>", "#N/A", "£5", "yes", "null", "\u00a0a", "a\tb")  # fmt: skip
WORDS = some.one_of(
    some.sampled_from(TRAPS),
    some.text(some.characters(exclude_categories=("Cs", "Cc")), max_size=9),
).map(str.strip)
NEEDED = WORDS.map(lambda words: words or "x")
START = datetime(2023, 10, 1, tzinfo=UTC)


def loaded(root: Path) -> Workspace:
    problems: list[Problem] = []
    workspace = load(root, problems)
    assert workspace, problems
    return workspace


def back(workspace: Workspace) -> Workspace:
    """The workspace after its journey through Excel and the files of a new folder."""
    problems: list[Problem] = []
    content = export_workspace(workspace, "export.xlsx", problems)
    assert content, problems
    grids = read(content)
    assert is_export(grids)
    files = export_files(grids, "export.xlsx", problems).files
    assert not problems
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        return loaded(Path(folder))


def told(value: Any) -> Any:
    """A value as plain words to compare: without places in files, numbers with all digits."""
    if isinstance(value, Period):
        return value.key
    if is_dataclass(value):
        names = [each.name for each in fields(value) if each.name[0] != "_"]
        return {name: told(getattr(value, name)) for name in names if name != "place"}
    if isinstance(value, tuple | list):
        return [told(each) for each in value]
    if isinstance(value, dict):
        return {str(key): told(each) for key, each in value.items()}
    return value if isinstance(value, bool | None) else str(value)


SOUND = loaded(SALTMERE)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_whole_workspace_comes_back(folder: Path) -> None:
    before = loaded(folder)
    after = back(before)
    assert told(after.framework) == told(before.framework)
    assert told(after.register) == told(before.register)


def observations(indicator: Indicator) -> some.SearchStrategy[list[Observation]]:
    keys = some.sampled_from(KEYS[indicator.frequency.value]).map(parse_key)
    cuts = some.dictionaries(some.sampled_from(("ward", "tenure")), CUTS, max_size=2)
    rows = some.lists(revisions(indicator), min_size=1, max_size=3)
    return some.builds(in_turn, some.just(indicator.code), keys, cuts, rows)


NOTHING = some.just(Decimal(0))
CUTS = NEEDED.map(lambda words: words.replace(";", ",").replace("=", "-").strip() or "x")


def in_turn(
    code: str, period: Period, cuts: dict[str, str], rows: list[dict[str, Any]]
) -> list[Observation]:
    key = FigureKey(code, period, tuple(sorted(cuts.items())))
    return [
        Observation(
            key=key,
            revision=number,
            recorded_at_utc=START + timedelta(seconds=number),
            place=Place("figures.csv"),
            **(row if number > 1 else row | {"reason": ""}),
        )
        for number, row in enumerate(rows, 1)
    ]


@some.composite
def revisions(draw: some.DrawFn, indicator: Indicator) -> dict[str, Any]:
    is_missing = draw(some.booleans())
    has_change = draw(some.booleans())
    return {
        "value": None if is_missing else draw(values(indicator.unit)),
        "missing": draw(some.sampled_from(Missing)) if is_missing else None,
        "qualifier": draw(some.sampled_from(Qualifier)),
        "printed": draw(WORDS),
        "origin": draw(some.sampled_from(Origin)),
        "source": draw(NEEDED),
        "status_published": draw(some.none() | some.sampled_from(Status)),
        "stated_change": draw(numbers(-1000)) if has_change else None,
        "stated_movement": draw(some.sampled_from(Movement)) if has_change else None,
        "stated_against": parse_key("FY2021-22-Q1") if has_change else None,
        "reason": draw(NEEDED),
        "note": draw(WORDS),
    }


def numbers(least: int, most: int = 10**15 - 1) -> some.SearchStrategy[Decimal]:
    return some.integers(0, 12).flatmap(
        lambda places: some.decimals(least, most, places=places, allow_nan=False)
    )


def values(unit: Unit) -> some.SearchStrategy[Decimal]:
    if unit is Unit.DATE:
        return some.integers(700_000, 740_000).map(Decimal)
    if unit is Unit.YES_NO:
        return some.integers(0, 1).map(Decimal)
    if unit is Unit.COUNT:
        return some.integers(0, 10**15 - 1).map(Decimal)
    return numbers(0, 100 if unit is Unit.PERCENT else 10**15 - 1)


@pytest.mark.property
# Each is a whole workspace there and back: a quarter as many as of other properties.
@settings(max_examples=max(25, settings().max_examples // 4))
@given(some.data())
def test_any_register_and_targets_come_back(data: some.DataObject) -> None:
    before = SOUND
    indicators = tuple(
        replace(each, meaning=data.draw(NEEDED), owner=data.draw(NEEDED), source=data.draw(NEEDED))
        for each in before.framework.indicators
    )
    chosen = data.draw(
        some.lists(some.sampled_from(indicators), min_size=1, max_size=3, unique=True)
    )
    rows = [row for each in chosen for row in data.draw(observations(each))]
    judged = [each for each in chosen if each.is_judged and each.polarity is not Polarity.RANGE]
    targets = tuple(data.draw(target(each)) for each in judged if each.unit is not Unit.DATE)
    framework = replace(before.framework, indicators=indicators, targets=targets)
    changed = replace(before, framework=framework, register=WorkspaceRegister.of(rows))
    after = back(changed)
    assert told(after.register) == told(changed.register)
    assert told(after.framework) == told(framework)


@some.composite
def target(draw: some.DrawFn, indicator: Indicator) -> Target:
    most = 100 if indicator.unit is Unit.PERCENT else 10**9
    whole = some.decimals(0, most, places=indicator.decimals, allow_nan=False)
    value = draw(values(indicator.unit) if indicator.unit is Unit.YES_NO else whole)
    has_percent = draw(some.booleans()) and indicator.unit.has_shares
    # What is met or missed is read with a tolerance of nothing, whatever is typed.
    tolerances = some.none() | numbers(0, 99) if indicator.unit.is_number else NOTHING
    return Target(
        indicator=indicator.code,
        period=parse_key(draw(some.sampled_from(KEYS[indicator.frequency.value]))),
        value=value,
        tolerance=None if has_percent else draw(tolerances),
        reason=draw(NEEDED),
        agreed_by=draw(NEEDED),
        agreed_on=draw(some.none() | some.dates(START.date())),
        place=Place("framework/targets.csv"),
        tolerance_percent=draw(numbers(0, 99)) if has_percent else None,
    )


def test_the_commands_take_a_workspace_there_and_back(tmp_path: Path) -> None:
    file = tmp_path / "export.xlsx"
    exported = CliRunner().invoke(app, ["export", str(SALTMERE), "--xlsx", str(file)])
    assert (exported.exit_code, exported.stdout) == (0, f"{file}\n")
    first = file.read_bytes()
    CliRunner().invoke(app, ["export", str(SALTMERE), "--xlsx", str(file)])
    assert file.read_bytes() == first
    made = CliRunner().invoke(app, ["new", str(tmp_path / "made"), "--from", str(file)])
    assert made.exit_code == 0, made.output
    before, after = loaded(SALTMERE), loaded(tmp_path / "made")
    assert told(after.framework) == told(before.framework)
    assert told(after.register) == told(before.register)


def sheets(workspace: Workspace) -> Any:
    problems: list[Problem] = []
    content = export_workspace(workspace, "export.xlsx", problems)
    assert content
    return openpyxl.load_workbook(BytesIO(content))


def test_numbers_are_numbers_and_no_words_are_a_formula() -> None:
    workspace = loaded(SALTMERE)
    first = workspace.framework.indicators[0]
    council = replace(workspace.framework.council, banner="=HYPERLINK(1)")
    framework = replace(workspace.framework, council=council)
    made = sheets(replace(workspace, framework=framework))
    kinds = {cell.data_type for page in made for line in page.iter_rows() for cell in line}
    assert kinds <= {"s", "n", "inlineStr"}
    page = made["figures"]
    cells = {cell.value: cell.column for cell in page[FIRST_ROW - 1]}
    numbers_there = [page.cell(row, cells["value"]).data_type for row in (4, 5, 6)]
    assert "n" in numbers_there
    assert made["council"].cell(FIRST_ROW, 5).value == "=HYPERLINK(1)"
    assert first.code in [cell.value for cell in made["indicators"]["A"]]


@pytest.mark.parametrize(
    ("sheet", "change", "expected"),
    (
        ("figures", ("remove", 0, ""), ("GT-WORKSPACE-020", None, None)),
        ("figures", ("set", (3, 4), "worth"), ("GT-WORKSPACE-020", 3, 4)),
        ("targets", ("set", (3, 3), ""), ("GT-WORKSPACE-020", 3, None)),
        ("targets", ("set", (4, 3), "=1+1"), ("GT-WORKSPACE-011", 4, 3)),
        ("figures", ("set", (4, 1), "NO-SUCH"), ("GT-FIGURES-001", 4, 1)),
        ("figures", ("set", (5, 4), "1.2.3"), ("GT-FILES-007", 5, 4)),
        ("targets", ("set", (4, 7), "yesterday"), ("GT-FILES-008", 4, 7)),
    ),
)
def test_an_export_spoilt_is_told_of_and_nothing_is_written(
    sheet: str, change: tuple[str, Any, str], expected: tuple[str, Any, Any], tmp_path: Path
) -> None:
    made = sheets(loaded(SALTMERE))
    if change[0] == "remove":
        made.remove(made[sheet])
    else:
        cell = made[sheet].cell(*change[1])
        cell.value = change[2] or None
    file = tmp_path / "export.xlsx"
    made.save(file)
    result = CliRunner().invoke(app, ["new", str(tmp_path / "made"), "--from", str(file)])
    code, line, column = expected
    place = ":".join(str(part) for part in ("export.xlsx", line, column) if part)
    assert result.exit_code == 1
    assert any(each.startswith(f"{place}: ") and code in each for each in result.stderr.split("\n"))
    assert [each.name for each in tmp_path.iterdir()] == ["export.xlsx"]


def test_a_text_too_long_for_a_cell_is_told_of() -> None:
    workspace = loaded(SALTMERE)
    council = replace(workspace.framework.council, banner="x" * 40_000)
    framework = replace(workspace.framework, council=council)
    problems: list[Problem] = []
    assert export_workspace(replace(workspace, framework=framework), "a.xlsx", problems) is None
    assert [(each.code, each.place) for each in problems] == [
        ("GT-WORKSPACE-021", Place("a.xlsx", FIRST_ROW, 5))
    ]


def test_a_workbook_of_another_kind_is_no_export() -> None:
    assert not is_export(read(book(Page("cover", [["made by", "somebody"]]))))
