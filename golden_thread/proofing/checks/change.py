"""GT-P08: a stated change that is not the difference.

In: a claim of a change between two periods. Out: whether the register's two figures, or the change
that a paper stated, bear it out. A percentage on a count is the share of the earlier figure.
"""

from decimal import Decimal

from golden_thread.figures import Qualifier
from golden_thread.framework import Indicator, Unit, print_change
from golden_thread.judgement import Comparison
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim
from golden_thread.proofing.evidence.agreement import (
    change_is_printed_as,
    is_printed_as,
    keeps_its_word,
    other_unit,
    same_unit_of_change,
)
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.from_register import Evidence, named
from golden_thread.proofing.evidence.outcomes import agrees, cannot_tell, disagrees
from golden_thread.proofing.words.quantity import Quantity

CHECK = Check(
    "GT-P08",
    Level.ERROR,
    "Stated change is not the difference",
    "Readers take the change for granted and rarely subtract.",
)


def check(claim: Claim, evidence: Evidence) -> Outcome:
    """What comes of a claimed change."""
    indicator, comparison, quantity = (
        evidence.indicator(claim),
        evidence.comparison(claim),
        claim.quantity,
    )
    if indicator is None or comparison is None or quantity is None:
        return cannot_tell("the register has no figure for the later period")
    change = comparison.change
    if comparison.definition_change:
        return cannot_tell(f"the definition of {indicator.code} changed in between")
    if change is None:
        return cannot_tell(f"the register has no figure of {indicator.code} to compare with")
    worked = _arithmetic(comparison, evidence, claim, change)
    says = f"{named(indicator, claim.period)} changed by {_signed(change)}: {worked}."
    if quantity.unit == "percent":
        agreed = _is_share(comparison, change, quantity)
        points = indicator.unit is Unit.PERCENT and change_is_printed_as(change, quantity)
        if points or (agreed and indicator.unit is Unit.PERCENT):
            return cannot_tell("it may mean per cent or percentage points")
        if agreed is None:
            return cannot_tell(f"the register has no figure of {indicator.code} to compare with")
    elif not same_unit_of_change(claim, indicator):
        return cannot_tell(other_unit(claim, indicator.code))
    elif quantity.qualifier is not Qualifier.EXACT:
        agreed = keeps_its_word(abs(change), quantity)
    else:
        agreed = change_is_printed_as(change, quantity, _ends(comparison, evidence, claim))
    if agreed and not (quantity.signed and quantity.value * change < 0):
        return agrees(says)
    suggestion = _suggestion(claim, indicator, change)
    return disagrees(CHECK, claim, says, arithmetic=worked, suggestion=suggestion)


def _suggestion(claim: Claim, indicator: Indicator, change: Decimal) -> str:
    """The change in the form of the claim: with its sign, and short, where it is so in a table."""
    short = claim.in_table
    words = print_change(change, indicator.scale, short=short)
    signed = claim.quantity is not None and claim.quantity.signed
    return f"{'+' if change > 0 else '−'}{words}" if signed else words


def _is_share(comparison: Comparison, change: Decimal, quantity: Quantity) -> bool | None:
    """Whether a percentage is the change as a share of the earlier figure; None if not known."""
    earlier = comparison.earlier
    if earlier is None or not earlier.value:
        return None
    share = Quantity(quantity.text, 0, 0, abs(quantity.value), quantity.places, quantity.unit)
    return is_printed_as(abs(change) / abs(earlier.value) * 100, share)


def _ends(
    comparison: Comparison, evidence: Evidence, claim: Claim
) -> tuple[Decimal, Decimal] | None:
    """The two values that the change is between, where it was worked out from them."""
    later, earlier = evidence.observation(claim), comparison.earlier
    if comparison.is_stated or not later or later.value is None:
        return None
    return (later.value, earlier.value) if earlier and earlier.value is not None else None


def _arithmetic(comparison: Comparison, evidence: Evidence, claim: Claim, change: Decimal) -> str:
    later, earlier = evidence.observation(claim), comparison.earlier
    if comparison.is_stated or later is None or earlier is None:
        return f"{_signed(change)}, as stated in {later.source if later else 'the register'}"
    return f"{later.value:,f} − {earlier.value:,f} = {_signed(change)}"


def _signed(change: Decimal) -> str:
    return f"{change:+,f}".replace("-", "−")
