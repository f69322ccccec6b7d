"""Whether a number that disagrees may be one that the figure is said to be near to, or beyond.

In: a claim of a value that the register does not bear out, and the evidence. Out: yes or no.
“Approached, without attaining, 75%” has a round number beside a figure of 74.1%, and “is above 189
seconds in the quarter before” has the very figure of that quarter, compared with another.
"""

import re
from collections.abc import Iterable
from decimal import Decimal

from golden_thread.figures import Qualifier
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.evidence.agreement import is_printed_as, same_unit
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.in_doubt import without_names
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.wording import plain

# As near as this in share of the figure, and printed with so few digits, it may be a round number.
NEAR = Decimal("0.05")
DIGITS = 2
# How many letters before and after the number its words are read.
BEFORE, AFTER = 40, 14
_NEARLY = re.compile(
    r"\b(?:approach\w*|nears?|neared|nearing|close\w*|around|about|roughly|some|almost|nearly|shy"
    r"|region|order of|vicinity|neighbourhood|ballpark|or so|touch\w*|little|just|fraction"
    r"|whisker|hair|knocking|edg\w+|border\w+|pushing|topp\w+|clear\w*|cross\w*|broke\w*|north of"
    r"|south of|short of|fewer than|less than|more than|upwards?|rounded|in round|broadly|barely"
    r"|mark|threshold|level)\b"
)
# Words that compare two figures as often as they say that one is not exact.
_COMPARED = re.compile(r"(?:above|below|beneath|beyond|under|ahead of|behind|higher|lower)\b")


def may_be_near(claim: Claim, evidence: Evidence) -> bool:
    """Whether it is round and near its figure, or the very figure with “above” before it."""
    indicator, found, quantity = (
        evidence.indicator(claim),
        evidence.observation(claim),
        claim.quantity,
    )
    if claim.kind is not ClaimKind.VALUE or claim.in_table or quantity is None:
        return False
    if indicator is None or found is None or found.value is None or quantity.upper is not None:
        return False
    if not same_unit(claim, indicator):
        return False
    if quantity.qualifier is not Qualifier.EXACT:
        is_compared = claim.is_earlier and _COMPARED.match(plain(claim.text))
        return bool(is_compared) and is_printed_as(found.value, quantity)
    return is_round_near(quantity, found.value) and is_said_near(claim, indicator.names)


def is_round_near(quantity: Quantity, value: Decimal) -> bool:
    """Whether a number has so few digits, and is so near, that it may stand for the value."""
    digits = len(quantity.value.normalize().as_tuple().digits)
    return digits <= DIGITS and abs(quantity.value - value) <= abs(value) * NEAR


def is_said_near(claim: Claim, names: Iterable[str]) -> bool:
    """Whether words close to the number may say so, those of the measure's name left out."""
    words = plain(without_names(claim.sentence, names))
    at = claim.sentence.find(claim.text)
    end = at + len(claim.text)
    return at >= 0 and _NEARLY.search(words, max(0, at - BEFORE), end + AFTER) is not None
