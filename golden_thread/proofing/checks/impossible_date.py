"""GT-P28: a day that no calendar has.

In: a claim of a day. Out: a finding where the month is not that long.
"""

import calendar
from collections.abc import Iterator

from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said_of_days import Day
from golden_thread.proofing.claims.statement import Paper
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Check, Finding, Outcome
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.outcomes import disagrees
from golden_thread.proofing.finders.days import of_headings
from golden_thread.proofing.words.days import MONTHS, FoundDay

CHECK = Check(
    "GT-P28",
    Level.ERROR,
    "A day that no calendar has",
    "A deadline on a day that never comes is a deadline that nobody can keep.",
    what=(
        "“31 June”, “29 February” of a year that is no leap year, “30 February” of any; in figures "
        "too (31/06/2026). Without a year, 29 February may be meant."
    ),
    caught=(
        "Applications close on 31 June.",
        "The licence ends on 29 February 2027.",
        "The panel met on Tuesday 31st September 2026.",
        "Comments were taken from 1 April to 31 April 2026.",
        "The lease runs until 31/11/2027.",
        "The lease runs until 31-Nov-27.",
        "Tenders are opened on 30.02.27.",
    ),
    spared=(
        "The licence ends on 29 February 2028.",
        "Applications close on 30 June.",
        "Of the 31 June complaints, most were of noise.",
        "The leap-year fair is held on 29 February.",
        "The ground lease is for 31 years, from 31 May 2026 to 30 May 2057.",
        "Some 31 may come to the open day.",
        "See the rule in paragraph 31.2.27 of the Constitution.",
    ),
)
_LEAP_YEAR = 2024


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of a day that is not in the calendar; None of any other."""
    del case
    return _outcome(claim)


def look(paper: Paper, _: Evidence | None) -> Iterator[Finding]:
    """The findings in headings and captions, which make no statement."""
    for claim in of_headings(paper):
        outcome = _outcome(claim)
        if outcome and outcome.finding:
            yield outcome.finding


def _outcome(claim: Claim) -> Outcome | None:
    if claim.kind is not ClaimKind.DATE or not isinstance(claim.said, Day):
        return None
    found = claim.said.found
    if not found.is_impossible:
        return None
    last, name = last_of_month(found), MONTHS[found.month]
    of = f" {found.year}" if found.year else ""
    return disagrees(
        CHECK,
        claim,
        f"{name}{of} has {last} days.",
        arithmetic="",
        suggestion=f"{last} {name}{of}",
        with_what="the calendar",
    )


def last_of_month(found: FoundDay) -> int:
    """How many days the month of this day has; February 29 where no year is printed."""
    return calendar.monthrange(found.year or _LEAP_YEAR, found.month)[1]
