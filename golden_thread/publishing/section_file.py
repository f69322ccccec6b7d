"""One section or slide of a layout, as typed in `papers/*.yaml`.

In: its entry, the period of its paper, and the framework. Out: the section, with a Problem for
whatever in it cannot be printed.
"""

from golden_thread.files import Entry
from golden_thread.framework import Framework, Indicator
from golden_thread.periods import Period, parse_key, periods_between
from golden_thread.publishing.layout import LayoutKind, SectionLayout

CODES = ("summary", "table", "series", "charts")
# Eight rows of a table fit on a slide that can be read from the back of a room.
MOST_ROWS_ON_A_SLIDE = 8
NO_PERIOD = parse_key("1900-01-01")


def read_section(
    entry: Entry, paper: Period | None, kind: LayoutKind, framework: Framework
) -> SectionLayout:
    """The section; where its entry is not sound it must be dropped.

    `paper` is None where the period of the paper is itself at fault.
    """
    period = entry.period("period") or paper
    codes = {name: _codes(entry, name, period, framework) for name in CODES}
    section = SectionLayout(
        heading=entry.text("heading"),
        period=period or NO_PERIOD,
        since=entry.period("since") or period or NO_PERIOD,
        text=entry.markdown("text"),
        commentary=entry.text("commentary", ""),
        summary=codes["summary"],
        table=codes["table"],
        series=codes["series"],
        charts=codes["charts"],
        notes=entry.markdown("notes") if kind is LayoutKind.SLIDES else None,
        place=entry.place,
    )
    entry.refuse_others()
    if period is not None and not entry.faulty & {"period", "since"}:
        _check_run(entry, section)
    if kind is LayoutKind.SLIDES:
        _check_slide(entry, section)
    return section


def _check_run(entry: Entry, section: SectionLayout) -> None:
    """Note a run of periods that does not begin before it ends."""
    since, period = section.since, section.period
    if since.kind is not period.kind or since > period:
        message = f"“since: {since.key}” is no earlier period of the kind of {period.key}."
        entry.note("GT-PUBLISHING-002", message, "since")
    elif (section.series or section.charts) and len(periods_between(since, period)) < 2:
        entry.note("GT-PUBLISHING-003", "A run of figures needs “since”: an earlier period.")


def _check_slide(entry: Entry, section: SectionLayout) -> None:
    """Note what a slide has no room for."""
    rows = max(len(section.table), len(section.series))
    if rows > MOST_ROWS_ON_A_SLIDE:
        message = f"{rows} rows do not fit on a slide; at most {MOST_ROWS_ON_A_SLIDE} do."
        entry.note("GT-PUBLISHING-004", message, "table")
    shown = bool(section.table) + bool(section.series) + len(section.charts)
    if shown > 1:
        message = f"The slide has {shown} tables and charts, and room for one."
        entry.note("GT-PUBLISHING-007", message)


def _codes(entry: Entry, name: str, period: Period | None, framework: Framework) -> tuple[str, ...]:
    codes = entry.texts(name)
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
