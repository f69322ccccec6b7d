"""A number as a paper prints it.

In: nothing. Out: the value that the grammar of numbers makes and everything after it reads.
"""

from dataclasses import dataclass
from decimal import Decimal

from golden_thread.figures import Qualifier
from golden_thread.proofing.words.hedges import FROM_BELOW


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

    @property
    def is_from_below(self) -> bool:
        """Whether it says that the figure is near the number and below it: “nearly 95%”."""
        return self.text.lower().startswith(FROM_BELOW)
