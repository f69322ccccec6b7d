"""What each number of a sentence says: a value, a change or a target; and which are compared with.

In: the parts of a sentence. Out: the role of each quantity, from the words right beside it.
"""

import re
from dataclasses import dataclass

from golden_thread.proofing.claims.aim_phrases import Aim
from golden_thread.proofing.claims.change_numbers import is_over_time, is_size
from golden_thread.proofing.claims.claim import ClaimKind
from golden_thread.proofing.claims.compared_numbers import Side, side_of
from golden_thread.proofing.claims.gap_roles import is_gap
from golden_thread.proofing.claims.sentence_parts import Parts
from golden_thread.proofing.claims.target_roles import aim_of
from golden_thread.proofing.words.aims import MARK
from golden_thread.proofing.words.arrows import BEFORE_SIZE
from golden_thread.proofing.words.hedges import length_of_hedge
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.wording import masked

_ROUGHLY = r"(?: (?:a|an|some|just|only|just over|just under|about|around|nearly|almost))?"
_BY = re.compile(
    r"\b(?:by|up|down|(?:increase|decrease|rise|fall|drop|improvement|reduction|growth|change"
    r"|variance) of)"
    rf"{_ROUGHLY} $(?<!\bby a )(?<!\bby an )|{BEFORE_SIZE}$"
)
# “Attended by 300 people”, “financed by £2m of grants”: who or what did it, and no change.
_DONE = (
    r"(?:accessed|accompanied|answered|approved|attended|backed|balanced|caused|completed|covered"
    r"|delivered|enjoyed|financed|followed|funded|given|handled|joined|led|liked|made|managed"
    r"|matched"
    r"|met|offset|opened|owned|paid|passed|raised|reached|read|received|represented|reported"
    r"|reviewed|seen|sent|served|shared|shown|signed|staffed|submitted|supported|taken|used|viewed"
    r"|visited|watched|won)"
)
_DONE_BY = re.compile(
    rf"\b(?:{_DONE}|(?:borne|run|undertaken))(?: (?:in part|partly|mainly|largely|also|jointly"
    rf"|online|in person))? by{_ROUGHLY} $"
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
# “52 bettered by 60”, “dividing 46 by 52”
_PASSIVE = re.compile(
    r"\b(?:bettered|beaten|replaced|followed|succeeded|overtaken|matched|improved (?:up)?on"
    r"|divid(?:ed|ing) [\w,.%£ ]{1,30}) by $"
)
# “5 points below the average” is a gap and no change over time.
_GAP_AFTER = re.compile(
    r" (?:(?!(?:was|were|is|are|stood|came|fell|remains?) )[a-z]+ )?(?:above|below|short of|under"
    r"|over|behind|ahead of|off|of|than|from|adrift of|shy of|wide of|clear of|inside|outside"
    r"|away from)"
    r" (?:[\w.,%-]+ ){0,4}?(?:average|benchmark|median|mean|plan|planned|budget|budgeted"
    r"|expected|forecast|profile|profiled|threshold)\b"
)
# “It is not meeting target: 5.4 days against 5”, “red: 5.4 days v 5”: against what, has been said.
_AGAINST = re.compile(rf"\b(?:against|v|vs|versus)(?: (?:the|a|an|our|its))?{_ROUGHLY} $")
_TARGET_SAID = re.compile(
    r"\b(?:targets?|tgts?|red|amber|green|exceptions?|plan|tolerance)\b"
    r"(?! (?:\w+ )?(?:bins?|waste))"
)
_FROM = re.compile(
    r"\b(?:from|(?:compared|comparing|compares) (?:with|to)|up on|down on)"
    rf"(?: the| a)?(?: (?:figure|total|rate|level|result) of)?{_ROUGHLY} $"
)
# “It needs to come down from 191 to 176”: the number is that of now.
_HAS_TO = re.compile(
    r"\b(?:needs?|needed|have|has|had|ought|must|required) to (?:[^.;]|\.\d){1,60}\bfrom $"
)
# “Set against 86% before”
_IS_BEFORE = re.compile(r" (?:before|previously|beforehand)(?=[,.;:)]|$)")
# “Higher than 80%” says no more than that, unless a period is named: “higher than 77% in Q1”.
_LIMIT = re.compile(r"\b(?:higher|lower|better|worse|longer|shorter|greater) than (?:the )?$")
_TO = re.compile(
    r"(?<!similar )(?<!comparable )(?<!compared )(?<!due )(?<!contrast )(?<!opposed )(?<!relative )"
    rf"(?<!equal )(?<!prior )(?<!next )(?<!close )(?<!reference )(?<!relation )\bto{_ROUGHLY} $"
)
# How far before a number the words that say what it is may stand.
NEAR = 160
_IN = ("", "in", "for", "during", "in the", "for the", "of", "at")
_AND = (" and ", ", ", ", and ", " and from ")


@dataclass(frozen=True, slots=True)
class Role:
    """What a number says. `is_compared` where it is the start of a movement, `is_to` its end.

    `is_limit` where it is only what the figure lies above or below, or by how much; `is_doubtful`
    where it may be another target than the one in force.
    """

    kind: ClaimKind
    is_compared: bool = False
    is_to: bool = False
    is_limit: bool = False
    is_doubtful: bool = False


def roles_of(parts: Parts) -> tuple[Role, ...]:
    """The role of each quantity of the sentence, in order."""
    roles: list[Role] = []
    words = masked(parts.words, ((name.start, name.end) for name in parts.names))
    aims = _aims(parts, words)
    spans = [
        (each.start, each.end) for each, aim in zip(parts.quantities, aims, strict=True) if aim
    ]
    periods = masked(words, ((each.start, each.end) for each in parts.periods))
    told = masked(periods, spans, MARK)
    for number, (quantity, aim) in enumerate(zip(parts.quantities, aims, strict=True)):
        before = words[max(0, quantity.start - NEAR) : quantity.start]
        around = told[max(0, quantity.start - NEAR) : quantity.start], told[quantity.end :]
        if aim is not None:
            roles.append(Role(ClaimKind.TARGET, is_doubtful=aim is Aim.MAYBE))
            continue
        kind = ClaimKind.GAP if is_gap(*around) else _kind(parts, quantity, before)
        if kind is ClaimKind.CHANGE and not quantity.signed and _PASSIVE.search(before):
            kind = ClaimKind.VALUE
        if kind is ClaimKind.VALUE and is_size(parts, number, follows_change=_after_change(roles)):
            kind = ClaimKind.CHANGE
        side = side_of(parts, number) if kind is ClaimKind.VALUE else None
        compared = bool(
            (_FROM.search(before) and not _HAS_TO.search(before))
            or _IS_BEFORE.match(words, quantity.end)
        ) or (kind is ClaimKind.VALUE and bool(roles) and _goes_on(parts, number, roles[-1]))
        compared = (compared and side is not Side.UNCLEAR) or side is Side.EARLIER
        limit = bool(_LIMIT.search(before)) or side is Side.UNCLEAR
        if kind is ClaimKind.CHANGE:
            is_gap_after = _gap_after(parts, quantity)
            limit = limit or is_gap_after or not is_over_time(parts, number)
        to = not compared and (bool(_TO.search(before)) or side is Side.LATER)
        roles.append(Role(kind, compared, to, limit))
    return tuple(roles)


def _after_change(roles: list[Role]) -> bool:
    return bool(roles) and roles[-1].kind is ClaimKind.CHANGE


def _aims(parts: Parts, words: str) -> list[Aim | None]:
    """For each quantity whether it is what is aimed for."""
    told = masked(words, ((each.start, each.end) for each in parts.periods))
    found: list[Aim | None] = []
    for quantity in parts.quantities:
        before = told[max(0, quantity.start - NEAR) : quantity.start]
        if _is_change(parts, quantity, before):
            found.append(None)
            continue
        words_of = parts.words[quantity.start : quantity.end]
        aim = aim_of(before, told[quantity.end :], words_of[: length_of_hedge(words_of)])
        found.append(aim or _aim_against(parts, quantity, before))
    return found


def _is_change(parts: Parts, quantity: Quantity, before: str) -> bool:
    # “−£1,290” may be what an account stands at; any other number with a sign is a change.
    signed = quantity.signed and not (quantity.unit == "money" and quantity.value < 0)
    than = _THAN_AFTER.match(parts.words, quantity.end)
    change = _CHANGE_AFTER.match(parts.words, quantity.end)
    than = None if than and _is_over_another(parts, quantity, than.end()) else than
    by = _BY.search(before) and not _DONE_BY.search(before)
    is_change = quantity.unit == "points" or signed or than or change or by
    return bool(is_change)


def _kind(parts: Parts, quantity: Quantity, before: str) -> ClaimKind:
    gap = _gap_after(parts, quantity)
    return ClaimKind.CHANGE if gap or _is_change(parts, quantity, before) else ClaimKind.VALUE


def _gap_after(parts: Parts, quantity: Quantity) -> bool:
    """Whether a number is how far a figure is from a plan or an average; no part of a budget is."""
    found = _GAP_AFTER.match(parts.words, quantity.end)
    before = parts.words[max(0, quantity.start - len("within the nearest ")) : quantity.start]
    is_part = found is not None and found.group().startswith(" of ") and "within" not in before
    than = _THAN_AFTER.match(parts.words, quantity.end)
    is_more_than = than is not None and _is_over_another(parts, quantity, than.end())
    return found is not None and not is_part and not is_more_than


def _aim_against(parts: Parts, quantity: Quantity, before: str) -> Aim | None:
    """Whether a number after “against” is the target of which the sentence has told before."""
    against = _AGAINST.search(before)
    if against is None:
        return None
    has_period = any(
        each.start >= quantity.end and parts.between(quantity.end, each.start).strip(" (") in _IN
        for each in parts.periods
    )
    if has_period:
        return None
    if _TARGET_SAID.search(before[: against.start()]):
        return Aim.TARGET
    return None if against.group().startswith("against") else Aim.MAYBE


def _is_over_another(parts: Parts, quantity: Quantity, end: int) -> bool:
    """Whether “more than” goes with a next number of another kind: “£951,681, more than 3%”."""
    following = next((each for each in parts.quantities if each.start >= quantity.end), None)
    return following is not None and following.start < end and following.unit != quantity.unit


def _goes_on(parts: Parts, number: int, last: Role) -> bool:
    """Whether a number is listed after one compared with: “from 77% in Quarter 1 and 62% in …”."""
    quantity, start = parts.quantities[number], parts.quantities[number - 1].end
    labels = [each for each in parts.periods if start <= each.start < quantity.start]
    named = any(start <= name.start < quantity.start for name in parts.names)
    gap = parts.between(labels[-1].end if labels else start, quantity.start)
    if number == 1 and "and" not in gap:
        # “Compared with 77% in Quarter 1, 85% is better”: the first number after it is now's.
        return False
    return last.is_compared and bool(labels) and not named and gap in _AND
