"""GT-P35: two figures compared that are not like for like.

In: a comparison within a sentence, and what the register knows of the measure's definition. Out:
whether one is of a quarter and the other of a year, or the definition changed in between.
"""

import re

from golden_thread.periods import LabelStyle, Period, PeriodKind, label
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.outcomes import disagrees
from golden_thread.proofing.words.movements import find_movements
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.wording import plain

CHECK = Check(
    "GT-P35",
    Level.WARNING,
    "Not like for like",
    "A quarter beside a whole year looks like a collapse, and a new definition like a success.",
    what=(
        "A count or an amount of a quarter or a month compared in one sentence with that of a year "
        "or a year to date, or two figures between which the register has a new definition that "
        "makes them incomparable. Percentages, rates, averages and times do not add up over a year "
        "and may be compared. A sentence that says how it makes them comparable (“on average”, "
        "“annualised”, “the definition changed”) is left alone, and so are the columns of a table."
    ),
    caught=(
        "Visitors to the town museum were 4,300 in Quarter 2 2026/27, down from 16,900 in 2025/26.",
        "Parking income was £41,000 this quarter, compared with £166,000 in 2025/26.",
        "Missed bin collections were 58 in September 2026, lower than 190 in Quarter 1 2026/27.",
    ),
    spared=(
        "Visitors to the town museum were 4,300 in Quarter 2 2026/27, down from 4,900 in Quarter 2"
        " 2025/26.",
        "Visitors to the town museum were 16,400 in 2026/27, down from 16,900 in 2025/26.",
        "Visitors to the town museum were 4,300 in Quarter 2 2026/27, against an average of 4,225 a"
        " quarter in 2025/26.",
        "| Measure | Quarter 2 2026/27 | 2025/26 |\n|---|---|---|\n"
        "| Visitors to the town museum | 4,300 | 16,900 |",
        "There were 4,300 visitors to the town museum in Quarter 2 2026/27. The museum drew 16,900 "
        "in 2025/26.",
        "Staff turnover was 12% in the 12 months to September 2026, up from 11% in 2025/26.",
        "Complaints answered on time were 92% this quarter, compared with 88% in 2025/26.",
        "Visits made in time – 6 month rate 92%, an improvement from 88% in 2025/26.",
        "The rate of accidents was 4.2 per 1,000 this quarter, down from 4.9 in 2025/26.",
        "It took 12 days to let a home this quarter, compared with 14 days in 2025/26.",
    ),
)
_LENGTHS = {
    PeriodKind.WEEK: 1,
    PeriodKind.MONTH: 2,
    PeriodKind.QUARTER: 3,
    PeriodKind.HALF: 4,
    # Twelve months to any month are as long as a year, and a year to date may be.
    PeriodKind.YEAR: 5,
    PeriodKind.TWELVE_MONTHS: 5,
    PeriodKind.YEAR_TO_DATE: 6,
}
# What does not add up over a year: shares, times, and what is said for each of something.
_NO_SUM_UNITS = ("percent", "points", "seconds", "minutes", "hours", "weeks")
_NO_SUM = re.compile(
    r"\b(?:averag\w+|mean|median|rates?|ratio|proportion|percentage of|share of|score"
    r"|index|satisfaction|turnover|times?|took|takes?|taken|waits?|waited|waiting|turnaround"
    r"|per(?! ?cent)|density|level of|occupancy|uptake|take-up|temperature|rank\w*"
    r"|price|unemployment)\b"
)
_COMPARES = re.compile(
    r"\b(?:compared (?:with|to)|against|versus|vs|than|up from|down from|up on|down on|from)\b"
)
_MADE_ALIKE = re.compile(
    r"\b(?:averag\w+|mean|annualised|pro rata|equivalent|per (?:quarter|month|week)"
    r"|a (?:quarter|month)|target|plan|forecast|budget|so far|to date|already|whole year"
    r"|full year|year as a whole)\b"
)
_DEFINITION = re.compile(r"\b(?:definition|measured|counted|method|methodology|calculated)\b")


def check(claim: Claim, evidence: Evidence) -> Outcome | None:
    """What comes of a comparison across a new definition of the register."""
    is_number = claim.kind is ClaimKind.CHANGE and not find_movements(claim.sentence)
    if claim.kind is not ClaimKind.MOVEMENT and not is_number:
        return None
    comparison, words = evidence.comparison(claim), plain(claim.sentence)
    if comparison is None or not comparison.definition_change or _DEFINITION.search(words):
        return None
    since = f" from {label(claim.against, LabelStyle.LONG)}" if claim.against else ""
    return disagrees(
        CHECK,
        claim,
        f"The definition changed in between: {comparison.definition_change}",
        arithmetic="",
        suggestion=f"{claim.text} (the definition changed{since})",
        with_what="how the measure is defined",
    )


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of an earlier figure of another length of time in the same sentence."""
    words = plain(claim.sentence)
    if claim.kind is not ClaimKind.VALUE or not claim.is_earlier or claim.in_table:
        return None
    if claim.indicator is None or not _COMPARES.search(words) or _MADE_ALIKE.search(words):
        return None
    if not _adds_up(claim.quantity, words):
        return None
    others = [each.period for each in case.beside(claim, ClaimKind.VALUE) if not each.is_earlier]
    if not others or None in others or claim.period is None:
        return None
    if any(_is_alike(each, claim.period) for each in others):
        return None
    latest = max(period for period in others if period)
    here, there = (label(each, LabelStyle.LONG) for each in (latest, claim.period))
    return disagrees(
        CHECK,
        claim,
        f"{here} is compared with {there}, which is not as long.",
        arithmetic="",
        suggestion=f"the figure of a {latest.kind.value.replace('_', ' ')}",
        with_what="what it is compared with",
    )


def _adds_up(quantity: Quantity | None, words: str) -> bool:
    """Whether the figures of four quarters make that of the year: a count, or an amount."""
    if quantity is None or quantity.unit in _NO_SUM_UNITS or quantity.unit.startswith("per "):
        return False
    return not _NO_SUM.search(words)


def _is_alike(first: Period | None, second: Period) -> bool:
    """Whether two periods are as long; those of other kinds are left alone."""
    if first is None or first.kind not in _LENGTHS or second.kind not in _LENGTHS:
        return True
    return _LENGTHS[first.kind] == _LENGTHS[second.kind]
