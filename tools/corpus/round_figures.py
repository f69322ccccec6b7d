"""Round figures near a value: one below, one above, and the nearest.

In: a value and its measure. Out: by the slot's name; nothing where no round figure is near enough.
"""

from decimal import Decimal

from golden_thread.framework import Indicator, Unit

# How near a round figure must lie, as a share of the value.
NEAR = Decimal("0.025")


def round_figures(value: Decimal, indicator: Indicator) -> dict[str, Decimal]:
    """The round figures there are: `below`, `above` and `near`."""
    finest = Decimal(1) if indicator.unit is Unit.PERCENT else _finest(value, indicator)
    step = _step(value, finest)
    found: dict[str, Decimal] = {}
    while step >= finest and len(found) < 2:
        below = value // step * step
        for name, figure in (("below", below), ("above", below + step)):
            if 0 < abs(value - figure) <= NEAR * value and figure > 0:
                found.setdefault(name, figure)
        step = step / 2 if step.normalize().as_tuple().digits == (1,) else step / 5
    if found:
        found["near"] = min(found.values(), key=lambda each: abs(each - value))
    return found


def _finest(value: Decimal, indicator: Indicator) -> Decimal:
    """Ten in the last place printed, so that a round figure is rounder than the value is."""
    return Decimal(10).scaleb(-indicator.decimals) if value >= 1 else Decimal(1)


def _step(value: Decimal, finest: Decimal) -> Decimal:
    """A step of one digit and noughts, as long as the value."""
    return max(finest, Decimal(1).scaleb(value.adjusted()))
