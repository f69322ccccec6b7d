"""Layouts from `papers/*.yaml`: the name of a file is the slug of its paper.

In: the folder and the framework. Out: the sound layouts in the order of their names; every fault
of the others as a Problem.
"""

import re
from pathlib import Path

from golden_thread.files import Entry, read_yaml
from golden_thread.framework import Framework
from golden_thread.problems import Place, Problem, problem
from golden_thread.publishing.layout import HeaderRow, Layout, LayoutKind
from golden_thread.publishing.section_file import read_section

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
HOLDS = {LayoutKind.REPORT: "sections", LayoutKind.SLIDES: "slides"}


def read_layouts(root: Path, framework: Framework, problems: list[Problem]) -> tuple[Layout, ...]:
    """The sound layouts under `root/papers`."""
    layouts = []
    for path in sorted((root / "papers").glob("*.y*ml")):
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
    # Where the kind is at fault, what the paper should hold is not known and not asked for.
    entries = () if "kind" in top.faulty else top.needed_entries(HOLDS[kind])
    top.asked.update(HOLDS.values() if "kind" in top.faulty else ())
    sections = tuple(read_section(entry, period, kind, framework) for entry in entries)
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
