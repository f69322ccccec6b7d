"""How a value of an indicator is printed: rounded half-up, once, with its unit.

In: an unrounded `Decimal` and the scale it is on. Out: the words of a figure, as every paper
prints it. A date is held as its ordinal day and a yes or no as 1 or 0, so that every figure of the
register is one number.
"""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum


class Unit(StrEnum):
    """What a value is measured in."""

    PERCENT = "percent"
    COUNT = "count"
    MONEY = "money"
    DAYS = "days"
    WORKING_DAYS = "working_days"
    SECONDS = "seconds"
    HOURS = "hours"
    RATE = "rate"
    RATIO = "ratio"
    YES_NO = "yes_no"
    DATE = "date"
    QUANTITY = "quantity"

    @property
    def is_whole(self) -> bool:
        """Whether its values have no decimals."""
        return self in (Unit.COUNT, Unit.YES_NO, Unit.DATE)

    @property
    def is_number(self) -> bool:
        """Whether its values are amounts, which can be compared by how far they lie apart."""
        return self is not Unit.YES_NO

    @property
    def has_shares(self) -> bool:
        """Whether a share of a value means anything: 5 per cent of a date is no number of days."""
        return self not in (Unit.YES_NO, Unit.DATE)

    @property
    def may_be_negative(self) -> bool:
        """Whether a value can be below zero: a balance, or degrees."""
        return self in (Unit.MONEY, Unit.QUANTITY)


@dataclass(frozen=True, slots=True)
class Scale:
    """What a value is counted in and how finely it is printed.

    `decimals` is the most places printed; `per` the number that a rate is for each of (100,000);
    `named` the words of a quantity, for one and for many: kilowatt, kilowatts.
    """

    unit: Unit
    decimals: int = 0
    per: int = 0
    named: tuple[str, str] = ("", "")


_SUFFIXES = {
    Unit.PERCENT: ("%", "%"),
    Unit.SECONDS: (" second", " seconds"),
    Unit.HOURS: (" hour", " hours"),
    Unit.DAYS: (" day", " days"),
    Unit.WORKING_DAYS: (" working day", " working days"),
}
_NO_SUFFIX = ("", "")


def places_of(value: Decimal) -> int:
    """How many decimal places the value was given to: `61.98` has 2, `77` and `1E+2` none."""
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def rounded(value: Decimal, decimals: int) -> Decimal:
    """The value rounded half-up, and never to more places than it was given to.

    77 published without decimals is not printed as 77.00: that would claim a precision nobody
    measured (decision 0003).
    """
    places = min(decimals, places_of(value))
    return value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)


def print_value(value: Decimal, scale: Scale, places: int | None = None) -> str:
    """The value as a paper prints it: `85%`, `12,038`, `549.67 seconds`, `£1,290`, `-3 days`.

    `places` takes the place of the scale's own decimals where a paper must show more.
    """
    if scale.unit is Unit.DATE:
        return _day(value)
    if scale.unit is Unit.YES_NO:
        return "Yes" if value else "No"
    number = rounded(value, scale.decimals if places is None else places)
    if scale.unit is Unit.MONEY and places_of(number) == 1:
        number = number.quantize(Decimal("0.01"))  # £1,290.5 is written £1,290.50 everywhere
    one, many = _suffixes(scale)
    sign = "-" if number < 0 else ""
    pounds = "£" if scale.unit is Unit.MONEY else ""
    return f"{sign}{pounds}{abs(number):,f}{one if number == 1 else many}"


def print_change(change: Decimal, scale: Scale, *, short: bool = False) -> str:
    """The size of a change without its sign.

    Between percentages it is percentage points, between dates days; `short` is for the cells of a
    table, where “points” must do. A change from no to yes has no size: “1”.
    """
    if scale.unit is Unit.DATE:
        return print_value(abs(change), Scale(Unit.DAYS))
    if scale.unit is Unit.YES_NO:
        return f"{abs(change):f}"
    if scale.unit is not Unit.PERCENT:
        return print_value(abs(change), scale)
    number = rounded(abs(change), scale.decimals)
    points = "point" if number == 1 else "points"
    return f"{number:,f} {points}" if short else f"{number:,f} percentage {points}"


def print_range(lower: Decimal, upper: Decimal, scale: Scale) -> str:
    """A range as a paper prints it: `18 to 21 degrees`, `60% to 70%`, `£100 to £120`.

    A unit that is a word is printed once; a range of one value is printed as that value.
    """
    first, last = print_value(lower, scale), print_value(upper, scale)
    if first == last:
        return first
    word = next((each for each in _suffixes(scale) if each[:1] == " " and first.endswith(each)), "")
    return f"{first.removesuffix(word)} to {last}"


def _suffixes(scale: Scale) -> tuple[str, str]:
    if scale.unit is Unit.RATE:
        return (f" per {scale.per:,}", f" per {scale.per:,}")
    if scale.unit is Unit.QUANTITY:
        return (f" {scale.named[0]}", f" {scale.named[1]}")
    return _SUFFIXES.get(scale.unit, _NO_SUFFIX)


def _day(value: Decimal) -> str:
    day = date.fromordinal(int(value))
    return f"{day.day} {day:%B %Y}"
