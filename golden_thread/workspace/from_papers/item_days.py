"""When did an item happen, and when does a promise fall due?

In: a sentence and the times of the paper. Out: the day it happened, or the period by whose end it
is due; nothing where the sentence tells neither.
"""

import re
from datetime import date

from golden_thread.periods import (
    FINANCIAL_YEAR,
    Period,
    PeriodKind,
    containing,
    following,
)
from golden_thread.periods.labels import MONTH_NAMES
from golden_thread.proofing.words.wording import plain
from golden_thread.workspace.from_papers.paper_times import PaperTimes

_TO_COME = re.compile(
    r"\b(?:will|to be|is due|are due|due to|is scheduled|are scheduled|expected|anticipate\w*"
    r"|planned|aim\w* (?:of|to)|upcoming|going to|intend\w*|ready for|with the contract)\b"
)
_NEXT = re.compile(r"\bnext (?P<unit>quarter|month|year)\b")
_SEASON = re.compile(
    r"\b(?:this|in|by|the) (?:early |late |the )?(?P<season>spring|summer|autumn)\b"
)
_LATER = re.compile(r"\blater (?:this|in the) year\b|\bby the end of the year\b")
_SEASONS = {"spring": 5, "summer": 8, "autumn": 11}
_KINDS = {
    "quarter": PeriodKind.QUARTER,
    "month": PeriodKind.MONTH,
    "year": PeriodKind.YEAR,
}
_BARE = re.compile(
    r"\b(?:in|by|until|from|for a|on)(?: (?P<day>\d{1,2})(?:st|nd|rd|th)?(?: of)?)?"
    rf"(?: early| late| mid)? (?P<month>{'|'.join(name.lower() for name in MONTH_NAMES)})\b"
)


def due_period(sentence: str, times: PaperTimes) -> Period | None:
    """The period by whose end it is promised; None for what promises nothing by any day."""
    words = plain(sentence)
    ahead = _TO_COME.search(words)
    soon = _NEXT.search(words)
    if ahead is None and soon is None:
        return None
    today = times.dated
    start = ahead.start() if ahead else 0
    for each in times.named(sentence):
        late = today is None or each.period.ends_on > today
        if each.start >= start and late and each.period.kind is not PeriodKind.TWELVE_MONTHS:
            return each.period
    if today is None:
        return None
    base = times.reported.ends_on if times.reported else today
    if soon:
        return following(containing(base, _KINDS[soon["unit"]], FINANCIAL_YEAR))
    bare = _BARE.search(words, start)
    if bare:
        return _next(int(bare["day"] or 0), bare["month"], base)
    season = _SEASON.search(words, start)
    if season:
        return _of_month(_SEASONS[season["season"]], base)
    is_later = _LATER.search(words, start)
    return containing(date(base.year, 12, 31), PeriodKind.MONTH) if is_later else None


def happened_day(sentence: str, times: PaperTimes) -> Period | None:
    """The one day that the sentence names, up to the day of the paper."""
    days = {each.period for each in times.named(sentence) if each.period.kind is PeriodKind.DAY}
    if len(days) != 1:
        return None
    day = days.pop()
    return day if times.dated is None or day.starts_on <= times.dated else None


def _next(day: int, month: str, after: date) -> Period | None:
    """The next day or month of this name; one that is under way counts."""
    number = [name.lower() for name in MONTH_NAMES].index(month) + 1
    if not day:
        return _of_month(number, after)
    for year in (after.year, after.year + 1):
        try:
            found = date(year, number, day)
        except ValueError:
            return None
        if found >= after:
            return containing(found, PeriodKind.DAY)
    return None


def _of_month(number: int, after: date) -> Period:
    year = after.year if number >= after.month else after.year + 1
    return containing(date(year, number, 1), PeriodKind.MONTH)
