"""What people do to files without meaning harm changes nothing."""

import shutil
from pathlib import Path

import pytest

from golden_thread.items import ItemKind
from golden_thread.problems import Problem
from golden_thread.workspace import Workspace, load
from tests.workspace.breaking import SALTMERE, Change, copy_of_saltmere, removed, swap, whole

FIGURES = "figures.csv"


def loaded(root: Path) -> Workspace:
    problems: list[Problem] = []
    workspace = load(root, problems)
    assert problems == []
    assert workspace is not None
    return workspace


def every_text(root: Path) -> list[Path]:
    return [path for path in root.rglob("*") if path.is_file() and path.suffix != ".png"]


@pytest.fixture(scope="module")
def saltmere() -> Workspace:
    return loaded(SALTMERE)


def test_line_ends_of_windows_and_the_mark_of_excel(saltmere: Workspace, tmp_path: Path) -> None:
    root = copy_of_saltmere(tmp_path)
    for path in every_text(root):
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    again = loaded(root)
    assert again.framework == saltmere.framework
    assert again.register == saltmere.register
    assert again.items == saltmere.items
    assert [each.sections for each in again.layouts] == [each.sections for each in saltmere.layouts]


def test_a_file_without_a_last_line_end(saltmere: Workspace, tmp_path: Path) -> None:
    root = copy_of_saltmere(tmp_path)
    for path in every_text(root):
        path.write_bytes(path.read_bytes().rstrip(b"\n"))
    assert loaded(root).register == saltmere.register


@pytest.mark.parametrize(
    "change",
    (
        swap("no tolerance", "framework/targets.csv", ",28.0,3.5,", ",28.0,,"),
        swap(
            "rows of commas, as Excel leaves them", FIGURES, "CALLS,2023-08", ",,,\nCALLS,2023-08"
        ),
        swap("spaces around a cell", FIGURES, ",48.25,", ", 48.25 ,"),
        swap("money below zero", FIGURES, ",431075,", ",-431075,"),
        swap("all of it", FIGURES, ",48.25,", ",100.00,"),
        swap("a comment behind a value", "council.yaml", "england", "scotland # for a day"),
        swap("a comma of thousands", FIGURES, ",431075,", ',"431,075.20",'),
        swap("a mark of HTML, which stays words", "commentary/2023-09/contact.md", "The", "<b>The"),
        swap("commentary in a list", "commentary/2023-09/contact.md", "The av", "1. The av"),
        swap("an escaped brace", "commentary/2023-09/contact.md", "The av", r"A \{brace\}. The av"),
        whole("a file of another kind", "papers/notes.txt", "Not a layout.\n"),
        whole("a file of another kind among items", "items/notes.txt", "Not an item.\n"),
        removed("no table of items", "items.csv"),
        swap(
            "a body of another council", "items/2023-24-quarter-2.yaml", "body: council", "body: C"
        ),
        swap("a rank of equals", "items/2023-24-quarter-2.yaml", "value: 410", "value: 873"),
        swap(
            "one line of words",
            "items/2023-24-quarter-2.yaml",
            "walkers again",
            "walkers" + " x" * 19,
        ),
    ),
    ids=lambda change: change.name,
)
def test_no_problem(change: Change, tmp_path: Path) -> None:
    loaded(copy_of_saltmere(tmp_path, change))


def test_a_council_may_have_no_targets(tmp_path: Path) -> None:
    root = copy_of_saltmere(tmp_path, removed("targets", "framework/targets.csv"))
    assert loaded(root).framework.targets == ()


def test_a_council_may_keep_no_items(tmp_path: Path) -> None:
    root = copy_of_saltmere(tmp_path, removed("items.csv", "items.csv"))
    shutil.rmtree(root / "items")
    assert loaded(root).items == ()


def test_what_a_workspace_holds(saltmere: Workspace) -> None:
    assert saltmere.framework.council.full_name == "Saltmere Borough Council"
    assert [layout.slug for layout in saltmere.layouts] == [
        *("autumn-note", "quarter-2", "slides", "talk", "whole")
    ]
    assert set(saltmere.material.commentary) == {
        ("2023-09", "contact"),
        ("FY2023-24-Q2", "environment"),
        ("FY2023-24-Q2", "housing"),
    }
    assert len(saltmere.items) == 28
    assert {each.kind for each in saltmere.items} == set(ItemKind)
    assert saltmere.material.items is saltmere.items
    assert saltmere.material.framework is saltmere.framework
    assert saltmere.material.register is saltmere.register
