"""What a slot of a printed number or date stands for, told from its name and its example.

In: a name, its example, and in which list it stands. Out: one of the words below, or None where
nothing fits: such a form is left out, and counted. So two authors may name their slots as each
likes.
"""

import re
from datetime import date

from tools.corpus.period_meanings import MONTHS

DAYS = tuple(date(2000, 1, day).strftime("%A") for day in range(3, 10))
_LATER = re.compile(r"end|next|last|to\b|_to|second_year|later|until|finish|close|2$|b$")
_UNITS = re.compile(r"(?:working )?days?|hours?|minutes?|seconds?|weeks?|months?|years?")
_DATES = ("dates", "dates_with_weekday", "date_ranges")


def meaning(name: str, example: str, where: str) -> str | None:
    """What the slot stands for.

    >>> meaning("amount", "12,038", "money"), meaning("weekday", "Tuesday", "dates")
    ('number', 'weekday')
    """
    if where in _DATES:
        return _of_date(name, example, where)
    return _of_number(name, example)


def _of_number(name: str, example: str) -> str | None:
    if re.fullmatch(r"\d[\d,]*(?:\.\d+)?", example):
        if re.search(r"million|^m$|_m$", name):
            return "millions"
        if re.search(r"thousand|^k$|_k$", name):
            return "thousands"
        return "plain" if "plain" in name or "without" in name else "number"
    if _UNITS.fullmatch(example):
        return "unit"
    return "words" if re.fullmatch(r"[a-z]+(?:[- ][a-z]+)*", example) else None


def _of_date(name: str, example: str, where: str) -> str | None:
    side = "end_" if where == "date_ranges" and _LATER.search(name) else ""
    kinds = {
        "day_th": re.fullmatch(r"\d{1,2}(?:st|nd|rd|th)", example),
        "date": re.fullmatch(r"\d{1,2} [A-Z][a-z]+ \d{4}", example),
        "month": example in MONTHS,
        "month_short": example in {each[:3] for each in MONTHS},
        "weekday": example in DAYS,
        "weekday_short": example in {each[:3] for each in DAYS},
        "calendar_year": re.fullmatch(r"\d{4}", example),
    }
    # “May” is both a whole month and a short one; its name says which.
    if example == "May" and "short" in name:
        return f"{side}month_short"
    for kind, fits in kinds.items():
        if fits:
            return side + kind
    if not re.fullmatch(r"\d{1,2}", example):
        return None
    if int(example) > 31 or ("y" in name and "day" not in name):
        return f"{side}calendar_year_short"
    if "month" in name or name in ("mm", "m"):
        return f"{side}month_number"
    if "year" in name or name == "yy":
        return f"{side}calendar_year_short"
    return f"{side}{'day_two' if example.startswith('0') else 'day'}"
