"""The rows of `figures.csv` as observations."""

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from golden_thread.figures import (
    COLUMNS,
    FigureKey,
    Missing,
    Movement,
    Observation,
    Origin,
    Qualifier,
    WorkspaceRegister,
    read_register,
)
from golden_thread.framework import Framework, Status
from golden_thread.framework.loading import load_framework
from golden_thread.periods import parse_key
from golden_thread.problems import Place, Problem

SALTMERE = Path(__file__).parent.parent / "workspaces/saltmere"
SECOND = parse_key("FY2023-24-Q2")


@pytest.fixture(scope="module")
def framework() -> Framework:
    found = load_framework(SALTMERE, [])
    assert found is not None
    return found


@pytest.fixture(scope="module")
def rows(framework: Framework) -> tuple[Observation, ...]:
    problems: list[Problem] = []
    found = read_register(SALTMERE, "figures.csv", framework, problems)
    assert problems == []
    return found


def row_at(rows: tuple[Observation, ...], line: int) -> Observation:
    return next(row for row in rows if row.place.line == line)


def test_every_row_is_read_and_knows_its_line(rows: tuple[Observation, ...]) -> None:
    assert [row.place for row in rows] == [Place("figures.csv", line) for line in range(2, 41)]


def test_a_plain_row(rows: tuple[Observation, ...]) -> None:
    assert row_at(rows, 5) == Observation(
        key=FigureKey("RECYCLED", SECOND),
        value=Decimal("48.25"),
        missing=None,
        qualifier=Qualifier.EXACT,
        printed="",
        origin=Origin.TYPED,
        source="Head of Environment",
        status_published=None,
        stated_change=None,
        stated_movement=None,
        stated_against=None,
        revision=1,
        recorded_at_utc=datetime(2023, 10, 18, 9, tzinfo=UTC),
        reason="",
        note="",
        place=Place("figures.csv", 5),
    )


def test_what_a_row_can_say_besides(rows: tuple[Observation, ...]) -> None:
    assert row_at(rows, 8).value == 1284
    assert (row_at(rows, 4).revision, row_at(rows, 4).reason[:3]) == (2, "One")
    assert row_at(rows, 12).qualifier is Qualifier.ABOUT
    assert row_at(rows, 12).stated_movement is Movement.UP
    assert row_at(rows, 20).status_published is Status.AMBER
    assert row_at(rows, 20).printed == "64%"
    assert row_at(rows, 21).missing is Missing.LATE
    assert row_at(rows, 21).value is None
    assert row_at(rows, 28).stated_change == 553
    assert row_at(rows, 28).stated_against == parse_key("2023-07")


def test_a_breakdown_is_sorted_and_printed(rows: tuple[Observation, ...]) -> None:
    key = row_at(rows, 10).key
    assert key.breakdown == (("round", "Monday"), ("ward", "Saltings"))
    assert str(key) == "MISSED-BINS@FY2023-24-Q2[round=Monday,ward=Saltings]"
    assert str(row_at(rows, 8).key) == "MISSED-BINS@FY2023-24-Q2"


def test_the_revision_of_saltmere_held_from_its_own_time(rows: tuple[Observation, ...]) -> None:
    register = WorkspaceRegister.of(rows)
    first = parse_key("FY2023-24-Q1")
    for moment, value in (("09-05T14:29:59", "47.2"), ("09-05T14:30:00", "46.8")):
        as_at = datetime.fromisoformat(f"2023-{moment}+00:00")
        found = register.observations("RECYCLED", [first], as_at=as_at)
        assert [str(row.value) for row in found] == [value]


def test_a_row_at_fault_is_dropped_and_the_others_stay(
    framework: Framework, tmp_path: Path
) -> None:
    text = (SALTMERE / "figures.csv").read_text(encoding="utf-8")
    (tmp_path / "figures.csv").write_text(text.replace(",48.25,", ",n/a,"), encoding="utf-8")
    problems: list[Problem] = []
    kept = read_register(tmp_path, "figures.csv", framework, problems)
    assert [each.place for each in problems] == [Place("figures.csv", 5, 4)]
    assert [row.place.line for row in kept] == [2, 3, 4, *range(6, 41)]


@pytest.mark.parametrize("cell", ("2", "2.0", "second"))
def test_one_fault_in_a_revision_is_not_told_again_by_the_next(
    cell: str, framework: Framework, tmp_path: Path
) -> None:
    """Three revisions, the second of which has the number `cell`."""
    numbers = ("1", cell, "3")
    lines = [
        f"CALLS,2023-09,,{number},,,,typed,Officer,,,,,{number},2023-10-0{day}T09:00:00Z,Again.,"
        for day, number in enumerate(numbers, 1)
    ]
    lines[1] = lines[1].replace(f",,{cell},,", ",,2,,", 1)
    (tmp_path / "f.csv").write_text("\n".join((",".join(COLUMNS), *lines)), encoding="utf-8")
    problems: list[Problem] = []
    read_register(tmp_path, "f.csv", framework, problems)
    expected = [] if cell == "2" else [("GT-FILES-015", Place("f.csv", 3, 14))]
    assert [(each.code, each.place) for each in problems] == expected


def test_missing_is_marked_as_statisticians_mark_it() -> None:
    assert {kind: kind.mark for kind in Missing} == {
        Missing.NOT_DUE: "[x]",
        Missing.LATE: "[x]",
        Missing.NOT_AVAILABLE: "[x]",
        Missing.SUPPRESSED: "[c]",
        Missing.NOT_APPLICABLE: "[z]",
    }
