"""GT-P45: a number that is none of those known of its measure, whatever it is meant as.

In: a number beside a measure's name of which the words leave open what it is. Out: whether the
register has it as any figure, target, change or gap of the measure. It cannot be told which number
it should be, and so no replacement is proposed.
"""

import re

from golden_thread.framework import print_value
from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind, ClaimVerdict
from golden_thread.proofing.claims.parts_of_sums import SINCE
from golden_thread.proofing.claims.prose_claims import EITHER, SECOND
from golden_thread.proofing.claims.scene import NO_PERIOD
from golden_thread.proofing.evidence.adding_up import whole_of
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Check, Finding, Outcome
from golden_thread.proofing.evidence.in_doubt import is_in_doubt
from golden_thread.proofing.evidence.known_numbers import known_beside
from golden_thread.proofing.evidence.revision_notes import says_revised
from golden_thread.proofing.words.wording import plain

CHECK = Check(
    "GT-P45",
    Level.WARNING,
    "A number that is none of the measure's",
    "Where nobody can tell which quarter a number is of, it must still be of one.",
    what=(
        "A number in the unit of the measure that its sentence names, of which the words leave open"
        " whether it is a figure, a target or a change, and of when; where the register has it as"
        " none of these. Nothing is said of bare counts of fewer than three digits, of numbers far"
        " from all that is known, of forecasts and of figures of others or of a part of the"
        " council."
    ),
    caught=(
        "Gains were made on repairs completed on time, 83.7% at its worst and 91.2% at its end.",
    ),
    spared=(
        "Gains were made on repairs completed on time, 88.4% at its worst and 91.2% at its end.",
    ),
)
# What a plan has besides the targets is in no register.
_PLANNED = re.compile(r"\b(?:plans?|planned|budgets?|budgeted|profiled?)\b")
_OPEN = frozenset(("", NO_PERIOD, SECOND, EITHER, SINCE))


def of_number(claim: Claim, case: Case) -> Outcome | None:
    """What comes of a number of which nobody can tell what it is."""
    evidence, around = case.evidence, case.paper.period
    if evidence is None or around is None or claim.in_table or not claim.is_named:
        return None
    indicator = evidence.indicator(claim)
    if indicator is None or claim.unbound not in _OPEN or evidence.part_named(claim):
        return None
    if says_revised(claim.sentence) or _PLANNED.search(plain(claim.sentence)):
        return None
    if is_in_doubt(claim, indicator.names) or whole_of(claim) or _names_unheld_period(claim, case):
        return None
    levels = known_beside(claim, around, evidence)
    if not levels:
        return None
    low, high = (print_value(each, indicator.scale) for each in (min(levels), max(levels)))
    says = (
        f"The register has no such number of {indicator.title} ({indicator.code}): no figure, no"
        f" target, and nothing between two of them. What it has lies from {low} to {high}."
    )
    finding = Finding(
        check=CHECK,
        text=claim.text,
        sentence=claim.sentence,
        place=claim.place,
        start=claim.start,
        message=f"“{claim.text}” is none of the numbers of its measure. {says}",
        arithmetic="",
        suggestion="",
    )
    return Outcome(ClaimVerdict.CANNOT_TELL, says, finding)


def _names_unheld_period(claim: Claim, case: Case) -> bool:
    """Whether its statement names a period of which the register has no figure of the measure."""
    evidence = case.evidence
    if evidence is None or claim.indicator is None:
        return True
    named = {each.period for each in case.statement.claims if each.kind is ClaimKind.PERIOD}
    periods = [each for each in (*named, claim.period) if each is not None]
    held = evidence.register.observations(claim.indicator, periods, as_at=evidence.as_at)
    return len(held) < len(periods)
