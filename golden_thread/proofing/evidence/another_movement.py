"""Whether a word of movement that disagrees is right of something else it may be about.

In: a claim of movement of a paragraph, and the evidence. Out: what it may be about instead (“its
target”), or nothing. “Our ambition was bettered” is of the target, and “unchanged” beside three
numbers may stand between another two of them than was thought.
"""

import re
from dataclasses import replace

from golden_thread.figures import Movement
from golden_thread.framework import Polarity
from golden_thread.periods import LabelStyle, label, previous, same_last_year
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said_of_series import Between
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.words.aims import NOUN
from golden_thread.proofing.words.moves import Goodness
from golden_thread.proofing.words.wording import plain

_AIM = re.compile(rf"\b{NOUN}\b|\b(?:tolerance|aimed|aiming|planned|plan|promised|wanted)\b")
_GOOD = {Polarity.HIGHER: Movement.UP, Polarity.LOWER: Movement.DOWN}
_EARLIER = re.compile(
    r"\b(?:previous|previously|prev|prior|preceding|ly|yoy|qoq|than|last|earlier|before|ago|since|then|from"
    r"|same|year on year|quarter on quarter|quarter by quarter|again|still|continu\w+)\b"
)


def another_movement(claim: Claim, evidence: Evidence, *, by_paper: bool) -> str:
    """What else the word is right of, in words; empty where nothing bears it out.

    `by_paper` where it was held against the numbers beside it and not against the register.
    """
    if claim.in_table or claim.period is None:
        return ""
    if _is_of_target(claim, evidence):
        return f"its target for {label(claim.period, LabelStyle.LONG)}"
    usual = (previous(claim.period), same_last_year(claim.period))
    if by_paper or _is_of_another_clause(claim) or claim.against not in usual:
        for start in usual:
            if _is_borne_out(replace(claim, against=start), evidence):
                return f"its figure for {label(start, LabelStyle.LONG)}"
    return ""


def speaks_of_earlier(claim: Claim) -> bool:
    """Whether the sentence has words of an earlier time: “previous”, “ago”, “then”."""
    return _EARLIER.search(plain(claim.sentence)) is not None


def may_be_of_target(claim: Claim) -> bool:
    """Whether the sentence of a movement tells of an aim and of no earlier time."""
    if claim.kind is not ClaimKind.MOVEMENT or claim.in_table or isinstance(claim.said, Between):
        return False
    words = plain(claim.sentence)
    return _AIM.search(words) is not None and _EARLIER.search(words) is None


def _is_of_another_clause(claim: Claim) -> bool:
    """Whether another part of the sentence follows, which may have the period it is held against.

    “Held at 303 for a second quarter; it had been 322 a year before.”
    """
    return ";" in claim.sentence.partition(claim.text)[2]


def _is_of_target(claim: Claim, evidence: Evidence) -> bool:
    """Whether the sentence tells of an aim and of no earlier time, and the word fits the aim."""
    if not may_be_of_target(claim):
        return False
    indicator, found, target = (
        evidence.indicator(claim),
        evidence.observation(claim),
        evidence.target(claim),
    )
    if indicator is None or found is None or found.value is None or target is None:
        return False
    good = _GOOD.get(indicator.polarity)
    off = found.value - target.value
    side = Movement.UP if off > 0 else Movement.DOWN if off else good
    if isinstance(claim.movement, Goodness):
        return good is not None and (side is good) is (claim.movement is Goodness.BETTER)
    return claim.movement is side


def _is_borne_out(claim: Claim, evidence: Evidence) -> bool:
    comparison = evidence.comparison(claim)
    if comparison is None or comparison.movement is None:
        return False
    if isinstance(claim.movement, Goodness):
        return comparison.direction.value == claim.movement.value
    return claim.movement is comparison.movement
