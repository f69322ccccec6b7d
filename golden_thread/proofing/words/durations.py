"""Times printed in two units or with colons: “3 mins 30 secs”, “2h 15m”, “00:03:30”.

In: words in plain wording. Out: each as one number of the smallest unit it is printed in. “3:30 pm”
and “at 10:15” are times of the day and no durations.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_HOURS, _MINUTES, _SECONDS = (
    r"(?P<hours>\d{1,4}) ?-?(?:hours?|hrs?|h)\b",
    r"(?P<minutes>\d{1,4}) ?-?(?:minutes?|mins?|m)\b",
    r"(?P<seconds>\d{1,2}) ?-?(?:seconds?|secs?|s)\b",
)
_DAYS = r"(?P<days>\d{1,4}) ?-?(?:days?|d)\b"
_AND = r"\.?,? ?(?:and )?"
_RUN = r"(?<![\w.,/£:])"
_PATTERNS = tuple(
    re.compile(_RUN + pattern)
    for pattern in (
        # “3m30s” has no edge of a word between its parts.
        r"(?:(?P<hours>\d{1,4}) ?h(?:ours?|rs?)?{and_})?(?P<minutes>\d{1,4}) ?"
        r"m(?:in(?:ute)?s?)?{and_}(?P<seconds>\d{1,2}) ?s(?:ec(?:ond)?s?)?\b".replace(
            "{and_}", _AND
        ),
        r"(?P<hours>\d{1,4}) ?h(?:ours?|rs?)?{and_}(?P<minutes>\d{1,2}) ?"
        r"m(?:in(?:ute)?s?)?\b".replace("{and_}", _AND),
        rf"{_DAYS}{_AND}{_HOURS}",
        r"(?P<hours>\d{1,3}):(?P<minutes>[0-5]\d):(?P<seconds>[0-5]\d)\b(?![:.\d])",
        r"(?P<minutes>\d{1,3}):(?P<seconds>[0-5]\d) ?(?:minutes?|mins?)\b",
        r"(?P<hours>\d{1,3}):(?P<minutes>[0-5]\d) ?(?:hours?|hrs?)\b",
    )
)
_IN_SECONDS = {"days": 86_400, "hours": 3_600, "minutes": 60, "seconds": 1}


@dataclass(frozen=True, slots=True)
class Duration:
    """A time from `start` up to `end`: so many of its smallest unit."""

    start: int
    end: int
    value: int
    unit: str


def find_durations(words: str) -> Iterator[Duration]:
    """The durations in order."""
    ended = 0
    found = (match for pattern in _PATTERNS for match in pattern.finditer(words))
    for match in sorted(found, key=lambda each: (each.start(), -each.end())):
        if match.start() >= ended:
            ended = match.end()
            yield _duration(match)


def _duration(match: re.Match[str]) -> Duration:
    told = {name: int(number) for name, number in match.groupdict().items() if number}
    smallest = min(told, key=lambda name: _IN_SECONDS[name])
    whole = sum(number * _IN_SECONDS[name] for name, number in told.items())
    return Duration(*match.span(), whole // _IN_SECONDS[smallest], smallest)
