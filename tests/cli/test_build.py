"""`build`: which papers, in which formats, and where."""

import os
from pathlib import Path

import pytest

from golden_thread.cli.output import Output, write_all
from tests.cli.running import FINE, SALTMERE, SOME, files_in, refused, run
from tests.workspace.breaking import copy_of_saltmere

PRINTED = ("docx", "html", "pdf")
DATA = ("csv-metadata.json", "datapackage.json", "figures.csv", "indicators.csv", "targets.csv")
SLIDES = tuple(
    f"slides/slides.{ending}" for ending in (*PRINTED, "pptx", "slides.html", "slides.md")
)


def printed(slug: str) -> tuple[str, ...]:
    """The files of a paper that goes on paper."""
    return tuple(f"{slug}/{slug}.{ending}" for ending in PRINTED)


def report(slug: str) -> tuple[str, ...]:
    """The files of a report: on paper, as a workbook, and as open data."""
    data = (f"{slug}/data/{name}" for name in ("README.txt", *DATA))
    return (*data, *printed(slug), f"{slug}/{slug}.xlsx")


REPORT = report("quarter-2")
TALK = tuple(name.replace("slides/slides", "talk/talk") for name in SLIDES)
TALK_PICTURES = ("talk/pictures/01.png", "talk/pictures/02.svg")
EVERYTHING = (
    *printed("autumn-note"),
    *("index.html", *REPORT, *SLIDES, *TALK, *TALK_PICTURES),
    *report("whole-council"),
    *report("whole-scrutiny"),
)


MEMBERS_ONLY = "autumn-note is for members; keep it out of what is published."


def test_everything_goes_to_out_in_the_folder_and_is_listed(tmp_path: Path) -> None:
    root = copy_of_saltmere(tmp_path)
    built = run("build", root)
    assert built.exit_code == FINE
    assert files_in(root / "out") == sorted(EVERYTHING)
    names = sorted(str(root / "out" / name) for name in EVERYTHING)
    assert sorted(built.stdout.split()) == names
    assert sorted(built.stderr.splitlines()) == sorted(
        [
            MEMBERS_ONLY,
            *(
                f"{slug} has a Part II, which was not built; give --exempt-out for it."
                for slug in ("autumn-note", "whole-scrutiny", "whole-council")
            ),
        ]
    )
    assert run("check", root).exit_code == FINE


def test_part_two_is_written_beside_and_only_where_there_is_one(tmp_path: Path) -> None:
    opened, exempt = tmp_path / "open", tmp_path / "exempt"
    built = run("build", SALTMERE, "--out", opened, "--exempt-out", exempt)
    assert built.exit_code == FINE
    assert built.stderr.splitlines() == [MEMBERS_ONLY]
    assert files_in(opened) == sorted(EVERYTHING)
    second = (*printed("autumn-note"), *report("whole-council"), *report("whole-scrutiny"))
    assert files_in(exempt) == sorted(second)


@pytest.mark.parametrize("exempt", ("out", "out/part-2", "."))
def test_part_two_is_kept_apart_from_the_open_papers(exempt: str, tmp_path: Path) -> None:
    root = copy_of_saltmere(tmp_path)
    before = files_in(root)
    told = refused("build", root, "--exempt-out", root / exempt)
    assert "Part II needs a folder of its own" in " ".join(told.split())
    assert files_in(root) == before


def test_part_two_is_not_written_through_a_link_among_the_open_papers(tmp_path: Path) -> None:
    opened, exempt = tmp_path / "open", tmp_path / "exempt"
    opened.mkdir()
    exempt.mkdir()
    (exempt / "autumn-note").symlink_to(opened)
    asked = ("--out", opened, "--exempt-out", exempt, "--paper", "autumn-note", "--format", "html")
    told = refused("build", SALTMERE, *asked)
    assert "leads elsewhere" in " ".join(told.split())
    assert files_in(opened) == []


@pytest.mark.parametrize(
    ("words", "names"),
    (
        (("--paper", "slides"), SLIDES),
        (("--paper", "quarter-2"), REPORT),
        (("--paper", "quarter-2", "--format", "html"), ("quarter-2/quarter-2.html",)),
        (("--format", "pptx"), ("slides/slides.pptx", "talk/talk.pptx")),
        (
            ("--paper", "whole", "--format", "xlsx", "--format", "pptx"),
            ("whole-council/whole-council.xlsx", "whole-scrutiny/whole-scrutiny.xlsx"),
        ),
    ),
)
def test_only_what_is_asked_for(
    words: tuple[str, ...], names: tuple[str, ...], tmp_path: Path
) -> None:
    built = run("build", SALTMERE, *words, "--out", tmp_path / "made")
    assert built.exit_code == FINE
    assert files_in(tmp_path / "made") == sorted(names)
    assert not (SALTMERE / "out").exists()


@pytest.mark.parametrize(
    ("words", "told"),
    (
        (("--paper", "quarter-3"), "quarter-2, slides, talk, whole"),
        (("--paper", "slides", "--format", "xlsx"), "slides as pptx"),
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
    for path in (root / "papers").iterdir():
        path.unlink()
    checked = run("check", root)
    assert checked.exit_code == FINE
    assert checked.stderr.count("[GT-WORKSPACE-002]") == 3
    assert checked.stdout == "No errors. Figures: 38. Items: 28. Papers: 0.\n"
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


def test_a_number_typed_by_hand_is_proof_read_before_it_is_written(tmp_path: Path) -> None:
    root = copy_of_saltmere(tmp_path)
    words = root / "commentary/FY2023-24-Q2/environment.md"
    text = words.read_text(encoding="utf-8")
    words.write_text(text + "\nMissed bin collections were 12,345 in the quarter.\n", "utf-8")
    built = run("build", root, "--paper", "quarter-2", "--format", "html")
    assert built.exit_code == FINE
    found = [line for line in built.stderr.splitlines() if line.startswith("quarter-2: error:")]
    assert len(found) == 1
    assert "“Missed bin collections were 12,345 in the quarter.”" in found[0]
    assert found[0].endswith("[GT-P04]")


def test_what_is_left_over_from_drafting_keeps_a_paper_from_being_written(tmp_path: Path) -> None:
    root = copy_of_saltmere(tmp_path)
    words = root / "commentary/FY2023-24-Q2/environment.md"
    text = words.read_text(encoding="utf-8")
    words.write_text(text + "\nThe new crews cost [insert figure] a month.\n", "utf-8")
    built = run("build", root, "--paper", "quarter-2", "--format", "html")
    assert built.exit_code == SOME
    found = [line for line in built.stderr.splitlines() if line.startswith("quarter-2: blocks:")]
    assert len(found) == 1
    assert "“[insert figure]” is a place still to be filled" in found[0]
    assert found[0].endswith("[GT-P37]")
    assert not (root / "out").exists()
