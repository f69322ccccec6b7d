"""What is decided of one figure, with the reasons as values."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from golden_thread.figures import FigureKey, Observation
from golden_thread.framework import Indicator, Status, Target
from golden_thread.judgement.comparison import Comparison


class ReasonKind(StrEnum):
    """Why a status is what it is."""

    MEETS_TARGET = "meets_target"
    WITHIN_TOLERANCE = "within_tolerance"
    MISSES_TARGET = "misses_target"
    AS_PUBLISHED = "as_published"
    MONITORING_ONLY = "monitoring_only"
    NO_TARGET = "no_target"
    NO_FIGURE = "no_figure"
    INEXACT = "inexact"
    PRINTED_LOOKS_DIFFERENT = "printed_looks_different"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason and the numbers behind it, unrounded."""

    kind: ReasonKind
    value: Decimal | None = None
    target: Decimal | None = None
    tolerance: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """A figure judged: its status, its direction of travel, and why.

    `observation` is None where the register has nothing for the key. `status_published` is True
    where the status is the one a paper printed and no rule of ours decided it.
    """

    key: FigureKey
    indicator: Indicator
    observation: Observation | None
    target: Target | None
    status: Status
    status_published: bool
    previous: Comparison
    last_year: Comparison
    reasons: tuple[Reason, ...]

    @property
    def looks_different(self) -> bool:
        """Whether the value as printed would be judged otherwise: 89.6 of 90, printed as 90."""
        return any(each.kind is ReasonKind.PRINTED_LOOKS_DIFFERENT for each in self.reasons)
