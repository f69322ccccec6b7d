"""GT-P34: days in an order that cannot be.

In: a paper. Out: a finding where something ends before it starts, where the paper tells as past
what lies after its own date, and where it promises what was over by then.
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from golden_thread.problems import Level
from golden_thread.proofing.claims.statement import Paper, Statement
from golden_thread.proofing.claims.told_times import ToldTime, told_times
from golden_thread.proofing.evidence.findings import Check, Finding
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.words.days import MONTHS, find_days
from golden_thread.proofing.words.wording import plain

CHECK = Check(
    "GT-P34",
    Level.ERROR,
    "Days in an order that cannot be",
    "A result of next December, or a scheme that “will close” last week, is text nobody updated.",
    what=(
        "An end before its start; something told as done, or a figure as reached, after the date "
        "that the paper carries; something promised for a day, or a month, that was over on that "
        "date. A day without a year is read so only near the paper's date."
    ),
    caught=(
        "Works run from 14 May 2026 to 3 March 2026.",
        "The survey was open between 1 June 2026 and 15 May 2026.",
        "Date: 10 November 2026\n\nThe roof was completed on 14 November.",
        "Date: 10 November 2026\n\nThe new phone system went live in March 2027.",
        "Date: 19 February 2027\n\nLetters answered within a week: 100% in December 2027.",
        "Date: 19 February 2027\n\nThe grant fund will close on February 14th.",
        "Date: 19 February 2027\n\nThe course will commence in January.",
        "Date: 19 February 2027\n\nThe fund is open to clubs until 31 January 2027.",
    ),
    spared=(
        "Works run from 14 December 2026 to 3 March 2027.",
        "The survey was brought forward from 1 June 2026 to 15 May 2026.",
        "Date: 10 November 2026\n\nThe roof is to be completed on 14 November.",
        "Date: 10 November 2026\n\nThe phone system went live in March.",
        "Date: 17 April 2027\n\nThe policy is to be relaunched with training in April.",
        "Date: 19 February 2027\n\nThe target is 100% in December 2027.",
        "Date: 19 February 2027\n\nThe grant fund closed on February 14th.",
        "Date: 19 February 2027\n\nMembers will recall the storm in January.",
        "Date: 19 February 2027\n\nCabinet agreed that the pool will close on 31 January 2027.",
        "Date: 19 February 2027\n\nThe fund is open to clubs until 28 February 2027.",
    ),
)
_TO = re.compile(r" ?(?:to|until|till|-) ?(?:the )?")
_AND = re.compile(r" and (?:the )?")
_FROM = re.compile(r"\bfrom (?:the )?$")
_BETWEEN = re.compile(r"\bbetween (?:the )?$")
# “Brought forward from 1 June 2026 to 15 May 2026” is the order that is meant.
_MOVED = re.compile(
    r"\b(?:amended|brought|change[ds]?|compared|corrected|deadline|forward|fell|moved?|moves|put"
    r"|rescheduled|revised|rose|shifted|slipped|transferred)\b"
)


def look(paper: Paper, _: Evidence | None) -> Iterator[Finding]:
    """The findings of each sentence."""
    for statement in paper.statements:
        yield from _ends_before_it_starts(statement)
        if paper.dated is not None and not statement.is_row:
            for told in told_times(statement.text, paper.dated):
                yield from _out_of_time(statement, told, paper.dated)


def _ends_before_it_starts(statement: Statement) -> Iterator[Finding]:
    words = plain(statement.text)
    for first, last in pairwise(find_days(statement.text)):
        before, gap = words[: first.start], words[first.end : last.start]
        is_range = bool(_TO.fullmatch(gap)) and (
            _FROM.search(before) is not None or gap.strip() == "-"
        )
        is_range = is_range or bool(_AND.fullmatch(gap) and _BETWEEN.search(before))
        starts, ends = first.day, last.day
        if not is_range or starts is None or ends is None or _MOVED.search(before):
            continue
        if ends < starts:
            message = f"It ends on {_print(ends)}, before it starts on {_print(starts)}."
            yield _finding(statement, first.start, last.end, message, "")


def _out_of_time(statement: Statement, told: ToldTime, dated: date) -> Iterator[Finding]:
    """What is promised and over, or done and still to come."""
    words = statement.text[told.start : told.end]
    if told.is_promise and told.last < dated:
        message = (
            f"“{words}” was over when the paper was dated, {_print(dated)}, and is told as still "
            "to come."
        )
        yield _finding(statement, told.start, told.end, message, "")
    if not told.is_promise and told.first > dated:
        message = f"“{words}” is after the paper's own date, {_print(dated)}, and is told as past."
        earlier = words.replace(str(told.first.year), str(_latest_year(told.first, dated)))
        suggestion = earlier if earlier != words else ""
        yield _finding(statement, told.start, told.end, message, suggestion)


def _latest_year(day: date, dated: date) -> int:
    """The year in which that day of the year was last over."""
    return dated.year if (day.month, day.day) <= (dated.month, dated.day) else dated.year - 1


def _finding(statement: Statement, start: int, end: int, message: str, suggestion: str) -> Finding:
    return Finding(
        check=CHECK,
        text=statement.text[start:end],
        sentence=statement.text,
        place=statement.place,
        start=statement.start + start,
        message=message,
        arithmetic="",
        suggestion=suggestion,
    )


def _print(day: date) -> str:
    return f"{day.day} {MONTHS[day.month]} {day.year}"
