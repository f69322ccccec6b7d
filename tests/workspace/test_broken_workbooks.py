"""Each fault of a workbook is told where it stands, and nothing is written."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner

from golden_thread.cli.main import app
from golden_thread.papers.reading import WorkbookReading
from golden_thread.papers.reading.xlsx import read
from golden_thread.workspace import new_workspace
from golden_thread.workspace.answers import Nobody
from golden_thread.workspace.new_workspace import Made, Wishes, make_workspace
from tests.workspace.broken_workbooks import BROKEN, CELLS, FILES, WARNED, Broken, in_q1

NOW = datetime(2022, 11, 1, tzinfo=UTC)


PLAIN = Wishes()


def of(content: bytes, folder: Path, wishes: Wishes = PLAIN) -> Made:
    path = folder / "kpis.xlsx"
    path.write_bytes(content)
    return make_workspace(path, wishes, Nobody(), NOW)


@pytest.fixture
def in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sound files need no process of their own each; `FILES` are read as the command reads them."""

    def read_here(path: Path) -> WorkbookReading:
        return WorkbookReading(read(path.read_bytes()))

    monkeypatch.setattr(new_workspace, "read_workbook", read_here)


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: broken.name)
@pytest.mark.usefixtures("in_this_process")
def test_a_broken_workbook_is_told_of_and_nothing_is_made(broken: Broken, tmp_path: Path) -> None:
    assert_told(broken, tmp_path)


@pytest.mark.parametrize("broken", FILES, ids=lambda broken: broken.name)
def test_a_file_that_is_no_sound_workbook_is_refused(broken: Broken, tmp_path: Path) -> None:
    assert_told(broken, tmp_path)


def assert_told(broken: Broken, tmp_path: Path) -> None:
    made = of(broken.content, tmp_path)
    assert made.files is None
    found = [each for each in made.problems if each.level.stops]
    assert sorted(
        (each.code, each.place.line or 0, each.place.column or 0) for each in found
    ) == sorted((code, line or 0, column or 0) for code, line, column in broken.errors)
    assert all(Path(each.place.file).name == "kpis.xlsx" for each in found)


@pytest.mark.parametrize("broken", BROKEN[:2], ids=lambda broken: broken.name)
def test_the_command_writes_nothing(broken: Broken, tmp_path: Path) -> None:
    path = tmp_path / "kpis.xlsx"
    path.write_bytes(broken.content)
    result = CliRunner().invoke(app, ["new", str(tmp_path / "made"), "--from", str(path)])
    assert result.exit_code == 1
    assert all(f"[{code}]" in result.stderr for code, _, _ in broken.errors)
    assert [each.name for each in tmp_path.iterdir()] == ["kpis.xlsx"]


@pytest.mark.parametrize("name", CELLS)
@pytest.mark.usefixtures("in_this_process")
def test_a_cell_refused_can_be_left_out(name: str, tmp_path: Path) -> None:
    made = of(in_q1(CELLS[name]), tmp_path, Wishes(accept=True))
    assert made.files is not None
    assert "A1,FY2022-23-Q1" not in made.files["figures.csv"]
    assert "A1,FY2022-23-Q2,,5," in made.files["figures.csv"]
    assert "cell E2" in made.files["to-check.md"]


@pytest.mark.parametrize(("code", "content"), WARNED, ids=[code for code, _ in WARNED])
def test_what_is_let_through_is_told(code: str, content: bytes, tmp_path: Path) -> None:
    made = of(content, tmp_path)
    assert made.files is not None
    assert code in {each.code for each in made.problems}
    assert code in made.files["to-check.md"]


def test_there_are_enough_of_them() -> None:
    names = [each.name for each in (*BROKEN, *FILES)]
    assert len(set(names)) == len(names) >= 30
