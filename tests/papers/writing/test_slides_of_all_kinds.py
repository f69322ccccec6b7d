"""PowerPoint files with sections, backgrounds, pictures and long notes, opened again and drawn."""

import io
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pdfplumber
import pptx
import pytest
from pptx.presentation import Presentation

from golden_thread.document import Background, Document, Picture, Slide, plain_text
from golden_thread.papers.charts.drawing import draw_charts
from golden_thread.papers.writing.errors import DocumentNotWritable
from golden_thread.papers.writing.powerpoint import render_pptx
from tests.papers.writing.samples import BAR_CHART, INDICATORS, text
from tests.papers.writing.slide_samples import (
    AWKWARD_DECK,
    BEHIND,
    DECK_OF_ALL,
    DOTS,
    HEADLINE,
    PLANTERS,
    made_picture,
)


def written(document: Document) -> bytes:
    return render_pptx(document, draw_charts(document))


@pytest.fixture(scope="module")
def deck() -> Presentation:
    return pptx.Presentation(io.BytesIO(written(DECK_OF_ALL)))


def shape(slide: Any, name: str) -> Any:
    [found] = [each for each in slide.shapes if each.name == name]
    return found


def names(slide: Any) -> list[str]:
    return [each.name for each in slide.shapes]


def test_a_slide_that_opens_a_part_has_a_band_and_the_first_has_none(deck: Presentation) -> None:
    banded = [place for place, slide in enumerate(deck.slides) if "Section band" in names(slide)]
    assert banded == [2, 6, len(DECK_OF_ALL.slides) - 1]
    assert deck.slides[0].slide_layout.name == deck.slides[2].slide_layout.name == "Title Slide"


def test_a_background_lies_behind_all_else_and_says_nothing(deck: Presentation) -> None:
    for slide, given in zip(deck.slides, DECK_OF_ALL.slides, strict=True):
        if given.background is None:
            assert "Background" not in names(slide)
            continue
        behind = shape(slide, "Background")
        assert names(slide)[0] == "Background"
        assert (behind.left, behind.top) == (0, 0)
        assert behind.width == pytest.approx(deck.slide_width, rel=0.001)
        assert behind.height == deck.slide_height
        assert behind.image.blob == BEHIND.content
        [amount] = behind._element.xpath(".//a:alphaModFix/@amt")
        assert int(amount) == given.background.strength * 100_000
        assert behind._element.xpath("string(.//p:cNvPr/@descr)") == ""
        assert behind._element.xpath(".//*[local-name()='decorative']/@val") == ["1"]


def test_words_before_a_strong_picture_stand_on_a_panel(deck: Presentation) -> None:
    for slide, given in zip(deck.slides, DECK_OF_ALL.slides, strict=True):
        is_strong = given.background is not None and given.background.strength > 0.35
        assert ("Panel" in names(slide)) == is_strong
        if is_strong:
            assert names(slide).index("Background") < names(slide).index("Panel")
            assert shape(slide, "Slide number").text_frame._txBody.xpath(".//a:fld")


def test_whose_a_picture_is_stands_under_it_and_links_can_be_followed(deck: Presentation) -> None:
    credits_ = [
        each.text_frame.text
        for slide in deck.slides
        for each in slide.shapes
        if each.name == "Credit"
    ]
    assert credits_ == [BEHIND.rights, f"{PLANTERS.caption} · {PLANTERS.rights}"]
    slide = deck.slides[3]
    [link] = slide._element.xpath(".//a:hlinkClick/@r:id")
    assert slide.part.rels[link].target_ref == "https://example.org/watch?v=1&t=2"
    assert PLANTERS.alternative in slide._element.xpath(".//p:pic//p:cNvPr/@descr")


def test_notes_keep_headings_lists_and_the_rows_of_tables(deck: Presentation) -> None:
    frame = deck.slides[0].notes_slide.notes_text_frame
    said = {each.text: each for each in frame.paragraphs}
    assert said["What to say"].runs[0].font.bold
    assert said["The share rose."]._p.xpath("./a:pPr/a:buChar/@char") == ["•"]
    assert said["First"]._p.xpath("./a:pPr/a:buAutoNum")
    assert (
        "ICT01 Incidents resolved in less than two days: Q2 2022/23 85%; Target 90%; "
        "Q1 2022/23 77%; Direction Better; Status ▲ Red\u00a0(R)"
    ) in said
    assert "HR03 Staff turnover: Q2 2022/23 12%; Q1 2022/23 12%" in frame.text


def test_notes_tell_a_chart_by_its_numbers_and_a_picture_by_its_words() -> None:
    told = (BAR_CHART, DOTS, replace(INDICATORS, header=None, caption=()))
    document = Document("T", slides=(Slide(text("One"), notes=told),))
    made = pptx.Presentation(io.BytesIO(written(document)))
    said = made.slides[0].notes_slide.notes_text_frame.text.splitlines()
    assert said[0] == BAR_CHART.title
    assert said[1].startswith("Missed bins: Q2 2021/22 48; Q3 2021/22 52; ")
    assert said[2] == DOTS.alternative
    assert (
        said[4] == "ICT02 Systems available: 99.7%; 99.5%; 99.9%; No real change; ● Green\u00a0(G)"
    )


def test_a_wide_picture_behind_the_opening_is_cut_at_its_sides() -> None:
    wide = Picture(made_picture("PNG", 900, 300), "image/png", "A long wall")
    opening = Slide(text("Opening"), background=Background(wide, 0.7))
    made = pptx.Presentation(io.BytesIO(written(Document("T", slides=(opening,)))))
    behind = shape(made.slides[0], "Background")
    assert behind.crop_left == behind.crop_right == pytest.approx(0.2037, abs=0.001)
    assert behind.crop_top == 0
    assert shape(made.slides[0], "Panel").top < made.slides[0].shapes.title.top


def test_a_long_headline_is_a_smaller_title(deck: Presentation) -> None:
    sizes = deck.slides[5].shapes.title._element.xpath(".//a:rPr/@sz")
    assert deck.slides[5].shapes.title.text == HEADLINE
    assert [int(size) for size in sizes] == [2000]


def test_everything_stands_inside_its_slide(deck: Presentation) -> None:
    for slide in deck.slides:
        for each in slide.shapes:
            rows = each.table.rows if each.has_table else ()
            height = sum(row.height for row in rows) or each.height
            assert each.left >= 0
            assert each.top >= 0
            assert each.left + each.width <= deck.slide_width
            assert each.top + height <= deck.slide_height


@pytest.mark.parametrize(
    "slide",
    (
        Slide(text("word " * 200)),
        Slide(text("x"), background=Background(Picture(b"<svg/>", "image/svg+xml", "A map"))),
    ),
    ids=["title", "background"],
)
def test_what_does_not_fit_is_an_error(slide: Slide) -> None:
    with pytest.raises(DocumentNotWritable):
        written(Document("T", slides=(Slide(text("Opening")), slide)))


@pytest.mark.office
@pytest.mark.parametrize("given", (DECK_OF_ALL, AWKWARD_DECK), ids=["all", "awkward"])
def test_libreoffice_draws_every_slide_with_all_its_words_inside(
    given: Document, tmp_path: Path
) -> None:
    path = tmp_path / "deck.pptx"
    path.write_bytes(written(given))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(path)], check=True, capture_output=True, timeout=120)
    with pdfplumber.open(tmp_path / "deck.pdf") as drawn:
        assert len(drawn.pages) == len(given.slides)
        for page, slide in zip(drawn.pages, given.slides, strict=True):
            for letter in page.chars:
                assert letter["x0"] >= 0
                assert letter["x1"] <= page.width
                assert letter["top"] >= 0
                assert letter["bottom"] <= page.height
            shown = "".join((page.extract_text() or "").split())
            assert "".join(plain_text(slide.title).split()) in shown
