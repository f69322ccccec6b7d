"""One section or slide of a layout, and what it picks to stand in it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from golden_thread.files import Source
from golden_thread.items import ItemKind, ItemPicture
from golden_thread.periods import Period
from golden_thread.problems import Place


class Span(StrEnum):
    """Which days a pick of items is about, told from the section's period or the meeting."""

    THIS_PERIOD = "this_period"
    LAST_PERIOD = "last_period"
    NEXT_PERIOD = "next_period"
    SINCE_LAST_MEETING = "since_last_meeting"
    ALL = "all"


class Manner(StrEnum):
    """How picked items are shown."""

    BULLETS = "bullets"
    PARAGRAPHS = "paragraphs"
    BOTH = "both"
    TABLE = "table"
    SLIDES = "slides"


class IndicatorManner(StrEnum):
    """How picked indicators are shown."""

    SUMMARY = "summary"
    TABLE = "table"
    CHARTS = "charts"
    SERIES = "series"


@dataclass(frozen=True, slots=True)
class Belonging:
    """To what a picked thing belongs, by code; an empty list asks nothing."""

    services: tuple[str, ...] = ()
    portfolios: tuple[str, ...] = ()
    priorities: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ItemsPick:
    """Which items stand here, and how. `codes` names them one by one, in place of all the rest.

    `since` and `until` are days, both included, in place of the `span`.
    """

    heading: str
    kinds: tuple[ItemKind, ...]
    belonging: Belonging
    projects: tuple[str, ...]
    indicators: tuple[str, ...]
    codes: tuple[str, ...]
    span: Span
    since: date | None
    until: date | None
    manner: Manner
    place: Place


@dataclass(frozen=True, slots=True)
class IndicatorsPick:
    """Which indicators stand here by what they belong to, and how they are shown."""

    belonging: Belonging
    manners: tuple[IndicatorManner, ...]


@dataclass(frozen=True, slots=True)
class SlideLook:
    """What only a slide has: notes, a picture, links, a background."""

    notes: Source | None = None
    opens_section: bool = False
    background: ItemPicture | None = None
    strength: float = 0.2
    picture: ItemPicture | None = None
    links: tuple[tuple[str, str], ...] = ()


PLAIN_SLIDE = SlideLook()


@dataclass(frozen=True, slots=True)
class SectionLayout:
    """One section or slide and what stands in it, in this order.

    `text` is Markdown typed in the layout, `commentary` names a file of the period's commentary;
    `counts` asks for how many measures have which status; `summary`, `table`, `series` and `charts`
    are codes of indicators, and `indicators` picks more of them. `since` is the first period of
    `series` and `charts`; `period` is the section's own. `promises` asks what became of those that
    fell due. `sections` stand below it.
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
    place: Place
    counts: bool = False
    indicators: IndicatorsPick | None = None
    items: tuple[ItemsPick, ...] = ()
    promises: bool = False
    sections: tuple["SectionLayout", ...] = ()
    look: SlideLook = PLAIN_SLIDE
