"""A Word file and its print say the same: the readers of both must agree, figure for figure."""

import subprocess
from pathlib import Path

import docx
import pytest
from docx.oxml import OxmlElement
from docx.shared import Cm

from golden_thread.document import Document, Table
from golden_thread.papers.reading.docx import read as read_word
from golden_thread.papers.reading.pdf import read as read_pdf
from tests.papers.reading.made import saved, tables, text, texts, without_tags

SENTENCE = "Days lost to sickness were 2.41 for each employee, from 2.62 in the quarter before. "


def report() -> bytes:
    made = docx.Document()
    page = made.sections[0]
    page.header.paragraphs[0].text = "Scrutiny Committee"
    page.footer.paragraphs[0].text = "Agenda page 7"
    form = made.add_table(2, 2)
    form.cell(0, 0).text, form.cell(0, 1).text = "Report for:", "Scrutiny Committee"
    form.cell(1, 0).text, form.cell(1, 1).text = "Date:", "1 November 2022"
    form.style = "Table Grid"
    for section in range(1, 4):
        made.add_paragraph().add_run(f"{section}. Service {section}").bold = True
        for number in range(1, 6):
            paragraph = made.add_paragraph(f"{section}.{number}.\t{SENTENCE * (number % 3 + 1)}")
            paragraph.paragraph_format.left_indent = Cm(1.25)
            paragraph.paragraph_format.first_line_indent = Cm(-1.25)
        for item in ("92% of calls answered", SENTENCE * 2):
            made.add_paragraph(item, style="List Bullet")
    table = made.add_table(51, 3)
    table.style = "Table Grid"
    for row in range(51):
        measure = f"Incidents of kind {row} resolved in less than two days of being reported"
        words = (measure, f"{row}.{row % 10}%", f"{row * 17:,}") if row else ("Measure", "Q1", "Q2")
        for cell, each in zip(table.rows[row].cells, words, strict=True):
            cell.text = each
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    made.add_paragraph("After the table.")
    return saved(made)


def said(document: Document) -> list[tuple[str, str | None, str]]:
    """Every block but tables: its kind, number and words."""
    return [
        (type(block).__name__, block.place.paragraph, text(block).strip())
        for block in document.blocks
        if not isinstance(block, Table)
    ]


def figures(document: Document) -> list[tuple[int | None, str | None, list[str]]]:
    """Every row of every table: its number, the heading it stands under, its cells."""
    return [
        (row.place.row, row.place.heading, texts(row))
        for table in tables(document)
        for row in (table.header, *table.rows)
        if row is not None
    ]


@pytest.mark.office
@pytest.mark.parametrize("tagged", ("true", "false"))
def test_word_and_its_print_are_read_alike(tagged: str, tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    path.write_bytes(report())
    options = f'{{"UseTaggedPDF":{{"type":"boolean","value":"{tagged}"}}}}'
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            f"pdf:writer_pdf_Export:{options}",
            "--outdir",
            str(tmp_path),
            str(path),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    content = (tmp_path / "report.pdf").read_bytes()
    printed = read_pdf(content if tagged == "true" else without_tags(content))
    stored = read_word(path.read_bytes())
    assert said(printed) == said(stored)
    assert figures(printed) == figures(stored)
    assert len({row.place.page for row in tables(printed)[-1].rows}) > 1
