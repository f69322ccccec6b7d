"""GT-P09: per cent where percentage points are meant, or the other way round.

In: a stated change between two numbers of the same statement. Out: whether it is printed in the
unit that its size is in. From 52% to 92% is 40 percentage points, and 77 per cent more.
"""

from dataclasses import replace
from decimal import Decimal

from golden_thread.figures import Qualifier
from golden_thread.framework import Unit
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.evidence.agreement import change_is_printed_as
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.from_register import Evidence, named
from golden_thread.proofing.evidence.outcomes import disagrees
from golden_thread.proofing.evidence.stated_change import Ends, ends_of, stated

CHECK = Check(
    "GT-P09",
    Level.ERROR,
    "Per cent, and percentage points are meant",
    "From 52% to 92% is 40 percentage points and 77 per cent: each makes another headline.",
    what=(
        "A change said in per cent that is the difference of two percentages, which is in "
        "percentage points; or one said in points that is the share of the earlier number. Both "
        "numbers must stand in the same statement, or be the register's; no table column is read "
        "so."
    ),
    caught=(
        "Repairs completed on time rose by 2.8% in Quarter 2 2026/27.",
        "There was a 40% increase in same-day answers, from 52% to 92%.",
        "Same-day answers rose by 40 per cent, from 52 per cent to 92 per cent.",
        "Same-day answers went from fifty-two per cent to ninety-two per cent, a rise of 40%.",
        "Same-day answers rose from 52% to 92%, an increase of 77 percentage points.",
        "Web visits rose from 1,240 to 1,450, an increase of 16.9 percentage points.",
    ),
    spared=(
        "Repairs completed on time rose by 3.2% in Quarter 2 2026/27.",
        "There was a 40 percentage point increase in same-day answers, from 52% to 92%.",
        "There was a 77% increase in same-day answers, from 52% to 92%.",
        "Same-day answers rose from 52% to 92%, and calls rose by 40%.",
        "Web visits rose from 1,240 to 1,450, an increase of 16.9%.",
        "Same-day answers rose from 1% to 2%, an increase of 100%.",
        "Same-day answers rose by around 40% on the year; they went from 52% in Quarter 2 2025/26 "
        "to 92%.",
        "| Measure | Q2 2026/27 | Q1 2026/27 | Change |\n|---|---|---|---|\n"
        "| Answers given the same day | 92% | 52% | 40% |",
    ),
)


def check(claim: Claim, evidence: Evidence) -> Outcome | None:
    """What comes of a change of a percentage that the register has in points, said in per cent."""
    indicator, comparison, quantity = (
        evidence.indicator(claim),
        evidence.comparison(claim),
        claim.quantity,
    )
    if claim.kind is not ClaimKind.CHANGE or claim.in_table or quantity is None:
        return None
    if indicator is None or comparison is None or indicator.unit is not Unit.PERCENT:
        return None
    later, earlier, change = evidence.observation(claim), comparison.earlier, comparison.change
    if quantity.unit != "percent" or quantity.qualifier is not Qualifier.EXACT or change is None:
        return None
    if later is None or not later.value or earlier is None or not earlier.value:
        return None
    share = abs(change) / abs(earlier.value) * 100
    as_share = replace(quantity, value=abs(quantity.value))
    if comparison.definition_change or not change_is_printed_as(change, quantity):
        return None
    if abs(share - as_share.value) < Decimal(1).scaleb(-quantity.places):
        return None
    says = f"{named(indicator, claim.period)} changed by {abs(change):f} percentage points"
    worked = f"{later.value:f} − {earlier.value:f}, which is {share:.1f}% of {earlier.value:f}"
    points = f"{abs(change):f} percentage points"
    return disagrees(
        CHECK, claim, f"{says}, or {share:.1f}%.", arithmetic=worked, suggestion=points
    )


def applies(claim: Claim, ends: Ends) -> bool:
    """Whether the change is of the right size in the other of the two units."""
    quantity, share = claim.quantity, ends.share
    if quantity is None or share is None or claim.in_table:
        return False
    said = stated(quantity)
    are_percentages = ends.later.unit == "percent"
    if quantity.unit == "percent" and are_percentages:
        return said.meets(ends.difference) and not said.meets(share)
    if quantity.unit == "points":
        right = are_percentages and said.meets(ends.difference)
        return said.meets(share) and not right
    return False


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of a change that is right in the other unit."""
    if claim.kind is not ClaimKind.CHANGE or claim.quantity is None or claim.quantity.upper:
        return None
    ends = ends_of(claim, case)
    if ends is None or not applies(claim, ends):
        return None
    worked = f"{ends.subtracted}, {ends.divided}"
    places = max(claim.quantity.places, 0)
    share = f"{abs(ends.later.value / ends.earlier.value - 1) * 100:.{places}f}%"
    points = f"{abs(ends.later.value - ends.earlier.value):f} percentage points"
    return disagrees(
        CHECK,
        claim,
        f"{ends.earlier.text} to {ends.later.text} is {share} more or less"
        + (f", and {points}." if ends.later.unit == "percent" else "."),
        arithmetic=worked,
        suggestion=points if claim.quantity.unit == "percent" else share,
        with_what="the two numbers it is between",
    )
