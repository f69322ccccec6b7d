"""GT-P27: a weekday that is not the day's.

In: a claim of a day with its weekday. Out: whether the calendar bears it out, in the year printed
or in a year that may be meant.
"""

import re
from collections.abc import Iterator

from golden_thread.periods import Period
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.day_years import years_meant
from golden_thread.proofing.claims.said_of_days import Day
from golden_thread.proofing.claims.statement import Paper
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Check, Finding, Outcome
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.outcomes import agrees, cannot_tell, disagrees
from golden_thread.proofing.finders.days import of_headings
from golden_thread.proofing.words.days import MONTHS, WEEKDAYS, FoundDay

CHECK = Check(
    "GT-P27",
    Level.ERROR,
    "Weekday and date do not fit",
    "People come on the weekday or on the date, and half of them to a locked door.",
    what=(
        "A weekday beside a day on which it does not fall. Without a year the day is of the year "
        "that the paper's date or period gives, the one before if it is told as past, or the next "
        "if it is to come; only where the weekday fits none of them is it a finding. A paper that "
        "has neither is read by its other days with weekdays."
    ),
    caught=(
        "The open day is on Monday 3 May 2026.",
        "Date: 1 November 2026\n\nThe crews met on Tuesday, 12 October to plan the winter.",
        "Date: 1 November 2026\n\nThe hearing will be held on Thursday 4th December.",
        "The depot closes on Thurs 24 and Sun 26 December 2026.",
        "Works run from Monday 16 to Thursday 18 May 2022.",
        "## Street fair, Sunday 13 June 2026\n\nThe fair is free.",
        "The register opens on 3 May 2026 (Monday).",
        "Cabinet agreed the plan on Tuesday 03.05.2026.",
        "The register opens on Monday (03/05/26).",
    ),
    spared=(
        "The open day is on Sunday 3 May 2026.",
        "Date: 1 November 2026\n\nThe crews met on Monday, 12 October to plan the winter.",
        "Date: 12 January 2027\n\nThe lights were turned on on Friday 4 December.",
        "Date: 12 November 2026\n\nThe hearing will be held on Tuesday 12th January.",
        "The depot closes on Thurs 24 and Sat 26 Dec 2020.",
        "Works run from Monday 16 to Wednesday 18 May 2022.",
        "Every Monday from 3 May 2026 the van stops at the school.",
        "The panel sat 3 May 2026 and again on Monday.",
        "The fair is on Monday 3 May.",
        "The register opens on Sunday (03/05/26).",
    ),
)
# How far from the day years are named in which the pair would be right.
_NEAR = 6
_WEEKDAY = re.compile(r"\b[A-Z][a-z]{2,8}day\b|\b(?:Mon|Tues?|Weds?|Thur?s?|Fri|Sat|Sun)\b\.?")


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of a day with its weekday."""
    return _outcome(claim, case.paper, case.statement.period)


def look(paper: Paper, _: Evidence | None) -> Iterator[Finding]:
    """The findings in headings and captions, which make no statement."""
    for claim in of_headings(paper):
        outcome = _outcome(claim, paper, None)
        if outcome and outcome.finding:
            yield outcome.finding


def _outcome(claim: Claim, paper: Paper, period: Period | None) -> Outcome | None:
    if claim.kind is not ClaimKind.DATE or not isinstance(claim.said, Day):
        return None
    found = claim.said.found
    if found.weekday is None or found.is_impossible:
        return None
    years = sorted(years_meant(claim.said, paper, period))
    days = [day for year in years if (day := found.in_year(year))]
    if not days:
        return cannot_tell("no year is printed, and nothing tells which one is meant")
    if any(day.weekday() == found.weekday for day in days):
        return agrees(f"it falls on a {WEEKDAYS[found.weekday]}")
    falls = ", ".join(
        f"{found.number} {MONTHS[found.month]} {day.year} is a {WEEKDAYS[day.weekday()]}"
        for day in days
    )
    says = f"{falls}. {_near(found, years)}"
    right = WEEKDAYS[days[-1].weekday() if claim.said.is_due else days[0].weekday()]
    return disagrees(
        CHECK,
        claim,
        says,
        arithmetic="",
        suggestion=_WEEKDAY.sub(right, found.text, count=1),
        with_what="the calendar",
    )


def _near(found: FoundDay, years: list[int]) -> str:
    """In which years near by the pair would be right."""
    first, last = years[0], years[-1]
    before = [year for year in range(first - _NEAR, first) if _is_right(found, year)][-1:]
    after = [year for year in range(last + 1, last + _NEAR + 1) if _is_right(found, year)][:1]
    words = " and ".join(str(year) for year in (*before, *after))
    weekday = WEEKDAYS[found.weekday or 0]
    return f"{found.number} {MONTHS[found.month]} is a {weekday} in {words}." if words else ""


def _is_right(found: FoundDay, year: int) -> bool:
    day = found.in_year(year)
    return day is not None and day.weekday() == found.weekday
