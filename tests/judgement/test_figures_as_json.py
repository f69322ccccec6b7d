"""Figures with their verdicts as JSON: numbers as text, a missing value null with its kind."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from golden_thread.figures import Missing
from golden_thread.framework import DefinitionVersion, Polarity, RollUp
from golden_thread.judgement import judge, judge_year
from golden_thread.judgement.as_json import verdicts_as_json
from tests.judgement.made_up import (
    Q1,
    Q2,
    made_framework,
    made_indicator,
    made_observation,
    made_register,
    made_target,
)

AS_AT = datetime(2022, 10, 31, tzinfo=UTC)
BINS = made_indicator()
FRAMEWORK = made_framework(BINS, targets=(made_target("90", "5"),))


def test_a_figure_is_written_whole() -> None:
    register = made_register(made_observation("85.50", Q2), made_observation("77", Q1))
    written = verdicts_as_json([(judge(FRAMEWORK, register, BINS, Q2), None)], AS_AT)
    assert json.loads(json.dumps(written)) == {
        "schema_version": 1,
        "figures": [
            {
                "indicator": "BINS",
                "title": "Bins collected on time",
                "service": "street",
                "period": "FY2022-23-Q2",
                "breakdown": {},
                "value": "85.50",
                "missing": None,
                "qualifier": "exact",
                "unit": "percent",
                "decimals": 1,
                "target": "90",
                "target_upper": None,
                "status": "amber",
                "status_published": False,
                "direction": {
                    "previous": {
                        "direction": "better",
                        "against": "FY2022-23-Q1",
                        "change": "8.50",
                        "is_stated": False,
                        "definition_change": None,
                    },
                    "last_year": {
                        "direction": "cannot_compare",
                        "against": "FY2021-22-Q2",
                        "change": None,
                        "is_stated": False,
                        "definition_change": None,
                    },
                },
                "year": None,
                "reasons": ["within_tolerance"],
                "origin": "typed",
                "source": "the officer's return",
                "revision": 1,
                "recorded_at": "2022-10-24T09:00:00+00:00",
                "reason": None,
                "note": None,
                "file": "made-up.yaml",
                "line": 1,
                "as_at": "2022-10-31T00:00:00+00:00",
            }
        ],
    }


def test_a_missing_figure_is_null_with_its_kind() -> None:
    register = made_register(made_observation(None, Q2, missing=Missing.SUPPRESSED))
    (figure,) = verdicts_as_json([(judge(FRAMEWORK, register, BINS, Q2), None)], None)["figures"]
    assert (figure["value"], figure["missing"]) == (None, "suppressed")
    assert (figure["status"], figure["as_at"]) == ("grey", None)


def test_a_figure_that_nobody_recorded_has_no_origin() -> None:
    (figure,) = verdicts_as_json([(judge(FRAMEWORK, made_register(), BINS, Q2), None)], None)[
        "figures"
    ]
    kept = [figure[name] for name in ("value", "missing", "qualifier", "origin", "source")]
    assert kept == [None] * 5


def test_numbers_keep_every_digit() -> None:
    value = Decimal("12345678901234567890.123")
    register = made_register(made_observation(value, Q2))
    (figure,) = verdicts_as_json([(judge(FRAMEWORK, register, BINS, Q2), None)], None)["figures"]
    assert Decimal(figure["value"]) == value


def test_where_the_year_stands_and_the_end_of_a_range_are_written() -> None:
    warmth = made_indicator(polarity=Polarity.RANGE, roll_up=RollUp.MEAN)
    targets = tuple(replace(made_target("18", period=each), upper=Decimal(21)) for each in (Q1, Q2))
    framework = made_framework(warmth, targets=targets)
    register = made_register(made_observation("19", Q2), made_observation("25", Q1))
    pair = (judge(framework, register, warmth, Q2), judge_year(framework, register, warmth, Q2))
    (figure,) = verdicts_as_json([pair], None)["figures"]
    assert (figure["target"], figure["target_upper"], figure["status"]) == ("18", "21", "green")
    assert figure["year"] == {
        "period": "FY2022-23-YTD-2022-09",
        "value": "22",
        "target": "18",
        "status": "red",
    }


def test_a_change_of_definition_is_written_in_its_words() -> None:
    changed = DefinitionVersion(Q2.starts_on, "New", "Calls count too", is_comparable=False)
    calls = made_indicator(versions=(changed,))
    register = made_register(made_observation("19", Q2), made_observation("25", Q1))
    verdict = judge(made_framework(calls), register, calls, Q2)
    (figure,) = verdicts_as_json([(verdict, None)], None)["figures"]
    assert figure["direction"]["previous"] == {
        "direction": "cannot_compare",
        "against": "FY2022-23-Q1",
        "change": None,
        "is_stated": False,
        "definition_change": "Calls count too",
    }
