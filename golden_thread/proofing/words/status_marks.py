"""The marks and words that stand for a status: ✅, 🔴, ⚠️, “G”, “on target”.

In: what a cell of a status column holds, or a sentence. Out: the status it stands for. Shapes that
have no colour of their own (● ◆ ▲) are told apart only beside one another, so the reader of a table
says whether they may count.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from golden_thread.framework import Status
from golden_thread.proofing.words.wording import plain

# What a mark may carry: the sign that asks for it in colour, and a joiner.
VARIANT = "\ufe0f\u200d"
_COLOURED = {
    Status.GREEN: "🟢🟩💚",
    Status.AMBER: "🟠🟡🟧🟨🔶🔸",
    Status.RED: "🔴🟥",
}
_TICKED = {
    Status.GREEN: "✅✔✓☑",
    Status.AMBER: "⚠",
    Status.RED: "❌✖✗✘⛔🚫🛑",
}
_SHAPES = {Status.GREEN: "●", Status.AMBER: "◆", Status.RED: "▲"}
COLOURED = {mark: status for status, marks in _COLOURED.items() for mark in marks}
TICKED = {mark: status for status, marks in _TICKED.items() for mark in marks}
SHAPES = {mark: status for status, marks in _SHAPES.items() for mark in marks}
# What a status column says in place of a colour, and whether that means the target was met.
WORDS = {
    "on target": True,
    "at target": True,
    "on or above target": True,
    "above target": True,
    "exceeds target": True,
    "exceeding target": True,
    "target met": True,
    "target achieved": True,
    "target exceeded": True,
    "met": True,
    "achieved": True,
    "exceeded": True,
    "off target": False,
    "below target": False,
    "behind target": False,
    "target missed": False,
    "target not met": False,
    "target not achieved": False,
    "missed": False,
    "not met": False,
    "not achieved": False,
}
_MARK = re.compile("[" + "".join((*COLOURED, *TICKED)) + "]")


@dataclass(frozen=True, slots=True)
class FoundMark:
    """A mark for a status, from `start` up to `end`; `is_coloured` where its colour says it."""

    status: Status
    text: str
    start: int
    end: int
    is_coloured: bool


def find_marks(text: str) -> Iterator[FoundMark]:
    """The marks in these words, in order, without the shapes that have no colour."""
    for match in _MARK.finditer(text):
        mark = match.group()
        status = COLOURED.get(mark) or TICKED[mark]
        yield FoundMark(status, mark, match.start(), match.end(), mark in COLOURED)


def mark_of_cell(text: str, *, shapes: bool) -> FoundMark | None:
    """The one mark of a cell; None where there is none, or two that differ."""
    found = list(find_marks(text))
    if shapes and not found:
        found = [
            FoundMark(SHAPES[letter], letter, at, at + 1, is_coloured=False)
            for at, letter in enumerate(text)
            if letter in SHAPES
        ]
    return found[0] if len({each.status for each in found}) == 1 else None


def has_shapes(texts: list[str]) -> bool:
    """Whether the cells of a column tell shapes apart: two of them at least, and no other arrow."""
    letters = {letter for text in texts for letter in text}
    return len(letters & set(SHAPES)) > 1 and not letters & set("▼↓↑►◄")


def met_by_words(text: str) -> bool | None:
    """Whether the words of a status column say that the target was met; None if neither."""
    return WORDS.get(plain(text).strip(" .:!"))
