"""Targets that can hardly be meant: each doubt by what raises it and what only just does not."""

from dataclasses import replace
from decimal import Decimal

import pytest

from golden_thread.framework import DefinitionVersion, Polarity, Target, Unit
from golden_thread.judgement import target_doubts
from golden_thread.periods import Period, parse_key, periods_between
from tests.judgement.made_up import (
    Q1,
    Q2,
    made_framework,
    made_indicator,
    made_observation,
    made_register,
    made_target,
)

RUN = periods_between(parse_key("FY2019-20-Q4"), parse_key("FY2022-23-Q3"))


def doubts(values: dict[Period, str], *targets: Target, **given: object) -> list[tuple[str, str]]:
    indicator = made_indicator(**given)
    framework = made_framework(indicator, targets=targets)
    rows = [made_observation(value, period) for period, value in values.items()]
    target_doubts(framework, made_register(*rows), problems := [])
    return [(each.code, each.message) for each in problems]


def codes(values: dict[Period, str], *targets: Target, **given: object) -> list[str]:
    return [code for code, _ in doubts(values, *targets, **given)]


def test_a_target_of_nothing_is_doubted_unless_lower_is_better() -> None:
    assert doubts({}, made_target("0")) == [
        (
            "GT-JUDGEMENT-001",
            "The target of Bins collected on time for Quarter 2 2022/23 is 0%, which any figure "
            "meets.",
        )
    ]
    assert codes({}, made_target("0"), polarity=Polarity.LOWER) == []
    assert codes({}, made_target("1")) == []
    no_range = replace(made_target("0"), upper=Decimal(0))
    assert codes({}, no_range, polarity=Polarity.RANGE) == ["GT-JUDGEMENT-001"]
    assert codes({}, replace(no_range, upper=Decimal(2)), polarity=Polarity.RANGE) == []


def test_a_target_ten_times_off_every_figure_is_doubted() -> None:
    assert doubts({Q2: "420", Q1: "460"}, made_target("73390"), unit=Unit.COUNT, decimals=0) == [
        (
            "GT-JUDGEMENT-002",
            "The target of Bins collected on time for Quarter 2 2022/23 is 73,390, and its figures "
            "are such as 420.",
        )
    ]
    assert codes({Q2: "420"}, made_target("4201"), unit=Unit.COUNT) == ["GT-JUDGEMENT-002"]
    assert codes({Q2: "420"}, made_target("4199"), unit=Unit.COUNT) == []
    assert codes({Q2: "420", Q1: "8000"}, made_target("73390"), unit=Unit.COUNT) == []
    assert codes({Q2: "4201"}, made_target("420"), unit=Unit.COUNT) == ["GT-JUDGEMENT-002"]
    assert codes({Q2: "0"}, made_target("420"), unit=Unit.COUNT) == []


@pytest.mark.parametrize("unit", (Unit.DATE, Unit.YES_NO))
def test_what_is_no_amount_is_never_far_off(unit: Unit) -> None:
    assert codes({Q2: "1"}, made_target("738000"), unit=unit, decimals=0) == []


def test_a_figure_of_a_year_is_not_held_against_the_target_of_a_quarter() -> None:
    year = parse_key("FY2022-23")
    assert codes({year: "9000"}, made_target("420"), unit=Unit.COUNT) == []


@pytest.mark.parametrize(
    ("value", "count", "found"),
    (
        ("95", 12, "met its target in every one of 12 periods"),
        ("85", 12, "missed its target in every one of 12 periods"),
        ("95", 11, ""),
    ),
)
def test_a_target_always_or_never_met_is_doubted(value: str, count: int, found: str) -> None:
    run = RUN[-count:]
    targets = [made_target("90", period=period) for period in run]
    raised = doubts(dict.fromkeys(run, value), *targets)
    assert [code for code, _ in raised] == ["GT-JUDGEMENT-003"] * bool(found)
    assert all(found in message for _, message in raised)


def test_a_target_once_missed_is_not_doubted() -> None:
    values = dict.fromkeys(RUN, "95") | {RUN[3]: "89"}
    assert codes(values, *(made_target("90", period=period) for period in RUN)) == []


def swinging(by: int) -> dict[Period, str]:
    return {period: str(90 + by * (number % 2)) for number, period in enumerate(RUN)}


@pytest.mark.parametrize(
    ("tolerance", "found"), (("5.4", ["GT-JUDGEMENT-004"]), ("5.32", []), ("2", []))
)
def test_a_tolerance_wider_than_the_usual_variation_is_doubted(
    tolerance: str, found: list[str]
) -> None:
    # Each figure lies 2 from the next, so that the usual variation is 2.66 × 2 = 5.32.
    assert codes(swinging(2), made_target("91", tolerance)) == found


def test_a_short_run_a_flat_one_and_one_across_a_change_say_nothing_of_variation() -> None:
    target = made_target("91", "50")
    short = dict(list(swinging(2).items())[1:])
    assert len(RUN) == 12
    assert codes(short, target) == []
    assert codes(swinging(0), target) == []
    changed = DefinitionVersion(RUN[6].starts_on, "New", "New", is_comparable=False)
    assert codes(swinging(2), target, versions=(changed,)) == []


def test_a_share_is_as_wide_as_it_comes_to() -> None:
    share = replace(made_target("91"), tolerance=None, tolerance_percent=Decimal(10))
    assert codes(swinging(2), share) == ["GT-JUDGEMENT-004"]
    assert (
        "is 9.1 percentage points; its figures usually vary by no more than 5.3"
        in (doubts(swinging(2), share)[0][1])
    )
