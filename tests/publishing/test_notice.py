"""A paper that cannot be out in time for its meeting says so, by law and by the bank holidays."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from golden_thread.framework import Audience
from golden_thread.framework.organisation import Body, BodyKind, Organisation
from golden_thread.periods import Nation
from golden_thread.problems import Level, Place
from golden_thread.publishing.doubts.notice import note_notice
from golden_thread.publishing.layouts.edition import editions_of
from golden_thread.publishing.layouts.layout import Layout, LayoutKind, Meeting
from golden_thread.publishing.picking.material import Material
from golden_thread.publishing.picking.picks import Setting
from tests.judgement.made_up import HERE, made_framework, made_register
from tests.publishing.made_up_papers import made_layout, made_section

# A Tuesday with no bank holiday near; papers are out on the Monday of the week before.
MEETING, LAST_DAY = date(2022, 11, 15), date(2022, 11, 7)
THERE = Place("papers/made-up.yaml", 9, 9)
TOO_LATE, BEFORE = "GT-PUBLISHING-034", "GT-PUBLISHING-033"


def at_noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def made(
    known: date,
    dated: date | None = None,
    on: date = MEETING,
    urgency: str = "",
    **given: Any,
) -> Layout:
    meeting = Meeting("scrutiny", on, urgency=urgency, place=THERE)
    whole = {"meetings": (meeting,), "figures_as_at": at_noon(known), "dated": dated or on}
    return made_layout(made_section(text="Words."), **(whole | given))


def found(
    layout: Layout,
    *,
    clear_days: int = 5,
    publishes: bool = True,
    nation: Nation = Nation.ENGLAND,
) -> list[tuple[str, str]]:
    """The codes and messages for the first edition of this paper."""
    framework = made_framework()
    body = Body(
        "scrutiny", "Scrutiny Committee", BodyKind.SCRUTINY, publishes, clear_days, (), HERE
    )
    framework = replace(
        framework,
        council=replace(framework.council, nation=nation),
        organisation=Organisation(bodies=(body,)),
    )
    setting = Setting(editions_of(layout)[0], Material(framework, made_register(), {}))
    note_notice(setting, problems := [])
    assert all((each.place, each.level) == (THERE, Level.WARNING) for each in problems)
    return [(each.code, each.message) for each in problems]


def codes(layout: Layout, **given: Any) -> list[str]:
    return [code for code, _ in found(layout, **given)]


def test_figures_known_on_the_last_day_are_in_time_and_a_day_later_are_not() -> None:
    assert found(made(LAST_DAY)) == []
    assert found(made(date(2022, 11, 8))) == [
        (
            TOO_LATE,
            "The figures are as at 2022-11-08, and papers for Scrutiny Committee on 2022-11-15 are "
            "out by 2022-11-07: 5 clear working days before it.",
        )
    ]


def test_the_date_of_a_paper_counts_unless_it_is_that_of_a_meeting() -> None:
    early = date(2022, 10, 31)
    assert codes(made(early, dated=LAST_DAY)) == []
    ((code, message),) = found(made(early, dated=date(2022, 11, 9)))
    assert code == TOO_LATE
    assert message.startswith("The paper is dated 2022-11-09, and")
    assert codes(made(early, dated=MEETING)) == []
    assert codes(made(early, dated=date(2022, 11, 20))) == [TOO_LATE]


def test_of_several_meetings_the_date_may_be_that_of_any() -> None:
    layout = made(date(2022, 10, 31), dated=date(2022, 11, 29))
    other = Meeting("scrutiny", date(2022, 11, 29), slug="second")
    assert codes(replace(layout, meetings=(*layout.meetings, other))) == []


def test_a_meeting_before_its_figures_were_known_is_told_as_that_alone() -> None:
    assert found(made(date(2022, 11, 16))) == [
        (
            BEFORE,
            "The meeting on 2022-11-15 is before the paper's “figures_as_at”, 2022-11-16T12:00Z: "
            "nobody could know its figures there.",
        )
    ]


@pytest.mark.parametrize(
    ("given", "layout"),
    (
        ({"publishes": False}, {}),
        ({}, {"urgency": "The survey closed late."}),
        ({}, {"audience": Audience.MEMBERS}),
        ({}, {"kind": LayoutKind.SLIDES}),
        ({"clear_days": 3}, {}),
        ({}, {"meetings": ()}),
    ),
)
def test_what_is_not_held_to_five_days(given: dict[str, Any], layout: dict[str, Any]) -> None:
    assert codes(made(date(2022, 11, 9))) == [TOO_LATE]
    assert codes(made(date(2022, 11, 9), **layout), **given) == []


def test_a_body_that_is_not_known_is_left_alone() -> None:
    stranger = Meeting("elsewhere", MEETING, place=THERE)
    assert codes(made(date(2022, 11, 9), meetings=(stranger,))) == []


def test_bank_holidays_are_those_of_the_council_s_nation() -> None:
    # Five working days before 6 January 2023, but for 2 January, and in Scotland the 3rd too.
    layout = made(date(2022, 12, 28), on=date(2023, 1, 6))
    assert codes(layout) == []
    assert codes(layout, nation=Nation.SCOTLAND) == [TOO_LATE]


def test_one_clear_day_is_said_in_the_singular() -> None:
    ((_, message),) = found(made(date(2022, 11, 14)), clear_days=1)
    assert message.endswith("out by 2022-11-11: 1 clear working day before it.")
