"""A value that somebody typed over is noticed by the words of the paper that stand beside it."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.figures.printed import says_otherwise
from golden_thread.framework import Scale, Unit, print_value

PLAIN = Unit.QUANTITY


@pytest.mark.parametrize(
    ("printed", "value", "unit"),
    (
        ("85%", "58", Unit.PERCENT),
        ("85", "85.6", Unit.PERCENT),
        ("96 per cent", "69", Unit.PERCENT),
        ("61.98", "61.89", Unit.PERCENT),
        ("12,038", "12083", Unit.COUNT),
        ("£1,290", "1920", Unit.MONEY),
        ("£2.3 million", "2400000", Unit.MONEY),
        ("£2.3m", "230000", Unit.MONEY),
        ("-£250", "250", Unit.MONEY),
        ("(£250)", "250", Unit.MONEY),
        ("232 seconds", "223", Unit.SECONDS),
        ("88.4 per 100,000", "84.8", Unit.RATE),
        ("five", "6", Unit.COUNT),
        ("over 12,000", "11000", Unit.COUNT),
        ("200+", "199", Unit.COUNT),
        ("<5", "7", Unit.COUNT),
        ("about 25,000", "20000", Unit.COUNT),
        ("21 November 2022", "738000", Unit.DATE),
        ("Yes", "0", Unit.YES_NO),
    ),
)
def test_words_that_say_another_value(printed: str, value: str, unit: Unit) -> None:
    assert says_otherwise(printed, Decimal(value), unit)


@pytest.mark.parametrize(
    ("printed", "value", "unit"),
    (
        ("62%", "61.98", Unit.PERCENT),
        # Both ways of rounding a half are honest.
        ("88%", "88.5", Unit.PERCENT),
        ("89%", "88.5", Unit.PERCENT),
        ("77", "77.00", Unit.PERCENT),
        ("149,804", "149804", Unit.COUNT),
        ("£2.3 million", "2345000", Unit.MONEY),
        ("£120k", "119500", Unit.MONEY),
        ("−£250", "-250", Unit.MONEY),
        ("(250)", "-250", Unit.MONEY),
        ("88.4 per 100,000", "88.4", Unit.RATE),
        ("Five", "5", Unit.COUNT),
        ("over 12,000", "12345", Unit.COUNT),
        ("12,000+", "12000", Unit.COUNT),
        ("fewer than 5", "3", Unit.COUNT),
        ("approximately £6 million", "6100000", Unit.MONEY),
        ("21 November 2022", "738480", Unit.DATE),
        ("No", "0", Unit.YES_NO),
        (f"12.5{'0' * 60}", "12.5", Unit.PERCENT),
    ),
)
def test_words_that_say_the_value_as_rounded(printed: str, value: str, unit: Unit) -> None:
    assert not says_otherwise(printed, Decimal(value), unit)


@pytest.mark.parametrize(
    ("printed", "unit"),
    (
        ("409 231", Unit.COUNT),
        ("46 of 52", Unit.COUNT),
        ("2 hours", Unit.SECONDS),
        ("1:03:20", Unit.SECONDS),
        ("12m", PLAIN),
        ("Q2", Unit.COUNT),
        ("3rd", Unit.COUNT),
        ("1.2.3", Unit.COUNT),
        ("a handful", Unit.COUNT),
        ("in November 2022", Unit.DATE),
        ("mostly", Unit.YES_NO),
    ),
)
def test_what_cannot_be_told_is_not_held_against_the_value(printed: str, unit: Unit) -> None:
    assert not says_otherwise(printed, Decimal(7), unit)


@given(
    some.decimals(-(10**9), 10**9, places=3),
    some.sampled_from([each for each in Unit if each not in (Unit.DATE, Unit.YES_NO)]),
    some.sampled_from((0, 2)),
)
def test_what_our_own_papers_print_is_never_another_value(
    value: Decimal, unit: Unit, decimals: int
) -> None:
    scale = Scale(unit, decimals, per=100_000, named=("bin", "bins"))
    assert not says_otherwise(print_value(value, scale), value, unit)


@given(some.text(max_size=30), some.sampled_from(Unit))
def test_any_words_can_be_asked(printed: str, unit: Unit) -> None:
    assert says_otherwise(printed, Decimal("12.5"), unit) in (True, False)
