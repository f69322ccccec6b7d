"""The demonstration in a real browser: what a councillor sees when `make demo` has run."""

import threading
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, sync_playwright

from golden_thread.cli.desk.serving import desk_server
from golden_thread.proofing import ClaimVerdict
from tools import demo

# The flags keep Debian's Chromium from looking for the outside world.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, demo.Demonstration]:
    root = tmp_path_factory.mktemp("demo")
    return root, demo.build(root)


@pytest.fixture(scope="module")
def address(built: tuple[Path, demo.Demonstration]) -> Iterator[tuple[str, int]]:
    with desk_server(built[1].desk(built[0]), 0) as serving:
        thread = threading.Thread(target=serving.serve_forever)
        thread.start()
        yield "127.0.0.1", serving.server_port
        serving.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def page(address: tuple[str, int]) -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        page = browser.new_page(viewport={"width": 1100, "height": 900})
        page.goto(f"http://{address[0]}:{address[1]}/")
        yield page
        browser.close()


def test_only_the_broken_copy_disagrees(built: tuple[Path, demo.Demonstration]) -> None:
    *sound, broken = built[1].proofs
    # Two reports and two notes in Word and PDF, and two decks.
    assert len(sound) == 2 * 4 + 2
    assert {proof.count(ClaimVerdict.DISAGREES) for proof in sound} == {0}
    assert [(finding.text, finding.suggestion) for finding in broken.findings] == [("58%", "85%")]
    assert broken.findings[0].arithmetic == "58 − 85 = −27"
    assert broken.findings[0].place.paragraph == "6.3"


def test_the_sample_lies_there_as_it_is_and_marked_up(
    built: tuple[Path, demo.Demonstration],
) -> None:
    sample = built[0] / "papers/sample"
    assert sorted(path.name for path in sample.iterdir()) == [
        "sample-paper.docx",
        "sample-paper.docx.proof.html",
        "sample-paper.reviewed.docx",
    ]
    assert "<mark" in (sample / "sample-paper.docx.proof.html").read_text("utf-8")


@pytest.mark.browser
@pytest.mark.parametrize("path", ("", demo.BUILT, demo.MARKED))
def test_axe_finds_nothing_on_any_page(path: str, page: Page, address: tuple[str, int]) -> None:
    page.goto(f"http://{address[0]}:{address[1]}/{path}")
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()


@pytest.mark.browser
def test_it_opens_on_the_sample_marked_up_with_a_box_to_drop_papers_in(
    page: Page, address: tuple[str, int]
) -> None:
    page.goto(f"http://{address[0]}:{address[1]}/")
    words = page.inner_text("main")
    assert "Drop a paper here, or choose it" in words
    assert words.index("claims found") < words.index("Exampleton Borough Council is made up")
    assert page.locator(".paper mark").count() > 10


@pytest.mark.browser
def test_a_built_paper_can_be_dropped(
    page: Page, address: tuple[str, int], built: tuple[Path, demo.Demonstration]
) -> None:
    page.goto(f"http://{address[0]}:{address[1]}/")
    page.get_by_label("Drop a paper here").set_input_files(built[0] / "papers" / demo.BROKEN)
    page.get_by_role("button", name="Proof-read it").click()
    page.get_by_role("heading", name="Proof of committee-report-with-58.docx").wait_for()
    assert page.locator(".paper mark", has_text="58%").count() >= 1


@pytest.mark.browser
def test_the_page_of_built_papers_shows_them_and_the_finding(
    page: Page, address: tuple[str, int]
) -> None:
    page.goto(f"http://{address[0]}:{address[1]}/{demo.BUILT}")
    words = page.inner_text("main")
    assert "Incidents resolved in less than 2 days improved to 58%" in words
    assert "58 − 85 = −27" in words
    assert page.locator("main img").count() == 6


@pytest.mark.browser
@pytest.mark.parametrize("path", ("", demo.BUILT))
def test_every_link_of_a_page_leads_to_a_file(
    path: str, page: Page, address: tuple[str, int]
) -> None:
    page.goto(f"http://{address[0]}:{address[1]}/{path}")
    links = page.locator("main a[href]").evaluate_all(
        "links => links.filter(link => !link.getAttribute('href').match(/^(#|data:)/))"
        ".map(link => link.pathname)"
    )
    # Reports in five forms, notes in three, decks in six, and the changed copy in three; from the
    # opening page there is a link to that of the built papers besides.
    assert len(links) == 2 * 5 + 2 * 3 + 2 * 6 + 3 + (path == "")
    for link in links:
        connection = HTTPConnection(*address)
        connection.request("HEAD", link)
        assert connection.getresponse().status == 200, link
        connection.close()


@pytest.mark.browser
@pytest.mark.parametrize("path", ("", demo.BUILT, demo.MARKED))
def test_the_pages_read_on_a_narrow_screen(path: str, page: Page, address: tuple[str, int]) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"http://{address[0]}:{address[1]}/{path}")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
