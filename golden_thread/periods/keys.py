"""Reading the keys by which files name periods.

A text such as `FY2022-23-Q2` comes in; the period goes out, or an error that says in plain words
what is wrong. Writing a key is `Period.key`.
"""

import re
from collections.abc import Iterable
from datetime import date

from golden_thread.periods.calendars import STANDARD_CALENDARS, Calendar
from golden_thread.periods.containing import containing
from golden_thread.periods.month_arithmetic import add_months
from golden_thread.periods.period import Period, PeriodKind

EXAMPLES = "FY2022-23, FY2022-23-Q2, 2022-07, 12M-2022-01, W2022-07-04 or 2022-07-25"
# `re` keeps what it has compiled, so these cost nothing until the first key is read.
PLAIN_KEY = r"(?P<mark>W|12M-)?(?P<year>[0-9]{4})-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?"
YEAR_KEY = (
    r"(?P<prefix>[A-Z]{2,4})(?P<year>[0-9]{4})(?:-(?P<second>[0-9]{2}))?"
    r"(?:-(?P<part>[QH])(?P<number>[0-9])|-YTD-(?P<month>[0-9]{4}-[0-9]{2}))?"
)
FIRST_OF_MONTH = "1"
PARTS = {"Q": (PeriodKind.QUARTER, 3), "H": (PeriodKind.HALF, 6)}


class NotAPeriodKey(ValueError):
    """A text that is not a period key; the message says what is wrong and what a key looks like."""

    def __init__(self, text: str, reason: str) -> None:
        super().__init__(f"{text!r} is not a period key: {reason}. A key looks like {EXAMPLES}.")


def parse_key(text: str, calendars: Iterable[Calendar] = STANDARD_CALENDARS) -> Period:
    """The period that the key names; raises `NotAPeriodKey`.

    A council whose year starts elsewhere gives its own calendars.
    """
    if plain := re.fullmatch(PLAIN_KEY, text):
        return _plain_period(text, plain)
    if named := re.fullmatch(YEAR_KEY, text):
        return _period_of_calendar(text, named, calendars)
    raise NotAPeriodKey(text, "it has none of the shapes of a key")


def _plain_period(text: str, found: re.Match[str]) -> Period:
    mark = found["mark"]
    if mark == "W" and not found["day"]:
        raise NotAPeriodKey(text, "a week is named by the day that it begins on")
    if mark == "12M-" and found["day"]:
        raise NotAPeriodKey(text, "twelve months are named by their last month, without a day")
    day = _date(text, found["year"], found["month"], found["day"])
    if mark == "W":
        if day.weekday() != 0:
            raise NotAPeriodKey(text, f"a week begins on a Monday, and {day} is not one")
        return _checked(text, day, PeriodKind.WEEK, None)
    if mark:
        return _checked(text, day, PeriodKind.TWELVE_MONTHS, None)
    return _checked(text, day, PeriodKind.DAY if found["day"] else PeriodKind.MONTH, None)


def _period_of_calendar(text: str, found: re.Match[str], calendars: Iterable[Calendar]) -> Period:
    calendar = next((known for known in calendars if known.prefix == found["prefix"]), None)
    if calendar is None:
        raise NotAPeriodKey(text, f"no calendar is called {found['prefix']}")
    start = _year_start(text, found, calendar)
    if found["month"]:
        year, month = found["month"].split("-")
        last = _date(text, year, month)
        if calendar.year_start(last) != start:
            raise NotAPeriodKey(text, f"{found['month']} is not a month of that year")
        return _checked(text, last, PeriodKind.YEAR_TO_DATE, calendar)
    if not found["part"]:
        return _checked(text, start, PeriodKind.YEAR, calendar)
    kind, length = PARTS[found["part"]]
    number = int(found["number"])
    if not 1 <= number <= 12 // length:
        raise NotAPeriodKey(text, f"a year has no {kind.value} {number}")
    return _checked(text, add_months(start, (number - 1) * length), kind, calendar)


def _year_start(text: str, found: re.Match[str], calendar: Calendar) -> date:
    """The first day of the year named, whose second number must be the next year."""
    start_year = int(found["year"])
    expected = calendar.year_name(start_year, separator="-")
    written = "-".join(filter(None, (found["year"], found["second"])))
    if written != expected:
        reason = f"{written} is not a {calendar.name}; the one that starts in {found['year']} is"
        raise NotAPeriodKey(text, f"{reason} {calendar.prefix}{expected}")
    return _date(text, found["year"], f"{calendar.first_month}")


def _date(text: str, year: str, month: str, day: str | None = None) -> date:
    try:
        return date(int(year), int(month), int(day or FIRST_OF_MONTH))
    except ValueError as error:
        named = "month" if day is None else "day"
        raise NotAPeriodKey(text, f"there is no such {named}") from error


def _checked(text: str, day: date, kind: PeriodKind, calendar: Calendar | None) -> Period:
    try:
        return containing(day, kind, calendar)
    except (ValueError, OverflowError) as error:
        raise NotAPeriodKey(text, "it runs outside the years that a date can have") from error
