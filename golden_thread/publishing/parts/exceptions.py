"""The page of exceptions: every red and amber measure of a paper, with what is done about it.

In: the measures of the paper with their periods, and the setting. Out: blocks; a red or amber for
which nobody gives cause, action, owner or date is printed so, and is a Problem besides.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from golden_thread.document import Block, Cell, Inline, Paragraph, Row, Table, Text
from golden_thread.framework import Indicator, Status
from golden_thread.items import Item, ItemKind
from golden_thread.judgement import Verdict
from golden_thread.periods import LabelStyle, Period, label
from golden_thread.problems import Problem, problem
from golden_thread.publishing.parts.exceptions_table import exceptions_table
from golden_thread.publishing.parts.item_blocks import headline
from golden_thread.publishing.parts.item_words import day_words
from golden_thread.publishing.picking.picks import Setting

NOT_GIVEN = "Not given"
COLUMNS = ("Measure", "Cause", "Action", "Owner", "By when")


def exception_blocks(
    measures: Sequence[tuple[Indicator, Period]], setting: Setting, problems: list[Problem]
) -> Iterator[Block]:
    """The red measures, then the amber, each with its figure, and what is being done."""
    verdicts = [setting.telling(period).verdict(each, period) for each, period in measures]
    red = [each for each in verdicts if each.status is Status.RED]
    amber = [each for each in verdicts if each.status is Status.AMBER]
    if not red and not amber:
        yield Paragraph((Text("No measure of this report is red or amber."),))
        return
    yield exceptions_table((*red, *amber), setting)
    header = Row(tuple(Cell((Text(words),)) for words in COLUMNS))
    rows = tuple(_answer(each, setting, problems) for each in (*red, *amber))
    yield Table(header, rows, (Text("What is being done about them"),))


def _answer(verdict: Verdict, setting: Setting, problems: list[Problem]) -> Row:
    """The row of one measure: from the items that name it and answer for it in its period."""
    answers = [
        item
        for item in setting.material.items
        if verdict.key.indicator in item.indicators
        and verdict.key.period.is_inside(item.period)
        and (item.kind is ItemKind.ACTION or item.cause)
    ]
    cause = "; ".join(item.cause for item in answers if item.cause)
    actions = [item for item in answers if item.kind is ItemKind.ACTION]
    owners = "; ".join(dict.fromkeys(item.owner for item in answers if item.owner))
    dates = "; ".join(day_words(day) for day in _dates(answers))
    action: list[Inline] = []
    for item in actions:
        between = (Text("; "),) if action else ()
        action += [*between, *headline(item, setting.telling(item.period), problems)]
    missing = [
        name
        for name, given in zip(COLUMNS[1:], (cause, action, owners, dates), strict=True)
        if not given
    ]
    if missing:
        code, period = verdict.key.indicator, label(verdict.key.period, LabelStyle.LONG)
        words = " and ".join(missing).lower()
        message = f"{code} is {verdict.status.value} in {period} and no item gives its {words}."
        problems.append(problem("GT-PUBLISHING-023", setting.edition.layout.place, message))
    return Row(
        (
            Cell((Text(verdict.indicator.title),)),
            Cell((Text(cause or NOT_GIVEN),)),
            Cell(tuple(action) or (Text(NOT_GIVEN),)),
            Cell((Text(owners or NOT_GIVEN),)),
            Cell((Text(dates or NOT_GIVEN),)),
        )
    )


def _dates(answers: Sequence[Item]) -> list[date]:
    return sorted({item.due_on for item in answers if item.due_on is not None})
