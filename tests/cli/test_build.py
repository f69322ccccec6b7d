"""`build`: which papers, in which formats, and where."""

import os
from pathlib import Path

import pytest

from golden_thread.cli.output import Output, write_all
from tests.cli.running import FINE, SALTMERE, files_in, refused, run
from tests.workspace.breaking import copy_of_saltmere

REPORT = tuple(f"quarter-2/quarter-2.{ending}" for ending in ("docx", "html", "pdf"))
SLIDES = ("slides/slides.pptx",)


def test_everything_goes_to_out_in_the_folder_and_is_listed(tmp_path: Path) -> None:
    root = copy_of_saltmere(tmp_path)
    built = run("build", root)
    assert (built.exit_code, built.stderr) == (FINE, "")
    names = ["index.html", *REPORT, *SLIDES]
    assert files_in(root / "out") == names
    assert sorted(built.stdout.split()) == [str(root / "out" / name) for name in names]
    assert run("check", root).exit_code == FINE


@pytest.mark.parametrize(
    ("words", "names"),
    (
        (("--paper", "slides"), SLIDES),
        (("--paper", "quarter-2", "--format", "html"), REPORT[1:2]),
        (("--format", "docx"), REPORT[:1]),
        (("--format", "html", "--format", "pptx"), (REPORT[1], *SLIDES)),
    ),
)
def test_only_what_is_asked_for(
    words: tuple[str, ...], names: tuple[str, ...], tmp_path: Path
) -> None:
    built = run("build", SALTMERE, *words, "--out", tmp_path / "made")
    assert built.exit_code == FINE
    assert files_in(tmp_path / "made") == list(names)
    assert not (SALTMERE / "out").exists()


@pytest.mark.parametrize(
    ("words", "told"),
    (
        (("--paper", "quarter-3"), "there is: quarter-2, slides"),
        (("--paper", "slides", "--format", "pdf"), "slides as pptx"),
        (("--paper", "quarter-2", "--format", "pptx"), "quarter-2 as docx, pdf, html"),
        (("--format", "odt"), "docx"),
    ),
)
def test_wrong_usage_says_what_is_right_and_writes_nothing(
    words: tuple[str, ...], told: str, tmp_path: Path
) -> None:
    assert told in refused("build", SALTMERE, *words, "--out", tmp_path / "made")
    assert not (tmp_path / "made").exists()


def test_a_file_is_no_place_to_write_to(tmp_path: Path) -> None:
    (tmp_path / "made").write_text("Mine.", encoding="utf-8")
    assert "is a file" in refused("build", SALTMERE, "--out", tmp_path / "made")


def test_a_workspace_without_papers(tmp_path: Path) -> None:
    root = copy_of_saltmere(tmp_path)
    for name in ("quarter-2.yaml", "slides.yaml"):
        (root / "papers" / name).unlink()
    checked = run("check", root)
    assert checked.exit_code == FINE
    assert checked.stderr.count("[GT-WORKSPACE-002]") == 3
    assert checked.stdout == "No errors. Figures: 38. Items: 24. Papers: 0.\n"
    assert "There is no paper; the folder papers holds no layout" in refused("build", root)


def test_files_are_written_over_older_ones_and_leave_nothing_beside_them(tmp_path: Path) -> None:
    write_all(tmp_path, [Output("a/b.txt", b"old"), Output("c.txt", b"kept")])
    write_all(tmp_path, [Output("a/b.txt", b"new")])
    assert files_in(tmp_path) == ["a/b.txt", "c.txt"]
    assert (tmp_path / "a/b.txt").read_bytes() == b"new"


def test_a_file_is_whole_or_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_all(tmp_path, [Output("a.txt", b"old")])

    def fail(*_: object) -> None:
        raise OSError("The disk is full.")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(OSError, match="full"):
        write_all(tmp_path, [Output("a.txt", b"new")])
    assert (tmp_path / "a.txt").read_bytes() == b"old"
