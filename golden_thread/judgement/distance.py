"""How far a value lies from its target, by what is good for the measure.

In: a value, its indicator and its target. Out: how far it falls short, at each end that the target
has; above zero is short of it. A range has two ends and is met where neither is fallen short of.
"""

from dataclasses import dataclass
from decimal import Decimal

from golden_thread.framework import Council, Indicator, Polarity, Target


@dataclass(frozen=True, slots=True)
class Shortfall:
    """How far a value falls short of one end of its target, and what tolerance is allowed there."""

    amount: Decimal
    end: Decimal
    tolerance: Decimal


def shortfalls(
    indicator: Indicator, value: Decimal, target: Target, council: Council
) -> tuple[Shortfall, ...]:
    """The shortfall at each end of the target, the largest first."""
    lower, upper = target.value, target.upper
    if indicator.polarity is Polarity.LOWER:
        found = [(value - lower, lower)]
    elif indicator.polarity is Polarity.RANGE and upper is not None:
        found = [(lower - value, lower), (value - upper, upper)]
    else:
        found = [(lower - value, lower)]
    each = (Shortfall(by, end, tolerance_at(end, target, council)) for by, end in found)
    return tuple(sorted(each, key=lambda one: -one.amount))


def tolerance_at(end: Decimal, target: Target, council: Council) -> Decimal:
    """The target's own tolerance, or its share of this end, or the council's share, or none."""
    if target.tolerance is not None:
        return target.tolerance
    percent = target.tolerance_percent
    share = council.tolerance_percent if percent is None else percent
    return Decimal(0) if share is None else abs(end) * share / 100


def distance_from(target: Target, value: Decimal) -> Decimal:
    """How far a value lies outside the range of its target; zero within it."""
    upper = target.value if target.upper is None else target.upper
    return max(target.value - value, value - upper, Decimal(0))
