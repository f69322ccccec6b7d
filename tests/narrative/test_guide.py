"""The guide says the council's own rule in words, whatever its conditions."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from golden_thread.document import Document, Paragraph, Text
from golden_thread.framework import Condition, RuleLine, Status, Unit
from golden_thread.narrative import reading_guide
from golden_thread.proofing import Evidence, proof_read
from tests.judgement.made_up import (
    GREEN_AMBER_RED,
    Q2,
    made_framework,
    made_indicator,
    made_observation,
    made_register,
)
from tests.judgement.test_status_rules import NAMES, rule_of

AS_AT = datetime(2022, 10, 31, 12, tzinfo=UTC)
REGION = made_indicator("REGION", "The average of the region")
GREY = "Not rated (–) stands beside a figure that is only monitored, has no target or is not held."


def guide_of(name: str) -> str:
    rule, share = rule_of(name)
    made = made_framework(made_indicator(), REGION, rule=rule)
    council = replace(made.council, tolerance_percent=share)
    return reading_guide(replace(made, council=council), AS_AT)[1]


@pytest.mark.parametrize(
    ("name", "words"),
    (
        (
            "on_target",
            "Green (● G) where the figure meets its target; Amber (◆ A) where it falls short by no "
            "more than the tolerance agreed with it; Red (▲ R) where it falls further short. "
            + GREY,
        ),
        (
            "near_target_or_no_worse",
            "Green (● G) where the figure falls short of its target by no more than 10% of it; "
            "Amber (◆ A) where it is no worse than in the same period a year earlier; Red (▲ R) "
            "where none of these holds. " + GREY,
        ),
        (
            "better_than_last_year",
            "Amber (◆ A) where it is better than in the same period a year earlier",
        ),
        (
            "either_side_of_tolerance",
            "Green (● G) where the figure is better than its target by more than the tolerance",
        ),
        (
            "shares_by_default",
            "Where no tolerance was agreed with a target, it is 5% of the target.",
        ),
        (
            "against_a_series",
            "Green (● G) where the figure is at least the figure of The average of the region for "
            "the same period; Amber (◆ A) where it is at least 80; Red (▲ R) where none of these "
            "holds. Not rated (–) stands beside a figure that is only monitored or is not held.",
        ),
    ),
)
def test_each_rule_is_said_in_words(name: str, words: str) -> None:
    assert words in guide_of(name)


@pytest.mark.parametrize("condition", Condition)
def test_every_condition_has_words(condition: Condition) -> None:
    line = RuleLine(condition, Status.GREEN, percent=Decimal(10), value=Decimal(80))
    last = RuleLine(Condition.OTHERWISE, Status.RED)
    rule = (last,) if condition is Condition.OTHERWISE else (line, last)
    words = reading_guide(made_framework(rule=rule), AS_AT)[1]
    assert "{" not in words
    assert "  " not in words


def test_the_words_for_statuses_are_the_councils() -> None:
    made = made_framework()
    words = {Status.GREEN: "Star", Status.GREY: "For information"}
    guide = reading_guide(replace(made, council=replace(made.council, status_words=words)), AS_AT)
    assert "Star (● G) where the figure meets its target" in guide[1]
    assert "For information (–) stands beside" in guide[1]


def test_an_indicator_with_a_rule_of_its_own_has_a_paragraph() -> None:
    rule = (
        RuleLine(Condition.AT_MOST, Status.GREEN, value=Decimal(5)),
        RuleLine(Condition.OTHERWISE, Status.RED),
    )
    wait = made_indicator("WAIT", "Average wait", unit=Unit.DAYS, rule=rule)
    guide = reading_guide(made_framework(wait), AS_AT, (made_indicator(), wait))
    assert guide[2] == (
        "Average wait is rated by a rule of its own: Green (● G) where the figure is at most "
        "5 days; Red (▲ R) where none of these holds."
    )
    assert len(guide) == len(reading_guide(made_framework(wait), AS_AT)) + 1


@pytest.mark.parametrize("name", NAMES)
def test_the_proof_reader_takes_no_number_of_the_guide_for_a_figure(name: str) -> None:
    rule, share = rule_of(name)
    own = (
        RuleLine(Condition.AT_LEAST, Status.GREEN, value=Decimal(40)),
        RuleLine(Condition.WITHIN_PERCENT, Status.AMBER, percent=Decimal(5)),
        RuleLine(Condition.OTHERWISE, Status.RED),
    )
    bins = made_indicator(rule=own)
    made = made_framework(bins, REGION, rule=rule)
    framework = replace(made, council=replace(made.council, tolerance_percent=share))
    register = made_register(made_observation("85"), made_observation("12", Q2, "REGION"))
    guide = reading_guide(framework, AS_AT, (bins,))
    document = Document(
        "Quarter 2 2022/23 performance",
        tuple(Paragraph((Text(words),)) for words in guide),
    )
    assert proof_read("made-up", document, Evidence(framework, register)).findings == ()


def test_the_everyday_rule_is_the_one_that_falls_further_short() -> None:
    assert "falls further short" in reading_guide(made_framework(rule=GREEN_AMBER_RED), AS_AT)[1]
