"""The example Dacorum holds the figures of its four papers: those of our own table, and no others.

The table `spec/dacorum_figures.csv` was made from a list of the papers' figures that was entered
apart from the register, so that a slip in either shows.
"""

import csv
from collections import Counter
from datetime import UTC, date, datetime
from functools import cache

import pytest

from golden_thread.figures import WorkspaceRegister
from golden_thread.figures.register_file import read_register
from golden_thread.framework import Framework
from golden_thread.framework.loading import load_framework
from golden_thread.problems import Problem
from golden_thread.workspace.example import SHIPPED
from tests.spec.reading import FOLDER

Told = tuple[str, str, str, str]
EXAMPLE = SHIPPED / "dacorum"
# 73 figures that the papers tell of, and 7 earlier ones that they set them beside.
FIGURES = 80
# The day of each paper, and how many figures it was the first to tell.
FIRST_TOLD = {
    date(2022, 6, 30): 26,
    date(2022, 11, 1): 27,
    date(2024, 4, 17): 5,
    date(2025, 2, 19): 22,
}


@cache
def framework() -> Framework:
    problems: list[Problem] = []
    found = load_framework(EXAMPLE, problems)
    assert found is not None
    assert problems == []
    return found


@cache
def register() -> WorkspaceRegister:
    problems: list[Problem] = []
    rows = read_register(EXAMPLE, "figures.csv", framework(), problems)
    assert problems == []
    return WorkspaceRegister.of(rows)


def told(by: datetime | None = None) -> Counter[Told]:
    """The figures known by a moment, each as a row of the table."""
    counted: Counter[Told] = Counter()
    for key in register().keys(by):
        (row,) = register().observations(key.indicator, (key.period,), key.breakdown, by)
        value, qualifier = ("", "") if row.value is None else (str(row.value), row.qualifier.value)
        counted[key.indicator, key.period.key, value, qualifier] += 1
    return counted


def test_the_register_is_the_table_of_what_the_papers_print() -> None:
    with (FOLDER / "dacorum_figures.csv").open(encoding="utf-8", newline="") as lines:
        rows = [tuple(row) for row in csv.reader(lines)][1:]
    assert len(rows) == FIGURES
    assert told() == Counter(rows)


@pytest.mark.parametrize("day", FIRST_TOLD)
def test_the_figures_of_a_paper_are_known_before_its_day_and_no_later_ones(day: date) -> None:
    by = datetime(day.year, day.month, day.day, tzinfo=UTC)
    assert told(by).total() == sum(count for other, count in FIRST_TOLD.items() if other <= day)


def test_the_targets_are_those_a_paper_prints_and_say_what_is_not_known() -> None:
    targets = framework().targets
    assert {each.indicator: (each.period.key, str(each.value)) for each in targets} == {
        "COMPLAINTS-STAGE1": ("FY2024-25-Q3", "90"),
        "COMPLAINTS-ESCALATED": ("FY2024-25-Q3", "10"),
        "CSU-WAIT": ("FY2024-25-Q3", "420"),
    }
    for target in targets:
        assert target.tolerance is None
        assert target.tolerance_percent is None
        assert target.agreed_by == "Not stated in the paper"
        assert "no tolerance" in target.reason
        assert "not known" in target.reason
