"""Web pages, read again and tried with axe in a browser: landmarks, tables, nothing fetched."""

import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, sync_playwright

from golden_thread.document import Document, Heading, Link, Paragraph, Picture, Row, Table
from golden_thread.papers.charts.drawing import draw_chart, draw_charts
from golden_thread.papers.writing.errors import PictureMissing
from golden_thread.papers.writing.html import render_html
from tests.papers.writing.samples import AWKWARD, BAR_CHART, LINE_CHART, REPORT, cell, text

QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


class Tags(HTMLParser):
    """The tags of a page with their attributes, and its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def of(self, kind: str) -> list[dict[str, str | None]]:
        return [marks for tag, marks in self.tags if tag == kind]


def written(document: Document) -> str:
    return render_html(document, draw_charts(document)).decode()


@pytest.fixture(scope="module")
def page() -> Tags:
    return Tags(written(REPORT))


def test_the_page_has_its_language_one_main_heading_and_a_way_past_the_top(page: Tags) -> None:
    assert page.of("html")[0]["lang"] == "en-GB"
    assert len(page.of("h1")) == len(page.of("main")) == 1
    assert page.of("a")[0] == {"class": "skip", "href": "#main"}
    assert not page.of("script")
    assert not page.of("link")


def test_tables_have_captions_and_heading_cells(page: Tags) -> None:
    scopes = [head["scope"] for head in page.of("th")]
    assert scopes.count("col") == 6
    assert scopes.count("row") == 10 + 5
    assert len(page.of("caption")) == 1
    regions = [marks for marks in page.of("div") if marks.get("role") == "region"]
    assert [region["tabindex"] for region in regions] == ["0", "0"]
    assert [region["aria-label"] for region in regions] == [
        "Report for",
        "Table 1: Indicators of the quarter",
    ]


def test_tables_of_one_name_are_told_apart() -> None:
    table = Table(None, (Row((cell("a"), cell("b"))),), text("Measures"))
    made = Tags(written(Document("T", (table, table))))
    named = [marks["aria-label"] for marks in made.of("div") if marks.get("role") == "region"]
    assert named == ["Measures", "Measures (2)"]


def test_statuses_have_shape_words_and_letter(page: Tags) -> None:
    marked = [str(marks.get("class")) for marks in page.of("span")]
    assert marked.count("status green") == 2
    assert "▲ Red\u00a0(R)" in page.words


def test_charts_have_alternative_text_and_a_caption(page: Tags) -> None:
    spoken = [image["alt"] for image in page.of("img")]
    assert spoken == [LINE_CHART.alternative, BAR_CHART.alternative]
    assert len(page.of("figcaption")) == 2


def test_nothing_is_asked_for_elsewhere() -> None:
    addresses = re.findall(r'(?:src|href|url)\s*[=(]\s*["\']?([^"\')\s>]+)', written(REPORT))
    outside = [address for address in addresses if not address.startswith(("data:", "#"))]
    assert outside == ["https://example.org/strategy"]


def test_awkward_text_comes_out_as_typed_and_is_never_markup() -> None:
    row = Row((cell(AWKWARD), cell("x")))
    table = Table(row, (row,), text(AWKWARD))
    blocks = (Heading(text(AWKWARD)), Paragraph(text(AWKWARD), number="1.1"), table)
    made = Tags(written(Document(AWKWARD, blocks, subtitle=AWKWARD, creator=AWKWARD)))
    everything = "".join(made.words)
    assert everything.count(AWKWARD) == 9
    assert not made.of("script")


def test_a_link_to_a_script_is_only_words() -> None:
    made = Tags(written(Document("T", (Paragraph((Link("press", " JavaScript:alert(1)"),)),))))
    assert "press" in "".join(made.words)
    assert len(made.of("a")) == 1


def test_contents_and_pictures() -> None:
    picture = Picture(draw_chart(BAR_CHART).png, "image/png", "Dots")
    document = replace(REPORT, contents=True, blocks=(*REPORT.blocks, picture))
    made = Tags(written(document))
    assert made.of("nav")[0]["aria-label"] == "Contents"
    assert made.of("img")[-1]["alt"] == "Dots"
    targets = {str(marks.get("id")) for kind in ("h2", "h3") for marks in made.of(kind)}
    links = {str(marks["href"])[1:] for marks in made.of("a") if marks.get("id", "")}
    assert links <= targets


def test_a_chart_without_its_picture_is_an_error() -> None:
    with pytest.raises(PictureMissing):
        render_html(REPORT, {})


@pytest.fixture(scope="module")
def browser_page() -> Iterator[Page]:
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path="/usr/bin/chromium", args=QUIET)
        yield browser.new_page()
        browser.close()


@pytest.mark.browser
@pytest.mark.parametrize("width", (320, 1200))
def test_axe_finds_nothing(browser_page: Page, tmp_path: Path, width: int) -> None:
    place = tmp_path / "page.html"
    place.write_bytes(render_html(replace(REPORT, contents=True), draw_charts(REPORT)))
    asked: list[str] = []
    browser_page.on("request", lambda request: asked.append(request.url))
    browser_page.set_viewport_size({"width": width, "height": 900})
    browser_page.goto(place.as_uri())
    found = Axe().run(browser_page)
    assert found.violations_count == 0, found.generate_report()
    assert not [address for address in asked if not address.startswith(("file:", "data:"))]
    assert browser_page.evaluate("document.documentElement.scrollWidth") <= width
