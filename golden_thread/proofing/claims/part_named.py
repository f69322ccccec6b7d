"""Whether a number is that of a part of the council and not of the whole: “31 in Riverside”.

In: the parts of a sentence, a number of it, and the names of the whole: the council, its services.
Out: the part named right beside the number, by a name in capitals that is none of these.
“Riverside (31), Oakfield (20)” names two parts; a name that opens a sentence may be any word, and
counts only beside another.
"""

import re

from golden_thread.proofing.claims.sentence_parts import Parts
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.wording import plain

_NAME = r"[A-Z][\w'’-]{1,30}(?: (?:(?:and|of|the|upon) |& )?[A-Z][\w'’-]{1,30}){0,3}"
_AFTER = re.compile(
    rf",? (?:in|for|at|from|across|within) (?:the )?(?P<name>{_NAME})|,? \((?P<alone>{_NAME})\)"
)
_BEFORE = re.compile(
    rf"(?P<name>{_NAME})(?: \(|: | (?:had|saw|recorded|with|for|has|took|contributed) | )$"
)
_BACK = 80
# A name with one of these is the council's, or anybody's, and no part of the council's own.
_WHOLE = re.compile(
    r"\b(?:council|borough|district|county|city|service|services|directorate|department|team"
    r"|portfolio|cabinet|committee|board|panel|members|officers|report|appendix|table|annex"
    r"|performance|target|quarter|year|green|amber|red|the|this|our|in|for|at|of|on|it|we|and|but"
    r"|by|with|there|that|against|during|over|since|from|compared|last|total)\b"
)


def part_named(parts: Parts, quantity: Quantity, wholes: frozenset[str]) -> str:
    """The part of the council that the number is of, or nothing."""
    after = _AFTER.match(parts.sentence, quantity.end)
    if after is not None:
        group = "name" if after["name"] else "alone"
        if _is_part(parts, after[group], after.start(group), wholes):
            return after[group]
    start = max(0, quantity.start - _BACK)
    before = _BEFORE.search(parts.sentence[start : quantity.start])
    if before is None:
        return ""
    at = start + before.start("name")
    opens = not parts.sentence[:at].strip(" “\"'(")
    if opens and not _goes_on(parts, quantity, wholes):
        return ""
    return before["name"] if _is_part(parts, before["name"], at, wholes) else ""


def _is_part(parts: Parts, name: str, start: int, wholes: frozenset[str]) -> bool:
    """Whether a name in capitals can be that of a part: not a measure, a period, or the whole."""
    end = start + len(name)
    taken = [
        *((each.start, each.end) for each in parts.names),
        *((each.start, each.end) for each in parts.periods),
    ]
    if any(start < last and first < end for first, last in taken):
        return False
    words = plain(name)
    return words not in wholes and _WHOLE.search(words) is None


def _goes_on(parts: Parts, quantity: Quantity, wholes: frozenset[str]) -> bool:
    """Whether a later number of the sentence is of a part, too."""
    return any(
        part_named(parts, each, wholes) for each in parts.quantities if each.start > quantity.end
    )
