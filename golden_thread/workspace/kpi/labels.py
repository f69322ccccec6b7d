"""Which period does a heading name?

In: the words of the cells above a column, from the top. Out: the finest period they name together,
and the words that are left when the names of periods are taken away.
"""

import re

from golden_thread.periods import (
    FINANCIAL_YEAR,
    FoundPeriod,
    Period,
    PeriodKind,
    containing,
    find_labels,
    parse_label,
)
from golden_thread.periods.labels import MONTH_NAMES

_MONTHS = {name[:3]: name for name in MONTH_NAMES}
_MONTH = re.compile(
    r"\b(" + "|".join(_MONTHS) + r")(?:[a-z]{1,6})?\b\.?(?:[\s'’\-]{1,3}(\d{4}|\d{2})(?![\d/]))?"
)
_SHORT_YEAR = re.compile(r"(?<![\d/.\-])(\d{2})\s?[/\-]\s?(\d{2})(?![\d/.\-])")
_QUARTER = re.compile(r"\b(?:Q|Qtr\.?|Quarter)\s*([1-4])\b", re.IGNORECASE)
_FINEST = (PeriodKind.DAY, PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF, PeriodKind.YEAR)
_YEAR_AND_MONTH = re.compile(r"\b(20\d\d/\d\d)[\s\-–]+(?=(?:" + "|".join(MONTH_NAMES) + r")\b)")
_ISO_MONTH = re.compile(r"\b(20\d\d)-(0[1-9]|1[0-2])\b(?!-)")


def plain_label(text: str) -> str:
    """The heading with short forms written out: `Apr 22` as April 2022, `22/23` as 2022/23."""
    text = _ISO_MONTH.sub(lambda found: f"{MONTH_NAMES[int(found[2]) - 1]} {found[1]}", text)
    text = _SHORT_YEAR.sub(_written_year, " ".join(text.split()))
    text = _QUARTER.sub(r"Q\1", text)
    # “2022/23 February” is a month of that year, and no 23 February.
    return _YEAR_AND_MONTH.sub(r"\1, ", _MONTH.sub(_written_month, text))


def periods_of(text: str, within: Period | None = None) -> tuple[FoundPeriod, ...]:
    """The periods that a heading names, with their places in its plain form."""
    plain = plain_label(text)
    whole = parse_label(plain, within=within)
    if whole is not None:
        return (FoundPeriod(whole, 0, len(plain), plain),)
    return find_labels(plain, within=within)


def period_of(texts: tuple[str, ...], within: Period | None) -> Period | None:
    """The finest period that the cells name together; `within` where they name no year."""
    year = year_in(texts, within)
    found = [each.period for text in texts for each in periods_of(text, year)]
    ranked = [each for each in found if each.kind in _FINEST]
    return min(ranked, key=lambda each: _FINEST.index(each.kind), default=None)


def year_in(texts: tuple[str, ...], within: Period | None) -> Period | None:
    """The year that any of the cells names, else `within`."""
    named = (found.period for text in texts for found in periods_of(text))
    return next((each for each in named if each.kind is PeriodKind.YEAR), within)


def year_of(text: str) -> Period | None:
    """The financial year that a title, or the name of a sheet, is of."""
    found = periods_of(text)
    if not found or found[0].period.kind not in _FINEST:
        return None
    return whole_of(found[0].period, PeriodKind.YEAR)


def whole_of(period: Period, kind: PeriodKind) -> Period:
    """The month, quarter or year, of the financial year, in which a period begins."""
    return containing(period.starts_on, kind, FINANCIAL_YEAR)


def words_left(text: str, within: Period | None = None) -> str:
    """The words of a heading without the periods that it names."""
    left = plain_label(text)
    for found in reversed(periods_of(text, within)):
        left = left[: found.start] + " " + left[found.end :]
    return " ".join(re.sub(r"[()\[\]:;,–—-]+", " ", left).split())


def _written_month(found: re.Match[str]) -> str:
    name = _MONTHS[found[1]]
    typed = found[0].split()[0].strip(".'’-0123456789").casefold()
    if typed not in (name[:3].casefold(), name.casefold(), "sept"):
        return found[0]
    if found[2] is None:
        return name
    return f"{name} {found[2] if len(found[2]) == 4 else '20' + found[2]}"


def _written_year(found: re.Match[str]) -> str:
    first, second = int(found[1]), int(found[2])
    return f"20{found[1]}/{found[2]}" if second == (first + 1) % 100 else found[0]
