"""Headings in two rows, and a title over all columns, are read from every format."""

from collections.abc import Callable
from io import BytesIO

import docx
import pptx
import pytest
from docx.oxml import OxmlElement
from pptx.util import Inches

from golden_thread.document import Document, Table, plain_text
from golden_thread.papers.reading.docx import read as read_word
from golden_thread.papers.reading.html import read as read_page
from golden_thread.papers.reading.pptx import read as read_deck
from tests.papers.reading.made import saved, table_rows

Rows = list[list[str]]
FIGURES = [["Repairs", "88%", "90%", "91%", "90%"], ["Calls", "70%", "75%", "74%", "75%"]]
PARTED = [
    ["Measure", "Quarter 1", "", "Quarter 2", ""],
    ["", "Actual", "Target", "Actual", "Target"],
]
HEADS = ["Measure", *(f"Quarter {at} {what}" for at in (1, 2) for what in ("Actual", "Target"))]
TITLE = "Housing measures"


def word(rows: Rows, merged: list[tuple[int, int, int]], *, marks: int) -> Document:
    made = docx.Document()
    table = made.add_table(len(rows), len(rows[0]))
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, each in zip(row.cells, texts, strict=True):
            cell.paragraphs[0].text = each
    for row in table.rows[:marks]:
        row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for at, first, last in merged:
        table.cell(at, first).merge(table.cell(at, last))
    return read_word(saved(made))


def deck(rows: Rows, merged: list[tuple[int, int, int]], *, marks: int) -> Document:
    made = pptx.Presentation()
    slide = made.slides.add_slide(made.slide_layouts[6])
    size = (Inches(1), Inches(1), Inches(8), Inches(3))
    table = slide.shapes.add_table(len(rows), len(rows[0]), *size).table
    table.first_row = marks > 0
    for at, texts in enumerate(rows):
        for column, each in enumerate(texts):
            table.cell(at, column).text = each
    for at, first, last in merged:
        table.cell(at, first).merge(table.cell(at, last))
    content = BytesIO()
    made.save(content)
    return read_deck(content.getvalue())


def page(rows: Rows, merged: list[tuple[int, int, int]], *, marks: int) -> Document:
    spans = {(at, first): last - first + 1 for at, first, last in merged}
    hidden = {(at, each) for at, one, last in merged for each in range(one + 1, last + 1)}
    body = ""
    for at, texts in enumerate(rows):
        tag = "th" if at < marks else "td"
        cells = (
            f"<{tag} colspan={spans.get((at, column), 1)}>{each}</{tag}>"
            for column, each in enumerate(texts)
            if (at, column) not in hidden
        )
        body += f"<tr>{''.join(cells)}</tr>"
    return read_page(f"<html><body><h1>Report</h1><table>{body}</table></body></html>".encode())


def only_table(document: Document) -> Table:
    blocks = document.blocks or document.slides[0].blocks
    (table,) = (block for block in blocks if isinstance(block, Table))
    return table


@pytest.mark.parametrize("marks", (0, 1, 2))
@pytest.mark.parametrize("make", (word, deck, page))
def test_headings_over_several_columns_are_parted_by_the_row_below(
    make: Callable[..., Document], marks: int
) -> None:
    table = only_table(make(PARTED + FIGURES, [(0, 1, 2), (0, 3, 4)], marks=marks))
    assert table_rows(table) == [HEADS, *FIGURES]


@pytest.mark.parametrize("marks", (0, 1))
@pytest.mark.parametrize("make", (word, deck, page))
def test_a_title_over_all_columns_is_the_tables_own(
    make: Callable[..., Document], marks: int
) -> None:
    rows = [[TITLE, "", "", "", ""], *PARTED, *FIGURES]
    table = only_table(make(rows, [(0, 0, 4), (1, 1, 2), (1, 3, 4)], marks=marks))
    assert plain_text(table.caption).strip() == TITLE
    assert table_rows(table) == [HEADS, *FIGURES]


def test_a_row_of_words_below_whole_headings_is_no_heading() -> None:
    rows = [
        ["Measure", "Status", "Owner"],
        ["Repairs", "Green", "Housing"],
        ["Calls", "12", "IT"],
    ]
    assert table_rows(only_table(word(rows, [], marks=1))) == rows
