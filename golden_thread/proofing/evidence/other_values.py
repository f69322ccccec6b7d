"""What else the papers tell of the figure of one claim, and whether it can be the same number.

In: a claim and its case. Out: the other tellings, and whether two numbers may be one, as far as
each is printed. Three checks ask this, and share out what they find: an earlier value against its
own paper (GT-P07), against what another paper published of that period (GT-P20), and everything
else told twice (GT-P10).
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from golden_thread.periods import LabelStyle, label
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.told_names import SCOPE, is_local, shown
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.words.intervals import interval, is_cut_short
from golden_thread.proofing.words.quantity import Quantity

AreOne = Callable[[Quantity, Quantity], bool]


@dataclass(frozen=True, slots=True)
class OtherValue:
    """Another value told of the same figure; `is_before` where it is read before the claim."""

    paper: str
    claim: Claim
    quantity: Quantity
    is_before: bool


def other_values(claim: Claim, case: Case) -> Iterator[OtherValue]:
    """The other values told of the claim's figure in the same unit, in reading order.

    None of a figure that a register holds, for that tells of its own; and none of a short name,
    which may be of two things in one section.
    """
    quantity, name, period = claim.quantity, claim.indicator or "", claim.period
    if claim.kind is not ClaimKind.VALUE or quantity is None or period is None or claim.unbound:
        return
    if not is_local(name) or SCOPE in name:
        return
    is_before = True
    for paper, other in case.told.of(name, period):
        if other is claim:
            is_before = False
            continue
        is_same_breath = paper == case.paper.name and other.sentence == claim.sentence
        if other.quantity and other.quantity.unit == quantity.unit and not is_same_breath:
            yield OtherValue(paper, other, other.quantity, is_before)


def may_be_one(first: Quantity, second: Quantity) -> bool:
    """Whether two numbers may be of one figure, each as far as it is printed."""
    return interval(first).meets(interval(second))


def cut_short(first: Quantity, second: Quantity) -> str:
    """What to say where one of two such numbers is the other cut short and not rounded; or none."""
    for longer, shorter in ((first, second), (second, first)):
        if is_cut_short(longer.value, shorter):
            unit = Decimal(1).scaleb(-shorter.places)
            rounded = longer.value.quantize(unit, ROUND_HALF_UP)
            return f" Rounded, {longer.text} is {rounded:,f}: {shorter.text} is it cut short."
    return ""


def figure_told(claim: Claim) -> str:
    """The figure as messages name it: “staff turnover for Quarter 1 2026/27”."""
    of = f" for {label(claim.period, LabelStyle.LONG)}" if claim.period else ""
    return f"{shown(claim.indicator or '')}{of}"


def outweighed_by(
    claim: Claim, tellings: Sequence[OtherValue], are_one: AreOne = may_be_one
) -> OtherValue | None:
    """The first telling of the number that is told more often than the claim's; None if none is.

    `are_one` says which numbers are the same.
    Where both are told as often, a table outweighs a sentence, and else the first told the second.
    """
    quantity = claim.quantity
    if quantity is None:
        return None
    own = [each for each in tellings if are_one(each.quantity, quantity)]
    off = [each for each in tellings if not are_one(each.quantity, quantity)]
    groups = [[each for each in off if are_one(each.quantity, one.quantity)] for one in off]
    most = max(groups, key=len, default=[])
    if len(most) != len(own) + 1:
        return most[0] if len(most) > len(own) + 1 else None
    is_in_table = claim.in_table or any(each.claim.in_table for each in own)
    if is_in_table != any(each.claim.in_table for each in most):
        return None if is_in_table else most[0]
    return next((each for each in most if each.is_before), None)
