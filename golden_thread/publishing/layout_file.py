"""Layouts from `papers/*.yaml`: the name of a file is the slug of its paper.

In: the folder and the framework. Out: the sound layouts in the order of their names; every fault
of the others as a Problem.
"""

import re
from pathlib import Path

from golden_thread.files import Entry, Scalar, Source, read_yaml
from golden_thread.framework import Framework
from golden_thread.periods import Period, parse_key, periods_between
from golden_thread.problems import Place, Problem, problem
from golden_thread.publishing.layout import HeaderRow, Layout, LayoutKind, SectionLayout

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
CODES = ("summary", "table", "series", "charts")
# Eight rows of a table fit on a slide that can be read from the back of a room.
MOST_ROWS_ON_A_SLIDE = 8


def read_layouts(root: Path, framework: Framework, problems: list[Problem]) -> tuple[Layout, ...]:
    """The sound layouts under `root/papers`."""
    layouts = []
    for path in sorted((root / "papers").glob("*.yaml")):
        name = f"papers/{path.name}"
        if not SLUG.fullmatch(path.stem):
            message = f"“{path.stem}” cannot name a paper: small letters, digits and hyphens."
            problems.append(problem("GT-PUBLISHING-001", Place(name), message))
        top = read_yaml(root, name, problems)
        layout = _layout(top, path.stem, framework) if top else None
        if layout is not None:
            layouts.append(layout)
    return tuple(layouts)


def _layout(top: Entry, slug: str, framework: Framework) -> Layout | None:
    kind = top.choice("kind", LayoutKind)
    period, as_at = top.period("period"), top.moment("figures_as_at")
    for needed in ("period", "figures_as_at"):
        if not top.has(needed):
            top.note("GT-FILES-005", f"“{needed}” is missing or empty.", needed)
    name = "slides" if kind is LayoutKind.SLIDES else "sections"
    entries = top.entries(name)
    if not entries:
        top.note("GT-FILES-005", f"“{name}” is missing or empty.", name)
    here = period or parse_key("1900-01-01")
    sections = tuple(_section(entry, here, kind, framework) for entry in entries)
    title, subtitle = top.text("title"), top.text("subtitle", "")
    dated = top.needed_date("dated")
    header = tuple(_header_row(entry) for entry in top.entries("header"))
    top.refuse_others()
    nested = (*entries, *top.entries("header"))
    if period is None or as_at is None or not all(entry.sound for entry in (top, *nested)):
        return None
    return Layout(slug, kind, title, subtitle, dated, as_at, period, header, sections, top.place)


def _header_row(entry: Entry) -> HeaderRow:
    row = HeaderRow(entry.text("label"), entry.texts("text"))
    entry.refuse_others()
    return row


def _section(entry: Entry, period: Period, kind: LayoutKind, framework: Framework) -> SectionLayout:
    period = entry.period("period") or period
    codes = {name: _codes(entry, name, framework) for name in CODES}
    section = SectionLayout(
        heading=entry.text("heading"),
        period=period,
        since=entry.period("since") or period,
        text=_markdown(entry, "text"),
        commentary=entry.text("commentary", ""),
        summary=codes["summary"],
        table=codes["table"],
        series=codes["series"],
        charts=codes["charts"],
        notes=_markdown(entry, "notes") if kind is LayoutKind.SLIDES else None,
        place=entry.place,
    )
    entry.refuse_others()
    if section.since.kind is not period.kind or section.since > period:
        message = f"“since: {section.since.key}” is no earlier period of the kind of {period.key}."
        entry.note("GT-PUBLISHING-002", message, "since")
    elif (section.series or section.charts) and len(periods_between(section.since, period)) < 2:
        entry.note("GT-PUBLISHING-003", "A run of figures needs “since”: an earlier period.")
    if kind is LayoutKind.SLIDES:
        _check_slide(entry, section)
    return section


def _check_slide(entry: Entry, section: SectionLayout) -> None:
    """Note what a slide has no room for."""
    rows = max(len(section.table), len(section.series))
    if rows > MOST_ROWS_ON_A_SLIDE:
        message = f"{rows} rows do not fit on a slide; at most {MOST_ROWS_ON_A_SLIDE} do."
        entry.note("GT-PUBLISHING-004", message, "table")
    shown = bool(section.table) + bool(section.series) + len(section.charts)
    if shown > 1:
        entry.note(
            "GT-PUBLISHING-007", f"The slide has {shown} tables and charts, and room for one."
        )


def _codes(entry: Entry, name: str, framework: Framework) -> tuple[str, ...]:
    codes = entry.texts(name)
    for code in codes:
        if framework.indicator(code) is None:
            entry.note("GT-PUBLISHING-005", f"There is no indicator {code}.", name)
    return codes


def _markdown(entry: Entry, name: str) -> Source | None:
    """Markdown typed in the layout, knowing the line on which it begins."""
    if not entry.has(name):
        return None
    words = entry.text(name)
    typed = entry.fields[name]
    line = typed.place.line or 1
    starts = line + 1 if isinstance(typed, Scalar) and typed.is_block else line
    return Source(words, typed.place.file, starts)
