"""`new` asks at a terminal what a workbook does not tell, and never writes over anything."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from golden_thread.cli import new_command
from golden_thread.cli.main import app
from tests.workspace.workbooks import one

UNTOLD = one([["Indicator", "Target", "Q1 2022/23"], ["Visits", 5, 4], ["Posts", 7, 8]])
AT = "2023-05-01T09:00:00Z"


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    path = tmp_path / "kpis.xlsx"
    path.write_bytes(UNTOLD)
    return path


def made(folder: Path, workbook: Path, *more: str, typed: str = "") -> tuple[int, str]:
    arguments = ["new", str(folder), "--from", str(workbook), "--recorded-at", AT, *more]
    result = CliRunner().invoke(app, arguments, input=typed)
    return result.exit_code, result.output


def test_what_is_not_told_is_asked(
    tmp_path: Path, workbook: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(new_command, "is_someone_there", lambda: True)
    typed = "sideways\nLower\n\nSaltmere Borough Council\nwales\n"
    code, output = made(tmp_path / "made", workbook, typed=typed)
    assert code == 0, output
    assert "Which way is good for “Visits”? (higher, lower, none" in output
    council = (tmp_path / "made/council.yaml").read_text("utf-8")
    assert "name: Saltmere\nfull_name: Saltmere Borough Council\nnation: wales\n" in council
    indicators = (tmp_path / "made/framework/indicators/the-whole-council.yaml").read_text("utf-8")
    assert indicators.count("polarity: lower") == indicators.count("polarity: none") == 1
    targets = (tmp_path / "made/framework/targets.csv").read_text("utf-8")
    held = (tmp_path / "made/framework/targets-held-back.csv").read_text("utf-8")
    assert "VISITS-2,FY2022-23-Q1,5" in targets or "VISITS,FY2022-23-Q1,5" in targets
    assert "POSTS,FY2022-23-Q1,7" in held


def test_without_anybody_there_it_is_reported(tmp_path: Path, workbook: Path) -> None:
    code, output = made(tmp_path / "made", workbook)
    assert code == 0
    assert output.count("GT-WORKSPACE-019") == 4
    to_check = (tmp_path / "made/to-check.md").read_text("utf-8")
    assert "which way is good for “Visits” is not told" in to_check
    assert "England was assumed" in to_check
    assert "targets-held-back.csv" in (tmp_path / "made/README.md").read_text("utf-8")


def test_nothing_is_asked_where_that_is_wished(
    tmp_path: Path, workbook: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(new_command, "is_someone_there", lambda: True)
    wished = ("--no-input", "--council", "Sandford City Council", "--nation", "scotland")
    code, _ = made(tmp_path / "made", workbook, *wished)
    assert code == 0
    council = (tmp_path / "made/council.yaml").read_text("utf-8")
    assert "name: Sandford\nfull_name: Sandford City Council\nnation: scotland\n" in council


def test_the_same_workbook_at_the_same_time_gives_the_same_files(
    tmp_path: Path, workbook: Path
) -> None:
    for name in ("one", "two"):
        assert made(tmp_path / name, workbook)[0] == 0
    first, second = (
        {path.relative_to(root): path.read_bytes() for path in root.rglob("*") if path.is_file()}
        for root in (tmp_path / "one", tmp_path / "two")
    )
    assert first == second


def test_a_folder_that_is_there_and_empty_is_filled(tmp_path: Path, workbook: Path) -> None:
    (tmp_path / "made").mkdir()
    assert made(tmp_path / "made", workbook)[0] == 0
    assert (tmp_path / "made/council.yaml").is_file()


def test_nothing_is_written_over(tmp_path: Path, workbook: Path) -> None:
    (tmp_path / "made").mkdir()
    (tmp_path / "made/mine.txt").write_text("mine", "utf-8")
    code, output = made(tmp_path / "made", workbook)
    assert (code, "is not empty" in output) == (2, True)
    assert [each.name for each in (tmp_path / "made").iterdir()] == ["mine.txt"]


def test_a_workbook_that_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    assert made(tmp_path / "made", tmp_path / "no.xlsx")[0] == 2
    assert not list(tmp_path.iterdir())


def test_a_broken_workspace_is_not_exported(tmp_path: Path) -> None:
    (tmp_path / "council.yaml").write_text("name: x\n", "utf-8")
    file = tmp_path / "out.xlsx"
    result = CliRunner().invoke(app, ["export", str(tmp_path), "--xlsx", str(file)])
    assert result.exit_code == 1
    assert not file.exists()
