"""Stretches of days that a sentence names by their two ends: “from 3 May to 14 June 2026”.

In: a text. Out: each pair of days that are the ends of one, in the order printed. “Brought forward
from 1 June 2026 to 15 May 2026” names two days and no stretch.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from golden_thread.proofing.words.days import FoundDay, find_days
from golden_thread.proofing.words.wording import plain

_TO = re.compile(
    r",? ?(?:up to|up until|through to|through|to|until|till|-)"
    r"(?: (?:and including|the end of))? ?(?:the )?"
)
_AND = re.compile(r",? and (?:the )?")
_BETWEEN = re.compile(r"\bbetween (?:the )?$")
# The order is that of the telling: a day that was moved, or two that are compared.
_MOVED = re.compile(
    r"\b(?:amend(?:ed|ing)|brought|bring|chang(?:ed?|es|ing)|compared|corrected|deadline|defer(?:red)?"
    r"|delay(?:ed)?|extend(?:ed)?|fell|forward|mov(?:ed?|es|ing)|postponed?|put back|rearranged?"
    r"|rescheduled?|revised?|rose|shift(?:ed)?|slip(?:ped|s)?|switch(?:ed)?|transferr?(?:ed)?)\b"
)
_MOST = 64


def is_turned(first: FoundDay, last: FoundDay) -> bool:
    """Whether a stretch ends before it starts; nobody can tell where a year is missing."""
    starts, ends = first.day, last.day
    return starts is not None and ends is not None and ends < starts


@lru_cache(_MOST)
def day_ranges(text: str) -> tuple[tuple[FoundDay, FoundDay], ...]:
    """The first and the last day of each stretch."""
    return tuple(_ranges(text))


def _ranges(text: str) -> Iterator[tuple[FoundDay, FoundDay]]:
    words = plain(text)
    for first, last in pairwise(find_days(text)):
        before, gap = words[: first.start], words[first.end : last.start]
        is_range = _TO.fullmatch(gap) or (_AND.fullmatch(gap) and _BETWEEN.search(before))
        if is_range and not _MOVED.search(before):
            yield first, last
