"""GT-P11: a value that is right, but of another period.

In: a claim of a value of the paper's own period. Out: whether it is no such figure and exactly
that of the period before, or of the same period a year ago; by the register, or by what the papers
themselves tell of both.
"""

from collections.abc import Iterator

from golden_thread.figures import Qualifier
from golden_thread.framework import places_of
from golden_thread.periods import LabelStyle, Period, label, previous, same_last_year
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.told_names import SCOPE, is_local, shown
from golden_thread.proofing.evidence.agreement import is_printed_as, same_unit
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.from_register import Evidence, named, printed
from golden_thread.proofing.evidence.outcomes import disagrees
from golden_thread.proofing.words.intervals import interval
from golden_thread.proofing.words.quantity import Quantity

CHECK = Check(
    "GT-P11",
    Level.ERROR,
    "Value belongs to another period",
    "A paragraph carried forward keeps last quarter's figure.",
    what=(
        "A value of the paper's own period that is not that period's figure and is exactly that of"
        " the period before, or of the same period last year. Without a register: where the paper"
        " gives another value for the period elsewhere, and this one for another period."
    ),
    caught=(
        "Repairs completed on time were 88.4% in Quarter 2 2026/27.",
        "Repairs completed on time stood at 88.4% this quarter.",
        "| Measure | Q1 2026/27 | Q2 2026/27 |\n|---|---|---|\n"
        "| Invoices paid on time | 93.4% | 96.1% |\n\n"
        "Invoices paid on time were 93.4% in Quarter 2 2026/27.",
    ),
    spared=(
        "Repairs completed on time were 91.2% in Quarter 2 2026/27.",
        "Repairs completed on time were 88.4% in Quarter 1 2026/27.",
        "Repairs completed on time were 91.2%, up from 88.4%.",
        "Repairs completed on time were 91.2%, compared with 88.4% last quarter.",
        "Direction of travel for repairs completed on time is favourable, 88.4% to 91.2%.",
        "Set beside Quarter 1 2026/27, repairs completed on time has moved on: 88.4% then, 91.2% "
        "now.",
        "We are doing better on repairs completed on time: 88.4% then, 91.2% today.",
        "| Measure | Q1 2026/27 | Q2 2026/27 |\n|---|---|---|\n"
        "| Invoices paid on time | 96.1% | 96.1% |\n\n"
        "Invoices paid on time were 96.1% in Quarter 2 2026/27.",
    ),
)
# Fewer digits than this are too often those of two periods by chance.
DIGITS = 3


def applies(claim: Claim, evidence: Evidence) -> bool:
    """Whether a value is exactly another period's, and not its own."""
    return _of_register(claim, evidence) is not None


def check(claim: Claim, evidence: Evidence) -> Outcome | None:
    """What comes of a value that the register has for another period."""
    period = _of_register(claim, evidence)
    indicator, found = evidence.indicator(claim), evidence.observation(claim)
    if period is None or indicator is None or found is None:
        return None
    right = printed(indicator, found)
    says = f"{named(indicator, claim.period)} is {right} ({found.source})."
    says += f" {claim.text} is that of {label(period, LabelStyle.LONG)}."
    worked = f"{claim.text} in {label(period, LabelStyle.LONG)}, then {right}"
    return disagrees(CHECK, claim, says, arithmetic=worked, suggestion=right)


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of a value that the papers tell of another period, and of this one differently."""
    found = told_of_another(claim, case)
    if found is None or claim.period is None:
        return None
    period, same = found
    name = shown(claim.indicator or "")
    here, there = (label(each, LabelStyle.LONG) for each in (claim.period, period))
    return disagrees(
        CHECK,
        claim,
        f"Elsewhere, {name} for {here} is {same.text}, and {claim.text} is that of {there}.",
        arithmetic=f"{claim.text} in {there}, {same.text} in {here}",
        suggestion=same.text,
        with_what="what is told elsewhere",
    )


def told_of_another(claim: Claim, case: Case) -> tuple[Period, Quantity] | None:
    """The period of which the papers tell this value, and what they tell of its own."""
    quantity = claim.quantity
    if claim.kind is not ClaimKind.VALUE or quantity is None or not _is_exact(quantity):
        return None
    if claim.unbound or not is_local(claim.indicator) or SCOPE in (claim.indicator or ""):
        return None
    own = list(_others(claim, claim.period, case))
    beside = (each.quantity for each in case.beside(claim, ClaimKind.VALUE) if each.quantity)
    if any(interval(each).meets(interval(one)) for each in beside for one in own):
        # “Against a baseline of 117, the 108 achieved”: the sentence has its own figure, too.
        return None
    if not own or any(interval(each).meets(interval(quantity)) for each in own):
        return None
    for period in _candidates(claim.period):
        told = list(_others(claim, period, case))
        if told and all(
            each.value == quantity.value and each.places == quantity.places for each in told
        ):
            return period, own[0]
    return None


def _others(claim: Claim, period: Period | None, case: Case) -> Iterator[Quantity]:
    """What other statements tell of the claim's measure and this period."""
    unit = claim.quantity.unit if claim.quantity else ""
    for _, other in case.told.of(claim.indicator, period):
        quantity = other.quantity
        if other is claim or quantity is None or other.sentence == claim.sentence:
            continue
        if quantity.qualifier is Qualifier.EXACT and quantity.unit == unit:
            yield quantity


def _of_register(claim: Claim, evidence: Evidence) -> Period | None:
    """The period whose figure the value exactly is, where it is not its own."""
    indicator, found, quantity = (
        evidence.indicator(claim),
        evidence.observation(claim),
        claim.quantity,
    )
    if claim.kind is not ClaimKind.VALUE or claim.is_earlier or quantity is None:
        return None
    if indicator is None or found is None or found.value is None or not _is_exact(quantity):
        return None
    if not same_unit(claim, indicator) or is_printed_as(found.value, quantity):
        return None
    for period in _candidates(claim.period):
        of = evidence.register.observations(indicator.code, (period,), as_at=evidence.as_at)
        value = of[0].value if of else None
        if value is None or of[0].qualifier is not Qualifier.EXACT:
            continue
        whole = quantity.places >= min(places_of(value), indicator.decimals)
        if whole and is_printed_as(value, quantity):
            return period
    return None


def _is_exact(quantity: Quantity) -> bool:
    """Whether a number has digits enough to be told from another's."""
    digits = quantity.value.normalize().as_tuple().digits
    exact = quantity.qualifier is Qualifier.EXACT and quantity.upper is None
    return exact and (len(digits) >= DIGITS or quantity.places > 0)


def _candidates(period: Period | None) -> Iterator[Period]:
    """The periods whose figure is carried forward by mistake, the likeliest first."""
    if period is None:
        return
    for other in (previous(period), same_last_year(period)):
        if other is not None:
            yield other
