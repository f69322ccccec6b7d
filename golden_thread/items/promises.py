"""What was promised, and what became of it: “You said … done, late or dropped”.

In: items and the day by which it is asked. Out: each promise with the item that tells its outcome,
as it was known by that day: a paper built again later says the same.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from golden_thread.items.item import Item, ItemStatus


class PromiseState(StrEnum):
    """How a promise stands: `open` is not due yet, `overdue` is due and nothing was told of it."""

    DONE = "done"
    LATE = "late"
    DROPPED = "dropped"
    OPEN = "open"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class Promise:
    """An item that promised something by a day, and the last item that tells what became of it.

    `due_on` is the day in force: that of the last item that sets one.
    """

    item: Item
    outcome: Item | None
    state: PromiseState
    due_on: date


def carry_forward(
    items: Iterable[Item], by: date, *, since: date | None = None
) -> tuple[Promise, ...]:
    """The promises made by this day, in the order they come in, each with its outcome so far.

    Of items that follow one promise, and of those that follow these, the last reported tells the
    outcome; a promise that is itself an outcome is told of with the first. With `since`, a promise
    whose outcome was reported before that day has been told of and is left out.
    """
    known = [item for item in items if item.period.ends_on <= by]
    codes = {item.code for item in known}
    followers: dict[str, list[Item]] = {}
    for item in known:
        followers.setdefault(item.follows, []).append(item)
    made = (item for item in known if item.due_on is not None and item.follows not in codes)
    promises = (_promise(item, item.due_on, followers, by) for item in made if item.due_on)
    return tuple(each for each in promises if not _is_told(each, since))


def _promise(item: Item, due_on: date, followers: dict[str, list[Item]], by: date) -> Promise:
    told = _after(item, followers)
    due = next((each.due_on for each in reversed(told) if each.due_on is not None), due_on)
    outcome = told[-1] if told else None
    return Promise(item, outcome, _state(outcome or item, due, by), due)


def _after(item: Item, followers: dict[str, list[Item]]) -> list[Item]:
    """All that follow the item, however far, in the order in which they were reported."""
    found: list[Item] = []
    asked = [item]
    while asked:
        after = followers.get(asked.pop(0).code, [])
        found += after
        asked += after
    return sorted(found, key=lambda each: each.period.ends_on)


def _state(last: Item, due_on: date, by: date) -> PromiseState:
    if _is_owed(last):
        if due_on <= by:
            return PromiseState.OVERDUE
        return PromiseState.LATE if last.status is ItemStatus.LATE else PromiseState.OPEN
    return PromiseState(last.status.value)


def _is_owed(last: Item) -> bool:
    """Whether something is still to be done: it is planned, or late with a new day set."""
    put_off = last.status is ItemStatus.LATE and bool(last.follows) and last.due_on is not None
    return last.status is ItemStatus.PLANNED or put_off


def _is_told(promise: Promise, since: date | None) -> bool:
    last = promise.outcome or promise.item
    return since is not None and not _is_owed(last) and last.period.ends_on < since
