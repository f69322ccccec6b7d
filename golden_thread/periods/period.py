"""One stretch of time that a figure can be about.

A kind, its first day and the day after its last come in, with a calendar where the kind needs one;
a value goes out that can be compared, ordered, asked what it holds, and written as a key.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum
from functools import total_ordering
from itertools import pairwise

from golden_thread.periods.calendars import Calendar
from golden_thread.periods.month_arithmetic import MONTHS_IN_YEAR, add_months, first_of_month

ONE_DAY = timedelta(days=1)
ONE_WEEK = timedelta(days=7)


class PeriodKind(Enum):
    """How long a period is and what it is counted from."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    TWELVE_MONTHS = "twelve_months"
    YEAR_TO_DATE = "year_to_date"

    @property
    def needs_calendar(self) -> bool:
        """Whether it is a part of a named year."""
        return self in _OF_A_CALENDAR


LENGTH_IN_MONTHS = {
    PeriodKind.MONTH: 1,
    PeriodKind.QUARTER: 3,
    PeriodKind.HALF: 6,
    PeriodKind.YEAR: MONTHS_IN_YEAR,
    PeriodKind.TWELVE_MONTHS: MONTHS_IN_YEAR,
}
_OF_A_CALENDAR = (
    PeriodKind.QUARTER,
    PeriodKind.HALF,
    PeriodKind.YEAR,
    PeriodKind.YEAR_TO_DATE,
)


@total_ordering
@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time: from `starts_on` up to, and not including, `ends_before`.

    Ordered by first day, then last day, then kind. Made by `containing` or `parse_key`.
    """

    kind: PeriodKind
    starts_on: date
    ends_before: date
    calendar: Calendar | None = None
    # A register looks periods up by the hundred thousand.
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.kind.needs_calendar != (self.calendar is not None):
            need = "needs a" if self.kind.needs_calendar else "has no"
            raise ValueError(f"A {self.kind.value} {need} calendar.")
        if not _fits(self):
            raise ValueError(f"{self.starts_on} to {self.ends_on} is not a {self.kind.value}.")
        # Two periods of the same days are few, and a kind and a calendar are slow to hash.
        days = (self.starts_on.toordinal(), self.ends_before.toordinal())
        object.__setattr__(self, "_hash", hash(days))

    def __hash__(self) -> int:
        return self._hash

    def __lt__(self, other: "Period") -> bool:
        return _order(self) < _order(other)

    def __str__(self) -> str:
        return self.key

    @property
    def ends_on(self) -> date:
        """Its last day, inclusive, as said in words."""
        return self.ends_before - ONE_DAY

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.ends_before - self.starts_on).days

    @property
    def months(self) -> tuple["Period", ...]:
        """Its whole months in order; none for a day or a week."""
        if self.kind in (PeriodKind.DAY, PeriodKind.WEEK):
            return ()
        firsts = [add_months(self.starts_on, count) for count in range(_months_long(self) + 1)]
        return tuple(
            Period(PeriodKind.MONTH, first, following) for first, following in pairwise(firsts)
        )

    @property
    def number(self) -> int:
        """Its place in its year, from 1, for a quarter or a half; 1 for everything else."""
        if self.calendar is None or self.kind not in (PeriodKind.QUARTER, PeriodKind.HALF):
            return 1
        months = (self.starts_on.month - self.calendar.first_month) % MONTHS_IN_YEAR
        return months // LENGTH_IN_MONTHS[self.kind] + 1

    @property
    def key(self) -> str:
        """Its key as files write it: `FY2022-23-Q2`, `2022-07`, `12M-2022-01`, `W2022-07-04`."""
        if self.calendar is None:
            return _plain_key(self)
        start_year = self.calendar.year_start(self.starts_on).year
        year = self.calendar.prefix + self.calendar.year_name(start_year, separator="-")
        match self.kind:
            case PeriodKind.QUARTER:
                return f"{year}-Q{self.number}"
            case PeriodKind.HALF:
                return f"{year}-H{self.number}"
            case PeriodKind.YEAR_TO_DATE:
                return f"{year}-YTD-{_month_key(self.ends_on)}"
            case _:
                return year

    def contains(self, day: date) -> bool:
        """Whether the day falls in it."""
        return self.starts_on <= day < self.ends_before

    def is_inside(self, other: "Period") -> bool:
        """Whether all its days are days of the other; a period is inside itself."""
        return other.starts_on <= self.starts_on and self.ends_before <= other.ends_before


def _order(period: Period) -> tuple[date, date, str, str]:
    prefix = period.calendar.prefix if period.calendar else ""
    return period.starts_on, period.ends_before, period.kind.value, prefix


def _months_long(period: Period) -> int:
    years = period.ends_before.year - period.starts_on.year
    return years * MONTHS_IN_YEAR + period.ends_before.month - period.starts_on.month


def _fits(period: Period) -> bool:
    """Whether the two dates are those of the kind and the calendar."""
    start, end = period.starts_on, period.ends_before
    if period.kind is PeriodKind.DAY:
        return end - start == ONE_DAY
    if period.kind is PeriodKind.WEEK:
        return start.weekday() == 0 and end - start == ONE_WEEK
    if start.day != 1 or end != first_of_month(end):
        return False
    length = _months_long(period)
    if period.calendar is None:
        return length == LENGTH_IN_MONTHS[period.kind]
    months_in = (start.month - period.calendar.first_month) % MONTHS_IN_YEAR
    if period.kind is PeriodKind.YEAR_TO_DATE:
        return months_in == 0 and 1 <= length <= MONTHS_IN_YEAR
    return length == LENGTH_IN_MONTHS[period.kind] and months_in % length == 0


def _month_key(day: date) -> str:
    return f"{day.year:04}-{day.month:02}"


def _plain_key(period: Period) -> str:
    """The key of a kind that belongs to no calendar."""
    match period.kind:
        case PeriodKind.MONTH:
            return _month_key(period.starts_on)
        case PeriodKind.WEEK:
            return f"W{period.starts_on.isoformat()}"
        case PeriodKind.TWELVE_MONTHS:
            return f"12M-{_month_key(period.ends_on)}"
        case _:
            return period.starts_on.isoformat()
