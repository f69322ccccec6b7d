"""What a claim can say of a figure over time: what it moved between, a streak, a record.

In: nothing. Out: the values that finders make and the checks of series read.
"""

from dataclasses import dataclass

from golden_thread.figures import Movement
from golden_thread.periods import Period
from golden_thread.proofing.words.moves import Goodness
from golden_thread.proofing.words.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Between:
    """The two numbers that a word of movement stands between: “fell from 61% to 58%”."""

    earlier: Quantity
    later: Quantity


@dataclass(frozen=True, slots=True)
class Streak:
    """So many periods running of one movement.

    `or_else` is what the words may mean as well: a decline of a number, or of how well things go.
    `told` are the values of the run that its own sentence lists.
    """

    periods: int
    movement: Movement | Goodness
    or_else: Movement | Goodness | None = None
    told: tuple[Quantity, ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """The highest, lowest, best or worst: since a period, or of all there are (None).

    `of_change` where it is the change that is the biggest, which one figure does not show.
    `or_else` is what the words may mean as well. `among` is of how many periods it is the extreme
    that the words only count: “the highest of the four quarters”.
    """

    extreme: Movement | Goodness
    since: Period | None
    of_change: bool = False
    or_else: Movement | Goodness | None = None
    among: int = 0
