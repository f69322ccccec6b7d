"""The page on status rules shows the rules and the examples that the tests run, and no others."""

from golden_thread.framework import Condition, Polarity
from tests.docs.pages import DOCS, Section, blocks, sections, words
from tests.judgement.test_status_rules import NAMES, RULES
from tests.spec.reading import rows_of

PAGE = DOCS / "explanation/status-rules.md"
# How the columns of the examples are headed, and which are shown wherever they hold anything.
COLUMNS = {
    "polarity": "Good is",
    "value": "Figure",
    "target": "Target",
    "upper": "to",
    "tolerance": "Tolerance",
    "tolerance_percent": "Tolerance, %",
    "last_year": "A year earlier",
    "other": "The other measure",
    "status": "Status",
    "reasons": "Reasons",
}


def table_of(rule: str) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """The headings and the rows of the examples of a rule, without columns that are empty."""
    rows = [each for (each,) in (row.values for row in rows_of("status_rules"))]
    own = [row for row in rows if row["rule"] == rule]
    used = [name for name in COLUMNS if any(row[name] for row in own)]
    headings = ("Example", *(COLUMNS[name] for name in used))
    return headings, [(row["case"], *(printed(name, row[name]) for name in used)) for row in own]


def printed(name: str, value: str) -> str:
    return ", ".join(f"`{each}`" for each in value.split()) if name == "reasons" else value


def section_of(rule: str) -> Section:
    return next(each for each in sections(PAGE) if words(each.heading)[-1:] == (rule,))


def test_every_rule_stands_on_the_page_as_it_stands_in_its_file() -> None:
    shown = {block.title: block.text for block in blocks(PAGE) if block.title}
    files = {
        f"{name}.yaml": (RULES / f"{name}.yaml").read_text("utf-8").partition("\n")[2]
        for name in NAMES
    }
    assert shown == files


def test_every_example_of_a_rule_stands_below_it() -> None:
    for name in NAMES:
        section = section_of(name)
        headings, rows = table_of(name)
        assert list(section.rows) == rows, name
        assert "| " + " | ".join(headings) + " |" in section.lines, name


def test_every_condition_and_polarity_is_explained() -> None:
    by_heading = {each.heading: each.keys for each in sections(PAGE)}
    assert set(by_heading["Conditions"]) == {each.value for each in Condition}
    assert set(by_heading["What is good"]) == {each.value for each in Polarity}
