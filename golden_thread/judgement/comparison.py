"""One figure beside an earlier one: what changed, and whether that is better.

In: the later observation, the earlier one if there is one, and the indicator for its polarity.
Out: a `Comparison`. Where only a change or a movement was stated, it is taken from there and
marked so; where nothing can be said, the comparison says why not.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from golden_thread.figures import Movement, Observation, Qualifier
from golden_thread.framework import Indicator, Polarity
from golden_thread.periods import Period


class Direction(StrEnum):
    """Direction of travel by polarity; neutral where neither way is good."""

    BETTER = "better"
    WORSE = "worse"
    NO_REAL_CHANGE = "no_real_change"
    NEUTRAL = "neutral"
    CANNOT_COMPARE = "cannot_compare"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A figure against an earlier one.

    `change` is later less earlier, in the indicator's unit; None where only the movement is
    known. `earlier` is the earlier observation where the register has one. `is_stated` means that
    the change or movement is as a paper stated it and not worked out from two values.
    """

    against: Period
    direction: Direction
    movement: Movement | None = None
    change: Decimal | None = None
    earlier: Observation | None = None
    is_stated: bool = False


def compare(
    indicator: Indicator, later: Observation, earlier: Observation | None, against: Period
) -> Comparison:
    """What changed from `against` to the later figure's period."""
    if _worked_out(later) and earlier is not None and _worked_out(earlier):
        change = _value(later) - _value(earlier)
        movement = _movement(change)
        direction = direction_of(indicator, movement, change)
        return Comparison(against, direction, movement, change, earlier)
    if later.stated_against == against:
        stated = later.stated_change
        moved = later.stated_movement if stated is None else _movement(stated)
        if moved is not None:
            direction = direction_of(indicator, moved, stated)
            return Comparison(against, direction, moved, stated, earlier, is_stated=True)
    return Comparison(against, Direction.CANNOT_COMPARE, earlier=earlier)


def direction_of(
    indicator: Indicator, movement: Movement, change: Decimal | None = None
) -> Direction:
    """Better, worse or no real change, by polarity and the indicator's band of no real change."""
    within_band = change is not None and abs(change) <= indicator.no_real_change
    if movement is Movement.SAME or within_band:
        return Direction.NO_REAL_CHANGE
    # Towards a range or away from it: a movement alone does not say which.
    if indicator.polarity in (Polarity.NONE, Polarity.RANGE):
        return Direction.NEUTRAL
    rose = movement is Movement.UP
    return Direction.BETTER if rose == (indicator.polarity is Polarity.HIGHER) else Direction.WORSE


def _worked_out(observation: Observation) -> bool:
    """Whether a change can be worked out from it: `over 12,000` has no difference."""
    return observation.value is not None and observation.qualifier is Qualifier.EXACT


def _value(observation: Observation) -> Decimal:
    return observation.value if observation.value is not None else Decimal("NaN")


def _movement(change: Decimal) -> Movement:
    if change == 0:
        return Movement.SAME
    return Movement.UP if change > 0 else Movement.DOWN
