"""The period that stands beside each number of a sentence.

In: the parts of a sentence and the roles of its numbers. Out: for each number the period named for
it: after it, before it, or at the opening of its clause. A number for which the clause names a
period that may or may not be its own has a period that is not clear.
"""

import re
from collections.abc import Sequence

from golden_thread.proofing.claims.claim import ClaimKind
from golden_thread.proofing.claims.compared_periods import ends_named, is_compared, is_of_it
from golden_thread.proofing.claims.number_roles import Role
from golden_thread.proofing.claims.sentence_parts import Parts
from golden_thread.proofing.words.relative_periods import NamedPeriod
from golden_thread.proofing.words.wording import masked

_VALUE_IN = re.compile(
    # “the 86% recorded in Quarter 1”
    r"\)?(?: (?:recorded|reported|seen|achieved|posted|published|measured))?"
    r",? ?\(?(?:in|for|during|over|at|as at|by|of|between|(?:at|by|to) (?:the )?end of"
    r"|(?:when|as|at the time) (?:the )?(?:books|accounts|figures|ledger|year)? ?(?:were |was )?"
    r"(?:closed|last closed|struck|drawn up)(?: (?:on|for|at|in))?"
    r"|when we (?:last )?reported(?: (?:on|for|in))?)?"
    r"(?: ?the)?(?: (?:(?:three|3|six|twelve) )?(?:months|quarter|period)"
    r"(?: (?:from|of|to|between|ending|ended))?)? ?"
)
# “The 194 reported to the Committee for Quarter 1”, “the 21 on file for Quarter 1”
_REPORTED = re.compile(
    r"\)?(?: (?:that |which )?(?:(?:we|it|they|the (?:service|council|team|borough|city)) )?"
    r"(?:(?:was|were|had been|has been|had|have) )?"
    r"(?:recorded|reported|seen|achieved|posted|published|measured|returned|logged"
    r"|entered|shown|registered|managed|noted|produced|quoted|held|on file|on record"
    r"|given|found|counted|submitted|had|have|saw|gave|told|put forward|obtained|delivered|booked"
    r"|secured|attained|read|stood at|printed|quoted|listed|carried|cited))?"
    r"(?: (?:to|by) (?:the |this )?\w+(?: \w+)?)?(?: (?:for|on|under|against|in respect of|of) #)?"
    r",? ?\(?(?:in|for|during|over|at|as at|by|of|between|(?:at|by|to) (?:the )?end of)?"
    r"(?: ?the)? ?"
)
_OF_NEXT = re.compile(r"'s (?!(?:end|close)\b)[\w ,]{0,60}£?\d")
CHANGE_ON = re.compile(
    r"(?: (?:higher|lower|better|worse|more|fewer|less|longer|shorter|later|earlier))?"
    r"(?: (?:up|down))?,? ?\(?(?:on|from|since|in|than in|than|compared (?:with|to)|against|over)"
    r"(?: (?:that|those) (?:of|in|for)| in| for| (?:what|where) (?:it|we|they) (?:was|were|stood"
    r"|had"
    r"|had been|did|managed|recorded|reported|saw) (?:in|for|at|during))?(?: the)? "
)
# “Since April 2021 it has come to 12”: an amount of all that time.
_OPENS_SINCE = re.compile(r"\W{0,9}since (?:the )?$")
_IN_BOTH = re.compile(r" in (?:both|each)\b")
_STRAIGHT = re.compile(r":? |: ?| - | as | was |")
# “…, the latest quarter produced a better result of 85%”: the period leads to the next number.
_LEADS_TO_NEXT = re.compile(
    r" (?:has|have|had|is|was|were|give|gave|saw|came|brought|stood|show|shown|at|being"
    r"|[a-z]{2,12}ed"
    r"|[a-z]{2,12}s)(?: [\w#'-]{1,20}){0,6} "
)
_BARE = re.compile(r"(?: (?:on|for|under|in|at) #)?\)?,? ?\(?(?:(?:and |but |while )?the )?")
# “Where Q1 gave 62 for calls, Q2 gives 70”, “in the quarter before it was 62, Q2 brought 70”: after
# the comma another period begins what it says of its own.
_NEW_ONE = re.compile(r"[^,;]{0,80}, (?:and |but |while |whereas )?(?:in |for )?(?:the )?")
_SAYS = re.compile(
    r",? (?:(?:has|had|have|was|then|now|we|it|that|this) ){0,3}(?:gives?|gave|given"
    r"|brings?|brought|saw|seen|shows?|showed|shown|sees|produced|yielded|had|has|has seen|closed"
    r"|ended|finished|recorded|returned|reported|was|is|stood|came|comes|turned|delivered|as|reads?"
    r"|at|being|with)\b[^~;]{0,60}"
)
# “62 in Quarter 1, in Quarter 2 70”: after a comma the period is the next number's.
_NEXT_ONE = re.compile(r"\)?, (?:and )?(?:in|for|during|at|by) (?:the )?")
# “Officers recorded 12 against fly-tips during Quarter 2”: what may stand in between.
_CLOSES = re.compile(r"(?: [\w'#/&-]+){1,16} (?:in|for|during|over|at|as at|by|of)(?: the)? ")
_NO_CLOSE = re.compile(
    r"\b(?:who|which|that|because|when|while|whilst|after|before|until|since|from|with|and|but|as"
    r"|so|if|where|following|due|to|will|would|should|than|on|against(?! #)|compared|above|below)\b"
)


def named_beside(parts: Parts, roles: Sequence[Role]) -> dict[int, NamedPeriod]:
    """The period named for each number that has one, by the number's place in the sentence."""
    own: dict[int, NamedPeriod] = {}
    values = [number for number, role in enumerate(roles) if role.kind is not ClaimKind.CHANGE]
    ends = _of_ends(parts, roles, values)
    both = [each for number in ends if (each := ends_named(parts, parts.quantities[number].start))]
    for number in values:
        label = _after(parts, number, is_target=roles[number].kind is ClaimKind.TARGET)
        is_end = label is not None and any(label in each for each in both)
        if number in ends and (label is None or is_end):
            own[number] = ends[number]
        elif label is not None:
            own[number] = label
    for number in values:
        label = _before(parts, number, roles[number])
        if number not in own and label is not None and label not in own.values():
            own[number] = label
    for number in values[:-1]:
        # “85% against a target of 90% in Quarter 2” names the period of both.
        following = number + 1
        if number not in own and following in own and roles[following].kind is ClaimKind.TARGET:
            own[number] = own[following]
    for number in values:
        # “93% in Quarter 1, against a target of 94%”: the target is that of Quarter 1, too.
        before, is_target = number - 1, roles[number].kind is ClaimKind.TARGET
        if is_target and number not in own and before in own and not roles[before].is_compared:
            own[number] = _latest(own, [each for each in values if each < number])
    return own


def _latest(own: dict[int, NamedPeriod], numbers: Sequence[int]) -> NamedPeriod:
    """The latest period named for these numbers, and the last one where any is not clear.

    “19.5% in Quarter 4, after 18.3% a year before, and has a target of 19%”
    """
    labels = [own[each] for each in numbers if each in own]
    periods = [each.period for each in labels if each.period is not None]
    if len(periods) < len(labels):
        return labels[-1]
    return next(each for each in labels if each.period == max(periods))


def governing(
    parts: Parts, number: int, own: dict[int, NamedPeriod]
) -> tuple[NamedPeriod | None, bool]:
    """The period that opens a number's clause, and whether another one there leaves it unclear."""
    start, end = _clause(parts, number)
    first = next(each.start for each in parts.quantities if each.start >= start)
    free = [
        label
        for label in parts.periods
        if start <= label.start < end
        and label not in [each for other, each in own.items() if other != number]
        and not is_compared(parts, label)
        and not _is_of_a_change(parts, label)
    ]
    opening = {label.period: label for label in _opening(parts, start, first)}
    trailing = [label for label in free if label.start > first]
    if len(opening) > 1 or (not opening and _opens_since(parts, start, first)):
        return None, True
    if not opening and len(trailing) == 1 and _closes(parts, number, trailing[0]):
        return trailing[0], False
    return next(iter(opening.values()), None), bool(trailing)


def _opening(parts: Parts, start: int, first: int) -> list[NamedPeriod]:
    """The periods named in a clause before its first number, but for those compared with."""
    return [
        label
        for label in parts.periods
        if start <= label.start < first and not is_compared(parts, label)
    ]


def _opens_since(parts: Parts, start: int, first: int) -> bool:
    """Whether a clause opens with since when, and tells of no movement since then."""
    return not parts.movements and any(
        start <= label.start < first and _OPENS_SINCE.fullmatch(parts.words, start, label.start)
        for label in parts.periods
    )


def _of_ends(parts: Parts, roles: Sequence[Role], values: Sequence[int]) -> dict[int, NamedPeriod]:
    """The periods of numbers between two named ones: “from 12 to 15 between Q1 and Q2”.

    The number that it came from is of the first, the one that it came to of the last; a number of
    both is of the last. Any other is left open.
    """
    own: dict[int, NamedPeriod] = {}
    for number in values:
        quantity, role = parts.quantities[number], roles[number]
        ends = ends_named(parts, quantity.start)
        if ends is None or role.kind is ClaimKind.TARGET:
            continue
        if role.is_compared:
            own[number] = ends[0]
        elif role.is_to or _IN_BOTH.match(parts.words, quantity.end):
            own[number] = ends[1]
        else:
            own[number] = NamedPeriod(None, ends[1].start, ends[1].end)
    return own


def _closes(parts: Parts, number: int, label: NamedPeriod) -> bool:
    """Whether a period at the end of a clause is that of its last number, with no new thought."""
    quantity = parts.quantities[number]
    if any(quantity.start < each.start < label.start for each in parts.quantities):
        return False
    words = masked(parts.words, ((name.start, name.end) for name in parts.names))
    gap = words[quantity.end : label.start]
    return _CLOSES.fullmatch(gap) is not None and _NO_CLOSE.search(gap) is None


def _clause(parts: Parts, number: int) -> tuple[int, int]:
    """Where the clause of a number begins and ends: at a semicolon or the edge of the sentence."""
    at = parts.quantities[number].start
    end = parts.words.find(";", at)
    return parts.words.rfind(";", 0, at) + 1, end if end >= 0 else len(parts.words)


def _is_of_a_change(parts: Parts, label: NamedPeriod) -> bool:
    return any(
        each.end <= label.start and CHANGE_ON.fullmatch(parts.words, each.end, label.start)
        for each in parts.quantities
    )


def _after(parts: Parts, number: int, *, is_target: bool = False) -> NamedPeriod | None:
    """The period straight after a number, unless it is straight before the next: (Q1: 77%)."""
    quantity = parts.quantities[number]
    label = next((each for each in parts.periods if each.start >= quantity.end), None)
    if label is None or label.is_start or _is_possessive(parts, label):
        return None
    gap = parts.around(quantity.end, label.start)
    if is_target and gap.startswith(",") and _leads_in(parts, number, label):
        return None
    if not (_VALUE_IN.fullmatch(gap) or _REPORTED.fullmatch(gap)):
        return None
    if parts.words.startswith(")", quantity.end) and any(
        parts.between(each.end, quantity.start) in (" (", "(") for each in parts.periods
    ):
        # “Q1 (517), Q2 (598)”: each number stands in brackets after its own.
        return None
    following = parts.quantities[number + 1 :][:1]
    bare = _BARE.fullmatch(gap)
    has_own = number == 0 and any(each.end <= quantity.start for each in parts.periods)
    if has_own and following:
        # “In Quarter 1 it was 62, in Quarter 2 70”
        bare = bare or _NEXT_ONE.fullmatch(parts.words, quantity.end, label.start)
    is_next = bare and following and "," in gap
    if is_next and _LEADS_TO_NEXT.fullmatch(parts.around(label.end, following[0].start)):
        return None
    if following and _is_of_next_clause(parts, number, label):
        return None
    if bare and following and _STRAIGHT.fullmatch(parts.words, label.end, following[0].start):
        return None
    return label


def _leads_in(parts: Parts, number: int, label: NamedPeriod) -> bool:
    """Whether a period leads in the next number: “target 77%, Quarter 1 84%, Quarter 2 75%”."""
    following = parts.quantities[number + 1 :][:1]
    return bool(following) and bool(_STRAIGHT.fullmatch(parts.words, label.end, following[0].start))


def _is_of_next_clause(parts: Parts, number: int, label: NamedPeriod) -> bool:
    """Whether a period after a comma opens what is said of the next number; this has its own."""
    quantity, following = parts.quantities[number : number + 2]
    start = parts.quantities[number - 1].end if number else 0
    has_own = any(start <= each.start and each.end <= quantity.start for each in parts.periods)
    return (
        has_own
        and label.end <= following.start
        and _NEW_ONE.fullmatch(parts.words, quantity.end, label.start) is not None
        and _SAYS.fullmatch(parts.around(label.end, following.start)) is not None
    )


def _is_possessive(parts: Parts, label: NamedPeriod) -> bool:
    """Whether a period is that of the number after it: “82%, the previous quarter's 81%”."""
    return _OF_NEXT.match(parts.words, label.end) is not None and any(
        each.start > label.end for each in parts.quantities
    )


def _before(parts: Parts, number: int, role: Role) -> NamedPeriod | None:
    """The period named before a number with no other number between, unless it is compared with.

    “In Quarter 4 it had 12,000” is of Quarter 4; “lower than in Quarter 1, at 12” is not of
    Quarter 1, but “the same as in Quarter 1 (12)” is.
    """
    quantity = parts.quantities[number]
    start = parts.quantities[number - 1].end if number else 0
    labels = [
        label for label in parts.periods if start <= label.start and label.end <= quantity.start
    ]
    if not labels or ";" in parts.between(labels[-1].end, quantity.start):
        return None
    label = labels[-1]
    compared = is_compared(parts, label)
    if role.is_compared or compared or len(labels) > 1:
        at = compared and parts.between(label.end, quantity.start) == " at "
        if at and number:
            # “85%, better than last quarter at 77%”: what it is now has been told already.
            return label
        if at and not label.is_start:
            # “Lower than last quarter at 12”: 12 may be either's; but not “lower YoY at 12”.
            return NamedPeriod(None, label.start, label.end)
        return label if is_of_it(parts, label, number) else None
    return label
