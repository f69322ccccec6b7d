"""The deck in a browser: what it holds, then opened from a file with nothing else to be had."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from golden_thread.document import Background, Document, Link, Paragraph, Picture, Slide
from golden_thread.papers.charts.drawing import draw_charts
from golden_thread.papers.writing import reveal_parts
from golden_thread.papers.writing.errors import (
    DocumentNotWritable,
    FrontendMissing,
    PictureMissing,
)
from golden_thread.papers.writing.reveal import render_reveal
from tests.papers.writing.samples import AWKWARD, BAR_CHART, LINE_CHART, text
from tests.papers.writing.slide_samples import AWKWARD_DECK, BEHIND, DECK_OF_ALL, DOTS, PLANTERS
from tests.papers.writing.test_html import QUIET, Tags

# What of the slide shown stands outside it, outside the room for its content, or over its title.
OUTSIDE = """() => {
  const slide = Reveal.getCurrentSlide(), edge = slide.getBoundingClientRect();
  const body = slide.querySelector(".body").getBoundingClientRect();
  const inside = (one, all) => one.left >= all.left - 1 && one.right <= all.right + 1
    && one.top >= all.top - 1 && one.bottom <= all.bottom + 1;
  const shown = [...slide.querySelectorAll("h2 *, .body *, .credit, .number")]
    .filter((each) => !each.closest(".numbers"));
  const found = shown.filter((each) => !inside(each.getBoundingClientRect(), edge));
  const low = [...slide.querySelectorAll(".body > *")]
    .filter((each) => each.getBoundingClientRect().bottom > body.bottom + 1);
  const title = slide.querySelector("h2"), words = title.querySelector("span");
  const tall = words.getBoundingClientRect().height > title.getBoundingClientRect().height + 1;
  return [...found, ...low, ...(tall ? [title] : [])].map((each) => each.outerHTML.slice(0, 99));
}"""


def written(document: Document) -> str:
    return render_reveal(document, draw_charts(document)).decode()


def one(*blocks: object) -> Document:
    return Document("T", slides=(Slide(text("Opening")), Slide(text("One"), tuple(blocks))))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def deck() -> Tags:
    return Tags(written(DECK_OF_ALL))


def test_parts_of_the_talk_stand_beside_one_another_and_their_slides_below(deck: Tags) -> None:
    stacks = [marks for marks in deck.of("section") if "class" not in marks]
    kinds = [str(marks["class"]).split()[0] for marks in deck.of("section") if "class" in marks]
    assert len(stacks) == 4
    assert len(kinds) == len(DECK_OF_ALL.slides)
    assert kinds.count("section") == 3
    assert kinds[0] == "opening"
    assert deck.of("html")[0]["lang"] == "en-GB"
    assert len(deck.of("h1")) == len(deck.of("main")) == 1


def test_a_picture_behind_many_slides_is_carried_once_and_its_rights_are_said() -> None:
    made = written(DECK_OF_ALL)
    assert made.count("data:image/jpeg") == 2
    assert made.count(BEHIND.rights) == 1
    assert re.findall(r"opacity: (0\.\d\d)", made.partition(":root { --picture-1")[2]) == [
        "0.25",
        "0.60",
    ]


def test_tables_statuses_charts_and_pictures(deck: Tags) -> None:
    marked = [str(marks.get("class")) for marks in deck.of("td")]
    assert marked.count("status red") == 2 + 3 + 7
    assert "▲ Red\u00a0(R)" in deck.words
    spoken = [image["alt"] for image in deck.of("img")]
    assert LINE_CHART.alternative in spoken
    assert PLANTERS.alternative in spoken
    assert "The planters on the day they were filled · Wexbury District Council" in deck.words
    numbers = [marks for marks in deck.of("div") if marks.get("class") == "numbers"]
    assert len(numbers) == 2


def test_notes_hold_headings_lists_and_tables() -> None:
    [notes, *_] = re.findall(r'<aside class="notes"[^>]*>(.*?)</aside>', written(DECK_OF_ALL), re.S)
    held = Tags(notes)
    assert [tag for tag, _ in held.tags if tag in ("h3", "h4", "ul", "ol", "table")] == [
        "h3",
        "ul",
        "ol",
        "h4",
        "table",
    ]


def test_notes_tell_a_chart_by_its_numbers_and_a_picture_by_its_words() -> None:
    notes = (BAR_CHART, DOTS)
    made = Tags(written(Document("T", slides=(Slide(text("One"), notes=notes),))))
    assert "48" in made.words
    assert DOTS.alternative in made.words
    assert not made.of("img")


def test_awkward_text_comes_out_as_typed_and_is_never_markup() -> None:
    made = Tags(written(AWKWARD_DECK))
    assert "".join(made.words).count(AWKWARD) == 2 + 2 + 1 + 3 + 2 + 3 + 1 + 1
    assert len(made.of("script")) == 1
    assert [image["alt"] for image in made.of("img")] == [AWKWARD]
    assert [link["href"] for link in made.of("a")] == ["https://example.org/?a=\"><script>&b='"]
    assert not [name for _, marks in made.tags for name in marks if name.startswith("on")]


def test_a_link_to_a_script_is_only_words() -> None:
    made = Tags(written(one(Paragraph((Link("press", " JavaScript:alert(1)"),)))))
    assert "press" in made.words
    assert not made.of("a")


@pytest.mark.parametrize(
    ("document", "error"),
    (
        (one(Paragraph(text("word " * 800))), DocumentNotWritable),
        (one(Picture(b"GIF89a", "image/gif", "A film")), DocumentNotWritable),
        (
            Document("T", slides=(Slide(text("x"), background=Background(
                Picture(b"GIF89a", "image/gif", "A film"))),)),
            DocumentNotWritable,
        ),
        (
            Document("T", slides=(Slide(text("x"), background=Background(
                replace(BEHIND, rights="long " * 100))),)),
            DocumentNotWritable,
        ),
    ),
    ids=["words", "picture", "background", "rights"],
)  # fmt: skip
def test_what_cannot_be_shown_is_an_error(document: Document, error: type[Exception]) -> None:
    with pytest.raises(error):
        written(document)


def test_a_chart_without_its_picture_is_an_error() -> None:
    with pytest.raises(PictureMissing):
        render_reveal(one(BAR_CHART), {})


def test_without_the_files_of_reveal_js_it_says_what_to_run(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(reveal_parts, "_REVEAL", tmp_path)
    with pytest.raises(FrontendMissing, match="make"):
        written(DECK_OF_ALL)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as driver:
        yield driver.chromium.launch(executable_path="/usr/bin/chromium", args=QUIET)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("deck") / "deck.slides.html"
    path.write_text(written(DECK_OF_ALL), encoding="utf-8")
    return path


def opened(page: Page, path: Path) -> list[str]:
    """The addresses that the page asks for once it is ready, and what it complains of."""
    heard: list[str] = []
    page.on("request", lambda request: heard.append(request.url))
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.goto(path.as_uri())
    page.wait_for_function("window.Reveal && Reveal.isReady()")
    return heard


@pytest.mark.browser
def test_nothing_is_fetched_nothing_leaves_a_slide_and_axe_is_content(
    browser: Browser, place: Path
) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 720})
    heard = opened(page, place)
    for number in range(1, len(DECK_OF_ALL.slides) + 1):
        assert (
            page.locator("section.present:not(.stack) > .number")
            .inner_text()
            .startswith(f"{number} / ")
        )
        assert page.evaluate(OUTSIDE) == [], number
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        page.keyboard.press("Space")
    page.keyboard.press("Home")
    page.keyboard.press("ArrowRight")
    assert page.evaluate("Reveal.getIndices().h") == 1
    assert heard == [place.as_uri()]
    page.close()


@pytest.mark.browser
def test_awkward_text_stays_on_its_slide_too(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "awkward.html"
    path.write_text(written(AWKWARD_DECK), encoding="utf-8")
    page = browser.new_page(viewport={"width": 1600, "height": 700})
    heard = opened(page, path)
    for _ in AWKWARD_DECK.slides:
        assert page.evaluate(OUTSIDE) == []
        page.keyboard.press("Space")
    assert heard == [path.as_uri()]
    page.close()


@pytest.mark.browser
def test_the_speakers_view_shows_the_notes(browser: Browser, place: Path) -> None:
    page = browser.new_page()
    opened(page, place)
    with page.expect_popup() as opening:
        page.keyboard.press("s")
    opening.value.wait_for_selector(".speaker-controls-notes:not(.hidden) h3")
    assert "What to say" in opening.value.inner_text("body")
    opening.value.close()
    page.close()


@pytest.mark.browser
def test_without_a_script_and_on_paper_slides_stand_below_one_another(
    browser: Browser, place: Path
) -> None:
    tops = "[...document.querySelectorAll('h2')].map((each) => each.getBoundingClientRect().top)"
    notes = "document.querySelector('aside.notes').offsetHeight"
    plain = browser.new_context(java_script_enabled=False).new_page()
    plain.goto(place.as_uri())
    printed = browser.new_page()
    opened(printed, place)
    printed.emulate_media(media="print")
    for page in (plain, printed):
        found = page.evaluate(tops)
        assert len(found) == len(DECK_OF_ALL.slides)
        assert found == sorted(set(found))
        assert page.evaluate(notes) > 100
        page.close()


@pytest.mark.browser
@pytest.mark.parametrize(
    ("view", "width", "slide"),
    (("?print-pdf", 1280, ".pdf-page"), ("", 390, ".scroll-page section")),
)
def test_words_keep_from_the_edge_where_slides_follow_one_another(
    browser: Browser, place: Path, view: str, width: int, slide: str
) -> None:
    """A slide a page, as it is printed, and one below another, as on a telephone."""
    page = browser.new_page(viewport={"width": width, "height": 844})
    page.goto(place.as_uri() + view)
    page.wait_for_selector(slide, state="attached")
    rooms = page.evaluate(
        """(slide) => [...document.querySelectorAll("h2 span")].map((words) => {
          const edge = words.closest(slide).getBoundingClientRect();
          return (words.getBoundingClientRect().left - edge.left) / edge.width;
        })""",
        slide,
    )
    assert len(rooms) == len(DECK_OF_ALL.slides)
    assert all(room > 0.04 for room in rooms)
    page.close()
