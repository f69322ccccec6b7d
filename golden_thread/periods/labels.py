"""Writing a period the ways councils print it.

A period and a style come in; words such as `Q2 2022/23` or `July to September 2022` go out.
"""

from datetime import date
from enum import Enum

from golden_thread.periods.calendars import Calendar
from golden_thread.periods.period import Period, PeriodKind

MONTH_NAMES = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


class LabelStyle(Enum):
    """The ways to write a quarter, a half, a year and a year to date; others have one way."""

    SHORT = "Q2 2022/23"
    LONG = "Quarter 2 2022/23"
    YEAR_FIRST = "2022/23 Q2"
    MONTHS = "July to September 2022"


def label(period: Period, style: LabelStyle = LabelStyle.SHORT) -> str:
    """The period as councils print it.

    `find_labels` reads every label back as the same period, given its calendar, but for two. A
    year to date in months (`April to September 2022`) may be the label of a half as well, and is
    read as one. The year `2023` of a January calendar is read by `parse_label` only.
    """
    if period.calendar is None:
        return _without_calendar(period)
    if style is LabelStyle.MONTHS:
        return _months(period)
    if period.kind is PeriodKind.YEAR_TO_DATE:
        words = "year to date" if style is LabelStyle.LONG else "YTD"
        return f"{words} to {_month(period.ends_on)}"
    return _of_year(period, _year(period, period.calendar), style)


def _without_calendar(period: Period) -> str:
    match period.kind:
        case PeriodKind.DAY:
            return _day(period.starts_on)
        case PeriodKind.WEEK:
            return f"week beginning {_day(period.starts_on)}"
        case PeriodKind.TWELVE_MONTHS:
            return f"12 months to {_month(period.ends_on)}"
        case _:
            return _month(period.starts_on)


def _of_year(period: Period, year: str, style: LabelStyle) -> str:
    """A quarter, a half or a year by number and year."""
    if period.kind is PeriodKind.YEAR:
        return year
    is_quarter = period.kind is PeriodKind.QUARTER
    short = f"{'Q' if is_quarter else 'H'}{period.number}"
    if style is LabelStyle.YEAR_FIRST:
        return f"{year} {short}"
    if style is LabelStyle.SHORT:
        return f"{short} {year}"
    if is_quarter:
        return f"Quarter {period.number} {year}"
    return f"{('First', 'Second')[period.number - 1]} half of {year}"


def _year(period: Period, calendar: Calendar) -> str:
    start_year = calendar.year_start(period.starts_on).year
    return calendar.year_name(start_year, separator="/")


def _months(period: Period) -> str:
    first, last = period.starts_on, period.ends_on
    if (first.year, first.month) == (last.year, last.month):
        return _month(first)
    if first.year == last.year:
        return f"{MONTH_NAMES[first.month - 1]} to {_month(last)}"
    return f"{_month(first)} to {_month(last)}"


def _month(day: date) -> str:
    return f"{MONTH_NAMES[day.month - 1]} {day.year}"


def _day(day: date) -> str:
    return f"{day.day} {_month(day)}"
