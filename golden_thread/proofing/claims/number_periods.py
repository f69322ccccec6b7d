"""The period that stands beside each number of a sentence.

In: the parts of a sentence and the roles of its numbers. Out: for each number the period named for
it: after it, before it, or at the opening of its clause. A number for which the clause names a
period that may or may not be its own has a period that is not clear.
"""

import re
from collections.abc import Sequence

from golden_thread.proofing.claims.claim import ClaimKind
from golden_thread.proofing.claims.context import is_reported
from golden_thread.proofing.claims.number_roles import Role
from golden_thread.proofing.claims.sentence_parts import Parts
from golden_thread.proofing.words.relative_periods import NamedPeriod

_VALUE_IN = re.compile(
    r"\)?,? ?\(?(?:in|for|during|over|at|as at|by|of|between|(?:at|by|to) (?:the )?end of)?"
    r"(?: the)? ?"
)
CHANGE_ON = re.compile(
    r"(?: (?:higher|lower|better|worse|more|fewer|less|longer|shorter|later|earlier))?"
    r",? ?\(?(?:on|from|since|in|than in|than|compared (?:with|to)|against|over)"
    r"(?: (?:that|those) (?:of|in|for)| in| for)?(?: the)? "
)
_COMPARED = re.compile(
    r"\b(?:than|as|on|from|since|compared (?:with|to)|against|vs\.?|versus"
    r"|(?:similar|comparable) to|(?:consistent|comparable|in line) with)"
    r"(?: (?:that|those) (?:of|in|for)| in| for)? (?:the )?$"
)
# “Compared with Quarter 1 (77%)”, “Quarter 1, when it was 77%”: the number is of that period.
_IS_OF_IT = re.compile(
    r" ?\((?:\w+ )?|'s (?:\w+ of )?|,? (?:when|where|which) (?:it )?(?:was|stood at|were) "
    r"| (?:figure|total|rate|level|result|outturn) (?:of|was) |: "
)
# How far before a period the words that compare with it may stand.
NEAR = 80
_SINCE = ("from", "since", "as from", "as of")
_STRAIGHT = re.compile(r":? |: ?| - | was ")
_BARE = re.compile(r"\)?,? ?\(?")


def named_beside(parts: Parts, roles: Sequence[Role]) -> dict[int, NamedPeriod]:
    """The period named for each number that has one, by the number's place in the sentence."""
    own: dict[int, NamedPeriod] = {}
    values = [number for number, role in enumerate(roles) if role.kind is not ClaimKind.CHANGE]
    for number in values:
        label = _after(parts, number)
        if label is not None:
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
            own[number] = own[before]
    return own


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
        and not _is_compared(parts, label)
        and not _is_of_a_change(parts, label)
    ]
    opening = {label.period: label for label in _opening(parts, start, first)}
    trailing = [label for label in free if label.start > first]
    if len(opening) > 1:
        return None, True
    return next(iter(opening.values()), None), bool(trailing)


def _opening(parts: Parts, start: int, first: int) -> list[NamedPeriod]:
    """The periods named in a clause before its first number, but for those compared with."""
    return [
        label
        for label in parts.periods
        if start <= label.start < first and not _is_compared(parts, label)
    ]


def _is_compared(parts: Parts, label: NamedPeriod) -> bool:
    """Whether a period is named to compare with.

    “On 25 July” is a day on which something was, and “from 1 April”, with which a sentence opens,
    one since when it is.
    """
    found = _COMPARED.search(parts.words, max(0, label.start - NEAR), label.start)
    is_day = label.period is not None and not is_reported(label.period)
    if found is None or not is_day:
        return found is not None
    opens = not parts.words[: found.start()].strip() and found.group().startswith(_SINCE)
    return not (opens or found.group().startswith("on"))


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


def _after(parts: Parts, number: int) -> NamedPeriod | None:
    """The period straight after a number, unless it is straight before the next: (Q1: 77%)."""
    quantity = parts.quantities[number]
    label = next((each for each in parts.periods if each.start >= quantity.end), None)
    if label is None or not _VALUE_IN.fullmatch(parts.words, quantity.end, label.start):
        return None
    following = parts.quantities[number + 1 :][:1]
    bare = _BARE.fullmatch(parts.words, quantity.end, label.start)
    if bare and following and _STRAIGHT.fullmatch(parts.words, label.end, following[0].start):
        return None
    return label


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
    compared = _is_compared(parts, label)
    if role.is_compared or compared or len(labels) > 1:
        at = compared and parts.between(label.end, quantity.start) == " at "
        if at and number:
            # “85%, better than last quarter at 77%”: what it is now has been told already.
            return label
        if at:
            # “Lower than last quarter at 12”: 12 may be either quarter's.
            return NamedPeriod(None, label.start, label.end)
        is_of_it = _IS_OF_IT.fullmatch(parts.words, label.end, quantity.start)
        return label if is_of_it else None
    return label
