"""What a person confirmed enters whole with its source, or not at all with every fault told."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from golden_thread.periods import parse_key
from golden_thread.problems import CATALOGUE
from golden_thread.workspace import load
from golden_thread.workspace.from_papers import definitions, finish, whole_files
from golden_thread.workspace.from_papers.definitions import with_entries
from golden_thread.workspace.from_papers.proposal_files import with_rows
from golden_thread.workspace.new_workspace import MadeUnsound
from tests.cli.running import FINE, SOME, files_in, run
from tests.workspace.from_papers.papers import AT, REPORT, all_of, edit, rows_of

NOTE = """# Saltby Borough Council: briefing note 19 February 2027

## Housing

Repairs completed on time stood at 91% in Quarter 3 2026/27.
The vacancy rate was 8% in January 2027.

## Events

The lettings plan was agreed by Cabinet on 4 February 2027. The fair was held on 12 January 2027.
"""
WHOSE = ("--council", "Saltby Borough Council", "--nation", "england", "--recorded-at", AT)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    paper = tmp_path / "report.md"
    paper.write_text(REPORT, "utf-8")
    assert run("read", paper, "--into", tmp_path / "council").exit_code == FINE
    return tmp_path / "council"


@pytest.fixture
def council(folder: Path) -> Path:
    """A workspace made of the report."""
    edit(folder, all_of)
    edit(folder, all_of, "items")
    assert run("confirm", folder, *WHOSE).exit_code == FINE
    return folder


def confirmed(folder: Path) -> tuple[int, str]:
    result = run("confirm", folder, *WHOSE)
    return result.exit_code, result.stderr


def test_a_new_workspace_is_made_and_is_clean(council: Path) -> None:
    checked = run("check", council)
    assert (checked.exit_code, checked.stderr) == (FINE, "")
    assert "Figures: 5. Items: 2." in checked.stdout
    workspace = load(council, [])
    assert workspace is not None
    assert [each.title for each in workspace.framework.services] == ["Housing", "Waste"]
    indicator = workspace.framework.indicator("RE-LET-TIME")
    assert indicator is not None
    assert (indicator.unit.value, indicator.frequency.value, indicator.monitoring_only) == (
        "days", "quarter", True,
    )  # fmt: skip
    row = workspace.register.observations("RE-LET-TIME", [parse_key("FY2026-27-Q1")])
    assert "(report.md), under “Housing”, unnumbered paragraph 1" in row[0].source
    assert row[0].origin.value == "published"
    assert {each["confirm"] for each in rows_of(council)} == {"entered"}
    held = (council / "framework/targets-held-back.csv").read_text("utf-8")
    assert "REPAIRS-COMPLETED-TIME,FY2026-27-Q1,90" in held
    promise = next(each for each in workspace.items if each.is_promise)
    assert (promise.due_on and promise.due_on.isoformat()) == "2026-09-30"


def test_nothing_unconfirmed_enters(folder: Path) -> None:
    edit(folder, lambda row: {"confirm": "yes" if row["title"] == "Missed bins" else "no"})
    assert confirmed(folder)[0] == FINE
    assert "Figures: 1. Items: 0." in run("check", folder).stdout
    assert [each["confirm"] for each in rows_of(folder)].count("no") == 4


def test_confirming_again_enters_nothing(council: Path) -> None:
    before = (council / "figures.csv").read_bytes()
    result = run("confirm", council)
    assert (result.exit_code, result.stdout) == (FINE, "Entered: 0 figures and 0 items.\n")
    assert (council / "figures.csv").read_bytes() == before


def test_a_second_paper_adds_to_the_workspace(council: Path, tmp_path: Path) -> None:
    paper = tmp_path / "note.md"
    paper.write_text(NOTE, "utf-8")
    read = run("read", paper, "--into", council)
    assert "Proposed: 2 figures and 2 items. Held already: 0." in read.stdout
    edit(council, lambda row: {} if row["confirm"] else {"confirm": "yes"})
    edit(council, lambda row: {} if row["confirm"] else {"confirm": "yes"}, "items")
    assert confirmed(council) == (FINE, "")
    checked = run("check", council)
    assert (checked.exit_code, checked.stderr) == (FINE, "")
    assert "Figures: 7. Items: 4." in checked.stdout
    assert "VACANCY" in (council / "framework/indicators/from-papers.yaml").read_text("utf-8")
    assert "code: events" in (council / "framework/services.yaml").read_text("utf-8")
    decided = (council / "items/from-papers.yaml").read_text("utf-8")
    assert "body: Cabinet" in decided
    assert "on: 2027-02-04" in decided


def test_what_is_held_is_counted_and_what_differs_is_a_revision(
    council: Path, tmp_path: Path
) -> None:
    paper = tmp_path / "again.md"
    paper.write_text(REPORT.replace("240", "244").replace("14 drop-in", "14 other"), "utf-8")
    read = run("read", paper, "--into", council)
    assert "Held already: 3." in read.stdout
    fresh = [each for each in rows_of(council) if each["confirm"] == ""]
    assert [(each["indicator"], each["value"]) for each in fresh][-1] == ("MISSED-BINS", "244")
    assert "A revision: the register holds 240" in fresh[-1]["note"]
    edit(council, lambda row: {"confirm": row["confirm"] or "yes"})
    later = ("confirm", council, "--recorded-at", "2026-12-02T09:00:00Z")
    assert run(*later).exit_code == FINE
    assert (run("check", council).exit_code, run("check", council).stderr) == (FINE, "")
    revised = (council / "figures.csv").read_text("utf-8").splitlines()[-1]
    assert ",244," in revised
    assert "Published otherwise" in revised


FAULTS: list[tuple[str, Mapping[str, str], str, str]] = [
    ("an unknown word in confirm", {"confirm": "maybe"}, "GT-FILES-011", "confirm"),
    ("a value that is no number", {"value": "24O"}, "GT-FILES-007", "value"),
    ("a period that is none", {"period": "last summer"}, "GT-FILES-010", "period"),
    ("no period", {"period": ""}, "GT-FILES-005", "period"),
    ("neither code nor title", {"indicator": "", "title": ""}, "GT-FILES-005", "title"),
    ("a unit that is none", {"unit": "percnt"}, "GT-FILES-011", "unit"),
    ("no unit", {"unit": ""}, "GT-FILES-005", "unit"),
    ("no value and nothing stated", {"value": ""}, "GT-FILES-005", "value"),
    ("a code that is none", {"indicator": "missed bins"}, "GT-WORKSPACE-024", "indicator"),
    ("a count that is not whole", {"value": "24.5", "printed": ""}, "GT-FIGURES-007", "value"),
    ("more than all", {"unit": "percent", "printed": ""}, "GT-FIGURES-006", "value"),
    ("a status that is none", {"status": "pink"}, "GT-FILES-011", "status"),
    ("a qualifier that is none", {"qualifier": "roughly"}, "GT-FILES-011", "qualifier"),
    ("a movement against nothing", {"stated_movement": "up"}, "GT-FIGURES-008", "stated_against"),
]


@pytest.mark.parametrize(("name", "change", "code", "column"), FAULTS, ids=lambda each: str(each))
def test_every_fault_is_told_at_its_cell_and_nothing_enters(
    folder: Path, name: str, change: Mapping[str, str], code: str, column: str
) -> None:
    edit(folder, lambda row: {"confirm": "yes"})
    edit(folder, lambda row: change if row["title"] == "Missed bins" else {})
    before = files_in(folder)
    at = list(rows_of(folder)[0]).index(column) + 1
    exit_code, told = confirmed(folder)
    assert exit_code == SOME
    assert f"proposed/figures.csv:6:{at}: error: " in told, told
    assert f"[{code}]" in told
    assert CATALOGUE[code].remedy in told
    assert files_in(folder) == before


def test_all_faults_are_told_together(folder: Path) -> None:
    edit(folder, lambda row: {"confirm": "yes", "value": "x"})
    edit(folder, lambda row: {"confirm": "yes", "due_on": "soon"}, "items")
    exit_code, told = confirmed(folder)
    assert (exit_code, told.count("GT-FILES-007"), told.count("GT-FILES-008")) == (SOME, 5, 2)


def test_two_rows_for_one_figure_that_differ_are_a_fault_and_the_same_are_one(
    folder: Path,
) -> None:
    q1 = "FY2026-27-Q1"
    edit(folder, lambda row: {"confirm": "yes" if row["title"] == "Re-let time" else ""})
    edit(folder, lambda row: {"period": q1, "stated_movement": "", "stated_against": ""})
    exit_code, told = confirmed(folder)
    assert (exit_code, "GT-WORKSPACE-023" in told) == (SOME, True)
    edit(folder, lambda row: {"value": "31", "printed": ""})
    assert confirmed(folder)[0] == FINE
    assert "Figures: 1." in run("check", folder).stdout


@pytest.mark.parametrize("column", ("title", "service", "unit"))
def test_rows_of_one_measure_must_say_the_same_of_it(folder: Path, column: str) -> None:
    words = {"title": "Empty homes", "service": "Homes", "unit": "hours"}[column]
    edit(folder, lambda row: {"confirm": "yes" if row["title"] == "Re-let time" else ""})
    edit(folder, lambda row: {column: words} if row["value"] == "35" else {})
    exit_code, told = confirmed(folder)
    assert (exit_code, f"{words}" in told or "GT-WORKSPACE-023" in told) == (SOME, True)


def test_one_title_is_of_one_measure(folder: Path) -> None:
    edit(folder, lambda row: {"confirm": "yes", "title": "The same"})
    exit_code, told = confirmed(folder)
    assert (exit_code, "names REPAIRS-COMPLETED-TIME already" in told) == (SOME, True)


def test_a_measure_of_the_workspace_keeps_its_unit_and_its_targets(
    council: Path, tmp_path: Path
) -> None:
    indicators = council / "framework/indicators/waste.yaml"
    judged = indicators.read_text("utf-8").replace("polarity: none", "polarity: lower")
    indicators.write_text(judged.replace("monitoring_only: yes", "monitoring_only: no"), "utf-8")
    paper = tmp_path / "next.md"
    paper.write_text(REPORT.replace("Quarter 1 2026/27", "Quarter 2 2026/27"), "utf-8")
    run("read", paper, "--into", council)
    bins = {"confirm": "yes"}
    edit(council, lambda row: bins if row["title"] == "Missed bins" and not row["confirm"] else {})
    edit(council, lambda row: {"unit": "days"} if row["confirm"] == "yes" else {})
    exit_code, told = confirmed(council)
    assert (exit_code, "GT-WORKSPACE-024" in told) == (SOME, True)
    edit(council, lambda row: {"unit": "count"} if row["confirm"] == "yes" else {})
    assert confirmed(council)[0] == FINE
    assert "MISSED-BINS,FY2026-27-Q2,250" in (council / "framework/targets.csv").read_text("utf-8")
    changed = {"confirm": "yes", "value": "241", "printed": "", "target": "260"}
    edit(
        council,
        lambda row: (
            changed if row["period"] == "FY2026-27-Q2" and row["title"] == "Missed bins" else {}
        ),
    )
    exit_code, told = confirmed(council)
    assert (exit_code, "GT-WORKSPACE-027" in told) == (SOME, True)


def test_items_alone_make_no_workspace(folder: Path) -> None:
    edit(folder, all_of, "items")
    exit_code, told = confirmed(folder)
    assert (exit_code, "needs one measure at least" in told) == (SOME, True)


def test_a_decision_without_its_day_is_a_fault(folder: Path) -> None:
    edit(folder, all_of)
    edit(folder, lambda row: {"confirm": "yes", "kind": "decision"}, "items")
    exit_code, told = confirmed(folder)
    assert (exit_code, told.count("A decision needs who took it")) == (SOME, 2)


def test_a_headline_that_is_too_long_is_told_at_its_row(folder: Path) -> None:
    edit(folder, all_of)
    edit(folder, lambda row: {"confirm": "yes", "headline": "word " * 26}, "items")
    exit_code, told = confirmed(folder)
    assert (exit_code, "proposed/items.csv:2:3: error: The headline has 26" in told) == (SOME, True)


def test_the_council_is_taken_from_the_papers_and_that_is_told(folder: Path) -> None:
    edit(folder, all_of)
    result = run("confirm", folder)
    assert result.exit_code == FINE
    assert result.stderr.count("GT-WORKSPACE-026") == 2
    assert "full_name: Saltby Borough Council" in (folder / "council.yaml").read_text("utf-8")


def test_a_council_that_nobody_names_is_told(folder: Path) -> None:
    edit(folder, all_of)
    edit(folder, lambda row: {"council": ""}, "papers")
    assert "The papers do not name the council" in run("confirm", folder).stderr


class Killed(Exception):
    """The machine stops here."""


def test_a_kill_at_any_moment_leaves_the_old_or_tells_and_finishes(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(folder, all_of)
    old = {name: (folder / name).read_bytes() for name in files_in(folder)}
    for moment in range(1, 60):
        left = [moment]

        def stop(call: object, left: list[int] = left) -> None:
            left[0] -= 1
            if left[0] == 0:
                raise Killed

        with monkeypatch.context() as patched:
            for name in ("rename", "replace", "write_bytes", "write_text"):
                real = getattr(Path, name)

                def stopping(
                    path: Path, *given: object, real: object = real, **more: object
                ) -> object:
                    stop(real)
                    return real(path, *given, **more)  # type: ignore[operator]

                patched.setattr(Path, name, stopping)
            try:
                run("confirm", folder, *WHOSE)
                finished = True
            except Killed:
                finished = False
        if finished:
            break
        problems: list[object] = []
        loaded = load(folder, problems)  # type: ignore[arg-type]
        seen = {
            name: (folder / name).read_bytes()
            for name in files_in(folder)
            if not name.startswith(".")
        }
        told = any("cut short" in str(each) for each in problems)
        assert told or seen == old or loaded is not None
        if told:
            assert finish(folder)
            assert "Figures: 5." in run("check", folder).stdout
        if seen != old or told:
            # Back to the old state for the next moment.
            for name in files_in(folder):
                (folder / name).unlink()
            for name, content in old.items():
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                (folder / name).write_bytes(content)
    assert finished
    assert moment > 10
    assert "Figures: 5." in run("check", folder).stdout


def test_what_was_left_from_a_kill_is_taken_away(folder: Path) -> None:
    (folder / ".confirming").mkdir()
    (folder / ".confirming/figures.csv").write_text("half", "utf-8")
    assert not finish(folder)
    assert files_in(folder) == [f"proposed/{name}.csv" for name in ("figures", "items", "papers")]
    assert whole_files.UNFINISHED == ".confirmed"


def test_what_is_added_takes_on_how_a_file_is_indented() -> None:
    before = "services:\n- code: one\n  title: One\n"
    after = with_entries(before, "services", [{"code": "two", "title": "Two"}])
    assert after == f"{before}- code: two\n  title: Two\n"


def test_a_column_that_a_file_lacks_is_added_to_its_headings() -> None:
    after = with_rows("a,b\n1,2", ("a", "b", "c"), [{"a": "3", "c": "4"}])
    assert after == "a,b,c\n1,2\n3,,4\n"


def test_what_a_measure_is_not_due_for_is_proposed_with_a_note(
    council: Path, tmp_path: Path
) -> None:
    paper = tmp_path / "month.md"
    paper.write_text("# Note, May 2026\n\n## Waste\n\nMissed bins were 90.\n", "utf-8")
    run("read", paper, "--into", council)
    row = rows_of(council)[-1]
    assert (row["confidence"], row["note"]) == ("low", "MISSED-BINS is due each quarter.")
    edit(council, lambda row: {} if row["confirm"] else {"confirm": "yes"})
    exit_code, told = confirmed(council)
    assert (exit_code, "GT-FIGURES-004" in told) == (SOME, True)


def test_a_workspace_that_would_be_unsound_is_a_fault_of_ours(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(folder, all_of)
    monkeypatch.setattr(definitions, "draft_files", lambda *_: {"figures.csv": ""})
    with pytest.raises(MadeUnsound):
        run("confirm", folder)
