"""A layout: which figures and words stand where in a paper. Layouts are data."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from golden_thread.files import Source
from golden_thread.framework import Audience
from golden_thread.periods import Period
from golden_thread.problems import Place
from golden_thread.publishing.layouts.house import Term
from golden_thread.publishing.layouts.section_layout import SectionLayout


class LayoutKind(StrEnum):
    """What is built from a layout."""

    REPORT = "report"
    BRIEFING = "briefing"
    SLIDES = "slides"


@dataclass(frozen=True, slots=True)
class HeaderRow:
    """One row of the council's header block: its label, and one line for each entry."""

    label: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting that the paper goes to: the code of its body, the day, and what differs there.

    `place` is where its day was typed, if it was.
    """

    body: str
    on: date
    slug: str = ""
    title: str = ""
    urgency: str = ""
    place: Place | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote a paper: a job title, and how to reach the office."""

    role: str
    contact: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Extras:
    """The parts of a paper beside its sections; each is printed where it is asked for."""

    contents: bool = False
    summary: bool = False
    exceptions: bool = False
    appendix: bool = False
    agenda: bool = False
    questions: bool = False
    glossary: tuple[Term, ...] = ()
    credits: tuple[str, ...] = ()
    # The code of an implication, and what is said of it.
    implications: tuple[tuple[str, Source], ...] = ()


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
    audience: Audience = Audience.PUBLIC
    portfolio: str = ""
    meetings: tuple[Meeting, ...] = ()
    authors: tuple[Author, ...] = ()
    extras: Extras = field(default_factory=Extras)
