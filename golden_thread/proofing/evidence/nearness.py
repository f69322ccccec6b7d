"""Whether a figure came closer to its target, or went further from it.

In: a claim with its two periods, and the register. Out: which of the two, with the distances that
show it. Only where both figures miss the target can nobody read it in another way; and the target
that either period had must give the same answer.
"""

from dataclasses import dataclass, replace
from decimal import Decimal

from golden_thread.framework import Indicator, Polarity
from golden_thread.proofing.claims.claim import Claim
from golden_thread.proofing.evidence.from_register import Evidence, named
from golden_thread.proofing.words.moves import Nearness


@dataclass(frozen=True, slots=True)
class Distances:
    """Closer or further, as a sentence and as a sum."""

    found: Nearness
    says: str
    worked: str


def nearness(claim: Claim, evidence: Evidence) -> Distances | None:
    """Which way the distance went; None where the register does not show it."""
    indicator, later = evidence.indicator(claim), evidence.observation(claim)
    before = replace(claim, period=claim.against)
    earlier, target = evidence.observation(before), evidence.target(claim)
    if indicator is None or later is None or earlier is None or target is None:
        return None
    if later.value is None or earlier.value is None:
        return None
    limits = {target.value}
    if (own := evidence.target(before)) is not None:
        limits.add(own.value)
    found = {_of(indicator, later.value, earlier.value, limit) for limit in limits}
    one = found.pop()
    if found or one is None:
        return None
    here, there = abs(later.value - target.value), abs(earlier.value - target.value)
    worked = f"{there:,f} from {target.value:,f}, then {here:,f}"
    return Distances(one, f"{named(indicator, claim.period)} is {one.value}: {worked}.", worked)


def _of(indicator: Indicator, later: Decimal, earlier: Decimal, target: Decimal) -> Nearness | None:
    """The way against one target; None where a figure meets it, or both are as far off."""
    higher = {Polarity.HIGHER: True, Polarity.LOWER: False}.get(indicator.polarity)
    if higher is None:
        return None
    if any((each >= target) if higher else (each <= target) for each in (later, earlier)):
        return None
    here, there = abs(later - target), abs(earlier - target)
    if here == there:
        return None
    return Nearness.CLOSER if here < there else Nearness.FURTHER
