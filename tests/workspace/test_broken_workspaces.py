"""Each fault a person can leave in a workspace is told where it is, and nothing is written."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from golden_thread.cli.main import app
from golden_thread.problems import CATALOGUE
from tests.workspace import (
    broken_figures,
    broken_files,
    broken_framework,
    broken_indicators,
    broken_item_parts,
    broken_items,
    broken_layouts,
    broken_papers,
    broken_parts,
    broken_targets,
)
from tests.workspace.breaking import SALTMERE, Change, copy_of_saltmere

TABLES = (
    broken_files.BROKEN,
    broken_framework.BROKEN,
    broken_parts.BROKEN,
    broken_indicators.BROKEN,
    broken_targets.BROKEN,
    broken_figures.BROKEN,
    broken_items.BROKEN,
    broken_item_parts.BROKEN,
    broken_papers.BROKEN,
    broken_layouts.BROKEN,
)
CHANGES = tuple(change for table in TABLES for change in table)
STAGES = (
    *("FILES", "FRAMEWORK", "FIGURES", "ITEMS", "NARRATIVE", "CLEARANCE", "PUBLISHING"),
    "WORKSPACE",
)
NOT_WRITABLE = broken_papers.NOT_WRITABLE


def each_of(changes: tuple[Change, ...]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("change", changes, ids=lambda change: change.name)


def is_of_items(file: str) -> bool:
    return file.startswith("items/")


def found_in(root: Path) -> list[tuple[str, str, int | None, int | None]]:
    """What `check` finds, as the tables say it: columns of CSV files and of items alone."""
    checked = CliRunner().invoke(app, ["check", str(root), "--json"])
    problems = json.loads(checked.stdout)["problems"]
    assert checked.exit_code == (1 if problems else 0), checked.exception
    return sorted(
        (
            each["code"],
            each["file"],
            each["line"],
            each["column"] if each["file"].endswith(".csv") or is_of_items(each["file"]) else None,
        )
        for each in problems
    )


@each_of(CHANGES)
def test_check_says_what_is_wrong_and_where(change: Change, tmp_path: Path) -> None:
    assert found_in(copy_of_saltmere(tmp_path, change)) == change.expected


@each_of((*CHANGES, *NOT_WRITABLE))
def test_build_writes_nothing(change: Change, tmp_path: Path) -> None:
    root = copy_of_saltmere(tmp_path, change)
    before = sorted(root.rglob("*"))
    built = CliRunner().invoke(app, ["build", str(root), "--out", str(tmp_path / "out")])
    assert built.exit_code == 1, built.exception
    assert all(f"[{fault.code}]" in built.stderr for fault in change.faults)
    assert not (tmp_path / "out").exists()
    assert sorted(root.rglob("*")) == before


def test_every_code_of_a_workspace_is_shown_by_one() -> None:
    shown = {fault.code for change in (*CHANGES, *NOT_WRITABLE) for fault in change.faults}
    assert shown == {code for code in CATALOGUE if code.split("-")[1] in STAGES}


def test_no_two_changes_share_a_name_within_their_table() -> None:
    for table in TABLES:
        names = [change.name for change in table]
        assert len(set(names)) == len(names)


def test_unbroken_it_is_sound() -> None:
    assert found_in(SALTMERE) == []
