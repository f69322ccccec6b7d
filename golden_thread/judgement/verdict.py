"""What is decided of one figure, with the reasons as values."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from golden_thread.figures import FigureKey, Observation
from golden_thread.framework import Indicator, Status, Target
from golden_thread.judgement.comparison import Comparison


class ReasonKind(StrEnum):
    """Why a status is what it is.

    The line of the rule that decided comes first; after it what kept an earlier line from being
    asked, and whether the printed figure would be rated otherwise.
    """

    MEETS_TARGET = "meets_target"
    WITHIN_TOLERANCE = "within_tolerance"
    BEYOND_TOLERANCE = "beyond_tolerance"
    WITHIN_PERCENT = "within_percent"
    BETTER_THAN_LAST_YEAR = "better_than_last_year"
    NO_WORSE_THAN_LAST_YEAR = "no_worse_than_last_year"
    BETTER_THAN_PREVIOUS = "better_than_previous"
    NO_WORSE_THAN_PREVIOUS = "no_worse_than_previous"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    MISSES_TARGET = "misses_target"
    OTHERWISE = "otherwise"
    AS_PUBLISHED = "as_published"
    MONITORING_ONLY = "monitoring_only"
    NO_TARGET = "no_target"
    NO_FIGURE = "no_figure"
    INEXACT = "inexact"
    NO_EARLIER_FIGURE = "no_earlier_figure"
    DEFINITION_CHANGED = "definition_changed"
    NO_OTHER_FIGURE = "no_other_figure"
    PRINTED_LOOKS_DIFFERENT = "printed_looks_different"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason and the numbers behind it, unrounded.

    `target` is what the figure was held against: the end of its target that is nearest to being
    missed, a constant or another indicator's figure; `tolerance` what was allowed there. `words`
    says what changed where a definition did, or names the indicator whose figure is wanting.
    """

    kind: ReasonKind
    value: Decimal | None = None
    target: Decimal | None = None
    tolerance: Decimal | None = None
    words: str = ""


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
