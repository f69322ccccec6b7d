"""What a sentence says because it answers the question before it.

In: the question, the parts of the sentence and its readings. Out: the readings, with the number
that is what is aimed for as a target; and the status that was asked for.
"""

import re
from dataclasses import replace

from golden_thread.framework import Status
from golden_thread.proofing.claims.claim import ClaimKind
from golden_thread.proofing.claims.sentence_parts import Parts
from golden_thread.proofing.claims.sentence_periods import Reading
from golden_thread.proofing.words.answers import answered, asks_for_target, colour_answered
from golden_thread.proofing.words.statuses import FoundStatus

_AGAINST = re.compile(
    r",? (?:against|versus|vs|v|compared with|compared to|set against)(?: the)? $"
)
_RESULT = re.compile(r"\b(?:result|outturn|actual|achieved|recorded|got|came|so far)\b")
_TWO = 2


def of_what_was_asked(
    asked: str, parts: Parts, readings: tuple[Reading, ...]
) -> tuple[Reading, ...]:
    """The readings, with the target that a question asks for or its answer is held against."""
    if not asked or not readings or any(each.kind is not ClaimKind.VALUE for each in readings):
        return readings
    if len(readings) == 1 and asks_for_target(asked) and not _RESULT.search(parts.words):
        return (replace(readings[0], kind=ClaimKind.TARGET),)
    if len(readings) == _TWO and answered(asked, parts.words):
        first, second = readings
        if _AGAINST.fullmatch(parts.words[first.quantity.end : second.quantity.start]):
            return first, replace(second, kind=ClaimKind.TARGET)
    return readings


def status_asked_for(asked: str, parts: Parts) -> tuple[FoundStatus, ...]:
    """The status that answers a question for it, where the sentence gives it in no other words."""
    place = None if parts.statuses else colour_answered(asked, parts.words)
    if place is None:
        return ()
    start, end = place
    return (FoundStatus(Status(parts.words[start:end]), parts.sentence[start:end], start, end),)
