"""GT-P05: a word for a movement that the figures do not bear out, by polarity.

In: a claim such as “rose”, “improved” or “the same as”. Out: whether the figure went that way.
“Rose” is about the number and “improved” about what it means.
"""

import re
from collections.abc import Mapping
from decimal import Decimal

from golden_thread.figures import Movement, Observation
from golden_thread.framework import Indicator
from golden_thread.judgement import Comparison, Direction
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said_of_series import Between
from golden_thread.proofing.evidence.better_way import better_way
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.either_start import from_either
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.from_register import Evidence, named, printed
from golden_thread.proofing.evidence.nearness import nearness
from golden_thread.proofing.evidence.outcomes import agrees, cannot_tell, disagrees
from golden_thread.proofing.words.arrows import is_arrow
from golden_thread.proofing.words.intervals import Interval, interval
from golden_thread.proofing.words.movement_forms import BETTER, DOWN, SAME, UP, WORSE, in_form
from golden_thread.proofing.words.movements import is_loose
from golden_thread.proofing.words.moves import Goodness, Moved, Nearness, Turn
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.wording import plain

CHECK = Check(
    "GT-P05",
    Level.ERROR,
    "Direction word does not fit the figures",
    "“Improved” above figures that fell is the mistake that councillors quote.",
    what=(
        "A word of movement (“rose”, “slipped”, “a drop from”, “improved”, “the same as”) that the"
        " two figures do not bear out: those of the register, or without one the two numbers that "
        "the word stands between, or that the papers tell. “Improved” and “worsened” go by the "
        "polarity of the indicator, or by the name of the measure where that says what is good. "
        "“The same” also fits two figures that are printed alike, and “similar to” two that are "
        "near. “Slipped” and “picked up” may be of the number or of what it means, and are wrong "
        "only where both are; “closer to target” is told where both figures miss it. What "
        "is hoped for or did not happen is no movement."
    ),
    caught=(
        "Repairs completed on time fell to 91.2%.",
        "Posts fell to 178, from 142 in Quarter 1 2026/27.",
        "Call handling times have continued to fall (549.67 seconds vs. 541.00 seconds in Q1).",
        "Average call waiting times improved from 61 seconds to 90 seconds.",
        "Visits were 12,400, a drop from the previous quarter's figure of 11,900.",
        "Missed bins rose from 74 to 61 per 100,000 collections.",
        "The number of cases opened was 103, 20% fewer than the 86 opened in Quarter 1.",
        "There was a fall in repairs completed on time.",
        "Performance on repairs completed on time is moving the wrong way.",
        "It has been a poorer quarter for repairs completed on time.",
        "Repairs completed on time finished below the 88.4% recorded in Quarter 1 2026/27.",
        "Repairs completed on time, at 91.2%, falls behind the 88.4% of last quarter.",
        "Direction of travel for repairs completed on time: adverse.",
    ),
    spared=(
        "Repairs completed on time went from 88.4% in Quarter 1 2026/27 to a better 91.2%.",
        "Cases held open rose in the North and fell in the other three wards.\n\n"
        "| Measure | Quarter 1 2026/27 | Quarter 2 2026/27 |\n|---|---|---|\n"
        "| Cases held open | 52 | 61 |",
        "Five measures were better than in Quarter 1 2026/27: among them, cases held open.\n\n"
        "| Measure | Quarter 1 2026/27 | Quarter 2 2026/27 |\n|---|---|---|\n"
        "| Cases held open | 52 | 61 |",
        "Repairs completed on time improved to 91.2%.",
        "Repairs completed on time should fall from 91.2% by March, and have not fallen yet.",
        "Homelessness cases rose from 41 in April to 52 in June, then eased to 44 in September.",
        "Staff turnover was 12.4%, the same as 12% in Quarter 1 2026/27.",
        "Visits rose to 4,210, against a target of 5,000.",
        "The number of cases opened was 69, 20% fewer than the 86 opened in Quarter 1.",
        "The number of apprentices improved from 90 to 70.",
        "Results for repairs completed on time picked up over the quarter.",
        "Broken down by area, repairs completed on time was 91.2%.",
        "Old equipment caused the dip in repairs completed on time.",
        "Repairs completed on time were 91.2%, below the 95% that others reach.",
        "Repairs completed on time were 91.2%. Some notes have been shortened to fit the table.",
    ),
    version=2,
)
_OTHER = {Movement.UP: Movement.DOWN, Movement.DOWN: Movement.UP}
# A figure that grows from quarter to quarter is compared with the year before.
_BUILDS_UP = re.compile(r"\b(?:cumulative|year[- ]to[- ]date|ytd|running total)\b")
# “Similar to” is right within a tenth, wrong beyond a quarter, and nobody's to judge in between.
NEARLY, FAR_OFF = Decimal("0.1"), Decimal("0.25")
_MAY_BE = {
    Turn.UPTURN: (Goodness.BETTER, Movement.UP),
    Turn.DOWNTURN: (Goodness.WORSE, Movement.DOWN),
}
_NEARNESS = {Nearness.CLOSER: "closer to target", Nearness.FURTHER: "further from target"}
_MOVED = {Movement.UP: "higher", Movement.DOWN: "lower", Movement.SAME: "the same"}


def check(claim: Claim, evidence: Evidence) -> Outcome | None:
    """What comes of a word of movement."""
    if claim.kind is not ClaimKind.MOVEMENT or is_arrow(claim.text):
        return None
    indicator, comparison = evidence.indicator(claim), evidence.comparison(claim)
    if indicator is not None and comparison is not None and comparison.definition_change:
        return cannot_tell(f"the definition of {indicator.code} changed in between")
    if indicator is None or comparison is None or comparison.movement is None:
        return cannot_tell("the register does not say which way the figure went")
    if isinstance(claim.movement, Nearness):
        return _of_nearness(claim, claim.movement, evidence)
    later, earlier = evidence.observation(claim), comparison.earlier
    moved = _MOVED[comparison.movement]
    says = f"{named(indicator, claim.period)} is {moved}, which is {_meaning(comparison)}."
    worked = f"as stated in {later.source}" if later else ""
    if later and earlier and not comparison.is_stated:
        worked = f"{printed(indicator, earlier)} → {printed(indicator, later)}"
    has_meaning = isinstance(claim.movement, Goodness | Turn)
    if has_meaning and comparison.direction is Direction.NEUTRAL:
        return cannot_tell(f"{indicator.code} has no good or bad direction")
    if _fits(claim, comparison, _prints_alike(indicator, later, earlier)):
        return agrees(says)
    return disagrees(
        CHECK, claim, says, arithmetic=worked, suggestion=_suggestion(claim, comparison)
    )


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of a word of movement beside the two numbers that it is between.

    Without a register, “improved” is judged only where the measure's name says what is good of it.
    """
    if claim.kind is not ClaimKind.MOVEMENT or claim.movement is None:
        return None
    if is_arrow(claim.text):
        return None
    if claim.may_start:
        return from_either(claim, case, check, judge)
    earlier, later = _numbers(claim, case)
    if later is None or earlier is None or later.unit != earlier.unit:
        return None
    worked = f"{earlier.text} → {later.text}"
    if claim.in_table and _BUILDS_UP.search(plain(claim.sentence)):
        return cannot_tell(f"{worked}: the figure builds up through the year")
    wanted = _way(claim.movement, better_way(claim.indicator, claim.sentence, later.unit))
    if wanted is None:
        return cannot_tell(f"{worked}: it is not known which way is good")
    last, first = interval(later), interval(earlier)
    if wanted is Movement.SAME and is_loose(claim.text):
        off = abs(later.value - earlier.value)
        if off > abs(earlier.value) * NEARLY and off <= abs(earlier.value) * FAR_OFF:
            return cannot_tell(f"{worked}: how near that is, is for its author to say")
        possible = off <= abs(earlier.value) * NEARLY
    else:
        possible = {
            Movement.UP: last.high > first.low,
            Movement.DOWN: last.low < first.high,
            Movement.SAME: last.meets(first),
        }[wanted]
    if possible:
        return agrees(f"{worked}.")
    return disagrees(
        CHECK,
        claim,
        f"The numbers beside it are {worked}.",
        arithmetic=worked,
        suggestion=in_form(claim.text, _truth_in_words(claim, wanted, last, first)),
        with_what="the paper itself",
    )


def _way(said: Moved, better: Movement | None) -> Movement | None:
    """Up, down or the same, for what a word means; None where that may be either."""
    if isinstance(said, Movement):
        return said
    if isinstance(said, Turn):
        # “Slipped” is down where down is bad, and else may be either.
        turned = Movement.UP if said is Turn.UPTURN else Movement.DOWN
        return turned if better is Movement.UP else None
    if better is None or isinstance(said, Nearness):
        return None
    return better if said is Goodness.BETTER else _OTHER[better]


def _of_nearness(claim: Claim, said: Nearness, evidence: Evidence) -> Outcome:
    """What comes of “closer to target”: told only where both figures miss it."""
    nearer = nearness(claim, evidence)
    if nearer is None:
        return cannot_tell("the register does not say how far from its target the figure was")
    if nearer.found is said:
        return agrees(nearer.worked)
    return disagrees(
        CHECK, claim, nearer.says, arithmetic=nearer.worked, suggestion=_NEARNESS[nearer.found]
    )


def _numbers(claim: Claim, case: Case) -> tuple[Quantity | None, Quantity | None]:
    """The earlier and the later number: those it stands between, else those of its periods."""
    if isinstance(claim.said, Between):
        if claim.unbound and _is_of_other_start(claim, claim.said.earlier, case):
            return None, None
        return claim.said.earlier, claim.said.later
    return case.told_value(claim, claim.against), case.told_value(claim, claim.period)


def _is_of_other_start(claim: Claim, earlier: Quantity, case: Case) -> bool:
    """Whether the earlier number is of a period that the movement is not said to start from.

    “Unchanged from Quarter 1 at 303, against 322 a year earlier” is not between 322 and 303.
    """
    told = (each for each in case.beside(claim, ClaimKind.VALUE) if each.quantity == earlier)
    found = next(told, None)
    return bool(found and found.period and claim.against and found.period != claim.against)


def _truth_in_words(
    claim: Claim, wanted: Movement, last: Interval, first: Interval
) -> Mapping[str, str]:
    if isinstance(claim.movement, Turn):
        return DOWN if claim.movement is Turn.UPTURN else UP
    if isinstance(claim.movement, Goodness):
        return WORSE if claim.movement is Goodness.BETTER else BETTER
    if wanted is Movement.SAME or not last.meets(first):
        return UP if last.is_above(first) else DOWN
    return SAME


def _prints_alike(
    indicator: Indicator, later: Observation | None, earlier: Observation | None
) -> bool:
    if later is None or earlier is None or later.value is None or earlier.value is None:
        return False
    return printed(indicator, later) == printed(indicator, earlier)


def _fits(claim: Claim, comparison: Comparison, prints_alike: bool) -> bool:
    if isinstance(claim.movement, Turn):
        either = _MAY_BE[claim.movement]
        return comparison.direction.value == either[0].value or comparison.movement is either[1]
    if isinstance(claim.movement, Goodness):
        return comparison.direction.value == claim.movement.value
    if claim.movement is Movement.SAME and is_loose(claim.text) and _is_near(comparison):
        return True
    if claim.movement is Movement.SAME:
        # Readers compare what is printed: 90% and 90% are the same, whatever was rounded away.
        return comparison.direction is Direction.NO_REAL_CHANGE or prints_alike
    return comparison.movement is claim.movement


def _is_near(comparison: Comparison) -> bool:
    """Whether the two figures are near enough for “similar to”, with room for its author."""
    earlier = comparison.earlier.value if comparison.earlier else None
    if earlier is None or comparison.change is None:
        return False
    return abs(comparison.change) <= abs(earlier) * FAR_OFF


def _meaning(comparison: Comparison) -> str:
    return comparison.direction.value.replace("_", " ").replace("neutral", "neither good nor bad")


def _suggestion(claim: Claim, comparison: Comparison) -> str:
    """The word that fits, in the form of the one it replaces: “fell” for “rose”."""
    truth = comparison.movement or Movement.SAME
    if isinstance(claim.movement, Goodness):
        if comparison.direction is Direction.NO_REAL_CHANGE:
            truth = Movement.SAME
        else:
            better = comparison.direction is Direction.BETTER
            return in_form(claim.text, BETTER if better else WORSE)
    return in_form(claim.text, {Movement.UP: UP, Movement.DOWN: DOWN}.get(truth, SAME))
