"""GT-P31: an arrow that points against the numbers beside it.

In: an arrow in a cell or a sentence. Out: whether the figure went that way. Some councils' arrows
show the number and some how good it is; one that fits in either sense is left alone.
"""

from decimal import Decimal

from golden_thread.figures import Movement
from golden_thread.framework import Polarity
from golden_thread.judgement import Comparison, Direction
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.statement import Statement
from golden_thread.proofing.evidence.against_target import polarity_of
from golden_thread.proofing.evidence.arrow_sense import shows_number
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.either_start import from_either
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.from_register import Evidence, named, printed
from golden_thread.proofing.evidence.outcomes import agrees, cannot_tell, disagrees
from golden_thread.proofing.words.arrows import is_arrow
from golden_thread.proofing.words.intervals import interval
from golden_thread.proofing.words.quantity import Quantity

_HEAD = "| Measure | Q1 2026/27 | Q2 2026/27 | DoT |\n|---|---|---|---|\n"
CHECK = Check(
    "GT-P31",
    Level.ERROR,
    "Arrow points against the numbers",
    "Members look at the arrows first, and often at nothing else.",
    what=(
        "An arrow (↑ ↓ → ▲ ▼) beside two numbers that went the other way. An arrow may show the"
        " number or how good it is: for a measure where lower is better it is held to the number"
        " only where the paper's other arrows show that it means the number."
    ),
    caught=(
        f"{_HEAD}| Calls answered within 20 seconds | 91.4% | 86.2% | ↑ |",
        f"{_HEAD}| Invoices paid on time | 93% | 97% | ▼ |",
        f"{_HEAD}| Repairs completed on time | 88.4% | 91.2% | ⬇ |",
        f"{_HEAD}| Council Tax collected | 28.1% | 56.3% | → |",
        "| Measure | Previous | Actual | Change |\n|---|---|---|---|\n"
        "| Library loans | 14,200 | 13,650 | ▲ 550 |",
    ),
    spared=(
        f"{_HEAD}| Calls answered within 20 seconds | 86.2% | 91.4% | ↑ |",
        f"{_HEAD}| Repairs completed on time | 88.4% | 91.2% | ⬆️ |",
        f"{_HEAD}| Missed bins | 320 | 305 | ↑ |",
        f"{_HEAD}| Missed bins | 320 | 305 | ↓ |",
        f"{_HEAD}| Invoices paid on time | 97% | 97% | ↑ |",
        f"{_HEAD}| Invoices paid on time | 97.2% | 97.4% | ➡ |",
        "Calls answered within 20 seconds: 91.4% → 86.2%.",
    ),
)
_SIGN = {Movement.UP: "↑", Movement.DOWN: "↓", Movement.SAME: "→"}
MAY_BE_EITHER = "an arrow may show the number or how good it is"
# An arrow for “little changed” may stand beside a change of up to this share of the earlier number.
LITTLE = Decimal("0.1")


def check(claim: Claim, evidence: Evidence) -> Outcome | None:
    """What comes of an arrow at a figure of the register."""
    if claim.kind is not ClaimKind.MOVEMENT or not is_arrow(claim.text):
        return None
    indicator, comparison = evidence.indicator(claim), evidence.comparison(claim)
    if indicator is None or comparison is None or comparison.movement is None:
        return cannot_tell("the register does not say which way the figure went")
    if comparison.definition_change:
        return cannot_tell(f"the definition of {indicator.code} changed in between")
    later, earlier = evidence.observation(claim), comparison.earlier
    worked = f"as stated in {later.source}" if later else ""
    alike = False
    if later and earlier and not comparison.is_stated:
        before, after = printed(indicator, earlier), printed(indicator, later)
        worked, alike = f"{before} → {after}", before == after
    says = f"{named(indicator, claim.period)}: {worked}."
    fits = {
        Movement.UP: comparison.movement is Movement.UP or comparison.direction is Direction.BETTER,
        Movement.DOWN: comparison.movement is Movement.DOWN
        or comparison.direction is Direction.WORSE,
        Movement.SAME: alike
        or comparison.movement is Movement.SAME
        or comparison.direction is Direction.NO_REAL_CHANGE,
    }
    if isinstance(claim.movement, Movement) and fits[claim.movement]:
        is_either = claim.movement in _SIGN and _fits_one_sense(claim, comparison)
        return cannot_tell(f"{MAY_BE_EITHER}: {says}") if is_either else agrees(says)
    sign = _SIGN[comparison.movement]
    return disagrees(CHECK, claim, says, arithmetic=worked, suggestion=sign)


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of an arrow beside the two numbers that it is between."""
    if claim.kind is not ClaimKind.MOVEMENT or not is_arrow(claim.text):
        return None
    if claim.may_start:
        return from_either(claim, case, check, judge)
    if case.evidence and not claim.unbound and case.evidence.comparison(claim):
        return _by_others(claim, case, case.evidence)
    ends = _ends(claim, case)
    if ends is None:
        return None
    later, earlier = ends
    worked = f"{earlier.text} → {later.text}"
    truth = _moved(later, earlier)
    if truth is None or truth is claim.movement:
        return agrees(f"{worked}.")
    if claim.movement is Movement.SAME:
        if abs(later.value - earlier.value) <= abs(earlier.value) * LITTLE:
            return cannot_tell("the change may be too small to count")
    elif not _is_of_number(claim, case, later):
        return cannot_tell("the arrow may show the number or how good it is")
    return disagrees(
        CHECK,
        claim,
        f"The numbers beside it are {worked}.",
        arithmetic=worked,
        suggestion=_SIGN[truth],
        with_what="the paper itself",
    )


def _fits_one_sense(claim: Claim, comparison: Comparison) -> bool:
    """Whether an arrow up or down is right of the number and wrong of how good it is, or so."""
    good = {Direction.BETTER: Movement.UP, Direction.WORSE: Movement.DOWN}
    wanted = good.get(comparison.direction)
    either = {wanted, comparison.movement}
    return wanted is not None and len(either) == 2 and claim.movement in either


def _by_others(claim: Claim, case: Case, evidence: Evidence) -> Outcome | None:
    """What comes of an arrow that is right in one sense, by that of the paper's other arrows."""
    comparison, indicator = evidence.comparison(claim), evidence.indicator(claim)
    if comparison is None or indicator is None or comparison.definition_change:
        return None
    if not _fits_one_sense(claim, comparison):
        return None
    later, earlier = evidence.observation(claim), comparison.earlier
    if later is None or earlier is None:
        return None
    worked = f"{printed(indicator, earlier)} → {printed(indicator, later)}"
    is_of_number = shows_number(claim, case, evidence)
    if is_of_number is None or is_of_number is (claim.movement is comparison.movement):
        return agrees(f"{named(indicator, claim.period)}: {worked}.")
    sense = "the number" if is_of_number else "how good it is"
    says = f"{named(indicator, claim.period)}: {worked}; the other arrows show {sense}."
    opposite = {Movement.UP: Movement.DOWN, Movement.DOWN: Movement.UP}
    sign = _SIGN[opposite[Movement(claim.movement)]] if claim.movement else ""
    return disagrees(CHECK, claim, says, arithmetic=worked, suggestion=sign)


def _ends(claim: Claim, case: Case) -> tuple[Quantity, Quantity] | None:
    """The later and the earlier number, where they are of one unit."""
    later, earlier = case.told_value(claim, claim.period), case.told_value(claim, claim.against)
    if later is None or earlier is None or later.unit != earlier.unit:
        return None
    return later, earlier


def _moved(later: Quantity, earlier: Quantity) -> Movement | None:
    """Which way the numbers went; None where they may be the same."""
    last, first = interval(later), interval(earlier)
    if last.meets(first):
        return None
    return Movement.UP if last.is_above(first) else Movement.DOWN


def _is_of_number(claim: Claim, case: Case, later: Quantity) -> bool:
    """Whether an arrow against the number cannot be meant as how good it is."""
    polarity = polarity_of(claim, case, later)
    if polarity is Polarity.HIGHER:
        return True
    if polarity is None and _has_size(claim, case.statement):
        return True
    return _arrows_show_the_number(case)


def _has_size(claim: Claim, statement: Statement) -> bool:
    """Whether the size of the change stands beside the arrow: “▲ 550”; or it stands in prose."""
    if not statement.is_row:
        return True
    return any(
        each.kind is ClaimKind.CHANGE and each.place == claim.place for each in statement.claims
    )


def _arrows_show_the_number(case: Case) -> bool:
    """Whether arrows elsewhere, at measures where lower is better, all follow the number."""
    follow = []
    for statement in case.paper.statements:
        if statement is case.statement or not statement.is_row:
            continue
        other = Case(case.paper, statement, case.told, case.evidence)
        for claim in statement.claims:
            if claim.kind is not ClaimKind.MOVEMENT or not is_arrow(claim.text):
                continue
            ends = _ends(claim, other)
            truth = _moved(*ends) if ends else None
            if ends and truth and polarity_of(claim, other, ends[0]) is Polarity.LOWER:
                follow.append(claim.movement is truth)
    return bool(follow) and all(follow)
