"""What a claim can say of days and periods themselves.

In: nothing. Out: the values that finders make and the checks of dates and labels read.
"""

from dataclasses import dataclass
from datetime import date

from golden_thread.periods import Period


@dataclass(frozen=True, slots=True)
class Day:
    """A day as printed. `day` is None where no calendar has it; `weekday` is 0 for Monday."""

    day: date | None
    weekday: int | None = None
    is_due: bool = False
    is_done: bool = False


@dataclass(frozen=True, slots=True)
class PeriodLabel:
    """A period named twice in one breath, or by a label that no calendar has."""

    first: Period | None
    second: Period | None
