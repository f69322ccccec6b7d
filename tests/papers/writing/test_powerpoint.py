"""PowerPoint files, opened again: titles, notes, tables, alternatives, nothing off a slide."""

import io
import zipfile
from dataclasses import replace
from datetime import date

import pptx
import pytest
from pptx.oxml.ns import qn
from pptx.presentation import Presentation

from golden_thread.document import (
    Bullets,
    Document,
    Heading,
    Link,
    Paragraph,
    Picture,
    Row,
    Slide,
    Table,
    Text,
)
from golden_thread.papers.charts.drawing import draw_chart, draw_charts
from golden_thread.papers.writing.errors import DocumentNotWritable, PictureMissing
from golden_thread.papers.writing.powerpoint import render_pptx
from tests.papers.writing.samples import (
    AWKWARD,
    BAR_CHART,
    COUNCIL,
    DECK,
    INDICATORS,
    LINE_CHART,
    cell,
    text,
)


def opened(document: Document) -> Presentation:
    return pptx.Presentation(io.BytesIO(render_pptx(document, draw_charts(document))))


def deck_of(*blocks: object) -> Document:
    opening = Slide(text("Opening"))
    return Document("Deck", slides=(opening, Slide(text("One"), tuple(blocks))))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def deck() -> Presentation:
    return opened(DECK)


def test_each_slide_has_its_title_and_the_first_its_subtitle(deck: Presentation) -> None:
    assert [slide.shapes.title.text for slide in deck.slides] == [
        "Quarter 2 performance",
        "How the quarter went",
        "Digital: older calls first",
        "Waste: fewer missed bins",
        "Next quarter",
    ]
    assert deck.slides[0].placeholders[1].text == f"{DECK.subtitle}\n{COUNCIL}"


def test_notes_are_the_speakers(deck: Presentation) -> None:
    assert deck.slides[0].notes_slide.notes_text_frame.text == "Welcome Members."
    notes = deck.slides[1].notes_slide.notes_text_frame.text
    assert notes.splitlines()[-2:] == ["Ask for questions.", "Thank the Service Desk."]
    assert not deck.slides[3].has_notes_slide


def test_a_table_is_a_table_with_its_heading_row(deck: Presentation) -> None:
    [frame] = [shape for shape in deck.slides[1].shapes if shape.has_table]
    assert frame.table.first_row
    assert frame.table.first_col
    assert frame.table.cell(0, 1).text == "Q2 2022/23"
    assert frame.table.cell(1, 5).text == "▲ Red\u00a0(R)"
    assert (
        frame._element.nvGraphicFramePr.cNvPr.get("descr") == "Table 1: Indicators of the quarter"
    )


def test_charts_have_alternative_text_and_no_address(deck: Presentation) -> None:
    shown = [
        shape._element.nvPicPr.cNvPr.get("descr")
        for slide in deck.slides
        for shape in slide.shapes
        if shape._element.tag.endswith("}pic")
    ]
    assert shown == [LINE_CHART.alternative, BAR_CHART.alternative]


def test_everything_stands_inside_its_slide(deck: Presentation) -> None:
    for slide in deck.slides:
        for shape in slide.shapes:
            height = (
                sum(row.height for row in shape.table.rows) if shape.has_table else shape.height
            )
            assert shape.left >= 0
            assert shape.left + shape.width <= deck.slide_width
            assert shape.top + height <= deck.slide_height


def test_text_is_large_enough(deck: Presentation) -> None:
    for slide in deck.slides:
        for size in slide._element.xpath(".//a:rPr/@sz"):
            assert int(size) >= 1400


def test_every_word_says_its_language(deck: Presentation) -> None:
    for slide in deck.slides:
        assert set(slide._element.xpath(".//a:r/a:rPr/@lang")) == {"en-GB"}
        assert not slide._element.xpath(".//a:r[not(a:rPr/@lang)]")


def test_properties_name_the_council_and_no_person(deck: Presentation) -> None:
    facts = deck.core_properties
    assert (facts.title, facts.author, facts.last_modified_by) == (DECK.title, COUNCIL, "")
    assert facts.created.date() == facts.modified.date() == date(2022, 11, 1)
    package = zipfile.ZipFile(io.BytesIO(render_pptx(DECK, draw_charts(DECK))))
    everything = b"".join(package.read(name) for name in package.namelist())
    assert b"Rosenthal" not in everything
    assert b"Calibri" not in everything


def test_no_placeholder_is_left_empty(deck: Presentation) -> None:
    for slide in deck.slides:
        assert all(holder.text_frame.text for holder in slide.placeholders)


def test_points_under_the_title_of_a_part_have_their_dots() -> None:
    points = (Paragraph(text("In brief")), Bullets((text("One"), text("Two"))))
    part = Slide(text("Part"), points, opens_section=True)
    made = opened(Document("T", slides=(Slide(text("Opening")), part)))
    lines = made.slides[1].placeholders[1].text_frame.paragraphs
    dots = [line._p.findall(f".//{qn('a:buChar')}") for line in lines]
    assert [len(each) for each in dots] == [0, 1, 1]


def test_awkward_text_comes_out_as_typed() -> None:
    row = Row((cell(AWKWARD), cell("x")))
    table = Table(row, (row,), text("Caption"))
    made = opened(
        Document(
            "T",
            slides=(
                Slide(text("Opening")),
                Slide(text(AWKWARD), (Paragraph(text(AWKWARD)),), (Paragraph(text(AWKWARD)),)),
                Slide(text("Table"), (table,)),
            ),
        )
    )
    slide = made.slides[1]
    assert slide.shapes.title.text == AWKWARD
    assert slide.placeholders[1].text == AWKWARD
    assert slide.notes_slide.notes_text_frame.text == AWKWARD
    [frame] = [shape for shape in made.slides[2].shapes if shape.has_table]
    assert frame.table.cell(1, 0).text == AWKWARD


def test_marks_numbers_and_links() -> None:
    line = (
        Text("bold", strong=True),
        Text(" slanted", emphasis=True),
        Link(" there", "https://example.org/"),
        Link(" nowhere", "file:///secret"),
    )
    blocks = (
        Heading(text("Under")),
        Paragraph(line, number="1.1"),
        Bullets((text("first\nagain"), text("second")), ordered=True),
    )
    frame = opened(deck_of(*blocks)).slides[1].placeholders[1].text_frame
    runs = frame.paragraphs[1].runs
    assert [run.text for run in runs] == ["1.1 ", "bold", " slanted", " there", " nowhere"]
    assert runs[1].font.bold
    assert runs[2].font.italic
    assert [run.hyperlink.address for run in runs[3:]] == ["https://example.org/", None]
    assert frame.paragraphs[2]._p.xpath("./a:pPr/a:buAutoNum")
    assert frame.paragraphs[2].text == "first\vagain"


def test_a_table_with_words_above_it_and_a_picture_beside_words() -> None:
    picture = Picture(draw_chart(BAR_CHART).png, "image/png", "A picture")
    words = Paragraph(text("Words"))
    above = opened(deck_of(words, INDICATORS)).slides[1]
    [frame] = [shape for shape in above.shapes if shape.has_table]
    holder = above.placeholders[1]
    assert holder.top + holder.height <= frame.top
    beside = opened(deck_of(words, picture)).slides[1]
    [shown] = [shape for shape in beside.shapes if shape._element.tag.endswith("}pic")]
    holder = beside.placeholders[1]
    assert holder.left + holder.width <= shown.left


def test_a_deck_may_start_without_an_opening_and_without_a_subtitle() -> None:
    plain = opened(Document("T", slides=(Slide(text("One"), (Paragraph(text("x")),)),)))
    assert plain.slides[0].slide_layout.name == "Title and Content"
    bare = opened(Document("Only a title", slides=(Slide(()),)))
    assert [shape.text for shape in bare.slides[0].shapes] == ["Only a title"]


ROW = Row((cell("x"), cell("y")))
LONG_ROW = Row((cell("word " * 150), cell("y")))


@pytest.mark.parametrize(
    ("blocks", "message"),
    (
        ((Table(ROW, (ROW,) * 9),), "9 rows"),
        ((Table(ROW, (LONG_ROW,) * 6, text("Long")),), "Long.*split"),
        ((Paragraph(text("word " * 800)),), "does not fit"),
        ((BAR_CHART, LINE_CHART), "shows one"),
        ((Picture(b"<svg/>", "image/svg+xml", "A map"),), "A map"),
    ),
    ids=["rows", "tall", "words", "two", "svg"],
)
def test_what_does_not_fit_a_slide_is_an_error(blocks: tuple[object, ...], message: str) -> None:
    with pytest.raises(DocumentNotWritable, match=message):
        opened(deck_of(*blocks))


def test_a_chart_without_its_picture_is_an_error() -> None:
    with pytest.raises(PictureMissing):
        render_pptx(replace(DECK, slides=DECK.slides[3:]), {})
