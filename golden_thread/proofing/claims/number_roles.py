"""What each number of a sentence says: a value, a change or a target; and which are compared with.

In: the parts of a sentence. Out: the role of each quantity, from the words right beside it.
"""

import re
from dataclasses import dataclass

from golden_thread.proofing.claims.claim import ClaimKind
from golden_thread.proofing.claims.sentence_parts import Parts, masked
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
    r"|(?=[,.;)]|$))| (?:better|worse)(?=[,.;)]|$)"
)
# “A 12% increase in visits”, but not “12 improvement notices”.
_CHANGE_AFTER = re.compile(
    r" (?:increase|decrease|rise|fall|drop|reduction|growth|improvement|uplift)"
    r"(?= (?:in|on|over|from|since|compared|against|for|this|last|year)\b|[,.;:)]|$)"
)
# “5 percentage points below target” is a gap and no change over time.
_GAP_AFTER = re.compile(
    r" (?:(?!(?:was|were|is|are|stood|came|fell|remains?) )[a-z]+ )?(?:above|below|short of|under"
    r"|over|behind|ahead of|off|of|than|from|adrift of|shy of|wide of|clear of|inside|outside"
    r"|away from)"
    r" (?:[\w.,%-]+ ){0,4}?(?:target|average|benchmark|median|mean|plan|planned|budget|budgeted"
    r"|expected|forecast|profile|profiled|threshold)\b"
)
_TARGET = re.compile(
    r"\btargets?(?: (?:figure|level|rate|time))?(?: for [\w #'/-]{2,80})?"
    r"(?: of| is| was| being| remains| set at| stands at| stood at|:"
    # “a target of keeping escalations below 10%”
    r"|(?: of| to) (?:answer|get|hold|keep|limit|maintain|reduc)(?:e|ing|ting|ping)?"
    r"(?: [a-z'-]{1,20}){1,5})?" + _ROUGHLY + " $"
    # “The target for calls (90%) was met”
    r"|\btarget(?: for [\w #'/-]{2,80})? \($"
)
# “Not meeting target: 5.4 days against 5” gives the figure first.
_VERDICT_FIRST = re.compile(
    r"\b(?:on|off|meet|meets|met|meeting|miss|missed|missing|hit|hitting|above|below|within|outside"
    r"|over|under|beat|beating|exceeded|exceeding|achieved|achieving) (?:the |its |our )?target: $"
)
_TARGET_AFTER = re.compile(
    r"(?:-\w{1,8}){0,2} target\b"
    # “the council set 90% as its target”, “when 90% had been set”, “90% is what we aim for”
    r"|,? (?:as|is|was|being) (?:the|its|our|their|a|this year's) (?:\w+ )?target\b"
    r"|,? (?:(?:has|have|had) been|was|were) (?:set|agreed) (?:as|for)\b"
    r"|,? (?:is|was) (?:what|where) (?:we|the council|the service) (?:aim|aimed|want|wanted)\b"
)
# What is aimed for, and what may not be passed; a limit of somebody else's is no target of ours.
_AIMED = re.compile(
    r"\b(?:(?:aim|aims|aimed|aiming|strive|striving) (?:for|at)"
    r"|(?:aim|aims|aimed|aiming|intend|intends|needed|wanted|expected) to"
    r" (?:achieve|answer|be|get|hold|keep|limit|maintain|reach|reduce|stay)(?: [a-z#'-]{1,40}){0,5}"
    r"|(?:we|council|service|team) (?:needed|required)|judged against|measured against)"
    r"(?: (?:at least|at most|no more than|no less than|below|under|above|over|within))?"
    + _ROUGHLY
    + " $"
)
_LIMIT_OF = re.compile(
    r"\b(?P<whose>statutory |national |legal |government |government's |regional |england )?"
    r"(?:limit|ceiling|cap|floor|threshold) (?:of|is|was)" + _ROUGHLY + " $"
)
# “It is not meeting target: 5.4 days against 5”: against what, has been said.
_AGAINST = re.compile(r"\bagainst(?: (?:the|a|an|our|its))?" + _ROUGHLY + " $")
_TARGET_SAID = re.compile(r"\btarget\b")
# “Missing it by 3 days”, “better than target by 60”: how far off, and no change over time.
_GAP_BEFORE = re.compile(
    r"\b(?:(?:miss|missed|missing|misses|beat|beats|beating|exceeded|exceeding|exceeds)"
    r"|(?:above|below|under|over|behind|short of|ahead of|off|outside|inside|than)"
    r" (?:the |its |our )?target)(?: [\w.,#%£-]{1,40}){0,5} by" + _ROUGHLY + " $"
)
_FROM = re.compile(
    r"\b(?:from|(?:compared|comparing|compares) (?:with|to)|up on|down on)"
    rf"(?: the| a)?(?: (?:figure|total|rate|level|result) of)?{_ROUGHLY} $"
)
# “Set against 86% before”
_IS_BEFORE = re.compile(r" (?:before|previously|beforehand)(?=[,.;:)]|$)")
# “Higher than 80%” says no more than that, unless a period is named: “higher than 77% in Q1”.
_LIMIT = re.compile(r"\b(?:higher|lower|better|worse|longer|shorter|greater) than (?:the )?$")
_TO = re.compile(rf"(?<!similar )(?<!comparable )(?<!compared )(?<!due )\bto{_ROUGHLY} $")
# How far before a number the words that say what it is may stand.
NEAR = 160
_IN = ("", "in", "for", "during", "in the", "for the", "of", "at")
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
    words = masked(parts.words, ((name.start, name.end) for name in parts.names))
    for number, quantity in enumerate(parts.quantities):
        before = words[max(0, quantity.start - NEAR) : quantity.start]
        kind = _kind(parts, quantity, before)
        compared = bool(_FROM.search(before) or _IS_BEFORE.match(words, quantity.end)) or (
            kind is ClaimKind.VALUE and bool(roles) and _goes_on(parts, number, roles[-1])
        )
        limit = bool(_LIMIT.search(before)) or (
            kind is ClaimKind.CHANGE and _is_gap(parts, quantity, before)
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
    verdict = _VERDICT_FIRST.search(before)
    if (_TARGET.search(before) and not verdict) or _TARGET_AFTER.match(parts.words, quantity.end):
        return ClaimKind.TARGET
    if _is_aimed_for(parts, quantity, before):
        return ClaimKind.TARGET
    return ClaimKind.CHANGE if _is_gap(parts, quantity, before) else ClaimKind.VALUE


def _is_aimed_for(parts: Parts, quantity: Quantity, before: str) -> bool:
    """Whether a number is a target by the words around it, without that word beside it."""
    limit = _LIMIT_OF.search(before)
    if _AIMED.search(before) or (limit is not None and not limit["whose"]):
        return True
    against = _AGAINST.search(before)
    if against is None or not _TARGET_SAID.search(before[: against.start()]):
        return False
    has_period = any(
        each.start >= quantity.end and parts.between(quantity.end, each.start).strip(" (") in _IN
        for each in parts.periods
    )
    return not has_period


def _is_gap(parts: Parts, quantity: Quantity, before: str) -> bool:
    """Whether a number is how far a figure lies from its target, or from what others reach."""
    after = _GAP_AFTER.match(parts.words, quantity.end)
    return after is not None or _GAP_BEFORE.search(before) is not None


def _goes_on(parts: Parts, number: int, last: Role) -> bool:
    """Whether a number is listed after one compared with: “from 77% in Quarter 1 and 62% in …”."""
    quantity, start = parts.quantities[number], parts.quantities[number - 1].end
    labels = [each for each in parts.periods if start <= each.start < quantity.start]
    named = any(start <= name.start < quantity.start for name in parts.names)
    gap = parts.between(labels[-1].end if labels else start, quantity.start)
    return last.is_compared and bool(labels) and not named and gap in _AND
