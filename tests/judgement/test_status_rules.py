"""Seven ways in which councils rate a figure, each as a rule in a file and a table of answers."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.figures import Qualifier
from golden_thread.files import read_yaml
from golden_thread.framework import (
    Condition,
    DefinitionVersion,
    Polarity,
    Rule,
    RuleLine,
    Status,
    Target,
)
from golden_thread.framework.rule_file import read_rule
from golden_thread.judgement import ReasonKind, Verdict, judge
from tests.judgement.made_up import (
    LAST_YEAR,
    Q1,
    Q2,
    made_framework,
    made_indicator,
    made_observation,
    made_register,
    made_target,
    number,
)
from tests.spec.reading import FOLDER, rows_of

RULES = FOLDER / "status_rules"
NAMES = sorted(path.stem for path in RULES.glob("*.yaml"))
VALUES = some.decimals(-1000, 1000, places=2)
SMALL = some.decimals(0, 50, places=1)
ORDER = {Status.RED: 0, Status.AMBER: 1, Status.GREEN: 2}
MIRRORED = {
    Polarity.HIGHER: Polarity.LOWER,
    Polarity.LOWER: Polarity.HIGHER,
    Polarity.RANGE: Polarity.RANGE,
}
SWAPPED = {Condition.AT_LEAST: Condition.AT_MOST, Condition.AT_MOST: Condition.AT_LEAST}


def rule_of(name: str, folder: Path = RULES) -> tuple[Rule, Decimal | None]:
    """The rule in a file, and the council's own share of tolerance where it has one."""
    entry = read_yaml(folder, f"{name}.yaml", problems := [])
    assert entry is not None
    rule = read_rule(entry, needed=True)
    assert problems == []
    return rule, entry.decimal("tolerance_percent")


def target_of(row: dict[str, str]) -> tuple[Target, ...]:
    if not row["target"]:
        return ()
    given: dict[str, Any] = {"tolerance": number(row["tolerance"])}
    given |= {"upper": number(row["upper"])}
    given |= {"tolerance_percent": number(row["tolerance_percent"])}
    return (replace(made_target(row["target"]), **given),)


def judged(row: dict[str, str]) -> Verdict:
    rule, share = rule_of(row["rule"])
    indicator = made_indicator(polarity=Polarity(row["polarity"]))
    region = made_indicator("REGION", "The region")
    framework = made_framework(indicator, region, targets=target_of(row), rule=rule)
    council = replace(framework.council, tolerance_percent=share)
    figures = {
        "value": (Q2, "BINS"),
        "last_year": (LAST_YEAR, "BINS"),
        "previous": (Q1, "BINS"),
        "other": (Q2, "REGION"),
    }
    rows = [made_observation(row[name], *key) for name, key in figures.items() if row[name]]
    return judge(replace(framework, council=council), made_register(*rows), indicator, Q2)


@pytest.mark.parametrize("row", rows_of("status_rules"))
def test_each_way_of_rating_gives_what_the_table_says(row: dict[str, str]) -> None:
    verdict = judged(row)
    assert verdict.status.value == row["status"]
    assert [reason.kind.value for reason in verdict.reasons] == row["reasons"].split()


def test_every_rule_has_its_examples_and_every_condition_is_used() -> None:
    rows = [parameter.values[0] for parameter in rows_of("status_rules")]
    assert {row["rule"] for row in rows} == set(NAMES)
    assert len(NAMES) == 7
    used = {line.when for name in NAMES for line in rule_of(name)[0]}
    by_previous = {Condition.BETTER_THAN_PREVIOUS, Condition.NO_WORSE_THAN_PREVIOUS}
    assert used | by_previous | {Condition.AT_MOST} == set(Condition)


def two_lines(when: Condition, **given: Any) -> Rule:
    return (RuleLine(when, Status.GREEN, **given), RuleLine(Condition.OTHERWISE, Status.RED))


@pytest.mark.parametrize(
    ("when", "earlier", "status"),
    (
        (Condition.BETTER_THAN_PREVIOUS, "84", Status.GREEN),
        (Condition.BETTER_THAN_PREVIOUS, "85", Status.RED),
        (Condition.BETTER_THAN_PREVIOUS, "86", Status.RED),
        (Condition.NO_WORSE_THAN_PREVIOUS, "84", Status.GREEN),
        (Condition.NO_WORSE_THAN_PREVIOUS, "85", Status.GREEN),
        (Condition.NO_WORSE_THAN_PREVIOUS, "86", Status.RED),
        (Condition.NO_WORSE_THAN_PREVIOUS, None, Status.RED),
    ),
)
def test_a_rule_may_go_by_the_period_before_and_needs_no_target(
    when: Condition, earlier: str | None, status: Status
) -> None:
    indicator = made_indicator()
    rows = [made_observation("85")] + ([made_observation(earlier, Q1)] if earlier else [])
    framework = made_framework(indicator, rule=two_lines(when))
    verdict = judge(framework, made_register(*rows), indicator, Q2)
    assert verdict.status is status
    wanting = [reason.kind for reason in verdict.reasons[1:]]
    assert wanting == ([] if earlier else [ReasonKind.NO_EARLIER_FIGURE])


def test_an_inexact_earlier_figure_is_as_good_as_none() -> None:
    indicator = made_indicator()
    rows = [made_observation("85"), made_observation("80", Q1, qualifier=Qualifier.OVER)]
    framework = made_framework(indicator, rule=two_lines(Condition.BETTER_THAN_PREVIOUS))
    verdict = judge(framework, made_register(*rows), indicator, Q2)
    assert verdict.status is Status.RED
    assert [reason.kind for reason in verdict.reasons] == [
        ReasonKind.OTHERWISE,
        ReasonKind.NO_EARLIER_FIGURE,
    ]


def test_a_change_of_definition_is_a_reason_and_says_what_changed() -> None:
    change = DefinitionVersion(Q2.starts_on, "New", "Visits online count too", is_comparable=False)
    indicator = made_indicator(versions=(change,))
    register = made_register(made_observation("85"), made_observation("80", Q1))
    framework = made_framework(indicator, rule=two_lines(Condition.BETTER_THAN_PREVIOUS))
    verdict = judge(framework, register, indicator, Q2)
    assert verdict.status is Status.RED
    assert verdict.reasons[1].kind is ReasonKind.DEFINITION_CHANGED
    assert verdict.reasons[1].words == "Visits online count too"
    assert verdict.previous.definition_change == "Visits online count too"


def test_a_range_without_a_target_is_not_said_to_be_no_worse() -> None:
    indicator = made_indicator(polarity=Polarity.RANGE)
    register = made_register(made_observation("85"), made_observation("80", Q1))
    framework = made_framework(indicator, rule=two_lines(Condition.NO_WORSE_THAN_PREVIOUS))
    verdict = judge(framework, register, indicator, Q2)
    assert [reason.kind for reason in verdict.reasons] == [
        ReasonKind.OTHERWISE,
        ReasonKind.NO_TARGET,
    ]


def test_an_indicators_own_rule_takes_the_place_of_the_councils() -> None:
    indicator = made_indicator(rule=two_lines(Condition.AT_MOST, value=Decimal(90)))
    verdict = judge(made_framework(indicator), made_register(made_observation("85")), indicator, Q2)
    assert (verdict.status, verdict.reasons[0].kind) == (Status.GREEN, ReasonKind.AT_MOST)


def mirrored(rule: Rule) -> Rule:
    """The rule that says of mirrored figures what this one says of these."""
    return tuple(
        replace(
            line,
            when=SWAPPED.get(line.when, line.when),
            value=None if line.value is None else -line.value,
        )
        for line in rule
    )


def rated(
    name: str,
    polarity: Polarity,
    numbers: tuple[Decimal, Decimal, Decimal, Decimal, Decimal, Decimal],
    sign: int,
) -> Verdict:
    """The verdict by a rule on these numbers, or on their mirror images where `sign` is -1."""
    value, target, width, tolerance, last_year, other = numbers
    rule, share = rule_of(name)
    indicator = made_indicator(decimals=2, polarity=polarity if sign > 0 else MIRRORED[polarity])
    ends = sorted((sign * target, sign * (target + width)))
    is_range = polarity is Polarity.RANGE
    promised = replace(
        made_target(str(ends[0] if is_range else sign * target)),
        upper=ends[1] if is_range else None,
        tolerance=None if share else tolerance,
    )
    region = made_indicator("REGION", "The region")
    made = made_framework(
        indicator, region, targets=(promised,), rule=rule if sign > 0 else mirrored(rule)
    )
    framework = replace(made, council=replace(made.council, tolerance_percent=share))
    register = made_register(
        made_observation(sign * value),
        made_observation(sign * last_year, LAST_YEAR),
        made_observation(sign * other, Q2, "REGION"),
    )
    return judge(framework, register, indicator, Q2)


ALL_NUMBERS = some.tuples(VALUES, VALUES, SMALL, SMALL, VALUES, VALUES)


@pytest.mark.property
@given(some.sampled_from(NAMES), some.sampled_from(tuple(MIRRORED)), ALL_NUMBERS)
def test_mirrored_figures_and_polarity_keep_the_status_by_every_rule(
    name: str,
    polarity: Polarity,
    numbers: tuple[Decimal, Decimal, Decimal, Decimal, Decimal, Decimal],
) -> None:
    one, other = (rated(name, polarity, numbers, sign) for sign in (1, -1))
    assert one.status is other.status
    assert one.last_year.direction is other.last_year.direction
    swapped = {ReasonKind.AT_MOST: ReasonKind.AT_LEAST}
    kinds = [swapped.get(reason.kind, reason.kind) for reason in other.reasons]
    assert [reason.kind for reason in one.reasons] == kinds


@pytest.mark.property
@given(
    some.sampled_from([name for name in NAMES if "last_year" not in name and "worse" not in name]),
    some.sampled_from((Polarity.HIGHER, Polarity.LOWER)),
    ALL_NUMBERS,
    VALUES,
)
def test_a_better_value_never_rates_worse_by_a_rule_without_last_year(
    name: str,
    polarity: Polarity,
    numbers: tuple[Decimal, Decimal, Decimal, Decimal, Decimal, Decimal],
    another: Decimal,
) -> None:
    if name == "against_a_series":
        polarity = Polarity.HIGHER  # its constants are floors
    values = sorted((numbers[0], another), reverse=polarity is Polarity.LOWER)
    statuses = [ORDER[rated(name, polarity, (each, *numbers[1:]), 1).status] for each in values]
    assert statuses == sorted(statuses)


@pytest.mark.property
@given(ALL_NUMBERS, VALUES)
def test_a_value_nearer_to_its_range_never_rates_worse(
    numbers: tuple[Decimal, Decimal, Decimal, Decimal, Decimal, Decimal],
    another: Decimal,
) -> None:
    _, lower, width, *_ = numbers

    def off(value: Decimal) -> Decimal:
        return max(lower - value, value - lower - width, Decimal(0))

    values = sorted((numbers[0], another), key=off, reverse=True)
    statuses = [
        ORDER[rated("on_target", Polarity.RANGE, (each, *numbers[1:]), 1).status] for each in values
    ]
    assert statuses == sorted(statuses)
