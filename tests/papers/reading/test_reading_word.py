from copy import deepcopy

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.table import Table as WordTable

from golden_thread.document import (
    Bullets,
    Heading,
    Link,
    Paragraph,
    Picture,
    Table,
    Text,
    plain_text,
)
from golden_thread.papers.reading.docx import read
from tests.papers.reading.made import (
    dot,
    parts_of,
    saved,
    table_rows,
    tables,
    text,
    texts,
    with_part,
    word,
)

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def fill(table: WordTable, rows: list[list[str]]) -> None:
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, words in zip(row.cells, cells, strict=True):
            cell.text = words


def test_headings_by_style_paragraphs_with_typed_numbers_and_bullets() -> None:
    made = docx.Document()
    made.add_heading("Quarter 2 report", 0)
    made.add_heading("2. People", 1)
    made.add_paragraph("2.1. Turnover was 12%.")
    made.add_paragraph("A course", style="List Bullet")
    made.add_paragraph("First", style="List Number")
    made.add_paragraph("Second", style="List Number")
    document = read(saved(made))
    assert document.title == "Quarter 2 report"
    assert [(type(block), text(block), block.place.paragraph) for block in document.blocks] == [
        (Heading, "Quarter 2 report", None),
        (Heading, "People", "2"),
        (Paragraph, "Turnover was 12%.", "2.1"),
        (Bullets, "A course", "2.1"),
        (Paragraph, "First", "1"),
        (Paragraph, "Second", "2"),
    ]
    assert {block.place.heading for block in document.blocks[1:]} == {"People"}
    assert [block.place.anchor for block in document.blocks] == [f"body/{n}" for n in range(6)]


def test_headings_by_their_form_where_no_style_says_so() -> None:
    made = docx.Document()
    made.add_paragraph().add_run("Digital").bold = True
    made.add_paragraph("Kpis for last month are good and 100% of incidents were resolved.")
    made.add_paragraph("6. Digital and ICT")
    made.add_paragraph("6.1. Systems were available for 99.7% of the quarter.")
    made.add_paragraph("7. Turnover was 12%.")
    kinds = [(type(block), text(block)) for block in read(saved(made)).blocks]
    assert [kind for kind, _ in kinds] == [Heading, Paragraph, Heading, Paragraph, Paragraph]


def test_the_text_is_kept_letter_for_letter() -> None:
    printed = "Cost £1,290\u00a0pro\u00a0rata –  “two\u2011year”\tend "
    (block,) = read(word(printed)).blocks
    assert isinstance(block, Paragraph)
    assert plain_text(block.inlines) == printed


def test_links_insertions_and_deletions() -> None:
    made = docx.Document()
    paragraph = made.add_paragraph("See ")
    address = made.part.relate_to(
        "https://example.org/plan",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
        is_external=True,
    )
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), address)
    link.append(parse_xml(f"<w:r {W}><w:t>the plan</w:t></w:r>"))
    paragraph._p.append(link)
    paragraph._p.append(
        parse_xml(f'<w:ins {W} w:id="1"><w:r><w:t xml:space="preserve"> of 92%</w:t></w:r></w:ins>')
    )
    paragraph._p.append(
        parse_xml(f'<w:del {W} w:id="2"><w:r><w:delText> of 29%</w:delText></w:r></w:del>')
    )
    paragraph._p.append(parse_xml(f"<w:r {W}><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"))
    paragraph._p.append(parse_xml(f'<w:r {W}><w:instrText>DDEAUTO cmd "x"</w:instrText></w:r>'))
    (block,) = read(saved(made)).blocks
    assert isinstance(block, Paragraph)
    assert block.inlines == (
        Text("See "),
        Link("the plan", "https://example.org/plan"),
        Text(" of 92%"),
    )


def test_a_table_with_a_caption_and_places() -> None:
    made = docx.Document()
    made.add_heading("Digital", 1)
    made.add_paragraph("Indicators of the quarter", style="Caption")
    fill(
        made.add_table(3, 3),
        [["Measure", "Q1", "Q2"], ["Incidents", "77%", "85%"], ["Availability", "99.9%", "99.7%"]],
    )
    (table,) = tables(read(saved(made)))
    assert plain_text(table.caption) == "Indicators of the quarter"
    assert texts(table.header) == ["Measure", "Q1", "Q2"]
    cell = table.rows[1].cells[2]
    assert plain_text(cell.inlines) == "99.7%"
    assert cell.place.as_json() == {"heading": "Digital", "table": 1, "row": 3, "column": 3}
    assert cell.place.anchor == "body/2/r2/c2"


def test_a_form_has_no_heading_row() -> None:
    made = docx.Document()
    fill(made.add_table(2, 2), [["Report for:", "Scrutiny"], ["Date:", "1 November 2022"]])
    (table,) = tables(read(saved(made)))
    assert table.header is None
    assert [row.place.row for row in table.rows] == [1, 2]


def test_merged_cells_and_a_marked_heading_of_two_rows() -> None:
    made = docx.Document()
    table = made.add_table(4, 3)
    fill(
        table,
        [
            ["Service", "Quarter 2", ""],
            ["", "Actual", "Target"],
            ["Waste", "31", "35"],
            ["", "12", "10"],
        ],
    )
    table.cell(0, 1).merge(table.cell(0, 2))
    table.cell(0, 0).merge(table.cell(1, 0))
    table.cell(2, 0).merge(table.cell(3, 0))
    for row in table.rows[:2]:
        row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    (found,) = tables(read(saved(made)))
    squeezed = [" ".join(each.split()) for each in texts(found.header)]
    assert squeezed == ["Service", "Quarter 2 Actual", "Quarter 2 Target"]
    assert [[each.strip() for each in texts(row)] for row in found.rows] == [
        ["Waste", "31", "35"],
        ["Waste", "12", "10"],
    ]
    assert found.rows[0].place.row == 3


def test_a_cell_merged_across_the_body_counts_once() -> None:
    made = docx.Document()
    table = made.add_table(3, 3)
    fill(table, [["Measure", "Q1", "Q2"], ["12 complaints", "", ""], ["Calls", "300", "310"]])
    table.cell(1, 0).merge(table.cell(1, 2))
    (found,) = tables(read(saved(made)))
    assert [each.strip() for each in texts(found.rows[0])] == ["12 complaints", "", ""]


def test_a_box_of_one_cell_is_read_as_its_paragraphs() -> None:
    made = docx.Document()
    made.add_table(1, 1).cell(0, 0).text = "In a box: 12%"
    (block,) = read(saved(made)).blocks
    assert (type(block), text(block)) == (Paragraph, "In a box: 12%")
    assert block.place.anchor == "body/0/r0/c0/p0"


def test_a_table_in_a_table_comes_after_it() -> None:
    made = docx.Document()
    outer = made.add_table(1, 2)
    outer.cell(0, 0).text = "Outer"
    fill(outer.cell(0, 1).add_table(2, 2), [["A", "B"], ["x", "5"]])
    first, second = tables(read(saved(made)))
    assert texts(second.header) == ["A", "B"]
    assert second.rows[0].cells[1].place.anchor == "body/0/r0/c1/p1/r1/c1"
    assert (first.place.table, second.place.table) == (1, 2)


def test_content_controls_are_opened_and_contents_lists_left_out() -> None:
    made = docx.Document()
    made.add_paragraph("In a control: 12%")
    body = made.element.body
    control = parse_xml(f"<w:sdt {W}><w:sdtContent/></w:sdt>")
    body.insert(0, control)
    control[0].append(body.findall(qn("w:p"))[0])
    made.styles.add_style("toc 1", 1)
    made.add_paragraph("1. Introduction\t3", style="toc 1")
    assert [text(block) for block in read(saved(made)).blocks] == ["In a control: 12%"]


def test_a_text_box_is_read_once() -> None:
    made = docx.Document()
    box = "<w:txbxContent><w:p><w:r><w:t>Boxed 5%</w:t></w:r></w:p></w:txbxContent>"
    compatible = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    made.add_paragraph()._p.append(
        parse_xml(
            f'<w:r {W} xmlns:mc="{compatible}"><mc:AlternateContent><mc:Choice Requires="wps">'
            f"{box}</mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
            "</mc:AlternateContent></w:r>"
        )
    )
    (block,) = read(saved(made)).blocks
    assert (text(block), block.place.anchor) == ("Boxed 5%", "body/0/x0/p0")


def test_pictures_give_their_alternative_text() -> None:
    made = docx.Document()
    made.add_picture(dot())
    next(made.element.body.iter("{*}docPr")).set("descr", "Sickness fell from 4.5 to 4.2 days.")
    (block,) = read(saved(made)).blocks
    assert isinstance(block, Picture)
    assert block.alternative == "Sickness fell from 4.5 to 4.2 days."
    assert block.content == b""


def with_notes(made: WordDocument, kind: str) -> bytes:
    """The file with one note of this kind, whose number is 2."""
    content = saved(made)
    notes = (
        f'<w:{kind}s {W}><w:{kind} w:id="2"><w:p><w:r><w:t>From 14%.</w:t></w:r></w:p>'
        f"</w:{kind}></w:{kind}s>"
    )
    relation = (
        f'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        f'relationships/{kind}s" Target="{kind}s.xml"/></Relationships>'
    ).encode()
    name = "word/_rels/document.xml.rels"
    related = parts_of(content)[name].replace(b"</Relationships>", relation)
    return with_part(with_part(content, name, related), f"word/{kind}s.xml", notes.encode())


@pytest.mark.parametrize("kind", ("footnote", "endnote"))
def test_notes_follow_their_paragraph_and_are_no_part_of_its_number(kind: str) -> None:
    made = docx.Document()
    made.add_paragraph("Turnover fell to 409")._p.append(
        parse_xml(f'<w:r {W}><w:{kind}Reference w:id="2"/></w:r>')
    )
    made.add_paragraph("Next.")
    assert [text(block) for block in read(with_notes(made, kind)).blocks] == [
        "Turnover fell to 409",
        "From 14%.",
        "Next.",
    ]


def test_notes_and_boxes_in_a_cell_follow_its_table() -> None:
    made = docx.Document()
    table = made.add_table(2, 2)
    for cell, words in zip(table._cells, ("Measure", "Q1", "Calls", "85%"), strict=True):
        cell.text = words
    box = "<w:pict><w:txbxContent><w:p><w:r><w:t>Boxed</w:t></w:r></w:p></w:txbxContent></w:pict>"
    last = table.cell(1, 1).paragraphs[0]._p
    last.append(parse_xml(f"<w:r {W}>{box}</w:r>"))
    last.append(parse_xml(f'<w:r {W}><w:footnoteReference w:id="2"/></w:r>'))
    table_read, *rest = read(with_notes(made, "footnote")).blocks
    assert isinstance(table_read, Table)
    assert table_rows(table_read)[1] == ["Calls", "85%"]
    assert [text(block) for block in rest] == ["Boxed", "From 14%."]


@pytest.mark.parametrize("printed", ("Title", "Core"))
def test_the_title_is_the_printed_one_else_the_stored_one(printed: str) -> None:
    made = docx.Document()
    made.core_properties.title = "Stored title"
    if printed == "Title":
        made.add_heading("Printed title", 0)
    made.add_paragraph("Words.")
    expected = "Printed title" if printed == "Title" else "Stored title"
    assert read(saved(made)).title == expected


def test_an_empty_paper_is_empty() -> None:
    assert read(saved(docx.Document())).blocks == ()


def test_a_table_that_only_repeats_itself_is_kept() -> None:
    made = docx.Document()
    made.add_table(1, 2)
    body = made.element.body
    body.insert(1, deepcopy(body[0]))
    assert [type(block) for block in read(saved(made)).blocks] == [Table, Table]
