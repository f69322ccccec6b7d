"""The checks, one file each: this folder is the registry.

In: a claim bound to a figure, and the evidence. Out: what the check makes of it. Numbers are those
of the list of checks in `docs/reference/checks.md`; each file says what it looks for and why.
"""

from golden_thread.proofing.checks import (
    change,
    movement,
    previous_value,
    status,
    target,
    threshold,
    value,
)
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.evidence.findings import Outcome
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.outcomes import cannot_tell

CHECKS = tuple(
    module.CHECK for module in (value, movement, status, previous_value, change, target, threshold)
)

_BY_KIND = {
    ClaimKind.CHANGE: change.check,
    ClaimKind.MOVEMENT: movement.check,
    ClaimKind.STATUS: status.check,
    ClaimKind.TARGET: target.check,
}


def check_claim(claim: Claim, evidence: Evidence) -> Outcome:
    """What the check for this kind of claim makes of it."""
    if claim.quantity and claim.quantity.upper is not None and claim.kind is not ClaimKind.TARGET:
        return cannot_tell("a range is no one figure")
    if claim.kind is not ClaimKind.VALUE:
        return _BY_KIND[claim.kind](claim, evidence)
    if threshold.applies(claim, evidence):
        return threshold.check(claim, evidence)
    return (
        previous_value.check(claim, evidence) if claim.is_earlier else value.check(claim, evidence)
    )
