"""What else the papers tell of the figure of one claim, and whether it can be the same number.

In: a claim and its case. Out: the other tellings, and whether two numbers may be one, as far as
each is printed. Three checks ask this, and share out what they find: an earlier value against its
own paper (GT-P07), against what another paper published of that period (GT-P20), and everything
else told twice (GT-P10).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from golden_thread.periods import LabelStyle, label
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.told_names import SCOPE, is_local, shown
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.intervals import interval, is_cut_short
from golden_thread.proofing.words.quantity import Quantity


class Match(Enum):
    """Whether two printed numbers can be the same: surely not, or only if one was cut short."""

    SAME = "same"
    CUT_SHORT = "cut short"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Telling:
    """Another value told of the same figure; `is_before` where it is read before the claim."""

    paper: str
    claim: Claim
    quantity: Quantity
    is_before: bool


def other_tellings(claim: Claim, case: Case) -> Iterator[Telling]:
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
            yield Telling(paper, other, other.quantity, is_before)


def match(first: Quantity, second: Quantity) -> Match:
    """Whether two numbers may be of one figure."""
    if interval(first).meets(interval(second)):
        return Match.SAME
    cut = is_cut_short(first.value, second) or is_cut_short(second.value, first)
    return Match.CUT_SHORT if cut else Match.OTHER


def cut_short(first: str, second: str) -> str:
    """Why two such numbers are not held against each other."""
    shorter, longer = sorted((first, second), key=len)
    return f"{shorter} may be {longer} with its last places left off"


def figure_told(claim: Claim) -> str:
    """The figure as messages name it: “staff turnover for Quarter 1 2026/27”."""
    of = f" for {label(claim.period, LabelStyle.LONG)}" if claim.period else ""
    return f"{shown(claim.indicator or '')}{of}"
