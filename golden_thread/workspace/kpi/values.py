"""What figure does a cell of a KPI workbook give?

In: a cell. Out: a number with what is said of it (about, under), or a kind of missing, with the
unit that its own words or number format show; or the reason why it cannot be told.
"""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from golden_thread.figures import Missing, Qualifier
from golden_thread.files.entry import NUMBER
from golden_thread.framework import Unit, places_of
from golden_thread.papers.reading.grids import NO_RESULT, CellRead
from golden_thread.papers.reading.xlsx_numbers import places_shown

_QUALIFIERS = (
    (Qualifier.AT_MOST, r"<=|≤|=<|at most|no more than|up to|maximum of"),
    (Qualifier.AT_LEAST, r">=|≥|=>|at least|no less than|minimum of"),
    (Qualifier.UNDER, r"<|under|below|less than|fewer than"),
    (Qualifier.OVER, r">|over|above|more than"),
    (Qualifier.ABOUT, r"~|c\.|circa|about|approx\.?|approximately|around"),
)
_QUALIFIED = tuple(
    (qualifier, re.compile(rf"(?:{signs})\s*", re.IGNORECASE)) for qualifier, signs in _QUALIFIERS
)
_MISSING = {
    Missing.NOT_DUE: (
        "not due", "n/a not due", "n/a - not due", "not yet due", "not required", "annual",
        "annual measure", "annual indicator", "not reported this quarter", "reported annually",
    ),
    Missing.LATE: (
        "tbc", "awaited", "awaiting data", "data awaited", "to follow", "pending", "late",
        "not yet available", "awaiting", "to be confirmed", "nya", "data not yet available",
    ),
    Missing.NOT_APPLICABLE: ("n/a", "na", "not applicable", "[z]"),
    Missing.SUPPRESSED: ("*", "suppressed", "[c]", "withheld"),
    Missing.NOT_AVAILABLE: (
        "-", "–", "—", "--", "no data", "not available", "data not available", "[x]", "unavailable",
        "none", "?", "n/k", "not known", "unknown", "not collected", "no data available",
    ),
}  # fmt: skip
_BY_WORDS = {words: kind for kind, several in _MISSING.items() for words in several}
_SUFFIXES = (
    (Unit.PERCENT, re.compile(r"\s*(%|per cent|percent)$", re.IGNORECASE)),
    (Unit.WORKING_DAYS, re.compile(r"\s*working days?$", re.IGNORECASE)),
    (Unit.DAYS, re.compile(r"\s*(calendar )?days?$", re.IGNORECASE)),
    (Unit.HOURS, re.compile(r"\s*(hours?|hrs?)$", re.IGNORECASE)),
    (Unit.SECONDS, re.compile(r"\s*(seconds?|secs?)$", re.IGNORECASE)),
)
_LENGTH = re.compile(r"(\d{1,4}):([0-5]\d):([0-5]\d)")


@dataclass(frozen=True, slots=True)
class FigureRead:
    """What a cell gives: a value or a kind of missing, else a `fault` in words; none when blank.

    `unit` is what its own words or format say; `places` how many decimals it displays.
    """

    value: Decimal | None = None
    missing: Missing | None = None
    qualifier: Qualifier = Qualifier.EXACT
    unit: Unit | None = None
    places: int = 0
    fault: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether the cell says nothing at all."""
        return self.value is None and self.missing is None and not self.fault


def read_figure(cell: CellRead) -> FigureRead:
    """What the cell gives as a figure or a target."""
    if cell.fault == NO_RESULT:
        why = (
            "it holds a formula whose result was not saved. Open the workbook in Excel and save it"
        )
        return FigureRead(fault=why)
    if cell.fault:
        return FigureRead(fault=f"its formula comes to {cell.fault}")
    if isinstance(cell.value, bool):
        return FigureRead(Decimal(int(cell.value)), unit=Unit.YES_NO)
    if isinstance(cell.value, Decimal):
        return _number(cell.value, cell)
    if isinstance(cell.value, date):
        return FigureRead(Decimal(cell.value.toordinal()), unit=Unit.DATE)
    return read_words(cell.text)


def read_words(text: str) -> FigureRead:
    """What words give: `92.3%`, `£1,234`, `<5`, `c. 400`, `N/A`, `12 days`, `0:02:35`, `Yes`."""
    words = " ".join(text.split())
    plain = words.casefold().rstrip(".")
    if not words:
        return FigureRead()
    if plain in _BY_WORDS:
        return FigureRead(missing=_BY_WORDS[plain])
    if plain in ("yes", "no"):
        return FigureRead(Decimal(int(plain == "yes")), unit=Unit.YES_NO)
    if length := _LENGTH.fullmatch(words):
        hours, minutes, seconds = (int(part) for part in length.groups())
        return FigureRead(Decimal(hours * 3600 + minutes * 60 + seconds), unit=Unit.SECONDS)
    qualifier, rest = _qualified(words)
    unit, number = _of_unit(rest)
    if not NUMBER.fullmatch(number):
        return FigureRead(fault=f"“{_short(words)}” is no number that can be told")
    value = Decimal(number.replace(",", ""))
    return FigureRead(value, None, qualifier, unit, places_of(value))


def _number(value: Decimal, cell: CellRead) -> FigureRead:
    """A number of Excel's; a fraction shown as a percentage is one."""
    shown = places_shown(cell.number_format)
    number = value.scaleb(2) if cell.is_percent else value
    number = number.quantize(Decimal(1)) if number == number.to_integral_value() else number
    unit = Unit.PERCENT if cell.is_percent else Unit.MONEY if "£" in cell.number_format else None
    if not NUMBER.fullmatch(f"{number:f}"):
        return FigureRead(fault=f"{_short(cell.text)} has more digits than a figure can have")
    places = min(places_of(number), 2) if shown is None else shown
    return FigureRead(number, None, Qualifier.EXACT, unit, places)


def _qualified(words: str) -> tuple[Qualifier, str]:
    for qualifier, signs in _QUALIFIED:
        if found := signs.match(words):
            return qualifier, words[found.end() :].strip()
    if words.endswith("+"):
        return Qualifier.AT_LEAST, words[:-1].strip()
    return Qualifier.EXACT, words


def _of_unit(words: str) -> tuple[Unit | None, str]:
    for unit, suffix in _SUFFIXES:
        if found := suffix.search(words):
            return unit, words[: found.start()].strip()
    for sign in ("£", "-£"):
        if words.startswith(sign):
            return Unit.MONEY, words.replace("£", "", 1).strip()
    return None, words


def _short(words: str) -> str:
    return words if len(words) <= 40 else words[:39] + "…"
