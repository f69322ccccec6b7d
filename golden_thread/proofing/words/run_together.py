"""Two numbers with only a space between, where one is expected: “Link clicks – 409 231 (…)”.

In: words in plain wording. Out: each such pair with its place. A row of a table that lost its lines
has many numbers side by side, and a paper that prints thousands with a space is told by its habit.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from golden_thread.proofing.words.not_quantities import no_quantities

_NUMBER = r"\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,2})?|\d{1,9}(?:\.\d{1,2})?"
_PAIR = re.compile(
    r"(?P<before>(?: - |: | was | were | is | of | to | from | at |\())"
    rf"(?P<first>{_NUMBER}) (?P<second>{_NUMBER})"
    r"(?=\)| \(|[,;](?!\d)|\.(?!\d)|$| (?:in|on|up|down|from|this|compared|against|during|for)\b)"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_SPACED = re.compile(r"(?<![\w.,])\d{1,3} \d{3}(?![\w,]|\.\d)")


@dataclass(frozen=True, slots=True)
class RunTogether:
    """Two numbers that stand from `start` up to `end`, the second from `second`."""

    start: int
    second: int
    end: int


def find_run_together(words: str) -> Iterator[RunTogether]:
    """The pairs of numbers with only a space between, in order."""
    taken: tuple[tuple[int, int], ...] | None = None
    for match in _PAIR.finditer(words):
        taken = tuple(no_quantities(words)) if taken is None else taken
        first, second = match.span("first"), match.span("second")
        is_year = _YEAR.fullmatch(match["first"]) or _YEAR.fullmatch(match["second"])
        is_code = match["first"].startswith("0") or match["second"].startswith("0")
        none = any(start <= first[0] < end for start, end in taken)
        if not (is_year or is_code or none):
            yield RunTogether(first[0], second[0], second[1])


def thousands_with_a_space(words: str) -> int:
    """How many numbers may be one, printed with a space at the thousands."""
    return sum(1 for _ in _SPACED.finditer(words))
