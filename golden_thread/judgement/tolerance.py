"""How far from its target a figure may fall and still be within tolerance.

In: a target and the council. Out: the tolerance in the indicator's own unit.
"""

from decimal import Decimal

from golden_thread.framework import Council, Target


def tolerance_of(target: Target, council: Council) -> Decimal:
    """The target's own tolerance, or its share of the target, or the council's share, or none."""
    if target.tolerance is not None:
        return target.tolerance
    percent = target.tolerance_percent
    share = council.tolerance_percent if percent is None else percent
    return Decimal(0) if share is None else abs(target.value) * share / 100
