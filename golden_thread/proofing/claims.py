"""What a paper claims: a number, a change, a movement, a status or a target, and where it stands.

In: nothing. Out: the values that the extractors make and the checks read. `text` and `sentence`
are exactly as printed.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from golden_thread.document import PaperPlace
from golden_thread.figures import Movement, Qualifier
from golden_thread.framework import Status
from golden_thread.periods import Period


class ClaimKind(StrEnum):
    """What a claim says of its figure."""

    VALUE = "value"
    CHANGE = "change"
    MOVEMENT = "movement"
    STATUS = "status"
    TARGET = "target"


class Goodness(StrEnum):
    """A movement said as good or bad, whichever way the number went."""

    BETTER = "better"
    WORSE = "worse"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as printed. `places` is to how many decimals: -5 for `£2.3 million`.

    `unit` is `percent`, `points`, `money`, `seconds`, `minutes`, `hours`, `days`, `per 100000` of a
    rate for each 100,000, `quantity` where the measure's own words follow, `date`, `yes_no`, or
    empty. A date is its ordinal day, yes is 1 and no 0. A sign is kept where one is printed.
    `upper` is the other end of a range.
    """

    text: str
    start: int
    end: int
    value: Decimal
    places: int
    unit: str
    qualifier: Qualifier = Qualifier.EXACT
    signed: bool = False
    upper: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One checkable statement of a paper, bound as far as it could be.

    `start` is where `text` begins in the paragraph or cell at `place`. `indicator` and `period`
    are None where nothing was found that fits, with `unbound` saying why. `against` is the period
    that a change or a movement starts from. In a table a number needs no unit: `in_table`.
    """

    kind: ClaimKind
    text: str
    sentence: str
    place: PaperPlace
    start: int
    indicator: str | None = None
    period: Period | None = None
    against: Period | None = None
    quantity: Quantity | None = None
    movement: Movement | Goodness | None = None
    status: Status | None = None
    is_earlier: bool = False
    in_table: bool = False
    unbound: str = ""


class ClaimVerdict(StrEnum):
    """What can be said of a claim (contracts, JSON)."""

    AGREES = "agrees"
    DISAGREES = "disagrees"
    CANNOT_TELL = "cannot_tell"
