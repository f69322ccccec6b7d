"""The measures of a whole paper, and what their statuses come to.

In: the setting of a paper. Out: each measure it shows once, at its section's period; how many have
which status; and whether the paper tells only good news of a quarter that was mostly red.
"""

from collections.abc import Iterator

from golden_thread.framework import Indicator
from golden_thread.items import Item, ItemKind
from golden_thread.judgement import StatusCounts, count_statuses, is_unbalanced
from golden_thread.periods import Period
from golden_thread.problems import Problem, problem
from golden_thread.publishing.layouts.section_layout import SectionLayout
from golden_thread.publishing.picking.picks import Setting, indicators_of, picked_items

# What is told because it went well; everything else explains, asks or warns.
GOOD_NEWS = (
    ItemKind.ACHIEVEMENT,
    ItemKind.RECOGNITION,
    ItemKind.GRANT,
    ItemKind.APPOINTMENT,
    ItemKind.CAMPAIGN,
    ItemKind.EVENT,
    ItemKind.PUBLICATION,
)


def measures_of(setting: Setting) -> tuple[tuple[Indicator, Period], ...]:
    """Each measure that the paper shows, with the period it is shown for."""
    framework = setting.material.framework
    found = (
        (indicator, section.period)
        for section in every_section(setting.edition.layout.sections)
        for indicator in indicators_of(section, framework)
    )
    return tuple(dict.fromkeys(found))


def counts_of(setting: Setting) -> StatusCounts:
    """How many of the paper's measures have which status."""
    measures = measures_of(setting)
    return count_statuses(setting.telling(period).verdict(each) for each, period in measures)


def every_section(sections: tuple[SectionLayout, ...]) -> Iterator[SectionLayout]:
    """The sections and all those below them, in reading order."""
    for section in sections:
        yield section
        yield from every_section(section.sections)


def items_of(setting: Setting) -> tuple[Item, ...]:
    """Every item that the paper picks, once each."""
    found = (
        item
        for section in every_section(setting.edition.layout.sections)
        for pick in section.items
        for item in picked_items(pick, section, setting)
    )
    return tuple(dict.fromkeys(found))


def check_balance(setting: Setting, problems: list[Problem]) -> None:
    """Note a paper whose measures are mostly red and whose items are all good news."""
    items = items_of(setting)
    good = sum(item.kind in GOOD_NEWS for item in items)
    if is_unbalanced(counts_of(setting), good, len(items) - good):
        message = "Most measures of this paper are red, and every item in it is good news."
        problems.append(problem("GT-PUBLISHING-024", setting.edition.layout.place, message))
