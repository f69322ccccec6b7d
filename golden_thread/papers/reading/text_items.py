"""How does a line of plain text begin: with a number, a bullet, an entry of a list?

In: the line. Out: its `Opening`. Numbers are as printed, also behind a bullet that a program put
there (`- 2.5. `) and without the space that should follow (`2.5.Turnover`).
"""

import re
from dataclasses import dataclass

from golden_thread.papers.reading.printed_numbers import bullet_length, split_number

# What Word's bullets become in programs that do not have its signs: a letter alone.
_LETTER = re.compile(r"\s*[o*+§Øüv¢\u00b7]\s+(?=\S)")
_RUN_TOGETHER = re.compile(r"\s*(\d{1,2}(?:\.\d{1,2}){0,3})\.(?=[A-Z][a-z])")
_BEHIND_BULLET = re.compile(r"\s*[-–•*·]\s+(?=\d)")
# `Connections – 11,317 (increase of 1,698 from Q3)`.
_ENTRY = re.compile(
    r"[A-Z][^\d.:;?!–—]{1,50}? [-–—] [£$€]?\d[\d,.]{0,12}(?![\d/])(?! ?(?:st|nd|rd|th)?\s?"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Opening:
    """The number, whether it is a bullet, whether an entry without any sign, and the length."""

    number: str | None = None
    is_bullet: bool = False
    is_entry: bool = False
    length: int = 0

    @property
    def starts(self) -> bool:
        """Whether something of its own begins here."""
        return self.number is not None or self.is_bullet or self.is_entry


def opening_of(text: str) -> Opening:
    """How the line begins."""
    behind = _BEHIND_BULLET.match(text)
    if behind:
        number, length = split_number(text[behind.end() :])
        if number is not None and number[0].isdigit():
            return Opening(number, length=behind.end() + length)
    number, length = split_number(text)
    if number is not None:
        return Opening(number, length=length)
    together = _RUN_TOGETHER.match(text)
    if together:
        return Opening(together[1], length=together.end())
    length = bullet_length(text)
    if length:
        return Opening(is_bullet=True, length=length)
    letter = _LETTER.match(text)
    if letter:
        return Opening(is_bullet=True, length=letter.end())
    return Opening(is_entry=text[:1].isupper() and _ENTRY.match(text) is not None)
