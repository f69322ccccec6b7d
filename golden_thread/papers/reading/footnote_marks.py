"""Is a raised sign a footnote's mark, and what is left of it in the words?

In: what a paper prints raised, and the words before it. Out: nothing for a mark, which is no part
of the number it stands at; the raised letter for a square or a cube of a unit; anything else as it
is.
"""

import re

_MARK = re.compile(
    r"[\s\[(]*(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,4})(?:\s*,\s*\d{1,3}){0,5}[\s\])]*"
)
_UNIT = re.compile(r"(?:^|[\d\s/(])(?:[mck]?m|ft|in|mi|yd|s)$")
_TENS = re.compile(r"(?:[x×]\s?)10$")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SIGNS = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}")


def raised(text: str, before: str) -> str:
    """What the raised words say: a power as raised digits, a mark nothing, others themselves."""
    stripped = text.strip()
    is_power = _TENS.search(before[-4:]) or (stripped in ("2", "3") and _UNIT.search(before[-6:]))
    if stripped.isdigit() and is_power:
        return text.translate(_RAISED)
    return "" if _MARK.fullmatch(text) else text


def without_marks(text: str) -> str:
    """The words without footnotes' marks that are letters of their own: `409¹` is `409`."""
    return _SIGNS.sub(lambda found: _kept(text, found), text) if _SIGNS.search(text) else text


def _kept(text: str, found: re.Match[str]) -> str:
    before = text[max(0, found.start() - 6) : found.start()]
    is_power = _TENS.search(before[-4:]) or (found[0] in "²³" and _UNIT.search(before))
    return found[0] if is_power or not before.strip() else ""
