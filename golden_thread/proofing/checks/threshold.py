"""GT-P22: words such as “over” or “nearly” before a number that the figure does not bear out.

In: a claim of a value with a qualifier, whose figure is known exactly. Out: whether it keeps its
word.
"""

from golden_thread.figures import Qualifier
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.evidence.agreement import keeps_its_word, other_unit, same_unit
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.from_register import Evidence, named, printed
from golden_thread.proofing.evidence.outcomes import agrees, cannot_tell, disagrees

CHECK = Check(
    "GT-P22",
    Level.ERROR,
    "A threshold the figure does not reach",
    "“Over 90%” above 89.6% tells Members that a promise was kept.",
    what=(
        "“Over”, “under”, “at least”, “at most” or “about” before a number, where the figure is"
        " known exactly and does not keep the word. “Nearly” and “almost” are “about”, from "
        "below."
    ),
    caught=("Repairs completed on time were over 92%.",),
    spared=("Repairs completed on time were over 90%.",),
)


def applies(claim: Claim, evidence: Evidence) -> bool:
    """Whether the claim is qualified and its figure is exact."""
    found, quantity = evidence.observation(claim), claim.quantity
    if claim.kind is not ClaimKind.VALUE or quantity is None or quantity.upper is not None:
        return False
    if quantity.qualifier is Qualifier.EXACT:
        return False
    return found is not None and found.value is not None and found.qualifier is Qualifier.EXACT


def check(claim: Claim, evidence: Evidence) -> Outcome | None:
    """What comes of a qualified value."""
    if not applies(claim, evidence):
        return None
    indicator, found, quantity = (
        evidence.indicator(claim),
        evidence.observation(claim),
        claim.quantity,
    )
    if indicator is None or found is None or found.value is None or quantity is None:
        return cannot_tell("it is not bound to a figure")
    if not same_unit(claim, indicator):
        return cannot_tell(other_unit(claim, indicator.code))
    says = f"{named(indicator, claim.period)} is {printed(indicator, found)} ({found.source})."
    if keeps_its_word(found.value, quantity):
        return agrees(says)
    exactly = printed(indicator, found) if quantity.unit == "date" else f"{found.value:,f}"
    return disagrees(
        CHECK,
        claim,
        says,
        arithmetic=f"{exactly} is not {claim.text}",
        suggestion=printed(indicator, found),
    )
