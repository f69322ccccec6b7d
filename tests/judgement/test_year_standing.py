"""Where the year stands: typed or rolled up, beside the target of the year so far."""

from dataclasses import replace
from decimal import Decimal

import pytest

from golden_thread.figures import Missing, Origin, Qualifier
from golden_thread.framework import (
    Condition,
    DefinitionVersion,
    Frequency,
    Polarity,
    RollUp,
    RuleLine,
    Status,
    Target,
)
from golden_thread.judgement import Direction, ReasonKind, Verdict, judge_year
from golden_thread.periods import parse_key
from tests.judgement.made_up import (
    GREEN_AMBER_RED,
    LAST_YEAR,
    Q1,
    Q2,
    made_framework,
    made_indicator,
    made_observation,
    made_register,
    made_target,
)

SO_FAR = parse_key("FY2022-23-YTD-2022-09")
YEAR = parse_key("FY2022-23")
QUARTERS = tuple(parse_key(f"FY2022-23-Q{number}") for number in (1, 2, 3, 4))
LAST_Q1 = parse_key("FY2021-22-Q1")


def standing(
    *rows: object,
    roll_up: RollUp = RollUp.SUM,
    targets: tuple[Target, ...] = (),
    period: object = Q2,
    rule: tuple[RuleLine, ...] = GREEN_AMBER_RED,
    **given: object,
) -> Verdict | None:
    indicator = made_indicator(roll_up=roll_up, **given)
    framework = made_framework(indicator, targets=targets, rule=rule)
    return judge_year(framework, made_register(*rows), indicator, period)  # type: ignore[arg-type]


def quarters(*values: str) -> list[object]:
    return [
        made_observation(value, period) for value, period in zip(values, QUARTERS, strict=False)
    ]


def value_of(verdict: Verdict | None) -> Decimal | None:
    assert verdict is not None
    assert verdict.observation is not None
    return verdict.observation.value


@pytest.mark.parametrize(
    ("how", "value", "source"),
    (
        (RollUp.SUM, "22", "added up from Quarter 1 2022/23 and Quarter 2 2022/23"),
        (RollUp.MEAN, "11", "the mean of Quarter 1 2022/23 and Quarter 2 2022/23"),
        (RollUp.LATEST, "12", "as in Quarter 2 2022/23"),
    ),
)
def test_the_periods_of_the_year_so_far_make_one_figure(
    how: RollUp, value: str, source: str
) -> None:
    verdict = standing(*quarters("10", "12"), roll_up=how)
    assert verdict is not None
    assert verdict.key.period == SO_FAR
    found = verdict.observation
    assert found is not None
    assert (found.value, found.source) == (Decimal(value), source)
    assert (found.origin, found.revision) == (Origin.MEASURED, 0)


def test_a_typed_figure_goes_before_one_that_is_rolled_up() -> None:
    typed = made_observation("21", SO_FAR)
    assert value_of(standing(*quarters("10", "12"), typed)) == 21
    assert value_of(standing(typed, roll_up=RollUp.NONE)) == 21


def test_at_its_end_the_year_has_a_figure_of_its_own() -> None:
    whole = quarters("10", "12", "8", "11")
    rolled = standing(*whole, period=QUARTERS[3])
    assert rolled is not None
    assert (rolled.key.period, value_of(rolled)) == (YEAR, 41)
    assert value_of(standing(*whole, made_observation("40", YEAR), period=QUARTERS[3])) == 40


def test_there_is_no_such_figure_where_nothing_makes_one() -> None:
    assert standing(*quarters("10", "12"), roll_up=RollUp.NONE) is None
    assert standing(*quarters("10", "12"), frequency=Frequency.YEAR) is None
    assert standing(*quarters("10", "12"), frequency=Frequency.OCCASION) is None
    assert standing(*quarters("10", "12"), period=YEAR) is None
    assert standing(*quarters("10", "12"), period=parse_key("2022-07")) is None
    assert standing(made_observation("12", Q2)) is None


@pytest.mark.parametrize(
    "gap",
    (
        made_observation(None, Q1, missing=Missing.LATE),
        made_observation("10", Q1, qualifier=Qualifier.ABOUT),
    ),
)
def test_nothing_is_rolled_up_over_a_gap_or_an_inexact_figure(gap: object) -> None:
    assert standing(gap, made_observation("12", Q2)) is None
    assert value_of(standing(gap, made_observation("12", Q2), roll_up=RollUp.LATEST)) == 12


def test_nothing_is_rolled_up_over_a_change_of_definition() -> None:
    changed = DefinitionVersion(Q2.starts_on, "New", "Half of it", is_comparable=False)
    assert standing(*quarters("10", "12"), versions=(changed,)) is None
    alike = replace(changed, is_comparable=True)
    assert value_of(standing(*quarters("10", "12"), versions=(alike,))) == 22


def test_months_roll_up_to_the_end_of_a_quarter() -> None:
    months = [made_observation("5", month) for month in SO_FAR.months]
    assert value_of(standing(*months, frequency=Frequency.MONTH)) == 30
    assert value_of(standing(*months, frequency=Frequency.MONTH, period=SO_FAR.months[1])) == 10


def test_a_typed_target_of_the_year_so_far_goes_before_those_of_its_periods() -> None:
    targets = (made_target("9", "1", period=Q1), made_target("11", "1", period=Q2))
    rolled = standing(*quarters("10", "8"), targets=targets)
    assert rolled is not None
    assert rolled.target is not None
    assert (rolled.target.value, rolled.target.tolerance) == (20, 2)
    assert (rolled.status, rolled.target.period) == (Status.AMBER, SO_FAR)
    typed = made_target("25", "0", period=SO_FAR)
    verdict = standing(*quarters("10", "8"), targets=(*targets, typed))
    assert verdict is not None
    assert (verdict.target, verdict.status) == (typed, Status.RED)


def test_a_target_for_every_period_is_needed_to_make_one_of_the_year() -> None:
    verdict = standing(*quarters("10", "8"), targets=(made_target("11", period=Q2),))
    assert verdict is not None
    assert (verdict.target, verdict.status) == (None, Status.GREY)
    assert verdict.reasons[0].kind is ReasonKind.NO_TARGET


def test_the_target_of_the_year_holds_at_its_end_alone() -> None:
    of_year = made_target("40", period=YEAR)
    whole = quarters("10", "12", "8", "11")
    at_end = standing(*whole, targets=(of_year,), period=QUARTERS[3])
    before = standing(*whole, targets=(of_year,), period=Q2)
    assert at_end is not None
    assert before is not None
    assert (at_end.status, before.target) == (Status.GREEN, None)


def test_a_share_that_every_target_has_stays_a_share() -> None:
    shares = tuple(
        replace(made_target("10", period=each), tolerance=None, tolerance_percent=Decimal(5))
        for each in (Q1, Q2)
    )
    verdict = standing(*quarters("10", "9.5"), targets=shares)
    assert verdict is not None
    assert verdict.target is not None
    assert (verdict.target.tolerance, verdict.target.tolerance_percent) == (None, 5)
    assert verdict.status is Status.AMBER


def test_ranges_roll_up_at_both_ends() -> None:
    ranges = tuple(
        replace(made_target(str(low), period=each), upper=Decimal(low + 2))
        for low, each in ((18, Q1), (20, Q2))
    )
    given = {"roll_up": RollUp.MEAN, "polarity": Polarity.RANGE}
    verdict = standing(*quarters("19", "22"), targets=ranges, **given)  # type: ignore[arg-type]
    assert verdict is not None
    assert verdict.target is not None
    assert (verdict.target.value, verdict.target.upper) == (19, 21)
    assert verdict.status is Status.GREEN


def test_the_year_so_far_is_compared_with_the_same_point_a_year_earlier() -> None:
    rows = (*quarters("10", "12"), made_observation("9", LAST_Q1), made_observation("9", LAST_YEAR))
    rule = (
        RuleLine(Condition.BETTER_THAN_LAST_YEAR, Status.GREEN),
        RuleLine(Condition.OTHERWISE, Status.RED),
    )
    verdict = standing(*rows, rule=rule)
    assert verdict is not None
    assert (verdict.last_year.direction, verdict.last_year.change) == (Direction.BETTER, 4)
    assert verdict.status is Status.GREEN
    assert verdict.previous.direction is Direction.CANNOT_COMPARE


def test_a_rule_against_another_indicator_takes_that_ones_year() -> None:
    rule = (
        RuleLine(Condition.AT_LEAST, Status.GREEN, indicator="REGION"),
        RuleLine(Condition.OTHERWISE, Status.RED),
    )
    indicator = made_indicator(roll_up=RollUp.SUM)
    region = made_indicator("REGION", "The region", roll_up=RollUp.SUM)
    rows = [made_observation(value, period, "REGION") for value, period in (("9", Q1), ("9", Q2))]
    register = made_register(*quarters("10", "12"), *rows)  # type: ignore[arg-type]
    verdict = judge_year(made_framework(indicator, region, rule=rule), register, indicator, Q2)
    assert verdict is not None
    assert (verdict.status, verdict.reasons[0].target) == (Status.GREEN, 18)
