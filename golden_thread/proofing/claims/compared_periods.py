"""The periods that a sentence compares with, and the two ends that it names.

In: the parts of a sentence. Out: whether a period only says what a number is compared with; the one
that a clause starts from (“Since Quarter 4, it has gone up by 3”), and both of “between Quarter 1
and Quarter 2”.
"""

import re
from itertools import pairwise

from golden_thread.proofing.claims.context import is_reported
from golden_thread.proofing.claims.sentence_parts import Parts
from golden_thread.proofing.words.relative_periods import NamedPeriod

_COMPARED = re.compile(
    r"\b(?:than|as|on|from|since|compared (?:with|to)|against|vs\.?|versus"
    r"|(?:set|put) (?:beside|alongside|next to)|relative to|in comparison (?:with|to)"
    r"|(?:similar|comparable) to|(?:consistent|comparable|in line) with)"
    r"(?: (?:that|those) (?:of|in|for)| in| for)? (?:the )?$"
)
# “Compared with Quarter 1 (77%)”, “Quarter 1, when it was 77%”: the number is of that period.
IS_OF_IT = re.compile(
    r" ?\((?:\w+ )?|'s (?:\w+ of )?|,? (?:when|where|which) (?:it )?(?:was|stood at|were) "
    r"| (?:figure|total|rate|level|result|outturn) (?:of|was) |: "
)
# How far before a period the words that compare with it may stand.
NEAR = 80
_SINCE = ("from", "since", "as from", "as of")
_BETWEEN = re.compile(r"\bbetween (?:the )?$")
_AND = re.compile(r" and (?:the )?")


def is_compared(parts: Parts, label: NamedPeriod) -> bool:
    """Whether a period is named to compare with.

    “On 25 July” is a day on which something was, and “from 1 April”, with which a sentence opens,
    one since when it is.
    """
    if label.is_start:
        return True
    found = _COMPARED.search(parts.words, max(0, label.start - NEAR), label.start)
    is_day = label.period is not None and not is_reported(label.period)
    if found is None or not is_day:
        return found is not None
    opens = not parts.words[: found.start()].strip() and found.group().startswith(_SINCE)
    return not (opens or found.group().startswith("on"))


def compared_before(parts: Parts, at: int) -> NamedPeriod | None:
    """The period that the clause compares with before `at`: “Since Quarter 4, it has gone up by 3”.

    None where it compares with two.
    """
    start = parts.words.rfind(";", 0, at) + 1
    found = [
        label
        for label in parts.periods
        if start <= label.start and label.end <= at and is_compared(parts, label)
    ]
    free = [
        label
        for label in found
        if not any(
            IS_OF_IT.fullmatch(parts.words, label.end, each.start) for each in parts.quantities
        )
    ]
    return free[0] if len(free) == 1 else None


def ends_named(parts: Parts, at: int) -> tuple[NamedPeriod, NamedPeriod] | None:
    """The two periods “between Quarter 1 and Quarter 2” that the clause around `at` names."""
    start = parts.words.rfind(";", 0, at) + 1
    end = parts.words.find(";", at)
    for first, last in pairwise(parts.periods):
        if not start <= first.start or (end >= 0 and last.end > end):
            continue
        is_between = _BETWEEN.search(parts.words, max(0, first.start - 13), first.start)
        if is_between and _AND.fullmatch(parts.words, first.end, last.start):
            return first, last
    return None
