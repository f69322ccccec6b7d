"""Periods that a sentence names by where they stand: “last quarter”, “the same quarter last year”.

In: words in plain wording, and what they are told from: a period, or the paper's own date. Out:
each such name with its place. Its period is None where the words do not settle it: “last year”,
said of a quarter, may be the whole year or the quarter twelve months before.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
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
from golden_thread.proofing.words.relative_patterns import LIKE, PART, PATTERNS, THE_YEAR

_UNITS = {
    **dict.fromkeys(("quarter", "qtr", "q", "lq", "pq", "tq", "cq"), PeriodKind.QUARTER),
    "month": PeriodKind.MONTH,
    "year": PeriodKind.YEAR,
    "week": PeriodKind.WEEK,
}
_SAME_OF = re.compile(
    rf"\b{LIKE} {PART} (?:of|in|for|from) (?:the )?(?:financial year )?"
    r"(?P<year>20\d\d ?[/-] ?(?:20)?\d\d)\b(?! [a-z])"
)
# “The previous quarter at 77%, which was itself better than the previous quarter's 61%”: the second
# is told from the first.
_STEPS_BACK = re.compile(r"\b(?:itself|themselves|in turn)\b")
# “Last quarter” and “the previous quarter” in one breath are two; which, only a date tells.
_LAST, _PREVIOUS = "last ", ("previous ", "prev", "preceding ", "prior ")
_OPEN_YEAR = re.compile(THE_YEAR)
_OF_A_YEAR = re.compile(
    r"\byear|\by(?:-?o-?|/|-on-| on )y\b|\bannual|(?:12|twelve) months|\bsply\b"
)
_OF_A_UNIT = re.compile(r"quarter|qtr|month|\bq(?=o|-|/| on )")
_MANY = {"two": 2, "three": 3, "four": 4, "five": 5}
_COMPILED = {
    kind: re.compile(rf"\b(?:{pattern})\b") for kind, pattern in PATTERNS.items()
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class NamedPeriod:
    """A period named from `start` up to `end`; None where the words do not settle which.

    `is_start` where it only says from when a figure moved: “year on year”. `is_so_far` where it is
    the year up to now. `is_then` where it is the earlier period named in the same sentence.
    """

    period: Period | None
    start: int
    end: int
    is_start: bool = False
    is_so_far: bool = False
    is_then: bool = False


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


def find_same_of_another(words: str, told_from: ToldFrom) -> Iterator[NamedPeriod]:
    """The quarter or month of another year: “the same quarter of 2021/22”, which is not 2021/22."""
    for match in _SAME_OF.finditer(words):
        named = find_labels(words[match.start("year") : match.end()], calendar=told_from.calendar)
        period = told_from.here
        while period and named and period.starts_on >= named[0].period.ends_before:
            period = same_last_year(period)
        is_in = period is not None and bool(named) and period.is_inside(named[0].period)
        yield NamedPeriod(period if is_in else None, *match.span())


def find_relative(words: str, told_from: ToldFrom) -> tuple[NamedPeriod, ...]:
    """The periods named by where they stand, in order; the more exact name wins."""
    found: list[NamedPeriod] = []
    for named in _all(words, told_from):
        if not any(named.start < other.end and other.start < named.end for other in found):
            found.append(named)
    return tuple(sorted(found, key=lambda each: each.start))


def with_then(named: Sequence[NamedPeriod], here: Period | None) -> tuple[NamedPeriod, ...]:
    """The same, “then” made the one earlier period that the others name; open where there are two.

    “Over the year to Quarter 2” starts a year before that quarter.
    """
    earlier = {each.period for each in named if each.period and here and each.period < here}
    then = earlier.pop() if len(earlier) == 1 else None
    return tuple(replace(each, period=then) if each.is_then else each for each in named)


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
        last = {
            match.groupdict().get("unit")
            for match in pattern.finditer(words)
            if match.group().startswith(_LAST)
        }
        step: Period | None = None
        for match in pattern.finditer(words):
            if kind == "before":
                period = _before(match, told_from, has_last=match["unit"] in last)
                if first and _STEPS_BACK.search(words, first, match.start()):
                    period = previous(step) if step else None
                step = period
            else:
                period = _meaning(kind, match, told_from.here, told_from.calendar)
            first = first or match.end()
            yield NamedPeriod(
                period, *match.span(), is_start=kind == "start", is_then=kind == "then"
            )


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
    if kind == "year ago":
        return same_last_year(here)
    if kind == "years ago":
        for _ in range(int(_MANY.get(groups["many"] or "", groups["many"] or 0))):
            here = same_last_year(here)
        return here
    if kind == "start":
        return _start(match.group(), here)
    if kind == "then":
        return None
    if kind == "named":
        labels = find_labels(
            groups["named"].title(), calendar=calendar, within=same_last_year(here)
        )
        return labels[0].period if labels else None
    if match.group().startswith(("now", "today", "this time")):
        return here
    if kind == "unclear" or not _is_of_kind(groups, here):
        return None
    return here


def _start(words: str, here: Period) -> Period | None:
    """The period from which a figure moved “year on year” or “on the quarter”."""
    if _OPEN_YEAR.fullmatch(words):
        return None
    if _OF_A_YEAR.search(words):
        return same_last_year(here)
    unit = _OF_A_UNIT.search(words)
    is_of_kind = unit is not None and _UNITS.get(unit.group()) is here.kind
    return previous(here) if is_of_kind else None


def _is_of_kind(groups: dict[str, str | None], here: Period) -> bool:
    """Whether the words are said of a period of this kind: “last quarter” of a quarter."""
    if groups.get("three_months"):
        return here.kind is PeriodKind.QUARTER
    unit = next((words for name, words in groups.items() if words and "unit" in name), "period")
    return unit == "period" or _UNITS.get(unit or "") is here.kind
