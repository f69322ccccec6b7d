"""Every paper of both examples and of Saltmere, as readers meet it: a page, a PDF, slides.

Nothing stands outside its slide, axe finds nothing on any page, and whoever cannot see a picture or
a chart has its words and its numbers.
"""

import io
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pikepdf
import pptx
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, sync_playwright

from golden_thread.document import Chart, Document, Picture, Table, plain_text
from golden_thread.publishing.files import PaperFormat, make_paper
from golden_thread.publishing.handout import handout
from golden_thread.publishing.layouts.edition import editions_of
from golden_thread.publishing.layouts.layout import LayoutKind
from golden_thread.publishing.paper import build_paper
from golden_thread.workspace import Workspace, load
from golden_thread.workspace.example import SHIPPED
from tests.papers.writing.test_html import QUIET, Tags
from tests.papers.writing.test_pdf import of_kind
from tests.papers.writing.test_reveal import OUTSIDE, opened

WORKSPACES = {
    "dacorum": SHIPPED / "dacorum",
    "hertsmere": SHIPPED / "hertsmere",
    "saltmere": Path(__file__).parents[1] / "workspaces/saltmere",
}
READ, SHOWN = (PaperFormat.HTML, PaperFormat.PDF), (PaperFormat.PPTX, PaperFormat.REVEAL)
SMALLEST_ON_A_SLIDE = 1400


@cache
def workspace(name: str) -> Workspace:
    found = load(WORKSPACES[name], problems := [])
    assert found is not None, problems
    return found


LAYOUTS = {(name, layout.slug): layout for name in WORKSPACES for layout in workspace(name).layouts}
DECKS = [key for key, layout in LAYOUTS.items() if layout.kind is LayoutKind.SLIDES]


@cache
def made(name: str, slug: str) -> tuple[Document, dict[str, bytes]]:
    """The document of a paper, and the files that are looked at here by what they end in."""
    layout = LAYOUTS[name, slug]
    paper = build_paper(editions_of(layout)[0], workspace(name).material, problems := [])
    formats = (*READ, *SHOWN) if layout.kind is LayoutKind.SLIDES else READ
    built = make_paper(paper, problems, formats)
    assert built is not None, problems
    named = f"{paper.edition.slug}/{paper.edition.slug}."
    return paper.document, {each.removeprefix(named): built.files[each] for each in built.files}


def file_of(name: str, slug: str, ending: PaperFormat) -> bytes:
    return made(name, slug)[1][ending.value]


def on_paper(name: str, slug: str) -> Document:
    document = made(name, slug)[0]
    return handout(document) if document.slides else document


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path="/usr/bin/chromium", args=QUIET)
        yield browser
        browser.close()


@pytest.mark.browser
@pytest.mark.parametrize(("name", "slug"), LAYOUTS)
def test_axe_finds_nothing_on_a_page_and_it_fits_a_telephone(
    browser: Browser, tmp_path: Path, name: str, slug: str
) -> None:
    place = tmp_path / "page.html"
    place.write_bytes(file_of(name, slug, PaperFormat.HTML))
    page = browser.new_page(viewport={"width": 1100, "height": 900})
    page.goto(place.as_uri())
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    page.set_viewport_size({"width": 320, "height": 600})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    ends = "[...document.querySelectorAll('caption')].map((c) => c.getBoundingClientRect().right)"
    assert all(end <= 320 for end in page.evaluate(ends))
    page.close()


@pytest.mark.browser
@pytest.mark.parametrize(("name", "slug"), DECKS)
def test_nothing_leaves_a_slide_in_a_browser_and_axe_finds_nothing_on_it(
    browser: Browser, tmp_path: Path, name: str, slug: str
) -> None:
    place = tmp_path / "deck.html"
    place.write_bytes(file_of(name, slug, PaperFormat.REVEAL))
    page = browser.new_page(viewport={"width": 1280, "height": 720})
    assert opened(page, place) == [place.as_uri()]
    for number in range(len(made(name, slug)[0].slides)):
        assert page.evaluate("Reveal.getSlidePastCount()") == number
        assert page.evaluate(OUTSIDE) == [], number
        found = Axe().run(page)
        assert found.violations_count == 0, (number, found.generate_report())
        page.keyboard.press("Space")
    page.close()


@pytest.mark.parametrize(("name", "slug"), DECKS)
def test_nothing_leaves_a_slide_of_powerpoint_and_pictures_have_words(name: str, slug: str) -> None:
    deck = pptx.Presentation(io.BytesIO(file_of(name, slug, PaperFormat.PPTX)))
    assert len(deck.slides) == len(made(name, slug)[0].slides)
    assert deck.slide_width is not None
    assert deck.slide_height is not None
    for slide in deck.slides:
        assert slide.shapes.title is not None
        assert slide.shapes.title.text
        for shape in slide.shapes:
            rows = shape.table.rows if shape.has_table else ()
            height = sum(row.height for row in rows) or shape.height
            assert min(shape.left, shape.top) >= 0
            assert shape.left + shape.width <= deck.slide_width
            assert shape.top + height <= deck.slide_height
        described = slide._element.xpath(".//p:pic/p:nvPicPr/p:cNvPr/@descr")
        assert len(described) == len(slide._element.xpath(".//p:pic"))
        assert all(
            int(size) >= SMALLEST_ON_A_SLIDE for size in slide._element.xpath(".//a:tbl//a:rPr/@sz")
        )


@pytest.mark.parametrize(("name", "slug"), LAYOUTS)
def test_a_pdf_is_tagged_named_and_told_to_whoever_cannot_see_it(name: str, slug: str) -> None:
    document = on_paper(name, slug)
    with pikepdf.open(io.BytesIO(file_of(name, slug, PaperFormat.PDF))) as file:
        assert file.Root.Lang == "en-GB"
        assert file.Root.MarkInfo.Marked
        with file.open_metadata() as facts:
            assert facts["pdfuaid:part"] == "1"
            assert facts["dc:title"] == document.title
        drawn = [block for block in document.blocks if isinstance(block, Chart | Picture)]
        spoken = {str(figure.get("/Alt", "")) for figure in of_kind(file, "/Figure")}
        assert "" not in spoken
        assert {block.alternative for block in drawn} == spoken
        tables = [block for block in document.blocks if isinstance(block, Table)]
        headings = sum(len(table.header.cells) for table in tables if table.header)
        columns = [tag for tag in of_kind(file, "/TH") if "/Column" in str(_scopes(tag))]
        assert len(columns) >= headings


def _scopes(tag: pikepdf.Object) -> list[str]:
    owners = tag.get("/A")
    owners = list(owners) if isinstance(owners, pikepdf.Array) else [owners]
    return [str(owner.get("/Scope")) for owner in owners if owner is not None]


@pytest.mark.parametrize(("name", "slug"), LAYOUTS)
def test_pictures_have_words_and_each_chart_a_table_of_its_numbers(name: str, slug: str) -> None:
    page = Tags(file_of(name, slug, PaperFormat.HTML).decode())
    assert all(str(image.get("alt") or "").strip() for image in page.of("img"))
    blocks = on_paper(name, slug).blocks
    for place, chart in enumerate(blocks):
        if isinstance(chart, Chart):
            table = blocks[place + 1]
            assert isinstance(table, Table)
            printed = [plain_text(cell.inlines) for row in table.rows for cell in row.cells]
            points = [words for series in chart.series for words in series.texts if words]
            assert points
            assert set(points) <= set(printed)
