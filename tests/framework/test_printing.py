"""A value is printed rounded half-up, once, and never to more places than were measured."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.framework import Scale, Unit, places_of, print_change, print_value, rounded
from tests.spec.reading import rows_of

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


def scale_of(row: dict[str, str]) -> Scale:
    named = (row["one"], row["many"])
    return Scale(Unit(row["unit"]), int(row["decimals"]), int(row["per"] or 0), named)


@pytest.mark.parametrize("row", rows_of("printing"))
def test_a_value_is_printed_as_the_table_says(row: dict[str, str]) -> None:
    assert print_value(Decimal(row["value"]), scale_of(row)) == row["printed"]


@pytest.mark.parametrize("row", rows_of("printing"))
def test_the_size_of_a_change_is_printed_as_the_table_says(row: dict[str, str]) -> None:
    for change in (Decimal(row["value"]), -Decimal(row["value"])):
        assert print_change(change, scale_of(row)) == row["change"]
        assert print_change(change, scale_of(row), short=True) == row["short"]


def test_every_unit_is_in_the_table() -> None:
    rows = [each.values[0] for each in rows_of("printing")]
    assert {row["unit"] for row in rows} == {unit.value for unit in Unit}


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
