"""How is a word that was broken at the end of a line made whole?

In: the end of one line, the start of the next, and the words that stand whole in the paper. Out:
the two joined: the hyphen goes where it only marked the break.
"""

import re
from collections.abc import Collection, Iterable

HYPHENS = ("-", "\u2010", "\u00ad")
_LAST_PART = re.compile(r"(?<![A-Za-z])([A-Za-z]+)[-\u2010\u00ad]$")
_LAST_WORD = re.compile(r"\S{1,80}$")
_FIRST_PART = re.compile(r"[a-z]+")
_WORD = re.compile(r"[A-Za-z]+(?:[-\u2010][A-Za-z]+)*")
# Words that stand before a hyphen in English far more often than they are cut there.
_FIRST_HALVES = frozenset(
    (
        *("long", "short", "well", "full", "part", "half", "high", "low", "self", "non", "year"),
        *("mid", "face", "one", "two", "three", "four", "five", "first", "second", "third"),
        *("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"),
        *("cross", "front", "fly", "data", "evidence", "customer", "service", "medium", "large"),
    )
)
# What councils write after `re-`, which is a word cut there otherwise.
_DONE_ANEW = ("let", "refer", "offend", "regist")
# `short- and long-term`: the first hyphen stands for a word left out.
_HANGING = frozenset(("and", "or", "to", "nor", "a", "neu"))


def words_in(lines: Iterable[str]) -> frozenset[str]:
    """Every word that stands whole in these lines, in lower case."""
    words: set[str] = set()
    was_broken = False
    for line in lines:
        is_broken = line.endswith(HYPHENS)
        parts = line.split()[int(was_broken) : -1 if is_broken else None]
        found = _WORD.findall(" ".join(parts))
        words.update(word.lower().replace("\u2010", "-") for word in found)
        was_broken = is_broken
    return frozenset(words)


def seam(above: str, below: str, words: Collection[str]) -> tuple[int, str]:
    """How much of the line above is kept, and what stands between it and the one below."""
    whole = len(above)
    if not above.endswith(HYPHENS):
        is_date = above[-2:-1].isdigit() and above.endswith("/") and below[:1].isdigit()
        is_stretch = above[-2:-1].isalnum() and above.endswith("–") and below[:1].isalnum()
        is_cut = is_date or is_stretch
        return whole, "" if is_cut else " "
    last = _LAST_WORD.search(above[-80:])
    if last is None or last[0] in HYPHENS:
        return whole, " "
    broken, rest = _LAST_PART.search(last[0]), _FIRST_PART.match(below)
    if rest is not None and rest[0] in _HANGING and above[-1] != "\u00ad":
        return whole, " "
    if broken and rest and _is_soft(broken[1].lower(), rest[0], above[-1], words):
        return whole - 1, ""
    return whole, ""


def _is_soft(broken: str, rest: str, hyphen: str, words: Collection[str]) -> bool:
    """Whether the hyphen only marks the break: the paper's own words decide, then a guess."""
    if hyphen == "\u00ad" or broken + rest in words:
        return True
    is_anew = broken == "re" and rest.startswith(_DONE_ANEW)
    if f"{broken}-{rest}" in words or broken in _FIRST_HALVES or is_anew:
        return False
    return not (broken in words and rest in words)
