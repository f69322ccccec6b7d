"""GT-P10: the same fact told twice, and differently.

In: a value, and what its own paper and the papers read beside it tell of the same figure. Out:
whether every other telling may be of the same number, as far as each is printed. An earlier value
beside the paper's own is GT-P07's, and beside what another paper published of it GT-P20's.
"""

import re
from collections.abc import Iterator

from golden_thread.figures import Qualifier
from golden_thread.problems import Level
from golden_thread.proofing.checks.other_period import told_of_another
from golden_thread.proofing.claims.claim import Claim
from golden_thread.proofing.claims.said import Share
from golden_thread.proofing.claims.statement import Paper
from golden_thread.proofing.evidence.alone import left_open_alone
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Check, Finding, Outcome
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.other_values import (
    OtherValue,
    cut_short,
    figure_told,
    may_be_one,
    other_values,
    outweighed_by,
)
from golden_thread.proofing.evidence.outcomes import agrees, cannot_tell, disagrees
from golden_thread.proofing.evidence.row_slips import row_slips
from golden_thread.proofing.evidence.scales import power_apart
from golden_thread.proofing.words.intervals import Interval, interval
from golden_thread.proofing.words.wording import plain

_VISITS = (
    "Table 1: Visits by leisure centre\n\n| Centre | Visits | Members |\n|---|---|---|\n"
    "| Northgate centre swimming visits | 19,115 | 4,020 |\n| Marsh Lane pool | 29,145 | 2,118 |\n"
    "| Total | 48,260 | 6,138 |"
)
CHECK = Check(
    "GT-P10",
    Level.ERROR,
    "Same fact told twice, and differently",
    "A summary and a table that differ make Members doubt both.",
    what=(
        "Two values of one measure and one period, in one paper or in papers read together, that"
        " cannot both be the same number as far as each is printed. The later one is marked. "
        "Names are the same where they differ only in how they count (“percentage of”, “within two"
        " days” and “in less than 2 days”), or where both have the same code. Without a register,"
        " also a figure of a table's row or total that a sentence gives with a digit changed or two"
        " swapped, where it has another figure of that row or is too long for chance."
    ),
    caught=(
        "Staff turnover was 12% in Quarter 2 2026/27.\n\n"
        "The staff turnover rate of 14% in Quarter 2 2026/27 is usual.",
        "Incidents resolved within two days stood at 85%.\n\n"
        "| Measure | Quarter 2 2026/27 |\n|---|---|\n"
        "| Percentage of incidents resolved in less than 2 days | 83% |",
        "The main indicator (ICT01 - Percentage of incidents resolved in less than 2 days) was at"
        " 85%.\n\nICT01 was 88% in Quarter 2 2026/27.",
    ),
    spared=(
        f"Visits to our leisure centres reached 48,260.\n\n{_VISITS}",
        f"Visits to our leisure centres reached 48,300.\n\n{_VISITS}",
        f"Visits to our leisure centres would reach 48,620.\n\n{_VISITS}",
        f"Visits to the Northgate centre for swimming were 19,511 in 2019.\n\n{_VISITS}",
        "Staff turnover was 12% in Quarter 2 2026/27.\n\n"
        "The staff turnover rate of 12.4% in Quarter 2 2026/27 is usual.",
        "Staff turnover was around 12% in Quarter 2 2026/27.\n\n"
        "The staff turnover rate of 12.2% in Quarter 2 2026/27 is usual.",
        "Incidents resolved within two days stood at 85%.\n\n"
        "Incidents resolved within five days stood at 97%.",
        "Stage 1 complaints answered on time were 92%.\n\n"
        "Stage 2 complaints answered on time were 74%.",
        "Staff turnover was 12% in Quarter 2 2026/27.\n\n"
        "Staff turnover was 11% in Quarter 1 2026/27.",
        "Staff turnover was 12%.\n\n| Measure | Target | Quarter 2 2026/27 |\n|---|---|---|\n"
        "| Staff turnover | 15% | 12.3% |",
    ),
    version=2,
)

_OUTRIGHT = re.compile(r"(?:\b(?:was|were|is|are|at|to|of|reached|totalled)|[:-]|\()\s*$")
_SHARE_OF = re.compile(
    r"\b\d[\d,]* (?:out )?of (?:the |all |our )?(?P<whole>\d[\d,]*)(?: [a-z-]+){0,4},? \($"
)


def look(paper: Paper, evidence: Evidence | None) -> Iterator[Finding]:
    """The figures of a row of the paper's tables that a sentence gives with a digit changed."""
    for slip in row_slips(paper) if evidence is None else ():
        says = f"The paper's own table has {slip.figure} for {slip.row}."
        outcome = disagrees(
            CHECK,
            slip.claim,
            says,
            arithmetic=f"{slip.claim.text} here, {slip.figure} there",
            suggestion=slip.figure,
            with_what="the table it is of",
        )
        if outcome.finding:
            yield outcome.finding


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of a value that is told of elsewhere, too."""
    return None if claim.in_picture else of_value(claim, case, CHECK)


def _is_wrong_share(claim: Claim, case: Case) -> bool:
    """Whether a percentage stands beside its part and its whole and is not what they make."""
    for each in case.paper.claims:
        said = each.said
        if each.sentence != claim.sentence or not isinstance(said, Share):
            continue
        if said.part is None or said.percent is None:
            continue
        exact = said.part / said.whole * 100
        if said.percent.text == claim.text and not interval(said.percent).meets(
            Interval(exact, exact)
        ):
            return True
    return False


def of_value(claim: Claim, case: Case, as_check: Check) -> Outcome | None:
    """What comes of such a value; a finding is made under `as_check`."""
    if claim.quantity is None:
        return None
    if not _is_plain(claim):
        return None
    if claim.quantity.qualifier is not Qualifier.EXACT:
        # “Over” and “nearly” have a check of their own.
        return None
    tellings = [each for each in other_values(claim, case) if _is_comparable(claim, each, case)]
    other = outweighed_by(claim, tellings)
    if other is not None:
        reason = left_open_alone(claim, other.quantity, case)
        if reason:
            return cannot_tell(reason)
        return disagrees(
            as_check,
            claim,
            _says(claim, other, case) + cut_short(other.quantity, claim.quantity),
            arithmetic=f"{claim.quantity.text} here, {other.quantity.text} there",
            suggestion=other.quantity.text,
            with_what="what is told elsewhere",
        )
    same = (each for each in tellings if may_be_one(each.quantity, claim.quantity))
    first = next(same, None)
    return agrees(_says(claim, first, case)) if first else None


def _is_comparable(claim: Claim, telling: OtherValue, case: Case) -> bool:
    """Whether the two are surely of one figure, and differ in no way that has its own check."""
    if _is_of_another_check(claim, telling, case):
        return False
    if not _is_plain(telling.claim) or telling.quantity.qualifier is not Qualifier.EXACT:
        return False
    if _is_share_of(claim, telling.claim, case) or _has_its_own(claim, telling.claim, case):
        # A slip of the scale and another period have their own checks.
        return False
    # One slip is one finding: “46 of 52 (92%)” has its sum beside it.
    return not any(_is_wrong_share(each, case) for each in (claim, telling.claim))


def _says(claim: Claim, telling: OtherValue, case: Case) -> str:
    where = f"In “{telling.paper}”"
    if telling.paper == case.paper.name:
        where = "Earlier in the paper" if telling.is_before else "Elsewhere in the paper"
    return f"{where}, {figure_told(claim)} is {telling.quantity.text}."


def _is_plain(claim: Claim) -> bool:
    """Whether a value is surely of the measure: named with it, and with a unit or said outright.

    “Homes were inspected by 4 officers” tells of homes, and 4 is no number of them.
    """
    if not claim.is_named or claim.quantity is None:
        return False
    if claim.quantity.unit:
        return True
    at = claim.sentence.find(claim.text)
    return _OUTRIGHT.search(plain(claim.sentence)[:at]) is not None


def _is_of_another_check(claim: Claim, telling: OtherValue, case: Case) -> bool:
    """Whether one of the two is only compared with: then that one is marked, by its own check."""
    if telling.paper == case.paper.name:
        return claim.is_earlier or telling.claim.is_earlier
    return claim.is_earlier != telling.claim.is_earlier


def _is_share_of(claim: Claim, telling: Claim, case: Case) -> bool:
    """Whether a percentage is one of the figures of a row: “118 of the 171 confirmed (69.0%)”."""
    at = claim.start - case.statement.start
    found = _SHARE_OF.search(plain(claim.sentence)[:at])
    return found is not None and found["whole"] in telling.sentence.split(" | ")


def _has_its_own(claim: Claim, other: Claim, case: Case) -> bool:
    """Whether the two tellings differ in a way that has a check of its own."""
    apart = claim.quantity and other.quantity and power_apart(claim.quantity, other.quantity)
    is_scale = apart is not None
    return is_scale or any(told_of_another(each, case) is not None for each in (claim, other))
