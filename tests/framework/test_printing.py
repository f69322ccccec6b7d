"""A value is printed rounded half-up, once, and never to more places than were measured."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.framework import Scale, Unit, places_of, print_change, print_value, rounded

NUMBERS = some.decimals(-(10**9), 10**9, places=4)
# Units whose values are printed in digits with something before or after, or nothing.
IN_DIGITS = tuple(unit for unit in Unit if unit not in (Unit.YES_NO, Unit.DATE))
DECIMALS = some.integers(0, 6)


@pytest.mark.parametrize(
    ("typed", "decimals", "printed"),
    (
        ("61.98", 2, "61.98"),
        ("61.98", 0, "62"),
        ("2.5", 0, "3"),
        ("3.5", 0, "4"),
        ("-2.5", 0, "-3"),
        ("1.45", 1, "1.5"),
        ("1.44999", 1, "1.4"),
        ("77", 2, "77"),
        ("2.50", 2, "2.50"),
        ("2.5", 2, "2.5"),
        ("99.995", 2, "100.00"),
        ("0.05", 1, "0.1"),
        ("1E+2", 3, "100"),
    ),
)
def test_rounding(typed: str, decimals: int, printed: str) -> None:
    assert str(rounded(Decimal(typed), decimals)) == printed


@pytest.mark.property
@given(NUMBERS, DECIMALS)
def test_it_agrees_with_the_slow_way(number: Decimal, decimals: int) -> None:
    """In whole steps of the last place: away from zero from the half on."""
    step = Decimal(1).scaleb(-min(decimals, places_of(number)))
    steps, rest = divmod(abs(number), step)
    slow = (steps + (1 if rest * 2 >= step else 0)) * step
    assert rounded(number, decimals) == slow.copy_sign(number)


@pytest.mark.property
@given(NUMBERS, DECIMALS)
def test_it_claims_no_more_than_was_measured(number: Decimal, decimals: int) -> None:
    printed = rounded(number, decimals)
    assert places_of(printed) == min(decimals, places_of(number))
    assert rounded(printed, decimals) == printed


@pytest.mark.property
@given(NUMBERS, NUMBERS, DECIMALS)
def test_a_greater_value_is_never_printed_as_the_smaller(
    one: Decimal, other: Decimal, decimals: int
) -> None:
    low, high = sorted((one, other))
    assert rounded(low, decimals) <= rounded(high, decimals)


@pytest.mark.parametrize(
    ("typed", "unit", "decimals", "printed"),
    (
        ("85", Unit.PERCENT, 2, "85%"),
        ("0", Unit.PERCENT, 0, "0%"),
        ("12038", Unit.COUNT, 0, "12,038"),
        ("999.5", Unit.COUNT, 0, "1,000"),
        ("549.67", Unit.SECONDS, 2, "549.67 seconds"),
        ("1", Unit.SECONDS, 0, "1 second"),
        ("1.0", Unit.HOURS, 1, "1.0 hour"),
        ("1.4", Unit.DAYS, 0, "1 day"),
        ("1.4", Unit.DAYS, 1, "1.4 days"),
        ("0", Unit.DAYS, 0, "0 days"),
        ("-3", Unit.DAYS, 0, "-3 days"),
        ("-1", Unit.DAYS, 0, "-1 days"),
        ("12", Unit.WORKING_DAYS, 0, "12 working days"),
        ("1290.50", Unit.MONEY, 2, "£1,290.50"),
        ("-431075", Unit.MONEY, 0, "-£431,075"),
        ("-0.4", Unit.MONEY, 0, "£0"),
    ),
)
def test_a_value_with_its_unit(typed: str, unit: Unit, decimals: int, printed: str) -> None:
    assert print_value(Decimal(typed), Scale(unit, decimals)) == printed


@pytest.mark.parametrize("unit", IN_DIGITS)
def test_every_unit_in_digits_prints_the_number(unit: Unit) -> None:
    assert "1,234.5" in print_value(Decimal("1234.5"), Scale(unit, 1))
    assert "1,234.5" in print_change(Decimal("-1234.5"), Scale(unit, 1))


def test_a_yes_or_no_is_printed_as_the_word() -> None:
    scale = Scale(Unit.YES_NO)
    assert (print_value(Decimal(1), scale), print_value(Decimal(0), scale)) == ("Yes", "No")
    assert print_change(Decimal(-1), scale) == "1"


@pytest.mark.property
@given(some.dates(), some.dates())
def test_a_date_is_printed_as_a_day_and_a_change_of_it_in_days(one: date, other: date) -> None:
    scale = Scale(Unit.DATE)
    printed = print_value(Decimal(one.toordinal()), scale)
    assert printed == f"{one.day} {one:%B} {one.year}"
    apart = abs(one.toordinal() - other.toordinal())
    change = print_change(Decimal(one.toordinal() - other.toordinal()), scale)
    assert change == f"{apart:,} day" + ("" if apart == 1 else "s")


@pytest.mark.parametrize(
    ("change", "unit", "long", "short"),
    (
        ("8", Unit.PERCENT, "8 percentage points", "8 points"),
        ("-8.25", Unit.PERCENT, "8.3 percentage points", "8.3 points"),
        ("1", Unit.PERCENT, "1 percentage point", "1 point"),
        ("-1.04", Unit.PERCENT, "1.0 percentage point", "1.0 point"),
        ("-300", Unit.COUNT, "300", "300"),
        ("-1", Unit.DAYS, "1 day", "1 day"),
        ("-15175", Unit.MONEY, "£15,175", "£15,175"),
    ),
)
def test_the_size_of_a_change(change: str, unit: Unit, long: str, short: str) -> None:
    assert print_change(Decimal(change), Scale(unit, 1)) == long
    assert print_change(Decimal(change), Scale(unit, 1), short=True) == short


@given(NUMBERS, some.sampled_from(IN_DIGITS), DECIMALS)
@pytest.mark.property
def test_a_printed_value_is_read_back(number: Decimal, unit: Unit, decimals: int) -> None:
    printed = print_value(number, Scale(unit, decimals, per=1000))
    what_it_is_for = " per 1,000" if unit is Unit.RATE else ""
    assert printed.endswith(what_it_is_for)
    digits = "".join(
        sign for sign in printed.removesuffix(what_it_is_for) if sign in "-0123456789."
    )
    assert Decimal(digits) == number.quantize(
        Decimal(1).scaleb(-min(4, decimals)), rounding=ROUND_HALF_UP
    )
