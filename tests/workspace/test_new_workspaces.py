"""An ordinary KPI workbook becomes a workspace that says the same, checks clean and builds."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from golden_thread.cli.main import app
from tests.workspace.kpi_shapes import SHAPES, Shape
from tests.workspace.workbooks import one

each_shape = pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)


def made(shape: Shape, folder: Path) -> Path:
    """The workspace that the command makes of this workbook."""
    (folder / "kpis.xlsx").write_bytes(shape.content)
    root = folder / "made"
    result = CliRunner().invoke(app, ["new", str(root), "--from", str(folder / "kpis.xlsx")])
    assert result.exit_code == 0, result.output
    return root


def rows(root: Path, name: str) -> Iterator[dict[str, str]]:
    if (root / name).exists():
        with (root / name).open(encoding="utf-8", newline="") as lines:
            yield from csv.DictReader(lines)


def figures_of(root: Path) -> tuple[str, ...]:
    return tuple(
        " ".join(
            part
            for part in (
                row["indicator"],
                row["period"],
                row["value"] or row["missing"],
                "" if row["qualifier"] == "exact" else row["qualifier"],
                row["status_published"],
            )
            if part
        )
        for row in rows(root, "figures.csv")
    )


def targets_of(root: Path) -> tuple[str, ...]:
    return tuple(
        f"{row['indicator']} {row['period']} {row['target']}"
        + (f" to {row['upper']}" if row["upper"] else "")
        + (f" {row['tolerance']}" if row["tolerance"] else "")
        for row in rows(root, "framework/targets.csv")
    )


def comments_of(root: Path) -> tuple[str, ...]:
    return tuple(
        f"{path.parent.name}/{path.stem}: {line}"
        for path in sorted((root / "commentary").glob("*/*.md"))
        for line in path.read_text("utf-8").splitlines()
        if line
    )


@each_shape
def test_the_workspace_says_what_the_workbook_says(shape: Shape, tmp_path: Path) -> None:
    root = made(shape, tmp_path)
    assert figures_of(root) == shape.figures
    assert targets_of(root) == shape.targets
    assert comments_of(root) == shape.comments
    services = (root / "framework/services.yaml").read_text("utf-8")
    codes = [line.split()[-1] for line in services.splitlines() if "code:" in line]
    assert tuple(codes) == shape.services


@each_shape
def test_it_checks_clean_and_builds(shape: Shape, tmp_path: Path) -> None:
    root = made(shape, tmp_path)
    checked = CliRunner().invoke(app, ["check", str(root)])
    assert checked.exit_code == 0, checked.output
    built = CliRunner().invoke(app, ["build", str(root), "--format", "html"])
    assert built.exit_code == 0, built.output
    assert (root / "out/report/report.html").is_file()


def test_a_figure_that_the_workbook_rates_otherwise_is_told_with_its_cell(tmp_path: Path) -> None:
    headings = ["Ref", "Indicator", "Good to be", "Target", "Q1 2026/27", "Q2 2026/27", "RAG"]
    right = ["A1", "Visits", "High", 10, 12, 14, "G"]
    wrong = ["A2", "Swims", "High", 10, 12, 9, "G"]
    missing = ["A3", "Loans", "High", 10, 12, "N/A", "G"]
    root = made(Shape("rated", one([headings, right, wrong, missing]), ()), tmp_path)
    told = (root / "to-check.md").read_text("utf-8")
    assert "cell F3: The workbook rates this figure green, and the new status rule red" in told
    assert "F2" not in told
    assert "cell F4: The workbook rates" not in told


def test_of_a_yes_or_no_the_good_answer_says_which_way_is_good(tmp_path: Path) -> None:
    headings = ["Ref", "Indicator", "Good to be", "Unit", "Q1 2026/27", "Q2 2026/27"]
    plan = ["A1", "Plan published", "Yes", "Yes/No", "No", "Yes"]
    leak = ["A2", "Data lost", "No", "Yes/No", "No", "No"]
    root = made(Shape("answers", one([headings, plan, leak]), ()), tmp_path)
    (path,) = (root / "framework/indicators").glob("*.yaml")
    first, second = path.read_text("utf-8").split("code: A2")
    assert "polarity: higher" in first
    assert "polarity: lower" in second


def test_a_second_column_of_statuses_is_left_out_and_stops_nothing(tmp_path: Path) -> None:
    headings = ["Ref", "Indicator", "Good to be", "Target", "Q1 2026/27", "RAG", "RAG in words"]
    row = ["A1", "Visits", "High", 10, 12, "G", "Green"]
    root = made(Shape("statuses", one([headings, row]), ()), tmp_path)
    assert "RAG in words" in (root / "to-check.md").read_text("utf-8")
    assert figures_of(root) == ("A1 FY2026-27-Q1 12 green",)


def test_a_row_of_answers_is_no_row_of_headings(tmp_path: Path) -> None:
    headings = ["Ref", "Indicator", "Q1 2026/27", "Q2 2026/27", "Q3 2026/27", "Q4 2026/27"]
    plan = ["A1", "Plan published", "No", "No", "No", "No"]
    visits = ["A2", "Visits", 4, 5, 6, 7]
    root = made(Shape("no", one([headings, plan, visits]), ()), tmp_path)
    assert len(figures_of(root)) == 8


def of_quarters(count: int) -> Shape:
    """A workbook of one measure over so many quarters up to Quarter 4 2026/27."""
    names = [f"Q{number} {year}" for year in ("2025/26", "2026/27") for number in range(1, 5)]
    headings = ["Ref", "Indicator", "Good to be", *names[-count:]]
    return Shape("run", one([headings, ["A1", "Visits", "High", *range(10, 10 + count)]]), ())


@pytest.mark.parametrize(
    ("count", "told"),
    (
        (5, ""),
        (
            6,
            "begins with Quarter 4 2025/26; the figures of Quarter 3 2025/26 are kept and not in "
            "it. An earlier “since” there takes them in.",
        ),
        (8, "the figures of Quarter 1 2025/26 to Quarter 3 2025/26 are kept and not in it."),
    ),
)
def test_periods_that_the_first_report_does_not_go_back_to_are_told(
    count: int, told: str, tmp_path: Path
) -> None:
    root = made(of_quarters(count), tmp_path)
    to_check = (root / "to-check.md").read_text("utf-8")
    assert told in to_check
    assert ("The table of figures by period" in to_check) == bool(told)
    assert "FY2025-26-Q4" in (root / "papers/report.yaml").read_text("utf-8")
    assert len(figures_of(root)) == count
