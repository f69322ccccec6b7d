"""A councillor's assistant drops a paper on the desk: with mouse, by keyboard, on paper."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import docx
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, sync_playwright

from golden_thread.cli.desk.pages import opening_page
from golden_thread.cli.desk.reading import ReadPaper
from golden_thread.cli.desk.serving import Desk
from golden_thread.cli.proving import ProvedPaper, read_evidence
from golden_thread.papers.reading import read_paper
from golden_thread.proofing import settle
from tests.cli.desk.sending import serving
from tests.cli.running import SALTMERE
from tests.papers.writing.test_html import QUIET
from tests.proofing.made_proofs import PAPER, PROOF

pytestmark = pytest.mark.browser
FALSE = "Household waste recycled was 58.3% in Quarter 2 2023/24."


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """A desk that opens on a proof with every verdict and level."""
    proved = ProvedPaper(Path("calls.docx"), PAPER, settle(PROOF, PAPER))
    opening = opening_page(ReadPaper(proved, b"PK", "calls.reviewed.docx"), "<h2>More</h2>")
    with serving(Desk(opening, read_evidence(SALTMERE, None))) as port:
        yield port


@pytest.fixture(params=(True, False), ids=("script", "no script"))
def page(port: int, request: pytest.FixtureRequest) -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=QUIET)
        context = browser.new_context(
            java_script_enabled=request.param, viewport={"width": 1280, "height": 900}
        )
        page = context.new_page()
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        page.goto(f"http://127.0.0.1:{port}/")
        yield page
        browser.close()
        assert said == []


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    made = docx.Document()
    made.add_heading("Waste")
    made.add_paragraph(FALSE)
    made.save(str(tmp_path / "waste.docx"))
    return tmp_path / "waste.docx"


def test_a_chosen_paper_comes_back_marked_up_with_its_copy(
    page: Page, paper: Path, tmp_path: Path
) -> None:
    page.get_by_label("Drop a paper here, or choose it").set_input_files(paper)
    page.get_by_role("button", name="Proof-read it").click()
    assert page.get_by_role("heading", level=1).inner_text() == "Proof of waste.docx"
    assert page.locator("mark.disagrees").last.inner_text() == "58.3%"
    assert "58.3 − 48.25 = +10.05" in page.locator("#finding-1").inner_text()
    with page.expect_download() as downloading:
        page.get_by_role("link", name="Download the Word copy with comments").click()
    downloading.value.save_as(tmp_path / "copy.docx")
    assert downloading.value.suggested_filename == "waste.reviewed.docx"
    (comment,) = docx.Document(BytesIO((tmp_path / "copy.docx").read_bytes())).comments
    assert "Replace “58.3%” by “48.3%”." in comment.text
    assert read_paper(tmp_path / "copy.docx").document == read_paper(paper).document


def test_the_links_go_by_keyboard_from_the_words_to_the_finding_and_back(page: Page) -> None:
    page.locator("p a.sign").first.focus()
    page.keyboard.press("Enter")
    assert page.url.endswith("#finding-1")
    assert page.locator("#finding-1").evaluate("note => note.matches(':target')")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.innerText").startswith("Back to the words")
    page.keyboard.press("Enter")
    assert page.url.endswith("#words-1")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.hash") == "#finding-1"


def test_the_first_tab_leads_past_the_top_to_the_paper(page: Page) -> None:
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.url.endswith("#paper")


def test_findings_stand_beside_their_words_and_below_them_on_a_narrow_screen(page: Page) -> None:
    words, note = page.locator(".noted p").first, page.locator("#finding-1")
    box, beside = words.bounding_box(), note.bounding_box()
    assert box
    assert beside
    assert beside["x"] > box["x"] + box["width"]
    for width in (390, 320):
        page.set_viewport_size({"width": width, "height": 800})
        box, below = words.bounding_box(), note.bounding_box()
        assert box
        assert below
        assert below["y"] >= box["y"] + box["height"]
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_it_prints_with_findings_and_what_cannot_be_told(page: Page, tmp_path: Path) -> None:
    path = tmp_path / "proof.pdf"
    page.pdf(path=str(path), prefer_css_page_size=True)
    document = read_paper(path).document
    assert document
    words = str(document)
    for printed in (
        "Left-over drafting",
        "58 − 85",
        "1 blocks a release",
        "The period is not clear",
    ):
        assert printed in words
    assert "Say that 12 crews worked" in words
    assert "Drop a paper" not in words


def test_each_verdict_has_an_underline_of_its_own(page: Page) -> None:
    styles = page.locator(".key mark").evaluate_all(
        "marks => marks.map(mark => getComputedStyle(mark).textDecorationStyle)"
    )
    assert len(styles) == len(set(styles)) == 5


def test_axe_finds_nothing(port: int, paper: Path) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=QUIET)
        page = browser.new_page()
        for width in (1280, 390):
            page.set_viewport_size({"width": width, "height": 900})
            page.goto(f"http://127.0.0.1:{port}/")
            _clean(page)
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
        _clean(page)
        page.get_by_label("Drop a paper here").set_input_files(paper)
        page.get_by_role("button", name="Proof-read it").click()
        page.get_by_role("heading", name="Proof of waste.docx").wait_for()
        _clean(page)
        cut = paper.with_name("cut.docx")
        cut.write_bytes(paper.read_bytes()[:900])
        page.get_by_label("Drop another paper here").set_input_files(cut)
        page.get_by_role("button", name="Proof-read it").click()
        assert "cut.docx: not read" in page.get_by_role("alert").inner_text()
        _clean(page)
        browser.close()


def _clean(page: Page) -> None:
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
