"""What a claim can say of a figure over time: what it moved between, a streak, a record.

In: nothing. Out: the values that finders make and the checks of series read.
"""

from dataclasses import dataclass

from golden_thread.figures import Movement
from golden_thread.periods import Period
from golden_thread.proofing.words.movements import Goodness
from golden_thread.proofing.words.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Between:
    """The two numbers that a word of movement stands between: “fell from 61% to 58%”."""

    earlier: Quantity
    later: Quantity


@dataclass(frozen=True, slots=True)
class Streak:
    """So many periods running of one movement."""

    periods: int
    movement: Movement | Goodness


@dataclass(frozen=True, slots=True)
class Record:
    """The highest, lowest, best or worst: since a period, or of all there are (None).

    `of_change` where it is the change that is the biggest, which one figure does not show.
    """

    extreme: Movement | Goodness
    since: Period | None
    of_change: bool = False
