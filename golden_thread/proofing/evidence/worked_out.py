"""What a sentence's own numbers make, beside the one that it gives for them.

In: a number with those it is worked out from, each as far as it is printed. Out: the sum in a line,
whether it may be the number, and what it should be.
"""

from dataclasses import dataclass
from decimal import Decimal

from golden_thread.proofing.claims.said_of_sums import Rate, Worked
from golden_thread.proofing.evidence.printed_like import printed_like
from golden_thread.proofing.evidence.scales import near_after
from golden_thread.proofing.words.intervals import Interval, interval, total
from golden_thread.proofing.words.quantity import Quantity

# Once its scale is put right a number must come so near.
NEAR = Decimal("0.02")
# A stock that is so far off has something in it that the sentence does not tell.
FAR = Decimal("0.2")
HUNDRED = 100


@dataclass(frozen=True, slots=True)
class Made:
    """What the numbers make: `worked` in a line, and the `right` number as it should be printed.

    `agrees` is None where nobody can tell; `power` is by which power of ten the number is off.
    """

    worked: str
    right: str
    agrees: bool | None
    power: int | None = None


def made_by(said: Worked) -> Made:
    """What is added, less what is taken, beside the result."""
    sums = sum((each.value for each in said.added), Decimal(0))
    value = sums - sum((each.value for each in said.taken), Decimal(0))
    worked = " + ".join(each.text for each in said.added)
    worked += "".join(f" − {each.text}" for each in said.taken)
    right = printed_like(value, said.result)
    held = total(interval(each) for each in said.added)
    for each in said.taken:
        held -= interval(each)
    agrees: bool | None = interval(said.result).meets(held)
    if said.is_counted:
        agrees = value == said.result.value
    if not agrees and not said.is_all and not _is_slip(value, said.result.value):
        agrees = None
    return Made(f"{worked} = {right}", right, agrees)


def rate_of(said: Rate) -> Made:
    """The part of the whole beside the percentage, or so many of one beside the sum."""
    if said.each is not None:
        return _times(said.part, said.whole, said.each)
    percent = said.percent or said.part
    part, whole = interval(said.part), interval(said.whole)
    held = Interval(part.low / whole.high * HUNDRED, part.high / whole.low * HUNDRED)
    if not said.part.unit:
        exact = said.part.value / said.whole.value * HUNDRED
        held = Interval(exact, exact)
    share = said.part.value / said.whole.value * HUNDRED
    right = f"{share:.{max(percent.places, 0)}f}%"
    agrees = interval(percent).meets(held)
    power = None if agrees else near_after(percent.value, share, NEAR)
    return Made(f"{said.part.text} ÷ {said.whole.text} = {right}", right, agrees, power)


def _times(sum_: Quantity, count: Quantity, each: Quantity) -> Made:
    one = interval(each)
    held = Interval(one.low * count.value, one.high * count.value)
    value = each.value * count.value
    right = f"£{value:,f}"
    agrees = interval(sum_).meets(held)
    power = None if agrees else near_after(sum_.value, value, NEAR)
    return Made(f"{count.text} × {each.text} = {right}", right, agrees, power)


def _is_slip(value: Decimal, result: Decimal) -> bool:
    """Whether one digit would make it right, of a number that is near already."""
    off = abs(value - result)
    return len(off.normalize().as_tuple().digits) == 1 and off <= abs(value) * FAR and off > 1
