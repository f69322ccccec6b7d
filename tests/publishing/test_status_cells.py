"""Every status of the open data can be worked out again from what stands beside it."""

from dataclasses import replace
from decimal import Decimal

import pytest

from golden_thread.document import DataCell
from golden_thread.framework import Audience, Condition, Indicator, Rule, RuleLine, Status
from golden_thread.judgement import judge
from golden_thread.publishing.book.status_cells import status_cells
from tests.judgement.made_up import (
    GREEN_AMBER_RED,
    LAST_YEAR,
    Q2,
    made_framework,
    made_indicator,
    made_observation,
    made_register,
    made_target,
)

EVERYDAY = "council: green meets_target; amber within_tolerance; red otherwise"
NEAR: Rule = (
    RuleLine(Condition.WITHIN_PERCENT, Status.GREEN, percent=Decimal(2)),
    RuleLine(Condition.WITHIN_PERCENT, Status.AMBER, percent=Decimal(10)),
    RuleLine(Condition.NO_WORSE_THAN_LAST_YEAR, Status.AMBER),
    RuleLine(Condition.OTHERWISE, Status.RED),
)
IN_SHORT = (
    "own: green within_percent 2; amber within_percent 10; amber no_worse_than_last_year; "
    "red otherwise"
)
BEYOND: Rule = (
    RuleLine(Condition.BEYOND_TOLERANCE, Status.GREEN),
    RuleLine(Condition.MEETS_TARGET, Status.AMBER),
    RuleLine(Condition.OTHERWISE, Status.RED),
)
PLAIN = made_indicator()
WATCHED = made_indicator(monitoring_only=True)


def cells(
    value: str | None,
    indicator: Indicator = PLAIN,
    target: str = "90",
    others: tuple[Indicator, ...] = (),
    audience: Audience = Audience.PUBLIC,
) -> tuple[DataCell, ...]:
    """The rule, the reason and the tolerance beside the status of a figure."""
    targets = (made_target(target, "2.5"),) if target else ()
    framework = made_framework(indicator, *others, targets=targets, rule=GREEN_AMBER_RED)
    rows = [made_observation("70", LAST_YEAR)]
    rows += [made_observation(value)] if value else []
    rows += [made_observation("50", code=each.code) for each in others]
    verdict = judge(framework, made_register(*rows), indicator, Q2)
    status, as_published, *rest = status_cells(verdict, framework, audience)
    assert (status, as_published) == (verdict.status.value, "no")
    return tuple(rest)


def ruled(rule: Rule) -> Indicator:
    return made_indicator(rule=rule)


@pytest.mark.parametrize(
    ("value", "indicator", "found"),
    (
        ("95", PLAIN, (EVERYDAY, "meets_target", "[z]")),
        ("88", PLAIN, (EVERYDAY, "within_tolerance", Decimal("2.5"))),
        ("60", PLAIN, (EVERYDAY, "misses_target", Decimal("2.5"))),
        (None, PLAIN, (None, "no_figure", "[z]")),
        ("95", WATCHED, (None, "monitoring_only", "[z]")),
        ("89", ruled(NEAR), (IN_SHORT, "within_percent", Decimal("1.8"))),
        ("82", ruled(NEAR), (IN_SHORT, "within_percent", Decimal(9))),
        ("75", ruled(NEAR), (IN_SHORT, "no_worse_than_last_year", "[z]")),
        # Held against the wider share last, and not against the target's own tolerance.
        ("60", ruled(NEAR), (IN_SHORT, "misses_target", Decimal(9))),
    ),
)
def test_a_status_has_its_rule_its_line_and_the_tolerance_it_was_judged_by(
    value: str | None, indicator: Indicator, found: tuple[DataCell, ...]
) -> None:
    assert cells(value, indicator) == found


def test_a_tolerance_on_the_far_side_is_given_where_it_decided() -> None:
    short = "own: green beyond_tolerance; amber meets_target; red otherwise"
    assert cells("95", ruled(BEYOND)) == (short, "beyond_tolerance", Decimal("2.5"))
    assert cells("60", ruled(BEYOND)) == (short, "misses_target", "[z]")


def test_without_a_target_no_rule_that_needs_one_is_named() -> None:
    assert cells("95", target="") == (None, "no_target", "[z]")


def test_a_constant_is_given_and_another_measure_only_to_who_may_read_it() -> None:
    rule = (
        RuleLine(Condition.AT_LEAST, Status.GREEN, value=Decimal("99.5")),
        RuleLine(Condition.AT_LEAST, Status.AMBER, indicator="HIDDEN"),
        RuleLine(Condition.OTHERWISE, Status.RED),
    )
    hidden = made_indicator("HIDDEN", "Kept among officers", audience=Audience.OFFICERS)
    seen = [
        cells("95", ruled(rule), "", (each,), audience)[0]
        for each, audience in (
            (hidden, Audience.PUBLIC),
            (hidden, Audience.OFFICERS),
            (replace(hidden, audience=Audience.PUBLIC), Audience.PUBLIC),
        )
    ]
    assert seen == [
        "own: green at_least 99.5; amber at_least another_indicator; red otherwise",
        "own: green at_least 99.5; amber at_least HIDDEN; red otherwise",
        "own: green at_least 99.5; amber at_least HIDDEN; red otherwise",
    ]
