"""GT-P05: a word for a movement that the figures do not bear out, by polarity.

In: a claim such as “rose”, “improved” or “the same as”. Out: whether the figure went that way.
“Rose” is about the number and “improved” about what it means.
"""

from golden_thread.figures import Movement
from golden_thread.judgement import Comparison, Direction
from golden_thread.problems import Level
from golden_thread.proofing.claims import Claim, Goodness
from golden_thread.proofing.evidence import Evidence, named, printed
from golden_thread.proofing.findings import Check, Outcome
from golden_thread.proofing.outcomes import agrees, cannot_tell, disagrees

CHECK = Check(
    "GT-P05",
    Level.ERROR,
    "Direction word does not fit the figures",
    "“Improved” above figures that fell is the mistake that councillors quote.",
)
_MOVED = {Movement.UP: "higher", Movement.DOWN: "lower", Movement.SAME: "the same"}


def check(claim: Claim, evidence: Evidence) -> Outcome:
    """What comes of a word of movement."""
    indicator, comparison = evidence.indicator(claim), evidence.comparison(claim)
    if indicator is None or comparison is None or comparison.movement is None:
        return cannot_tell("the register does not say which way the figure went")
    later, earlier = evidence.observation(claim), comparison.earlier
    moved = _MOVED[comparison.movement]
    says = f"{named(indicator, claim.period)} is {moved}, which is {_meaning(comparison)}."
    worked = f"as stated in {later.source}" if later else ""
    if later and earlier and not comparison.is_stated:
        worked = f"{printed(indicator, earlier)} → {printed(indicator, later)}"
    if isinstance(claim.movement, Goodness) and comparison.direction is Direction.NEUTRAL:
        return cannot_tell(f"{indicator.code} has no good or bad direction")
    if _fits(claim, comparison):
        return agrees(says)
    return disagrees(
        CHECK, claim, says, arithmetic=worked, suggestion=_suggestion(claim, comparison)
    )


def _fits(claim: Claim, comparison: Comparison) -> bool:
    if isinstance(claim.movement, Goodness):
        return comparison.direction.value == claim.movement.value
    if claim.movement is Movement.SAME:
        return comparison.direction is Direction.NO_REAL_CHANGE
    return comparison.movement is claim.movement


def _meaning(comparison: Comparison) -> str:
    return comparison.direction.value.replace("_", " ").replace("neutral", "neither good nor bad")


def _suggestion(claim: Claim, comparison: Comparison) -> str:
    if isinstance(claim.movement, Goodness):
        return _meaning(comparison)
    return _MOVED[comparison.movement or Movement.SAME]
