"""A sentence with each of its numbers made one run of marks, so that patterns read words alone.

In: plain words and the numbers in them. Out: words of the same length; a mark tells which number
it stands for. Marks are private characters, which no print has.
"""

from collections.abc import Sequence

from golden_thread.proofing.words.quantity import Quantity

_FIRST, _LAST = 0xE000, 0xF8FF
# Any number of a masked sentence.
NUMBER = f"[{chr(_FIRST)}-{chr(_LAST)}]+"
_PRIVATE = dict.fromkeys(range(_FIRST, _LAST + 1), " ")


def masked(words: str, quantities: Sequence[Quantity]) -> str:
    """The words with these numbers masked, as far as there are marks."""
    made: list[str] = []
    end = 0
    plain = words.translate(_PRIVATE)
    for number, each in enumerate(quantities[: _LAST - _FIRST]):
        made += (plain[end : each.start], chr(_FIRST + number) * (each.end - each.start))
        end = each.end
    return "".join((*made, plain[end:]))


def which(mark: str) -> int:
    """Which of the numbers a mark stands for."""
    return ord(mark[0]) - _FIRST
