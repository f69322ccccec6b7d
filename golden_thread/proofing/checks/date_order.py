"""GT-P34: days in an order that cannot be.

In: a claim of a day, and a paper. Out: a finding where something ends before it starts, where the
paper tells as past what lies after its own date, and where it promises what was over by then; any
other day agrees with what bears it out.
"""

from collections.abc import Iterator
from datetime import date

from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind, ClaimVerdict
from golden_thread.proofing.claims.day_ranges import day_ranges, is_turned
from golden_thread.proofing.claims.said_of_days import Day
from golden_thread.proofing.claims.statement import Paper, Statement
from golden_thread.proofing.claims.told_times import is_out_of_time, told_times
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Check, Finding, Outcome
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.outcomes import agrees
from golden_thread.proofing.words.days import MONTHS, Printed

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
        "The stop is shut 09/06/2026 until 02/05/2026.",
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
        "The opening slipped from 01/05/2026 to 02/03/2026.",
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


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of a day: out of order, borne out by the paper, or neither."""
    if claim.kind is not ClaimKind.DATE or not isinstance(claim.said, Day):
        return None
    here = claim.said.found.as_printed
    findings = (*_turned(case.statement, here), *_out_of_time(case.statement, case.paper, here))
    if findings:
        return Outcome(ClaimVerdict.DISAGREES, findings[0].message, findings[0])
    return agrees(claim.said.borne_by) if claim.said.borne_by else None


def look(paper: Paper, _: Evidence | None) -> Iterator[Finding]:
    """The findings that are no day's of a sentence: of months, of quarters, and in rows."""
    for statement in paper.statements:
        if statement.is_row:
            yield from _turned(statement)
        else:
            yield from _out_of_time(statement, paper)


def _turned(statement: Statement, opening: Printed | None = None) -> Iterator[Finding]:
    """The stretches that end before they start; of those that open with one day, where given."""
    for first, last in day_ranges(statement.text):
        if is_turned(first, last) and opening in (None, first.as_printed):
            starts, ends = first.day, last.day
            message = f"It ends on {_print(ends)}, before it starts on {_print(starts)}."
            yield _finding(statement, first.start, last.end, message, "")


def _out_of_time(
    statement: Statement, paper: Paper, here: Printed | None = None
) -> Iterator[Finding]:
    """What is promised and over, or done and still to come: of one day, or of all but days."""
    dated = paper.dated
    for told in told_times(statement.text, dated) if dated else ():
        if told.day != here or dated is None or not is_out_of_time(told, dated):
            continue
        words = statement.text[told.start : told.end]
        when, suggestion = f"when the paper was dated, {_print(dated)}", ""
        if told.is_promise:
            message = f"“{words}” was over {when}, and is told as still to come."
        else:
            message = (
                f"“{words}” is after the paper's own date, {_print(dated)}, and is told as past."
            )
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


def _print(day: date | None) -> str:
    return f"{day.day} {MONTHS[day.month]} {day.year}" if day else ""
