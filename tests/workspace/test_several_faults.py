"""Faults are told together, and one fault is not told again by what hangs on it."""

from pathlib import Path

from golden_thread.problems import Problem
from golden_thread.workspace import load
from tests.workspace.breaking import Change, Fault, copy_of_saltmere, removed, swap

FIGURES, COUNCIL = "figures.csv", "council.yaml"


def codes_in(folder: Path, *changes: Change) -> list[tuple[str, str, int | None]]:
    problems: list[Problem] = []
    assert load(copy_of_saltmere(folder, *changes), problems) is None
    return sorted((each.code, each.place.file, each.place.line) for each in problems)


def together(*changes: Change) -> list[tuple[str, str, int | None]]:
    return sorted((code, file, line) for each in changes for code, file, line, _ in each.expected)


def test_definitions_at_fault_in_four_files_are_told_at_once(tmp_path: Path) -> None:
    changes = (
        swap("council", COUNCIL, "england", "britain", Fault("GT-FILES-011", 4)),
        swap(
            "services",
            "framework/services.yaml",
            "title: Housing",
            "name: Housing",
            Fault("GT-FILES-005", 5),
            Fault("GT-FILES-006", 6),
        ),
        swap(
            "indicators",
            "framework/indicators/environment.yaml",
            "decimals: 1",
            "decimals: 9",
            Fault("GT-FRAMEWORK-006", 7),
        ),
        swap(
            "targets",
            "framework/targets.csv",
            ",28.0,3.5,",
            ",28.05,-3.5,",
            Fault("GT-FRAMEWORK-011", 5),
            Fault("GT-FRAMEWORK-013", 5),
        ),
    )
    assert codes_in(tmp_path, *changes) == together(*changes)


def test_figures_layouts_and_commentary_at_fault_are_told_at_once(tmp_path: Path) -> None:
    changes = (
        swap("percent", FIGURES, ",48.25,", ",148.25,", Fault("GT-FIGURES-006", 5)),
        swap("missing", FIGURES, ",late,", ",lost,", Fault("GT-FILES-011", 21)),
        swap(
            "layout",
            "papers/slides.yaml",
            "[RELET-DAYS, RENT-OWED]",
            "[RELET]",
            Fault("GT-PUBLISHING-005", 14),
        ),
        swap(
            "words",
            "commentary/2023-09/contact.md",
            "The average",
            b"\xff",
            Fault("GT-FILES-002", 1),
        ),
    )
    assert codes_in(tmp_path, *changes) == together(*changes)


def test_every_fault_of_one_row_is_told_at_once(tmp_path: Path) -> None:
    row = swap(
        "row",
        FIGURES,
        "RENT-OWED,FY2023-24-Q2,,431075,,,,typed",
        "RENTS,FY2023-Q2,ward,12k,lost,so,,said",
        Fault("GT-FIGURES-001", 18),
        Fault("GT-FILES-010", 18),
        Fault("GT-FIGURES-002", 18),
        Fault("GT-FILES-007", 18),
        Fault("GT-FILES-011", 18),
        Fault("GT-FILES-011", 18),
        Fault("GT-FILES-011", 18),
    )
    assert codes_in(tmp_path, row) == together(row)


def test_an_indicator_at_fault_is_not_unknown_to_its_targets(tmp_path: Path) -> None:
    change = swap(
        "unit",
        "framework/indicators/environment.yaml",
        "unit: percent",
        "unit: share",
        Fault("GT-FILES-011", 6),
    )
    assert codes_in(tmp_path, change) == together(change)


def test_without_a_service_at_fault_its_indicators_are_not_at_fault(tmp_path: Path) -> None:
    change = removed("services", "framework/services.yaml", Fault("GT-FILES-001"))
    assert codes_in(tmp_path, change) == together(change)


def test_without_indicators_there_is_one_problem(tmp_path: Path) -> None:
    indicators = "framework/indicators"
    changes = (
        removed(each, f"{indicators}/{each}.yaml") for each in ("environment", "people", "whole")
    )
    assert codes_in(tmp_path, *changes) == [("GT-FILES-001", indicators, None)]


def test_problems_met_before_stay_in_the_list_and_stop_nothing(tmp_path: Path) -> None:
    problems: list[Problem] = []
    load(copy_of_saltmere(tmp_path, swap("broken", COUNCIL, "england", "britain")), problems)
    before = list(problems)
    assert load(copy_of_saltmere(tmp_path / "sound"), problems) is not None
    assert problems == before
