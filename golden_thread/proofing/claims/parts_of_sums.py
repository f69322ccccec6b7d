"""Numbers that are parts of a sum, or shares of a whole, and so no figure of the measure in mind.

In: the claims of a sentence. Out: the same claims; one of a part is left unbound, and so is one of
a sum that was taken for a change or a target, or a value put in the period that an extreme is told
since: “one has to go back to Quarter 1 to find it as low as 61%”.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said import Total
from golden_thread.proofing.claims.said_of_series import Record

PART = "it is a part of a sum and not all of it"
SHARE = "it is a share of something else"
SINCE = "it may be the figure that is the extreme since then"
_WHEN = re.compile(r"\bwhen\b", re.IGNORECASE)
SUM = "it is the sum of the numbers beside it"
HUNDRED = 100
_OF_FIGURES = (ClaimKind.VALUE, ClaimKind.CHANGE, ClaimKind.TARGET, ClaimKind.GAP)


def apart(claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims, those of parts and shares left unbound."""
    told = tuple(claims)
    reasons = dict(_reasons(told))
    for each in told:
        quantity = each.quantity
        why = reasons.get(quantity.start, "") if quantity and each.kind in _OF_FIGURES else ""
        is_other = bool(why) and (why != SUM or each.kind is not ClaimKind.VALUE)
        if not is_other and _is_of_extreme(each, told):
            is_other, why = True, SINCE
        yield replace(each, unbound=each.unbound or why) if is_other else each


def _is_of_extreme(claim: Claim, told: Iterable[Claim]) -> bool:
    """Whether a value was put in a period since which another claim tells of an extreme."""
    if claim.kind is not ClaimKind.VALUE or _WHEN.search(claim.sentence):
        return False
    since = {each.said.since for each in told if isinstance(each.said, Record)}
    return claim.period is not None and claim.period in since


def _reasons(told: Iterable[Claim]) -> Iterator[tuple[int, str]]:
    """Where each number stands that is a part, a share or a sum, and which it is."""
    for each in told:
        if not isinstance(each.said, Total):
            continue
        why = SHARE if each.said.is_shares else PART
        # A list that may leave some out may also be of several things.
        if each.said.is_all or each.said.is_disjoint or _adds_up(each.said):
            yield from ((part.start, why) for part in each.said.parts)
            if each.said.total is not None:
                yield each.said.total.start, SUM


def _adds_up(said: Total) -> bool:
    if said.is_shares:
        return sum(part.value for part in said.parts) == HUNDRED
    return said.total is not None and sum(part.value for part in said.parts) == said.total.value
