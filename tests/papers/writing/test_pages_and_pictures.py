"""Headings that start a page, pictures with caption and rights, and long tables, in each format."""

import io
import re
import zipfile
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import docx
import pdfplumber
import pikepdf
import pytest
from docx.oxml.ns import qn
from PIL import Image

from golden_thread.document import (
    Cell,
    Document,
    Heading,
    Paragraph,
    Picture,
    Row,
    StatusMark,
    Table,
)
from golden_thread.framework import Status
from golden_thread.papers.charts.drawing import draw_chart
from golden_thread.papers.writing.errors import DocumentNotWritable
from golden_thread.papers.writing.html import render_html
from golden_thread.papers.writing.pdf import render_pdf
from golden_thread.papers.writing.word import render_docx
from tests.papers.writing.samples import BAR_CHART, cell, number, text
from tests.papers.writing.test_pdf import of_kind

ROWS = 400
CAPTION, RIGHTS = "The new depot at Elmstead", "Photograph: Wexbury District Council, all rights"


def photograph(form: str = "JPEG") -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (320, 180), (31, 58, 95)).save(made, form)
    return made.getvalue()


def picture(**given: Any) -> Picture:
    whole = {"content": photograph(), "media_type": "image/jpeg", "alternative": "A depot"}
    return Picture(**(whole | given))


PAGES = Document(
    "Pages",
    (
        Heading(text("First"), number="1"),
        Paragraph(text("Before.")),
        Heading(text("Second"), number="2", starts_page=True),
        Paragraph(text("After.")),
        Heading(text("Third"), level=2, starts_page=True),
        Heading(text("Fourth")),
    ),
)


def pages(content: bytes) -> list[str]:
    with pdfplumber.open(io.BytesIO(content)) as made:
        return [" ".join((page.extract_text() or "").split()) for page in made.pages]


def test_a_heading_starts_a_page_in_word() -> None:
    made = docx.Document(io.BytesIO(render_docx(PAGES, {})))
    starts = {
        line.text: bool(line.paragraph_format.page_break_before)
        for line in made.paragraphs
        if line.style.name.startswith("Heading")
    }
    assert starts == {"First": False, "Second": True, "Third": True, "Fourth": False}


def test_a_heading_starts_a_page_in_pdf() -> None:
    first, second, third = pages(render_pdf(PAGES, {}))
    assert "1. First Before." in first
    assert second.startswith("2. Second After.")
    assert third.startswith("Third Fourth")


def test_a_page_that_is_begun_already_is_not_left_empty_in_pdf() -> None:
    twice = (Heading(text("One"), starts_page=True), Heading(text("Two"), starts_page=True))
    assert len(pages(render_pdf(Document("T", twice), {}))) == 3


def test_a_heading_starts_a_printed_page_in_html() -> None:
    page = render_html(PAGES, {}).decode()
    assert re.findall(r'<h\d class="starts-page"[^>]*>', page) == [
        '<h2 class="starts-page" id="section-2">',
        '<h3 class="starts-page" id="section-3">',
    ]
    assert ".starts-page { break-before: page; }" in page


CAPTIONED = Document(
    "Pictures",
    (
        picture(caption=CAPTION, rights=RIGHTS),
        Paragraph(text("Between.")),
        picture(rights=RIGHTS),
        picture(),
    ),
)


def test_word_prints_caption_and_rights_under_the_picture() -> None:
    content = render_docx(CAPTIONED, {})
    made = docx.Document(io.BytesIO(content))
    shown = [(line.style.name, line.text) for line in made.paragraphs][1:]
    assert shown == [
        ("Captioned Figure", ""),
        ("Picture Caption", f"{CAPTION}\n{RIGHTS}"),
        ("Body Text", "Between."),
        ("Captioned Figure", ""),
        ("Picture Caption", RIGHTS),
        ("Figure", ""),
    ]
    assert made.styles["Captioned Figure"].paragraph_format.keep_with_next
    assert made.element.body.xpath(".//wp:docPr/@descr") == ["A depot"] * 3
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        media = [name for name in package.namelist() if name.startswith("word/media/")]
        assert {package.read(name) for name in media} == {photograph()}


def test_pdf_prints_caption_and_rights_under_the_picture() -> None:
    content = render_pdf(CAPTIONED, {})
    assert f"{CAPTION} {RIGHTS} Between. {RIGHTS}" in " ".join(pages(content))
    with pdfplumber.open(io.BytesIO(content)) as made:
        [page] = made.pages
        assert page.images[0]["bottom"] < page.search(CAPTION)[0]["top"]
    with pikepdf.open(io.BytesIO(content)) as made:
        spoken = [str(each.Alt) for each in of_kind(made, "/Figure") if "/Alt" in each]
        assert spoken.count("A depot") >= 3
        assert len(of_kind(made, "/Caption")) == 2


def test_html_prints_caption_and_rights_under_the_picture() -> None:
    page = render_html(CAPTIONED, {}).decode()
    found = re.findall(
        r'<figure class="picture">\s*<img [^>]*>\s*<figcaption>(.*?)</figc', page, re.S
    )
    assert found == [f"{CAPTION}<br />\n{RIGHTS}", RIGHTS]
    assert page.count('alt="A depot"') == 3
    assert page.count("data:image/jpeg;base64,") == 3


@pytest.mark.parametrize("render", (render_docx, render_pdf, render_html))
def test_the_same_pictures_give_the_same_bytes(render: Callable[..., bytes]) -> None:
    assert render(CAPTIONED, {}) == render(CAPTIONED, {})


@pytest.mark.parametrize("render", (render_docx, render_pdf, render_html))
@pytest.mark.parametrize("media_type", ("image/png", "image/jpeg"))
def test_each_format_shows_png_and_jpeg(render: Callable[..., bytes], media_type: str) -> None:
    content = photograph(media_type.removeprefix("image/"))
    assert render(Document("T", (picture(content=content, media_type=media_type),)), {})


@pytest.mark.parametrize("render", (render_docx, render_pdf, render_html))
def test_no_format_shows_another_kind(render: Callable[..., bytes]) -> None:
    with pytest.raises(DocumentNotWritable, match=r"A depot.*image/gif"):
        render(Document("T", (picture(media_type="image/gif"),)), {})


def test_a_chart_still_has_its_title_over_it() -> None:
    drawn = {BAR_CHART: draw_chart(BAR_CHART)}
    document = Document("T", (BAR_CHART,))
    with pdfplumber.open(io.BytesIO(render_pdf(document, drawn))) as made:
        [page] = made.pages
        assert page.search(BAR_CHART.title)[0]["bottom"] < page.search("per 100,000")[-1]["top"]
    assert "<figure>" in render_html(document, drawn).decode()


def _long_table() -> Table:
    """400 indicators with six numbers each, all told apart, and a status."""
    head = (cell("Indicator"), *(number(f"Quarter {n}") for n in range(1, 7)), cell("Status"))
    kinds = tuple(Status)
    return Table(
        Row(head),
        tuple(
            Row(
                (
                    cell(f"IND{row:03} Calls answered within the time that was promised"),
                    *(number(f"{_value(row, column):,}") for column in range(1, 7)),
                    Cell((StatusMark(kinds[row % 4].value.title(), kinds[row % 4]),)),
                )
            )
            for row in range(ROWS)
        ),
        text("All indicators"),
    )


def _value(row: int, column: int) -> Decimal:
    return Decimal(100_000 + row * 7 + column)


WANTED = {f"{_value(row, column):,}" for row in range(ROWS) for column in range(1, 7)}
LONG = Document("Long", (Paragraph(text("Words before.")), _long_table()))


def test_a_long_table_is_whole_in_the_pdf_and_inside_every_page() -> None:
    found: list[str] = []
    with pdfplumber.open(io.BytesIO(render_pdf(LONG, {}))) as made:
        assert len(made.pages) > 10
        for page in made.pages:
            words = page.extract_words()
            heads = [word for word in words if word["text"] == "Indicator"]
            assert len(heads) == 1
            for word in words:
                assert 0 < word["x0"] < word["x1"] < page.width
                assert 0 < word["top"] < word["bottom"] < page.height
            found += [word["text"] for word in words if word["bottom"] < page.height - 50]
    assert set(found) >= WANTED
    assert len([word for word in found if word in WANTED]) == len(WANTED)


def test_a_long_table_is_whole_in_word_and_repeats_its_heading() -> None:
    [table] = docx.Document(io.BytesIO(render_docx(LONG, {}))).tables
    assert len(table.rows) == ROWS + 1
    marked = [row for row in table._tbl.tr_lst if row.find(f".//{qn('w:tblHeader')}") is not None]
    assert marked == [table._tbl.tr_lst[0]]
    found = [found for found in table._tbl.xpath(".//w:t/text()") if found in WANTED]
    assert len(found) == len(WANTED)
    assert set(found) == WANTED


def test_a_long_table_is_whole_in_html_and_repeats_its_heading_in_print() -> None:
    page = render_html(LONG, {}).decode()
    assert page.count("<tr") == ROWS + 1
    assert set(re.findall(r">([\d,]{7})<", page)) == WANTED
    assert "thead { display: table-header-group; }" in page
    assert page.count("<thead>") == 1
