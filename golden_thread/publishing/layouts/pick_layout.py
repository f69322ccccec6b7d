"""What a section of a layout picks: items and indicators, by what they belong to and of when."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from golden_thread.items import ItemKind
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
