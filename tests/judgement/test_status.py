"""The status of a figure, by a table of cases, by a slow obvious rule and by its mirrors."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.figures import Missing, Qualifier
from golden_thread.framework import Condition, Polarity, RuleLine, Status, rounded
from golden_thread.judgement import ReasonKind, Verdict, judge
from tests.judgement.made_up import (
    GREEN_AMBER_RED,
    Q2,
    made_framework,
    made_indicator,
    made_observation,
    made_register,
    made_target,
    number,
)
from tests.spec.reading import rows_of

VALUES = some.decimals(-1000, 1000, places=2)
TOLERANCES = some.decimals(0, 50, places=1)
DECIMALS = some.integers(0, 3)
ORDER = {Status.RED: 0, Status.AMBER: 1, Status.GREEN: 2}
MIRRORED = {Polarity.HIGHER: Polarity.LOWER, Polarity.LOWER: Polarity.HIGHER}
GOOD = some.sampled_from(tuple(MIRRORED))
NUMBERS = ("value", "target", "tolerance")


def judged(
    value: Decimal | None,
    target: Decimal | None,
    tolerance: Decimal | None = None,
    rule: tuple[RuleLine, ...] = GREEN_AMBER_RED,
    observed: dict[str, Any] | None = None,
    **defined: Any,
) -> Verdict:
    """The verdict on one figure against one target."""
    indicator = made_indicator(**defined)
    targets = () if target is None else (made_target(str(target), str(tolerance or 0)),)
    framework = made_framework(indicator, targets=targets, rule=rule)
    register = made_register(made_observation(value, **(observed or {})))
    return judge(framework, register, indicator, Q2)


@pytest.mark.parametrize("row", rows_of("status"))
def test_the_status_is_as_the_table_says(row: dict[str, str]) -> None:
    published = row["status_published"]
    verdict = judged(
        *(number(row[name]) for name in NUMBERS),
        observed={
            "missing": Missing(row["missing"]) if row["missing"] else None,
            "qualifier": Qualifier(row["qualifier"]),
            "status_published": Status(published) if published else None,
        },
        polarity=Polarity(row["polarity"]),
        decimals=int(row["decimals"]),
        monitoring_only=bool(row["monitoring_only"]),
    )
    assert verdict.status.value == row["status"]
    assert [reason.kind.value for reason in verdict.reasons] == row["reasons"].split()
    assert verdict.status_published == bool(row["is_published"])


def test_a_figure_that_nobody_recorded_is_grey() -> None:
    indicator = made_indicator()
    verdict = judge(made_framework(indicator), made_register(), indicator, Q2)
    assert (verdict.status, verdict.observation) == (Status.GREY, None)
    assert [reason.kind for reason in verdict.reasons] == [ReasonKind.NO_FIGURE]


def test_the_reasons_carry_the_numbers_behind_them() -> None:
    verdict = judged(Decimal("89.6"), Decimal(90), Decimal(2), decimals=0)
    assert [(each.value, each.target, each.tolerance) for each in verdict.reasons] == [
        (Decimal("89.6"), Decimal(90), Decimal(2)),
        (Decimal(90), Decimal(90), Decimal(2)),
    ]


def test_the_first_line_of_the_rule_that_holds_decides() -> None:
    two_colours = (
        RuleLine(Condition.WITHIN_TOLERANCE, Status.GREEN),
        RuleLine(Condition.OTHERWISE, Status.RED),
    )
    assert judged(Decimal(88), Decimal(90), Decimal(2), two_colours).status is Status.GREEN
    assert judged(Decimal(87), Decimal(90), Decimal(2), two_colours).status is Status.RED


def obvious_status(
    value: Decimal, target: Decimal, tolerance: Decimal, polarity: Polarity
) -> Status:
    """The rule written out case by case, with no shared arithmetic."""
    if polarity is Polarity.HIGHER:
        if value >= target:
            return Status.GREEN
        return Status.AMBER if value >= target - tolerance else Status.RED
    if value <= target:
        return Status.GREEN
    return Status.AMBER if value <= target + tolerance else Status.RED


@pytest.mark.property
@given(VALUES, VALUES, TOLERANCES, GOOD, DECIMALS)
def test_the_rule_agrees_with_the_obvious_one(
    value: Decimal, target: Decimal, tolerance: Decimal, polarity: Polarity, decimals: int
) -> None:
    verdict = judged(value, target, tolerance, polarity=polarity, decimals=decimals)
    expected = obvious_status(value, target, tolerance, polarity)
    assert verdict.status is expected
    printed = rounded(value, decimals)
    looks_different = obvious_status(printed, target, tolerance, polarity) is not expected
    kinds = [reason.kind for reason in verdict.reasons]
    assert (ReasonKind.PRINTED_LOOKS_DIFFERENT in kinds) == looks_different


@pytest.mark.property
@given(VALUES, VALUES, TOLERANCES, GOOD)
def test_a_mirrored_figure_and_polarity_keep_the_status(
    value: Decimal, target: Decimal, tolerance: Decimal, polarity: Polarity
) -> None:
    verdict = judged(value, target, tolerance, polarity=polarity, decimals=2)
    mirrored = judged(-value, -target, tolerance, polarity=MIRRORED[polarity], decimals=2)
    assert verdict.status is mirrored.status
    assert [each.kind for each in verdict.reasons] == [each.kind for each in mirrored.reasons]


@pytest.mark.property
@given(VALUES, VALUES, VALUES, TOLERANCES, GOOD)
def test_a_better_value_never_rates_worse(
    one: Decimal, other: Decimal, target: Decimal, tolerance: Decimal, polarity: Polarity
) -> None:
    worse, better = sorted((one, other), reverse=polarity is Polarity.LOWER)
    statuses = [
        ORDER[judged(value, target, tolerance, polarity=polarity).status]
        for value in (worse, better)
    ]
    assert statuses == sorted(statuses)
