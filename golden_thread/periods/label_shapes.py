"""The shapes that the names of periods take in papers.

A calendar comes in; one compiled pattern for each shape goes out.
"""

import re
from enum import Enum
from functools import cache

from golden_thread.periods.calendars import STANDARD_CALENDARS, Calendar
from golden_thread.periods.label_day_fragments import day, day_number, numeric_day
from golden_thread.periods.label_fragments import (
    DASH,
    DASHES,
    GAP,
    HYPHENS,
    NUMBERS,
    SPACE,
    if_there,
    month,
    part,
    year,
    year_of_month,
)

# Not inside a word, an amount, a reference number, an address or a longer run of years.
_LEFT = (
    rf"(?<![\w£$€#@/\\&=+])(?<![0-9][.,:])(?<![0-9]{DASH})"
    rf"(?:(?<!\w[{HYPHENS}])|(?<=mid-)|(?<=end-)|(?<=pre-)|(?<=post-))"
)
_RIGHT = rf"(?!\w|%|/\w|[{HYPHENS}]\w|{DASH}[0-9]|[.,][0-9])"
_END_OF = rf"(?:(?:the{SPACE})?end{SPACE}(?:of{SPACE})?)?"
_TO = (
    rf"(?:{GAP}{DASH}{GAP}|{SPACE}(?:up{SPACE})?(?:to|until|through(?:{SPACE}to)?){SPACE}{_END_OF})"
)
# "And" joins a range only after "between".
_BETWEEN = r"(?P<between>(?<=between\s))?"
_TO_OR_AND = rf"(?(between)(?:{SPACE}and{SPACE}|{_TO})|{_TO})"
_JOIN = (
    rf"(?:{SPACE}(?:of|in|for){SPACE}(?:the{SPACE})?|{SPACE}(?:outturn|actual|performance){SPACE}"
    rf"|{GAP}(?:[,:{DASHES}]|(?P<open>\()){GAP}|{SPACE})"
)
_YEAR_TO_DATE = rf"(?:YTD|year[\s{HYPHENS}]to[\s{HYPHENS}]date)"


class LabelShape(Enum):
    """What a name of a period is made of."""

    KEY = "key"
    PART = "part of a year"
    YEAR_AND_PART = "year and its part"
    PARTS = "range of parts"
    YEAR = "year"
    MONTH = "month"
    MONTHS = "range of months"
    MONTHS_TO = "months up to a month"
    YEAR_TO_DATE = "year to date"
    DAY = "day"
    NUMERIC_DAY = "day in digits"
    DAYS = "range of days"
    WEEK = "week"
    MONTHS_OF_YEAR = "first or last months of a year"
    MONTH_OF_YEAR = "month by its number in the year"
    NUMERIC_MONTH = "month in digits"
    NUMERIC_DAYS = "range of days in digits"


class Need(Enum):
    """What a text must hold for a shape to be in it."""

    FIGURE = "figure"
    MONTH = "month"


_FIGURES = frozenset((LabelShape.KEY, LabelShape.YEAR, LabelShape.YEAR_AND_PART))
_FIGURES |= {LabelShape.NUMERIC_DAY, LabelShape.DAY, LabelShape.DAYS, LabelShape.WEEK}
_MONTHS = frozenset((LabelShape.MONTH, LabelShape.MONTHS, LabelShape.MONTHS_TO))
_MONTHS |= {LabelShape.YEAR_TO_DATE, LabelShape.DAY, LabelShape.DAYS, LabelShape.WEEK}


def needs_of(shape: LabelShape) -> frozenset[Need]:
    """What a text must hold to have a name of this shape."""
    needs = {Need.FIGURE: _FIGURES, Need.MONTH: _MONTHS}
    return frozenset(need for need, shapes in needs.items() if shape in shapes)


@cache
def label_patterns(calendar: Calendar) -> tuple[tuple[LabelShape, re.Pattern[str]], ...]:
    """Each shape with its pattern, for papers that count in the calendar."""
    known = dict.fromkeys((calendar, *STANDARD_CALENDARS))
    names = "|".join(re.escape(each.name).replace(r"\ ", SPACE) for each in known)
    prefixes = "|".join(each.prefix for each in known)
    shapes = _of_years(names, prefixes) | _of_months(names) | _of_days() | _in_digits()
    return tuple(
        (shape, re.compile(_LEFT + pattern + _RIGHT, re.IGNORECASE))
        for shape, pattern in shapes.items()
    )


def _of_years(names: str, prefixes: str) -> dict[LabelShape, str]:
    """The shapes that name a year, alone or with a part of it."""
    named_year = year(names, prefixes)
    of_year = rf"(?:{_JOIN}{named_year}(?(open){GAP}\)?))"
    before_year = rf"(?=[1-4]{SPACE}\(?(?:of{SPACE})?(?:[A-Z]{{2}})?[0-9]{{2,4}}[/{DASHES}])"
    return {
        LabelShape.KEY: (
            rf"(?-i:(?:{prefixes})[0-9]{{4}}(?:-[0-9]{{2}})?(?:-[QH][0-9]|-YTD-[0-9]{{4}}-[0-9]{{2}})?"
            rf"|12M-[0-9]{{4}}-[0-9]{{2}}|W?[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})"
        ),
        LabelShape.PART: part() + if_there(of_year),
        LabelShape.YEAR_AND_PART: (
            rf"{named_year}(?:{GAP}[,:({DASHES}]{GAP}|{SPACE}){part()}\)?(?!{_JOIN}[0-9]{{4}}[/-])"
        ),
        LabelShape.PARTS: (
            rf"{part('first_')}{_TO}{part(unit_left_out=before_year)}" + if_there(of_year)
        ),
        LabelShape.YEAR: named_year,
        LabelShape.MONTHS_OF_YEAR: (
            rf"(?P<side>first|opening|last|final|closing){SPACE}(?P<count>{NUMBERS}){SPACE}"
            rf"(?P<unit>months|quarters){SPACE}(?:of|in){SPACE}(?:the{SPACE})?{named_year}"
        ),
        LabelShape.MONTH_OF_YEAR: (
            rf"(?:(?:month|period){SPACE}|(?-i:[MP]))(?P<number>{NUMBERS})(?!\w)"
            rf"{_JOIN}{named_year}(?(open){GAP}\)?)"
        ),
    }


def _of_months(names: str) -> dict[LabelShape, str]:
    """The shapes that name months."""
    last_month = month() + if_there(year_of_month())
    first_month = month("first_") + if_there(year_of_month("first_"))
    return {
        LabelShape.MONTH: last_month,
        LabelShape.MONTHS: (
            rf"{_BETWEEN}{first_month}{_TO_OR_AND}{last_month}"
            + if_there(rf"(?P<to_date>{SPACE}\(?{_YEAR_TO_DATE}\)?)")
        ),
        LabelShape.MONTHS_TO: (
            rf"(?:(?P<named>{names})|(?:rolling{SPACE})?"
            rf"(?:(?P<count>{NUMBERS})[\s{HYPHENS}]{{1,3}}months?"
            rf"|(?P<span>year|quarter|half[\s{HYPHENS}]year))"
            rf"(?:{SPACE}rolling)?(?:{SPACE}(?:average|total|period))?)"
            rf"{SPACE}(?:up{SPACE})?(?:to|ending|ended|until){SPACE}"
            rf"(?:on{SPACE})?(?:the{SPACE})?(?:end{SPACE}(?:of{SPACE})?)?"
            rf"(?:{day_number()}{SPACE})?{last_month}"
        ),
        LabelShape.YEAR_TO_DATE: (
            rf"{_YEAR_TO_DATE}(?:{GAP}[(,:{DASHES}]{GAP}|{SPACE})"
            rf"(?:(?:to|(?:as{SPACE})?at|ending|ended){SPACE}{_END_OF})?"
            rf"(?:{first_month}{_TO})?(?:{day_number()}{SPACE})?{last_month}\)?"
        ),
    }


def _of_days() -> dict[LabelShape, str]:
    """The shapes that name days."""
    first_day = (
        rf"{_BETWEEN}(?:{day('first_')}{_TO_OR_AND}"
        rf"|{day_number('lone_')}(?:{DASH}|{SPACE}to{SPACE}))"
    )
    return {
        LabelShape.DAY: day(),
        LabelShape.DAYS: rf"{first_day}{day()}",
        LabelShape.WEEK: (
            rf"(?:week{SPACE}(?:commencing|beginning|starting|(?P<ending>ending))"
            rf"|w/c|w/b|(?P<ends>w/e)):?{GAP}(?:on{SPACE})?{day()}"
        ),
    }


def _in_digits() -> dict[LabelShape, str]:
    """The shapes that name days and months by digits alone."""
    return {
        LabelShape.NUMERIC_DAY: numeric_day(),
        LabelShape.NUMERIC_DAYS: (rf"{_BETWEEN}{numeric_day('first_')}{_TO_OR_AND}{numeric_day()}"),
        LabelShape.NUMERIC_MONTH: (
            r"(?P<month>0?[1-9]|1[0-2])/(?P<year>20[0-9]{2})(?![0-9])(?!\s?/)"
        ),
    }
