"""The register of a workspace: the contract, and what holds for every history of figures."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.figures import Observation, Register, WorkspaceRegister
from tests.figures.register_contract import (
    FIRST,
    SECOND,
    START,
    WARD,
    RegisterContract,
    observed,
)

pytestmark = pytest.mark.property
MOMENTS = some.integers(-1, 40).map(lambda days: START + timedelta(days=days, hours=12))
FIGURES = [(period, breakdown) for period in (FIRST, SECOND) for breakdown in ((), WARD)]


class TestWorkspaceRegister(RegisterContract):
    def register_of(self, rows: Sequence[Observation]) -> Register:
        return WorkspaceRegister.of(rows)


@some.composite
def histories(draw: some.DrawFn) -> list[Observation]:
    """Rows as a file may hold them: the revisions of each figure in order, one figure at a time."""
    rows = []
    for period, breakdown in FIGURES:
        days = sorted(draw(some.sets(some.integers(0, 30), max_size=4)))
        for revision, day in enumerate(days, 1):
            value = draw(some.none() | some.integers(0, 99))
            rows.append(observed(period, value, breakdown=breakdown, revision=revision, days=day))
    return rows


@some.composite
def orders(draw: some.DrawFn) -> tuple[list[Observation], list[Observation]]:
    """A history, and its rows in another order that the rules allow."""
    rows = draw(histories())
    waiting = [list(group) for _, group in groupby(rows, key=lambda row: row.key)]
    mixed = []
    while waiting:
        chosen = waiting[draw(some.integers(0, len(waiting) - 1))]
        mixed.append(chosen.pop(0))
        waiting = [group for group in waiting if group]
    return rows, mixed


def answers(register: Register, moment: datetime | None) -> list[tuple[Observation, ...]]:
    """Every answer that the register has on the figures of the histories, at a moment."""
    return [
        register.observations("BINS", [period], breakdown, moment) for period, breakdown in FIGURES
    ]


def slowly(rows: Sequence[Observation], moment: datetime) -> list[tuple[Observation, ...]]:
    """The obvious way: the last row of each figure that was recorded by then."""
    found = []
    for period, breakdown in FIGURES:
        held = [
            row
            for row in rows
            if row.key.period == period
            and row.key.breakdown == breakdown
            and row.recorded_at_utc <= moment
        ]
        found.append(tuple(held[-1:]))
    return found


@given(histories(), MOMENTS)
def test_it_agrees_with_the_slow_way(rows: list[Observation], moment: datetime) -> None:
    assert answers(WorkspaceRegister.of(rows), moment) == slowly(rows, moment)


@given(histories(), MOMENTS, some.integers(1, 20))
def test_a_revision_recorded_later_never_changes_an_earlier_answer(
    rows: list[Observation], moment: datetime, later: int
) -> None:
    newest = {row.key: row for row in rows}.values()
    revisions = [
        replace(
            row,
            value=None,
            revision=row.revision + 1,
            recorded_at_utc=max(row.recorded_at_utc, moment) + timedelta(days=later),
        )
        for row in newest
    ]
    before, after = WorkspaceRegister.of(rows), WorkspaceRegister.of([*rows, *revisions])
    assert answers(after, moment) == answers(before, moment)
    assert after.keys(moment) == before.keys(moment)
    assert [row for found in answers(after, None) for row in found] == revisions


@given(orders(), MOMENTS)
def test_the_order_of_the_rows_changes_nothing(
    both: tuple[list[Observation], list[Observation]], moment: datetime
) -> None:
    one, other = (WorkspaceRegister.of(rows) for rows in both)
    assert answers(one, moment) == answers(other, moment)
    assert set(one.keys(moment)) == set(other.keys(moment))


@given(histories(), MOMENTS, MOMENTS)
def test_what_is_known_is_never_forgotten(
    rows: list[Observation], one: datetime, other: datetime
) -> None:
    earlier, later = sorted((one, other))
    register = WorkspaceRegister.of(rows)
    assert set(register.keys(earlier)) <= set(register.keys(later))
    for before, after in zip(answers(register, earlier), answers(register, later), strict=True):
        assert [row.revision for row in before] <= [row.revision for row in after]
