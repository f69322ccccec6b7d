"""What the name of a day, a range of days or a week means.

A match of such a name and the setting of its paper come in; the period goes out, or None.
"""

import re
from datetime import date

from golden_thread.periods.containing import containing
from golden_thread.periods.label_dates import (
    day_in_month,
    first_month_of,
    month_of,
    period_of_days,
)
from golden_thread.periods.label_setting import CENTURY_OF_SHORT_YEARS, LabelSetting
from golden_thread.periods.month_arithmetic import MONTHS_IN_YEAR
from golden_thread.periods.period import Period, PeriodKind


def day_meant(found: re.Match[str], setting: LabelSetting) -> Period | None:
    """The day of `Monday 25th July 2022`; a wrong weekday is not looked at."""
    day = _day_said(found, setting)
    return containing(day, PeriodKind.DAY) if day else None


def numeric_day_meant(found: re.Match[str], _: LabelSetting) -> Period | None:
    """The day of `25/07/2022`."""
    day = _day_in_digits(found)
    return containing(day, PeriodKind.DAY) if day else None


def numeric_days_meant(found: re.Match[str], setting: LabelSetting) -> Period | None:
    """The quarter of `01/07/2022 to 30/09/2022`."""
    first, last = _day_in_digits(found, "first_"), _day_in_digits(found)
    return period_of_days(first, last, setting.calendar) if first and last else None


def days_meant(found: re.Match[str], setting: LabelSetting) -> Period | None:
    """The quarter of `1 April to 30 June 2022`, or the week of `4 to 10 July 2022`."""
    last = _day_said(found, setting)
    if last is None:
        return None
    month = first_month_of(found, last) if found["first_month"] else last.replace(day=1)
    first = day_in_month(month, int(found["first_day"] or found["lone_day"]))
    return period_of_days(first, last, setting.calendar) if first else None


def week_meant(found: re.Match[str], setting: LabelSetting) -> Period | None:
    """The week of `w/c 4 July 2022` or `week ending 10 July 2022`; it begins on a Monday."""
    day = _day_said(found, setting)
    if day is None:
        return None
    week = containing(day, PeriodKind.WEEK)
    said_by = week.ends_on if found["ending"] or found["ends"] else week.starts_on
    return week if day == said_by else None


def _day_said(found: re.Match[str], setting: LabelSetting) -> date | None:
    """The last or only day that the name says; None for such as 31 June."""
    month = month_of(found, setting)
    return day_in_month(month, int(found["day"])) if month else None


def _day_in_digits(found: re.Match[str], tag: str = "") -> date | None:
    """The day; None for `31.06.2022`, and for a short year that may be a paragraph: `4.1.22`."""
    day, month, short = found[f"{tag}day"], found[f"{tag}month"], found[f"{tag}short_year"]
    is_paragraph = found[f"{tag}mark"] == "." and not len(day) == len(month) == 2
    if not 1 <= int(month) <= MONTHS_IN_YEAR or (short and is_paragraph):
        return None
    year = CENTURY_OF_SHORT_YEARS + int(short) if short else int(found[f"{tag}year"])
    return day_in_month(date(year, int(month), 1), int(day))
