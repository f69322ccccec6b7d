"""Whether a number that disagrees is another number that is known of the same measure.

In: a claim of a paragraph that the register does not bear out, and the evidence. Out: what the
number is instead (“its target for Quarter 3 2026/27”), or nothing. A target in words that nobody
wrote before is taken for a result, a change for a value, a gap for a change: such a number is
right, and its words were misread. A slip makes one of these numbers only by chance.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import islice

from golden_thread.figures import Qualifier
from golden_thread.framework import Indicator
from golden_thread.periods import (
    LabelStyle,
    Period,
    following,
    label,
    previous,
    same_last_year,
    year_to_date,
)
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.evidence.agreement import (
    change_is_printed_as,
    is_printed_as,
    same_unit,
    same_unit_of_change,
)
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.told_plainly import told_plainly
from golden_thread.proofing.words.quantities import find_quantities
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.wording import plain

HUNDRED = 100
# A date and a yes are one of few, and any may be another's by chance.
_NO_NUMBERS = ("date", "yes_no")
_TOLD = re.compile(r"\b(?:was|were|is|are|came to|came in at|stood at|totalled|reached) $")
# The periods of a year before the same one comes round again, at most: months.
YEAR = 12


def another_number(claim: Claim, evidence: Evidence) -> str:
    """What else the claim's number is of its measure, in words; empty where it is nothing else."""
    indicator, quantity = evidence.indicator(claim), claim.quantity
    if indicator is None or quantity is None or claim.period is None or claim.in_table:
        return ""
    if quantity.upper is not None or quantity.unit in _NO_NUMBERS:
        return ""
    if quantity.qualifier is Qualifier.EXACT and told_plainly(claim, indicator.names):
        return ""
    own = replace(quantity, value=abs(quantity.value))
    if quantity.qualifier is not Qualifier.EXACT:
        # “Should not go beyond 90%” is of the target, and “was no more than 90%” of the result.
        found = () if _is_told_plainly(claim) else tuple(_targets(claim, indicator, own, evidence))
    else:
        found = (
            *_targets(claim, indicator, own, evidence),
            *_results(claim, indicator, own, evidence),
            *_steps(claim, indicator, own, evidence),
        )
    # Printed twice it is two numbers, and one of them may be rightly read already.
    return found[0] if len(found) >= claim.sentence.count(claim.text) and found else ""


def _targets(
    claim: Claim, indicator: Indicator, quantity: Quantity, evidence: Evidence
) -> Iterator[str]:
    """Each target that is printed so, where none was read."""
    at = claim.period
    if not same_unit(claim, indicator) or claim.kind is ClaimKind.TARGET or at is None:
        return
    for period in (at, following(at), previous(at)):
        target = evidence.target(replace(claim, period=period))
        if target is None:
            continue
        ends = (target.value, target.upper if target.upper is not None else target.value)
        if any(is_printed_as(end, quantity) for end in ends):
            yield f"its target for {label(period, LabelStyle.LONG)}"


def _results(
    claim: Claim, indicator: Indicator, quantity: Quantity, evidence: Evidence
) -> Iterator[str]:
    """Each result of a period that the words may mean, printed so."""
    if not same_unit(claim, indicator):
        return
    for period in _of_results(claim):
        value = _value(claim, period, evidence)
        if value is not None and is_printed_as(value, quantity):
            yield f"its figure for {label(period, LabelStyle.LONG)}"


def _of_results(claim: Claim) -> Iterator[Period]:
    """The periods whose figure it may be: of a value, those that carry forward does not explain."""
    at = claim.period
    if at is None:
        return
    if claim.kind is not ClaimKind.VALUE:
        yield from (at, previous(at), same_last_year(at), following(at))
    elif claim.is_earlier:
        # This quarter's figure told alone as last quarter's is a slip that is often made.
        yield from islice(_later(at), 1 if _is_alone(claim) else 0, None)
        yield from _before(at)
    if at.calendar is not None:
        yield year_to_date(at)


def _before(period: Period) -> Iterator[Period]:
    """The periods before it, for a year."""
    for _ in range(YEAR):
        period = previous(period)
        yield period


def _is_told_plainly(claim: Claim) -> bool:
    """Whether a verb of having been stands right before it: “grants were no more than £2m”."""
    before = plain(claim.sentence).partition(plain(claim.text))[0]
    return _TOLD.search(before) is not None


def _is_alone(claim: Claim) -> bool:
    """Whether its sentence has no other number of its unit."""
    unit = claim.quantity.unit if claim.quantity else ""
    return sum(each.unit == unit for each in find_quantities(claim.sentence)) < 2


def _later(period: Period) -> Iterator[Period]:
    """The periods after it, for two years."""
    for _ in range(2 * YEAR):
        period = following(period)
        yield period


def _steps(
    claim: Claim, indicator: Indicator, quantity: Quantity, evidence: Evidence
) -> Iterator[str]:
    """Each change and each gap that is printed so."""
    value = _value(claim, claim.period, evidence)
    at = claim.period
    if value is None or at is None:
        return
    target = evidence.target(claim)
    is_share = quantity.unit == "percent"
    in_unit = same_unit_of_change(claim, indicator)
    if target is not None and in_unit and change_is_printed_as(value - target.value, quantity):
        yield f"how far its figure is from its target for {label(at, LabelStyle.LONG)}"
    for other in _neighbours(at):
        held = _value(claim, other, evidence)
        if held is None or held == value:
            continue
        change = value - held
        whole = held if other.starts_on < at.starts_on else value
        if (in_unit and change_is_printed_as(change, quantity)) or (
            is_share and whole and is_printed_as(abs(change) / abs(whole) * HUNDRED, quantity)
        ):
            first, last = sorted((at, other), key=lambda each: each.starts_on)
            yield (
                f"how far its figures for {label(first, LabelStyle.LONG)} and"
                f" {label(last, LabelStyle.LONG)} are apart"
            )


def _neighbours(period: Period) -> Iterator[Period]:
    """The periods that a period is compared with: the ones beside it, and a year off."""
    yield from (previous(period), same_last_year(period), following(period))
    yield from (each for each in _later(period) if same_last_year(each) == period)


def _value(claim: Claim, period: Period | None, evidence: Evidence) -> Decimal | None:
    found = evidence.observation(replace(claim, period=period))
    return found.value if found is not None else None
