"""What is said of an item beside its own words: when, how far it has come, who decided.

In: an item or a part of one. Out: plain words.
"""

from datetime import date

from golden_thread.framework import Framework
from golden_thread.items import Decided, Item, ItemStatus
from golden_thread.periods import PeriodKind, containing, label

STATUS_WORDS = {
    ItemStatus.PLANNED: "Planned",
    ItemStatus.DONE: "Done",
    ItemStatus.LATE: "Late",
    ItemStatus.DROPPED: "Dropped",
}


def when_words(item: Item) -> str:
    """When it was or falls due: “25 July 2022”, “by 31 December 2022”, or its period."""
    if item.due_on is not None:
        return f"by {day_words(item.due_on)}"
    if item.happened_on is None:
        return label(item.period)
    until = f" to {day_words(item.until)}" if item.until and item.until != item.happened_on else ""
    return f"{day_words(item.happened_on)}{until}"


def status_words_of(item: Item) -> str:
    """How far it has come, with the reason where it is late or was dropped."""
    words = STATUS_WORDS[item.status]
    return (
        f"{words}: {item.reason}" if item.reason and item.status is not ItemStatus.DONE else words
    )


def decision_words(decided: Decided, framework: Framework) -> str:
    """Who took a decision and when, and until when it can be called in."""
    body = framework.organisation.body(decided.body)
    words = f"Decided by {body.title if body else decided.body} on {day_words(decided.on)}"
    if decided.minute:
        words += f", minute {decided.minute}"
    if decided.call_in_ends_on is not None:
        words += f"; call-in ends on {day_words(decided.call_in_ends_on)}"
    return f"{words}."


def day_words(day: date) -> str:
    """A day as papers print it."""
    return label(containing(day, PeriodKind.DAY))
