"""What every `Register` must answer, whatever holds its rows.

A test of an implementation takes `RegisterContract` as its parent and says in `register_of` how
one is made of observations. The tests here ask nothing but what the protocol promises.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest

from golden_thread.figures import (
    Breakdown,
    FigureKey,
    Missing,
    Observation,
    Origin,
    Qualifier,
    Register,
)
from golden_thread.periods import Period, parse_key
from golden_thread.problems import Place

FIRST, SECOND, THIRD = (parse_key(f"FY2023-24-Q{number}") for number in (1, 2, 3))
WARD: Breakdown = (("ward", "Harbour"),)
START = datetime(2023, 7, 20, 9, tzinfo=UTC)
INSTANT = timedelta(microseconds=1)
SUMMER_TIME = timezone(timedelta(hours=1))


def observed(
    period: Period = FIRST,
    value: int | None = 1,
    *,
    code: str = "BINS",
    breakdown: Breakdown = (),
    revision: int = 1,
    days: int = 0,
) -> Observation:
    """A revision of a figure, recorded some days after the start."""
    return Observation(
        key=FigureKey(code, period, breakdown),
        value=None if value is None else Decimal(value),
        missing=Missing.LATE if value is None else None,
        qualifier=Qualifier.EXACT,
        printed="",
        origin=Origin.TYPED,
        source="An officer",
        status_published=None,
        stated_change=None,
        stated_movement=None,
        stated_against=None,
        revision=revision,
        recorded_at_utc=START + timedelta(days=days),
        reason="Counted again." if revision > 1 else "",
        note="",
        place=Place("figures.csv", 2),
    )


REVISED = (
    observed(value=10),
    observed(value=11, revision=2, days=5),
    observed(value=None, revision=3, days=9),
)
MANY = (
    observed(SECOND, 20),
    observed(FIRST, 10, days=1),
    observed(FIRST, 7, breakdown=WARD, days=2),
    observed(FIRST, 30, code="CALLS", days=3),
    observed(SECOND, 21, revision=2, days=4),
)


class RegisterContract:
    """The suite: the parent of the tests of each implementation."""

    def register_of(self, rows: Sequence[Observation]) -> Register:
        raise NotImplementedError

    @pytest.mark.parametrize(
        ("after", "revision"),
        (
            (-INSTANT, None),
            (timedelta(0), 1),
            (timedelta(days=5) - INSTANT, 1),
            (timedelta(days=5), 2),
            (timedelta(days=7), 2),
            (timedelta(days=9), 3),
            (timedelta(days=9_000), 3),
        ),
    )
    def test_the_revision_that_held(self, after: timedelta, revision: int | None) -> None:
        register = self.register_of(REVISED)
        found = register.observations("BINS", [FIRST], as_at=START + after)
        assert [row.revision for row in found] == ([] if revision is None else [revision])
        assert register.keys(START + after) == ((REVISED[0].key,) if revision else ())

    def test_the_newest_without_a_moment(self) -> None:
        assert self.register_of(REVISED).observations("BINS", [FIRST]) == (REVISED[2],)

    def test_a_moment_in_another_zone_is_the_same_moment(self) -> None:
        from_london = (START + timedelta(days=5)).astimezone(SUMMER_TIME)
        found = self.register_of(REVISED).observations("BINS", [FIRST], as_at=from_london)
        assert found == (REVISED[1],)

    def test_each_revision_comes_back_as_it_was_given(self) -> None:
        register = self.register_of(REVISED)
        for row in REVISED:
            assert register.observations("BINS", [FIRST], as_at=row.recorded_at_utc) == (row,)

    def test_figures_come_in_the_order_asked_and_gaps_are_left_out(self) -> None:
        register = self.register_of(MANY)
        for asked in ((FIRST, SECOND, THIRD), (THIRD, SECOND, FIRST), (SECOND,), (THIRD,), ()):
            found = register.observations("BINS", asked)
            assert [row.key.period for row in found] == [each for each in asked if each != THIRD]

    def test_a_part_is_not_the_whole(self) -> None:
        register = self.register_of(MANY)
        assert [row.value for row in register.observations("BINS", [FIRST])] == [10]
        assert [row.value for row in register.observations("BINS", [FIRST], WARD)] == [7]
        assert register.observations("BINS", [SECOND], WARD) == ()
        assert register.observations("BINS", [FIRST], (("ward", "Saltings"),)) == ()

    def test_an_indicator_it_does_not_have(self) -> None:
        assert self.register_of(MANY).observations("PARKS", [FIRST, SECOND]) == ()

    def test_keys_come_in_the_order_of_their_first_recording(self) -> None:
        register = self.register_of(MANY)
        first = [row.key for row in MANY if row.revision == 1]
        assert list(register.keys()) == first
        for count in range(len(first)):
            assert list(register.keys(START + timedelta(days=count))) == first[: count + 1]

    def test_without_rows_it_has_nothing(self) -> None:
        register = self.register_of(())
        assert register.keys() == ()
        assert register.observations("BINS", [FIRST]) == ()

    def test_a_later_revision_does_not_change_what_held(self) -> None:
        before, after = self.register_of(REVISED[:2]), self.register_of(REVISED)
        moment = START + timedelta(days=8)
        assert before.observations("BINS", [FIRST], as_at=moment) == after.observations(
            "BINS", [FIRST], as_at=moment
        )

    def test_a_part_revised_leaves_the_whole_alone(self) -> None:
        part = replace(MANY[2], revision=2, recorded_at_utc=START + timedelta(days=9))
        register = self.register_of((*MANY, part))
        assert [row.value for row in register.observations("BINS", [FIRST])] == [10]
        assert register.observations("BINS", [FIRST], WARD) == (part,)
