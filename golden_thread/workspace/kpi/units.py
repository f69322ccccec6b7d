"""In which unit is an indicator measured?

In: its title, the words of its unit column, and what its cells show. Out: a unit that all its
values can be in.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from golden_thread.framework import Unit, places_of
from golden_thread.workspace.kpi.values import FigureRead

_WORDS = (
    (Unit.WORKING_DAYS, r"working days?"),
    (Unit.PERCENT, r"%|per ?cent(age)?s?|percent|% \(.*\)"),
    (Unit.DAYS, r"(calendar )?days?"),
    (Unit.HOURS, r"hours?|hrs?"),
    (Unit.SECONDS, r"seconds?|secs?|h+:mm:ss|mm:ss"),
    (Unit.MONEY, r"£|gbp|pounds?|money|currency|£ ?sterling"),
    (Unit.YES_NO, r"yes ?/ ?no|y/n"),
    (Unit.DATE, r"date"),
    (Unit.RATIO, r"ratio|average|score|index|decimal"),
    (Unit.COUNT, r"number|no\.?|nos\.?|count|#|num|integer|whole number"),
)
_BY_WORDS = tuple((unit, re.compile(words, re.IGNORECASE)) for unit, words in _WORDS)
_RATE = re.compile(r"(?:rate )?per ([\d,]{3,9})\b.*", re.IGNORECASE)
_IN_TITLE = (
    (Unit.PERCENT, re.compile(r"%|\bper ?cent|\bpercentage\b|\bproportion\b", re.IGNORECASE)),
    (Unit.WORKING_DAYS, re.compile(r"\(working days\)|\bworking days (lost|taken|to)\b", re.I)),
    (
        Unit.DAYS,
        re.compile(r"\(days\)|\b(number of|average|time|many).* days\b|\bdays to\b", re.IGNORECASE),
    ),
    (Unit.SECONDS, re.compile(r"\(sec(ond)?s\)|\bin seconds\b", re.IGNORECASE)),
    (Unit.HOURS, re.compile(r"\(hours\)|\bin hours\b", re.IGNORECASE)),
    (Unit.MONEY, re.compile(r"£(?!0|m|k)", re.IGNORECASE)),
)


@dataclass(frozen=True, slots=True)
class UnitRead:
    """A unit as an indicator has it; `why` is what was assumed in finding it, if anything."""

    unit: Unit
    per: int = 0
    counted: str = ""
    why: str = ""


def unit_of(title: str, words: str, reads: Iterable[FigureRead]) -> UnitRead:
    """The unit of an indicator whose cells gave these; one that no value of it contradicts."""
    values = [each for each in reads if each.value is not None]
    stated = _stated(words.strip())
    if stated is not None and stated.unit not in (Unit.COUNT, Unit.PERCENT):
        return stated
    shown = [each.unit for each in values if each.unit is not None]
    for kind in (Unit.DATE, Unit.YES_NO):
        # One date among numbers is Excel's reading of 1/2; only dates alone make a date of it.
        if any(each.unit is not kind for each in values):
            shown = [unit for unit in shown if unit is not kind]
    unit = stated.unit if stated else _most(shown) or _titled(title)
    if unit is None or unit is Unit.COUNT:
        not_known = words.strip() and stated is None
        return _number(values, f"its unit “{words.strip()[:40]}” is not known" if not_known else "")
    if unit is Unit.PERCENT and any(_is_no_share(each) for each in values):
        why = "some of its values are no shares of a hundred: it is held as a quantity, “per cent”"
        return UnitRead(Unit.QUANTITY, counted="per cent", why=why)
    return UnitRead(unit)


def _stated(words: str) -> UnitRead | None:
    """What the column of units says; words that are no unit of ours name a quantity."""
    if not words:
        return None
    if rate := _RATE.fullmatch(words):
        return UnitRead(Unit.RATE, per=int(rate[1].replace(",", "")))
    for unit, known in _BY_WORDS:
        if known.fullmatch(words):
            return UnitRead(unit)
    if len(words) > 30:
        return None
    return UnitRead(Unit.QUANTITY, counted=words, why=f"“{words}” is held as a quantity")


def _titled(title: str) -> Unit | None:
    return next((unit for unit, known in _IN_TITLE if known.search(title)), None)


def _most(units: list[Unit]) -> Unit | None:
    return max(units, key=units.count, default=None)


def _number(values: list[FigureRead], why: str) -> UnitRead:
    """A count, or a plain number where the values have decimals; `why` is what is known already."""
    if any(places_of(each.value) for each in values if each.value is not None):
        without = why or "no unit is given"
        return UnitRead(Unit.RATIO, why=f"{without}: as its values have decimals, it is no count")
    return UnitRead(Unit.COUNT, why=why)


def _is_no_share(read: FigureRead) -> bool:
    return read.value is not None and not 0 <= read.value <= 100
