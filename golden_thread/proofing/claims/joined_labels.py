"""A period named in two pieces: “Q2 (July to September 2021)”, “the July quarter of 2021”.

In: a sentence and the periods found in it. Out: the same, a quarter without a year of its own taken
to be of the year that the months beside it say, and months of the year that stands after them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from golden_thread.periods import Calendar, FoundPeriod, Period, find_labels, same_last_year

_YEAR = re.compile(r"\d{4}|\d\d ?[/-] ?\d\d|'\d\d")
_OPENS = re.compile(
    r",? ?\(?(?: ?covering| ?that is,?)?(?: ?the)?(?: (?:three )?months(?: of)?)? ?"
)
_OF_YEAR = re.compile(
    r",? (?:quarter|qtr|period|three months),? (?:of|in) (?P<year>20\d\d)(?! ?[/-] ?\d)"
)
# As many years as may lie between a label without a year and the months that explain it.
_MOST_YEARS = 12


def joined_labels(
    text: str, found: Sequence[FoundPeriod], calendar: Calendar
) -> Iterator[FoundPeriod]:
    """The periods in order, each with what stands right after it."""
    for number, each in enumerate(found):
        if _YEAR.search(text, each.start, each.end):
            yield each
            continue
        following = found[number + 1] if number + 1 < len(found) else None
        if following and _says_the_year(text, each, following):
            yield replace(each, period=following.period)
            continue
        after = _OF_YEAR.match(text, each.end)
        named = () if after is None else _with_year(text, each, after["year"], calendar)
        same = [one.period for one in named if _is_of_another_year(one.period, each.period)]
        yield replace(each, period=same[0], end=after.end()) if after and same else each


def _says_the_year(text: str, each: FoundPeriod, following: FoundPeriod) -> bool:
    """Whether the next label explains this one, with its year."""
    return (
        _OPENS.fullmatch(text, each.end, following.start) is not None
        and _YEAR.search(text, following.start, following.end) is not None
        and _is_of_another_year(each.period, following.period)
    )


def _with_year(
    text: str, each: FoundPeriod, year: str, calendar: Calendar
) -> Sequence[FoundPeriod]:
    return find_labels(f"{text[each.start : each.end]} {year}", calendar=calendar)


def _is_of_another_year(one: Period, other: Period) -> bool:
    """Whether the two are the same quarter or month, of whatever year."""
    later, earlier = max(one, other), min(one, other)
    for _ in range(_MOST_YEARS):
        if later.kind is not earlier.kind or later <= earlier:
            break
        later = same_last_year(later)
    return later == earlier
