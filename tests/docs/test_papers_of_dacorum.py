"""The page on Dacorum's papers: what it names is in the example, and the whole example is on it."""

import re
from functools import cache

import pytest

from golden_thread.figures.register_file import read_register
from golden_thread.framework import Framework
from golden_thread.framework.loading import load_framework
from golden_thread.items import Item
from golden_thread.items.item_files import read_items
from golden_thread.problems import Problem
from golden_thread.workspace.example import SHIPPED
from tests.docs.pages import DOCS, sections, words

EXAMPLE = SHIPPED / "dacorum"
PAGE = sections(DOCS / "explanation/papers-of-dacorum.md")
PAPERS = [each for each in PAGE if each.rows and each.heading != "Promises and what became of them"]
OUTCOMES = next(each for each in PAGE if each.heading == "Promises and what became of them").rows
FILES = {"framework/plan.yaml", "templates/house.yaml"}
# The rows of the four papers: 33, 41, 22 and 34.
ROWS = 130


@cache
def framework() -> Framework:
    problems: list[Problem] = []
    found = load_framework(EXAMPLE, problems)
    assert found is not None, problems
    return found


@cache
def items() -> tuple[Item, ...]:
    problems: list[Problem] = []
    found = read_items(EXAMPLE, framework(), problems)
    assert problems == []
    return found


@pytest.fixture(scope="module")
def codes() -> tuple[set[str], set[str]]:
    """The codes of the items, and of the indicators that have a figure."""
    problems: list[Problem] = []
    figures = read_register(EXAMPLE, "figures.csv", framework(), problems)
    assert problems == []
    return {each.code for each in items()}, {row.key.indicator for row in figures}


def test_every_code_on_the_page_is_in_the_example_and_every_one_there_on_the_page(
    codes: tuple[set[str], set[str]],
) -> None:
    of_items, of_indicators = codes
    named = {word for paper in PAPERS for row in paper.rows for word in words(row[2])}
    assert named - FILES == of_items | of_indicators


def test_no_row_of_a_paper_is_left_without_an_answer() -> None:
    rows = [row for paper in PAPERS for row in paper.rows]
    assert len(rows) == ROWS
    assert not [row for row in rows if len(row) != 3 or not all(row)]


def test_the_paragraphs_are_those_that_the_papers_number() -> None:
    numbers = [
        [row[0].split()[0] for row in paper.rows if re.match(r"\d", row[0])] for paper in PAPERS
    ]
    assert [len(each) for each in numbers] == [23, 39, 0, 0]
    for found in numbers:
        assert found == sorted(set(found))


def test_the_outcomes_are_those_of_the_items() -> None:
    told = [(each.follows, each.code, each.status.value) for each in items() if each.follows]
    said = [(words(row[0])[0], words(row[1])[0], row[2]) for row in OUTCOMES]
    assert sorted(said) == sorted(told)


def test_every_layout_on_the_page_is_there() -> None:
    named = {
        found
        for line in (DOCS / "explanation/papers-of-dacorum.md").read_text("utf-8").splitlines()
        for found in re.findall(r"^Layout `([^`]+)`", line)
    }
    assert named | {"slides"} == {path.stem for path in (EXAMPLE / "papers").glob("*.yaml")}
