"""The units that papers print after a number, and the pounds before or after one.

In: words in plain wording. Out: patterns for a unit, and what a printed unit is called: `percent`,
`points`, `money`, `seconds`, `minutes`, `hours`, `days`, or `per 100000` of a rate.
"""

import re

_PER_CENT = r"(?:per[ -]?cent|%|p\.c\.|pc\b)"
_POINTS = (
    r"[ -]?(?:%|percentage|percent|per cent|%age)?[ -]?(?:points?|pts?)\b"
    r"| ?pp(?:t|ts|s)?\b| ?p\.p\.(?:t\.|s\.)?"
)
_TIMES = (
    r"[ -]?(?:seconds?|secs?)\b|[ -]?(?:minutes?|mins?)\b|[ -]?(?:hours?|hrs?)\b"
    r"|[ -]?(?:working|calendar|clear)[ -]days?\b| ?w/days?\b| ?wds?\b|[ -]?days?\b"
)
_PER = r"(?: per| for every) (?:\d{1,3}(?:,\d{3}){1,3}|\d{2,9}|(?:hundred )?thousand|million)\b"
# A unit after a number, in figures or in words.
UNIT = rf"{_POINTS}|[ -]?{_PER_CENT}(?!\w)|{_TIMES}"
# A unit of which there are so many for each of a great many.
RATE = rf"{_PER}"
POUNDS_AFTER = r" pounds(?: sterling)?\b"
_RATE_WORDS = {"hundred thousand": "100000", "thousand": "1000", "million": "1000000"}
_NAMES = (
    (re.compile(_POINTS), "points"),
    (re.compile(rf"[ -]?{_PER_CENT}"), "percent"),
    (re.compile(r"[ -]?sec(?:ond)?s?"), "seconds"),
    (re.compile(r"[ -]?min(?:ute)?s?"), "minutes"),
    (re.compile(r"[ -]?(?:hours?|hrs?)"), "hours"),
    (re.compile(r"[ -]?(?:(?:working|calendar|clear)[ -])?(?:days?|w/days?|wds?)"), "days"),
    (re.compile(POUNDS_AFTER), "money"),
)


def unit_called(printed: str) -> str:
    """What a printed unit is called; empty where nothing is printed.

    >>> unit_called(" ppts"), unit_called(" working days"), unit_called(" for every 1,000")
    ('points', 'days', 'per 1000')
    """
    if not printed:
        return ""
    if re.match(_PER, printed):
        many = re.sub(r"^ (?:per|for every) ", "", printed).replace(",", "")
        return f"per {_RATE_WORDS.get(many, many)}"
    return next(name for pattern, name in _NAMES if pattern.fullmatch(printed))
