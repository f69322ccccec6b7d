"""Which number is printed in front of a paragraph, and does it follow on?

In: the words of a paragraph. Out: the number as printed without its last full stop (`6.2`, `(a)`)
and how long the prefix is, so that offsets into the printed paragraph can be found again.
"""

import re

BULLET_SIGNS = "•◦▪‣●○■□➢➤✓✔·∙⦁\uf0b7\uf0a7\uf0d8\uf0fc"

_MANY_LEVELS = re.compile(r"\s*(\d{1,3}(?:\.\d{1,3}){1,5})(\.?)\s+(?=\S)")
_ONE_LEVEL = re.compile(r"\s*(\d{1,3}[.)]|\(\d{1,3}\)|\(?[a-zA-Z]\)|\(?[ivxIVX]{1,5}\))\s+(?=\S)")
_BULLET = re.compile(rf"\s*(?:[{BULLET_SIGNS}]|[-–](?=\s)|o(?=\s{{2}}|\t))\s*(?=\S)")


def split_number(text: str) -> tuple[str | None, int]:
    """The number typed at the start and the length of its prefix; (None, 0) where there is none.

    `3.5 days` is a figure and not a number: without its last full stop a number of many levels
    must be followed by a capital, an opening quotation mark, a bracket or “£”.
    """
    many = _MANY_LEVELS.match(text)
    if many and (many[2] or text[many.end()] in "“‘'\"([£" or text[many.end()].isupper()):
        return many[1], many.end()
    one = _ONE_LEVEL.match(text)
    return (one[1].rstrip("."), one.end()) if one else (None, 0)


def bullet_length(text: str) -> int:
    """How long the bullet sign at the start is with its space; 0 where there is none."""
    bullet = _BULLET.match(text)
    return bullet.end() if bullet else 0


def depth_of(number: str) -> int:
    """How many levels a number has: 1 for `6`, 2 for `6.2`."""
    return number.count(".") + 1


def follows(previous: str | None, number: str) -> bool:
    """Whether this number is the next, a first one below, or the next of a level above."""
    if previous is None:
        return number.strip("().").lower() in ("1", "a", "i") or number.endswith(".1")
    steps, before = _steps(number), _steps(previous)
    if steps is None or before is None:
        return _letter_follows(previous, number)
    if steps == (*before, 1):
        return True
    above = before[: len(steps)]
    return len(above) == len(steps) and steps == (*above[:-1], above[-1] + 1)


def _steps(number: str) -> tuple[int, ...] | None:
    parts = number.strip("()").split(".")
    return tuple(int(part) for part in parts) if all(part.isdigit() for part in parts) else None


def _letter_follows(previous: str, number: str) -> bool:
    letter, before = number.strip("()").lower(), previous.strip("()").lower()
    if letter in ("a", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"):
        return True
    return len(letter) == len(before) == 1 and ord(letter) == ord(before) + 1
