"""One section or slide of a layout, as typed in `papers/*.yaml`.

In: its entry, and what it is read against: the period and kind of its paper, the framework and the
folder. Out: the section, with a Problem for whatever in it cannot be printed.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from golden_thread.files import Entry
from golden_thread.framework import Framework, Indicator
from golden_thread.periods import Period, parse_key, periods_between
from golden_thread.publishing.layouts.layout import LayoutKind
from golden_thread.publishing.layouts.pick_layout import Manner
from golden_thread.publishing.layouts.picks_file import (
    note_twice,
    read_indicators_pick,
    read_items_picks,
)
from golden_thread.publishing.layouts.section_layout import SectionLayout
from golden_thread.publishing.layouts.slide_file import read_look

CODES = ("summary", "table", "series", "charts")
NO_PERIOD = parse_key("1900-01-01")
MANNERS = {
    LayoutKind.REPORT: Manner.PARAGRAPHS,
    LayoutKind.BRIEFING: Manner.BULLETS,
    LayoutKind.SLIDES: Manner.BULLETS,
}


@dataclass(frozen=True, slots=True)
class Frame:
    """What a section is read against. `period` is None where the paper's own is at fault."""

    root: Path
    framework: Framework
    kind: LayoutKind
    period: Period | None
    is_nested: bool = False


def read_section(entry: Entry, frame: Frame) -> SectionLayout:
    """The section; where its entry is not sound it must be dropped."""
    period = entry.period("period") or frame.period
    codes = {name: _codes(entry, name, period, frame.framework) for name in CODES}
    on_slides = frame.kind is LayoutKind.SLIDES
    section = SectionLayout(
        heading=entry.text("heading", "" if frame.is_nested else None),
        period=period or NO_PERIOD,
        since=entry.period("since") or period or NO_PERIOD,
        text=entry.markdown("text"),
        commentary=entry.text("commentary", ""),
        summary=codes["summary"],
        table=codes["table"],
        series=codes["series"],
        charts=codes["charts"],
        place=entry.place,
        counts=entry.yes("counts"),
        indicators=read_indicators_pick(entry, frame.framework),
        items=read_items_picks(entry, frame.framework, MANNERS[frame.kind], on_slides=on_slides),
        promises=entry.yes("promises"),
    )
    if on_slides:
        section = replace(section, look=read_look(entry, frame.root))
    else:
        section = replace(section, sections=_nested(entry, frame, period))
    entry.refuse_others()
    if period is not None and not entry.faulty & {"period", "since"}:
        _check_run(entry, section)
    return section


def _nested(entry: Entry, frame: Frame, period: Period | None) -> tuple[SectionLayout, ...]:
    nested = replace(frame, period=period, is_nested=True)
    groups = entry.entries("sections")
    sections = tuple(read_section(group, nested) for group in groups)
    entry.sound = entry.sound and all(group.sound for group in groups)
    return sections


def _check_run(entry: Entry, section: SectionLayout) -> None:
    """Note a run of periods that does not begin before it ends."""
    since, period = section.since, section.period
    if since.kind is not period.kind or since > period:
        message = f"“since: {since.key}” is no earlier period of the kind of {period.key}."
        entry.note("GT-PUBLISHING-002", message, "since")
    elif (section.series or section.charts) and len(periods_between(since, period)) < 2:
        entry.note("GT-PUBLISHING-003", "A run of figures needs “since”: an earlier period.")


def _codes(entry: Entry, name: str, period: Period | None, framework: Framework) -> tuple[str, ...]:
    codes = entry.texts(name)
    note_twice(entry, name)
    for code in codes:
        indicator = framework.indicator(code)
        if indicator is None:
            entry.note("GT-PUBLISHING-005", f"There is no indicator {code}.", name)
        elif period is not None and not _suits(indicator, period):
            message = f"{code} is due each {indicator.frequency.value}; {period.key} is not one."
            entry.note("GT-PUBLISHING-009", message, name)
    return codes


def _suits(indicator: Indicator, period: Period) -> bool:
    return indicator.frequency.period_kind in (None, period.kind)
