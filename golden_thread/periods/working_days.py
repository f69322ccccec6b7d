"""Working days and clear days in the four nations.

Dates, a nation and a number of days come in; dates and counts go out. Bank holidays come from the
`holidays` library, whose import costs more than all of `golden_thread.periods`: import this module
by its own name.
"""

from datetime import date
from functools import cache

import holidays

from golden_thread.periods.nations import Nation
from golden_thread.periods.period import ONE_DAY

SATURDAY = 5


# A nation, or several of which a bank holiday in any counts: `UNITED_KINGDOM` is all four.
Where = Nation | tuple[Nation, ...]
# The subdivisions by which `holidays` knows them.
_SUBDIVISIONS = {
    Nation.ENGLAND: "ENG",
    Nation.WALES: "WLS",
    Nation.SCOTLAND: "SCT",
    Nation.NORTHERN_IRELAND: "NIR",
}


def is_working_day(day: date, where: Where) -> bool:
    """Whether the day is neither a Saturday, a Sunday nor a bank holiday there."""
    return day.weekday() < SATURDAY and day not in _bank_holidays(day.year, where)


def add_working_days(day: date, count: int, where: Where) -> date:
    """The working day that is `count` working days after the day, or before it where negative.

    The day itself does not count, whether it is a working day or not, so a request received on a
    Friday is at one working day on Monday. A count of 0 gives the day unchanged.
    """
    step = ONE_DAY if count > 0 else -ONE_DAY
    for _ in range(abs(count)):
        day += step
        while not is_working_day(day, where):
            day += step
    return day


def working_days_between(start: date, end: date, where: Where) -> int:
    """How many working days lie after the start, up to and including the end.

    It undoes `add_working_days`. Raises `ValueError` where the end is before the start.
    """
    if end < start:
        raise ValueError(f"{end} is before {start}.")
    days = (start + ONE_DAY * number for number in range(1, (end - start).days + 1))
    return sum(is_working_day(day, where) for day in days)


def latest_publication(
    meeting: date, *, clear_days: int = 5, where: Where, working: bool = True
) -> date:
    """The last day on which a paper can be published for the meeting.

    Neither the day of issue nor the day of the meeting counts as one of the clear days. Local
    Government Act 1972 s.100B asks for five clear days; several constitutions say clear working
    days, which is the default here, and then the day of issue is a working day too.
    """
    if clear_days < 0:
        raise ValueError(f"{clear_days} is not a number of clear days.")
    if working:
        return add_working_days(meeting, -(clear_days + 1), where)
    return meeting - ONE_DAY * (clear_days + 1)


@cache
def _bank_holidays(year: int, where: Where) -> frozenset[date]:
    return frozenset(
        day
        for nation in (where if isinstance(where, tuple) else (where,))
        for day in holidays.country_holidays(
            "GB", subdiv=_SUBDIVISIONS[nation], years=year, expand=False
        )
    )
