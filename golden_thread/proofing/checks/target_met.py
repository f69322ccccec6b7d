"""GT-P03: a target said to be met that was missed, or missed that was met.

In: a claim such as “exceeding the 90% target”. Out: whether the figure lies so, by what is good for
the measure. Without a register it is held against the value and the target that stand beside it.
"""

from decimal import Decimal

from golden_thread.figures import Movement, Qualifier
from golden_thread.framework import Polarity, print_range, print_value
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said import Met
from golden_thread.proofing.evidence.against_target import (
    TIMES,
    AgainstTarget,
    against_target,
    is_known,
)
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.from_register import Evidence, named, printed
from golden_thread.proofing.evidence.outcomes import agrees, cannot_tell, disagrees

CHECK = Check(
    "GT-P03",
    Level.ERROR,
    "Target said to be met was missed, or the other way round",
    "Whether a promise was kept is what Members read a report for.",
    what=(
        "“Exceeding the 90% target”, “met”, “missed”, “within target”, “fell short of” and the"
        " like, where the figure lies on the other side of its target. What is good for the measure"
        " comes from the register; without one from the paper's own words, and where those do not"
        " say, only a side that is named in numbers is held against the value."
    ),
    caught=(
        "Repairs completed on time were 91.2% in Quarter 2 2026/27, below the 90% target.",
        "Calls answered within 20 seconds came to 89.6%, exceeding the 90% target.",
        "New claims took 22 days on average and so beat the 20-day target.",
        "| Measure | Actual | Target | Performance against target |\n|---|---|---|---|\n"
        "| Council Tax collected | 97.1% | 98% | Target met |",
    ),
    spared=(
        "Repairs completed on time were 91.2% in Quarter 2 2026/27, above the 90% target.",
        "Calls answered within 20 seconds came to 90%, exceeding the 90% target.",
        "New claims took 18 days on average and so beat the 20-day target.",
        "Escalated complaints came to 6.7%, within the target of keeping them below 10%.",
        "Calls answered within 20 seconds came to 89.6%, and we expect to meet the 90% target.",
        "Sickness absence was 9.4 days per employee, which exceeded the target of 8 days.",
        "Calls were at 92% and emails at 85%, both against a target of 90%: one target was met.",
    ),
)


def check(claim: Claim, evidence: Evidence) -> Outcome | None:
    """What comes of a verdict on a target of the register."""
    if claim.kind is not ClaimKind.MET or not isinstance(claim.said, Met):
        return None
    indicator, found, target = (
        evidence.indicator(claim),
        evidence.observation(claim),
        evidence.target(claim),
    )
    if indicator is None or found is None or found.value is None:
        return cannot_tell("the register has no figure for it")
    if target is None:
        return cannot_tell("no target is recorded for this figure")
    if found.qualifier is not Qualifier.EXACT:
        return cannot_tell("the register does not know the figure exactly")
    if claim.quantity is not None and claim.quantity.value not in (target.value, target.upper):
        return cannot_tell("the target that it names is not the one in force")
    wanted = print_value(target.value, indicator.scale)
    side = _side(found.value - target.value)
    is_met = None
    if target.upper is not None:
        wanted = print_range(target.value, target.upper, indicator.scale)
        is_met = target.value <= found.value <= target.upper
        side = None if is_met else side
    elif indicator.polarity in (Polarity.HIGHER, Polarity.LOWER):
        is_met = side in (None, _good(indicator.polarity))
    holds = _holds(claim.said, side, is_met, named=claim.quantity is not None)
    worked = f"{printed(indicator, found)} against {wanted}"
    told = "" if is_met is None else f", so the target was {'met' if is_met else 'missed'}"
    says = f"{named(indicator, claim.period)} is {worked}{told}."
    if holds is None:
        return cannot_tell("it may mean the number or how good it is")
    if holds:
        return agrees(says)
    suggestion = _suggestion(claim, is_met, side)
    return disagrees(CHECK, claim, says, arithmetic=worked, suggestion=suggestion)


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of a verdict beside the value and the target that it is about."""
    if claim.kind is not ClaimKind.MET or not isinstance(claim.said, Met):
        return None
    if is_known(claim, case):
        return None
    pair = against_target(claim, case)
    if pair is None:
        return None
    holds = _holds_in_paper(claim.said, pair, named=claim.quantity is not None)
    if holds is None:
        return cannot_tell("it is not plain which way is good for the measure")
    if holds:
        return agrees(f"{pair.worked}.")
    if pair.may_be_of_year and claim.said.side is None:
        return cannot_tell("the target may be that of the whole year")
    return disagrees(
        CHECK,
        claim,
        f"The value and the target are {pair.worked}.",
        arithmetic=pair.worked,
        suggestion=_suggestion(claim, pair.is_met, pair.side),
        with_what="the paper itself",
    )


def _holds_in_paper(said: Met, pair: AgainstTarget, *, named: bool) -> bool | None:
    """Whether the verdict holds; two numbers that are printed alike may be met or missed."""
    if pair.side is None:
        return True
    is_time = pair.target.unit in TIMES
    if pair.polarity is None and is_time and said.is_met and said.side is Movement.UP:
        # “Exceeded the 20-day target”: by how long it took, or by how good it was.
        return None
    return _holds(said, pair.side, pair.is_met, named=named)


def _holds(said: Met, side: Movement | None, is_met: bool | None, *, named: bool) -> bool | None:
    """Whether a verdict holds of a figure that lies on this side of its target.

    “Above” and “below” are of the number where a number is named; otherwise they may also say how
    good it is. “Exceeding” holds in either sense.
    """
    if said.side in (Movement.UP, Movement.DOWN):
        by_number = side is said.side
        by_good = is_met if said.side is Movement.UP else _not(is_met)
        if side is None:
            return said.is_met is True or None
        if said.is_met is False and is_met is not None:
            # “Short of its target” is of how good it is, also where less is better.
            return not is_met
        if said.is_met is not None and by_number and is_met is (not said.is_met):
            return None
        if by_number or (by_good and (said.is_met is not None or not named)):
            return True
        return False if named or by_good is False else None
    if said.side is Movement.SAME and is_met is None:
        # “Within” says at most, where it names the number.
        return True if side is not Movement.UP else (False if named else None)
    if is_met is None:
        return None
    return is_met is said.is_met


def _not(is_met: bool | None) -> bool | None:
    return None if is_met is None else not is_met


def _side(by: Decimal) -> Movement | None:
    if not by:
        return None
    return Movement.UP if by > 0 else Movement.DOWN


def _good(polarity: Polarity) -> Movement:
    return Movement.UP if polarity is Polarity.HIGHER else Movement.DOWN


def _suggestion(claim: Claim, is_met: bool | None, side: Movement | None) -> str:
    """The verdict that fits, in a word or two."""
    if claim.in_table and is_met is not None:
        return "Target met" if is_met else "Target not met"
    if is_met is None or (isinstance(claim.said, Met) and claim.said.is_met is None):
        return "above the target" if side is Movement.UP else "below the target"
    return "meeting the target" if is_met else "missing the target"
