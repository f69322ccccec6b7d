"""The period that stands right beside a word of a sentence, or that opens it.

In: a sentence where it stands and a place in it. Out: the period named there: “lower than in
Quarter 1”, “red in Quarter 1”, “In Quarter 1 the status was red”; else None.
"""

import re

from golden_thread.proofing.claims.scene import Scene
from golden_thread.proofing.words.relative_periods import NamedPeriod

_TO_PERIOD = re.compile(
    r"(?:(?:\w+ly|again|further|somewhat|a little|well|quite a bit) )?"
    r"(?:(?:in|for|on|at|over|since|from|than|that of|that in|that for"
    r"|(?:on |over |from )?what (?:it|we|they) (?:was|were|had|stood at|saw|did) (?:in|for|at)"
    r"|(?:when )?compared (?:with|to)(?: that (?:of|in|for))?)(?: the)?|the|)"
    r"(?: (?:period|quarter|(?:three )?months)(?: (?:of|from))?)?"
)
_OPENS = re.compile(r"(?:(?:in|for|during|over|at|by|as at)(?: the)? ?)?")
# “Better than it was when the committee last considered Quarter 1”
_THAN_WHEN = re.compile(
    r"(?!.*\b(?:target|average|plan|planned|expected|usual|any|ever|since)\b)(?:it|they|we|had|was"
    r"|were|what|at|when|those|that"
    r"|in|for|recorded|reported|seen)\b[a-z' ]{0,70}"
)


def opening(scene: Scene, before: int) -> NamedPeriod | None:
    """The period that a sentence opens with, as in “In Quarter 1 the status was red”."""
    first = next((label for label in scene.parts.periods if label.end <= before), None)
    if (
        first is None
        or first.is_start
        or not _OPENS.fullmatch(scene.parts.words[: first.start].strip())
    ):
        return None
    return first


def named_after(scene: Scene, end: int) -> NamedPeriod | None:
    """The period straight after a word: “lower than in Quarter 1”, “red in Quarter 1”."""
    for label in scene.parts.periods:
        if label.start >= end:
            gap = scene.parts.between(end, label.start).strip()
            is_than = scene.parts.words[:end].endswith(" than") and _THAN_WHEN.fullmatch(gap)
            return label if _TO_PERIOD.fullmatch(gap) or is_than else None
    return None
