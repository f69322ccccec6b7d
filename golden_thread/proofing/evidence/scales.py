"""Whether two numbers differ by a slip of the scale or of the unit: 10, 100 or 1,000 times.

In: numbers as printed. Out: how many times one is the other, where that is a power of ten; whether
their units are two of a kind, such as days and hours.
"""

import re
from decimal import Decimal

from golden_thread.figures import Qualifier
from golden_thread.proofing.words.intervals import Interval, interval
from golden_thread.proofing.words.quantity import Quantity

POWERS = (1, 2, 3, 4, 5, 6)
_EXACTLY = {Decimal(10) ** each: each for power in POWERS for each in (power, -power)}
# A number printed as 1 is less than 1.5: apart by less than 20 times, none is a hundred times one.
_LEAST_APART = Decimal(20)
# “£3.6m”, “£3.2bn”, “£640k”, “£3.6 million”
_SCALES = (
    (re.compile(r"(?:billion|bn)\b"), 9),
    (re.compile(r"(?:million|mn?)\b"), 6),
    (re.compile(r"(?:thousand|k)\b"), 3),
)
_NEAR_ON_SCALE = Decimal("0.25")
_LEAST_SCALE = 3
_TIMES = ("seconds", "minutes", "hours", "days")


def power_apart(first: Quantity, second: Quantity) -> int | None:
    """By which power of ten the first is more than the second; None where it is no such one.

    Ten times as much must be so to the digit; for more, each may have been rounded.
    """
    if first.unit != second.unit or not first.value or not second.value:
        return None
    ratio = first.value / second.value
    if ratio <= 0:
        return None
    exact = _EXACTLY.get(ratio)
    if exact is not None:
        digits = len(first.value.normalize().as_tuple().digits)
        return exact if digits > 1 or abs(exact) > 1 else None
    are_exact = first.qualifier is second.qualifier is Qualifier.EXACT
    if are_exact and 1 / _LEAST_APART < ratio < _LEAST_APART:
        return None
    for power in POWERS[1:]:
        for large, small, sign in ((first, second, 1), (second, first, -1)):
            if interval(large).meets(_times(interval(small), power)):
                return sign * power
    return None


def on_other_scale(first: Quantity, second: Quantity) -> bool:
    """Whether one is told in millions and the other in thousands or thousand millions by a slip.

    As a forecast of £3.6m beside a budget of £3.2bn: near each other but for the noughts.
    """
    scales = [_scale(each) for each in (first, second)]
    if scales[0] == scales[1] or first.unit != second.unit or min(scales) == 0:
        return False
    power = near_after(first.value, second.value, _NEAR_ON_SCALE)
    return power is not None and abs(power) >= _LEAST_SCALE


def _scale(quantity: Quantity) -> int:
    """The power of ten that its words say: 6 of “£3.2m”, 0 where they say none."""
    words = quantity.text.lower()
    return next((power for form, power in _SCALES if form.search(words)), 0)


def near_after(value: Decimal, other: Decimal, share: Decimal) -> int | None:
    """By which power of ten a value must be made smaller (or, below 0, larger) to be near another.

    None where it is no such one, or near it already.
    """
    if value <= 0 or other <= 0:
        return None
    for power in (*POWERS, *(-each for each in POWERS)):
        if abs(value.scaleb(-power) - other) <= other * share:
            return power
    return None


def other_unit_of_kind(first: Quantity, second: Quantity) -> bool:
    """Whether the same number is printed with two units of a kind: hours and days, two rates."""
    if first.value != second.value:
        return False
    if first.unit == second.unit:
        words = first.text.lower(), second.text.lower()
        return any("working" in one and "calendar" in other for one, other in (words, words[::-1]))
    units = (first.unit, second.unit)
    is_rate = all(unit.startswith("per ") for unit in units)
    return is_rate or all(unit in _TIMES for unit in units)


def _times(held: Interval, power: int) -> Interval:
    return Interval(held.low.scaleb(power), held.high.scaleb(power))
