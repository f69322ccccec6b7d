"""GT-P08: a stated change that is not the difference.

In: a claim of a change between two periods, or of how far a figure lies from its target. Out:
whether the register's two figures, or the change that a paper stated, bear it out. A percentage on
a count is the share of the earlier figure.
"""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from golden_thread.figures import Movement, Qualifier
from golden_thread.framework import Indicator, Unit, print_change
from golden_thread.judgement import Comparison
from golden_thread.problems import Level
from golden_thread.proofing.checks import movement, per_cent_points
from golden_thread.proofing.claims.claim import Claim, ClaimKind, ClaimVerdict
from golden_thread.proofing.claims.said_of_sums import Worked
from golden_thread.proofing.claims.statement import Paper
from golden_thread.proofing.evidence.agreement import (
    change_is_printed_as,
    is_printed_as,
    keeps_its_word,
    other_unit,
    same_unit_of_change,
)
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.column_sums import SumKind, row_findings
from golden_thread.proofing.evidence.findings import Check, Finding, Outcome
from golden_thread.proofing.evidence.from_register import Evidence, named
from golden_thread.proofing.evidence.outcomes import agrees, cannot_tell, disagrees
from golden_thread.proofing.evidence.printed_like import printed_like
from golden_thread.proofing.evidence.said_direction import said_direction
from golden_thread.proofing.evidence.stated_change import Ends, ends_of, stated
from golden_thread.proofing.evidence.stated_gap import gap_by_register, gap_in_paper
from golden_thread.proofing.evidence.worked_out import made_by
from golden_thread.proofing.words.intervals import interval
from golden_thread.proofing.words.quantity import Quantity

CHECK = Check(
    "GT-P08",
    Level.ERROR,
    "Stated change is not the difference",
    "Readers take the change for granted and rarely subtract.",
    what=(
        "A change that is not the difference of the two figures, nor the change that a paper "
        "stated, or that its own words put the other way (“a 12% fall”); with room for two "
        "numbers that were each rounded. So is how far a figure is said to lie from its target,"
        " an overspend or underspend beside its budget and what was spent, and how many places a"
        " rank moved."
    ),
    caught=(
        "| Ward | June | September | Change | Change (%) |\n|---|---|---|---|---|\n"
        "| North | 214 | 186 | -28 | -13.1% |\n| South | 305 | 322 | +17 | +5.6% |\n"
        "| East | 177 | 149 | -28 | -15.8% |\n| West | 246 | 203 | -43 | -15.7% |",
        "Repairs completed on time rose by 3.8 percentage points to 91.2%.",
        "Repairs completed on time gained 3.8 percentage points in Quarter 2 2026/27.",
        "A total of 3.8 points was added to repairs completed on time over the quarter.",
        "Posts rose by 46 to 178, from 142 in Quarter 1 2026/27.",
        "Call waiting fell from 549.67 to 541.00 seconds, 18.67 seconds less.",
        "There was an increase of 300 from Quarter 1: 1,240 to 1,450.",
        "There was a 12% increase in web visits, from 1,240 to 1,450.",
        "There was a 17% fall in web visits, from 1,240 to 1,450.",
        "Link clicks were 1,450, up from 1,240 last year, a fall of 17%.",
        "Link clicks were 1,450, up 12% on 1,240 last quarter.",
        "So 861 (66.0%) were satisfied, compared with 58.4% last year, a rise of 2.6 points.",
        "Appraisals completed in time were 69.5%, 6.8 points more than last quarter.\n\n"
        "| Measure | Q1 2026/27 | Q2 2026/27 |\n|---|---|---|\n"
        "| Appraisals completed in time (%) | 63.7 | 69.5 |",
        "Spending is forecast at £51.6m against a budget of £50.2m, an overspend of £2.4m.",
        "An underspend of £0.9m is forecast: net expenditure of £9.2m against a £9.8m budget.",
        "Invoices paid within 30 days moved up nine places, from 17th to 9th.",
        "| Measure | Q2 2026/27 | Q1 2026/27 | Change |\n|---|---|---|---|\n"
        "| Library visits made | 1,450 | 1,240 | 300 |",
        "Repairs completed on time were 3.2 points better than the target.",
        "Letters answered came to 12, a shortfall of 5 against the target of 15.",
    ),
    spared=(
        "| Ward | June | September | Change | Change (%) |\n|---|---|---|---|---|\n"
        "| North | 214 | 186 | -28 | -13.1% |\n| South | 305 | 322 | +17 | +5.6% |\n"
        "| East | 177 | 149 | -28 | -15.8% |\n| West | 246 | 203 | -43 | -17.5% |",
        "Repairs completed on time rose by 3 percentage points to 91%.",
        "The gap between repairs completed on time and its target is 1.2 points.",
        "Posts rose by 37 to 178, from around 142 in Quarter 1 2026/27.",
        "Call waiting fell from 549.67 to 541.00 seconds, 8.67 seconds less.",
        "Web visits rose by 17%, from 1,240 to 1,450.",
        "There was a 17% increase in web visits, from 1,240 to 1,450.",
        "Web visits were 1,450, which is 90 more than the national figure.\n\n"
        "| Measure | Q1 2026/27 | Q2 2026/27 |\n|---|---|---|\n| Web visits | 1,240 | 1,450 |",
        "Web visits grew from 1.2 million to 1.4 million, an increase of 12%.",
        "Calls were 12% more, and letters went from 52 to 40.",
        "So 861 (61.0%) were satisfied, compared with 58.4% last year, a rise of 2.6 points.",
        "Spending is forecast at £51.6m against a budget of £50.2m, an overspend of £1.5m.",
        "Spending is forecast at £51.6m against a budget of £50.2m, an overspend of £2.4m before "
        "reserves are used.",
        "The budget is £50.2m, with an overspend of £2.4m, of which £1.1m is on placements.",
        "Invoices paid within 30 days moved up eight places, from 17th to 9th.",
        "A 10% increase in demand was met with an increase from 4 to 6 crews.",
        "| Measure | Q2 2026/27 | Q1 2026/27 | Change |\n|---|---|---|---|\n"
        "| Library visits made | 1,450 | 1,240 | +210 |\n"
        "| Visits made in person | 91% | 88% | 3% |",
        "Repairs completed on time were 1.2 points better than the target.",
        "Letters answered came to 12, a shortfall of 3 against the target of 15.",
        "Letters answered were 12, which is 5 more than in Quarter 1 and below the target of 15.",
    ),
)


def check(claim: Claim, evidence: Evidence) -> Outcome | None:
    """What comes of a claimed change."""
    if claim.kind is ClaimKind.GAP:
        return gap_by_register(claim, evidence, CHECK)
    if claim.kind is not ClaimKind.CHANGE:
        return None
    if claim.quantity and claim.quantity.upper is not None:
        return cannot_tell("a range is no one figure")
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


def look(paper: Paper, _: Evidence | None) -> Iterator[Finding]:
    """The cells of a table that its other columns do not make, as in all other rows they do."""
    return row_findings(paper, CHECK, (SumKind.CHANGE, SumKind.PERCENT))


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of a change beside the two numbers that it is between."""
    if isinstance(claim.said, Worked):
        return _of_difference(claim, claim.said)
    quantity = claim.quantity
    if claim.kind is ClaimKind.GAP:
        return gap_in_paper(claim, case, CHECK)
    if claim.kind is not ClaimKind.CHANGE or quantity is None or quantity.upper is not None:
        return None
    ends = ends_of(claim, case)
    if ends is None or per_cent_points.applies(claim, ends):
        return None
    size = abs(ends.later.value - ends.earlier.value)
    worked, suggestion = ends.subtracted, printed_like(size, quantity)
    if quantity.unit == "percent":
        if ends.share is None or (claim.in_table and ends.later.unit == "percent"):
            # A column of changes between percentages may be in points, whatever it prints.
            return None
        sizes, worked = ends.share, f"{worked}, {ends.divided}"
        share = abs(ends.later.value / ends.earlier.value - 1) * 100
        suggestion = f"{share:.{max(quantity.places, 0)}f}%"
    elif _may_be_of(quantity, ends.later):
        sizes = ends.difference
    else:
        return None
    if stated(quantity).meets(sizes):
        return _other_way(claim, case, ends) or agrees(f"{worked}.")
    return disagrees(
        CHECK,
        claim,
        f"The numbers beside it give another: {worked}.",
        arithmetic=worked,
        suggestion=suggestion,
        with_what="the paper itself",
    )


def _other_way(claim: Claim, case: Case, ends: Ends) -> Outcome | None:
    """What comes of a change of the right size that the words put the wrong way.

    Where the word is a claim of its own that can be told, it is GT-P05's.
    """
    said = None if claim.in_table else said_direction(claim, case.statement)
    moved = interval(ends.later) - interval(ends.earlier)
    if said is None or not (moved.high < 0 if said.movement is Movement.UP else moved.low > 0):
        return None
    end = said.start + len(said.text)
    if any(
        said.start <= each.start < end and _is_told(movement.judge(each, case))
        for each in case.statement.claims
    ):
        return None
    return disagrees(
        CHECK,
        replace(claim, text=said.text, start=said.start),
        f"The numbers beside it are {ends.earlier.text} → {ends.later.text}.",
        arithmetic=ends.subtracted,
        suggestion=said.contrary,
        with_what="the paper itself",
    )


def _is_told(outcome: Outcome | None) -> bool:
    return outcome is not None and outcome.verdict is not ClaimVerdict.CANNOT_TELL


def _of_difference(claim: Claim, said: Worked) -> Outcome | None:
    """What comes of how far two numbers are said to be apart: a budget and what was spent."""
    if len(said.taken) != 1 or len(said.added) != 1:
        return None
    made = made_by(said)
    if made.agrees:
        return agrees(f"{made.worked}.")
    return disagrees(
        CHECK,
        claim,
        f"The numbers beside it give another: {made.worked}.",
        arithmetic=made.worked,
        suggestion=made.right,
        with_what="the numbers beside it",
    )


def _may_be_of(change: Quantity, later: Quantity) -> bool:
    """Whether a change so printed can be between two such numbers."""
    if later.unit == "percent":
        return change.unit == "points"
    return change.unit in (later.unit, "")


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
