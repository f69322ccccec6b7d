"""What became of what was promised: “You said … done, late or dropped”.

In: a section that asks for promises, and the setting of the paper. Out: a table of those that fell
due by the end of its period and that its services made; an outcome that an earlier paper told of
is not told again.
"""

from collections.abc import Iterator
from datetime import date

from golden_thread.document import Block, Cell, Inline, Paragraph, Row, Table, Text
from golden_thread.framework import Framework
from golden_thread.items import Promise, PromiseState, carry_forward
from golden_thread.problems import Problem
from golden_thread.publishing.layouts.section_layout import SectionLayout
from golden_thread.publishing.parts.item_blocks import headline
from golden_thread.publishing.parts.item_words import day_words
from golden_thread.publishing.picking.picks import Setting, meeting_before
from golden_thread.publishing.picking.section_services import EVERYBODY, Makers, makers_of

STATES = {
    PromiseState.DONE: "Done",
    PromiseState.LATE: "Late",
    PromiseState.DROPPED: "Dropped",
    PromiseState.OPEN: "Not due yet",
    # The papers tell what they were told: not that it was not done.
    PromiseState.OVERDUE: "No outcome reported",
}


def promise_blocks(
    section: SectionLayout, setting: Setting, problems: list[Problem]
) -> Iterator[Block]:
    """The table of promises that fell due, those put off to a later day among them."""
    by = section.period.ends_on
    framework = setting.material.framework
    makers = makers_of(section, setting.edition.layout.sections, framework)
    items = setting.material.items
    made = (each for each in carry_forward(items, by) if makers.made(each.item))
    fallen = {each.item.code for each in made if min(_promised_for(each), each.due_on) <= by}
    if not fallen:
        yield Paragraph((Text(f"No promise fell due by {day_words(by)}."),))
        return
    still = carry_forward(items, by, since=_since(section, setting))
    due = [each for each in still if each.item.code in fallen]
    if not due:
        words = f"What became of each promise that fell due by {day_words(by)} was told before."
        yield Paragraph((Text(words),))
        return
    header = Row(tuple(Cell((Text(words),)) for words in ("You said", "By", "What became of it")))
    rows = tuple(_row(promise, setting, problems) for promise in due)
    yield Table(header, rows, (Text(_caption(makers, by, framework)),))


def _since(section: SectionLayout, setting: Setting) -> date:
    """The day before which an outcome was told of by an earlier paper.

    What was reported in an earlier period stood in the paper of that period, unless the body has
    not met since.
    """
    begins, last = section.period.starts_on, meeting_before(setting)
    return min(begins, last) if last else begins


def _caption(makers: Makers, by: date, framework: Framework) -> str:
    """What the table is called: after its services, so that those of two sections differ."""
    fell_due = f"romises that fell due by {day_words(by)}"
    if makers == EVERYBODY:
        return f"P{fell_due}"
    return f"{', '.join(makers.titles(framework))}: p{fell_due}"


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
