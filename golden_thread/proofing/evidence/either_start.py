"""A movement that may be from the quarter before or from a year ago: what holds in either case.

In: such a claim, its case, and the two ways of judging a movement: by the register, and by what the
papers tell. Out: that it agrees where one start bears it out, that it disagrees where none does.
"""

from collections.abc import Callable
from dataclasses import replace

from golden_thread.proofing.claims.claim import Claim, ClaimVerdict
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Outcome
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.outcomes import cannot_tell

ByRegister = Callable[[Claim, Evidence], Outcome | None]
ByPaper = Callable[[Claim, Case], Outcome | None]


def from_either(claim: Claim, case: Case, check: ByRegister, judge: ByPaper) -> Outcome | None:
    """What comes of the claim from each start that it may have; one that fits is enough."""
    found = []
    for start in claim.may_start:
        one = replace(claim, against=start, unbound="", may_start=())
        outcome = None
        if case.evidence and not case.evidence.part_named(one):
            outcome = check(one, case.evidence)
        if outcome is None or outcome.verdict is ClaimVerdict.CANNOT_TELL:
            outcome = judge(one, case) or outcome
        found.append(outcome)
    fits = [each for each in found if each and each.verdict is ClaimVerdict.AGREES]
    if fits:
        return fits[0]
    if all(each and each.verdict is ClaimVerdict.DISAGREES for each in found):
        return found[0]
    return cannot_tell("it may be from the quarter before or from a year ago")
