"""The pages that go through a council's papers name every item and measure of its example.

A code named there is in the example, and everything in the example is named there: so that the page
leaves no gap unexplained, and the example holds nothing that no paper says.
"""

from pathlib import Path

import pytest

from golden_thread.framework.loading import load_framework
from golden_thread.items import read_items
from golden_thread.problems import Problem
from golden_thread.workspace.example import EXAMPLES, SHIPPED
from tests.docs.pages import DOCS, sections, words

PAGES = {name: DOCS / f"explanation/papers-of-{name}.md" for name in EXAMPLES}
WITH_PAGE = [name for name, page in PAGES.items() if page.is_file()]


def codes_of(root: Path) -> tuple[set[str], set[str]]:
    """The codes of the items of an example, and those of its indicators."""
    problems: list[Problem] = []
    framework = load_framework(root, problems)
    assert framework is not None, problems
    items = read_items(root, framework, problems)
    assert not problems
    return {item.code for item in items}, {each.code for each in framework.indicators}


def rows_of(page: Path) -> list[tuple[str, ...]]:
    return [row for section in sections(page) for row in section.rows]


@pytest.mark.parametrize("name", WITH_PAGE)
def test_the_codes_of_its_tables_are_those_of_the_example(name: str) -> None:
    items, indicators = codes_of(SHIPPED / name)
    named = {word for row in rows_of(PAGES[name]) for cell in row for word in words(cell)}
    assert named - items - indicators == set()
    assert (items | indicators) - named == set()


@pytest.mark.parametrize("name", WITH_PAGE)
def test_what_is_not_in_ours_has_a_reason(name: str) -> None:
    """A row says where a thing is, or why it is not: a dash may stand in one of the two cells."""
    rows = rows_of(PAGES[name])
    assert rows
    assert not [row for row in rows if not all(row) or row[-2:] == ("–", "–")]


def test_every_paper_of_hertsmere_has_its_page() -> None:
    assert "hertsmere" in WITH_PAGE


def test_the_papers_that_the_introduction_names_are_those_of_the_examples() -> None:
    """Dacorum has slides besides, which the page says are of no council's publishing."""
    page = sections(DOCS / "explanation/the-five-papers.md")
    rows = next(each for each in page if each.heading == "The five papers").rows
    named = {(words(row[2])[0], words(row[3])[0]) for row in rows}
    there = {(name, path.stem) for name in EXAMPLES for path in (SHIPPED / name).glob("papers/*")}
    assert named == there - {("dacorum", "slides")}
