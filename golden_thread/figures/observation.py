"""One figure as somebody gave it, and how it is named."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from golden_thread.framework import Status
from golden_thread.periods import Period
from golden_thread.problems import Place

Breakdown = tuple[tuple[str, str], ...]


class Qualifier(StrEnum):
    """How exact a figure was said to be (contracts, Qualifiers)."""

    EXACT = "exact"
    ABOUT = "about"
    OVER = "over"
    UNDER = "under"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


class Missing(StrEnum):
    """Why there is no value; never 0, blank or NaN (contracts, Missing)."""

    NOT_DUE = "not_due"
    LATE = "late"
    NOT_AVAILABLE = "not_available"
    SUPPRESSED = "suppressed"
    NOT_APPLICABLE = "not_applicable"

    @property
    def mark(self) -> str:
        """The mark printed in its place: the GSS shorthand where there is one."""
        return {"suppressed": "[c]", "not_applicable": "[z]"}.get(self.value, "[x]")


class Origin(StrEnum):
    """Where a figure came from."""

    TYPED = "typed"
    PUBLISHED = "published"
    MEASURED = "measured"


class Movement(StrEnum):
    """Which way a figure went, before anybody says whether that is good."""

    UP = "up"
    DOWN = "down"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class FigureKey:
    """Which figure: `ICT01@FY2022-23-Q2`, or `ICT01@FY2022-23-Q2[ward=Adeyfield]`."""

    indicator: str
    period: Period
    breakdown: Breakdown = ()

    def __str__(self) -> str:
        cuts = ",".join(f"{name}={value}" for name, value in self.breakdown)
        return f"{self.indicator}@{self.period.key}" + (f"[{cuts}]" if cuts else "")


@dataclass(frozen=True, slots=True)
class Observation:
    """One revision of one figure: a value or a kind of missing, and everything known of it.

    `value` is unrounded; `printed` the words in which a paper gave it. Where a paper gave only a
    change or a direction, or printed a status, those are `stated_change` (signed, in the
    indicator's unit), `stated_movement` and `status_published`, against the period
    `stated_against`. Every revision after the first carries its `reason`.
    """

    key: FigureKey
    value: Decimal | None
    missing: Missing | None
    qualifier: Qualifier
    printed: str
    origin: Origin
    source: str
    status_published: Status | None
    stated_change: Decimal | None
    stated_movement: Movement | None
    stated_against: Period | None
    revision: int
    recorded_at_utc: datetime
    reason: str
    note: str
    place: Place
