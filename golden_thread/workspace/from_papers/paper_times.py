"""When is a paper of, and when is what it tells of?

In: a document with whole paragraphs. Out: its own date, the period it reports, and the periods that
words name by them: “last month”, “in December”, “Monday 3 May”.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from golden_thread.document import Document, blocks_of, lines_of, plain_text
from golden_thread.periods import (
    CALENDAR_YEAR,
    FINANCIAL_YEAR,
    Period,
    PeriodKind,
    containing,
    find_labels,
    previous,
    same_last_year,
)
from golden_thread.periods.labels import MONTH_NAMES
from golden_thread.proofing.words.wording import plain

# How many lines of a paper are its head, and how long a line is that holds nothing but a date.
HEAD = 40
LONGEST_DATE_LINE = 90
OFTEN = 2
_REPORTED = (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF, PeriodKind.YEAR)
_OF_REPORT = re.compile(r"\b(?:report|performance|update|information|kpis?|indicators|review)\b")
_TO_COME = re.compile(r"\b(?:will|to be|until|by|next|due|to|from .{3,20} to)\b[^.]{0,40}$")
_NAMES = "|".join(name.lower() for name in MONTH_NAMES)
_BARE = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? )?(?P<month>{_NAMES})\b"
    r"(?! ?,? ?(?:19|20)\d\d)"
)
# “May” is a month only where it stands as one.
_MAY = re.compile(
    r"(?:\b(?:in|on|by|until|since|during|of|last|early|late|mid)|\d(?:st|nd|rd|th)?) $"
)
_BY_DATE = (
    (re.compile(r"\b(?:last|previous) quarter\b"), PeriodKind.QUARTER, 1),
    (re.compile(r"\b(?:last|previous) month\b"), PeriodKind.MONTH, 1),
    (re.compile(r"\b(?:last|previous) year\b"), PeriodKind.YEAR, 1),
    (re.compile(r"\b(?:this|the current) quarter\b"), PeriodKind.QUARTER, 0),
    (re.compile(r"\b(?:(?:last|past) (?:12|twelve) months)\b"), PeriodKind.TWELVE_MONTHS, 0),
    (
        re.compile(
            r"\b(?:currently|this month|at present|(?:per|each|every) (?:week|month|day))\b"
        ),
        PeriodKind.MONTH,
        0,
    ),
)
_SHORTER = (PeriodKind.QUARTER, PeriodKind.MONTH)
# “After the 2023 campaign” was in the year 2023.
_YEAR = re.compile(r"(?:\b(?:in|during|after|the|for) )(?P<year>20\d\d)\b(?![/-])")


@dataclass(frozen=True, slots=True)
class Told:
    """A period that words name from `start` up to `end`."""

    period: Period
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PaperTimes:
    """The times of a paper. `dated` is its own day, or where `is_guessed` the last it tells of.

    `reported` is the period it reports; `last_told` the whole period that it names most, where it
    does not say that it reports it.
    """

    dated: date | None
    is_guessed: bool
    reported: Period | None
    last_told: Period | None

    def named(self, text: str) -> tuple[Told, ...]:
        """The periods that a text names outright, in order; a day or month without its year too."""
        found = [
            Told(each.period, each.start, each.end)
            for each in find_labels(text, within=self.reported)
        ]
        words = plain(text)
        for told in (*self._bare(words), *_years(words)):
            if not any(told.start < other.end and other.start < told.end for other in found):
                found.append(told)
        return tuple(sorted(found, key=lambda each: each.start))

    def relative(self, text: str) -> tuple[Told, ...]:
        """The periods that a text names by the day of the paper: “last quarter”, “currently”."""
        if self.dated is None:
            return ()
        words = plain(text)
        found: list[Told] = []
        for pattern, kind, back in _BY_DATE:
            # A year in passing is one of January to December; figures say which they mean.
            calendar = CALENDAR_YEAR if kind is PeriodKind.YEAR else FINANCIAL_YEAR
            here = containing(self.dated, kind, calendar)
            last: Period | None = None
            for match in pattern.finditer(words):
                # “74% last quarter, 60% the previous quarter”: the second is told from the first.
                is_second = last is not None and match.group().startswith("previous")
                period = previous(last if is_second and last else here) if back else here
                last = period
                found.append(Told(period, *match.span()))
        shorter = [each.period for each in found if each.period.kind in _SHORTER]
        if shorter:
            # “92% last quarter, up from 52% the previous year” is of that quarter a year before.
            found = [
                Told(same_last_year(shorter[0]), each.start, each.end)
                if each.period.kind is PeriodKind.YEAR
                else each
                for each in found
            ]
        return tuple(sorted(found, key=lambda each: each.start))

    def year_of_date(self) -> Period | None:
        """The year of the paper: that of its reports, or of January to December where guessed."""
        if self.dated is None:
            return None
        calendar = CALENDAR_YEAR if self.is_guessed else FINANCIAL_YEAR
        return containing(self.dated, PeriodKind.YEAR, calendar)

    def _bare(self, words: str) -> Iterator[Told]:
        """Days and months without a year: the last of that name up to the paper's day."""
        for match in _BARE.finditer(words) if self.dated else ():
            if match["month"] == "may" and not _MAY.search(words[: match.start("month")]):
                continue
            month = [name.lower() for name in MONTH_NAMES].index(match["month"]) + 1
            period = self._last(int(match["day"] or 0), month)
            if period is not None:
                yield Told(period, *match.span())

    def _last(self, day: int, month: int) -> Period | None:
        for year in (self.dated.year, self.dated.year - 1) if self.dated else ():
            try:
                starts = date(year, month, day or 1)
            except ValueError:
                return None
            if self.dated and starts <= self.dated:
                return containing(starts, PeriodKind.DAY if day else PeriodKind.MONTH)
        return None


def times_of(document: Document) -> PaperTimes:
    """The times of this paper."""
    lines = [plain_text(line) for block in blocks_of(document) for line in lines_of(block)]
    head = [document.title, document.subtitle, *islice(lines, HEAD)]
    reported = _reported(head)
    own = document.dated or _own_date(head)
    told = [each for line in lines for each in _past(line)]
    if own is None and reported is not None:
        return PaperTimes(reported.ends_on, False, reported, None)
    days = [each.starts_on for each in told if each.kind in (PeriodKind.DAY, PeriodKind.MONTH)]
    dated = own or max(days, default=None)
    return PaperTimes(dated, own is None, reported, _most_told(lines, dated))


def _reported(head: list[str]) -> Period | None:
    """The period in the paper's title, or in a line of its head that speaks of a report."""
    for number, line in enumerate(head):
        found = [each.period for each in find_labels(line) if each.period.kind in _REPORTED]
        if found and (number == 0 or _OF_REPORT.search(plain(line))):
            return found[0]
    return None


def _own_date(head: list[str]) -> date | None:
    """The day in the title or after “Date:”, or one that stands alone in the head."""
    for number, line in enumerate(head):
        for each in find_labels(line):
            if each.period.kind is not PeriodKind.DAY:
                continue
            is_said = re.search(r"\bdated?:? $", plain(line)[: each.start])
            if is_said or number == 0 or len(line) <= each.end - each.start + 4:
                return each.period.starts_on
    return None


def _past(line: str) -> Iterator[Period]:
    """The periods of a line that are not said to be still to come."""
    words = plain(line)
    for each in find_labels(line):
        if not _TO_COME.search(words[max(0, each.start - LONGEST_DATE_LINE) : each.start]):
            yield each.period


def _most_told(lines: list[str], dated: date | None) -> Period | None:
    """The latest year, quarter or month over by the paper's day that it names more than once."""
    counted = Counter(
        each.period
        for line in lines
        for each in find_labels(line)
        if each.period.kind in (PeriodKind.QUARTER, PeriodKind.YEAR)
    )
    over = [
        period
        for period, times in counted.items()
        if times >= OFTEN and dated is not None and period.ends_on <= dated
    ]
    return max(over, key=lambda each: each.ends_on, default=None)


def _years(words: str) -> Iterator[Told]:
    for match in _YEAR.finditer(words):
        year = containing(date(int(match["year"]), 1, 1), PeriodKind.YEAR, CALENDAR_YEAR)
        yield Told(year, *match.span("year"))
