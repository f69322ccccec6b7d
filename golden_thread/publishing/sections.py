"""What stands in one section or slide: its words, its items, its lines on figures, its tables.

In: a section's layout and the setting of its paper. Out: document blocks, not yet numbered. A
figure that the layout asks for and the register lacks is printed with its mark, never as a blank.
"""

from collections.abc import Iterator

from golden_thread.document import Block, Bullets, Heading, Paragraph, Text
from golden_thread.judgement import count_statuses
from golden_thread.narrative import counts_sentence, describe, read_commentary
from golden_thread.periods import Period, periods_between
from golden_thread.problems import Problem, problem
from golden_thread.publishing.doubts.doubts import note_empty
from golden_thread.publishing.layouts.pick_layout import IndicatorManner
from golden_thread.publishing.layouts.section_layout import SectionLayout
from golden_thread.publishing.parts.charts import chart_of
from golden_thread.publishing.parts.item_blocks import item_blocks
from golden_thread.publishing.parts.promises import promise_blocks
from golden_thread.publishing.parts.tables import indicator_table, series_table
from golden_thread.publishing.picking.picks import (
    Setting,
    indicators_of,
    picked_indicators,
    picked_items,
)

MEASURES = "Measures"


def section_blocks(
    section: SectionLayout,
    setting: Setting,
    problems: list[Problem],
    level: int = 1,
    under: str = "",
) -> tuple[Block, ...]:
    """The blocks of a section in reading order; each chart is followed by its numbers.

    `level` is that of the section's own heading, which is not among them; `under` is the heading
    that a section without one goes on under.
    """
    subject = section.heading or under
    items = tuple(_items(section, setting, problems, level))
    figures = tuple(figure_blocks(section, setting, problems, subject=subject))
    # Figures under the heading of the items would be read as theirs.
    is_headed = any(isinstance(block, Heading) for block in items)
    return (
        *word_blocks(section, setting, problems),
        *items,
        *((Heading((Text(MEASURES),), level=level + 1),) if is_headed and figures else ()),
        *figures,
        *_promises(section, setting, problems),
        *_nested(section, setting, problems, level, subject),
    )


def _nested(
    section: SectionLayout, setting: Setting, problems: list[Problem], level: int, subject: str
) -> Iterator[Block]:
    """The sections below; one without a heading goes on where this one stands."""
    for each in section.sections:
        below = level + 1 if each.heading else level
        if each.heading:
            yield Heading((Text(each.heading),), level=below)
        blocks = section_blocks(each, setting, problems, below, subject)
        note_empty(each, blocks, problems)
        yield from blocks


def word_blocks(
    section: SectionLayout, setting: Setting, problems: list[Problem]
) -> Iterator[Block]:
    """What is typed in the layout, what the service wrote, and the counts of statuses."""
    telling = setting.telling(section.period)
    if section.text is not None:
        yield from read_commentary(section.text, telling, problems)
    if section.commentary:
        source = setting.material.commentary.get((section.period.key, section.commentary))
        if source is None:
            name = f"commentary/{section.period.key}/{section.commentary}.md"
            problems.append(problem("GT-PUBLISHING-006", section.place, f"There is no {name}."))
        else:
            yield from read_commentary(source, telling, problems)
    if section.counts:
        indicators = indicators_of(section, setting.material.framework)
        counts = count_statuses(telling.verdict(each) for each in indicators)
        counted = counts_sentence(counts, telling)
        yield from (Paragraph(counted),) if counted else ()


def _items(
    section: SectionLayout, setting: Setting, problems: list[Problem], level: int
) -> Iterator[Block]:
    for pick in section.items:
        items = picked_items(pick, section, setting)
        blocks = item_blocks(
            items, pick.manner, lambda item: setting.telling(item.period), problems
        )
        if pick.heading and blocks:
            yield Heading((Text(pick.heading),), level=level + 1)
        yield from blocks


def figure_blocks(
    section: SectionLayout, setting: Setting, problems: list[Problem], *, subject: str
) -> Iterator[Block]:
    """The lines, tables and charts of a section.

    `subject` begins the caption of its table. A slide, whose title says it, has none, and there a
    chart stands without its numbers.
    """
    telling, framework = setting.telling(section.period), setting.material.framework
    summary = picked_indicators(section, IndicatorManner.SUMMARY, framework)
    if summary:
        verdicts = (telling.verdict(each) for each in summary)
        yield Bullets(tuple(describe(verdict, telling) for verdict in verdicts))
    table = picked_indicators(section, IndicatorManner.TABLE, framework)
    if table:
        yield indicator_table(subject, table, telling)
    for indicator in picked_indicators(section, IndicatorManner.CHARTS, framework):
        chart = chart_of(indicator, run_of(section), telling)
        if sum(value is not None for value in chart.series[0].values) < 2:
            message = f"The register has fewer than two exact figures of {indicator.code} to draw."
            problems.append(problem("GT-PUBLISHING-010", section.place, message))
        yield chart
        if subject:
            yield series_table((indicator,), run_of(section), telling)
    series = picked_indicators(section, IndicatorManner.SERIES, framework)
    if series:
        yield series_table(series, run_of(section), telling)


def _promises(section: SectionLayout, setting: Setting, problems: list[Problem]) -> Iterator[Block]:
    if section.promises:
        yield from promise_blocks(section, setting, problems)


def run_of(section: SectionLayout) -> tuple[Period, ...]:
    """The periods of the section's charts and series, oldest first."""
    return periods_between(section.since, section.period)
