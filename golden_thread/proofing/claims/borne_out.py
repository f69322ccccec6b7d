"""What a paper itself has that bears out a day or a period it names.

In: a day or a period as a sentence names it, the words of the sentence, and what is in mind there:
the paper's own date and the period it is about. Out: why the two go together, in words; empty where
nothing bears on it, and then nothing is claimed that anybody could check.
"""

import re
from datetime import date, timedelta

from golden_thread.periods import Period
from golden_thread.proofing.claims.context import Context
from golden_thread.proofing.words.days import MONTHS, FoundDay
from golden_thread.proofing.words.tenses import may_be_to_come, may_have_been

OWN_DATE = "it is the paper's own date"
SOON_AFTER = "it is the paper's own date, and follows the period that the paper is about"
OVER = "it was over when the paper was dated"
TO_COME = "it was still to come when the paper was dated"
OWN_PERIOD = "it is the period that the paper is about"
PART_OF_OWN = "it belongs with the period that the paper is about"
IN_OWN = "it lies in the period that the paper is about"
BEFORE_OWN = "it was over before the period that the paper is about"
# A paper is written within a year of its period, and a line of a header has fewer words than this.
REPORTED_WITHIN = timedelta(days=366)
FEWEST_WORDS = 8
_WORD = re.compile(r"[^\W\d_]{2,}")


def day_borne_out(found: FoundDay, words: str, context: Context) -> str:
    """Why a day may be as the sentence tells it; empty where nothing tells."""
    day = _day_meant(found, context)
    if day is None:
        return ""
    if day == context.dated:
        return _own_date(day, words, context)
    if context.dated is not None:
        if day < context.dated:
            return OVER if may_have_been(words) else ""
        return TO_COME if may_be_to_come(words) else ""
    own = context.paper or context.period
    is_past = own is not None and day < own.ends_before and may_have_been(words)
    if own is None or not is_past:
        return ""
    return IN_OWN if own.contains(day) else BEFORE_OWN


def period_borne_out(period: Period, words: str, context: Context) -> str:
    """Why a period may be as the sentence names it; empty where nothing tells."""
    own = context.paper or context.period
    if own is not None and period == own:
        return OWN_PERIOD
    if own is not None and (period.is_inside(own) or own.is_inside(period)):
        return PART_OF_OWN
    if context.dated is not None:
        if period.ends_on < context.dated:
            return OVER
        is_to_come = period.starts_on > context.dated and may_be_to_come(words)
        return TO_COME if is_to_come else ""
    is_before = own is not None and period.ends_on < own.starts_on
    return BEFORE_OWN if is_before else ""


def in_order(first: FoundDay, last: FoundDay) -> str:
    """Why two ends of a stretch of days may be so; empty where they may not."""
    starts, ends = first.day, last.day
    if starts is None or ends is None or ends < starts:
        return ""
    return f"{_print(starts)} comes before {_print(ends)}"


def _own_date(day: date, words: str, context: Context) -> str:
    """Why a day is the paper's own: a sentence says it again, or it follows the paper's period.

    The line of a header by which the date is known bears nothing out by itself.
    """
    own = context.paper
    if own is not None and own.ends_on < day < own.ends_on + REPORTED_WITHIN:
        return SOON_AFTER
    return OWN_DATE if len(_WORD.findall(words)) >= FEWEST_WORDS else ""


def _day_meant(found: FoundDay, context: Context) -> date | None:
    """The day with its year: the one printed, or the nearest to the paper's date."""
    if found.year or context.dated is None:
        return found.day
    near = (found.in_year(context.dated.year + each) for each in (-1, 0, 1))
    dated = context.dated
    return min((day for day in near if day), key=lambda day: abs(day - dated), default=None)


def _print(day: date) -> str:
    return f"{day.day} {MONTHS[day.month]} {day.year}"
