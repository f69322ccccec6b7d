"""What a claim can say besides a number of a figure: a share, a sum, a count.

In: nothing. Out: the values that the finders beside this file make and the checks read.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from golden_thread.figures import Movement
from golden_thread.framework import Status
from golden_thread.proofing.words.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Met:
    """That a target was met or missed, in words: `quantity` is the target where it is named.

    `side` is where the words put the figure: up of the target (“exceeded”), down of it (“below”),
    on it, or None where the words say only whether it was met.
    """

    is_met: bool | None
    side: Movement | None = None


@dataclass(frozen=True, slots=True)
class Among:
    """The statuses of which a word says that it is one: “off target” is amber or red."""

    statuses: frozenset[Status]


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole, both whole numbers: “46 of 52 (88.5%)”; `percent` where it is printed.

    `part` is None where only the percentage of so many is told: “91.7% of 52 cases”.
    """

    part: Decimal | None
    whole: Decimal
    percent: Quantity | None = None


@dataclass(frozen=True, slots=True)
class Total:
    """Numbers that are said to make up another; `is_shares` where they should make 100 per cent.

    `is_all` where the words say that these are all the parts there are: “in all”, “the rest”;
    `is_counted` where a table's numbers count things, which nobody rounds; `is_disjoint` where no
    part is within another, so that they are no more than the total.
    """

    parts: tuple[Quantity, ...]
    total: Quantity | None
    is_shares: bool = False
    is_all: bool = True
    is_counted: bool = False
    is_disjoint: bool = False


@dataclass(frozen=True, slots=True)
class Counts:
    """How many measures have each status, and how many there are, where that is said.

    `with_target` where the total is of those that have a target, `targeted` how many these are, and
    `missed` how many missed theirs, whatever their colour.
    """

    by_status: Mapping[Status, int]
    total: int | None
    with_target: bool = False
    targeted: int | None = None
    missed: int | None = None


@dataclass(frozen=True, slots=True)
class Multiple:
    """A figure as a multiple or a fraction: of the earlier one, or (`of_whole`) of everything.

    `change` is the way it went by that fraction of the earlier one: “fell by a third”. `hedge` is
    what the words before it say of how near it is.
    """

    factor: Decimal
    of_whole: bool = False
    change: Movement | None = None
    hedge: str = ""
