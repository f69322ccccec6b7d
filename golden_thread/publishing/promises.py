"""What became of what was promised: “You said … done, late or dropped”.

In: the day up to which promises fell due, and the setting of the paper. Out: a table of them, or
nothing where none fell due.
"""

from collections.abc import Iterator
from datetime import date

from golden_thread.document import Block, Cell, Inline, Paragraph, Row, Table, Text
from golden_thread.items import Promise, PromiseState, carry_forward
from golden_thread.problems import Problem
from golden_thread.publishing.item_blocks import headline
from golden_thread.publishing.item_words import day_words
from golden_thread.publishing.picks import Setting

STATES = {
    PromiseState.DONE: "Done",
    PromiseState.LATE: "Late",
    PromiseState.DROPPED: "Dropped",
    PromiseState.OPEN: "Not due yet",
    # The papers tell what they were told: not that it was not done.
    PromiseState.OVERDUE: "No outcome reported",
}


def promise_blocks(by: date, setting: Setting, problems: list[Problem]) -> Iterator[Block]:
    """The table of promises that fell due by the day, those put off to a later one among them."""
    made = carry_forward(setting.material.items, by)
    due = [each for each in made if min(_promised_for(each), each.due_on) <= by]
    if not due:
        yield Paragraph((Text(f"No promise fell due by {day_words(by)}."),))
        return
    header = Row(tuple(Cell((Text(words),)) for words in ("You said", "By", "What became of it")))
    rows = tuple(_row(promise, setting, problems) for promise in due)
    caption = (Text(f"Promises that fell due by {day_words(by)}"),)
    yield Table(header, rows, caption)


def _row(promise: Promise, setting: Setting, problems: list[Problem]) -> Row:
    said = headline(promise.item, setting.telling(promise.item.period), problems)
    due_on = Cell((Text(day_words(_promised_for(promise))),))
    return Row((Cell(said), due_on, Cell(_became(promise, setting, problems))))


def _became(promise: Promise, setting: Setting, problems: list[Problem]) -> tuple[Inline, ...]:
    state = Text(STATES[promise.state], strong=True)
    told = promise.outcome or promise.item
    words: tuple[Inline, ...] = ()
    if promise.outcome is not None:
        words = headline(promise.outcome, setting.telling(promise.outcome.period), problems)
    reason = (Text(told.reason),) if told.reason else ()
    between = (Text(": "),) if words else ()
    after = (Text(". " if words else ": "),) if reason else ()
    return (state, *between, *words, *after, *reason, *_put_off(promise))


def _put_off(promise: Promise) -> tuple[Inline, ...]:
    """The day that has taken the place of the one promised, where there is one and it is owed."""
    owed = promise.state in (PromiseState.LATE, PromiseState.OPEN, PromiseState.OVERDUE)
    if not owed or promise.due_on == _promised_for(promise):
        return ()
    return (Text(f" (put off to {day_words(promise.due_on)})"),)


def _promised_for(promise: Promise) -> date:
    """The day that was promised first."""
    return promise.item.due_on or promise.due_on
