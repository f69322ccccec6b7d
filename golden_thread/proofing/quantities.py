"""Numbers in a sentence: how councils write them.

In: a text, and the stretches of it that are something else (names, periods). Out: quantities in
order, with unit, qualifier and how precisely they are printed. One linear pattern, no guessing.
"""

import re
from collections.abc import Iterable
from decimal import Decimal

from golden_thread.figures import Qualifier
from golden_thread.framework import places_of
from golden_thread.proofing.claims import Quantity
from golden_thread.proofing.not_quantities import no_quantities
from golden_thread.proofing.wording import plain

Span = tuple[int, int]

# A sign stands at its number, or alone at the start of a cell; “Posts - 178” has a dash.
_NUMBER = re.compile(
    r"(?<![\w.,/£])(?P<sign>[-+](?! )|^[-+] )?(?P<pounds>£ ?)?"
    r"(?P<number>\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?)"
    r"(?P<scale> (?:million|billion|thousand)\b|(?(pounds)(?:bn|m|k)\b|(?!)))?"
    r"(?P<plus>\+)?"
    r"(?P<unit> ?%| ?percentage points?| ?points?\b| per cent| percent\b| seconds?\b| minutes?\b"
    r"| hours?\b| working days?\b| days?\b)?"
    r"(?![\w/]|[.,]\d)"
)
_SCALES = {"thousand": 3, "k": 3, "million": 6, "m": 6, "billion": 9, "bn": 9}
_UNITS = {
    "%": "percent",
    "per cent": "percent",
    "percent": "percent",
    "point": "points",
    "percentage point": "points",
    "working day": "days",
}
_QUALIFIER = re.compile(
    r"\b(?P<words>about|around|approximately|roughly|some|nearly|almost"
    r"|over|more than|above|under|fewer than|less than|below|at least|at most|up to) $"
)
_QUALIFIERS = {
    Qualifier.ABOUT: ("about", "around", "approximately", "roughly", "some", "nearly", "almost"),
    Qualifier.OVER: ("over", "more than", "above"),
    Qualifier.UNDER: ("under", "fewer than", "less than", "below"),
    Qualifier.AT_LEAST: ("at least",),
    Qualifier.AT_MOST: ("at most", "up to"),
}
_LONGEST_QUALIFIER = 16


def find_quantities(text: str, taken: Iterable[Span] = ()) -> tuple[Quantity, ...]:
    """The numbers in the text, but for those that begin inside a stretch that is taken."""
    words = plain(text)
    spans = (*taken, *no_quantities(words))
    found = []
    for match in _NUMBER.finditer(words):
        at = match.start("number")
        if not any(start <= at < end for start, end in spans):
            found.append(_quantity(match, text, words, spans))
    return tuple(found)


def _quantity(match: re.Match[str], text: str, words: str, taken: tuple[Span, ...]) -> Quantity:
    typed = match["number"].replace(",", "")
    scale = _SCALES.get((match["scale"] or "").strip(), 0)
    value = Decimal(f"{Decimal(typed).scaleb(scale):f}")
    sign = (match["sign"] or "").strip()
    unit = _unit(match)
    start, qualifier = _qualifier(match.start(), words, taken)
    if match["plus"]:
        qualifier = Qualifier.OVER
    return Quantity(
        text=text[start : match.end()],
        start=start,
        end=match.end(),
        value=-value if sign == "-" else value,
        places=places_of(Decimal(typed)) - scale,
        unit=unit,
        qualifier=qualifier,
        signed=bool(sign),
    )


def _unit(match: re.Match[str]) -> str:
    if match["pounds"]:
        return "money"
    printed = (match["unit"] or "").strip()
    singular = printed.removesuffix("s")
    return _UNITS.get(singular, f"{singular}s" if singular else "")


def _qualifier(start: int, words: str, taken: tuple[Span, ...]) -> tuple[int, Qualifier]:
    """Where the quantity begins with its qualifier, and which that is."""
    before = _QUALIFIER.search(words[max(0, start - _LONGEST_QUALIFIER) : start])
    if before is None:
        return start, Qualifier.EXACT
    at = start - len(before.group())
    if any(first <= at < last for first, last in taken):
        return start, Qualifier.EXACT
    kind = next(kind for kind, all_words in _QUALIFIERS.items() if before["words"] in all_words)
    return at, kind
