"""The examples that ship with the package: whole, sound, and never written over anything."""

from pathlib import Path

import pytest

from golden_thread.problems import Problem
from golden_thread.publishing.paper import build_paper, every_edition
from golden_thread.workspace import EXAMPLES, copy_example, load
from golden_thread.workspace.example import SHIPPED


def contents(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file()
    }


def test_there_is_an_example() -> None:
    assert "dacorum" in EXAMPLES


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_copy_is_the_whole_of_it(name: str, tmp_path: Path) -> None:
    copy_example(name, tmp_path / "deep/below")
    assert contents(tmp_path / "deep/below") == contents(SHIPPED / name)


@pytest.mark.parametrize("name", EXAMPLES)
def test_it_loads_and_its_papers_compose_without_a_problem(name: str) -> None:
    problems: list[Problem] = []
    workspace = load(SHIPPED / name, problems)
    assert workspace is not None
    for layout in workspace.layouts:
        for edition in every_edition(layout, workspace.material):
            build_paper(edition, workspace.material, problems)
    assert problems == []


@pytest.mark.parametrize("kept", ("notes.txt", ".hidden"))
def test_nothing_is_written_into_a_folder_that_holds_anything(kept: str, tmp_path: Path) -> None:
    (tmp_path / kept).write_text("mine", encoding="utf-8")
    with pytest.raises(FileExistsError):
        copy_example(EXAMPLES[0], tmp_path)
    assert contents(tmp_path) == {kept: b"mine"}
