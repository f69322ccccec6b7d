"""Words that say which way a figure went, or that it got better or worse.

In: a text. Out: each such word with its place and its meaning. Words that mean a movement only
beside a figure (`up`, `lower`) count only where the pattern shows one.
"""

import re
from dataclasses import dataclass

from golden_thread.figures import Movement
from golden_thread.proofing.claims import Goodness
from golden_thread.proofing.wording import plain

_WORDS: dict[Movement | Goodness, str] = {
    Movement.SAME: r"the same as|unchanged|no change|stayed at|remained at",
    Movement.UP: (
        r"rose|rises|risen|rising|increased|increases|grew|grown|went up|gone up"
        r"|up (?=by|from|on|to)|increase of|rise of|higher than|more than in|longer than in"
    ),
    Movement.DOWN: (
        r"fell|falls|fallen|falling|decreased|decreases|dropped|declined|went down|gone down"
        r"|down (?=by|from|on|to)|decrease of|fall of|drop of|lower than|less than in|fewer than in"
    ),
    Goodness.BETTER: r"improved|improves|improvement of|better than",
    Goodness.WORSE: r"worsened|deteriorated|worse than",
}
_PATTERN = re.compile(
    "|".join(rf"(?P<m{number}>\b(?:{words})\b)" for number, words in enumerate(_WORDS.values()))
)
_MEANINGS = tuple(_WORDS)

# What a cell of a direction column may say, alone.
CELLS: dict[str, Movement | Goodness] = {
    "better": Goodness.BETTER,
    "improved": Goodness.BETTER,
    "improving": Goodness.BETTER,
    "worse": Goodness.WORSE,
    "worsened": Goodness.WORSE,
    "worsening": Goodness.WORSE,
    "declining": Goodness.WORSE,
    "up": Movement.UP,
    "higher": Movement.UP,
    "increase": Movement.UP,
    "increased": Movement.UP,
    "down": Movement.DOWN,
    "lower": Movement.DOWN,
    "decrease": Movement.DOWN,
    "decreased": Movement.DOWN,
    "same": Movement.SAME,
    "none": Movement.SAME,
    "no change": Movement.SAME,
    "no real change": Movement.SAME,
    "unchanged": Movement.SAME,
}


@dataclass(frozen=True, slots=True)
class FoundMovement:
    """A word of movement: `text` is what is printed from `start` up to `end`."""

    movement: Movement | Goodness
    text: str
    start: int
    end: int


def find_movements(text: str) -> tuple[FoundMovement, ...]:
    """The words of movement in the text, in order."""
    found = []
    for match in _PATTERN.finditer(plain(text)):
        meaning = _MEANINGS[int((match.lastgroup or "m0")[1:])]
        start, end = match.start(), match.start() + len(match.group().rstrip())
        found.append(FoundMovement(meaning, text[start:end], start, end))
    return tuple(found)
