"""`check` lists every problem as text or JSON; `example` copies one and writes over nothing."""

import json
from pathlib import Path

from golden_thread.problems import CATALOGUE
from golden_thread.workspace.example import SHIPPED
from tests.cli.running import FINE, SALTMERE, SOME, files_in, refused, run
from tests.workspace.breaking import copy_of_saltmere, swap, whole

TWO_FAULTS = (
    swap("percent", "figures.csv", ",48.25,", ",148.25,"),
    swap("section", "papers/quarter-2.yaml", "commentary: housing", "commentary: homes"),
)
BAD_VALUE = swap("value", "figures.csv", ",48.25,", ',"12,5O",')


def test_a_sound_workspace_is_counted() -> None:
    checked = run("check", SALTMERE)
    assert (checked.exit_code, checked.stderr) == (FINE, "")
    assert checked.stdout == "No errors. Figures: 38. Items: 28. Papers: 5.\n"


def test_problems_go_to_standard_error_in_the_order_of_files_and_lines(tmp_path: Path) -> None:
    root = copy_of_saltmere(
        tmp_path, BAD_VALUE, swap("later", "figures.csv", ",29.5,", ",-29.5,"),
        swap("layout", "papers/slides.yaml", "kind: slides", "kind: slide"),
    )  # fmt: skip
    checked = run("check", root)
    assert (checked.exit_code, checked.stdout) == (SOME, "")
    starts = [line.partition(": ")[0] for line in checked.stderr.splitlines()]
    assert starts[:2] == ["figures.csv:5:4", "figures.csv:15:4"]
    assert all(start.startswith("papers/slides.yaml") for start in starts[2:])
    assert checked.stderr.splitlines()[0].endswith(
        f"“value: 12,5O” is not a number. {CATALOGUE['GT-FILES-007'].remedy} [GT-FILES-007]"
    )


def test_problems_of_papers_are_found_without_building_them(tmp_path: Path) -> None:
    root = copy_of_saltmere(tmp_path, TWO_FAULTS[1])
    before = files_in(root)
    assert "[GT-PUBLISHING-006]" in run("check", root).stderr
    assert files_in(root) == before


def test_a_warning_is_told_and_stops_nothing(tmp_path: Path) -> None:
    root = copy_of_saltmere(tmp_path, whole("more", "commentary/2023-09/more.md", "More.\n"))
    checked = run("check", root)
    assert checked.exit_code == FINE
    assert checked.stderr.startswith("commentary/2023-09/more.md: warning: ")
    assert checked.stdout.startswith("No errors.")
    as_json = run("check", root, "--json")
    assert as_json.exit_code == FINE
    assert [each["level"] for each in json.loads(as_json.stdout)["problems"]] == ["warning"]
    built = run("build", root, "--paper", "slides")
    assert (built.exit_code, built.stderr) == (FINE, checked.stderr)


def test_json_of_a_sound_workspace() -> None:
    checked = run("check", SALTMERE, "--json")
    assert checked.exit_code == FINE
    assert json.loads(checked.stdout) == {"schema_version": 1, "problems": []}


def test_json_of_a_problem_has_every_field_of_the_contract(tmp_path: Path) -> None:
    checked = run("check", copy_of_saltmere(tmp_path, BAD_VALUE), "--json")
    assert (checked.exit_code, checked.stderr) == (SOME, "")
    assert json.loads(checked.stdout)["problems"] == [
        {
            "code": "GT-FILES-007",
            "level": "error",
            "file": "figures.csv",
            "line": 5,
            "column": 4,
            "message": "“value: 12,5O” is not a number.",
            "remedy": CATALOGUE["GT-FILES-007"].remedy,
        }
    ]


def test_json_is_utf_8_and_not_escaped(tmp_path: Path) -> None:
    checked = run("check", copy_of_saltmere(tmp_path, BAD_VALUE), "--json")
    assert "“value: 12,5O”" in checked.stdout_bytes.decode("utf-8")


def test_an_example_is_copied_whole_and_is_sound(tmp_path: Path) -> None:
    made = run("example", "dacorum", tmp_path / "mine")
    assert made.exit_code == FINE
    assert str(tmp_path / "mine") in made.stdout
    assert files_in(tmp_path / "mine") == files_in(SHIPPED / "dacorum")
    assert run("check", tmp_path / "mine").exit_code == FINE


def test_an_empty_folder_may_be_there_already(tmp_path: Path) -> None:
    assert run("example", "dacorum", tmp_path).exit_code == FINE


def test_an_example_is_never_written_over_anything(tmp_path: Path) -> None:
    (tmp_path / "work.txt").write_text("Mine.", encoding="utf-8")
    assert "nothing is written over" in refused("example", "dacorum", tmp_path)
    assert "is a file" in refused("example", "dacorum", tmp_path / "work.txt")
    assert files_in(tmp_path) == ["work.txt"]


def test_an_example_that_there_is_not(tmp_path: Path) -> None:
    assert "there is: dacorum" in refused("example", "saltmere", tmp_path / "mine")
    assert not (tmp_path / "mine").exists()
