"""GT-P19: a target that is not the one in force.

In: a claim of a target. Out: whether it is the target agreed for that indicator and period.
"""

from golden_thread.framework import print_value
from golden_thread.problems import Level
from golden_thread.proofing.agreement import is_printed_as, other_unit, same_unit
from golden_thread.proofing.claims import Claim
from golden_thread.proofing.evidence import Evidence, named
from golden_thread.proofing.findings import Check, Outcome
from golden_thread.proofing.outcomes import agrees, cannot_tell, disagrees

CHECK = Check(
    "GT-P19",
    Level.ERROR,
    "Target quoted is not the one in force",
    "Targets change in April, and text is carried forward.",
)


def check(claim: Claim, evidence: Evidence) -> Outcome:
    """What comes of a claimed target."""
    indicator, target, quantity = (
        evidence.indicator(claim),
        evidence.target(claim),
        claim.quantity,
    )
    if indicator is None or target is None or quantity is None:
        return cannot_tell("no target is recorded for this figure")
    if not same_unit(claim, indicator.unit):
        return cannot_tell(other_unit(claim, indicator.code))
    wanted = print_value(target.value, indicator.scale)
    agreed = f"agreed by {target.agreed_by} on {target.agreed_on}"
    says = f"The target of {named(indicator, claim.period)} is {wanted}, {agreed}."
    if is_printed_as(target.value, quantity):
        return agrees(says)
    difference = quantity.value - target.value
    arithmetic = f"{quantity.value:,f} − {target.value:,f} = {difference:+,f}".replace("-", "−")
    return disagrees(CHECK, claim, says, arithmetic=arithmetic, suggestion=wanted)
