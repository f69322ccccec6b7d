"""The marks that stand for a status: ✅, 🔴, ⚠️, ☹, ◐.

In: what a cell of a status column holds, or a sentence. Out: the status it stands for. Shapes that
have no colour of their own (● ◆ ▲, ● ◐ ○) and signs such as “~” are told apart only beside one
another, so the reader of a table says which of them count.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from golden_thread.framework import Status

# What a mark may carry: the sign that asks for it in colour, and a joiner.
VARIANT = "\ufe0f\u200d"
_COLOURED = {
    Status.GREEN: "🟢🟩💚",
    Status.AMBER: "🟠🟡🟧🟨🔶🔸🧡💛",
    Status.RED: "🔴🟥❤",
}
_TICKED = {
    Status.GREEN: "✅✔✓☑👍🙂😀😊☺",
    Status.AMBER: "⚠😐",
    Status.RED: "❌✖✗✘⛔🚫🛑👎🙁☹😞",
}
# Shapes that tell a scale, by those that must stand in the column for it to be one.
_SCALES: tuple[tuple[str, Mapping[str, Status]], ...] = (
    ("●◆", {"●": Status.GREEN, "◆": Status.AMBER, "▲": Status.RED}),
    ("●▲", {"●": Status.GREEN, "◆": Status.AMBER, "▲": Status.RED}),
    ("◆▲", {"●": Status.GREEN, "◆": Status.AMBER, "▲": Status.RED}),
    ("◐", {"●": Status.GREEN, "◐": Status.AMBER, "○": Status.RED}),
    ("◑", {"●": Status.GREEN, "◑": Status.AMBER, "○": Status.RED}),
)
_NO_SHAPES = set("▼↓↑►◄")
# Beside a tick these stand for what is nearly so, and for what is not.
_BESIDE_TICKS = {"~": Status.AMBER, "≈": Status.AMBER, "x": Status.RED, "×": Status.RED}
_BESIDE_TICKS |= {"✕": Status.RED, "X": Status.RED}
COLOURED = {mark: status for status, marks in _COLOURED.items() for mark in marks}
TICKED = {mark: status for status, marks in _TICKED.items() for mark in marks}
_TICKS, _CROSSES = set(_TICKED[Status.GREEN]), set(_TICKED[Status.RED])
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


def mark_of_cell(text: str, shapes: Mapping[str, Status]) -> FoundMark | None:
    """The one mark of a cell; None where there is none, or two that differ.

    `shapes` are the shapes and signs that count in its column, each with its status.
    """
    found = list(find_marks(text))
    if not found:
        found = [
            FoundMark(shapes[letter], letter, at, at + 1, is_coloured=False)
            for at, letter in enumerate(text)
            if letter in shapes and (not letter.isalpha() or text.strip() == letter)
        ]
    return found[0] if len({each.status for each in found}) == 1 else None


def shapes_of(texts: Sequence[str]) -> Mapping[str, Status]:
    """The shapes and signs that tell statuses in a column, by the cells beside one another."""
    letters = {letter for text in texts for letter in text}
    if letters & _NO_SHAPES:
        return {}
    for needed, scale in _SCALES:
        if letters.issuperset(needed):
            return scale
    if letters & _CROSSES:
        # Beside a cross “!” is not the worst; beside ticks alone it may be.
        return {**_BESIDE_TICKS, "!": Status.AMBER}
    return _BESIDE_TICKS if letters & _TICKS else {}
