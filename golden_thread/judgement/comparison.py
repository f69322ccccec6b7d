"""One figure beside an earlier one: what changed, and whether that is better.

In: the later observation, the earlier one if there is one, the indicator for its polarity and,
where a range is good, the later period's target. Out: a `Comparison`. Where only a change or a
movement was stated, it is taken from there and marked so; where nothing can be said, it says why.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from golden_thread.figures import Movement, Observation, Qualifier
from golden_thread.framework import Indicator, Polarity, Target
from golden_thread.judgement.distance import distance_from
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
    `definition_change` says in words what became different where that keeps the two from being
    compared.
    """

    against: Period
    direction: Direction
    movement: Movement | None = None
    change: Decimal | None = None
    earlier: Observation | None = None
    is_stated: bool = False
    definition_change: str = ""


def compare(
    indicator: Indicator,
    later: Observation | None,
    earlier: Observation | None,
    against: Period,
    target: Target | None = None,
) -> Comparison:
    """What changed from `against` to the later figure's period; `target` is the later one's."""
    if later is None:
        return Comparison(against, Direction.CANNOT_COMPARE, earlier=earlier)
    changed = indicator.definition_changed(against, later.key.period)
    if changed is not None:
        refused = Direction.CANNOT_COMPARE
        return Comparison(against, refused, earlier=earlier, definition_change=changed.change)
    start, end = exact_value(earlier), exact_value(later)
    if start is not None and end is not None:
        movement = _movement(end - start)
        direction = direction_of(indicator, movement, end - start, end, target)
        return Comparison(against, direction, movement, end - start, earlier)
    if later.stated_against == against:
        stated = later.stated_change
        moved = later.stated_movement if stated is None else _movement(stated)
        if moved is not None:
            direction = direction_of(indicator, moved, stated, end, target)
            return Comparison(against, direction, moved, stated, earlier, is_stated=True)
    return Comparison(against, Direction.CANNOT_COMPARE, earlier=earlier)


def direction_of(
    indicator: Indicator,
    movement: Movement,
    change: Decimal | None = None,
    later: Decimal | None = None,
    target: Target | None = None,
) -> Direction:
    """Better, worse or no real change, by polarity and the indicator's band of no real change.

    Where staying within a range is good, better is nearer to the range of the target; where both
    figures are as near, or nobody knows how near they are, neither way is good.
    """
    within_band = change is not None and abs(change) <= indicator.no_real_change
    if movement is Movement.SAME or within_band:
        return Direction.NO_REAL_CHANGE
    if indicator.polarity is Polarity.NONE:
        return Direction.NEUTRAL
    if indicator.polarity is Polarity.RANGE:
        return _towards_range(change, later, target)
    rose = movement is Movement.UP
    return Direction.BETTER if rose == (indicator.polarity is Polarity.HIGHER) else Direction.WORSE


def exact_value(found: Observation | None) -> Decimal | None:
    """The value that can be subtracted and judged: `over 12,000` has none."""
    return found.value if found is not None and found.qualifier is Qualifier.EXACT else None


def _towards_range(
    change: Decimal | None, later: Decimal | None, target: Target | None
) -> Direction:
    # Towards a range or away from it: a movement alone does not say which.
    if change is None or later is None or target is None:
        return Direction.NEUTRAL
    here, before = (distance_from(target, value) for value in (later, later - change))
    if here == before:
        return Direction.NEUTRAL
    return Direction.BETTER if here < before else Direction.WORSE


def _movement(change: Decimal) -> Movement:
    if change == 0:
        return Movement.SAME
    return Movement.UP if change > 0 else Movement.DOWN
