"""The year up to now, as sentences name it: “for the year to date”, “so far this year”.

In: words in plain wording, and the period that they are told from. Out: each such name as the year
up to the end of that period, or as the whole year where it ends with it. “Since April” is one where
it tells of an amount; beside a word of movement it only says since when.
"""

import re
from collections.abc import Iterator
from datetime import date

from golden_thread.periods import Calendar, Period, PeriodKind, containing, year_to_date
from golden_thread.proofing.words.relative_periods import NamedPeriod

_UP_TO = (
    r"(?:up )?(?:to|until) (?:the (?:end|close) of )?(?:the )?(?:(?:this )?(?:quarter|month|period)"
    r"|(?:q[1-4]|quarter [1-4]|(?:first|second|third|fourth) quarter|[a-z]{3,9})"
    r"(?:,? (?:of )?(?:the )?(?:financial year )?\(?20\d\d(?:[/-](?:20)?\d\d)?\)?)?)"
)
_NAMED = re.compile(
    r"\b(?:(?:the )?(?:financial )?year[- ]to[- ]date|ytd|(?:the )?(?:financial )?year so far"
    r"|so far (?:this|in the) (?:financial )?year|to date this (?:financial )?year"
    r"|this (?:financial )?year (?:to date|so far)|cumulative(?:ly)?"
    r"|(?:running|in-year) (?:figure|total|position|result|performance|count|tally|score|rate)"
    r"(?: for the (?:current |financial )?year)?"
    rf"|from the (?:beginning|start|opening) of (?:the|this) (?:financial )?year(?: {_UP_TO})?"
    r"|(?:for|over|in|of|across) the (?:financial )?year (?:as a whole )?(?:so far"
    r"|(?:up )?(?:to|until) (?:now|date"
    r"|the (?:end|close) of (?:the|this) (?:quarter|period|month)))"
    rf"|(?:for|taking) the (?:financial )?year (?:as a whole )?{_UP_TO}"
    # “As at the close of Quarter 2 the year's figure had reached 113”
    r"|(?:the )?(?:year's|this year's) (?:running )?(?:figure|total|tally|count|result|outturn)"
    r"(?= (?:for|on|under|in|of|has|had|so|to|now|comes|came|stands|stood))"
    r"|from (?:1(?:st)? )?april onwards?|(?:1(?:st)? )?april to date"
    r"|(?:all )?(?:quarters?|months?) of the year up to now|year up to now|april onwards"
    r"|(?:taking )?the (?:financial )?year as a whole to date|(?:the )?year-so-far"
    r"|(?:this|the current) financial year(?= (?:to date|so far)))"
    r"\b(?! target)"
)
_MONTHS_IN = re.compile(
    r"\b(?:the )?(?:first|opening) (?P<count>three|six|nine|twelve|3|6|9|12) months of (?:the|this)"
    r" (?:financial )?year\b"
)
_COUNTS = {"three": 3, "six": 6, "nine": 9, "twelve": 12}
_SINCE = re.compile(
    r"\bsince (?:the start of (?:the|this) (?:financial )?year|(?:1(?:st)? )?(?P<month>[a-z]{3,9})"
    r"(?: (?P<year>(?:19|20)\d\d)(?! ?[\d/-]))?)\b(?! ?(?:to|-|/|through) ?[a-z]{3})(?! 20\d\d)"
)
_PARTS = (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF)


def year_so_far(here: Period | None, calendar: Calendar) -> Period | None:
    """The year up to the end of a month, quarter or half; None of what is no part of a year."""
    if here is None or here.kind not in _PARTS:
        return None
    so_far = year_to_date(here, here.calendar or calendar)
    year = containing(here.starts_on, PeriodKind.YEAR, so_far.calendar)
    return year if year.ends_before == so_far.ends_before else so_far


def find_year_so_far(
    words: str, here: Period | None, calendar: Calendar, *, moves: bool = False
) -> Iterator[NamedPeriod]:
    """The places where the year so far is named; `moves` where the sentence tells of a movement."""
    whole = here if here and here.kind in (PeriodKind.YEAR, PeriodKind.YEAR_TO_DATE) else None
    period = whole or year_so_far(here, calendar)
    for match in _NAMED.finditer(words):
        yield NamedPeriod(period, *match.span(), is_so_far=True)
    for match in _MONTHS_IN.finditer(words):
        many = int(_COUNTS.get(match["count"], 0) or match["count"])
        is_so_far = period is not None and len(period.months) == many
        yield NamedPeriod(period if is_so_far else None, *match.span(), is_so_far=is_so_far)
    for match in _SINCE.finditer(words):
        if period is not None and _is_first_month(match, period):
            yield NamedPeriod(None if moves else period, *match.span(), is_so_far=True)


def _is_first_month(match: re.Match[str], year: Period) -> bool:
    """Whether “since April” names the first month of this very year."""
    if match["month"] is None:
        return True
    first = date(year.starts_on.year, year.starts_on.month, 1)
    names = (f"{first:%B}".lower(), f"{first:%b}".lower())
    return match["month"] in names and match["year"] in (None, str(first.year))
