"""The pages of workbook, open data and template have every column, mark, file and style."""

import io

import docx
import pytest

from golden_thread.document import MARKS, DataColumn
from golden_thread.papers.writing.open_data import CSV_ON_THE_WEB, DATA_PACKAGE, README
from golden_thread.publishing.book.figures_columns import (
    FIGURE_COLUMNS,
    INDICATOR_COLUMNS,
    TARGET_COLUMNS,
)
from tests.docs.pages import DOCS, REFERENCE, Section, sections, words
from tests.papers.writing.council_templates import plain_template

PAGE = {each.heading: each for each in sections(REFERENCE / "open-data.md")}
HOW_TO = {each.heading: each for each in sections(DOCS / "how-to/use-your-word-template.md")}
TABLES = {"indicators": INDICATOR_COLUMNS, "figures": FIGURE_COLUMNS, "targets": TARGET_COLUMNS}


def first_words(section: Section) -> list[str]:
    return [word for row in section.rows for word in words(row[0])]


@pytest.mark.parametrize("name", TABLES)
def test_every_column_is_on_the_page_in_its_order(name: str) -> None:
    def row(column: DataColumn) -> tuple[str, ...]:
        return (f"`{column.name}`", column.title, f"`{column.kind.value}`", column.description)

    assert list(PAGE[f"Table `{name}`"].rows) == [row(column) for column in TABLES[name]]


def test_every_mark_is_on_the_page() -> None:
    rows = PAGE["Numbers, units and marks"].rows
    assert list(rows) == [(f"`{mark}`", meaning) for mark, meaning in MARKS.items()]


def test_every_file_is_on_the_page() -> None:
    tables = [f"{name}.csv" for name in TABLES]
    wanted = [*tables, DATA_PACKAGE, CSV_ON_THE_WEB, README]
    assert first_words(PAGE["The open data"]) == wanted


def test_the_styles_on_the_page_are_those_a_plain_template_lacks() -> None:
    theirs = {style.name for style in docx.Document(io.BytesIO(plain_template())).styles}
    added = set(first_words(HOW_TO["What is added to it"]))
    assert added & theirs <= {"TOC Heading"}
