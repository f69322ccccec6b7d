"""Which lines of plain text are one paragraph that was broken where the print ended?

In: lines. Out: paragraphs. The file itself shows how far its lines reach and how many blank lines
stand between two of a paragraph; a file that breaks no paragraph is left as it is.
"""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from golden_thread.papers.reading.hyphens import seam, words_in
from golden_thread.papers.reading.printed_numbers import follows
from golden_thread.papers.reading.text_items import opening_of
from golden_thread.papers.reading.text_lines import TextLine

_ENDS = (".", ":", ";", "?", "!")
_OF_ADDRESSES = ("@", "://", "www.")
_DASH = re.compile(r"[-–—] (?=[a-z])")
# In a hundred, of the lines that surely go on, how many may be shorter than a full one.
_SHORTER = 10
# Type is not equally wide: a line of so much of a full one's letters is full if no sentence ends.
NEARLY_FULL = 0.8


@dataclass(frozen=True, slots=True)
class _Print:
    """How the file breaks its lines: the blank lines between two, and how long a full one is."""

    gap: int
    full: int
    words: Collection[str]


@dataclass(slots=True)
class _Broken:
    """A paragraph while its lines come in; joined once, or long ones would take long."""

    first: TextLine
    parts: list[str]

    def add(self, text: str, words: Collection[str]) -> None:
        """Put one more line at its end."""
        kept, between = seam(self.parts[-1], text, words)
        self.parts[-1] = self.parts[-1][:kept]
        self.parts += (between, text)


def joined(lines: Sequence[TextLine]) -> tuple[TextLine, ...]:
    """The lines with those that go on from the one before made one with it."""
    usual = _usual(lines)
    if usual is None:
        return tuple(lines)
    kept: list[_Broken] = []
    number: str | None = None
    for line in lines:
        text = line.text.strip()
        if kept and _goes_on(kept[-1], line, usual, number):
            kept[-1].add(text, usual.words)
        else:
            kept.append(_Broken(line, [text]))
            number = opening_of(text).number or number
    return tuple(replace(each.first, text="".join(each.parts)) for each in kept)


def _usual(lines: Sequence[TextLine]) -> _Print | None:
    """What lies between lines of which the second surely goes on; None where there are none."""
    gaps: Counter[int] = Counter()
    reach: list[int] = []
    for above, below in pairwise(lines):
        if _is_surely_broken(above.text.strip(), below.text.strip()):
            gaps[below.gap] += 1
            reach.append(_reach(above.text.strip(), below.text.strip()))
    if not gaps:
        return None
    full = sorted(reach)[len(reach) // _SHORTER]
    gap = max(each for each in gaps if _SHORTER * gaps[each] >= len(reach))
    return _Print(gap, full, words_in(line.text.strip() for line in lines))


def _reach(above: str, below: str) -> int:
    """How long the line above would be with the first word of the one below."""
    return len(above) + 1 + len(below.split(maxsplit=1)[0])


def _is_surely_broken(above: str, below: str) -> bool:
    """Whether the second line goes on in the middle of a sentence, or of a year: `2021/`, `22`."""
    if above[-2:-1].isdigit() and above[-1] in "/-–" and below[:1].isdigit():
        return True
    is_address = any(sign in below.split(maxsplit=1)[0] for sign in _OF_ADDRESSES)
    return (
        below[:1].islower()
        and not above.endswith(_ENDS)
        and not is_address
        and not opening_of(below).starts
    )


def _goes_on(paragraph: _Broken, line: TextLine, usual: _Print, number: str | None) -> bool:
    """Whether the line goes on from the last one of the paragraph."""
    above, below = paragraph.parts[-1], line.text.strip()
    if line.gap > usual.gap:
        return line.turns and _is_surely_broken(above, below)
    is_full = _reach(above, below) >= usual.full
    is_nearly_full = _reach(above, below) >= NEARLY_FULL * usual.full
    opening = opening_of(below)
    if opening.is_bullet:
        is_dash = bool(_DASH.match(below)) and not opening_of(paragraph.parts[0]).is_bullet
        return is_nearly_full and is_dash and not above.endswith(_ENDS)
    if opening.number is not None:
        is_inside = is_nearly_full and not above.endswith(_ENDS)
        return is_inside and not follows(number, opening.number)
    if opening.is_entry:
        return False
    is_unended = is_nearly_full and not above.endswith(_ENDS)
    return is_full or is_unended or _is_surely_broken(above, below)
