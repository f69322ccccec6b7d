"""What a printed number may stand for: every value that is honestly printed so.

In: numbers as printed. Out: closed intervals of `Decimal`, and their sums and differences; so that
honest rounding, half-up or half-even, is never taken for a mistake.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal

from golden_thread.figures import Qualifier
from golden_thread.framework import places_of
from golden_thread.proofing.words.quantity import Quantity

# As far as “over” and “under” may be from the truth; councils round down to a landmark.
FAR = Decimal(10) ** 18
# How far “about” reaches, as a share of the number, where its noughts do not already say so.
# Ours: no style guide gives one.
ABOUT = Decimal("0.025")


@dataclass(frozen=True, slots=True)
class Interval:
    """Every value from `low` to `high`, both included."""

    low: Decimal
    high: Decimal

    def __add__(self, other: "Interval") -> "Interval":
        return Interval(self.low + other.low, self.high + other.high)

    def __sub__(self, other: "Interval") -> "Interval":
        return Interval(self.low - other.high, self.high - other.low)

    def meets(self, other: "Interval") -> bool:
        """Whether some value is in both."""
        return self.low <= other.high and other.low <= self.high

    def is_above(self, other: "Interval") -> bool:
        """Whether every value of this is above every value of the other."""
        return self.low > other.high


def half_unit(quantity: Quantity) -> Decimal:
    """Half of the last place printed."""
    return Decimal(5).scaleb(-quantity.places - 1)


def interval(quantity: Quantity) -> Interval:
    """What the number may stand for, its qualifier and its printed places taken together."""
    value, half = quantity.value, half_unit(quantity)
    match quantity.qualifier:
        case Qualifier.EXACT:
            return Interval(value - half, value + half)
        case Qualifier.ABOUT:
            reach = max(half, abs(value) * ABOUT)
            return Interval(value - reach, value + (half if quantity.is_from_below else reach))
        case Qualifier.OVER | Qualifier.AT_LEAST:
            return Interval(value - half, value + FAR)
        case Qualifier.UNDER | Qualifier.AT_MOST:
            return Interval(value - FAR, value + half)


def total(intervals: Iterable[Interval]) -> Interval:
    """The sum of these."""
    found = Interval(Decimal(0), Decimal(0))
    for each in intervals:
        found += each
    return found


def is_cut_short(value: Decimal, quantity: Quantity) -> bool:
    """Whether the number is the value with its last places left off, not rounded: 61% of 61.98%."""
    unit = Decimal(1).scaleb(-quantity.places)
    is_shorter = places_of(value) > quantity.places
    return is_shorter and value.quantize(unit, ROUND_DOWN) == quantity.value
