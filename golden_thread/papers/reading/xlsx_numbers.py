"""What does Excel display for a number, and is it a date?

In: the number that a cell holds and its number format (ECMA-376 part 1, 18.8.30 and 18.8.31). Out:
a decimal, a date or a time of day as words, and the text displayed.
"""

import re
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal, InvalidOperation

from golden_thread.papers.reading.grids import CellValue

# The formats that have a number and no words, as the United Kingdom's Excel shows them.
BUILT_IN = {
    0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: "£#,##0", 6: "£#,##0",
    7: "£#,##0.00", 8: "£#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 14: "dd/mm/yyyy",
    15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm",
    21: "h:mm:ss", 22: "dd/mm/yyyy h:mm", 37: "#,##0", 38: "#,##0", 39: "#,##0.00", 40: "#,##0.00",
    41: "#,##0", 42: "£#,##0", 43: "#,##0.00", 44: "£#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss",
    47: "mm:ss.0", 48: "0.0E+0", 49: "@",
}  # fmt: skip

# Excel keeps fifteen digits; what lies beyond them in a file is an echo of binary arithmetic.
_FIFTEEN = Context(prec=15, rounding=ROUND_HALF_UP)
_LARGEST = Decimal("1e15")
# Nothing that a performance report could hold is smaller, and no figure is kept finer.
_MOST_PLACES = 12
_WORDS = re.compile(r'"[^"]*"|\\.|_.|\*.')
_BRACKETS = re.compile(r"\[(?![hms]+\])[^\]]*\]", re.IGNORECASE)
_ELAPSED = re.compile(r"[\[\]]")
_PLACES = re.compile(r"[0#?]\.([0#?]+)")
_LAST_ORDINAL = 2_958_465  # 31 December 9999
_SECONDS_A_DAY = 86_400


def as_decimal(written: str) -> Decimal | None:
    """The number as Excel shows it with all its digits, or None where there is none.

    Excel's file writes 0.923 as 0.92300000000000004.
    """
    try:
        number = _FIFTEEN.create_decimal(written)
    except InvalidOperation:
        return None
    if not number.is_finite() or abs(number) >= _LARGEST:
        return None
    exponent = number.as_tuple().exponent
    if isinstance(exponent, int) and exponent < -_MOST_PLACES:
        number = number.quantize(Decimal(1).scaleb(-_MOST_PLACES), rounding=ROUND_HALF_UP)
    return _plain(number)


def value_of(number: Decimal, number_format: str, *, is_1904: bool) -> CellValue:
    """What the number stands for: a date, a length of time in words (`0:02:35`), or itself."""
    shape = _shape(number_format)
    if not any(sign in shape for sign in "dmyhs"):
        return number
    if any(sign in shape for sign in "dy") or ("m" in shape and not set("hs") & set(shape)):
        return _day(int(number), is_1904=is_1904) or number
    if not 0 <= number < _LAST_ORDINAL:
        return number
    seconds = int((number * _SECONDS_A_DAY).to_integral_value(ROUND_HALF_UP))
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def display(value: CellValue, number_format: str) -> str:
    """The text that stands in the cell."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, Decimal):
        return _number(value, number_format)
    if isinstance(value, date):
        return _date(value, number_format)
    return value or ""


def places_shown(number_format: str) -> int | None:
    """How many decimal places the format shows; None where it shows what there is."""
    first = _first(number_format)
    if first.strip().casefold() in ("general", "@", ""):
        return None
    found = _PLACES.search(_WORDS.sub("", first))
    return len(found[1]) if found else 0


def _number(value: Decimal, number_format: str) -> str:
    first = _first(number_format)
    places = places_shown(number_format)
    shown = value * 100 if "%" in _WORDS.sub("", first) else value
    if places is not None:
        shown = shown.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    digits = f"{abs(shown):,f}" if "," in _WORDS.sub("", first) else f"{abs(shown):f}"
    sign = "-" if shown < 0 else ""
    pounds = "£" if "£" in first else ""
    percent = "%" if "%" in _WORDS.sub("", first) else ""
    named = "".join(re.findall(r'"([^"£]*)"', first)).strip()
    return f"{sign}{pounds}{digits}{percent}" + (f" {named}" if named else "")


def _date(value: date, number_format: str) -> str:
    """Months are shown as such; every other date is written out, whatever its order was."""
    shape = _shape(number_format)
    return f"{value:%B %Y}" if "m" in shape and "d" not in shape else f"{value:%d/%m/%Y}"


def _day(serial: int, *, is_1904: bool) -> date | None:
    """The day of a serial number; 1900 had no 29 February, though Excel counts one."""
    start = date(1904, 1, 1) if is_1904 else date(1899, 12, 30 if serial > 59 else 31)
    return start + timedelta(serial) if 0 < serial < _LAST_ORDINAL - 2_000 else None


def _shape(number_format: str) -> str:
    """The letters of the first form that stand for parts of a date or time."""
    bare = _ELAPSED.sub("", _BRACKETS.sub("", _WORDS.sub("", _first(number_format)))).casefold()
    return "" if bare.strip() in ("general", "@") else bare.replace("am/pm", "h")


def _first(number_format: str) -> str:
    return number_format.split(";")[0]


def _plain(number: Decimal) -> Decimal:
    """Without an exponent and without zeros at the end, which Excel does not keep."""
    whole = number.to_integral_value()
    return whole.quantize(Decimal(1)) if number == whole else number.normalize()
