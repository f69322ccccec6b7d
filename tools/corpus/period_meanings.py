"""What the slots of a period's printed form stand for, told from the form and their examples.

In: the text of a form, the examples of its slots, and in which list it stands. Out: a meaning for
each slot, or None where one can be taken for two things: such a form is left out, and counted.
"""

import re
from datetime import date

from tools.corpus.wordings import SLOT

MONTHS = tuple(date(2000, month, 1).strftime("%B") for month in range(1, 13))
_SHORT = tuple(each[:3] for each in MONTHS)
_ORDINALS = ("first", "second", "third", "fourth")
_PAIR = re.compile(r"\{(\w+)\}\s?(?:/|-|–|to)\s?\{(\w+)\}")
_TO = re.compile(r"(?:\bto|ending|ended|until|end of)(?: in)?\s*(?:the )?$")
_LATER = re.compile(r"end|next|last|second|later|2")
_PLACES = {1: ("first",), 2: ("first", "last"), 3: ("first", "middle", "last")}


def period_meanings(text: str, examples: dict[str, str], where: str) -> dict[str, str] | None:
    """The meaning of each slot.

    >>> period_meanings("Q{q} {a}/{b}", {"q": "2", "a": "2025", "b": "26"}, "quarters")
    {'q': 'quarter', 'a': 'year', 'b': 'next_year_short'}
    >>> example = {"from": "July", "to": "September", "y": "2025"}
    >>> period_meanings("{from} to {to} {y}", example, "month_ranges")
    {'from': 'first_month', 'to': 'last_month', 'y': 'calendar_year'}
    >>> period_meanings("Q{q} {y}", {"q": "2", "y": "2025"}, "quarters") is None
    True
    """
    names = SLOT.findall(text)
    shapes = {name: _shape(name, examples.get(name, ""), where) for name in names}
    told = {name: shape for name, shape in shapes.items() if shape not in ("y4", "y2", "M", "m")}
    told |= _years(text, shapes)
    told |= _months(text, names, shapes, where)
    for name, shape in shapes.items():
        if name not in told:
            told[name] = _alone(name, shape, shapes, where)
    if where == "financial_years" and any("month" in each for each in told.values()):
        return None
    return None if "" in told.values() else {name: told[name] for name in dict.fromkeys(names)}


def _shape(name: str, example: str, where: str) -> str:
    """What an example looks like; empty where it looks like nothing of a period."""
    if where == "months" and re.fullmatch(r"\d{1,2}", example) and "m" in name and "y" not in name:
        return "month_number" if len(example) == 2 else ""
    if example in MONTHS and not (example == "May" and "short" in name):
        return "M"
    for shape, pattern in _SHAPES.items():
        if re.fullmatch(pattern, example):
            return shape
    found = re.fullmatch(r"\d{4}([/–-])(\d{2}|\d{4})", example)
    return f"year{found[1]}{len(found[2])}" if found else ""


_SHAPES = {
    "m": "|".join(_SHORT),
    "quarter": r"[1-4]",
    "quarter_ending": r"[1-4](?:st|nd|rd|th)",
    "quarter_th": "|".join(_ORDINALS),
    "Quarter_th": "|".join(each.capitalize() for each in _ORDINALS),
    "y4": r"\d{4}",
    "y2": r"\d{2}",
}


def _years(text: str, shapes: dict[str, str]) -> dict[str, str]:
    """Two years with a stroke between them are the two of a financial year."""
    found = {}
    for pair in _PAIR.finditer(text):
        first, second = pair.groups()
        if {shapes[first], shapes[second]} <= {"y4", "y2"} and first != second:
            found[first] = "year" if shapes[first] == "y4" else "year_short"
            found[second] = "next_year" if shapes[second] == "y4" else "next_year_short"
    return found


def _months(text: str, names: list[str], shapes: dict[str, str], where: str) -> dict[str, str]:
    """Months in the order in which they stand; one alone is the last where “to” is before it."""
    months = list(dict.fromkeys(name for name in names if shapes[name] in ("M", "m")))
    places = _PLACES.get(len(months), ())
    if len(months) == 1 and where != "months":
        before = text[: text.index(f"{{{months[0]}}}")]
        places = ("last",) if _TO.search(before) else ("",)
    endings = {"M": "_month", "m": "_month_short"}
    if len(places) != len(months) or "" in places:
        return dict.fromkeys(months, "")
    return {name: place + endings[shapes[name]] for name, place in zip(months, places, strict=True)}


def _alone(name: str, shape: str, shapes: dict[str, str], where: str) -> str:
    """A year by itself: of a month's calendar, or by its name the second of a financial year."""
    short = "_short" if shape == "y2" else ""
    has_month = not {"M", "m", "month_number"}.isdisjoint(shapes.values())
    if has_month or where in ("months", "month_ranges"):
        return f"calendar_year{short}"
    return f"next_year{short}" if _LATER.search(name) else ""
