"""Whether the words of a number leave open what it is, where there is no register to ask.

In: a claim that differs from what the paper tells elsewhere, and its case. Out: why nobody can
tell, or nothing. What a paper tells of a measure in its tables and sentences stands in for the
register: its figures and targets, and how far they are apart.
"""

from itertools import combinations

from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.in_doubt import IN_DOUBT, is_in_doubt
from golden_thread.proofing.evidence.may_be_near import is_round_near, is_said_near
from golden_thread.proofing.words.intervals import half_unit
from golden_thread.proofing.words.quantity import Quantity

TOLD = "the words leave open what it is, and the paper tells it as {}"
# So many numbers of one measure are told in a paper; more are some other thing's.
MOST = 12
NEAR = "the words beside it may say that the figure is near it"


def left_open_alone(claim: Claim, other: Quantity, case: Case) -> str:
    """Why nobody can tell of a number that differs from this other one; empty where it does."""
    if claim.in_table or claim.quantity is None:
        return ""
    names = (claim.indicator or "",)
    if is_in_doubt(claim, names):
        return IN_DOUBT
    if is_round_near(claim.quantity, other.value) and is_said_near(claim, names):
        return NEAR
    if claim.sentence.count(claim.text) > 1:
        return ""
    told = told_as(claim, claim.quantity, case)
    return TOLD.format(told) if told else ""


def told_as(claim: Claim, quantity: Quantity, case: Case) -> str:
    """What the number is told as elsewhere of its measure: a target, or a step between figures."""
    own = [each for each in case.paper.claims if each.indicator == claim.indicator]
    told = [each for each in own if each.quantity and each.sentence != claim.sentence]
    for each in told:
        is_target = each.kind is ClaimKind.TARGET and claim.kind is not ClaimKind.TARGET
        is_same = each.quantity is not None and each.quantity.value == quantity.value
        if is_same and is_target:
            return "a target"
        if is_same and claim.kind is ClaimKind.TARGET and each.kind is ClaimKind.VALUE:
            return "a figure"
    levels = {
        each.quantity.value
        for each in told
        if each.quantity and each.kind in (ClaimKind.VALUE, ClaimKind.TARGET)
    }
    pairs = combinations(sorted(levels)[:MOST], 2)
    off = half_unit(quantity)
    is_step = any(abs(abs(one - two) - quantity.value) <= off for one, two in pairs)
    return "a step between two of its numbers" if is_step else ""
