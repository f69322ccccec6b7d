"""What stands in one section or slide: its words, its lines on figures, its tables and charts.

In: a section's layout and the material. Out: document blocks, not yet numbered. A figure that the
layout asks for and the register lacks is printed with its mark, never as a blank.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from golden_thread.document import Block, Bullets, Paragraph
from golden_thread.figures import Register
from golden_thread.files import Source
from golden_thread.framework import Framework, Indicator
from golden_thread.items import Item
from golden_thread.narrative import Telling, describe, describe_run, read_commentary
from golden_thread.periods import Period, periods_between
from golden_thread.problems import Problem, problem
from golden_thread.publishing.charts import chart_of
from golden_thread.publishing.layout import SectionLayout
from golden_thread.publishing.tables import indicator_table, series_table


@dataclass(frozen=True, slots=True)
class Material:
    """What papers are made of. `commentary` is by period key and file name without its ending.

    `items` are all there are, in the order of their files; each paper clears them for itself.
    """

    framework: Framework
    register: Register
    commentary: Mapping[tuple[str, str], Source]
    items: tuple[Item, ...] = ()


def section_blocks(
    section: SectionLayout, material: Material, as_at: datetime, problems: list[Problem]
) -> tuple[Block, ...]:
    """The blocks of a section in reading order; each chart is followed by its numbers."""
    return tuple(_blocks(section, material, as_at, problems, on_a_page=True))


def slide_blocks(
    section: SectionLayout, material: Material, as_at: datetime, problems: list[Problem]
) -> tuple[Block, ...]:
    """The blocks of a slide; the numbers of its charts are in the notes, for want of room."""
    return tuple(_blocks(section, material, as_at, problems, on_a_page=False))


def notes_blocks(
    section: SectionLayout, material: Material, as_at: datetime, problems: list[Problem]
) -> Iterator[Block]:
    """The speaker's notes of a slide, and the numbers of its charts in words."""
    telling = _telling(section, material, as_at)
    if section.notes is not None:
        yield from read_commentary(section.notes, telling, problems)
    for indicator in _named(section.charts, telling):
        yield Paragraph(describe_run(indicator, _run(section), telling))


def _telling(section: SectionLayout, material: Material, as_at: datetime) -> Telling:
    return Telling(material.framework, material.register, section.period, as_at)


def _blocks(
    section: SectionLayout,
    material: Material,
    as_at: datetime,
    problems: list[Problem],
    *,
    on_a_page: bool,
) -> Iterator[Block]:
    telling = _telling(section, material, as_at)
    if section.text is not None:
        yield from read_commentary(section.text, telling, problems)
    if section.commentary:
        source = material.commentary.get((section.period.key, section.commentary))
        if source is None:
            name = f"commentary/{section.period.key}/{section.commentary}.md"
            problems.append(problem("GT-PUBLISHING-006", section.place, f"There is no {name}."))
        else:
            yield from read_commentary(source, telling, problems)
    if section.summary:
        verdicts = (telling.verdict(each) for each in _named(section.summary, telling))
        yield Bullets(tuple(describe(verdict, telling) for verdict in verdicts))
    if section.table:
        subject = section.heading if on_a_page else ""
        yield indicator_table(subject, _named(section.table, telling), telling)
    for indicator in _named(section.charts, telling):
        chart = chart_of(indicator, _run(section), telling)
        if sum(value is not None for value in chart.series[0].values) < 2:
            message = f"The register has fewer than two exact figures of {indicator.code} to draw."
            problems.append(problem("GT-PUBLISHING-010", section.place, message))
        yield chart
        if on_a_page:
            yield series_table((indicator,), _run(section), telling)
    if section.series:
        yield series_table(_named(section.series, telling), _run(section), telling)


def _run(section: SectionLayout) -> tuple[Period, ...]:
    return periods_between(section.since, section.period)


def _named(codes: tuple[str, ...], telling: Telling) -> tuple[Indicator, ...]:
    """The indicators of these codes, which the layout's reader has found to exist."""
    found = (telling.framework.indicator(code) for code in codes)
    return tuple(indicator for indicator in found if indicator is not None)
