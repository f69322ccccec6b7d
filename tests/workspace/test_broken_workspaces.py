"""Each fault a person can leave in a workspace is told where it is, and nothing is written."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from golden_thread.cli.main import app
from golden_thread.problems import CATALOGUE, Level
from golden_thread.workspace import load
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
    doubtful,
)
from tests.workspace.breaking import SALTMERE, Change, copy_of_saltmere
from tests.workspace.broken_workbooks import SHOWN
from tests.workspace.from_papers.papers import SHOWN as OF_PAPERS

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
DOUBTS = doubtful.DOUBTFUL
STAGES = (
    *("FILES", "FRAMEWORK", "FIGURES", "ITEMS", "NARRATIVE", "CLEARANCE", "PUBLISHING"),
    "WORKSPACE",
)
NOT_WRITABLE = broken_papers.NOT_WRITABLE


def each_of(changes: tuple[Change, ...]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("change", changes, ids=lambda change: change.name)


def found_in(root: Path) -> list[tuple[str, str, int | None, int | None]]:
    """What `check` finds: codes and places, in order."""
    checked = CliRunner().invoke(app, ["check", str(root), "--json"])
    problems = json.loads(checked.stdout)["problems"]
    stopped = any(each["level"] in ("blocks", "error") for each in problems)
    assert checked.exit_code == (1 if stopped else 0), checked.exception
    return [tuple(each[name] for name in ("code", "file", "line", "column")) for each in problems]


@each_of(CHANGES)
def test_check_says_what_is_wrong_and_where(change: Change, tmp_path: Path) -> None:
    assert change.found(found_in(copy_of_saltmere(tmp_path, change))) == change.expected


@each_of(DOUBTS)
def test_a_doubt_is_told_where_it_is_and_stops_nothing(change: Change, tmp_path: Path) -> None:
    root = copy_of_saltmere(tmp_path, change)
    assert change.found(found_in(root)) == change.expected
    assert load(root, problems := []) is not None
    assert {each.level for each in problems} == {Level.WARNING}


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
    every = (*CHANGES, *DOUBTS, *NOT_WRITABLE)
    of_stages = {code for code in CATALOGUE if code.split("-")[1] in STAGES}
    shown = {fault.code for change in every for fault in change.faults}
    # Those of workbooks, made and exported, and of old papers are shown by the tests of these.
    others = {code for code in (*SHOWN, *OF_PAPERS) if code in of_stages}
    assert shown | others == of_stages


def test_no_two_changes_share_a_name_within_their_table() -> None:
    for table in (*TABLES, DOUBTS):
        names = [change.name for change in table]
        assert len(set(names)) == len(names)


def test_unbroken_it_is_sound() -> None:
    assert found_in(SALTMERE) == []
