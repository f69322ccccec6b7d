"""The Hertsmere example holds what the slides print: every figure, and every status by the rule."""

import csv
from decimal import Decimal

import pytest

from golden_thread.figures import Observation, WorkspaceRegister, read_register
from golden_thread.framework import Framework
from golden_thread.framework.loading import load_framework
from golden_thread.judgement import Verdict, judge
from golden_thread.periods import parse_key
from golden_thread.problems import Problem
from golden_thread.workspace.example import SHIPPED
from tests.spec.reading import FOLDER, rows_of

TABLE = "hertsmere_figures"
FIGURES = rows_of(TABLE)
ROOT = SHIPPED / "hertsmere"

Held = tuple[Framework, WorkspaceRegister]


@pytest.fixture(scope="module")
def held() -> Held:
    problems: list[Problem] = []
    framework = load_framework(ROOT, problems)
    assert framework is not None, problems
    rows = read_register(ROOT, "figures.csv", framework, problems)
    assert not problems
    return framework, WorkspaceRegister.of(rows)


def verdict_on(row: dict[str, str], held: Held) -> Verdict:
    framework, register = held
    indicator = framework.indicator(row["indicator"])
    assert indicator is not None
    return judge(framework, register, indicator, parse_key(row["period"]))


@pytest.mark.parametrize("row", FIGURES)
def test_each_figure_is_the_one_that_was_printed(row: dict[str, str], held: Held) -> None:
    observation = verdict_on(row, held).observation
    assert isinstance(observation, Observation)
    found = (str(observation.qualifier), observation.printed, observation.status_published or "")
    assert found == (row["qualifier"], row["printed"], row["status"])
    assert observation.value == Decimal(row["value"])


@pytest.mark.parametrize("row", FIGURES)
def test_the_rule_gives_the_status_that_was_printed(row: dict[str, str], held: Held) -> None:
    verdict = verdict_on(row, held)
    assert (verdict.status.value, verdict.status_published) == (row["status"] or "grey", False)
    assert (str(verdict.target.value) if verdict.target else "") == row["target"]


def test_the_register_holds_no_other_figure(held: Held) -> None:
    with (FOLDER / f"{TABLE}.csv").open(encoding="utf-8", newline="") as lines:
        printed = [(row["indicator"], row["period"]) for row in csv.DictReader(lines)]
    _, register = held
    keys = register.keys(as_at=None)
    assert [(key.indicator, key.period.key) for key in keys] == printed
