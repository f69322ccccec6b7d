"""Arrows that stand for a movement: ↑ ↓ → ▲ ▼ ⬆ ⬇ ↗ ↘.

In: a cell or a sentence. Out: the arrows in it with their meaning and place. In a sentence “→” only
leads from one number to the next, and is no arrow; nor is “▲” before the word for a status.
"""

import re

from golden_thread.figures import Movement
from golden_thread.proofing.words.movements import FoundMovement
from golden_thread.proofing.words.wording import plain

_SIGNS = {
    Movement.UP: "↑⬆▲△🔺🔼↗⬈⇧⇑⮝⏶▴🡅🡹⤴⭡➚🠕🡱🠉🡑",
    Movement.DOWN: "↓⬇▼▽🔻🔽↘⬊⇩⇓⮟⏷▾🡇🡻⤵⭣➘🠗🡳🠋🡓",
    Movement.SAME: "→➡↔⇒⇨◄►⬌▶⯈➔➜⟷⟺⇔⭢🡆🡺◀",
}
ARROWS = {sign: movement for movement, signs in _SIGNS.items() for sign in signs}
_VARIANT = "\ufe0f?"
# What is left of an arrow where its font (Wingdings) is lost.
_WINGDINGS = {
    **dict.fromkeys("\uf0e1\uf0e9\uf0f1\uf0ec", Movement.UP),
    **dict.fromkeys("\uf0e2\uf0ea\uf0f2\uf0ee", Movement.DOWN),
    **dict.fromkeys("\uf0e0\uf0e8\uf0f0\uf0f3\uf0f4", Movement.SAME),
}
_ALONE = {"+": Movement.UP, "++": Movement.UP, **_WINGDINGS}
# Two heads that point apart are one arrow for “no change”.
_ALONE |= dict.fromkeys(("◄►", "◀▶", "◄ ►", "◀ ▶", "◁▷", "◂▸", "<>", "<->", "<-->"), Movement.SAME)
_ARROW = re.compile(f"[{''.join(ARROWS)}]{_VARIANT}")
_IN_PROSE = re.compile(
    f"[{_SIGNS[Movement.UP]}{_SIGNS[Movement.DOWN]}]{_VARIANT}"
    r"(?! ?(?:red|amber|green|grey|[rag])\b)"
)
# More arrows than this in one sentence draw something, and tell of no figure.
MOST = 12
# Before a number that is the size of a movement: “(▲ 2.1 points)”.
BEFORE_SIZE = rf"\([{_SIGNS[Movement.UP]}{_SIGNS[Movement.DOWN]}]{_VARIANT} ?"


def is_arrow(text: str) -> bool:
    """Whether a text is an arrow and nothing else."""
    return _ARROW.fullmatch(text) is not None or text in _ALONE


def arrow_of_cell(text: str) -> FoundMovement | None:
    """The one arrow of a cell that holds nothing else, or a number beside it; else None."""
    alone = text.strip()
    if alone in _ALONE:
        start = text.index(alone)
        return FoundMovement(_ALONE[alone], alone, start, start + len(alone))
    found = [*_ARROW.finditer(text)]
    if len(found) != 1 or re.search(r"[a-z]{7}", plain(text)):
        return None
    return _found(found[0])


def find_arrows(text: str) -> tuple[FoundMovement, ...]:
    """The arrows of a sentence, in order; none of a row of them, which is a picture."""
    found = tuple(_found(match) for match in _IN_PROSE.finditer(plain(text)))
    return found if len(found) <= MOST else ()


def _found(match: re.Match[str]) -> FoundMovement:
    text = match.group()
    return FoundMovement(ARROWS[text[0]], text, match.start(), match.end())
