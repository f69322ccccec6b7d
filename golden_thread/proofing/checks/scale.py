"""GT-P30: a value in another unit, or on another scale, than it should be.

In: a claim of a value. Out: whether it is 10, 100 or 1,000 times what it should be, or the right
number in another unit: by the register, by what the papers tell elsewhere, by its own target or by
the other periods in its row.
"""

from collections.abc import Iterator
from decimal import Decimal
from statistics import median

from golden_thread.figures import Observation, Qualifier
from golden_thread.framework import Indicator, Unit
from golden_thread.periods import LabelStyle, label
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said_of_sums import Rate
from golden_thread.proofing.claims.told_names import SCOPE, is_local, shown
from golden_thread.proofing.evidence.against_target import MOST, TIMES, against_target
from golden_thread.proofing.evidence.agreement import is_printed_as, same_unit
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.from_register import Evidence, named, printed
from golden_thread.proofing.evidence.outcomes import agrees, disagrees
from golden_thread.proofing.evidence.scales import (
    near_after,
    on_other_scale,
    other_unit_of_kind,
    power_apart,
)
from golden_thread.proofing.evidence.worked_out import rate_of
from golden_thread.proofing.words.quantity import Quantity

CHECK = Check(
    "GT-P30",
    Level.ERROR,
    "Unit or scale slip",
    "A million for a thousand is overlooked by everybody who knows what was meant.",
    what=(
        "A value that is 10, 100 or 1,000 times the register's figure, or the same number in"
        " another unit: £2.3m and £2.3bn, days and hours, per 1,000 and per 10,000. Without a"
        " register the same between two tellings of a figure in the paper, and a value that is"
        " orders of magnitude away from its own target or from the other periods in its row; or a"
        " sum of money that its own percentage, or so many of one, would make but for noughts."
    ),
    caught=(
        "Repairs completed on time were 912% in Quarter 2 2026/27.",
        "Homes for families are forecast to exceed their budget of £3.2bn by £0.4m, at £3.6m.",
        "Planning fees came to £3.6m against a target of £3.2bn.",
        "The average call took 73,390 seconds against a target of 420 seconds.",
        "Temporary accommodation costs were £2.3m in Quarter 2 2026/27.\n\n"
        "Spending rose because temporary accommodation costs were £2.3bn in Quarter 2 2026/27.",
        "| Measure | Q3 2025/26 | Q4 2025/26 | Q1 2026/27 | Q2 2026/27 |\n|---|---|---|---|---|\n"
        "| Visits to leisure centres | 61,204 | 58,930 | 60,411 | 593,870 |",
        "The programme is £88.2bn, of which £49.4m (56.0%) has been spent.",
        "Seven of the 18 vans came, 7 at a cost of £1.61bn, an average of £230,000 each.",
        "Emergency repair response was 14 hours in Quarter 2 2026/27.\n\n"
        "As said above, emergency repair response was 14 days in Quarter 2 2026/27.",
    ),
    spared=(
        "Homes for families cost £3.6m against a budget of £3.2m.",
        "Homes for families cost £640k against a budget of £1.9m.",
        "Repairs completed on time were 91% in Quarter 2 2026/27.",
        "The average call took 739 seconds against a target of 420 seconds.",
        "Temporary accommodation costs were £2.3m in Quarter 2 2026/27.\n\n"
        "Temporary accommodation costs were £2.31 million in Quarter 2 2026/27.",
        "The programme is £88.2m, of which £49.4m (56.0%) has been spent.",
        "We bought 7 of the 18 vans at a cost of £1.61m, an average of £230,000 each.",
        "Two new homes were built, and 2 were let against a target of 150.",
        "| Measure | Q3 2025/26 | Q4 2025/26 | Q1 2026/27 | Q2 2026/27 |\n|---|---|---|---|---|\n"
        "| Fly-tips cleared | 12 | 9 | 14 | 41 |",
        "Complaints upheld were 0.9% against a target of 10%.",
    ),
)
_TIMES = (Unit.SECONDS, Unit.HOURS, Unit.DAYS, Unit.WORKING_DAYS)
# How near a number must come to its target or its series once its scale is put right.
NEAR = Decimal("0.25")
CLOSE = Decimal("0.15")
# How far the other numbers of a series may lie apart for one to stand out.
ALIKE = Decimal("1.5")
# So many times its target is a number of something else, whatever the measure.
FAR = 100


def applies(claim: Claim, evidence: Evidence) -> bool:
    """Whether a value is on another scale than the register's figure."""
    return _slip(claim, evidence) is not None


def check(claim: Claim, evidence: Evidence) -> Outcome | None:
    """What comes of a value that is the register's but for its unit or its scale."""
    slip = _slip(claim, evidence)
    indicator, found = evidence.indicator(claim), evidence.observation(claim)
    if slip is None or indicator is None or found is None:
        return None
    says = f"{named(indicator, claim.period)} is {printed(indicator, found)} ({found.source})."
    right = printed(indicator, found)
    return disagrees(CHECK, claim, says, arithmetic=slip, suggestion=right)


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of a value beside another telling of it, its target and its series."""
    if isinstance(claim.said, Rate):
        return _of_rate(claim, claim.said)
    quantity = claim.quantity
    if claim.kind is not ClaimKind.VALUE or quantity is None or quantity.upper is not None:
        return None
    if quantity.qualifier is not Qualifier.EXACT or _is_known(claim, case):
        return None
    for says, arithmetic, suggestion in (
        *_told_elsewhere(claim, quantity, case),
        *_beside_target(claim, quantity, case),
        *_in_series(claim, quantity, case),
    ):
        return disagrees(
            CHECK,
            claim,
            says,
            arithmetic=arithmetic,
            suggestion=suggestion,
            with_what="the paper itself",
        )
    return None


def _of_rate(claim: Claim, said: Rate) -> Outcome | None:
    """What comes of a sum of money that is off by a power of ten."""
    made = rate_of(said)
    if made.agrees and said.each is not None:
        return agrees(f"{made.worked}.")
    if made.agrees or made.power is None:
        return None
    return disagrees(
        CHECK,
        claim,
        f"{made.worked}: one of the sums is {10 ** abs(made.power):,} times too large or small.",
        arithmetic=made.worked,
        suggestion="",
        with_what="its own arithmetic",
    )


def _is_known(claim: Claim, case: Case) -> bool:
    """Whether the register has the figure, which then needs nothing beside it."""
    evidence = case.evidence
    return evidence is not None and not claim.unbound and evidence.observation(claim) is not None


def _slip(claim: Claim, evidence: Evidence) -> str | None:
    """How a value differs from the register's by its unit or its scale, in a line."""
    quantity, indicator = claim.quantity, evidence.indicator(claim)
    found = evidence.observation(claim)
    if claim.kind is not ClaimKind.VALUE or quantity is None or quantity.upper is not None:
        return None
    if indicator is None or found is None or found.value is None or not found.value:
        return None
    if quantity.qualifier is not Qualifier.EXACT or found.qualifier is not Qualifier.EXACT:
        return None
    alike = is_printed_as(found.value, quantity)
    if same_unit(claim, indicator):
        return _other_days(quantity, indicator) if alike else _times(quantity, found)
    is_rate = indicator.unit is Unit.RATE and quantity.unit.startswith("per ")
    is_time = indicator.unit in _TIMES and quantity.unit in TIMES
    if alike and (is_rate or is_time):
        return f"{quantity.text} is {printed(indicator, found)} in another unit"
    return None


def _other_days(quantity: Quantity, indicator: Indicator) -> str | None:
    """The days of the other kind: working days where days are counted, or the other way round."""
    words = quantity.text.lower()
    if indicator.unit is Unit.DAYS and "working" in words:
        return f"{quantity.text} where all days are counted"
    if indicator.unit is Unit.WORKING_DAYS and "calendar" in words:
        return f"{quantity.text} where working days are counted"
    return None


def _times(quantity: Quantity, found: Observation) -> str | None:
    known = found.value or Decimal(0)
    whole = Quantity("", 0, 0, known, max(0, -int(known.as_tuple().exponent)), quantity.unit)
    power = power_apart(quantity, whole)
    return _so_many(quantity, f"{known:,f}", power) if power else None


def _so_many(quantity: Quantity, other: str, power: int) -> str:
    times = f"{10 ** abs(power):,}"
    how = f"{times} times {other}" if power > 0 else f"{other} divided by {times}"
    return f"{quantity.text} is about {how}"


def _told_elsewhere(claim: Claim, quantity: Quantity, case: Case) -> Iterator[tuple[str, str, str]]:
    if claim.unbound or not is_local(claim.indicator) or SCOPE in (claim.indicator or ""):
        return
    for _, other in case.told.of(claim.indicator, claim.period):
        if other is claim:
            return
        same = other.quantity
        if same is None or same.qualifier is not Qualifier.EXACT or claim.period is None:
            continue
        power = power_apart(quantity, same)
        if power is None and not other_unit_of_kind(quantity, same):
            continue
        name = f"{shown(claim.indicator or '')} for {label(claim.period, LabelStyle.LONG)}"
        worked = f"{quantity.text} here, {same.text} there"
        yield f"Elsewhere, {name} is {same.text}.", worked, same.text


def _beside_target(claim: Claim, quantity: Quantity, case: Case) -> Iterator[tuple[str, str, str]]:
    claims = case.statement.claims
    if len(claims) > MOST or not any(each.kind is ClaimKind.TARGET for each in claims):
        return
    pair = against_target(claim, case)
    if pair is None or pair.value is not quantity or claim.is_earlier:
        return
    target = pair.target
    if target.unit != quantity.unit and "money" in (target.unit, quantity.unit):
        # One may be in thousands or millions by its heading.
        return
    power = near_after(quantity.value, target.value, NEAR)
    far = target.value > 0 and quantity.value >= target.value * FAR
    # A small number may be small; a percentage that is far too large cannot be one.
    share = quantity.unit == "percent" and quantity.value > 200 and target.value <= 100
    if on_other_scale(quantity, target):
        worked = f"{pair.worked}: one is most likely told on another scale"
        yield f"Its target or budget is {target.text}.", worked, ""
    elif far or (power is not None and power > 0 and share):
        yield f"Its target is {target.text}.", pair.worked, ""


def _in_series(claim: Claim, quantity: Quantity, case: Case) -> Iterator[tuple[str, str, str]]:
    if not case.statement.is_row:
        return
    others = [
        each.quantity.value
        for each in case.beside(claim, ClaimKind.VALUE)
        if each.quantity
        and each.period != claim.period
        and each.quantity.unit == quantity.unit
        and each.quantity.value > 0
    ]
    if len(others) < 2 or max(others) > min(others) * ALIKE or min(others) < 10:
        return
    middle = Decimal(median(others))
    power = near_after(quantity.value, middle, CLOSE)
    if power is not None and (len(others) > 2 or abs(power) > 1):
        listed = ", ".join(f"{each:,f}" for each in others)
        yield f"Beside it are {listed}.", _so_many(quantity, f"{middle:,f}", power), ""
