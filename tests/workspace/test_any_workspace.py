"""Whatever is done to a file, the workspace loads or is told of; it is never our own fault."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.problems import Problem, stops
from golden_thread.publishing import build_paper, every_edition
from golden_thread.workspace import load
from tests.workspace.breaking import SALTMERE, Change, copy_of_saltmere

pytestmark = pytest.mark.fuzz
FILES = sorted(
    path.relative_to(SALTMERE).as_posix()
    for path in SALTMERE.rglob("*")
    if (path.is_file() and path.suffix != ".md") or path.parent.parent.name == "commentary"
)
# Whole tokens of the files beside single signs, so that some changes are nearly right.
PIECES = some.sampled_from(
    ("{RECYCLED.last_year}", "{CALLS.change}", "FY2023-24-Q2", "0001-01", "2023-09", "1e999", "-",
     "99999999", "0.5", "*x", "&x ", "[", "]", "{", "}", '"', ",", "\n", "\n  - ", ": ", "#", "\t",
     "|", "0", "9999-11", "yes", "none", "percent", "money", "\r", "\x00", "é", "\u2028")
)  # fmt: skip


def composed(root: Path) -> list[Problem]:
    problems: list[Problem] = []
    workspace = load(root, problems)
    assert (workspace is None) == stops(problems)
    for layout in workspace.layouts if workspace else ():
        for edition in every_edition(layout, workspace.material):
            build_paper(edition, workspace.material, problems)
    return problems


def edited(file: str, at: float, cut: int, new: bytes) -> list[Problem]:
    """The problems of Saltmere when bytes of this file give way to others."""
    before = (SALTMERE / file).read_bytes()
    start = int(at * len(before))
    change = Change("any", file, None, before[:start] + new + before[start + cut :], ())
    with tempfile.TemporaryDirectory() as folder:
        return composed(copy_of_saltmere(Path(folder), change))


@given(
    some.sampled_from(FILES),
    some.floats(0, 1),
    some.integers(0, 12),
    some.lists(PIECES, max_size=4).map("".join),
)
def test_edited_by_anyone(file: str, at: float, cut: int, new: str) -> None:
    for problem in edited(file, at, cut, new.encode()):
        assert problem.place.file
        assert problem.message


@given(some.sampled_from(FILES), some.floats(0, 1), some.integers(0, 90), some.binary(max_size=9))
def test_damaged_on_its_way(file: str, at: float, cut: int, new: bytes) -> None:
    edited(file, at, cut, new)
