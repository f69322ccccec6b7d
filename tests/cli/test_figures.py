"""`figures`: which, as at when, as text or as the JSON of the contract."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import FINE, SALTMERE, SOME, refused, run
from tests.workspace.breaking import copy_of_saltmere, swap


def listed(*words: object) -> list[str]:
    shown = run("figures", SALTMERE, *words)
    assert (shown.exit_code, shown.stderr) == (FINE, "")
    return shown.stdout.splitlines()


def as_json(*words: object) -> list[dict[str, Any]]:
    shown = run("figures", SALTMERE, "--json", *words)
    document = json.loads(shown.stdout)
    assert shown.exit_code == FINE
    assert document["schema_version"] == 1
    figures: list[dict[str, Any]] = document["figures"]
    return figures


def test_each_figure_is_a_line_that_says_it() -> None:
    assert (
        "RECYCLED@FY2023-24-Q2  Household waste recycled: 48.3% against a target of 48% in "
        "Quarter 2 2023/24, up by 1.5 percentage points from 46.8% in Quarter 1 2023/24 and by "
        "3.2 percentage points from 45.1% in Quarter 2 2022/23. Status green."
    ) in listed()


def test_a_figure_of_a_part_is_its_own_and_is_not_rated() -> None:
    (ward,) = (line for line in listed() if "ward=Harbour" in line)
    assert ward.startswith("MISSED-BINS@FY2023-24-Q2[ward=Harbour]  ")
    assert ": 310 in Quarter 2 2023/24." in ward
    assert "1,284" not in ward
    assert "target" not in ward
    (harbour,) = (each for each in as_json() if each["breakdown"] == {"ward": "Harbour"})
    assert (harbour["value"], harbour["target"], harbour["status"]) == ("310", None, "grey")


def test_only_one_period() -> None:
    lines = listed("--period", "2023-09")
    assert [line.partition(" ")[0] for line in lines] == ["CALL-WAIT@2023-09", "CALLS@2023-09"]


def test_only_one_service() -> None:
    codes = {line.partition("@")[0] for line in listed("--service", "housing")}
    assert codes == {
        "RELET-DAYS",
        "RENT-OWED",
        "TENANTS-HEARD",
        "HOMES-RATIO",
        "AUDIT-DONE",
        "PLAN-ADOPTED",
        "ROOM-WARMTH",
    }


def test_one_period_of_one_service() -> None:
    assert len(listed("--service", "contact", "--period", "2022-09")) == 1
    assert listed("--service", "housing", "--period", "2022-09") == []


@pytest.mark.parametrize(
    ("moment", "value", "revision"),
    (
        ("2023-07-20T09:00:00Z", "47.2", 1),
        ("2023-09-05T15:29:59+01:00", "47.2", 1),
        ("2023-09-05T15:30:00+01:00", "46.8", 2),
        ("2023-10-01T00:00:00Z", "46.8", 2),
    ),
)
def test_a_revised_figure_as_at_a_moment(moment: str, value: str, revision: int) -> None:
    (figure,) = (
        each
        for each in as_json("--as-at", moment, "--period", "FY2023-24-Q1")
        if each["indicator"] == "RECYCLED"
    )
    assert (figure["value"], figure["revision"]) == (value, revision)


def test_before_the_first_figure_there_is_none() -> None:
    assert listed("--as-at", "2020-01-01T00:00:00Z") == []
    assert as_json("--as-at", "2020-01-01T00:00:00Z") == []


def test_json_is_that_of_the_contract() -> None:
    figure, *_ = as_json("--period", "FY2023-24-Q2", "--as-at", "2023-10-20T13:00:00+01:00")
    assert figure == {
        "indicator": "RECYCLED",
        "title": "Household waste recycled",
        "service": "environment",
        "period": "FY2023-24-Q2",
        "breakdown": {},
        "value": "48.25",
        "missing": None,
        "qualifier": "exact",
        "unit": "percent",
        "decimals": 1,
        "target": "48",
        "target_upper": None,
        "status": "green",
        "status_published": False,
        "direction": {
            "previous": {
                "direction": "better",
                "against": "FY2023-24-Q1",
                "change": "1.45",
                "is_stated": False,
                "definition_change": None,
            },
            "last_year": {
                "direction": "better",
                "against": "FY2022-23-Q2",
                "change": "3.15",
                "is_stated": False,
                "definition_change": None,
            },
        },
        "year": None,
        "reasons": ["meets_target"],
        "origin": "typed",
        "source": "Head of Environment",
        "revision": 1,
        "recorded_at": "2023-10-18T09:00:00+00:00",
        "reason": None,
        "note": None,
        "file": "figures.csv",
        "line": 5,
        "as_at": "2023-10-20T12:00:00+00:00",
    }


def test_json_of_what_is_missing_or_not_exact() -> None:
    by_code = {each["indicator"]: each for each in as_json("--period", "FY2023-24-Q2")}
    heard, visits = by_code["TENANTS-HEARD"], by_code["PARK-VISITS"]
    assert (heard["value"], heard["missing"], heard["status"]) == (None, "late", "grey")
    assert (visits["value"], visits["qualifier"]) == ("120000", "about")
    assert visits["direction"]["previous"] == {
        "direction": "neutral",
        "against": "FY2023-24-Q1",
        "change": None,
        "is_stated": True,
        "definition_change": None,
    }
    assert heard["as_at"] is None


def test_a_published_status_says_that_it_is_one() -> None:
    (heard,) = (
        each
        for each in as_json("--period", "FY2023-24-Q1", "--service", "housing")
        if each["indicator"] == "TENANTS-HEARD"
    )
    assert (heard["status"], heard["status_published"]) == ("amber", True)
    assert heard["reasons"] == ["as_published"]


@pytest.mark.parametrize(
    ("words", "told"),
    (
        (("--period", "Q2"), "is not a period key"),
        (("--service", "parks"), "there is: environment, housing, contact"),
        (("--as-at", "noon"), "is not a time"),
        (("--as-at", "2023-09-05"), "says no zone"),
        (("--as-at", "2023-09-05T12:00:00"), "says no zone"),
        (("--as-at", "0001-01-01T00:00:00+05:00"), "is not a time"),
    ),
)
def test_wrong_usage_says_what_is_right(words: tuple[str, ...], told: str) -> None:
    assert told in refused("figures", SALTMERE, *words)


def test_a_broken_workspace_has_no_figures(tmp_path: Path) -> None:
    root = copy_of_saltmere(tmp_path, swap("percent", "figures.csv", ",48.25,", ",148.25,"))
    for words in ((), ("--json",)):
        shown = run("figures", root, *words)
        assert (shown.exit_code, shown.stdout) == (SOME, "")
        assert "[GT-FIGURES-006]" in shown.stderr
