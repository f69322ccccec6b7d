"""The demonstration in a real browser: what a councillor sees when `make demo` has run."""

import threading
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, sync_playwright

from golden_thread.proofing import ClaimVerdict, Proof
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
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[Proof, ...]]:
    root = tmp_path_factory.mktemp("demo")
    return root, demo.build(root)


@pytest.fixture(scope="module")
def address(built: tuple[Path, tuple[Proof, ...]]) -> Iterator[tuple[str, int]]:
    with demo.server(built[0] / "papers", ("127.0.0.1", 0)) as serving:
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


def test_only_the_broken_copy_disagrees(built: tuple[Path, tuple[Proof, ...]]) -> None:
    *sound, broken = built[1]
    # Two reports and two notes in Word and PDF, and two decks.
    assert len(sound) == 2 * 4 + 2
    assert {proof.count(ClaimVerdict.DISAGREES) for proof in sound} == {0}
    assert [(finding.text, finding.suggestion) for finding in broken.findings] == [("58%", "85%")]
    assert broken.findings[0].arithmetic == "58 − 85 = −27"
    assert broken.findings[0].place.paragraph == "6.3"


@pytest.mark.browser
def test_axe_finds_nothing_on_the_index_page(page: Page) -> None:
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()


@pytest.mark.browser
def test_the_page_shows_the_papers_and_the_finding(page: Page) -> None:
    words = page.inner_text("main")
    assert "Incidents resolved in less than 2 days improved to 58%" in words
    assert "58 − 85 = −27" in words
    assert page.locator("main img").count() == 6


@pytest.mark.browser
def test_every_link_of_the_page_leads_to_a_file(page: Page, address: tuple[str, int]) -> None:
    links = page.locator("main a").evaluate_all("links => links.map(link => link.pathname)")
    # Reports in five forms, notes in three, decks in six, and the two changed copies.
    assert len(links) == 2 * 5 + 2 * 3 + 2 * 6 + 2
    for link in links:
        connection = HTTPConnection(*address)
        connection.request("HEAD", link)
        assert connection.getresponse().status == 200, link
        connection.close()


@pytest.mark.browser
def test_the_page_reads_on_a_narrow_screen(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
