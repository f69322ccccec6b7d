"""When a printed number agrees: honest rounding always does, a slip in its last digit never."""

from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.figures import Qualifier
from golden_thread.framework import places_of
from golden_thread.proofing.evidence.agreement import (
    change_is_printed_as,
    is_printed_as,
    keeps_its_word,
)
from golden_thread.proofing.words.quantity import Quantity

VALUES = some.decimals(0, 100_000, places=3)
PLACES = some.integers(0, 2)
HONEST = some.sampled_from((ROUND_HALF_UP, ROUND_HALF_EVEN))


def printed(value: Decimal | str, qualifier: Qualifier = Qualifier.EXACT) -> Quantity:
    number = Decimal(value)
    return Quantity(str(value), 0, 0, number, places_of(number), "", qualifier)


def to_places(value: Decimal, places: int, how: str = ROUND_HALF_UP) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-places), rounding=how)


@pytest.mark.property
@given(VALUES, PLACES, HONEST)
def test_honest_rounding_is_never_flagged(value: Decimal, places: int, how: str) -> None:
    assert is_printed_as(value, printed(to_places(value, places, how)))


@pytest.mark.property
@given(VALUES, PLACES, some.integers(1, 9))
def test_a_slip_in_the_last_digit_is_flagged(value: Decimal, places: int, slip: int) -> None:
    unit = Decimal(1).scaleb(-places)
    honest = {to_places(value, places, how) for how in (ROUND_HALF_UP, ROUND_HALF_EVEN)}
    for slipped in (min(honest) - slip * unit, max(honest) + slip * unit):
        assert not is_printed_as(value, printed(slipped))


@pytest.mark.property
@given(VALUES, VALUES, PLACES, HONEST)
def test_the_difference_of_two_honest_roundings_is_never_flagged(
    later: Decimal, earlier: Decimal, places: int, how: str
) -> None:
    difference = to_places(later, places, how) - to_places(earlier, places, how)
    change, ends = later - earlier, (later, earlier)
    assert change_is_printed_as(change, printed(difference), ends)
    assert change_is_printed_as(change, printed(abs(difference)), ends)
    assert change_is_printed_as(change, printed(to_places(change, places, how)))


@pytest.mark.parametrize(
    ("change", "quantity", "agrees"),
    (
        ("8", "8", True),
        ("-8", "8", True),
        ("8", "-8", True),
        ("8", "9", False),
        ("8", "7", False),
        ("8.67", "9", True),
        ("8.67", "8", True),
        ("8.67", "10", False),
        ("8.67", "8.7", True),
        ("8.67", "8.8", False),
        ("8.67", "8.6", True),
        ("8.67", "8.67", True),
        ("8.67", "8.68", False),
        ("210", "300", False),
    ),
)
def test_a_change_may_be_off_only_by_the_rounding_of_its_two_numbers(
    change: str, quantity: str, agrees: bool
) -> None:
    assert change_is_printed_as(Decimal(change), printed(quantity)) is agrees


@pytest.mark.parametrize(
    ("value", "qualifier", "limit", "keeps"),
    (
        ("89.6", Qualifier.OVER, "90", False),
        ("90", Qualifier.OVER, "90", False),
        ("90.1", Qualifier.OVER, "90", True),
        ("301", Qualifier.UNDER, "300", False),
        ("300", Qualifier.UNDER, "300", False),
        ("299", Qualifier.UNDER, "300", True),
        ("90", Qualifier.AT_LEAST, "90", True),
        ("89.9", Qualifier.AT_LEAST, "90", False),
        ("90", Qualifier.AT_MOST, "90", True),
        ("90.1", Qualifier.AT_MOST, "90", False),
        ("97.5", Qualifier.ABOUT, "100", True),
        ("97.4", Qualifier.ABOUT, "100", False),
        ("102.5", Qualifier.ABOUT, "100", True),
        ("102.6", Qualifier.ABOUT, "100", False),
        ("12499", Qualifier.ABOUT, "12000", True),
        ("12501", Qualifier.ABOUT, "12000", False),
        ("7.6", Qualifier.ABOUT, "8", True),
        ("89.6", Qualifier.EXACT, "90", True),
        ("89.4", Qualifier.EXACT, "90", False),
    ),
)
def test_a_qualified_number_keeps_its_word(
    value: str, qualifier: Qualifier, limit: str, keeps: bool
) -> None:
    assert keeps_its_word(Decimal(value), printed(limit, qualifier)) is keeps
