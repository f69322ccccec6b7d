"""GT-P04: a value that differs from the register's.

In: a claim of a value. Out: whether the register's figure for that indicator and period would be
printed so.
"""

from golden_thread.figures import Missing, Qualifier
from golden_thread.problems import Level
from golden_thread.proofing.checks import other_period, scale, threshold
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.evidence.agreement import is_printed_as, other_unit, same_unit
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.from_register import Evidence, named, printed
from golden_thread.proofing.evidence.outcomes import agrees, cannot_tell, disagrees, subtracted

CHECK = Check(
    "GT-P04",
    Level.ERROR,
    "Value differs from the register",
    "A figure in a paper is the council's word; it must be the figure that was recorded.",
    what=(
        "A value of the paper's own period that is not the register's figure, as rounded to the"
        " places printed; or any value where the register withholds the figure. Of two numbers in"
        " one breath the other may be the figure; then nobody can tell what this one is. Nor can"
        " anybody where the words beside a number say that it is a forecast, is aimed for, is left"
        " to do or is of others,"
        " nor where the number is right of something else that they may mean: the target, a change,"
        " another period."
    ),
    caught=(
        "Repairs completed on time stood at 92.1% in Quarter 2 2026/27.",
        "The figure for repairs completed on time settled at 92.1% in Quarter 2 2026/27.",
    ),
    spared=(
        "Repairs completed on time stood at 91% in Quarter 2 2026/27.",
        "Where the plan has 94.5%, repairs completed on time were 91.2% in Quarter 2 2026/27.",
    ),
)


def check(claim: Claim, evidence: Evidence) -> Outcome | None:
    """What comes of a value of the paper's own period."""
    if claim.kind is not ClaimKind.VALUE or claim.is_earlier or claim.in_picture:
        return None
    return of_value(claim, evidence, CHECK)


def of_value(claim: Claim, evidence: Evidence, as_check: Check) -> Outcome | None:
    """What comes of a value of any period, unless how it differs has a check of its own."""
    if claim.quantity and claim.quantity.upper is not None:
        return cannot_tell("a range is no one figure")
    if threshold.applies(claim, evidence):
        return None
    indicator, found, quantity = (
        evidence.indicator(claim),
        evidence.observation(claim),
        claim.quantity,
    )
    if indicator is None or quantity is None:
        return cannot_tell("it is not bound to a figure")
    if found is not None and found.missing is Missing.SUPPRESSED:
        says = f"{named(indicator, claim.period)} is withheld ({found.source})."
        mark = found.missing.mark
        return disagrees(as_check, claim, says, arithmetic="", suggestion=mark)
    if found is None or found.value is None:
        return cannot_tell(f"the register has no value of {named(indicator, claim.period)}")
    if not same_unit(claim, indicator):
        return cannot_tell(other_unit(claim, indicator.code))
    says = f"{named(indicator, claim.period)} is {printed(indicator, found)} ({found.source})."
    if found.qualifier is not quantity.qualifier and found.qualifier is not Qualifier.EXACT:
        return cannot_tell(says)
    if is_printed_as(found.value, quantity):
        return agrees(says)
    if scale.applies(claim, evidence) or other_period.applies(claim, evidence):
        return None
    return disagrees(
        as_check,
        claim,
        says,
        arithmetic=subtracted(quantity, found.value),
        suggestion=printed(indicator, found),
    )
