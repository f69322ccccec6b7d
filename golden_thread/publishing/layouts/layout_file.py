"""Layouts from `papers/*.yaml`: the name of a file is the slug of its paper.

In: the folder, the framework and the ways of the house. Out: the sound layouts in the order of
their names; every fault of the others as a Problem.
"""

import re
from pathlib import Path

from golden_thread.files import Entry, read_yaml
from golden_thread.framework import Audience, Framework
from golden_thread.problems import Place, Problem, problem
from golden_thread.publishing.layouts.extras_file import read_authors, read_extras, read_meetings
from golden_thread.publishing.layouts.house import House
from golden_thread.publishing.layouts.layout import HeaderRow, Layout, LayoutKind
from golden_thread.publishing.layouts.section_file import Frame, read_section

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
HOLDS = {
    LayoutKind.REPORT: "sections",
    LayoutKind.BRIEFING: "sections",
    LayoutKind.SLIDES: "slides",
}


def read_layouts(
    root: Path, framework: Framework, house: House, problems: list[Problem]
) -> tuple[Layout, ...]:
    """The sound layouts under `root/papers`."""
    layouts = []
    for path in sorted((root / "papers").glob("*.y*ml")):
        name = f"papers/{path.name}"
        if not SLUG.fullmatch(path.stem):
            message = f"“{path.stem}” cannot name a paper: small letters, digits and hyphens."
            problems.append(problem("GT-PUBLISHING-001", Place(name), message))
        top = read_yaml(root, name, problems)
        layout = _layout(top, path.stem, root, framework, house) if top else None
        if layout is not None:
            layouts.append(layout)
    return tuple(layouts)


def _layout(top: Entry, slug: str, root: Path, framework: Framework, house: House) -> Layout | None:
    kind = top.choice("kind", LayoutKind)
    period, as_at = top.period("period"), top.moment("figures_as_at")
    for needed in ("period", "figures_as_at"):
        if not top.has(needed):
            top.note("GT-FILES-005", f"“{needed}” is missing or empty.", needed)
    # Where the kind is at fault, what the paper should hold is not known and not asked for.
    known = "kind" not in top.faulty
    entries = top.needed_entries(HOLDS[kind]) if known else ()
    top.asked.update(() if known else HOLDS.values())
    frame = Frame(root, framework, kind, period)
    sections = tuple(read_section(entry, frame) for entry in entries)
    title, subtitle = top.text("title"), top.text("subtitle", "")
    dated = top.needed_date("dated")
    header = tuple(_header_row(entry) for entry in top.entries("header"))
    audience = _audience(top)
    portfolio = _portfolio(top, framework)
    meetings, authors = read_meetings(top, framework), read_authors(top)
    extras = read_extras(top, kind, house)
    top.refuse_others()
    nested = (*entries, *top.entries("header"))
    if period is None or as_at is None or not all(entry.sound for entry in (top, *nested)):
        return None
    return Layout(
        slug, kind, title, subtitle, dated, as_at, period, header, sections, top.place,
        audience, portfolio, meetings, authors, extras,
    )  # fmt: skip


def _header_row(entry: Entry) -> HeaderRow:
    row = HeaderRow(entry.text("label"), entry.texts("text"))
    entry.refuse_others()
    return row


def _audience(top: Entry) -> Audience:
    audience = top.choice("audience", Audience, Audience.PUBLIC)
    if audience is Audience.EXEMPT:
        message = "A paper is for the public, Members or officers; its Part II is built beside it."
        top.note("GT-PUBLISHING-019", message, "audience")
    return audience


def _portfolio(top: Entry, framework: Framework) -> str:
    code = top.text("portfolio", "")
    if code and framework.organisation.portfolio(code) is None:
        known = ", ".join(each.code for each in framework.organisation.portfolios)
        message = f"There is no portfolio “{code}”; there is: {known or 'none'}."
        top.note("GT-PUBLISHING-017", message, "portfolio")
    return code
