"""How far a figure is said to lie from its target, held against the two.

In: a claim of a gap (“5 points short of the target”) and what is known. Out: whether the value less
the target is as much, by the register or by the two numbers that stand beside it.
"""

from decimal import Decimal

from golden_thread.figures import Qualifier
from golden_thread.framework import Indicator, print_change, print_value
from golden_thread.proofing.claims.claim import Claim
from golden_thread.proofing.evidence.against_target import against_target, is_known
from golden_thread.proofing.evidence.agreement import (
    change_is_printed_as,
    keeps_its_word,
    other_unit,
    same_unit_of_change,
)
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.from_register import Evidence, named, printed
from golden_thread.proofing.evidence.outcomes import agrees, cannot_tell, disagrees
from golden_thread.proofing.evidence.printed_like import printed_like
from golden_thread.proofing.evidence.scales import on_other_scale
from golden_thread.proofing.words.intervals import half_unit, interval
from golden_thread.proofing.words.quantity import Quantity

PER_CENT = "it may mean per cent or percentage points"


def gap_by_register(claim: Claim, evidence: Evidence, check: Check) -> Outcome:
    """What comes of a gap whose figure and target the register knows."""
    indicator, found, target = (
        evidence.indicator(claim),
        evidence.observation(claim),
        evidence.target(claim),
    )
    quantity = claim.quantity
    if indicator is None or quantity is None or found is None or found.value is None:
        return cannot_tell("the register has no figure for it")
    if target is None or target.upper is not None or quantity.upper is not None:
        return cannot_tell("the register has no one target for it")
    if found.qualifier is not Qualifier.EXACT:
        return cannot_tell("the register does not know the figure exactly")
    gap = abs(found.value - target.value)
    if quantity.unit != "percent" and not same_unit_of_change(claim, indicator):
        return cannot_tell(other_unit(claim, indicator.code))
    worked = f"{printed(indicator, found)} against {print_value(target.value, indicator.scale)}"
    says = f"{named(indicator, claim.period)} is {worked}."
    if _is_printed_as(gap, quantity, (found.value, target.value)):
        return agrees(says)
    if quantity.unit == "percent":
        return cannot_tell(PER_CENT)
    return disagrees(check, claim, says, arithmetic=worked, suggestion=_size(gap, indicator))


def gap_in_paper(claim: Claim, case: Case, check: Check) -> Outcome | None:
    """What comes of a gap beside the value and the target that it is between."""
    quantity = claim.quantity
    if quantity is None or quantity.upper is not None or is_known(claim, case):
        return None
    pair = against_target(claim, case)
    if pair is None or pair.value.qualifier is not Qualifier.EXACT:
        return None
    if on_other_scale(pair.value, pair.target):
        # That is a slip of the scale, and told as one.
        return None
    if not _may_be_of(quantity, pair.value):
        return cannot_tell(PER_CENT)
    held = interval(pair.value)
    least, most = sorted((abs(held.low - pair.target.value), abs(held.high - pair.target.value)))
    if held.low <= pair.target.value <= held.high:
        least = Decimal(0)
    slack = half_unit(quantity)
    size = abs(quantity.value)
    if quantity.qualifier is not Qualifier.EXACT or least - slack <= size <= most + slack:
        return agrees(f"{pair.worked}.")
    return disagrees(
        check,
        claim,
        f"The value and the target are {pair.worked}.",
        arithmetic=pair.worked,
        suggestion=printed_like(abs(pair.value.value - pair.target.value), quantity),
        with_what="the paper itself",
    )


def _is_printed_as(gap: Decimal, quantity: Quantity, ends: tuple[Decimal, Decimal]) -> bool:
    if quantity.qualifier is not Qualifier.EXACT:
        return keeps_its_word(gap, quantity)
    return change_is_printed_as(gap, quantity, ends)


def _may_be_of(gap: Quantity, value: Quantity) -> bool:
    """Whether a gap so printed can be between a value and a target of this unit."""
    if value.unit == "percent":
        return gap.unit == "points"
    return gap.unit in (value.unit, "")


def _size(gap: Decimal, indicator: Indicator) -> str:
    return print_change(gap, indicator.scale).lstrip("+")
