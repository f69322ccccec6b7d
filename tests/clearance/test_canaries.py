"""The scanner finds what is planted, wherever in a file: one that finds nothing proves nothing."""

import pytest

from golden_thread.document import Document, Paragraph, Text
from golden_thread.papers.writing.html import render_html
from golden_thread.papers.writing.pdf import render_pdf
from golden_thread.papers.writing.word import render_docx
from tests.clearance.canaries import Canary, Leak, leaks
from tests.clearance.hiding import HIDDEN, Hider
from tests.clearance.packing import png

PLANTED = Canary("the test", "quimberlazon", "731946825")
OTHER = Canary("elsewhere", "vostrelkamin", "602817394")


@pytest.mark.parametrize("hide", HIDDEN.values(), ids=HIDDEN.keys())
def test_a_word_and_a_number_are_found(hide: Hider) -> None:
    found = leaks({"a.file": hide(PLANTED.word, PLANTED.number)}, (OTHER, PLANTED))
    assert {(each.planted_in, each.found) for each in found} == {
        ("the test", "quimberlazon"),
        ("the test", "731946825"),
    }


@pytest.mark.parametrize("hide", HIDDEN.values(), ids=HIDDEN.keys())
def test_nothing_is_found_that_is_not_there(hide: Hider) -> None:
    assert leaks({"a.file": hide(OTHER.word, OTHER.number)}, (PLANTED,)) == ()


def test_the_name_of_a_file_is_searched() -> None:
    found = leaks({f"{PLANTED.word}-{PLANTED.number}.csv": b""}, (PLANTED,))
    assert {each.where.endswith("(its name)") for each in found} == {True}
    assert len(found) == 2


def test_a_leak_says_where_it_is() -> None:
    document = Document("Plain", blocks=(Paragraph((Text(PLANTED.word),)),))
    (found,) = leaks({"out/a.docx": render_docx(document, {})}, (PLANTED,))
    assert found == Leak("the test", "quimberlazon", "out/a.docx > word/document.xml")


@pytest.mark.parametrize("render", (render_docx, render_html, render_pdf))
def test_a_paper_with_neither_is_clean(render: object) -> None:
    assert callable(render)
    document = Document("Plain", blocks=(Paragraph((Text("quimber lazer 731946"),)),))
    assert leaks({"a": render(document, {}), "b.png": png()}, (PLANTED,)) == ()
