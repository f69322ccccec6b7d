"""GT-P19: a target that is not the one in force.

In: a claim of a target. Out: whether it is the target agreed for that indicator and period.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from golden_thread.framework import print_range, print_value
from golden_thread.periods import LabelStyle, Period, label
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.told_names import SCOPE, is_local, shown
from golden_thread.proofing.evidence.agreement import is_printed_as, other_unit, same_unit
from golden_thread.proofing.evidence.alone import left_open_alone
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.from_register import Evidence, named
from golden_thread.proofing.evidence.other_values import OtherValue, outweighed_by
from golden_thread.proofing.evidence.outcomes import agrees, cannot_tell, disagrees, subtracted
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.wording import plain

CHECK = Check(
    "GT-P19",
    Level.ERROR,
    "Target quoted is not the one in force",
    "Targets change in April, and text is carried forward.",
    what=(
        "A target that is not the one agreed for the indicator and the period. Without a register:"
        " two targets of one measure and one period in the paper, where neither is said to be new,"
        " of the year, or of somebody else."
    ),
    caught=(
        "Repairs completed on time were 91.2%, against a target of 92%.",
        "Invoices paid on time were 96.1% in Quarter 2 2026/27, against a target of 95%.\n\n"
        "| Measure | Q2 2026/27 | Target |\n|---|---|---|\n"
        "| Invoices paid on time | 96.1% | 94% |",
        "Emergency repair response was 24 hours in Quarter 2 2026/27, with a target of 21"
        " hours.\n\n"
        "In short, emergency repair response was 24 hours in Quarter 2 2026/27 against a target of"
        " 22 hours.",
    ),
    spared=(
        "Repairs completed on time were 91.2%, against a target of 90%.",
        "Invoices paid on time were 96.1% in Quarter 2 2026/27, against a target of 95%.\n\n"
        "| Measure | Q2 2026/27 | Target |\n|---|---|---|\n"
        "| Invoices paid on time | 96.1% | 95.0% |",
        "Invoices paid on time were 96.1% in Quarter 2 2026/27, against a target of 95%.\n\n"
        "Invoices paid on time were 96.1% in Quarter 2 2026/27, against a stretch target of 98%.",
        "Invoices paid on time were 96.1% in Quarter 2 2026/27, against a target of 95%.\n\n"
        "Invoices paid on time were 93.4% in Quarter 1 2026/27, against a target of 94%.",
        "Invoices paid on time were 96.1% in Quarter 2 2026/27, against a target of 95%.\n\n"
        "Invoices paid on time were 96.1% in Quarter 2 2026/27; the target from April is 97%.",
    ),
)
# Another target than the one in force, for all that a sentence says.
_OTHERS = re.compile(
    r"\b(?:new|revised|stretch|annual|yearly|year-end|full-year|full year|year end|end of year"
    r"|national|government|statutory|regional|county|interim|minimum|upper|lower|previous|old"
    r"|original|former|proposed|future|next|raised|lowered|increased|reduced|changed|from april"
    r"|ambition|aspirational|profiled|cumulative|milestone|tolerance|20\d\d/\d\d target"
    r"|by (?:the end|end|march|april|year|20\d\d)|was set at|will be|up from|down from)\b"
)


def check(claim: Claim, evidence: Evidence) -> Outcome | None:
    """What comes of a claimed target."""
    if claim.kind is not ClaimKind.TARGET:
        return None
    indicator, target, quantity = (
        evidence.indicator(claim),
        evidence.target(claim),
        claim.quantity,
    )
    if indicator is None or target is None or quantity is None:
        return cannot_tell("no target is recorded for this figure")
    if not same_unit(claim, indicator):
        return cannot_tell(other_unit(claim, indicator.code))
    if (quantity.upper is None) != (target.upper is None):
        return cannot_tell("a range cannot be held against one number")
    upper = target.upper
    wanted = print_value(target.value, indicator.scale)
    if upper is not None:
        wanted = print_range(target.value, upper, indicator.scale)
    agreed = f"agreed by {target.agreed_by}"
    agreed += f" on {target.agreed_on}" if target.agreed_on else ""
    says = f"The target of {named(indicator, claim.period)} is {wanted}, {agreed}."
    ends = [(target.value, quantity)]
    if upper is not None and quantity.upper is not None:
        ends.append((upper, replace(quantity, value=quantity.upper)))
    off = [(end, each) for end, each in ends if not is_printed_as(end, each)]
    if not off:
        return agrees(says)
    known, printed = off[0]
    return disagrees(CHECK, claim, says, arithmetic=subtracted(printed, known), suggestion=wanted)


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of a target that is told of elsewhere, too."""
    quantity, period = claim.quantity, claim.period
    if claim.kind is not ClaimKind.TARGET or quantity is None or period is None or claim.unbound:
        return None
    if not is_local(claim.indicator) or SCOPE in (claim.indicator or ""):
        return None
    tellings = list(_tellings(claim, quantity, period, case))
    if any(each.quantity.upper != quantity.upper for each in tellings):
        return cannot_tell("the two may not be the same target")
    if any(_is_another(each.claim) for each in tellings) or (tellings and _is_another(claim)):
        return cannot_tell("the two may not be the same target")
    other = outweighed_by(claim, tellings, _may_be_one)
    if other is None:
        same = (each for each in tellings if _may_be_one(each.quantity, quantity))
        told = next(same, None)
        return agrees(_says(claim, told, period, case)) if told else None
    reason = left_open_alone(claim, other.quantity, case)
    if reason:
        return cannot_tell(reason)
    return disagrees(
        CHECK,
        claim,
        _says(claim, other, period, case),
        arithmetic=f"{quantity.text} here, {other.quantity.text} there",
        suggestion=other.quantity.text,
        with_what="what is told elsewhere",
    )


def _tellings(claim: Claim, quantity: Quantity, period: Period, case: Case) -> Iterator[OtherValue]:
    """The other targets told for the same figure, in reading order."""
    is_before = True
    for paper, other in case.told.targets_of(claim.indicator, period):
        is_own = other is claim or other.sentence == claim.sentence
        is_before = is_before and other is not claim
        if not is_own and other.quantity and other.quantity.unit == quantity.unit:
            yield OtherValue(paper, other, other.quantity, is_before)


def _says(claim: Claim, telling: OtherValue, period: Period, case: Case) -> str:
    where = f"In “{telling.paper}”"
    if telling.paper == case.paper.name:
        where = "Earlier in the paper" if telling.is_before else "Elsewhere in the paper"
    name = f"{shown(claim.indicator or '')} for {label(period, LabelStyle.LONG)}"
    return f"{where}, the target of {name} is {telling.quantity.text}."


def _may_be_one(first: Quantity, second: Quantity) -> bool:
    """Whether two printed targets may be the same; a target is exact, however it is rounded."""
    coarse, fine = sorted((first, second), key=lambda each: each.places)
    return is_printed_as(fine.value, coarse)


def _is_another(claim: Claim) -> bool:
    """Whether the sentence may be about a target other than that of the period."""
    return not claim.in_table and _tells_of_others(claim.sentence)


@lru_cache(maxsize=512)
def _tells_of_others(sentence: str) -> bool:
    return _OTHERS.search(plain(sentence)) is not None
