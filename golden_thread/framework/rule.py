"""The status rule as data: an ordered list of lines, of which the first that holds decides."""

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from golden_thread.framework.status import Status
from golden_thread.problems import Place


class Condition(StrEnum):
    """When a line of a status rule applies. Better and worse go by the indicator's polarity.

    Together they say seven of the variants that councils use: on target or within a tolerance;
    within a share of the target; better than last year; better than the tolerance on the far side;
    against another series or a constant.
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
    OTHERWISE = "otherwise"


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One line of a status rule: the status given when its condition holds.

    `percent` is the share of the target that `within_percent` allows. `value` is the constant, or
    `indicator` the other series, that `at_least` and `at_most` set the figure against. `place` is
    where it was typed, if it was.
    """

    when: Condition
    status: Status
    percent: Decimal | None = None
    value: Decimal | None = None
    indicator: str = ""
    place: Place | None = field(default=None, compare=False)


Rule = tuple[RuleLine, ...]
