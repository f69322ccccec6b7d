"""The pieces that the names of days are made of, as pieces of patterns.

A tag comes in, as for the pieces of `label_fragments`; the text of a pattern goes out.
"""

from golden_thread.periods.label_fragments import FULL_YEAR, HYPHENS, SPACE, if_there, month

_WEEKDAYS = "mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun"


def day(tag: str = "") -> str:
    """A date in words, its weekday and its year perhaps left out: `Monday 25th July 2022`."""
    return (
        rf"(?:(?:{_WEEKDAYS})(?:day)?,?{SPACE}(?:the{SPACE})?)?{day_number(tag)}"
        rf"(?:{SPACE}(?:of{SPACE})?|[{HYPHENS}]){month(tag)}"
        + if_there(rf"(?:,?{SPACE}|[{HYPHENS}])(?P<{tag}year>{FULL_YEAR})(?![0-9])")
    )


def day_number(tag: str = "") -> str:
    """The day of a month: `25`, `25th`."""
    return rf"(?P<{tag}day>[0-9]{{1,2}})(?:\s?(?:st|nd|rd|th)(?!\w))?"


def numeric_day(tag: str = "") -> str:
    """A date in digits: `25/07/2022`, `25.7.2022`, and with a short year `25/07/22`, `25.07.22`."""
    return (
        rf"(?P<{tag}day>[0-9]{{1,2}})(?P<{tag}mark>[/.])(?P<{tag}month>[0-9]{{1,2}})(?P={tag}mark)"
        rf"(?:(?P<{tag}year>{FULL_YEAR})|(?P<{tag}short_year>[0-9]{{2}}))(?![0-9])"
    )
