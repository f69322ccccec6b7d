"""`proof`: its formats, its exit codes and what it refuses. How it reads is tested elsewhere."""

import json
from pathlib import Path

import docx
import pytest

from tests.cli.running import FINE, SALTMERE, SOME, files_in, refused, run
from tests.workspace.breaking import copy_of_saltmere, swap

TRUE = "Household waste recycled was 48.3% in Quarter 2 2023/24."
FALSE = "Household waste recycled was 58.3% in Quarter 2 2023/24."


def paper_of(sentence: str, folder: Path, name: str = "paper.docx") -> Path:
    written = docx.Document()
    written.add_paragraph(sentence)
    written.save(str(folder / name))
    return folder / name


@pytest.fixture(scope="module")
def false_paper(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return paper_of(FALSE, tmp_path_factory.mktemp("papers"))


def test_a_true_paper(tmp_path: Path) -> None:
    proved = run("proof", paper_of(TRUE, tmp_path), "--workspace", SALTMERE)
    assert (proved.exit_code, proved.stderr) == (FINE, "")
    assert proved.stdout.startswith("paper.docx: ")


def test_a_false_paper_is_told_with_its_sentence(false_paper: Path) -> None:
    proved = run("proof", false_paper, "--workspace", SALTMERE)
    assert proved.exit_code == SOME
    assert f"“{FALSE}”" in proved.stdout
    assert "Replace “58.3%” by “48.3%”." in proved.stdout


def test_json(false_paper: Path) -> None:
    proved = run("proof", false_paper, "--workspace", SALTMERE, "--format", "json")
    document = json.loads(proved.stdout)
    assert proved.exit_code == SOME
    assert document["schema_version"] == 1
    (paper,) = document["papers"]
    assert paper["paper"] == "paper.docx"
    assert [finding["text"] for finding in paper["findings"]] == ["58.3%"]


def test_a_page(false_paper: Path, tmp_path: Path) -> None:
    words = ("--workspace", SALTMERE, "--format", "html", "--out", tmp_path / "made")
    proved = run("proof", false_paper, *words)
    assert proved.exit_code == SOME
    assert proved.stdout.split() == [str(tmp_path / "made/paper.docx.proof.html")]
    page = (tmp_path / "made/paper.docx.proof.html").read_text(encoding="utf-8")
    assert "58.3%" in page


def test_a_copy_with_comments_leaves_the_paper_alone(tmp_path: Path) -> None:
    paper = paper_of(FALSE, tmp_path)
    before = paper.read_bytes()
    words = ("--workspace", SALTMERE, "--format", "docx", "--out", tmp_path)
    assert run("proof", paper, *words).exit_code == SOME
    assert files_in(tmp_path) == ["paper.docx", "paper.reviewed.docx"]
    assert paper.read_bytes() == before
    (comment,) = docx.Document(str(tmp_path / "paper.reviewed.docx")).comments
    assert "48.3%" in comment.text


def test_several_papers_are_each_told(tmp_path: Path) -> None:
    papers = [paper_of(TRUE, tmp_path, "a.docx"), paper_of(FALSE, tmp_path, "b.docx")]
    proved = run("proof", *papers, "--workspace", SALTMERE)
    assert proved.exit_code == SOME
    lines = [line for line in proved.stdout.splitlines() if ".docx: " in line]
    assert [line.partition(":")[0] for line in lines] == ["a.docx", "b.docx"]
    assert all("1 claim found" in line for line in lines)
    assert proved.stdout.count("“58.3%”") >= 1


def test_two_papers_of_one_name_are_not_written_over_each_other(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    papers = [paper_of(TRUE, tmp_path), paper_of(FALSE, tmp_path / "other")]
    for kind in ("html", "docx"):
        words = ("--format", kind, "--out", tmp_path / "made")
        assert "same name" in refused("proof", *papers, *words)
    assert not (tmp_path / "made").exists()


@pytest.mark.parametrize(("moment", "code"), (("2023-09-05T14:29:59Z", FINE), ("", SOME)))
def test_a_paper_is_held_against_the_register_as_at_a_moment(
    moment: str, code: int, tmp_path: Path
) -> None:
    paper = paper_of("Household waste recycled was 47.2% in Quarter 1 2023/24.", tmp_path)
    assert run("proof", paper, "--workspace", SALTMERE, "--as-at", moment).exit_code == code


def test_without_a_workspace_nothing_is_held_against_a_paper(false_paper: Path) -> None:
    assert run("proof", false_paper).exit_code == FINE


def test_a_paper_that_there_is_not(false_paper: Path, tmp_path: Path) -> None:
    assert "There is no file" in refused("proof", tmp_path / "none.docx")
    assert "There is no file" in refused("proof", false_paper, tmp_path)


@pytest.mark.parametrize("kind", ("text", "json", "html", "docx"))
def test_a_file_of_the_wrong_kind_is_a_problem_in_every_format(kind: str, tmp_path: Path) -> None:
    paper = tmp_path / "notes.docx"
    paper.write_text("Only words.", encoding="utf-8")
    proved = run("proof", paper, "--format", kind, "--out", tmp_path / "made")
    assert proved.exit_code == SOME
    assert "[GT-PAPERS-001]" in proved.stderr
    assert not (tmp_path / "made/notes.reviewed.docx").exists()


def test_comments_are_for_word_alone(tmp_path: Path) -> None:
    (tmp_path / "slides.pptx").write_bytes(b"")
    assert "no Word file" in refused("proof", tmp_path / "slides.pptx", "--format", "docx")


def test_wrong_usage(false_paper: Path) -> None:
    assert "says no zone" in refused("proof", false_paper, "--as-at", "2023-09-05")
    assert "odt" in refused("proof", false_paper, "--format", "odt")
    assert "There is no folder" in refused("proof", false_paper, "--workspace", "none")
    assert "is a file" in refused("proof", false_paper, "--out", false_paper)


def test_a_broken_workspace_proves_nothing(false_paper: Path, tmp_path: Path) -> None:
    root = copy_of_saltmere(tmp_path, swap("percent", "figures.csv", ",48.25,", ",148.25,"))
    proved = run("proof", false_paper, "--workspace", root)
    assert (proved.exit_code, proved.stdout) == (SOME, "")
    assert "[GT-FIGURES-006]" in proved.stderr


def test_two_papers_with_findings_are_set_apart(tmp_path: Path) -> None:
    papers = [paper_of(FALSE, tmp_path, "a.docx"), paper_of(TRUE, tmp_path, "b.docx")]
    proved = run("proof", *papers, "--workspace", SALTMERE)
    assert "\n\nb.docx: 1 claim found" in proved.stdout


# Dismissals.

WHY = ("--reason", "The contractor counts otherwise.", "--by", "Head of Environment")


def test_a_finding_is_dismissed_and_stays_so_until_the_words_change(tmp_path: Path) -> None:
    paper = paper_of(FALSE, tmp_path)
    proved = run("proof", paper, "--workspace", SALTMERE, "--dismiss", "1", *WHY)
    assert proved.exit_code == FINE, proved.output
    entered, coverage, *_ = proved.stdout.splitlines()
    assert entered == f"Entered in {tmp_path / 'paper.docx.dismissed.yaml'}."
    assert coverage.endswith("0 cannot tell, 1 dismissed")
    assert "The contractor counts otherwise. (Head of Environment, 20" in proved.stdout
    assert run("proof", paper, "--workspace", SALTMERE).exit_code == FINE
    paper_of(FALSE.replace("58.3", "58.4"), tmp_path)
    again = run("proof", paper, "--workspace", SALTMERE)
    assert again.exit_code == SOME
    assert "Came back: It was dismissed on 20" in again.stdout


def test_an_entry_without_a_reason_is_to_be_filled_in_first(tmp_path: Path) -> None:
    paper = paper_of(FALSE, tmp_path)
    proved = run("proof", paper, "--workspace", SALTMERE, "--dismiss", "1")
    assert proved.exit_code == SOME
    assert "paper.docx.dismissed.yaml:10:13: error: “reason” is missing or empty." in proved.stderr
    assert "paper.docx.dismissed.yaml:11:9: error: “by” is missing or empty." in proved.stderr
    assert "1 disagrees" in proved.stdout


def test_a_second_entry_comes_after_the_first_and_what_was_typed_stays(tmp_path: Path) -> None:
    paper = paper_of(f"{FALSE} It fell to 58.3%.", tmp_path)
    words = ("proof", paper, "--workspace", SALTMERE)
    run(*words, "--dismiss", "1", *WHY)
    file = tmp_path / "paper.docx.dismissed.yaml"
    before = file.read_text("utf-8") + "  # until the contract ends"
    file.write_text(before, "utf-8")
    proved = run(*words, "--dismiss", "2", *WHY)
    assert "2 dismissed" in proved.stdout
    assert file.read_text("utf-8").startswith(before)
    assert "Finding 2 is dismissed already." in run(*words, "--dismiss", "2").stderr


def test_a_number_that_no_finding_has_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    paper = paper_of(FALSE, tmp_path)
    proved = run("proof", paper, "--workspace", SALTMERE, "--dismiss", "1", "--dismiss", "7")
    assert (proved.exit_code, proved.stdout) == (SOME, "")
    assert "There is no finding 7; there are 1." in proved.stderr
    assert files_in(tmp_path) == ["paper.docx"]


def test_a_file_that_takes_no_entry_stays_as_it_is(tmp_path: Path) -> None:
    paper = paper_of(FALSE, tmp_path)
    file = tmp_path / "paper.docx.dismissed.yaml"
    for there in ("dismissed: []\n", "something else\n", "other: 1\n"):
        file.write_text(there, "utf-8")
        proved = run("proof", paper, "--workspace", SALTMERE, "--dismiss", "1", *WHY)
        assert proved.exit_code == SOME
        assert "[GT-PROOFING-005]" in proved.stderr
        assert file.read_text("utf-8") == there
    file.write_bytes(b"\xff")
    assert "GT-FILES-002" in run("proof", paper, "--dismiss", "1", *WHY).stderr


def test_a_reason_is_of_a_dismissal_in_one_paper(tmp_path: Path) -> None:
    papers = [paper_of(FALSE, tmp_path, "a.docx"), paper_of(TRUE, tmp_path, "b.docx")]
    assert "one paper at a time" in refused("proof", *papers, "--dismiss", "1")
    assert "go with --dismiss" in refused("proof", papers[0], "--reason", "None.")
