"""GT-P19: a target that is not the one in force.

In: a claim of a target. Out: whether it is the target agreed for that indicator and period.
"""

from dataclasses import replace

from golden_thread.framework import print_range, print_value
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.evidence.agreement import is_printed_as, other_unit, same_unit
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.from_register import Evidence, named
from golden_thread.proofing.evidence.outcomes import agrees, cannot_tell, disagrees, subtracted

CHECK = Check(
    "GT-P19",
    Level.ERROR,
    "Target quoted is not the one in force",
    "Targets change in April, and text is carried forward.",
    what=("A target that is not the one agreed for the indicator and the period."),
    caught=("Repairs completed on time were 91.2%, against a target of 92%.",),
    spared=("Repairs completed on time were 91.2%, against a target of 90%.",),
)


def check(claim: Claim, evidence: Evidence) -> Outcome | None:
    """What comes of a claimed target."""
    if claim.kind is not ClaimKind.TARGET:
        return None
    indicator, target, quantity = (
        evidence.indicator(claim),
        evidence.target(claim),
        claim.quantity,
    )
    if indicator is None or target is None or quantity is None:
        return cannot_tell("no target is recorded for this figure")
    if not same_unit(claim, indicator):
        return cannot_tell(other_unit(claim, indicator.code))
    if (quantity.upper is None) != (target.upper is None):
        return cannot_tell("a range cannot be held against one number")
    upper = target.upper
    wanted = print_value(target.value, indicator.scale)
    if upper is not None:
        wanted = print_range(target.value, upper, indicator.scale)
    agreed = f"agreed by {target.agreed_by}"
    agreed += f" on {target.agreed_on}" if target.agreed_on else ""
    says = f"The target of {named(indicator, claim.period)} is {wanted}, {agreed}."
    ends = [(target.value, quantity)]
    if upper is not None and quantity.upper is not None:
        ends.append((upper, replace(quantity, value=quantity.upper)))
    off = [(end, each) for end, each in ends if not is_printed_as(end, each)]
    if not off:
        return agrees(says)
    known, printed = off[0]
    return disagrees(CHECK, claim, says, arithmetic=subtracted(printed, known), suggestion=wanted)
