"""A deck as a paper: headings without gaps, notes under their slide, and PDF/UA."""

import io
from dataclasses import replace

import pdfplumber
import pikepdf

from golden_thread.document import (
    Bullets,
    Document,
    Heading,
    Inline,
    Paragraph,
    Picture,
    Row,
    Slide,
    Table,
    Text,
    plain_text,
)
from golden_thread.papers.charts.drawing import draw_charts
from golden_thread.papers.writing.html import render_html
from golden_thread.papers.writing.pdf import render_pdf
from golden_thread.papers.writing.word import render_docx
from golden_thread.publishing.handout import handout
from tests.papers.writing.samples import BAR_CHART, cell, text
from tests.papers.writing.slide_samples import DECK_OF_ALL, DOTS


def in_png(slide: Slide) -> Slide:
    blocks = tuple(DOTS if isinstance(block, Picture) else block for block in slide.blocks)
    return replace(slide, blocks=blocks)


DECK = replace(DECK_OF_ALL, slides=tuple(in_png(slide) for slide in DECK_OF_ALL.slides))
PAPER = handout(DECK)


def headings(document: Document) -> list[tuple[int, str]]:
    return [
        (block.level, plain_text(block.inlines))
        for block in document.blocks
        if isinstance(block, Heading)
    ]


def test_parts_of_the_talk_are_sections_and_their_slides_stand_below() -> None:
    slides = [each for each in headings(PAPER) if each[0] < 3]
    assert slides == [
        (1, "Agenda"),
        (1, "Community safety"),
        (2, "Planters filled again"),
        (2, "A leaflet for every home"),
        (2, plain_text(DECK.slides[5].title)),
        (1, "Performance"),
        (2, "How the quarter went"),
        (2, "Incidents resolved"),
        (2, "Missed bins"),
        (2, "People"),
        (2, "Figures and words"),
        (1, "Questions"),
    ]


def test_notes_stand_under_their_slide_with_their_headings() -> None:
    said = [each for each in headings(PAPER) if each[0] > 2]
    assert said == [(3, "What to say"), (4, "The numbers")] * 3


def test_a_chart_has_its_numbers_under_it() -> None:
    place = PAPER.blocks.index(BAR_CHART)
    table = PAPER.blocks[place + 1]
    assert isinstance(table, Table)
    assert plain_text(table.rows[0].cells[-1].inlines) == "31"


def in_lines(document: Document) -> list[str]:
    """Headings as they are, points after a dot, and what is strong in stars."""
    lines = []
    for block in document.blocks:
        if isinstance(block, Bullets):
            lines += [f"• {starred(item)}" for item in block.items]
        elif isinstance(block, Heading | Paragraph):
            lines.append(starred(block.inlines))
    return lines


def starred(inlines: tuple[Inline, ...]) -> str:
    return "".join(
        f"*{each.text}*" if isinstance(each, Text) and each.strong else each.text
        for each in inlines
    )


TREES, MORE = text("Trees were planted"), text("And more to come")
TOLD = (Heading(TREES, 3), Paragraph(text("Two of them.")), Paragraph(text("And a shrub.")))
ON_TREES = "• *Trees were planted**.* Two of them.\nAnd a shrub."


def test_a_point_stands_once_with_what_is_said_of_it() -> None:
    opening = Slide(text("T"), (Paragraph(text("Line")), Paragraph(text("Banner"))))
    typed = (Paragraph(text("Good evening.")), *TOLD)
    slides = (
        Slide(text("A"), (Bullets((TREES,)),), TOLD),
        Slide(text("B"), (Bullets((MORE, TREES, MORE)),), typed),
        Slide(text("C"), (Paragraph(text("Parks")), Bullets((TREES,)), Bullets((MORE,))), TOLD),
    )
    made = handout(Document("T", subtitle="Line", slides=(opening, *slides)))
    more = "• And more to come"
    assert in_lines(made) == [
        *("Banner", "A", ON_TREES),
        *("B", more, ON_TREES, more, "Good evening."),
        *("C", "Parks", ON_TREES, more),
    ]


def test_a_list_that_goes_on_over_slides_has_its_notes_with_its_points() -> None:
    first = Slide(text("A"), (Bullets((MORE,)),), (Heading(MORE, 3), *TOLD[1:], *TOLD))
    second = Slide(text("A"), (Bullets((TREES, TREES)),), TOLD)
    assert in_lines(handout(Document("T", slides=(first, second)))) == [
        *("A", ON_TREES.replace("Trees were planted", "And more to come")),
        *(ON_TREES, "• Trees were planted"),
        *("Trees were planted", "Two of them.", "And a shrub."),
    ]


def test_steps_and_notes_with_headings_of_their_own_stay_apart() -> None:
    numbered = Slide(text("A"), (Bullets((TREES,), ordered=True),), TOLD)
    headed = (*TOLD, Heading(text("Where"), 4), Paragraph(text("In the park.")))
    whole = Slide(text("B"), (Bullets((TREES,)),), headed)
    assert in_lines(handout(Document("T", slides=(numbered, whole)))) == [
        *("A", "• Trees were planted", "Trees were planted", "Two of them.", "And a shrub."),
        *("B", "• Trees were planted", "Trees were planted", "Two of them.", "And a shrub."),
        *("Where", "In the park."),
    ]


def test_a_table_says_on_paper_which_slide_it_is_of() -> None:
    table = Table(None, (Row((cell("a"), cell("b"))),), text("Measures"))
    own = replace(table, caption=text("Housing in numbers"))
    made = handout(Document("T", slides=(Slide(text("T")), Slide(text("Housing"), (table, own)))))
    captions = [plain_text(block.caption) for block in made.blocks if isinstance(block, Table)]
    assert captions == ["Housing: Measures", "Housing in numbers"]


def test_it_is_a_paper_in_every_format() -> None:
    charts = draw_charts(PAPER)
    pdf = render_pdf(PAPER, charts)
    with pikepdf.open(io.BytesIO(pdf)) as made, made.open_metadata() as facts:
        assert facts["pdfuaid:part"] == "1"
    with pdfplumber.open(io.BytesIO(pdf)) as pages:
        words = " ".join((page.extract_text() or "") for page in pages.pages)
    assert "Thank the volunteers" in words
    assert "HR21" in words
    assert b"Thank the volunteers" in render_html(PAPER, charts)
    assert render_docx(PAPER, charts).startswith(b"PK")


def test_a_deck_without_parts_is_a_paper_of_sections() -> None:
    plain = Document("T", slides=(Slide(text("T")), Slide(text("One")), Slide(text("Two"))))
    assert headings(handout(plain)) == [(1, "One"), (1, "Two")]
