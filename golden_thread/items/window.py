"""From when to when a section of a paper tells of items.

In: periods, or the days of meetings. Out: windows, each of which an item is in or is not. Of
windows that follow one another and ask by the same day, an item is in one at most.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from golden_thread.items.item import Item, ItemStatus
from golden_thread.periods import Period, following, previous


class Dating(StrEnum):
    """By which day an item is in a window.

    `reported`: the last day of the period it is reported in. `happened`: its own first day, and
    where it has none the last day of that period. `coming`: the day on which what is planned will
    be; see `day_of`.
    """

    REPORTED = "reported"
    HAPPENED = "happened"
    COMING = "coming"


@dataclass(frozen=True, slots=True)
class Window:
    """From `starts_on` up to, and not including, `ends_before`; None is open."""

    starts_on: date | None = None
    ends_before: date | None = None
    dating: Dating = Dating.HAPPENED

    def holds(self, item: Item) -> bool:
        """Whether the item is told of in it.

        What is to come must have been reported before the window: a paper that is built again
        later must not foretell what was planned after it.
        """
        day = day_of(item, self.dating)
        if day is None or (self.ends_before is not None and day >= self.ends_before):
            return False
        if self.starts_on is None:
            return True
        is_known = self.dating is not Dating.COMING or item.period.ends_on < self.starts_on
        return day >= self.starts_on and is_known


def day_of(item: Item, dating: Dating) -> date | None:
    """The one day by which an item is in a window; None where it is in no window of the kind.

    What is planned comes on its own first day, else on the day it falls due, else on the day after
    the period it is reported in.
    """
    if dating is Dating.REPORTED:
        return item.period.ends_on
    if dating is Dating.HAPPENED:
        return item.happened_on or item.period.ends_on
    if item.status is not ItemStatus.PLANNED:
        return None
    return item.happened_on or item.due_on or item.period.ends_before


def this_period(period: Period) -> Window:
    """What is reported in this period, or in a part of it."""
    return Window(period.starts_on, period.ends_before, Dating.REPORTED)


def last_period(period: Period) -> Window:
    """What was reported in the period before this one."""
    return this_period(previous(period))


def next_period(period: Period) -> Window:
    """What was planned by the end of this period for the one that follows it."""
    ahead = following(period)
    return Window(ahead.starts_on, ahead.ends_before, Dating.COMING)


def between_meetings(last: date | None, this: date) -> Window:
    """What happened since the last meeting and before this one; all before, where none is known.

    The day of a meeting is told of at the next one.
    """
    return Window(last, this)
