"""What a slot of a printed form stands for, told from its name and the example beside it.

In: a name, its example, and in which list it stands. Out: one of the words below, or None where
nothing fits: such a form is left out, and counted. So two authors may name their slots as each
likes.
"""

import re
from datetime import date

MONTHS = tuple(date(2000, month, 1).strftime("%B") for month in range(1, 13))
DAYS = tuple(date(2000, 1, day).strftime("%A") for day in range(3, 10))
_ORDINALS = ("first", "second", "third", "fourth")
_LATER = re.compile(r"end|next|last|to\b|_to|second_year|later|until|finish|close|2$|b$")
_EARLIER = re.compile(r"start|first|from|begin|earlier|1$|a$")
_UNITS = re.compile(r"(?:working )?days?|hours?|minutes?|seconds?|weeks?|months?|years?")
_YEARS = ("quarters", "financial_years")
_PERIODS = (*_YEARS, "months", "month_ranges")
_DATES = ("dates", "dates_with_weekday", "date_ranges")


def meaning(name: str, example: str, where: str) -> str | None:
    """What the slot stands for.

    >>> meaning("q", "2", "quarters"), meaning("yy", "26", "quarters")
    ('quarter', 'next_year_short')
    >>> meaning("amount", "12,038", "money"), meaning("weekday", "Tuesday", "dates")
    ('number', 'weekday')
    """
    if where in _DATES:
        return _of_date(name, example, where)
    if where in _PERIODS:
        return _of_month(name, example) or _of_year(name, example, where)
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


def _of_month(name: str, example: str) -> str | None:
    place = "last" if _LATER.search(name) else "first"
    if example in MONTHS and len(example) > 3:
        return f"{place}_month"
    return f"{place}_month_short" if example in {each[:3] for each in MONTHS} else None


def _of_year(name: str, example: str, where: str) -> str | None:
    if re.fullmatch(r"[1-4]", example):
        return "quarter"
    if re.fullmatch(r"[1-4](?:st|nd|rd|th)", example):
        return "quarter_ending"
    if example.lower() in _ORDINALS:
        return "quarter_th" if example.islower() else "Quarter_th"
    if re.fullmatch(r"\d{4}", example):
        if where not in _YEARS:
            return "first_calendar_year" if _EARLIER.search(name) else "calendar_year"
        return "next_year" if _LATER.search(name) else "year"
    if re.fullmatch(r"\d{2}", example):
        if where not in _YEARS:
            return "calendar_year_short"
        is_first = _EARLIER.search(name) or ("year" in name and "next" not in name)
        return "year_short" if is_first and not _LATER.search(name) else "next_year_short"
    shape = re.fullmatch(r"\d{4}(\D)(\d{2}|\d{4})", example)
    return f"year{shape[1]}{len(shape[2])}" if shape else None


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
    if "month" in name or name in ("mm", "m"):
        return f"{side}month_number"
    if "year" in name or name == "yy":
        return f"{side}calendar_year_short"
    return f"{side}{'day_two' if example.startswith('0') else 'day'}"
