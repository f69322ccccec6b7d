"""Periods that a sentence names by where they stand: “last quarter”, “the same quarter last year”.

In: words in plain wording, and what they are told from: a period, or the paper's own date. Out:
each such name with its place. Its period is None where the words do not settle it: “last year”,
said of a quarter, may be the whole year or the quarter twelve months before.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from golden_thread.periods import (
    Calendar,
    Period,
    PeriodKind,
    containing,
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
        r"|a year (?:ago|earlier|before|previously)|12 months (?:ago|earlier|before))"
        r"|(?:quarter|month|period) (?:a year|twelve months|12 months) (?:ago|earlier|before)"
        r"|this time last year"
        r"|(?:a|one) year (?:ago|earlier|before|previously)"
        r"|(?:12|twelve) months (?:ago|earlier|before|previously)"
    ),
    "named": rf"(?P<named>q[1-4]|quarter [1-4]|{_MONTHS}) {_LAST_YEAR}",
    "unclear": (
        rf"(?:last|next) (?:{_MONTHS})|next (?:quarter|month|year|week|period)"
        r"|(?:quarter|month|year) before last"
    ),
    "here": (
        rf"(?:this|current|reporting) {_UNIT}"
        # “And now it is 12”; but not “which is now being addressed”.
        r"|now (?=(?:it |they )?(?:is|are|stands?|stood|at) (?:at )?(?:£?\d)|£?\d)"
    ),
    # What only says from when a figure moved.
    "start": r"year[- ]on[- ]year|quarter[- ]on[- ]quarter|month[- ]on[- ]month",
    "before": (
        rf"(?:last|previous|preceding|prior) {_UNIT}"
        r"(?!'s (?!(?:figure|total|rate|level|result|outturn|number) |[£\d#])| of\b)"
        r"|(?:last|previous|preceding|prior|earlier) (?:result|figure|outturn|reading)"
        r"(?! of\b)"
        r"|(?P<unit_before>quarter|month|year|week|period) (?:before|earlier)(?! last)"
    ),
}
# “The previous quarter at 77%, which was itself better than the previous quarter's 61%”: the second
# is told from the first.
_STEPS_BACK = re.compile(r"\b(?:itself|themselves|in turn)\b")
# “Last quarter” and “the previous quarter” in one breath are two; which, only a date tells.
_LAST, _PREVIOUS = "last ", ("previous ", "preceding ", "prior ")
_COMPILED = {
    kind: re.compile(rf"\b(?:{pattern})\b") for kind, pattern in _PATTERNS.items()
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class NamedPeriod:
    """A period named from `start` up to `end`; None where the words do not settle which.

    `is_start` where it only says from when a figure moved: “year on year”. `is_so_far` where it is
    the year up to now.
    """

    period: Period | None
    start: int
    end: int
    is_start: bool = False
    is_so_far: bool = False


@dataclass(frozen=True, slots=True)
class ToldFrom:
    """What “last quarter” is told from: `here`, the period that the words are about.

    `is_last` where a heading above has already said that this is the last quarter or month; `dated`
    is the paper's own date, from which they are told where nothing names a period.
    """

    here: Period | None
    calendar: Calendar
    is_last: bool = False
    dated: date | None = None


def find_relative(words: str, told_from: ToldFrom) -> tuple[NamedPeriod, ...]:
    """The periods named by where they stand, in order; the more exact name wins."""
    found: list[NamedPeriod] = []
    for named in _all(words, told_from):
        if not any(named.start < other.end and other.start < named.end for other in found):
            found.append(named)
    return tuple(sorted(found, key=lambda each: each.start))


def last_before(words: str, dated: date, calendar: Calendar) -> Period | None:
    """The quarter or month that a heading of a dated paper calls the last: “KPIs for last month”.

    None where it names none, or two as “last month/quarter” does.
    """
    units = {match["unit"] for match in _COMPILED["before"].finditer(words) if match["unit"]}
    kind = _UNITS.get(units.pop()) if len(units) == 1 else None
    if kind not in (PeriodKind.MONTH, PeriodKind.QUARTER) or re.search(r"\w/\w", words):
        return None
    return previous(containing(dated, kind, calendar if kind.needs_calendar else None))


def _all(words: str, told_from: ToldFrom) -> Iterator[NamedPeriod]:
    for kind, pattern in _COMPILED.items():
        first = 0
        names = [match.group() for match in pattern.finditer(words)]
        has_last = any(name.startswith(_LAST) for name in names)
        step: Period | None = None
        for match in pattern.finditer(words):
            if kind == "before":
                period = _before(match, told_from, has_last=has_last)
                if first and _STEPS_BACK.search(words, first, match.start()):
                    period = previous(step) if step else None
                step = period
            else:
                period = _meaning(kind, match, told_from.here, told_from.calendar)
            first = first or match.end()
            yield NamedPeriod(period, *match.span(), is_start=kind == "start")


def _before(match: re.Match[str], told_from: ToldFrom, *, has_last: bool) -> Period | None:
    """The period of “last quarter”, “the previous quarter”, “the quarter before”."""
    here, calendar = told_from.here, told_from.calendar
    is_last = match.group().startswith(_LAST)
    is_second = match.group().startswith(_PREVIOUS) and has_last
    if here is not None:
        if not _is_of_kind(match.groupdict(), here):
            return None
        if told_from.is_last:
            return here if is_last else previous(here)
        return None if is_second else previous(here)
    kind = _UNITS.get(match["unit"] or "")
    if told_from.dated is None or kind not in (PeriodKind.MONTH, PeriodKind.QUARTER):
        return None
    last = previous(containing(told_from.dated, kind, calendar if kind.needs_calendar else None))
    if is_last:
        return last
    return previous(last) if is_second else None


def _meaning(
    kind: str, match: re.Match[str], here: Period | None, calendar: Calendar
) -> Period | None:
    if here is None:
        return None
    groups = match.groupdict()
    if kind == "year ago" or match.group().startswith(("year on", "year-on")):
        return same_last_year(here)
    if kind == "start":
        return previous(here) if match.group().startswith(here.kind.value) else None
    if kind == "named":
        labels = find_labels(
            groups["named"].title(), calendar=calendar, within=same_last_year(here)
        )
        return labels[0].period if labels else None
    if match.group() == "now ":
        return here
    if kind == "unclear" or not _is_of_kind(groups, here):
        return None
    return here


def _is_of_kind(groups: dict[str, str | None], here: Period) -> bool:
    """Whether the words are said of a period of this kind: “last quarter” of a quarter."""
    unit = next((words for name, words in groups.items() if words and "unit" in name), "period")
    return unit == "period" or _UNITS.get(unit or "") is here.kind
