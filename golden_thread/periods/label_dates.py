"""The numbers and months that a name of a period says, and the periods that ranges are.

Words and groups of a match come in; numbers, dates, and the period that a range of dates is
exactly, go out.
"""

import re
from datetime import date

from golden_thread.periods.calendars import Calendar
from golden_thread.periods.containing import containing
from golden_thread.periods.label_setting import (
    CENTURY_OF_SHORT_YEARS,
    LabelSetting,
    year_written,
)
from golden_thread.periods.labels import MONTH_NAMES
from golden_thread.periods.month_arithmetic import MONTHS_IN_YEAR, add_months
from golden_thread.periods.period import ONE_DAY, Period, PeriodKind

_NUMBER_WORDS = (
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)
_NUMBER_OF_MONTH = {name[:3].casefold(): number for number, name in enumerate(MONTH_NAMES, 1)}


def number_said(words: str) -> int:
    """The number in digits or, up to twelve, in words."""
    return int(words) if words.isdigit() else _NUMBER_WORDS.index(words.casefold()) + 1


def month_number(name: str) -> int:
    """1 to 12, from a month's name or its short form."""
    return _NUMBER_OF_MONTH[name[:3].casefold()]


def month_of(found: re.Match[str], setting: LabelSetting) -> date | None:
    """The first day of the last or only month that the name says."""
    number = month_number(found["month"])
    if (year := _year_number(found)) is not None:
        return date(year, number, 1)
    if found["year"]:
        return _month_in(year_written(found["year"], setting.calendar), number)
    if not found["month"][0].isupper():
        # "It may", "to march".
        return None
    return _month_in(setting.own_year(setting.calendar), number)


def first_month_of(found: re.Match[str], last: date) -> date:
    """The first day of a range's first month; without a year, the nearest before the last."""
    number = month_number(found["first_month"])
    if (year := _year_number(found, "first_")) is not None:
        return date(year, number, 1)
    return add_months(last, -((last.month - number) % MONTHS_IN_YEAR))


def day_in_month(month: date, number: int) -> date | None:
    """That day of the month, or None where the month has no such day."""
    is_there = 1 <= number <= (add_months(month, 1) - month).days
    return month.replace(day=number) if is_there else None


def period_of_months(first: date, last: date, calendar: Calendar) -> Period | None:
    """The quarter, half or year that the range of months is, or the year to date.

    None for one month, and for other ranges.
    """
    if add_months(first, 1) > last:
        return None
    for kind in (PeriodKind.QUARTER, PeriodKind.HALF, PeriodKind.YEAR):
        period = containing(first, kind, calendar)
        if (period.starts_on, period.ends_before) == (first, add_months(last, 1)):
            return period
    period = containing(last, PeriodKind.YEAR_TO_DATE, calendar)
    return period if period.starts_on == first else None


def period_of_days(first: date, last: date, calendar: Calendar) -> Period | None:
    """The week, month or longer period that the range of days is exactly."""
    for kind in (PeriodKind.WEEK, PeriodKind.MONTH):
        period = containing(first, kind)
        if (period.starts_on, period.ends_on) == (first, last):
            return period
    if first.day != 1 or (last + ONE_DAY).day != 1:
        return None
    return period_of_months(first, last.replace(day=1), calendar)


def _year_number(found: re.Match[str], tag: str = "") -> int | None:
    """The one year said, as in `July 2022` or `Jul-22`; not the two of `2022/23`."""
    groups = found.groupdict()
    if short := groups.get(f"{tag}short_year"):
        return CENTURY_OF_SHORT_YEARS + int(short)
    year = groups[f"{tag}year"]
    return int(year) if year and year.isdigit() else None


def _month_in(year_start: date | None, number: int) -> date | None:
    """The first day of the month of that number in the year."""
    if year_start is None:
        return None
    return add_months(year_start, (number - year_start.month) % MONTHS_IN_YEAR)
