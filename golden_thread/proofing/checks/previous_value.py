"""GT-P07: an earlier value, printed to compare with, that is not what is known of that period.

In: a claim of a value of an earlier period. Out: as for a value; without a register, whether the
same paper tells the same of it elsewhere. What another paper published of it is GT-P20's.
"""

from golden_thread.problems import Level
from golden_thread.proofing.checks import value
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.evidence.alone import left_open_alone
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.other_values import (
    cut_short,
    figure_told,
    may_be_one,
    other_values,
    outweighed_by,
)
from golden_thread.proofing.evidence.outcomes import agrees, cannot_tell, disagrees
from golden_thread.proofing.evidence.revision_notes import tells_of_revision

CHECK = Check(
    "GT-P07",
    Level.ERROR,
    "Previous value differs from the one known",
    "A wrong starting point turns a fall into a rise.",
    what=(
        "A value of an earlier period, printed to compare with, that is not the register's; or,"
        " of a measure that no register holds, not the one that the same paper gives for that "
        "period elsewhere. Where the paper says that the figure was revised it is left alone."
        " A number cut short is told as one: 61% of 61.98%, which is 62%."
    ),
    caught=(
        "Repairs completed on time rose to 91.2%, from 84.8% in Quarter 1 2026/27.",
        "An increase took repairs completed on time to 91.2%, where Quarter 1 2026/27 had seen "
        "84.8%.",
        "Repairs completed on time: 84.8% then 91.2%.",
        "Staff turnover was 12%, up from 9% in Quarter 1 2026/27.\n\n"
        "| Measure | Quarter 1 2026/27 | Quarter 2 2026/27 |\n|---|---|---|\n"
        "| Staff turnover | 11% | 12% |",
        "In Quarter 1 2026/27, call waiting times were 310 seconds.\n\n"
        "Call waiting times improved to 240 seconds, from 350 seconds last quarter.",
    ),
    spared=(
        "Repairs completed on time rose to 91.2%, from 88.4% in Quarter 1 2026/27.",
        "Repairs completed on time rose to 91%, from 88% last quarter.",
        "Repairs completed on time went up, with 91.2% set against 88.4% before.",
        "Repairs completed on time improved to 91.2%, the previous quarter's result having been "
        "88.4%.",
        "Repairs completed on time need to rise from 91.2% to 95% by March 2027.",
        "Staff turnover was 12%, up from 11% in Quarter 1 2026/27.\n\n"
        "| Measure | Quarter 1 2026/27 | Quarter 2 2026/27 |\n|---|---|---|\n"
        "| Staff turnover | 11.4% | 12.2% |",
        "Staff turnover was 12%, up from 11% in the previous quarter.\n\n"
        "| Measure | Quarter 1 2026/27 | Quarter 2 2026/27 |\n|---|---|---|\n"
        "| Staff turnover | 11.48% | 12.2% |",
        "Staff turnover was 12%, up from 9% a year earlier.\n\n"
        "Staff turnover was 11% in Quarter 1 2026/27.",
        "Staff turnover was 12%, up from 9% in Quarter 1 2026/27 as revised in May.\n\n"
        "Staff turnover was first published as 11% for Quarter 1 2026/27.",
    ),
    version=2,
)


def check(claim: Claim, evidence: Evidence) -> Outcome | None:
    """What comes of a claimed earlier value."""
    if claim.kind is not ClaimKind.VALUE or not claim.is_earlier or claim.in_picture:
        return None
    return value.of_value(claim, evidence, CHECK)


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of an earlier value that the same paper tells elsewhere, too."""
    if not claim.is_earlier or claim.quantity is None:
        return None
    first: Outcome | None = None
    tellings = [each for each in other_values(claim, case) if each.paper == case.paper.name]
    other = outweighed_by(claim, tellings)
    is_sure = claim.in_table and other is None
    reason = left_open_alone(claim, other.quantity, case) if other else ""
    if reason:
        return cannot_tell(reason)
    for telling in tellings:
        same = telling.quantity
        says = f"Elsewhere in the paper, {figure_told(claim)} is {same.text}."
        if may_be_one(same, claim.quantity):
            first = first or agrees(says)
        elif tells_of_revision(claim, case):
            first = first or cannot_tell("the paper says that the figure was revised")
        elif telling is other or not (is_sure or telling.claim.is_earlier):
            # Of two earlier values, the one that is told more often holds.
            return disagrees(
                CHECK,
                claim,
                says + cut_short(same, claim.quantity),
                arithmetic=f"{claim.text} here, {same.text} there",
                suggestion=same.text,
                with_what="what is told elsewhere",
            )
    return first
