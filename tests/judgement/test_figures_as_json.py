"""Figures with their verdicts as JSON: numbers as text, a missing value null with its kind."""

import json
from datetime import UTC, datetime
from decimal import Decimal

from golden_thread.figures import Missing
from golden_thread.judgement import judge
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
    written = verdicts_as_json((judge(FRAMEWORK, register, BINS, Q2),), AS_AT)
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
                "status": "amber",
                "status_published": False,
                "direction": {
                    "previous": {
                        "direction": "better",
                        "against": "FY2022-23-Q1",
                        "change": "8.50",
                        "is_stated": False,
                    },
                    "last_year": {
                        "direction": "cannot_compare",
                        "against": "FY2021-22-Q2",
                        "change": None,
                        "is_stated": False,
                    },
                },
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
    (figure,) = verdicts_as_json((judge(FRAMEWORK, register, BINS, Q2),), None)["figures"]
    assert (figure["value"], figure["missing"]) == (None, "suppressed")
    assert (figure["status"], figure["as_at"]) == ("grey", None)


def test_a_figure_that_nobody_recorded_has_no_origin() -> None:
    (figure,) = verdicts_as_json((judge(FRAMEWORK, made_register(), BINS, Q2),), None)["figures"]
    kept = [figure[name] for name in ("value", "missing", "qualifier", "origin", "source")]
    assert kept == [None] * 5


def test_numbers_keep_every_digit() -> None:
    value = Decimal("12345678901234567890.123")
    register = made_register(made_observation(value, Q2))
    (figure,) = verdicts_as_json((judge(FRAMEWORK, register, BINS, Q2),), None)["figures"]
    assert Decimal(figure["value"]) == value
