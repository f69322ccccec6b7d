"""Whether the words of a claim that disagrees leave open what it says, and why.

In: the claim, what a check made of it, and its case. Out: the reason why nobody can tell after all,
or nothing. Asked only of what disagrees: a claim that agrees leaves nothing open.
"""

from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.evidence.adding_up import whole_of
from golden_thread.proofing.evidence.another_movement import (
    another_movement,
    may_be_of_target,
    speaks_of_earlier,
)
from golden_thread.proofing.evidence.another_number import another_number
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Outcome
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.in_doubt import IN_DOUBT, is_in_doubt
from golden_thread.proofing.evidence.may_be_near import may_be_near
from golden_thread.proofing.evidence.told_plainly import told_plainly

NEAR_IT = "the words beside it may say that the figure is near it, and it is"
FAR = "a count so far from the figure may count something else"
EARLIER = "its sentence tells of an earlier time, and it is that time's figure"
PART = "it is one of the numbers that make {}"
ANOTHER = "the words leave open what it is of, and it is right of {}"
FAR_OFF = 2
_OTHER_PERIOD = "GT-P11"
# The findings after which it is asked whether the number is another one of the measure.
_OF_NUMBERS = frozenset(("GT-P04", "GT-P07", "GT-P08", "GT-P19", "GT-P22"))


def left_open(claim: Claim, outcome: Outcome, case: Case, *, by_paper: bool = False) -> str:
    """Why nobody can tell of a claim that disagrees; empty where it does disagree.

    `by_paper` where it was held against what the papers tell and not against the register.
    """
    evidence = case.evidence
    if outcome.finding is None:
        return ""
    if evidence is None:
        return ANOTHER.format("its target") if may_be_of_target(claim) else ""
    indicator = evidence.indicator(claim)
    # What the measure itself is called leaves nothing open.
    if not by_paper and is_in_doubt(claim, indicator.names if indicator else ()):
        return IN_DOUBT
    if claim.kind is ClaimKind.MOVEMENT:
        other = another_movement(claim, evidence, by_paper=by_paper)
        return ANOTHER.format(other) if other else ""
    code = outcome.finding.check.code
    if code == _OTHER_PERIOD and _tells_of_earlier(claim, evidence):
        return EARLIER
    return _as_number(claim, evidence, by_paper=by_paper) if code in _OF_NUMBERS else ""


def _as_number(claim: Claim, evidence: Evidence, *, by_paper: bool) -> str:
    """Why a number that is not the one it was read as may be another one."""
    whole = whole_of(claim)
    if whole:
        return PART.format(whole)
    if by_paper:
        return ""
    if may_be_near(claim, evidence):
        return NEAR_IT
    if _is_far_off(claim, evidence):
        return FAR
    other = another_number(claim, evidence)
    return ANOTHER.format(other) if other else ""


def _is_far_off(claim: Claim, evidence: Evidence) -> bool:
    """Whether a bare count that is not told plainly is no number of the size of its figure."""
    indicator, found, quantity = (
        evidence.indicator(claim),
        evidence.observation(claim),
        claim.quantity,
    )
    if claim.kind is not ClaimKind.VALUE or claim.in_table or quantity is None or quantity.unit:
        return False
    if indicator is None or found is None or not found.value or not quantity.value:
        return False
    times = abs(quantity.value / found.value)
    return not 1 / FAR_OFF < times < FAR_OFF and not told_plainly(claim, indicator.names)


def _tells_of_earlier(claim: Claim, evidence: Evidence) -> bool:
    """Whether the sentence has words of an earlier time, and does not tell the value plainly."""
    indicator = evidence.indicator(claim)
    is_plain = indicator is not None and told_plainly(claim, indicator.names)
    # Printed for both times, it is carried forward.
    is_once = claim.sentence.count(claim.text) == 1
    return is_once and not claim.in_table and not is_plain and speaks_of_earlier(claim)
