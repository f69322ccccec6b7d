"""Numbers listed in one breath: “118 calls, 204 emails and 97 letters”.

In: masked words and the numbers that were masked in them. Out: the runs of numbers that stand in a
list, each of the same unit and with nothing but its own words between it and the next.
"""

import re
from collections.abc import Iterator, Sequence

from golden_thread.proofing.words.quantity import Quantity

_BRACKET = r"(?: \([^()]{0,40}\))?"
NOUNS = rf"(?: (?!and\b|total\b)[a-z][a-z'&/-]*){{0,8}}{_BRACKET}"
_LINK = (
    r"(?:(?:the|a|an|another|some|with|by|from|in|for|was|were|are|further|other|others|remaining"
    r"|rest|remainder|only|just|had|said|and) ){0,4}"
)
_GAP = re.compile(rf"{NOUNS}(?:[,;] (?:and |plus |with )?| and | plus ){_LINK}")


def listed(words: str, quantities: Sequence[Quantity]) -> Iterator[tuple[int, int]]:
    """The first and the last of each run of two or more, by their places among the numbers."""
    first = 0
    for number in range(1, len(quantities) + 1):
        if number < len(quantities) and _goes_on(words, *quantities[number - 1 : number + 1]):
            continue
        if number - first > 1:
            yield first, number - 1
        first = number


def _goes_on(words: str, one: Quantity, other: Quantity) -> bool:
    same = one.unit == other.unit and one.upper is None and other.upper is None
    return same and _GAP.fullmatch(words, one.end, other.start) is not None
