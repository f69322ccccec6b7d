"""What an indicator is.

An indicator's code never changes and is never used again; what it means may change, on a date.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from golden_thread.framework.audience import Audience
from golden_thread.framework.rule import Rule
from golden_thread.framework.units import Scale, Unit
from golden_thread.periods import Period, PeriodKind
from golden_thread.problems import Place


class Polarity(StrEnum):
    """Which way is good."""

    HIGHER = "higher"
    LOWER = "lower"
    RANGE = "range"
    NONE = "none"


class Frequency(StrEnum):
    """How often a figure is due; `occasion` is for what happens once, such as an event."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    OCCASION = "occasion"

    @property
    def period_kind(self) -> PeriodKind | None:
        """The kind of period its figures are for; None where any will do."""
        return _PERIOD_KINDS[self]


_PERIOD_KINDS = {
    Frequency.MONTH: PeriodKind.MONTH,
    Frequency.QUARTER: PeriodKind.QUARTER,
    Frequency.YEAR: PeriodKind.YEAR,
    Frequency.OCCASION: None,
}


class RollUp(StrEnum):
    """How the figures of a year so far make one figure; `none` where they do not."""

    SUM = "sum"
    MEAN = "mean"
    LATEST = "latest"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class DefinitionVersion:
    """What an indicator means from a day on.

    `change` says in words what became different; figures from before the day are compared with
    later ones only where it `is_comparable`.
    """

    starts_on: date
    meaning: str
    change: str
    is_comparable: bool


@dataclass(frozen=True, slots=True)
class Indicator:
    """Something a service promised to count, and how its figures are read.

    `services` are those that owe it, the first of which leads. `decimals` is the most places a
    figure is printed to; `per` what a rate is for each of. `no_real_change` is the change, in the
    indicator's own unit, up to which two figures count as the same. `counted` names what a count or
    a quantity counts (`connections`), `counted_one` one of them. `aliases` are other names papers
    use for it. `lag_days` is how many days after its period a figure can be had. `protected` marks
    counts of people. `rule` takes the place of the council's own where it is not empty.
    """

    code: str
    title: str
    meaning: str
    services: tuple[str, ...]
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
    priorities: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    per: int = 0
    counted_one: str = ""
    roll_up: RollUp = RollUp.NONE
    approver: str = ""
    data_quality: str = ""
    audited_on: date | None = None
    lag_days: int = 0
    audience: Audience = Audience.PUBLIC
    protected: bool = False
    versions: tuple[DefinitionVersion, ...] = ()
    rule: Rule = ()

    @property
    def service(self) -> str:
        """The service that leads."""
        return self.services[0] if self.services else ""

    @property
    def names(self) -> tuple[str, ...]:
        """Every name by which a paper may call it, its title first."""
        return (self.title, *self.aliases, self.code)

    @property
    def scale(self) -> Scale:
        """What its values are counted in and how finely they are printed."""
        many = self.counted
        return Scale(self.unit, self.decimals, self.per, (self.counted_one or many, many))

    @property
    def is_judged(self) -> bool:
        """Whether a figure of it is ever rated."""
        return not self.monitoring_only and self.polarity is not Polarity.NONE

    def version(self, period: Period) -> DefinitionVersion | None:
        """The definition in force when the period began; None before the first dated one."""
        held = (each for each in self.versions if each.starts_on <= period.starts_on)
        return max(held, key=lambda each: each.starts_on, default=None)

    def definition_changed(self, earlier: Period, later: Period) -> DefinitionVersion | None:
        """The change of definition that keeps these two periods from being compared, or None.

        A definition that changed within the later period has changed for it. The order in which
        the two are given does not matter; nothing changed within one and the same.
        """
        if not self.versions or earlier == later:
            return None
        first, last = sorted((earlier, later), key=lambda each: (each.starts_on, each.ends_on))
        between = (
            each
            for each in self.versions
            if first.starts_on < each.starts_on <= last.ends_on and not each.is_comparable
        )
        return next(between, None)
