"""Word files, opened again: styles, automatic numbers, tables, pictures, properties."""

import io
import zipfile
from dataclasses import replace
from datetime import date

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml.ns import qn

from golden_thread.document import Document, Heading, Paragraph, Picture, Row, Table
from golden_thread.papers.charts.drawing import draw_charts
from golden_thread.papers.writing.errors import DocumentNotWritable, PictureMissing
from golden_thread.papers.writing.word import render_docx
from tests.papers.writing.samples import AWKWARD, COUNCIL, LINE_CHART, REPORT, cell, text


def opened(document: Document) -> WordDocument:
    return docx.Document(io.BytesIO(render_docx(document, draw_charts(document))))


@pytest.fixture(scope="module")
def report() -> WordDocument:
    return opened(REPORT)


def styles(made: WordDocument) -> list[tuple[str, str]]:
    return [(line.style.name, line.text) for line in made.paragraphs]


def test_headings_and_paragraphs_have_numbered_styles_and_no_typed_number(
    report: WordDocument,
) -> None:
    shown = styles(report)
    assert ("Heading 1", "Introduction") in shown
    assert any(style == "Numbered Paragraph" and "Systems were" in words for style, words in shown)
    assert not any(words.startswith(("1.", "2.1")) for _, words in shown)


def test_the_styles_are_linked_to_one_list_of_levels(report: WordDocument) -> None:
    numbering = report.part.numbering_part.element
    levels = numbering.xpath('.//w:abstractNum[@w:abstractNumId="1"]/w:lvl')
    linked = [
        (level.find(qn("w:pStyle")).get(qn("w:val")), level.find(qn("w:lvlText")).get(qn("w:val")))
        for level in levels
    ]
    assert linked == [("Heading1", "%1."), ("NumberedParagraph", "%1.%2")]
    assert report.styles["Heading 1"].element.pPr.numPr.numId.val == 1


def test_a_heading_without_a_number_takes_the_automatic_one_off() -> None:
    made = opened(Document("T", (Heading(text("Plain")), Heading(text("One"), number="1"))))
    plain, numbered = [line for line in made.paragraphs if line.style.name == "Heading 1"]
    assert plain._p.pPr.numPr.numId.val == 0
    assert numbered._p.pPr.numPr is None


def test_numbers_that_skip_are_typed() -> None:
    blocks = (Heading(text("Six"), number="6"), Paragraph(text("Words"), number="6.2"))
    shown = styles(opened(Document("T", blocks)))
    assert ("Heading 1", "6.\tSix") in shown
    assert ("Typed Number Paragraph", "6.2\tWords") in shown


def test_tables_have_heading_rows_that_repeat_and_rows_that_stay_whole(
    report: WordDocument,
) -> None:
    facts, indicators = report.tables
    assert not facts._tbl.xpath(".//w:tblHeader")
    assert len(indicators._tbl.xpath("./w:tr[1]/w:trPr/w:tblHeader")) == 1
    for table in report.tables:
        assert len(table._tbl.xpath(".//w:cantSplit")) == len(table.rows)
    assert indicators.cell(0, 0).paragraphs[0].style.name == "Table Heading"
    assert indicators.cell(1, 1).paragraphs[0].alignment is not None
    assert ("Table Caption", "Table 1: Indicators of the quarter") in styles(report)
    assert report.styles["Table Caption"].paragraph_format.keep_with_next


def test_column_widths_are_as_given(report: WordDocument) -> None:
    widths = [column.width for column in report.tables[0].columns]
    assert widths[0] / sum(widths) == pytest.approx(0.3, abs=0.01)


def test_a_status_alone_in_a_cell_has_shape_words_letter_and_shade(report: WordDocument) -> None:
    cells = [row.cells[5] for row in report.tables[1].rows[1:]]
    assert [cell.text for cell in cells] == [
        "▲ Red\u00a0(R)",
        "● Green\u00a0(G)",
        "◆ Amber\u00a0(A)",
        "● Green\u00a0(G)",
        "– Not rated",
    ]
    assert cells[0].paragraphs[0].style.name == "Status Red"
    assert cells[0]._tc.xpath("./w:tcPr/w:shd/@w:fill") == ["F9D4D1"]


def test_a_status_in_running_text_is_its_words(report: WordDocument) -> None:
    line = next(words for _, words in styles(report) if "two days was" in words)
    assert "was red at 85%. This" in line


def test_pictures_have_alternative_text_and_a_caption(report: WordDocument) -> None:
    shown = report.element.body.xpath(".//wp:docPr/@descr")
    assert shown[0] == LINE_CHART.alternative
    assert report.element.body.xpath(".//pic:cNvPr/@descr") == shown
    # LibreOffice takes what is left unsaid for room, and sets a wide picture into the margin.
    for drawing in report.element.body.xpath(".//wp:inline"):
        assert [drawing.get(f"dist{side}") for side in "TBLR"] == ["0"] * 4
    assert ("Chart Title", LINE_CHART.title) in styles(report)


def test_properties_name_the_council_and_the_papers_own_date(report: WordDocument) -> None:
    facts = report.core_properties
    assert (facts.title, facts.author, facts.last_modified_by) == (REPORT.title, COUNCIL, "")
    assert facts.language == "en-GB"
    assert facts.created.date() == facts.modified.date() == date(2022, 11, 1)
    assert report.styles.element.xpath(".//w:docDefaults//w:lang/@w:val") == ["en-GB"]


def test_nothing_is_hidden() -> None:
    made = zipfile.ZipFile(io.BytesIO(render_docx(REPORT, draw_charts(REPORT))))
    written = made.read("word/document.xml").decode()
    assert not any(mark in written for mark in ("w:vanish", "w:ins ", "w:del ", "commentReference"))
    assert b"<w:comment " not in made.read("word/comments.xml")


def test_the_page_is_a4_and_numbered(report: WordDocument) -> None:
    section = report.sections[0]
    assert (round(section.page_width.cm, 1), round(section.page_height.cm, 1)) == (21.0, 29.7)
    fields = section.footer._element.xpath(".//w:instrText/text()")
    assert [field.strip() for field in fields] == ["PAGE", "NUMPAGES"]


def test_awkward_text_comes_out_as_typed_everywhere() -> None:
    row = Row((cell(AWKWARD), cell("x")))
    table = Table(row, (row,), text(AWKWARD))
    made = opened(Document(AWKWARD, (Heading(text(AWKWARD)), Paragraph(text(AWKWARD)), table)))
    shown = [words for _, words in styles(made)]
    assert shown.count(AWKWARD) == 4
    assert made.tables[0].cell(1, 0).text == AWKWARD


def test_contents_link_to_each_heading() -> None:
    made = opened(replace(REPORT, contents=True))
    anchors = made.element.body.xpath(".//w:hyperlink/@w:anchor")
    bookmarks = made.element.body.xpath(".//w:bookmarkStart/@w:name")
    assert len(anchors) == 4
    assert set(anchors) <= set(bookmarks)
    named = [style for style, _ in styles(made)]
    assert ("TOC Heading", "Contents") in styles(made)
    assert named.index("TOC Heading") < named.index("Heading 1")


def test_contents_stand_after_what_comes_before_the_first_heading() -> None:
    opening = Paragraph(text("Not a paper of the council"))
    made = opened(Document("T", (opening, Heading(text("One"))), contents=True))
    shown = [words for _, words in styles(made)]
    order = [shown.index(words) for words in ("Not a paper of the council", "Contents")]
    assert order == sorted(order)
    follows = made.element.body.xpath("./w:bookmarkStart/following-sibling::w:p[1]")
    assert "One" in [line.text for line in made.paragraphs if line._p in follows]
    assert opened(Document("T", (opening,), contents=True)).paragraphs


def test_a_chart_without_its_picture_is_an_error() -> None:
    with pytest.raises(PictureMissing, match="Incidents resolved"):
        render_docx(REPORT, {})


def test_a_picture_that_word_does_not_show_is_an_error() -> None:
    picture = Picture(b"<svg/>", "image/svg+xml", "A map of wards")
    with pytest.raises(DocumentNotWritable, match="A map of wards"):
        render_docx(Document("T", (picture,)), {})
