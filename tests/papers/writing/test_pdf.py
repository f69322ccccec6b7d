"""PDF files, opened again: tags, language, heading cells, alternatives, nothing off the page."""

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pdfplumber
import pikepdf
import pytest

from golden_thread.document import Document, Heading, Link, Paragraph, Picture, Row, Table, Text
from golden_thread.papers.charts.drawing import draw_chart, draw_charts
from golden_thread.papers.writing.errors import PictureMissing
from golden_thread.papers.writing.pdf import render_pdf
from tests.papers.writing.samples import (
    AWKWARD,
    BAR_CHART,
    COUNCIL,
    GREEN,
    LINE_CHART,
    REPORT,
    cell,
    number,
    text,
)


def written(document: Document) -> bytes:
    return render_pdf(document, draw_charts(document))


@pytest.fixture(scope="module")
def report() -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(written(REPORT)))


def tags(node: Any) -> Iterator[Any]:
    """Every element of the structure tree below the node."""
    below = node.get("/K")
    for child in below if isinstance(below, pikepdf.Array) else [below]:
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield child
            yield from tags(child)


def of_kind(made: pikepdf.Pdf, kind: str) -> list[Any]:
    return [tag for tag in tags(made.Root.StructTreeRoot) if kind == tag.S]


def words_of(content: bytes) -> str:
    with pdfplumber.open(io.BytesIO(content)) as made:
        return " ".join(" ".join((page.extract_text() or "").split()) for page in made.pages)


def test_it_is_tagged_and_says_its_language_title_and_standard(report: pikepdf.Pdf) -> None:
    assert report.Root.Lang == "en-GB"
    assert report.Root.MarkInfo.Marked
    assert report.Root.ViewerPreferences.DisplayDocTitle
    with report.open_metadata() as facts:
        assert facts["pdfuaid:part"] == "1"
        assert facts["dc:title"] == REPORT.title
        assert facts["dc:creator"] == [COUNCIL]
        assert facts["xmp:CreateDate"].startswith(str(date(2022, 11, 1)))


def test_heading_cells_have_their_column(report: pikepdf.Pdf) -> None:
    heads = of_kind(report, "/TH")
    assert len(heads) == 6
    scopes = {str(owner.get("/Scope")) for head in heads for owner in _owners(head)}
    assert "/Column" in scopes
    assert len(of_kind(report, "/Table")) == 2


def _owners(tag: Any) -> list[Any]:
    owners = tag.get("/A")
    return list(owners) if isinstance(owners, pikepdf.Array) else [owners]


def test_charts_have_alternative_text_and_a_caption(report: pikepdf.Pdf) -> None:
    spoken = {str(figure.get("/Alt")) for figure in of_kind(report, "/Figure")}
    assert {LINE_CHART.alternative, BAR_CHART.alternative} <= spoken
    assert len(of_kind(report, "/Caption")) == 3


def test_headings_numbers_statuses_and_chart_words_are_text() -> None:
    words = words_of(written(REPORT))
    for expected in (
        "1. Introduction",
        "2.1 The share of incidents",
        "was red at 85%. This",
        "▲ Red (R)",
        "◆ Amber (A)",
        "● Green (G)",
        "– Not rated",
        "Resolved in time 85%",
        "Page 1 of 2",
    ):
        assert expected in words


def test_every_letter_has_a_face() -> None:
    """Typst puts `.notdef` where no face has the letter; its box would have no text."""
    with pdfplumber.open(io.BytesIO(written(REPORT))) as made:
        letters = [letter for page in made.pages for letter in page.chars]
    assert {"●", "◆", "▲"} <= {letter["text"] for letter in letters}
    assert all(letter["text"].strip("\x00\ufffd") for letter in letters)


def test_a_long_table_shows_every_row_inside_the_page() -> None:
    head = Row((cell("Indicator"), number("Figure"), cell("Status")))
    rows = tuple(
        Row((cell(f"Indicator {place}"), number(f"{place * 1009}"), GREEN))
        for place in range(1, 401)
    )
    content = written(Document("Long", (Table(head, rows, text("All")),), dated=date(2022, 11, 1)))
    found: set[str] = set()
    with pdfplumber.open(io.BytesIO(content)) as made:
        for page in made.pages:
            words = page.extract_words()
            assert "Figure" in {word["text"] for word in words}
            inside = [
                word
                for word in words
                if word["x0"] >= 0
                and word["x1"] <= page.width
                and word["bottom"] <= page.height - 40
            ]
            found |= {word["text"] for word in inside}
    assert {f"{place * 1009}" for place in range(1, 401)} <= found


def test_awkward_text_comes_out_as_typed() -> None:
    row = Row((cell(AWKWARD), cell("x")))
    table = Table(row, (row,), text(AWKWARD))
    blocks = (Heading(text(AWKWARD)), Paragraph(text(AWKWARD)), table)
    squeezed = "".join(words_of(written(Document("Title", blocks))).split())
    assert squeezed.count("".join(AWKWARD.split())) >= 3


def test_only_links_to_the_web_or_mail_are_links() -> None:
    line = (Link("good", "https://example.org/a"), Text(" "), Link("bad", "javascript:alert(1)"))
    content = written(Document("T", (Paragraph(line),)))
    with pikepdf.open(io.BytesIO(content)) as made:
        addresses = [str(mark.A.URI) for page in made.pages for mark in page.get("/Annots", [])]
    assert addresses == ["https://example.org/a"]
    assert "bad" in words_of(content)


def test_a_skipped_level_is_no_error() -> None:
    blocks = (Heading(text("Deep"), level=3), Heading(text("One")), Heading(text("Deep"), level=4))
    assert written(Document("T", blocks)).startswith(b"%PDF")


def test_contents_and_pictures_of_both_kinds() -> None:
    drawn = draw_chart(BAR_CHART)
    pictures = (
        Picture(drawn.png, "image/png", "Dots"),
        Picture(drawn.svg.encode(), "image/svg+xml", "Lines"),
    )
    document = replace(REPORT, contents=True, blocks=(*REPORT.blocks, *pictures))
    with pikepdf.open(io.BytesIO(written(document))) as made:
        spoken = {str(figure.get("/Alt")) for figure in of_kind(made, "/Figure")}
    assert {"Dots", "Lines"} <= spoken


def test_the_list_of_contents_is_named_in_the_papers_language() -> None:
    document = replace(REPORT, contents=True)
    assert "Contents" in words_of(written(document))
    assert "Cynnwys" in words_of(written(replace(document, language="cy")))


def test_a_chart_without_its_picture_is_an_error() -> None:
    with pytest.raises(PictureMissing):
        render_pdf(REPORT, {})
