"""Promises come back with what became of them, and a paper of long ago says what it said."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given

from golden_thread.items import Item, ItemStatus, PromiseState, carry_forward
from golden_thread.periods import parse_key
from tests.items.made_up_items import Q2, Q3, any_items, days, made_item, made_promise

Q4 = parse_key("FY2022-23-Q4")
END = {each: each.ends_on for each in (Q2, Q3, Q4)}
DUE = date(2022, 11, 30)
LATER = date(2023, 2, 28)
DONE, LATE, DROPPED, PLANNED = (
    ItemStatus.DONE,
    ItemStatus.LATE,
    ItemStatus.DROPPED,
    ItemStatus.PLANNED,
)


def outcome(code: str = "outcome", follows: str = "promise", **given: Any) -> Item:
    return made_item(code, **({"period": Q3, "follows": follows} | given))


def told(*items: Item, by: date, since: date | None = None) -> list[tuple[str, str, str]]:
    """Each promise, the item that tells its outcome, and how it stands."""
    return [
        (each.item.code, each.outcome.code if each.outcome else "", each.state.value)
        for each in carry_forward(items, by, since=since)
    ]


@pytest.mark.parametrize(
    ("items", "by", "found"),
    (
        ((), END[Q2], [("promise", "", "open")]),
        ((), date(2022, 11, 29), [("promise", "", "open")]),
        ((), DUE, [("promise", "", "overdue")]),
        ((outcome(),), END[Q3], [("promise", "outcome", "done")]),
        ((outcome(status=LATE),), END[Q3], [("promise", "outcome", "late")]),
        ((outcome(status=DROPPED),), END[Q3], [("promise", "outcome", "dropped")]),
        ((outcome(status=LATE, due_on=LATER),), END[Q3], [("promise", "outcome", "late")]),
        ((outcome(status=PLANNED, due_on=LATER),), END[Q3], [("promise", "outcome", "open")]),
        ((outcome(status=LATE, due_on=LATER),), END[Q4], [("promise", "outcome", "overdue")]),
        # What was told later is not known yet.
        ((outcome(),), END[Q2], [("promise", "", "open")]),
        ((outcome(period=Q4),), END[Q3], [("promise", "", "overdue")]),
    ),
)
def test_a_promise_and_its_outcome(
    items: tuple[Item, ...], by: date, found: list[tuple[str, str, str]]
) -> None:
    assert told(made_promise(due_on=DUE), *items, by=by) == found


def test_a_promise_of_later_is_not_known_yet() -> None:
    assert told(made_promise(period=Q3, due_on=LATER), by=END[Q2]) == []


def test_a_chain_is_followed_to_its_last_and_told_once() -> None:
    first = outcome("first", status=LATE, due_on=LATER)
    last = outcome("last", "first", period=Q4)
    for order in ((made_promise(), first, last), (last, first, made_promise())):
        assert told(*order, by=END[Q4]) == [("promise", "last", "done")]
        assert told(*order, by=END[Q3]) == [("promise", "first", "late")]
    (found,) = carry_forward((made_promise(), first, last), END[Q3])
    assert found.due_on == LATER


def test_of_two_that_follow_one_promise_the_last_reported_tells() -> None:
    late = outcome("late", status=LATE)
    done = outcome("done", period=Q4)
    assert told(made_promise(), done, late, by=END[Q4]) == [("promise", "done", "done")]


def test_one_reported_in_the_same_period_as_what_it_follows_comes_after_it() -> None:
    first = outcome("first", status=LATE, due_on=LATER)
    last = outcome("last", "first")
    assert told(last, first, made_promise(), by=END[Q3]) == [("promise", "last", "done")]


def test_what_was_told_before_is_not_told_again() -> None:
    items = (
        made_promise("kept"),
        outcome("kept-outcome", "kept"),
        made_promise("put-off"),
        outcome("put-off-outcome", "put-off", status=LATE, due_on=LATER),
        made_promise("forgotten"),
        made_promise("marked", status=DROPPED),
    )
    assert told(*items, by=END[Q4], since=Q4.starts_on) == [
        ("put-off", "put-off-outcome", "overdue"),
        ("forgotten", "", "overdue"),
    ]
    assert len(told(*items, by=END[Q4])) == 4


def test_an_item_that_follows_one_withheld_stands_for_itself() -> None:
    assert told(outcome(due_on=LATER, status=PLANNED), by=END[Q3]) == [("outcome", "", "open")]
    assert told(outcome(), by=END[Q3]) == []


@pytest.mark.property
@given(any_items(), days())
def test_every_promise_made_by_a_day_is_told_once_in_order(
    items: tuple[Item, ...], by: date
) -> None:
    made = [each for each in items if each.due_on and each.period.ends_on <= by]
    found = carry_forward(items, by)
    assert [each.item for each in found] == made
    for each in found:
        is_due = each.item.due_on <= by
        assert (each.state is PromiseState.OVERDUE) == (is_due and each.item.status is PLANNED)


@pytest.mark.property
@given(any_items(), days(), days())
def test_what_is_reported_later_changes_nothing(
    items: tuple[Item, ...], by: date, other: date
) -> None:
    earlier, later = sorted((by, other))
    known = tuple(each for each in items if each.period.ends_on <= later)
    assert carry_forward(items, earlier) == carry_forward(known, earlier)
