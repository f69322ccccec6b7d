"""Words that say which way a figure went, or that it got better or worse.

In: a text. Out: each such word with its place and its meaning. Words that mean a movement only
beside a figure (`up`, `lower`) count only where the pattern shows one.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from golden_thread.figures import Movement
from golden_thread.proofing.words.wording import plain


class Goodness(StrEnum):
    """A movement said as good or bad, whichever way the number went."""

    BETTER = "better"
    WORSE = "worse"


# A verb tells of the figure where the sentence goes on so: not “increased demand”, “fell short”.
_GOES_ON = (
    r"(?= (?:by|from|to|on|since|in|over|for|against|compared|between|during|this|last|again|back"
    r"|and|but|\w+ly)\b|[,.;:)]|$)"
)
_BESIDE = r"(?=by\b|from\b|on\b|£?\d)"

_WORDS: dict[Movement | Goodness, str] = {
    Movement.SAME: r"the same as|unchanged|no change|(?:stayed|remained) at",
    Movement.UP: (
        rf"(?:rose|rises|risen|rising|increased|increases|increasing|grew|grown|climbed){_GOES_ON}"
        rf"|(?:went|gone) up|up {_BESIDE}|(?:increase|rise|growth) of\b"
        r"|(?:higher|more|longer) than"
    ),
    Movement.DOWN: (
        r"(?:fell|falls|fallen|falling|decreased|decreases|decreasing|dropped|declined|reduced)"
        rf"{_GOES_ON}|(?:went|gone) down|down {_BESIDE}|down (?=to\b)"
        r"|(?:decrease|fall|drop|reduction) of\b|(?:lower|less|fewer|shorter) than"
    ),
    Goodness.BETTER: rf"(?:improved|improves){_GOES_ON}|improvement of|better than",
    Goodness.WORSE: rf"(?:worsened|deteriorated){_GOES_ON}|worse than",
}
_PATTERN = re.compile(
    "|".join(rf"(?P<m{number}>\b(?:{words}))" for number, words in enumerate(_WORDS.values()))
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
    "later": Movement.UP,
    "earlier": Movement.DOWN,
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
