"""Tables too wide for an upright page stand in Word on pages on their side, and no word breaks."""

import io
import subprocess
from pathlib import Path
from typing import Any

import docx
import pdfplumber
import pytest
from docx.oxml.ns import qn

from golden_thread.document import Block, Document, Heading, Paragraph, Row, Table
from golden_thread.papers.writing.word import render_docx
from tests.papers.writing.council_templates import MOTTO, foreign_template, saved
from tests.papers.writing.samples import GREEN, RED, cell, number, text

UPRIGHT, TURNED = "upright", "turned"
HEADINGS = ("Measure", "Q2 2023/24", "Q1 2023/24", "Q2 2022/23", "Target", "Status", "Year so far")
MEASURES = (
    "Household waste recycled",
    "Fire risk assessments up to date",
    "Missed bin collections",
)
FIGURES = ("£431,075", "£415,900", "455 kilowatts", "£400,000")
WIDE = Table(
    Row((*(cell(each) for each in HEADINGS), cell("Year status"))),
    tuple(
        Row((cell(each), *map(number, FIGURES), RED, number("80.0 per 100,000"), GREEN))
        for each in MEASURES
    ),
    text("All measures"),
)
NARROW = Table(Row((cell("Measure"), cell("Value"))), (Row((cell("Bins"), number("9"))),))


def part(name: str, *blocks: Block) -> tuple[Block, ...]:
    return (Heading(text(name), starts_page=True), Heading(text("Below"), level=2), *blocks)


def made(*blocks: Block, reference: bytes | None = None) -> Any:
    paper = Document("T", (Heading(text("One")), Paragraph(text("Words.")), *blocks))
    return docx.Document(io.BytesIO(render_docx(paper, {}, reference)))


def pages(document: Any) -> list[str]:
    return [
        TURNED if section.page_width > section.page_height else UPRIGHT
        for section in document.sections
    ]


def test_a_part_with_a_table_too_wide_is_turned_up_to_the_end() -> None:
    document = made(*part("Appendix", WIDE, NARROW))
    assert pages(document) == [UPRIGHT, TURNED]
    first, second = document.sections
    assert (first.page_width, first.page_height) == (second.page_height, second.page_width)
    assert [each.footer.is_linked_to_previous for each in (first, second)] == [False, True]
    [heading] = [line for line in document.paragraphs if line.text == "Appendix"]
    assert not heading.paragraph_format.page_break_before


def test_what_follows_stands_upright_again() -> None:
    document = made(*part("Appendix", WIDE), *part("Again", WIDE), Heading(text("Terms")), NARROW)
    assert pages(document) == [UPRIGHT, TURNED, TURNED, UPRIGHT]
    assert all(line.text for line in document.paragraphs if line.style.name.startswith("Heading"))
    assert pages(made(NARROW, *part("Appendix", WIDE), *part("Terms", NARROW))) == [
        *(UPRIGHT, TURNED, UPRIGHT)
    ]


def test_other_pages_are_not_turned() -> None:
    given = Table(WIDE.header, WIDE.rows, widths=(0.125,) * 8)
    for blocks in (part("Appendix", NARROW), part("Appendix", given), (WIDE,)):
        assert pages(made(*blocks)) == [UPRIGHT]


def test_a_page_of_a_council_that_lies_on_its_side_stays() -> None:
    assert pages(made(*part("Appendix", WIDE), reference=foreign_template())) == [TURNED]


def test_the_head_of_a_first_page_is_not_repeated() -> None:
    template = docx.Document()
    template.sections[0].different_first_page_header_footer = True
    template.sections[0].first_page_header.paragraphs[0].text = MOTTO
    document = made(*part("Appendix", WIDE), reference=saved(template))
    assert [each.different_first_page_header_footer for each in document.sections] == [True, False]
    assert len(document.element.body.findall(f".//{qn('w:titlePg')}")) == 1


@pytest.mark.office
def test_libreoffice_breaks_no_word_of_it(tmp_path: Path) -> None:
    path = tmp_path / "paper.docx"
    made(*part("Appendix", WIDE)).save(path)
    profile = (tmp_path / "profile").as_uri()
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf",
         "--outdir", str(tmp_path), str(path)],
        check=True,
        capture_output=True,
        timeout=120,
    )  # fmt: skip
    with pdfplumber.open(tmp_path / "paper.pdf") as printed:
        assert [page.width > page.height for page in printed.pages] == [False, True]
        words = [word["text"] for word in printed.pages[1].extract_words()]
    wanted = [*HEADINGS, *MEASURES, *FIGURES, "100,000", "(R)", "(G)"]
    assert {each for line in wanted for each in line.split()} <= set(words)
