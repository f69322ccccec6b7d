"""In what the bare numbers of a column or row are printed: “(£000)”, “Result (%)”, a “Unit” cell.

In: the words of a heading, of a cell of units or of a measure's name. Out: the unit and the power
of ten; and a bare number as what it stands for. A number that prints its own unit keeps it.
"""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.wording import plain

_SCALED = re.compile(
    r"(?P<pounds>£) ?(?P<scale>'?000'?s?|k|mn?|million|thousands?|bn|billion)\b"
    r"|\b(?:in |\()(?P<words>thousands|millions)\b|[(']'?(?P<bare>000'?s?)\)?(?!\w)"
)
_POWERS = {"k": 3, "t": 3, "0": 3, "m": 6, "b": 9}
_UNITS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("points", re.compile(r"\b(?:pp|ppts?|pts|percentage points?|% points?)(?!\w)")),
    ("percent", re.compile(r"%|\bper ?cent(?:age)?\b")),
    ("money", re.compile(r"£|\bpounds\b")),
    ("days", re.compile(r"(?:^|\()(?:working |calendar )?days\)?$|\bin (?:working )?days\b")),
    ("hours", re.compile(r"(?:^|\()(?:hours|hrs)\)?$|\bin hours\b")),
    ("minutes", re.compile(r"(?:^|\()(?:minutes|mins)\)?$|\bin minutes\b")),
    ("seconds", re.compile(r"(?:^|\()(?:seconds|secs)\)?$|\bin seconds\b")),
)
# In a name only what stands in brackets or at its ends is its unit.
_OF_NAMES: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "percent",
        re.compile(
            r"\((?:in )?(?:%|per ?cent|percentage)(?:,[^()]{1,20})?\)"
            r"|^(?:%|percentage|per cent) of |[a-z)] ?%$"
        ),
    ),
    ("money", re.compile(r"\(£\)")),
)


@dataclass(frozen=True, slots=True)
class CellUnit:
    """A unit as quantities have it, and the power of ten by which its numbers are cut."""

    unit: str
    power: int = 0

    def of(self, quantity: Quantity) -> Quantity:
        """The number as what it stands for."""
        is_cut = re.search(r"[a-z]", plain(quantity.text)) is None
        if self.power and is_cut and quantity.unit in ("", self.unit):
            value = Decimal(f"{quantity.value.scaleb(self.power):f}")
            places = quantity.places - self.power
            return replace(quantity, value=value, places=places, unit=self.unit)
        return replace(quantity, unit=self.unit) if not quantity.unit else quantity


def unit_of_heading(words: str) -> CellUnit | None:
    """The unit that a heading or a cell of units names; None where it names none."""
    text = plain(words).strip(" .:*")
    scaled = scale_of_name(words)
    if scaled is not None:
        return scaled
    return next((CellUnit(unit) for unit, pattern in _UNITS if pattern.search(text)), None)


def unit_of_name(words: str) -> CellUnit | None:
    """The unit that the name of a measure has, as “Calls answered in time (%)” has."""
    scaled = scale_of_name(words)
    if scaled is not None:
        return scaled
    text = plain(words).strip(" .:*")
    return next((CellUnit(unit) for unit, pattern in _OF_NAMES if pattern.search(text)), None)


def scale_of_name(words: str) -> CellUnit | None:
    """The scale that words name, as the name of a measure may: “Rent arrears (£000)”."""
    match = _SCALED.search(plain(words))
    if match is None:
        return None
    word = (match["scale"] or match["words"] or match["bare"]).strip("'")
    return CellUnit("money" if match["pounds"] else "", _POWERS[word[0]])
