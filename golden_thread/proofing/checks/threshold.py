"""GT-P22: words such as “over” or “nearly” before a number that the figure does not bear out.

In: a claim of a value with a qualifier, whose figure is known exactly. Out: whether it keeps its
word.
"""

import re
from decimal import Decimal

from golden_thread.figures import Qualifier
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.told_names import SCOPE, is_local
from golden_thread.proofing.evidence.agreement import keeps_its_word, other_unit, same_unit
from golden_thread.proofing.evidence.alone import TOLD, told_as
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.from_register import Evidence, named, printed
from golden_thread.proofing.evidence.outcomes import agrees, cannot_tell, disagrees
from golden_thread.proofing.words.intervals import Interval, interval
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.wording import plain

CHECK = Check(
    "GT-P22",
    Level.ERROR,
    "A threshold the figure does not reach",
    "“Over 90%” above 89.6% tells Members that a promise was kept.",
    what=(
        "“Over”, “under”, “at least”, “at most” or “about” before a number, where the figure is"
        " known exactly and does not keep the word. “Nearly” and “almost” are “about”, from "
        "below. The figure is the register's, or what the paper tells beside it or elsewhere."
    ),
    caught=(
        "Repairs completed on time were over 92%.",
        "Over 90% of calls were answered within 20 seconds (89.6%).",
        "| Measure | Q2 2026/27 |\n|---|---|\n| Invoices paid on time | 89.6% |\n\n"
        "Invoices paid on time were more than 90% in Quarter 2 2026/27.",
        "Invoices paid on time were nearly 95% in Quarter 2 2026/27.\n\n"
        "The table shows why: invoices paid on time were 96.1% in Quarter 2 2026/27.",
        "Open housing complaints were below 300 in Quarter 2 2026/27.\n\n"
        "| Measure | Q2 2026/27 |\n|---|---|\n| Open housing complaints | 312 |",
        "Open housing complaints were no more than 300 (312) in Quarter 2 2026/27.",
    ),
    spared=(
        "Repairs completed on time went up to 91% from 88% last quarter.",
        "Repairs completed on time were over 90%.",
        "Over 90% of calls were answered within 20 seconds (90.4%).",
        "| Measure | Q2 2026/27 |\n|---|---|\n| Invoices paid on time | 90% |\n\n"
        "Invoices paid on time were over 90% in Quarter 2 2026/27.",
        "Over 300 residents came to the open day in Quarter 2 2026/27 (12 of them by bus).",
        "Invoices paid on time were nearly 95% in Quarter 2 2026/27.\n\n"
        "The table shows why: invoices paid on time were 94.6% in Quarter 2 2026/27.",
        "Invoices paid on time were just over 95% in Quarter 2 2026/27.\n\n"
        "The table shows why: invoices paid on time were 95.0% in Quarter 2 2026/27.",
        "As many as 300 open housing complaints were counted (298).",
    ),
)
# “Nearly” and “about” of the paper's own numbers reach so far; English is not exact in them.
LOOSE = Decimal("0.1")
# A number in brackets that is further from the one before it is of something else.
BESIDE = Decimal("0.15")
_TO_BRACKET = re.compile(
    r"[^();.]{0,80}\((?:actual(?:ly)?|exactly|the figure was|at)?:? ?|, at "
    r"|,? (?:or )?(?:exactly|precisely|actually) "
)


def applies(claim: Claim, evidence: Evidence) -> bool:
    """Whether the claim is qualified and its figure is exact."""
    found, quantity = evidence.observation(claim), claim.quantity
    if claim.kind is not ClaimKind.VALUE or quantity is None or quantity.upper is not None:
        return False
    if quantity.qualifier is Qualifier.EXACT:
        return False
    return found is not None and found.value is not None and found.qualifier is Qualifier.EXACT


def check(claim: Claim, evidence: Evidence) -> Outcome | None:
    """What comes of a qualified value."""
    if not applies(claim, evidence):
        return None
    indicator, found, quantity = (
        evidence.indicator(claim),
        evidence.observation(claim),
        claim.quantity,
    )
    if indicator is None or found is None or found.value is None or quantity is None:
        return cannot_tell("it is not bound to a figure")
    if not same_unit(claim, indicator):
        return cannot_tell(other_unit(claim, indicator.code))
    says = f"{named(indicator, claim.period)} is {printed(indicator, found)} ({found.source})."
    if keeps_its_word(found.value, quantity):
        return agrees(says)
    exactly = printed(indicator, found) if quantity.unit == "date" else f"{found.value:,f}"
    return disagrees(
        CHECK,
        claim,
        says,
        arithmetic=f"{exactly} is not {claim.text}",
        suggestion=printed(indicator, found),
    )


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of a qualified value beside the exact one that the papers tell."""
    quantity = claim.quantity
    if claim.kind is not ClaimKind.VALUE or quantity is None or quantity.upper is not None:
        return None
    if quantity.qualifier is Qualifier.EXACT:
        return None
    exact = _in_brackets(claim, quantity, case) or _told_elsewhere(claim, quantity, case)
    if exact is None:
        return None
    if _may_keep(quantity, interval(exact)):
        return agrees(f"The exact value told is {exact.text}.")
    told = told_as(claim, quantity, case)
    if told:
        return cannot_tell(TOLD.format(told))
    return disagrees(
        CHECK,
        claim,
        f"The exact value told is {exact.text}.",
        arithmetic=f"{exact.text} is not {claim.text}",
        suggestion=exact.text,
        with_what="the paper itself",
    )


def _in_brackets(claim: Claim, quantity: Quantity, case: Case) -> Quantity | None:
    """The exact number straight after this one, in brackets: “over 90% of calls (89.6%)”."""
    if case.statement.is_row:
        return None
    text = plain(case.statement.text)
    begin = claim.start - case.statement.start + len(claim.text)
    for other in case.statement.claims:
        exact = other.quantity
        if other.kind is not ClaimKind.VALUE or exact is None or other.start <= claim.start:
            continue
        if exact.unit != quantity.unit and not _ends_bracket(text, other, case):
            continue
        gap = text[begin : other.start - case.statement.start]
        near = abs(exact.value - quantity.value) <= abs(quantity.value) * BESIDE
        if exact.qualifier is Qualifier.EXACT and near:
            return exact if _TO_BRACKET.fullmatch(gap) else None
        return None
    return None


def _ends_bracket(text: str, other: Claim, case: Case) -> bool:
    """Whether a number without a unit is all that its bracket holds: “up to 20 days (23)”."""
    start = other.start - case.statement.start
    around = text[max(0, start - 1) : start], text[start + len(other.text) :][:1]
    return other.quantity is not None and not other.quantity.unit and around == ("(", ")")


def _told_elsewhere(claim: Claim, quantity: Quantity, case: Case) -> Quantity | None:
    """The one exact value that other statements tell of the same measure and period."""
    if claim.unbound or not is_local(claim.indicator) or SCOPE in (claim.indicator or ""):
        return None
    found = {
        each.quantity.value: each.quantity
        for _, each in case.told.of(claim.indicator, claim.period)
        if each.quantity
        and each.sentence != claim.sentence
        and each.quantity.qualifier is Qualifier.EXACT
        and each.quantity.unit == quantity.unit
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _may_keep(quantity: Quantity, held: Interval) -> bool:
    """Whether some value that is printed so keeps the word."""
    limit = quantity.value
    reach = abs(limit) * LOOSE
    match quantity.qualifier:
        case Qualifier.OVER:
            return held.high > limit
        case Qualifier.UNDER:
            return held.low < limit
        case Qualifier.AT_LEAST:
            return held.high >= limit
        case Qualifier.AT_MOST:
            return held.low <= limit
        case _:
            above = Decimal(0) if quantity.is_from_below else reach
            return held.high >= limit - reach and held.low <= limit + above
