"""Numbers as councils print them, and what looks like a number and counts nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.framework import Scale, Unit, places_of, print_value
from golden_thread.proofing.words.quantities import find_quantities
from golden_thread.proofing.words.quantity import Quantity
from tests.proofing.loop import UNITS_READ
from tests.spec.reading import rows_of


def in_short(quantity: Quantity) -> str:
    parts = [
        quantity.text,
        str(quantity.value),
        str(quantity.places),
        quantity.unit,
        quantity.qualifier.value,
        *(["signed"] if quantity.signed else []),
    ]
    return "|".join(parts)


@pytest.mark.parametrize("row", rows_of("quantities"))
def test_numbers_are_read_as_printed(row: dict[str, str]) -> None:
    text = row["case"]
    found = find_quantities(text)
    assert [in_short(each) for each in found] == [each for each in row["found"].split("; ") if each]
    for each in found:
        assert text[each.start : each.end] == each.text


def test_a_number_inside_a_stretch_that_is_taken_is_left() -> None:
    text = "resolved in less than 2 days was 85%"
    taken = [(text.index("resolved"), text.index(" was"))]
    assert [each.text for each in find_quantities(text, taken)] == ["85%"]


def test_a_qualifier_inside_a_stretch_that_is_taken_is_left() -> None:
    text = "Days over 12 in all"
    assert [each.text for each in find_quantities(text, [(0, len("Days over"))])] == ["12"]


@pytest.mark.property
@given(
    some.decimals(0, 10**9, places=2),
    some.sampled_from(UNITS_READ),
    some.integers(0, 2),
    some.sampled_from(("", "It was ", "(", "“")),
    some.sampled_from(("", ".", ", and", ")", "; so", "”")),
)
def test_whatever_we_print_is_read_back(value, unit: Unit, decimals: int, before: str, after: str):
    text = print_value(value, Scale(unit, decimals))
    (found,) = find_quantities(before + text + after)
    assert (found.text, found.start) == (text, len(before))
    assert print_value(found.value, Scale(unit, decimals)) == text
    assert found.places == places_of(found.value)


@pytest.mark.fuzz
@given(some.text(alphabet="0123456789.,%£+-−–/ ()abcQ\u00a0İ", max_size=60))
def test_any_text_gives_quantities_in_their_places(text: str) -> None:
    end = 0
    for each in find_quantities(text):
        assert text[each.start : each.end] == each.text
        assert each.start >= end
        end = each.end
