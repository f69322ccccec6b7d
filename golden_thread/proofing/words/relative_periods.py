"""Periods that a sentence names by where they stand: “last quarter”, “the same quarter last year”.

In: words in plain wording, and the period that they are told from. Out: each such name with its
place. Its period is None where the words do not settle it: “last year”, said of a quarter, may be
the whole year or the quarter twelve months before.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from golden_thread.periods import (
    Calendar,
    Period,
    PeriodKind,
    find_labels,
    previous,
    same_last_year,
)

_UNITS = {
    "quarter": PeriodKind.QUARTER,
    "month": PeriodKind.MONTH,
    "year": PeriodKind.YEAR,
    "week": PeriodKind.WEEK,
}
_UNIT = r"(?:financial )?(?P<unit>quarter|month|year|week|period)"
_LAST_YEAR = r"(?:of |in )?(?:the )?(?:last|previous) (?:financial )?year"
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_PATTERNS = {
    "year ago": (
        rf"(?:same|equivalent|corresponding) (?:quarter|month|period|time|point) (?:{_LAST_YEAR}"
        r"|a year (?:ago|earlier|before))|this time last year|a year (?:ago|earlier|before)"
    ),
    "named": rf"(?P<named>q[1-4]|quarter [1-4]|{_MONTHS}) {_LAST_YEAR}",
    "unclear": (
        rf"(?:last|next) (?:{_MONTHS})|next (?:quarter|month|year|week|period)"
        r"|year to date|so far this year"
    ),
    "here": rf"(?:this|current|reporting) {_UNIT}",
    "before": (
        rf"(?:last|previous|preceding|prior) {_UNIT}"
        r"(?!'s (?!(?:figure|total|rate|level|result|outturn|number) |[£\d])| of\b)"
        r"|(?P<unit_before>quarter|month|year|week|period) before"
    ),
}
# “The previous quarter at 77%, which was itself better than the previous quarter's 61%”: the second
# is told from the first, or not; the words do not settle it.
_STEPS_BACK = re.compile(r"\bitself\b")
_COMPILED = {
    kind: re.compile(rf"\b(?:{pattern})\b") for kind, pattern in _PATTERNS.items()
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class NamedPeriod:
    """A period named from `start` up to `end`; None where the words do not settle which."""

    period: Period | None
    start: int
    end: int


def find_relative(words: str, here: Period | None, calendar: Calendar) -> tuple[NamedPeriod, ...]:
    """The periods named by where they stand, in order; the more exact name wins."""
    found: list[NamedPeriod] = []
    for named in _all(words, here, calendar):
        if not any(named.start < other.end and other.start < named.end for other in found):
            found.append(named)
    return tuple(sorted(found, key=lambda each: each.start))


def _all(words: str, here: Period | None, calendar: Calendar) -> Iterator[NamedPeriod]:
    for kind, pattern in _COMPILED.items():
        first = 0
        for match in pattern.finditer(words):
            period = _meaning(kind, match, here, calendar) if here else None
            if kind == "before" and _STEPS_BACK.search(words, first, match.start()):
                period = None
            first = first or match.end()
            yield NamedPeriod(period, *match.span())


def _meaning(kind: str, match: re.Match[str], here: Period, calendar: Calendar) -> Period | None:
    groups = match.groupdict()
    if kind == "year ago":
        return same_last_year(here)
    if kind == "named":
        labels = find_labels(
            groups["named"].title(), calendar=calendar, within=same_last_year(here)
        )
        return labels[0].period if labels else None
    if kind == "unclear" or not _is_of_kind(groups, here):
        return None
    return here if kind == "here" else previous(here)


def _is_of_kind(groups: dict[str, str | None], here: Period) -> bool:
    """Whether the words are said of a period of this kind: “last quarter” of a quarter."""
    unit = next((words for name, words in groups.items() if words and "unit" in name), "")
    return unit == "period" or _UNITS.get(unit or "") is here.kind
