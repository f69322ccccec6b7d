"""Of which period is a figure?

In: a claim, its statement, the passage it stands in and the times of the paper. Out: the period,
what it was told by, and a note where a person should look.
"""

import re
from dataclasses import dataclass
from enum import IntEnum

from golden_thread.periods import (
    LabelStyle,
    Period,
    PeriodKind,
    containing,
    label,
    same_last_year,
)
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.statement import Statement
from golden_thread.workspace.from_papers.paper_times import PaperTimes, Told
from golden_thread.workspace.from_papers.passages import Passage

_FOLLOWS = re.compile(r"[^,.;\d]{0,40}\b(?P<word>from|in|on|for|during) (?:the )?")
_STARTS = re.compile(r"\b(?:from|since|on|than|compared with)(?: the)? $")
# A period so far after a number that it hardly belongs to it.
FAR = 120


class Basis(IntEnum):
    """What told the period, from the surest."""

    NAMED = 1
    ABOVE = 2
    PAPER = 3
    DATE = 4
    NOTHING = 5


@dataclass(frozen=True, slots=True)
class Settled:
    """A period, what it was told by, and what is odd about it."""

    period: Period | None
    basis: Basis
    note: str = ""


def settle(claim: Claim, statement: Statement, passage: Passage, times: PaperTimes) -> Settled:
    """The period of the claim."""
    found = _settled(claim, statement, passage, times)
    period = found.period
    if period is None or times.dated is None or times.is_guessed:
        return found
    if period.starts_on > times.dated and claim.kind is not ClaimKind.TARGET:
        earlier = same_last_year(period)
        note = (
            f"The paper is of {_named_day(times)} and says {_said(period)}, which was still to"
            f" come; {_said(earlier)} may be meant."
        )
        return Settled(earlier, Basis.DATE, note)
    return found


def _settled(claim: Claim, statement: Statement, passage: Passage, times: PaperTimes) -> Settled:
    at = claim.start - statement.start
    end = at + len(claim.text)
    here = statement.text
    beside = _beside(here, end, times)
    if beside is not None and claim.quantity is not None:
        return Settled(beside, Basis.NAMED)
    named = times.named(here)
    is_own = claim.period is not None and claim.period != statement.period
    if is_sure(statement.period, passage, times):
        if is_own and not _starts_change(claim.period, statement, times):
            return Settled(claim.period, Basis.NAMED)
        return _of_context(claim, statement, passage, times)
    if is_own and claim.period in {each.period for each in named}:
        return Settled(claim.period, Basis.NAMED)
    by_date = times.relative(here)
    nearest = _nearest((*named, *by_date), at, end)
    if nearest is not None:
        is_by_date = nearest not in {each.period for each in named}
        return Settled(nearest, Basis.DATE if is_by_date else Basis.NAMED)
    return _above(statement, passage, times)


def is_sure(period: Period | None, passage: Passage, times: PaperTimes) -> bool:
    """Whether the period in mind there is one that the paper reports or the heading names."""
    above = {each.period for each in times.named(passage.standing.heading)}
    return period is not None and (period == times.reported or period in above)


def _of_context(claim: Claim, statement: Statement, passage: Passage, times: PaperTimes) -> Settled:
    """The period in mind, unless a change beside the number starts from that very period."""
    if claim.period is None:
        named = times.named(statement.text)
        return Settled(named[0].period if len(named) == 1 else None, Basis.NOTHING)
    reported, here = times.reported, statement.period
    is_other = reported is not None and here is not None and reported != here
    if is_other and reported and here and _starts_change(here, statement, times):
        note = (
            f"It stands under {_said(here)}, and its change is from {_said(here)};"
            f" {_said(reported)}, which the paper reports, may be meant."
        )
        return Settled(reported, Basis.DATE, note)
    if claim.period == reported:
        return Settled(claim.period, Basis.PAPER)
    day = _event_day(statement, passage, times)
    is_within = day is not None and claim.period.starts_on <= day.starts_on <= claim.period.ends_on
    return Settled(day if is_within else claim.period, Basis.ABOVE)


def _starts_change(period: Period | None, statement: Statement, times: PaperTimes) -> bool:
    """Whether a change told in the sentence starts from this period: “an increase on Quarter 3”."""
    return any(
        each.period == period and _STARTS.search(statement.text[: each.start])
        for each in times.named(statement.text)
    )


def _above(statement: Statement, passage: Passage, times: PaperTimes) -> Settled:
    """The period told by the passage, the line that leads to it, its heading, or the paper."""
    day = _event_day(statement, passage, times)
    if day is not None:
        return Settled(day, Basis.ABOVE)
    told_before = times.relative(passage.text[: statement.start])
    if told_before:
        return Settled(told_before[-1].period, Basis.ABOVE)
    for words in (passage.standing.lead, passage.standing.heading):
        told = (*times.named(words), *times.relative(words))
        if told:
            return Settled(told[-1].period, Basis.ABOVE)
    if times.reported is not None:
        return Settled(times.reported, Basis.PAPER)
    if passage.is_row and times.last_told is not None:
        note = f"The table names no period; {_said(times.last_told)} is the one the paper tells of."
        return Settled(times.last_told, Basis.DATE, note)
    year = times.year_of_date()
    return Settled(year, Basis.NOTHING if year is None else Basis.DATE)


def _event_day(statement: Statement, passage: Passage, times: PaperTimes) -> Period | None:
    """The last day that the passage names before; else the month of the days that it names after.

    The notes under a slide are of one thing, and a day named in any of them is that of all.
    """
    cut = statement.start
    section = passage.standing.before if passage.place.note else ""
    before = f"{section} {passage.text[:cut]}"
    days = [each.period for each in times.named(before) if each.period.kind is PeriodKind.DAY]
    if days:
        return days[-1]
    named = {each.period for each in times.named(passage.text[cut:])}
    later = {each for each in named if each.kind is PeriodKind.DAY}
    months = {containing(each.starts_on, PeriodKind.MONTH) for each in later}
    if len(months) != 1:
        return None
    return later.pop() if len(later) == 1 else months.pop()


def _beside(sentence: str, end: int, times: PaperTimes) -> Period | None:
    """The period named straight after the number: “462 posts during Q4”, “3 days from 1 April”."""
    for each in times.named(sentence):
        if each.start >= end:
            found = _FOLLOWS.fullmatch(sentence, end, each.start)
            is_when = found is not None and found["word"] not in ("from", "on")
            is_day = found is not None and each.period.kind is PeriodKind.DAY
            return each.period if is_when or is_day else None
    return None


def _nearest(told: tuple[Told, ...], start: int, end: int) -> Period | None:
    """Of the periods of a sentence the one straight after the number, else the last before it."""
    after = [each for each in told if end <= each.start <= end + FAR]
    before = [each for each in told if each.end <= start]
    near = min(after, key=lambda each: each.start, default=None)
    last = max(before, key=lambda each: each.end, default=None)
    if near and last:
        return near.period if near.start - end < start - last.end else last.period
    one = near or last
    return one.period if one else None


def _said(period: Period) -> str:
    return label(period, LabelStyle.LONG)


def _named_day(times: PaperTimes) -> str:
    day = times.dated
    return f"{day.day} {day:%B %Y}" if day else ""
