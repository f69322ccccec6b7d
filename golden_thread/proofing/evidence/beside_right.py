"""Whether the number beside a claim is the figure that the claim was taken for.

In: a claim of a value, and its case. Out: yes or no. A sentence that tells two numbers of one
measure and one period tells one of them of something else: of another period, a target or an
average that its words did not give away. Where the register has the other one, this one is not
that figure, and nobody can tell what it is.
"""

from golden_thread.figures import Qualifier
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.evidence.agreement import is_printed_as, same_unit
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.from_register import Evidence

BESIDE = "another number beside it is the figure that the register has"


def is_told_beside(claim: Claim, case: Case, evidence: Evidence) -> bool:
    """Whether another number of its statement is the register's figure, and it is not."""
    if claim.kind is not ClaimKind.VALUE or claim.unbound or _is_right(claim, evidence):
        return False
    others = (
        each
        for each in case.beside(claim, ClaimKind.VALUE)
        if each.period == claim.period and each.quantity != claim.quantity
    )
    return any(_is_right(each, evidence) for each in others)


def _is_right(claim: Claim, evidence: Evidence) -> bool:
    indicator, found, quantity = (
        evidence.indicator(claim),
        evidence.observation(claim),
        claim.quantity,
    )
    if indicator is None or found is None or found.value is None or quantity is None:
        return False
    is_exact = quantity.qualifier is Qualifier.EXACT and quantity.upper is None
    return is_exact and same_unit(claim, indicator) and is_printed_as(found.value, quantity)
