"""The Hertsmere example holds what the slides print: every figure, and every status by the rule."""

import csv
from decimal import Decimal

import pytest

from golden_thread.figures import Observation
from golden_thread.judgement import Verdict, judge
from golden_thread.periods import parse_key
from golden_thread.problems import Problem
from golden_thread.workspace import load
from golden_thread.workspace.example import SHIPPED
from golden_thread.workspace.workspace import Workspace
from tests.spec.reading import FOLDER, rows_of

TABLE = "hertsmere_figures"
FIGURES = rows_of(TABLE)


@pytest.fixture(scope="module")
def hertsmere() -> Workspace:
    problems: list[Problem] = []
    workspace = load(SHIPPED / "hertsmere", problems)
    assert workspace is not None, problems
    return workspace


def verdict_on(row: dict[str, str], workspace: Workspace) -> Verdict:
    indicator = workspace.framework.indicator(row["indicator"])
    assert indicator is not None
    return judge(workspace.framework, workspace.register, indicator, parse_key(row["period"]))


@pytest.mark.parametrize("row", FIGURES)
def test_each_figure_is_the_one_that_was_printed(row: dict[str, str], hertsmere: Workspace) -> None:
    observation = verdict_on(row, hertsmere).observation
    assert isinstance(observation, Observation)
    held = (str(observation.qualifier), observation.printed, observation.status_published or "")
    assert held == (row["qualifier"], row["printed"], row["status"])
    assert observation.value == Decimal(row["value"])


@pytest.mark.parametrize("row", FIGURES)
def test_the_rule_gives_the_status_that_was_printed(
    row: dict[str, str], hertsmere: Workspace
) -> None:
    verdict = verdict_on(row, hertsmere)
    assert (verdict.status.value, verdict.status_published) == (row["status"] or "grey", False)
    assert (str(verdict.target.value) if verdict.target else "") == row["target"]


def test_the_register_holds_no_other_figure(hertsmere: Workspace) -> None:
    with (FOLDER / f"{TABLE}.csv").open(encoding="utf-8", newline="") as lines:
        printed = [(row["indicator"], row["period"]) for row in csv.DictReader(lines)]
    held = [(key.indicator, key.period.key) for key in hertsmere.register.keys(as_at=None)]
    assert held == printed
