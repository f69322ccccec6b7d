"""Whether a number is any that the register knows of a measure, whatever the words say it is.

In: a claim of a measure of which nobody could tell what its number is. Out: the known figures and
targets of the measure where the number is none of them, nor any step between them; else nothing.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations

from golden_thread.figures import Qualifier
from golden_thread.framework import Indicator
from golden_thread.periods import Period, following, previous, year_to_date
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.evidence.agreement import (
    change_is_printed_as,
    is_printed_as,
    same_unit,
    same_unit_of_change,
)
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.may_be_near import is_round_near
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.wording import plain

# How far back a paper looks, and ahead, in periods: months are the shortest.
BACK, AHEAD = 26, 4
# With fewer figures known, the number may be of a year that is not held and not named.
FEWEST, ENOUGH = 2, 6
_YEARS = re.compile(r"\byears?\b|\bannual|\bago\b|\b[lp]y\b")
# A bare count of fewer digits may count anything.
DIGITS = 3
# A number as far off as this is of something else: a part, a cost, a population.
TIMES = 2
HUNDRED = 100
_LEVELS = (ClaimKind.VALUE, ClaimKind.TARGET)
_STEPS = (ClaimKind.CHANGE, ClaimKind.GAP)


def known_beside(claim: Claim, around: Period, evidence: Evidence) -> tuple[Decimal, ...]:
    """The levels known around this period, where the number is none of its measure's; else none."""
    indicator, quantity = evidence.indicator(claim), claim.quantity
    if indicator is None or quantity is None or quantity.upper is not None:
        return ()
    if quantity.qualifier is not Qualifier.EXACT or not _may_be_its(claim, indicator, quantity):
        return ()
    values = tuple(_values(claim, around, evidence))
    targets = tuple(_targets(claim, around, evidence))
    is_long_ago = len(values) < ENOUGH and _YEARS.search(plain(claim.sentence))
    if is_long_ago or len(values) < FEWEST:
        return ()
    levels = (*values, *targets)
    own = replace(quantity, value=abs(quantity.value))
    if any(is_printed_as(abs(each), own) or is_round_near(own, abs(each)) for each in levels):
        return ()
    is_open = claim.kind in _LEVELS and not quantity.unit and bool(claim.unbound)
    if is_open and not _is_near(own, levels):
        return ()
    return () if _is_step(own, values, targets) else levels


def _may_be_its(claim: Claim, indicator: Indicator, quantity: Quantity) -> bool:
    """Whether a number of this unit, so printed, can only be the measure's own."""
    if claim.kind in _STEPS:
        is_own = same_unit_of_change(claim, indicator)
    else:
        is_own = claim.kind in _LEVELS and same_unit(claim, indicator)
    digits = len(quantity.value.normalize().as_tuple().digits)
    return is_own and (bool(quantity.unit) or digits >= DIGITS)


def _periods(around: Period) -> Iterator[Period]:
    period = around
    for _ in range(AHEAD):
        period = following(period)
    for _ in range(AHEAD + BACK):
        yield period
        period = previous(period)


def _values(claim: Claim, around: Period, evidence: Evidence) -> Iterator[Decimal]:
    so_far = () if around.calendar is None else (year_to_date(around),)
    for period in (*_periods(around), *so_far):
        found = evidence.observation(replace(claim, period=period))
        if found is not None and found.value is not None:
            yield found.value


def _targets(claim: Claim, around: Period, evidence: Evidence) -> Iterator[Decimal]:
    for period in _periods(around):
        target = evidence.target(replace(claim, period=period))
        if target is not None:
            yield target.value
            if target.upper is not None:
                yield target.upper


def _is_near(quantity: Quantity, levels: Sequence[Decimal]) -> bool:
    sizes = [abs(each) for each in levels]
    return min(sizes) <= quantity.value * TIMES and quantity.value <= max(sizes) * TIMES


def _is_step(quantity: Quantity, values: Sequence[Decimal], targets: Sequence[Decimal]) -> bool:
    """Whether it is how far two of them are apart, or that in per cent."""
    pairs = (*combinations(values, 2), *((value, each) for value in values for each in targets))
    for one, other in pairs:
        step = abs(one - other)
        if change_is_printed_as(step, quantity):
            return True
        if quantity.unit == "percent" and any(
            whole and is_printed_as(step / abs(whole) * HUNDRED, quantity) for whole in (one, other)
        ):
            return True
    return False
