"""What each number of a sentence says: a value, a change or a target; and which are compared with.

In: the parts of a sentence. Out: the role of each quantity, from the words right beside it.
"""

import re
from dataclasses import dataclass

from golden_thread.proofing.claims.claim import ClaimKind
from golden_thread.proofing.claims.sentence_parts import Parts
from golden_thread.proofing.words.arrows import BEFORE_SIZE
from golden_thread.proofing.words.quantity import Quantity

_ROUGHLY = r"(?: (?:a|an|some|just|only|just over|just under|about|around|nearly|almost))?"
_BY = re.compile(
    r"\b(?:by|up|down|(?:increase|decrease|rise|fall|drop|improvement|reduction|growth|change"
    r"|variance) of)"
    rf"{_ROUGHLY} $|{BEFORE_SIZE}$"
)
_THAN_AFTER = re.compile(
    r" (?:higher|lower|more|fewer|less|longer|shorter|faster|slower|later|earlier)(?: than\b"
    r"|(?=[,.;)]|$))"
)
# “A 12% increase in visits”, but not “12 improvement notices”.
_CHANGE_AFTER = re.compile(
    r" (?:increase|decrease|rise|fall|drop|reduction|growth|improvement|uplift)"
    r"(?= (?:in|on|over|from|since|compared|against|for|this|last|year)\b|[,.;:)]|$)"
)
# “5 percentage points below target” is a gap and no change over time.
_GAP_AFTER = re.compile(
    r" (?:[a-z]+ )?(?:above|below|short of|under|over|behind|ahead of|off|of|than|from)"
    r" (?:[\w.,%-]+ ){0,4}?(?:target|average|benchmark|median|mean|plan|planned|budget|budgeted"
    r"|expected|forecast|profile|profiled|threshold)\b"
)
_TARGET = re.compile(
    r"\btargets?(?: (?:figure|level|rate|time))?(?: for [\w '/-]{2,80})?"
    r"(?: of| is| was| being| remains| set at|:"
    # “a target of keeping escalations below 10%”
    r"|(?: of| to) (?:answer|get|hold|keep|limit|maintain|reduc)(?:e|ing|ting|ping)?"
    r"(?: [a-z'-]{1,20}){1,5})?" + _ROUGHLY + " $"
)
_TARGET_AFTER = re.compile(r"(?:-\w{1,8}){0,2} target\b")
_FROM = re.compile(
    r"\b(?:from|(?:compared|comparing|compares) (?:with|to)|up on|down on)"
    rf"(?: the| a)?(?: (?:figure|total|rate|level|result) of)?{_ROUGHLY} $"
)
# “Higher than 80%” says no more than that, unless a period is named: “higher than 77% in Q1”.
_LIMIT = re.compile(r"\b(?:higher|lower|better|worse|longer|shorter|greater) than (?:the )?$")
_TO = re.compile(rf"(?<!similar )(?<!comparable )(?<!compared )(?<!due )\bto{_ROUGHLY} $")
# How far before a number the words that say what it is may stand.
NEAR = 160
_AND = (" and ", ", ", ", and ", " and from ")


@dataclass(frozen=True, slots=True)
class Role:
    """What a number says. `is_compared` where it is the start of a movement, `is_to` its end.

    `is_limit` where it is only what the figure lies above or below, or by how much.
    """

    kind: ClaimKind
    is_compared: bool = False
    is_to: bool = False
    is_limit: bool = False


def roles_of(parts: Parts) -> tuple[Role, ...]:
    """The role of each quantity of the sentence, in order."""
    roles: list[Role] = []
    for number, quantity in enumerate(parts.quantities):
        before = parts.words[max(0, quantity.start - NEAR) : quantity.start]
        kind = _kind(parts, quantity, before)
        compared = bool(_FROM.search(before)) or (
            kind is ClaimKind.VALUE and bool(roles) and _goes_on(parts, number, roles[-1])
        )
        limit = bool(_LIMIT.search(before)) or (
            kind is ClaimKind.CHANGE and _GAP_AFTER.match(parts.words, quantity.end) is not None
        )
        roles.append(Role(kind, compared, bool(_TO.search(before)), limit))
    return tuple(roles)


def _kind(parts: Parts, quantity: Quantity, before: str) -> ClaimKind:
    # “−£1,290” may be what an account stands at; any other number with a sign is a change.
    signed = quantity.signed and not (quantity.unit == "money" and quantity.value < 0)
    than = _THAN_AFTER.match(parts.words, quantity.end)
    change = _CHANGE_AFTER.match(parts.words, quantity.end)
    if quantity.unit == "points" or signed or than or change or _BY.search(before):
        return ClaimKind.CHANGE
    if _TARGET.search(before) or _TARGET_AFTER.match(parts.words, quantity.end):
        return ClaimKind.TARGET
    return ClaimKind.VALUE


def _goes_on(parts: Parts, number: int, last: Role) -> bool:
    """Whether a number is listed after one compared with: “from 77% in Quarter 1 and 62% in …”."""
    quantity, start = parts.quantities[number], parts.quantities[number - 1].end
    labels = [each for each in parts.periods if start <= each.start < quantity.start]
    named = any(start <= name.start < quantity.start for name in parts.names)
    gap = parts.between(labels[-1].end if labels else start, quantity.start)
    return last.is_compared and bool(labels) and not named and gap in _AND
