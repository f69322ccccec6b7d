"""GT-P40: a change called better or worse that small numbers make by chance.

In: “improved” or “worsened” with the counts behind it in the same sentence. Out: whether so small a
difference of so few is any sign of a change. Off where the sentence does not say of how many.

Of two shares the pooled two-proportion statistic is taken (Fleiss, Levin and Paik, Statistical
Methods for Rates and Proportions, 3rd edition, 2003, chapter 3); of two counts the difference over
the root of their sum, as of two Poisson counts. Below one, a difference as large comes by chance in
about a third of cases.
"""

import re
from decimal import Decimal

from golden_thread.problems import Level
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said_of_series import Between
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.from_register import Evidence
from golden_thread.proofing.evidence.outcomes import disagrees
from golden_thread.proofing.words.moves import Goodness
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.wording import plain

CHECK = Check(
    "GT-P40",
    Level.SUGGESTION,
    "A change within what chance makes",
    "One case more of a dozen is no improvement, and next quarter it will be one case fewer.",
    what=(
        "“Improved”, “better” or “worse” of a share of thirty or fewer, or of counts of twenty or "
        "fewer, where the sentence gives the numbers behind it and chance alone makes as large a "
        "difference in about a third of cases. “Rose” and “fell” only say what happened and are "
        "never marked, nor is a sentence that says that the numbers are small."
    ),
    caught=(
        "Appeals decided on time improved, from 8 of 12 last quarter to 9 of 12 this quarter.",
        "Tenants satisfied with a new home worsened: 13 out of 15, against 14 out of 15 before.",
        "Satisfaction with adaptations improved from 83% to 86%, based on 14 replies.",
    ),
    spared=(
        "Appeals decided on time rose from 8 of 12 last quarter to 9 of 12 this quarter.",
        "Appeals decided on time improved, from 3 of 12 last quarter to 10 of 12 this quarter.",
        "Appeals decided on time improved, from 800 of 1,200 last quarter to 820 of 1,200 now.",
        "Satisfaction with adaptations improved from 83% to 86%.",
        "Satisfaction with adaptations improved from 83% to 86%, based on 1,400 replies.",
        "Appeals decided on time improved, from 8 of 12 to 9 of 12, though numbers are small.",
    ),
)
# Beyond so many a share is no longer one of few, and a council knows its own small numbers.
FEW, FEW_COUNTED = 30, 20
_ONE = Decimal(1)
_PAIR = re.compile(
    r"(?<![\w.,])(?P<part>\d{1,6}) (?:out )?of (?:the |its |our )?(?P<whole>\d{1,6})\b(?!,\d| ?%)"
)
_OF = re.compile(
    r"\bn ?= ?(?P<n>\d{1,6})\b|\b(?:based on|from|out of|sample of|of)(?: only| just)?"
    r" (?P<sample>\d{1,6}) (?:responses|replies|cases|returns|surveys|respondents|applications"
    r"|tenants|residents|people|customers|forms)\b"
)
_SAYS_SO = re.compile(
    r"\b(?:small numbers?|numbers are (?:very )?small|small sample|low numbers?|caution|few cases"
    r"|significant\w*|by chance)\b"
)


def check(claim: Claim, evidence: Evidence) -> Outcome | None:
    """What comes of the word of a measure of the register: what its sentence shows."""
    return _of_sentence(claim) if evidence.indicator(claim) else None


def judge(claim: Claim, _: Case) -> Outcome | None:
    """What comes of the word beside the counts of its sentence."""
    return _of_sentence(claim)


def _of_sentence(claim: Claim) -> Outcome | None:
    words = plain(claim.sentence)
    if claim.kind is not ClaimKind.MOVEMENT or not isinstance(claim.movement, Goodness):
        return None
    if _SAYS_SO.search(words):
        return None
    worked = _of_pairs(words) or _of_sample(claim, words) or _of_counts(claim)
    if not worked:
        return None
    return disagrees(
        CHECK,
        claim,
        "The numbers are too small to tell a change from chance.",
        arithmetic=worked,
        suggestion="little changed",
        with_what="what so few can show",
    )


def _of_pairs(words: str) -> str:
    """The sum of “8 of 12” and “9 of 12” where their difference is noise, or nothing."""
    pairs = [(Decimal(m["part"]), Decimal(m["whole"])) for m in _PAIR.finditer(words)]
    if len(pairs) != 2 or any(not whole or part > whole for part, whole in pairs):
        return ""
    (first, of_first), (second, of_second) = pairs
    if max(of_first, of_second) > FEW:
        return ""
    size = _of_shares(first / of_first, of_first, second / of_second, of_second)
    if size is None or size >= _ONE:
        return ""
    return f"{first} of {of_first} and {second} of {of_second}: {size:.1f} standard errors apart"


def _of_sample(claim: Claim, words: str) -> str:
    """The same of two percentages and the one number that they are of."""
    said, found = claim.said, list(_OF.finditer(words))
    if not isinstance(said, Between) or len(found) != 1 or not _are_percent(said):
        return ""
    n = Decimal(found[0]["n"] or found[0]["sample"])
    if n > FEW or not n:
        return ""
    shares = [each.value / 100 for each in (said.earlier, said.later)]
    size = _of_shares(shares[0], n, shares[1], n)
    if size is None or size >= _ONE:
        return ""
    return f"{said.earlier.text} and {said.later.text} of {n}: {size:.1f} standard errors apart"


def _of_counts(claim: Claim) -> str:
    """The same of two small counts."""
    said = claim.said
    if not isinstance(said, Between) or not all(_is_count(x) for x in (said.earlier, said.later)):
        return ""
    first, second = said.earlier.value, said.later.value
    if not first + second or first == second:
        return ""
    size = abs(first - second) / (first + second).sqrt()
    return f"{first} and {second}: {size:.1f} standard errors apart" if size < _ONE else ""


def _of_shares(p: Decimal, n: Decimal, q: Decimal, m: Decimal) -> Decimal | None:
    """How many standard errors two shares are apart; None where both are nought, whole or alike."""
    if p == q:
        return None
    pooled = (p * n + q * m) / (n + m)
    error = (pooled * (_ONE - pooled) * (_ONE / n + _ONE / m)).sqrt() if pooled < _ONE else None
    return abs(p - q) / error if error else None


def _are_percent(said: Between) -> bool:
    return said.earlier.unit == said.later.unit == "percent"


def _is_count(quantity: Quantity) -> bool:
    is_whole = quantity.unit == "" and quantity.places == 0
    return is_whole and Decimal(0) <= quantity.value <= FEW_COUNTED
