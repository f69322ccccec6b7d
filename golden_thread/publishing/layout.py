"""A layout: which figures and words stand where in a paper. Layouts are data."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from golden_thread.files import Source
from golden_thread.periods import Period
from golden_thread.problems import Place


class LayoutKind(StrEnum):
    """What is built from a layout."""

    REPORT = "report"
    SLIDES = "slides"


@dataclass(frozen=True, slots=True)
class HeaderRow:
    """One row of the council's header block: its label, and one line for each entry."""

    label: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SectionLayout:
    """One section or slide and what stands in it, in this order.

    `text` is Markdown typed in the layout, `commentary` names a file of the period's commentary;
    `summary`, `table`, `series` and `charts` are codes of indicators; `notes` are a slide's.
    `since` is the first period of `series` and `charts`; `period` is the section's own.
    """

    heading: str
    period: Period
    since: Period
    text: Source | None
    commentary: str
    summary: tuple[str, ...]
    table: tuple[str, ...]
    series: tuple[str, ...]
    charts: tuple[str, ...]
    notes: Source | None
    place: Place


@dataclass(frozen=True, slots=True)
class Layout:
    """One paper as laid out. `slug` names its files; `figures_as_at` is the register's moment."""

    slug: str
    kind: LayoutKind
    title: str
    subtitle: str
    dated: date
    figures_as_at: datetime
    period: Period
    header: tuple[HeaderRow, ...]
    sections: tuple[SectionLayout, ...]
    place: Place
