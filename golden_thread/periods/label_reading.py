"""Reading the names of periods in a text.

A text, its calendar and perhaps the period that it is about come in; the periods that it names
go out, each with its exact place. Writing names is `label`.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from golden_thread.periods.calendars import FINANCIAL_YEAR, Calendar
from golden_thread.periods.label_meanings import meaning
from golden_thread.periods.label_setting import LabelSetting
from golden_thread.periods.label_shapes import LabelShape, Need, label_patterns, needs_of
from golden_thread.periods.period import Period

# What a heading may add to a period without making it another.
_WORDS_AFTER = ("outturn", "actual", "actuals", "performance", "result", "results", "position")
# "Quarter 2 last year" and "next March" are not of the paper's own year.
_RELATIVE_BEFORE = r"\b(?:last|next|previous|following)\s{1,3}$"
_RELATIVE_AFTER = (
    r"\s{1,3}(?:(?:of|in)\s{1,3})?(?:the\s{1,3})?"
    r"(?:last|next|previous|prior|following)\s{1,3}(?:financial\s{1,3})?year"
)
_LOOK_BACK = 12
# To look for a figure or a month first costs far less than to look for every shape.
_SIGNS = {
    Need.FIGURE: re.compile("[0-9]"),
    Need.MONTH: re.compile("jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec", re.IGNORECASE),
}
_AROUND = " \t\r\n\u00a0()[].,:;"


@dataclass(frozen=True, slots=True)
class FoundPeriod:
    """A period named in a text: `text` is what is printed from `start` up to `end`."""

    period: Period
    start: int
    end: int
    text: str


def find_labels(
    text: str, *, calendar: Calendar = FINANCIAL_YEAR, within: Period | None = None
) -> tuple[FoundPeriod, ...]:
    """The periods that the text names, in order, never overlapping; the longest name wins.

    `Q2`, `July` or `25 July` alone needs `within`, and is then of the year that `within` ends in.
    "Quarter 2 last year" and "next July" are left to those who know what the words refer to.
    A name that is none (`2021/24`, 31 June 2022, May to August 2022) hides
    the shorter names inside it. A weekday is taken into the text and not compared with its date.
    """
    matches = _matches(text, calendar)
    taken = bytearray(len(text))
    labels = []
    for shape, found in matches:
        start, end = found.span()
        if any(taken[start:end]):
            continue
        taken[start:end] = b"\1" * (end - start)
        period = _meaning_in(shape, found, calendar, within)
        if period is not None:
            labels.append(FoundPeriod(period, start, end, found[0]))
    return tuple(sorted(labels, key=lambda each: each.start))


@lru_cache(maxsize=256)
def _matches(text: str, calendar: Calendar) -> tuple[tuple[LabelShape, re.Match[str]], ...]:
    """What reads as a name, the longest first; one sentence is asked for several times."""
    has = frozenset(need for need, sign in _SIGNS.items() if sign.search(text))
    matches = [
        (shape, found)
        for shape, pattern in label_patterns(calendar)
        if needs_of(shape) <= has
        for found in pattern.finditer(text)
    ]
    matches.sort(key=lambda each: (each[1].start() - each[1].end(), each[1].start()))
    return tuple(matches)


def parse_label(
    text: str, *, calendar: Calendar = FINANCIAL_YEAR, within: Period | None = None
) -> Period | None:
    """The period that the whole text names, such as the heading of a column; None if it is none.

    Brackets and stops around it, and a word such as "outturn" after it, do not count.
    """
    label = text.strip(_AROUND)
    words = label.rsplit(maxsplit=1)
    if len(words) == 2 and words[1].strip(_AROUND).casefold() in _WORDS_AFTER:
        label = words[0].strip(_AROUND)
    setting = LabelSetting(calendar, within, is_whole_text=True)
    for shape, pattern in label_patterns(calendar):
        found = pattern.fullmatch(label)
        if found and (period := meaning(shape, found, setting)):
            return period
    return None


def _meaning_in(
    shape: LabelShape, found: re.Match[str], calendar: Calendar, within: Period | None
) -> Period | None:
    """The period by its own words or else, unless a word refers elsewhere, by the paper's year."""
    period = meaning(shape, found, LabelSetting(calendar))
    if period is not None or within is None:
        return period
    before = found.string[max(0, found.start() - _LOOK_BACK) : found.start()]
    is_relative = re.search(_RELATIVE_BEFORE, before, re.IGNORECASE) or re.compile(
        _RELATIVE_AFTER, re.IGNORECASE
    ).match(found.string, found.end())
    return None if is_relative else meaning(shape, found, LabelSetting(calendar, within))
