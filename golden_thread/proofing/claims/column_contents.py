"""What stands in the cells of a column, whatever its heading says.

In: the words of its cells. Out: statuses, directions, numbers or periods, where all that is in the
column is of one kind; None where it is words, or a mixture.
"""

import re
from collections.abc import Mapping, Sequence
from enum import Enum, auto

from golden_thread.figures import Movement
from golden_thread.framework import Status
from golden_thread.periods import Calendar, parse_label
from golden_thread.proofing.claims.status_cells import StatusScale, holds_statuses
from golden_thread.proofing.words.arrows import arrow_of_cell
from golden_thread.proofing.words.movement_cells import movement_of_words
from golden_thread.proofing.words.quantities import find_quantities
from golden_thread.proofing.words.status_wording import status_words
from golden_thread.proofing.words.wording import plain

_NOTHING = re.compile(
    r"[\s.:*_/…-]*(?:\[[a-z]\]|n/?a|tbc|no(?:t| data| figure)?(?: yet)?"
    r"(?: available| set| applicable| known| due| reported| collected)?|no target"
    r"|data (?:awaited|pending|not available)|awaiting data|nil|none|unknown|new(?: measure)?"
    r"|not avail|n/?r|not (?:rated|assessed|targeted)|(?:data|monitoring|information) only|[⚪⚫□◌]"
    r"|monitor(?:ing)?(?: only)?)?[\s.:*_/…-]*"
)
_BESIDE_NUMBER = 24
# A result is seldom more than so many times its target, or less than that share of it.
MOST_TIMES = 3


class Contents(Enum):
    """What all the cells of a column are that hold anything.

    `ARROWS` and `JUDGED` are directions by signs, and by words such as “improving”; `MOVED` by
    words that may also say which way is wanted (“higher”), `RATED` by words that may be of a target
    as well (“adverse”).
    """

    NOTHING = auto()
    STATUSES = auto()
    ARROWS = auto()
    JUDGED = auto()
    MOVED = auto()
    RATED = auto()
    NUMBERS = auto()
    SIGNED = auto()
    PERIODS = auto()


def is_nothing(text: str) -> bool:
    """Whether a cell says that there is nothing to say: a dash, “n/a”, “Not set”."""
    return _NOTHING.fullmatch(plain(text).strip()) is not None


def contents_of(
    texts: Sequence[str], own: Mapping[str, Status], calendar: Calendar
) -> Contents | None:
    """What the column with these cells holds."""
    held = [text for text in texts if not is_nothing(text)]
    if not held:
        return Contents.NOTHING
    if holds_statuses(held, StatusScale.of(texts, own)):
        return Contents.STATUSES
    directions = _directions(held)
    if directions is not None:
        return directions
    if all(_is_number(text) for text in held):
        signed = all(re.match(r"\s*[-+−–±▲▼↑↓]|\s*0(?:\.0+)?\W*$", text) for text in held)
        return Contents.SIGNED if signed else Contents.NUMBERS
    if all(parse_label(text, calendar=calendar) is not None for text in held):
        return Contents.PERIODS
    return None


def are_alike(texts: Sequence[str], others: Sequence[str]) -> bool:
    """Whether the numbers of two columns are, row by row, of one unit and about as large."""
    pairs = [
        (one[0], other[0])
        for text, beside in zip(texts, others, strict=False)
        if len(one := find_quantities(text)) == 1 and len(other := find_quantities(beside)) == 1
    ]
    if not pairs or any(one.unit != other.unit for one, other in pairs):
        return False
    near = [
        max(one.value, other.value) <= MOST_TIMES * min(one.value, other.value)
        for one, other in pairs
    ]
    return near.count(True) * 2 > len(near)


def _directions(held: Sequence[str]) -> Contents | None:
    said = [movement_of_words(text) for text in held]
    arrows = [None if word else arrow_of_cell(text) for word, text in zip(said, held, strict=True)]
    if not all(word or arrow for word, arrow in zip(said, arrows, strict=True)):
        return None
    if any(arrow and re.search(r"\w", text) for arrow, text in zip(arrows, held, strict=True)):
        return None
    if any(arrows):
        return Contents.ARROWS
    meanings = {word.movement for word in said if word}
    if meanings <= set(Movement):
        return Contents.MOVED
    return Contents.RATED if all(status_words(text) for text in held) else Contents.JUDGED


def _is_number(text: str) -> bool:
    found = find_quantities(text)
    return len(found) == 1 and len(text.strip()) - len(found[0].text) <= _BESIDE_NUMBER
