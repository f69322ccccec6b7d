"""Whatever is done to a workspace, it loads or is told of; it is never our own fault.

`make soak` changes a thousand workspaces in each of these ways; the gate a sample, always the same.
"""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from golden_thread.problems import Problem, stops
from golden_thread.publishing.paper import build_paper, every_edition
from golden_thread.workspace import load
from tests.cli.running import FINE, SOME, run
from tests.workspace.breaking import SALTMERE, Change, copy_of_saltmere
from tests.workspace.changing import PIECES, Deed, deeds

pytestmark = pytest.mark.fuzz
FILES = tuple(
    sorted(
        path.relative_to(SALTMERE).as_posix()
        for path in SALTMERE.rglob("*")
        if (path.is_file() and path.suffix != ".md") or path.parent.parent.name == "commentary"
    )
)
SAMPLE, FULL = 100, 1_000
ENOUGH = settings(max_examples=min(FULL, settings.default.max_examples))
# Each of these is checked as typed as well, which costs twice as much.
DEAREST = settings(
    max_examples=ENOUGH.max_examples if ENOUGH.max_examples > SAMPLE else SAMPLE // 2
)


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


@ENOUGH
@given(
    some.sampled_from(FILES),
    some.floats(0, 1),
    some.integers(0, 12),
    some.lists(some.sampled_from(PIECES), max_size=4).map("".join),
)
def test_edited_by_anyone(file: str, at: float, cut: int, new: str) -> None:
    for problem in edited(file, at, cut, new.encode()):
        assert problem.place.file
        assert problem.message


@ENOUGH
@given(some.sampled_from(FILES), some.floats(0, 1), some.integers(0, 90), some.binary(max_size=9))
def test_damaged_on_its_way(file: str, at: float, cut: int, new: bytes) -> None:
    edited(file, at, cut, new)


@DEAREST
@given(some.lists(deeds(FILES), min_size=1, max_size=4))
def test_changed_in_several_places(done: list[Deed]) -> None:
    """As typed: exit code 0 or 1, each problem in a file, and nothing written where any stops."""
    with tempfile.TemporaryDirectory() as folder:
        root = copy_of_saltmere(Path(folder))
        for deed in done:
            deed.do(root)
        problems = composed(root)
        for problem in problems:
            assert problem.place.file
            assert problem.message
            assert problem.place.line is None or problem.place.line > 0
            assert not Path(problem.place.file).is_absolute()
        checked = run("check", root)
        assert checked.exit_code == (SOME if stops(problems) else FINE)
        if stops(problems):
            out = Path(folder) / "out"
            assert run("build", root, "--out", out).exit_code == SOME
            assert not out.exists()
