"""What the name of a year, or of a part of one, means.

A match of such a name and the setting of its paper come in; the period goes out, or None.
"""

import re
from datetime import date

from golden_thread.periods.calendars import Calendar
from golden_thread.periods.containing import containing
from golden_thread.periods.label_dates import number_said, period_of_months
from golden_thread.periods.label_setting import LabelSetting, year_written
from golden_thread.periods.month_arithmetic import MONTHS_IN_YEAR, add_months
from golden_thread.periods.period import LENGTH_IN_MONTHS, Period, PeriodKind

# What stands before a year, and the plural of what “22/23 cases” counts.
_BEFORE_YEAR = r"\b(?:in|during|throughout|since|for|until|end of|start of|year of|versus|vs)\s$"
_COUNTED = r"\s(?!was\b|has\b|is\b|as\b)[a-z]+s\b"
_LOOK_BACK = 16
# “A score of 11/12” is more likely than a year so long ago.
_FIRST_SHORT_YEAR = 14
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4}


def part_meant(found: re.Match[str], setting: LabelSetting) -> Period | None:
    """The quarter or half of `Q2 2022/23`, `2022/23 H1` or `Q2`."""
    kind, number = _part_said(found)
    if found["nth"] and found["nth"].casefold() == "last" and not found["year"]:
        # "Last quarter" is told from where the reader stands.
        return None
    # "The first half" alone may be of a meeting.
    is_certain = kind is PeriodKind.QUARTER or found["year"] or found["unit"] in ("H", "h")
    return _part_of(*_year_said(found, setting), kind, number) if is_certain else None


def parts_meant(found: re.Match[str], setting: LabelSetting) -> Period | None:
    """The half, year or year to date of `Q1 to Q3 2022/23`."""
    year_start, calendar = _year_said(found, setting)
    first = _part_of(year_start, calendar, *_part_said(found, "first_"))
    last = _part_of(year_start, calendar, *_part_said(found))
    if first is None or last is None or first.kind is not last.kind or last <= first:
        return None
    return period_of_months(first.starts_on, last.months[-1].starts_on, calendar)


def year_meant(found: re.Match[str], setting: LabelSetting) -> Period | None:
    """The year of `2022/23` or `calendar year 2023`."""
    # "12/13" and "2023" alone are numbers, but for a heading in papers of calendar years.
    is_number = len(found["year"]) <= len("12/13")
    is_heading = setting.is_whole_text and len(found["year"]) == len("2023")
    is_said = found["named"] or found["named_after"] or _is_said_as_year(found)
    if is_number and not (is_heading or is_said):
        return None
    start, calendar = _year_said(found, setting)
    return containing(start, PeriodKind.YEAR, calendar) if start else None


def _is_said_as_year(found: re.Match[str]) -> bool:
    """Whether `22/23` stands where a year does, and counts nothing: “in 22/23, …”."""
    before = found.string[max(0, found.start() - _LOOK_BACK) : found.start()]
    follows = re.search(_BEFORE_YEAR, before, re.IGNORECASE)
    is_late = int(found["year"][:2]) >= _FIRST_SHORT_YEAR
    return (
        is_late
        and bool(follows)
        and not re.match(_COUNTED, found.string[found.end() :][:_LOOK_BACK])
    )


def _year_said(found: re.Match[str], setting: LabelSetting) -> tuple[date | None, Calendar]:
    """The start of the year that is said, or else of the paper's own, with its calendar."""
    calendar = setting.calendar_named(found["named"] or found["named_after"])
    own = setting.own_year(calendar)
    if found["year"] and len(found["year"]) == len("23"):
        # “FY23” ends in 2023 for most and starts then for some: it is told by the paper's own year.
        return (own if own and (own.year + 1) % 100 == int(found["year"]) else None), calendar
    if found["year"]:
        return year_written(found["year"], calendar), calendar
    return own, calendar


def _part_said(found: re.Match[str], tag: str = "") -> tuple[PeriodKind, int]:
    """Whether a quarter or a half is said, and which."""
    if nth := found[f"{tag}nth"]:
        unit, number = found[f"{tag}nth_unit"], _ORDINALS.get(nth.casefold()) or int(nth[0])
    else:
        # The last of a range may leave its unit out: Q1-3.
        unit = found[f"{tag}unit"] or found["first_unit"] or found["first_nth_unit"]
        number = number_said(found[f"{tag}number"])
    return (PeriodKind.QUARTER if unit[0] in "Qq" else PeriodKind.HALF), number


def _part_of(
    year_start: date | None, calendar: Calendar, kind: PeriodKind, number: int
) -> Period | None:
    length = LENGTH_IN_MONTHS[kind]
    if year_start is None or not 1 <= number <= MONTHS_IN_YEAR // length:
        return None
    return containing(add_months(year_start, (number - 1) * length), kind, calendar)


def months_of_year_meant(found: re.Match[str], setting: LabelSetting) -> Period | None:
    """The half of `first six months of 2022/23`, the quarter of `last three months of 2022/23`."""
    year_start, calendar = _year_said(found, setting)
    months = number_said(found["count"]) * (3 if found["unit"][0] in "Qq" else 1)
    if year_start is None or not 1 < months <= MONTHS_IN_YEAR:
        return None
    at_start = found["side"].casefold() in ("first", "opening")
    first = year_start if at_start else add_months(year_start, MONTHS_IN_YEAR - months)
    return period_of_months(first, add_months(first, months - 1), calendar)


def month_of_year_meant(found: re.Match[str], setting: LabelSetting) -> Period | None:
    """The month of `Month 6 2022/23` or `P6 2022/23`, as finance counts them."""
    year_start, _ = _year_said(found, setting)
    number = number_said(found["number"])
    if year_start is None or not 1 <= number <= MONTHS_IN_YEAR:
        return None
    return containing(add_months(year_start, number - 1), PeriodKind.MONTH)
