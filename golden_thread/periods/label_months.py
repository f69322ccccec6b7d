"""What the name of a month, or of a range of months, means.

A match of such a name and the setting of its paper come in; the period goes out, or None.
"""

import re
from datetime import date

from golden_thread.periods.calendars import Calendar
from golden_thread.periods.containing import containing
from golden_thread.periods.label_dates import (
    day_in_month,
    first_month_of,
    month_of,
    number_said,
    period_of_months,
)
from golden_thread.periods.label_setting import LabelSetting
from golden_thread.periods.month_arithmetic import MONTHS_IN_YEAR, add_months
from golden_thread.periods.period import Period, PeriodKind

_MONTHS_IN_SPAN = {"q": 3, "h": 6, "y": MONTHS_IN_YEAR}
# Before these a month's name is surely a month, even with a capital after it: "in July Cabinet".
_AFTER_PREPOSITION = r"\b(?:in|during|since|until)\s$"
_AFTER_ANY_PREPOSITION = r"\b(?:in|during|since|until|from|to|by|of|for|early|late|mid)[\s-]$"
_LOOK_AROUND = 10
# “Minute 12/2022”, “application no. 07/2022”
_REFERENCE = (
    r"(?:no\.?|nos\.?|number|ref\.?|reference|minute|minutes|application|circular|decision|item|notice"
    r"|order|regulation|report|resolution|bulletin|case|(?-i:[A-Z]{2,}))[\s:]{1,3}$"
)
_REFERENCE_BACK = 16


def month_meant(found: re.Match[str], setting: LabelSetting) -> Period | None:
    """The month of `July 2022`, `Jul-22` or `July`."""
    says_year = found["year"] or found["short_year"]
    first = month_of(found, setting) if says_year or _is_surely_month(found) else None
    return containing(first, PeriodKind.MONTH) if first else None


def numeric_month_meant(found: re.Match[str], _: LabelSetting) -> Period | None:
    """The month of `07/2022`; None where the digits are those of a reference."""
    before = found.string[max(0, found.start() - _REFERENCE_BACK) : found.start()]
    if re.search(_REFERENCE, before, re.IGNORECASE):
        return None
    return containing(date(int(found["year"]), int(found["month"]), 1), PeriodKind.MONTH)


def months_meant(found: re.Match[str], setting: LabelSetting) -> Period | None:
    """The quarter, half, year or year to date of `July to September 2022`."""
    last = month_of(found, setting)
    if last is None:
        return None
    period = period_of_months(first_month_of(found, last), last, setting.calendar)
    if period is None or not found["to_date"]:
        return period
    return _to_date(period.starts_on, last, setting.calendar)


def year_to_date_meant(found: re.Match[str], setting: LabelSetting) -> Period | None:
    """The year to date of `YTD to September 2022`."""
    last = month_of(found, setting)
    if last is None:
        return None
    last_day = containing(last, PeriodKind.MONTH).ends_on
    if found["day"] and day_in_month(last, int(found["day"])) != last_day:
        return None
    first = first_month_of(found, last) if found["first_month"] else None
    return _to_date(first, last, setting.calendar)


def months_to_meant(found: re.Match[str], setting: LabelSetting) -> Period | None:
    """The twelve months of `year to January 2022`, or the quarter of `three months to June 2022`.

    `Financial year ended March 2022` is the year, and `financial year to June 2022` its part.
    """
    last = month_of(found, setting)
    if last is None:
        return None
    last_day = containing(last, PeriodKind.MONTH).ends_on
    if found["day"] and day_in_month(last, int(found["day"])) != last_day:
        return None
    if found["named"]:
        calendar = setting.calendar_named(found["named"])
        year = containing(last, PeriodKind.YEAR, calendar)
        return year if year.ends_on == last_day else _to_date(None, last, calendar)
    if found["count"]:
        length = number_said(found["count"])
    else:
        length = _MONTHS_IN_SPAN[found["span"][0].casefold()]
    if length == MONTHS_IN_YEAR:
        return containing(last, PeriodKind.TWELVE_MONTHS)
    return period_of_months(add_months(last, 1 - length), last, setting.calendar)


def _to_date(first: date | None, last: date, calendar: Calendar) -> Period | None:
    """The year to date, if the first month said, if any, is the year's first."""
    period = containing(last, PeriodKind.YEAR_TO_DATE, calendar)
    return period if first in (None, period.starts_on) else None


def _is_surely_month(found: re.Match[str]) -> bool:
    """Whether a month's name without a year is no verb, person or short form of something else."""
    name = found["month"]
    before = found.string[max(0, found.start() - _LOOK_AROUND) : found.start()]
    after = found.string[found.end() : found.end() + _LOOK_AROUND]
    if re.match(r"\s{1,3}[0-9]", after):
        return False
    if re.match(r"\s{1,3}[A-Z]", after):
        return bool(re.search(_AFTER_PREPOSITION, before, re.IGNORECASE))
    if name.casefold() == "may":
        return bool(re.search(_AFTER_ANY_PREPOSITION, before, re.IGNORECASE))
    return len(name) > len("Sep")
