"""Days as papers print them, those that no calendar has among them.

In: a text. Out: each day named by number and month, with its place and, where they are printed, its
weekday and its year: “Monday 3 May 2026”, “Sat. 2nd April”, “February 14th”, “3 May (Monday)”.
“Monday 16 to Wednesday 18 May 2026” names two, and both are of May 2026.
"""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from golden_thread.proofing.words.wording import plain

MONTHS = tuple(calendar.month_name)
WEEKDAYS = tuple(calendar.day_name)

_MONTH = (
    r"(?P<month{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b(?:\.(?= ?\d))?"
)
_DAY = (
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thur?s?|fri|sat|sun"
)
_WEEKDAY = rf"(?P<weekday{{0}}>{_DAY})\b\.?,? (?:the |(?P<opens{{0}}>\())?"
# Not “3.5 May”, “£3 May” nor “9 am”.
_NUMBER = (
    r"(?<![\w./£])(?<!\d,)(?P<number{0}>\d{{1,2}})(?P<nth{0}>(?:st|nd|rd|th)\b)?"
    r"(?![\w%]|[.:]\d| ?[ap]\.?m\b)"
)
# “On 3 May 2000 people came” has no year; nor has “1 April 2022/23” one that we could be sure of.
_YEAR = (
    r"(?:,? (?P<year{0}>(?:19|20)\d\d)(?!\d|[/%]|[.,]\d| people\b"
    r"| (?!was\b|is\b|has\b|as\b)[a-z]+s\b)| ?'(?P<short{0}>\d\d)(?!\d))?"
)
_AFTER = rf"(?: \((?P<within>{_DAY})\)|, an? (?P<apposed>{_DAY})\b)?"
_FOUND = re.compile(
    rf"(?<![\w/£.])(?:(?:{_WEEKDAY.format(1)})?{_NUMBER.format(1)}(?: of)? {_MONTH.format(1)}"
    rf"{_YEAR.format(1)}{_AFTER}"
    rf"|(?:{_WEEKDAY.format(2)})?{_MONTH.format(2)} (?:the )?{_NUMBER.format(2)}{_YEAR.format(2)}"
    rf"|{_WEEKDAY.format(3)}{_NUMBER.format(3)})"
)
# 31/06/2026, 31.06.2026, 31-06-2026, 31/06/26 and 2026-06-31, where the month is one.
_NUMERIC = re.compile(
    rf"(?<![\w./-])(?:(?P<weekday>{_DAY})\b\.?,? \(?)?"
    r"(?:(?P<day>\d{1,2})(?P<mark>[/.-])(?P<month>\d{1,2})(?P=mark)(?P<year>20\d\d|[1-4]\d)"
    r"|(?P<iso_year>20\d\d)-(?P<iso_month>\d\d)-(?P<iso_day>\d\d))(?![\w/-]|\.\d)"
    rf"(?: \((?P<within>{_DAY})\))?"
)
_DATED = re.compile(
    r"(?:^\W*|\b(?:on|by|until|till|from|since|to|before|after|between|and|dated|date|due|at):?"
    r"(?: the)? )$"
)
# 31-Jun-2026, 31-Jun-26
_HYPHENED = re.compile(
    r"(?<![\w./-])(?P<day>\d{1,2})-(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
    r"-(?P<year>20\d\d|\d\d)(?![\w/-]|\.\d)"
)
_LINKED = re.compile(r" ?(?:,|,? ?(?:to|until|till|and|or|&|through|-)(?: on| from)?)? ")
_LONGEST_LINK = 14


# The words of a day, its number, its month and its year.
Printed = tuple[str, int, int, int | None]


@dataclass(frozen=True, slots=True)
class FoundDay:
    """A day printed from `start` up to `end`; `weekday` is 0 for Monday.

    `month` is 0 only until the day it is listed with gives its own. `has_ordinal` of “3rd May”.
    """

    text: str
    start: int
    end: int
    number: int
    month: int
    year: int | None = None
    weekday: int | None = None
    has_ordinal: bool = False

    @property
    def as_printed(self) -> Printed:
        """What tells it from other days, wherever it stands."""
        return self.text, self.number, self.month, self.year

    def in_year(self, year: int) -> date | None:
        """The day in that year; None where the year has no such day."""
        return _day(year, self.month, self.number)

    @property
    def day(self) -> date | None:
        """The day, where its year is printed and the calendar has it."""
        return self.in_year(self.year) if self.year else None

    @property
    def is_impossible(self) -> bool:
        """Whether no calendar has it: “31 June”, and “29 February” of a year that has none."""
        return self.in_year(self.year or _LEAP_YEAR) is None


_LEAP_YEAR = 2024
_CENTURY = 2000


def find_days(text: str) -> tuple[FoundDay, ...]:
    """The days named in the text, in order."""
    words = plain(text)
    written = [found for match in _FOUND.finditer(words) if (found := _written(match, text))]
    days: list[FoundDay] = []
    for found in reversed(written):
        listed = _listed(found, days[-1], words) if days else found
        if listed.month:
            days.append(listed)
    return tuple(sorted((*days, *_numeric(words, text)), key=lambda each: each.start))


def _written(match: re.Match[str], text: str) -> FoundDay | None:
    """The day that a match is; None where it is hardly one: “the panel sat 12”, “in March 12”."""
    groups = match.groupdict()
    which = next(each for each in "123" if groups[f"number{each}"])
    weekday = groups[f"weekday{which}"] or groups["within"] or groups["apposed"]
    start = match.start()
    if groups[f"weekday{which}"] and not text[start].isupper():
        start, weekday = match.start(f"number{which}" if which != "2" else "month2"), None
    nth = groups[f"nth{which}"]
    year = groups.get(f"year{which}")
    short = groups.get(f"short{which}")
    month = groups.get(f"month{which}")
    if which == "2" and not (nth or year or weekday):
        return None
    if which == "3" and weekday is None:
        return None
    if month in ("may", "mar") and not text[match.start(f"month{which}")].isupper():
        # “31 may yet come”.
        return None
    end = match.end() + (bool(groups.get(f"opens{which}")) and text[match.end() :][:1] == ")")
    return FoundDay(
        text=text[start:end].rstrip(" ."),
        start=start,
        end=end,
        number=int(groups[f"number{which}"]),
        month=_number_of(month, MONTHS) if month else 0,
        year=int(year) if year else 2000 + int(short) if short else None,
        weekday=_number_of(weekday, WEEKDAYS) if weekday else None,
        has_ordinal=bool(nth),
    )


def _listed(found: FoundDay, following: FoundDay, words: str) -> FoundDay:
    """The day with the month and the year of the one after it, where the two are listed."""
    gap = words[found.end : following.start]
    if len(gap) > _LONGEST_LINK or not (_LINKED.fullmatch(gap) or gap == "-"):
        return found
    month = found.month or following.month
    if found.year or not following.year:
        return replace(found, month=month)
    # “Monday 30 December to Friday 3 January 2026”
    year = following.year - 1 if month > following.month else following.year
    return replace(found, month=month, year=year)


def _numeric(words: str, text: str) -> Iterator[FoundDay]:
    for match in _NUMERIC.finditer(words):
        number, month, year = (
            int(match[name] or match[f"iso_{name}"]) for name in ("day", "month", "year")
        )
        is_day = year >= _CENTURY or _is_short_day(match, words)
        if 1 <= month < len(MONTHS) and 1 <= number <= 31 and is_day:
            yield _in_digits(match, text, number, month, year)
    for match in _HYPHENED.finditer(words):
        number, year = int(match["day"]), int(match["year"])
        month = _number_of(match["month"], MONTHS)
        if 1 <= number <= 31:
            yield _in_digits(match, text, number, month, year)


def _is_short_day(match: re.Match[str], words: str) -> bool:
    """Whether digits with a short year are a day: “4.1.22” may be a paragraph or a version."""
    if match["mark"] != ".":
        return match["mark"] == "/"
    is_dated = match["weekday"] or _DATED.search(words[max(0, match.start() - 12) : match.start()])
    return bool(is_dated) and len(match["day"] + match["month"]) == len("0401")


def _in_digits(match: re.Match[str], text: str, number: int, month: int, year: int) -> FoundDay:
    groups = match.groupdict()
    start, weekday = match.start(), groups.get("weekday") or groups.get("within")
    if groups.get("weekday") and not text[start].isupper():
        start, weekday = match.start("day"), groups["within"]
    end = match.end()
    end += text[start:end].count("(") > text[start:end].count(")") and text[end : end + 1] == ")"
    return FoundDay(
        text=text[start:end],
        start=start,
        end=end,
        number=number,
        month=month,
        year=year + _CENTURY if year < _CENTURY else year,
        weekday=_number_of(weekday, WEEKDAYS) if weekday else None,
    )


def _number_of(name: str, names: tuple[str, ...]) -> int:
    """The place of a month or a weekday among its names, by its first three letters."""
    return next(at for at, each in enumerate(names) if each and each[:3].lower() == name[:3])


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        # No calendar has it, which is what the caller asks.
        return None
