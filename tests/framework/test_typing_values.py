"""A value is written into a file as its unit writes it, and read back as it was."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.files import Entry, Scalar
from golden_thread.framework import Unit, places_of, typed_value
from golden_thread.framework.parts_file import read_value
from golden_thread.problems import Place

HERE = Place("figures.csv", 2, 4)
NUMBERS = some.decimals(-(10**12), 10**12, places=4) | some.decimals(0, 100, places=2)


def read_back(typed: str, unit: Unit) -> Decimal:
    entry = Entry({"value": Scalar(typed, HERE)}, HERE, [])
    value = read_value(entry, "value", unit)
    assert entry.sound, entry.problems
    assert value is not None
    return value


@pytest.mark.parametrize(
    ("value", "unit", "typed"),
    (
        ("61.98", Unit.PERCENT, "61.98"),
        ("2.50", Unit.HOURS, "2.50"),
        ("12038", Unit.COUNT, "12038"),
        ("1E+2", Unit.COUNT, "100"),
        ("-431075", Unit.MONEY, "-431075"),
        ("738460", Unit.DATE, "2022-11-01"),
        ("1", Unit.YES_NO, "yes"),
        ("0", Unit.YES_NO, "no"),
    ),
)
def test_a_value_as_a_file_holds_it(value: str, unit: Unit, typed: str) -> None:
    assert typed_value(Decimal(value), unit) == typed
    assert read_back(typed, unit) == Decimal(value)


@pytest.mark.property
@given(NUMBERS, some.sampled_from([each for each in Unit if each.has_shares]))
def test_a_number_comes_back_with_its_places(number: Decimal, unit: Unit) -> None:
    back = read_back(typed_value(number, unit), unit)
    assert (back, places_of(back)) == (number, places_of(number))


@pytest.mark.property
@given(some.dates())
def test_a_date_comes_back(day: date) -> None:
    value = Decimal(day.toordinal())
    assert read_back(typed_value(value, Unit.DATE), Unit.DATE) == value


def test_nothing_typed_is_no_value_in_any_unit() -> None:
    for unit in (*Unit, None):
        assert read_value(Entry({}, HERE, []), "value", unit) is None


def test_the_value_of_an_unknown_unit_is_read_as_a_number() -> None:
    entry = Entry({"value": Scalar("5.5", HERE)}, HERE, [])
    assert read_value(entry, "value", None) == Decimal("5.5")
