"""How a value of an indicator is printed: rounded half-up, once, with its unit.

In: an unrounded `Decimal`. Out: the words of a figure, as every paper prints it.
"""

from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum


class Unit(StrEnum):
    """What a value is measured in."""

    PERCENT = "percent"
    COUNT = "count"
    SECONDS = "seconds"
    HOURS = "hours"
    DAYS = "days"
    WORKING_DAYS = "working_days"
    MONEY = "money"


_SUFFIXES = {
    Unit.PERCENT: ("%", "%"),
    Unit.COUNT: ("", ""),
    Unit.SECONDS: (" second", " seconds"),
    Unit.HOURS: (" hour", " hours"),
    Unit.DAYS: (" day", " days"),
    Unit.WORKING_DAYS: (" working day", " working days"),
    Unit.MONEY: ("", ""),
}


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


def print_value(value: Decimal, unit: Unit, decimals: int) -> str:
    """The value as a paper prints it: `85%`, `12,038`, `549.67 seconds`, `£1,290`, `-3 days`."""
    number = rounded(value, decimals)
    if unit is Unit.MONEY and places_of(number) == 1:
        number = number.quantize(Decimal("0.01"))  # £1,290.5 is written £1,290.50 everywhere
    one, many = _SUFFIXES[unit]
    sign = "-" if number < 0 else ""
    pounds = "£" if unit is Unit.MONEY else ""
    return f"{sign}{pounds}{abs(number):,f}{one if number == 1 else many}"


def print_change(change: Decimal, unit: Unit, decimals: int, *, short: bool = False) -> str:
    """The size of a change without its sign: between percentages it is percentage points.

    `short` is for the cells of a table, where “points” must do.
    """
    if unit is not Unit.PERCENT:
        return print_value(abs(change), unit, decimals)
    number = rounded(abs(change), decimals)
    points = "point" if number == 1 else "points"
    return f"{number:,f} {points}" if short else f"{number:,f} percentage {points}"
