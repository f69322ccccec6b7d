"""The direction of travel, by a table of cases, by an oracle and by its mirrors."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.figures import Movement, Observation, Qualifier
from golden_thread.framework import Polarity
from golden_thread.judgement import Comparison, Direction, compare, judge
from tests.judgement.made_up import (
    LAST_YEAR,
    Q1,
    Q2,
    Q3,
    Q4,
    made_framework,
    made_indicator,
    made_observation,
    made_register,
    number,
)
from tests.spec.reading import rows_of

VALUES = some.decimals(-1000, 1000, places=1)
BANDS = some.decimals(0, 20, places=1)
MIRRORED = {
    Polarity.HIGHER: Polarity.LOWER,
    Polarity.LOWER: Polarity.HIGHER,
    Polarity.RANGE: Polarity.RANGE,
    Polarity.NONE: Polarity.NONE,
}


def of_row(row: dict[str, str]) -> Comparison:
    indicator = made_indicator(
        polarity=Polarity(row["polarity"]), no_real_change=Decimal(row["band"])
    )
    stated = row["stated_change"] or row["stated_movement"]
    later = made_observation(
        number(row["later"]),
        qualifier=Qualifier(row["later_qualifier"]),
        stated_change=number(row["stated_change"]),
        stated_movement=Movement(row["stated_movement"]) if row["stated_movement"] else None,
        stated_against=Q1 if stated else None,
    )
    value = number(row["earlier"])
    qualifier = Qualifier(row["earlier_qualifier"])
    earlier = None if value is None else made_observation(value, Q1, qualifier=qualifier)
    return compare(indicator, later, earlier, Q1)


@pytest.mark.parametrize("row", rows_of("direction"))
def test_the_direction_is_as_the_table_says(row: dict[str, str]) -> None:
    comparison = of_row(row)
    assert comparison.direction.value == row["direction"]
    assert comparison.movement == (row["movement"] or None)
    assert comparison.change == number(row["change"])
    assert comparison.is_stated == bool(row["is_stated"])
    assert comparison.against == Q1


def test_a_verdict_compares_with_the_period_before_and_with_last_year() -> None:
    indicator = made_indicator()
    values = {Q2: "85", Q1: "77", Q4: "61.98", Q3: "49.31", LAST_YEAR: "86"}
    register = made_register(*(made_observation(value, key) for key, value in values.items()))
    verdict = judge(made_framework(indicator), register, indicator, Q2)
    assert (verdict.previous.against, verdict.previous.change) == (Q1, Decimal(8))
    assert verdict.previous.direction is Direction.BETTER
    assert (verdict.last_year.against, verdict.last_year.change) == (LAST_YEAR, Decimal(-1))
    assert verdict.last_year.direction is Direction.WORSE


def test_a_stated_change_holds_only_against_the_period_it_was_stated_against() -> None:
    indicator = made_indicator()
    row = made_observation("85", stated_change=Decimal(8), stated_against=LAST_YEAR)
    verdict = judge(made_framework(indicator), made_register(row), indicator, Q2)
    assert verdict.previous.direction is Direction.CANNOT_COMPARE
    assert (verdict.last_year.change, verdict.last_year.is_stated) == (Decimal(8), True)


def test_a_period_without_a_figure_is_not_compared() -> None:
    indicator = made_indicator()
    register = made_register(made_observation("77", Q1))
    verdict = judge(made_framework(indicator), register, indicator, Q2)
    assert verdict.previous.direction is Direction.CANNOT_COMPARE
    assert verdict.previous.earlier is not None


def compared(later: Decimal, earlier: Decimal, polarity: Polarity, band: Decimal) -> Comparison:
    indicator = made_indicator(polarity=polarity, no_real_change=band)
    before: Observation = made_observation(earlier, Q1)
    return compare(indicator, made_observation(later), before, Q1)


@pytest.mark.property
@given(VALUES, VALUES, some.sampled_from(Polarity), BANDS)
def test_the_direction_agrees_with_the_obvious_one(
    later: Decimal, earlier: Decimal, polarity: Polarity, band: Decimal
) -> None:
    if earlier - band <= later <= earlier + band:
        expected = Direction.NO_REAL_CHANGE
    elif polarity in (Polarity.NONE, Polarity.RANGE):
        expected = Direction.NEUTRAL
    elif polarity is Polarity.HIGHER:
        expected = Direction.BETTER if later > earlier else Direction.WORSE
    else:
        expected = Direction.BETTER if later < earlier else Direction.WORSE
    comparison = compared(later, earlier, polarity, band)
    assert comparison.direction is expected
    assert earlier + (comparison.change or 0) == later


@pytest.mark.property
@given(VALUES, VALUES, some.sampled_from(Polarity), BANDS)
def test_a_mirrored_series_and_polarity_keep_the_direction(
    later: Decimal, earlier: Decimal, polarity: Polarity, band: Decimal
) -> None:
    comparison = compared(later, earlier, polarity, band)
    mirrored = compared(-later, -earlier, MIRRORED[polarity], band)
    assert comparison.direction is mirrored.direction


@pytest.mark.property
@given(VALUES, VALUES, some.sampled_from(Polarity), BANDS)
def test_a_stated_change_reads_as_the_same_change_worked_out(
    later: Decimal, earlier: Decimal, polarity: Polarity, band: Decimal
) -> None:
    worked_out = compared(later, earlier, polarity, band)
    indicator = made_indicator(polarity=polarity, no_real_change=band)
    stated = made_observation(later, stated_change=later - earlier, stated_against=Q1)
    found = compare(indicator, stated, None, Q1)
    assert found == replace(worked_out, earlier=None, is_stated=True)
    assert stated.key.period == Q2
