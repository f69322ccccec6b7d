"""A mark of a footnote that stands at a number is no part of it, in any kind of file."""

from io import BytesIO

import docx
import pptx
import pytest

from golden_thread.document import plain_text
from golden_thread.papers.reading.docx import read as read_word
from golden_thread.papers.reading.docx_anchors import find_paragraphs
from golden_thread.papers.reading.docx_styles import Styles, root_of
from golden_thread.papers.reading.footnote_marks import raised, without_marks
from golden_thread.papers.reading.html import read as read_page
from golden_thread.papers.reading.pptx import read as read_slides
from golden_thread.papers.reading.text import read as read_text
from golden_thread.papers.review.words import Words
from tests.papers.reading.made import saved, text


@pytest.mark.parametrize(
    ("sign", "before", "said"),
    (
        ("1", "409", ""),
        ("12", "85%", ""),
        ("1, 2", "in all.", ""),
        ("[3]", "409", ""),
        ("*", "409", ""),
        ("†", "409", ""),
        ("a", "409", ""),
        ("iv", "409", ""),
        ("2", "50 m", "²"),
        ("3", "9 km", "³"),
        ("2", "per m", "²"),
        ("2", "item", ""),
        ("6", "4 × 10", "⁶"),
        ("st", "1", "st"),
        ("th", "the 4", "th"),
        ("TM", "Word", "TM"),
        ("", "409", ""),
    ),
)
def test_what_a_raised_sign_says(sign: str, before: str, said: str) -> None:
    assert raised(sign, before) == said


@pytest.mark.parametrize(
    ("printed", "words"),
    (
        ("409¹ calls, 85%² of them", "409 calls, 85% of them"),
        ("a lawn of 50 m² and 9 km³", "a lawn of 50 m² and 9 km³"),
        ("4 × 10⁶", "4 × 10⁶"),
        ("¹ From the returns", "¹ From the returns"),
        ("409 calls", "409 calls"),
    ),
)
def test_marks_that_are_letters_of_their_own(printed: str, words: str) -> None:
    assert without_marks(printed) == words
    assert text(read_text(printed.encode()).blocks[0]) == words


def test_word_with_raised_runs() -> None:
    made = docx.Document()
    style = made.styles.add_style("Mark", 2)
    style.font.superscript = True
    paragraph = made.add_paragraph("Calls rose to 409")
    paragraph.add_run("1").font.superscript = True
    paragraph.add_run(" on 50 m")
    paragraph.add_run("2").font.superscript = True
    paragraph.add_run(" and 85%")
    paragraph.add_run("2", style="Mark")
    paragraph.add_run(" of CO")
    paragraph.add_run("2").font.subscript = True
    (block,) = read_word(saved(made)).blocks
    assert text(block) == "Calls rose to 409 on 50 m² and 85% of CO2"
    styles = Styles(
        root_of(
            made.part, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"
        )
    )
    words = Words(find_paragraphs(made.element.body, block.place.anchor or ""), styles)
    start = words.find("85%", 0)
    assert start is not None
    first, last = words.cut_out(start, start + 3)
    assert first is last
    assert first.text == "85%"


def test_slides_with_raised_runs() -> None:
    deck = pptx.Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    frame = slide.placeholders[1].text_frame
    frame.text = "409"
    for words, baseline in (("1", "30000"), (" of CO", "0"), ("2", "-25000")):
        run = frame.paragraphs[0].add_run()
        run.text = words
        run.font._element.set("baseline", baseline)
    content = BytesIO()
    deck.save(content)
    (slide_read,) = read_slides(content.getvalue()).slides
    assert text(slide_read.blocks[0]) == "409 of CO2"


def test_a_web_page_with_raised_words() -> None:
    page = (
        "<p>409<sup><a href='#n'>1</a></sup> and <b>85%</b><sup>[2]</sup> on 50 m<sup>2</sup>, "
        "the 1<sup>st</sup>, CO<sub>2</sub>, 12%¹</p>"
    )
    (block,) = read_page(page.encode()).blocks
    assert plain_text(getattr(block, "inlines", ())) == "409 and 85% on 50 m², the 1st, CO2, 12%"
