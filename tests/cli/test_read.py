"""`read` adds proposals and never touches what somebody wrote beside them."""

from pathlib import Path

import pytest

from tests.cli.running import FINE, SOME, files_in, refused, run
from tests.workspace.from_papers.papers import REPORT, as_word, edit, rows_of

OTHER = REPORT.replace("Quarter 1 2026/27", "Quarter 2 2026/27").replace("88.4%", "89.1%")


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "report.md"
    path.write_text(REPORT, "utf-8")
    return path


def test_the_same_paper_twice_adds_nothing_whatever_was_edited(tmp_path: Path, paper: Path) -> None:
    into = tmp_path / "council"
    run("read", paper, "--into", into)
    edit(into, lambda row: {"title": "Mine", "confirm": "no", "sentence": ""})
    before = (into / "proposed/figures.csv").read_bytes()
    result = run("read", paper, "--into", into)
    assert (result.exit_code, result.stdout) == (
        FINE, "report.md was read before; nothing of it is new.\n",
    )  # fmt: skip
    assert (into / "proposed/figures.csv").read_bytes() == before


def test_another_paper_adds_rows_below_those_that_stand(tmp_path: Path, paper: Path) -> None:
    into = tmp_path / "council"
    run("read", paper, "--into", into)
    edit(into, lambda row: {"note": "Looked at; “mine”."})
    before = (into / "proposed/figures.csv").read_text("utf-8")
    second = as_word(OTHER, tmp_path / "next.docx")
    assert "Proposed: 5 figures" in run("read", second, "--into", into).stdout
    after = (into / "proposed/figures.csv").read_text("utf-8")
    assert after.startswith(before)
    codes = [(each["title"], each["indicator"]) for each in rows_of(into)]
    assert len(set(codes)) == len({title for title, _ in codes})


def test_a_paper_that_was_changed_adds_only_what_is_new(tmp_path: Path, paper: Path) -> None:
    into = tmp_path / "council"
    run("read", paper, "--into", into)
    paper.write_text(REPORT.replace("14 drop-in", "15 drop-in"), "utf-8")
    assert "Proposed: 1 figures and 1 items" in run("read", paper, "--into", into).stdout


def test_two_papers_are_read_at_once(tmp_path: Path, paper: Path) -> None:
    result = run("read", paper, paper, "--into", tmp_path / "council")
    assert "was read before" in result.stdout
    assert "Proposed: 5 figures and 2 items." in result.stdout


def test_a_file_of_proposals_with_a_fault_is_left_alone(tmp_path: Path, paper: Path) -> None:
    into = tmp_path / "council"
    run("read", paper, "--into", into)
    (into / "proposed/figures.csv").write_text("confirm;indicator\n", "utf-8")
    second = as_word(OTHER, tmp_path / "next.docx")
    result = run("read", second, "--into", into)
    assert (result.exit_code, "Column “title” is missing" in result.stderr) == (SOME, True)
    assert (into / "proposed/figures.csv").read_text("utf-8") == "confirm;indicator\n"


def test_a_paper_that_cannot_be_read_is_told_and_nothing_is_written(tmp_path: Path) -> None:
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK\x03\x04 no")
    result = run("read", broken, "--into", tmp_path / "council")
    assert (result.exit_code, "GT-PAPERS" in result.stderr) == (SOME, True)
    assert not (tmp_path / "council").exists()


def test_a_confirmation_that_was_cut_short_is_finished_first(tmp_path: Path, paper: Path) -> None:
    into = tmp_path / "council"
    run("read", paper, "--into", into)
    text = (into / "proposed/figures.csv").read_text("utf-8")
    (into / ".confirmed/proposed").mkdir(parents=True)
    marked = text.replace("\n,", "\nentered,")
    (into / ".confirmed/proposed/figures.csv").write_text(marked, "utf-8")
    second = as_word(OTHER, tmp_path / "next.docx")
    result = run("read", second, "--into", into)
    assert "cut short was finished" in result.stdout
    assert [each["confirm"] for each in rows_of(into)] == ["entered"] * 5 + [""] * 5
    assert not (into / ".confirmed").exists()


def test_wrong_usage(tmp_path: Path, paper: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other/mine.txt").write_text("mine", "utf-8")
    assert "is no workspace" in refused("read", paper, "--into", tmp_path / "other")
    assert "There is no file" in refused("read", tmp_path / "no.md", "--into", tmp_path / "c")
    assert "There is no folder" in refused("confirm", tmp_path / "nowhere")
    assert "read papers into it first" in refused("confirm", tmp_path / "other")
    assert files_in(tmp_path / "other") == ["mine.txt"]


def test_words_that_a_spreadsheet_takes_for_a_formula_are_written_without_their_sign(
    tmp_path: Path,
) -> None:
    paper = tmp_path / "report.md"
    paper.write_text("# Note, Quarter 1 2026/27\n\n## Parks\n\n=cmd gave 40 trees.\n", "utf-8")
    run("read", paper, "--into", tmp_path / "council")
    assert [each["sentence"] for each in rows_of(tmp_path / "council")] == ["cmd gave 40 trees."]
