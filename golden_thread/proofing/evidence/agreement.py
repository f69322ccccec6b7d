"""When a printed number agrees with a known one.

In: a number as printed and the true one. Out: yes or no. A printed number stands for the interval
that its decimals give, so honest rounding, half-up or half-even, is never flagged.
"""

from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal

from golden_thread.figures import Qualifier
from golden_thread.framework import Indicator, Unit, places_of
from golden_thread.proofing.claims.claim import Claim
from golden_thread.proofing.words.intervals import ABOUT, half_unit
from golden_thread.proofing.words.quantity import Quantity

_HONEST = (ROUND_HALF_UP, ROUND_HALF_EVEN)
_UNITS = {
    Unit.PERCENT: "percent",
    Unit.COUNT: "",
    Unit.SECONDS: "seconds",
    Unit.HOURS: "hours",
    Unit.DAYS: "days",
    Unit.WORKING_DAYS: "days",
    Unit.MONEY: "money",
    Unit.RATIO: "",
    Unit.RATE: "",
    Unit.QUANTITY: "",
    # A date and a yes or no are no quantities; a number never agrees with one.
    Unit.DATE: "date",
    Unit.YES_NO: "yes_no",
}


def same_unit(claim: Claim, indicator: Indicator) -> bool:
    """Whether the printed unit is the indicator's; in a table it need not be printed."""
    printed = claim.quantity.unit if claim.quantity else ""
    own = {_UNITS[indicator.unit]}
    if indicator.unit is Unit.RATE:
        own.add(f"per {indicator.per}")
    if indicator.unit is Unit.QUANTITY:
        own.add("quantity")
    return printed in own or (claim.in_table and not printed)


def same_unit_of_change(claim: Claim, indicator: Indicator) -> bool:
    """Whether a change is printed in the right unit: points between percentages, days for dates."""
    printed = claim.quantity.unit if claim.quantity else ""
    unit = indicator.unit
    if unit is Unit.DATE:
        return printed == "days"
    is_points = printed == "points" and unit is Unit.PERCENT
    is_share = printed == "percent" and unit is Unit.PERCENT
    return is_points or (same_unit(claim, indicator) and not is_share)


def other_unit(claim: Claim, code: str) -> str:
    """Why a number printed in another unit, or in none, cannot be held against the figure."""
    printed = claim.quantity.unit if claim.quantity else ""
    return (
        f"{code} is not measured in {printed}" if printed else f"{code} has a unit, this has none"
    )


def is_printed_as(value: Decimal, quantity: Quantity) -> bool:
    """Whether the value, rounded half-up or half-even to the places printed, is the number."""
    unit = Decimal(1).scaleb(-quantity.places)
    return any(value.quantize(unit, how) == quantity.value for how in _HONEST)


def change_is_printed_as(
    change: Decimal, quantity: Quantity, ends: tuple[Decimal, Decimal] | None = None
) -> bool:
    """Whether a change may honestly be printed so, signs aside.

    Worked out from two numbers that were each rounded to the places printed, it may be off by
    less than one in the last of them; where it has no more places than that, it must be exact.
    `ends` are the two numbers where they are known, for both may have been halves.
    """
    off, unit = abs(abs(change) - abs(quantity.value)), Decimal(1).scaleb(-quantity.places)
    if places_of(change) <= quantity.places:
        return off <= half_unit(quantity)
    halves = [
        abs(ends[0].quantize(unit, how) - ends[1].quantize(unit, how))
        for how in _HONEST
        if ends is not None
    ]
    return off < unit or abs(quantity.value) in halves


def keeps_its_word(value: Decimal, quantity: Quantity) -> bool:
    """Whether an exact value is as the qualifier before the number says: over, under, about."""
    limit = quantity.value
    match quantity.qualifier:
        case Qualifier.OVER:
            return value > limit
        case Qualifier.UNDER:
            return value < limit
        case Qualifier.AT_LEAST:
            return value >= limit
        case Qualifier.AT_MOST:
            return value <= limit
        case Qualifier.ABOUT:
            return _is_about(value, quantity)
        case Qualifier.EXACT:
            return is_printed_as(value, quantity)


def _is_about(value: Decimal, quantity: Quantity) -> bool:
    """Whether the value is near the number: within a share of it, or half of its last digit.

    “About 12,000” reaches half a thousand; a digit and noughts (“about 100”) say nothing of how
    they were rounded. “Nearly 95%” reaches down only.
    """
    limit = quantity.value
    shape = limit.normalize().as_tuple()
    place = int(shape.exponent)
    half = Decimal(5).scaleb(place - 1) if len(shape.digits) > 1 or place <= 0 else Decimal(0)
    reach = max(abs(limit) * ABOUT, half)
    if quantity.is_from_below:
        return limit - reach <= value < limit
    return abs(value - limit) <= reach
