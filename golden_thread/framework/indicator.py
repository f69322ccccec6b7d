"""What an indicator is, and the targets set for it.

An indicator's code never changes and is never used again; its definition is dated elsewhere.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from golden_thread.framework.units import Unit
from golden_thread.periods import Period, PeriodKind
from golden_thread.problems import Place


class Polarity(StrEnum):
    """Which way is good."""

    HIGHER = "higher"
    LOWER = "lower"
    NONE = "none"


class Frequency(StrEnum):
    """How often a figure is due."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"

    @property
    def period_kind(self) -> PeriodKind:
        """The kind of period its figures are for."""
        return PeriodKind(self.value)


@dataclass(frozen=True, slots=True)
class Indicator:
    """Something a service promised to count, and how its figures are read.

    `decimals` is the most places a figure is printed to. `no_real_change` is the change, in the
    indicator's own unit, up to which two figures count as the same. `counted` names what a count
    counts (`connections`). `aliases` are other names papers use for it.
    """

    code: str
    title: str
    meaning: str
    service: str
    unit: Unit
    decimals: int
    polarity: Polarity
    frequency: Frequency
    owner: str
    source: str
    monitoring_only: bool
    no_real_change: Decimal
    counted: str
    aliases: tuple[str, ...]
    place: Place

    @property
    def names(self) -> tuple[str, ...]:
        """Every name by which a paper may call it, its title first."""
        return (self.title, *self.aliases, self.code)


@dataclass(frozen=True, slots=True)
class Target:
    """What was promised for one indicator and one period, and who agreed it.

    `tolerance` is in the indicator's own unit: how far short of the target still counts as amber.
    """

    indicator: str
    period: Period
    value: Decimal
    tolerance: Decimal
    reason: str
    agreed_by: str
    agreed_on: date
    place: Place
