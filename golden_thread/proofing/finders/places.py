"""How many places a rank moved: “up eight places from 17th to 9th”.

In: a scene. Out: a claim for each that gives both places and how many lie between, in any order.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said_of_sums import Worked
from golden_thread.proofing.claims.scene import NO_INDICATOR, Scene
from golden_thread.proofing.words.number_words import IN_WORDS, in_words
from golden_thread.proofing.words.quantity import Quantity

_IN_ORDER = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_ORDINALS = {word: number for number, word in enumerate(_IN_ORDER.split(sep=" "), 1)}
_ORDINAL = rf"(?:\d{{1,3}}(?:st|nd|rd|th)|{'|'.join(_ORDINALS)})"
_FROM = rf"(?P<from>{_ORDINAL})"
_TO = rf"(?P<to>{_ORDINAL})"
_MANY = rf"(?P<many>\d{{1,3}}|{IN_WORDS}) (?:places?|positions?|spots?|ranks?)"
_IN = r"(?: place| position)?(?:,? \(?(?:(?:in|for) )?(?:\d{4}[-/]\d{2,4}|\d{4}|last year)\)?)?"
_NOUN = (
    r"(?:an? |the )?(?:rise|climb|gain|improvement|increase|jump|move|fall|drop|decline|loss)"
    r"(?: up| down)? of "
)
_GOING = r"(?:rising|moving|climbing|falling|dropping|slipping)"
_SHAPES = (
    # up eight places, from 17th (in 2023/24) to 9th
    re.compile(rf"\b{_MANY},? from (?:the )?{_FROM}{_IN} to (?:the )?{_TO}\b"),
    # up eight places to 9th, from 17th
    re.compile(
        rf"\b{_MANY},? to (?:the )?{_TO}{_IN}(?:,? (?:up |down )?from|,? having been|,? compared"
        rf" (?:with|to)) (?:the )?{_FROM}\b"
    ),
    # from 17th to 9th, a rise of eight places; (up eight places)
    re.compile(
        rf"\bfrom (?:the )?{_FROM}{_IN} to (?:the )?{_TO}{_IN}(?:,? | \(|, and so )"
        rf"(?:{_NOUN}|up |down |{_GOING}(?: up| down)?(?: by)? ){_MANY}"
    ),
)


def find(scene: Scene) -> Iterator[Claim]:
    """The moves through the ranks that the sentence tells."""
    for shape in _SHAPES:
        for match in shape.finditer(scene.parts.words):
            more, less = sorted((_place(match, "from"), _place(match, "to")), key=_value)[::-1]
            said = Worked((more,), (less,), _place(match, "many"), is_counted=True)
            start, end = match.span("many")
            blank = scene.blank(ClaimKind.TOTAL, scene.parts.sentence[start:end], start, end)
            yield replace(blank, said=said, unbound=NO_INDICATOR, indicator=None)


def _place(match: re.Match[str], group: str) -> Quantity:
    word = match[group]
    digits = re.match(r"\d+", word)
    value = int(digits.group()) if digits else _ORDINALS.get(word, in_words(word) or 0)
    return Quantity(word, *match.span(group), Decimal(value), 0, "")


def _value(quantity: Quantity) -> Decimal:
    return quantity.value
