"""What does a web page say, and where? Also a deck of reveal.js, slide by slide.

In: the bytes of a page that the guard has let through. Out: a `Document` whose blocks have places,
of what the page prints: no program, look, menu or hidden element is read. A page with one `main` is
what stands in it; any other is its body without the head and the foot of the page.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from lxml.etree import _Element

from golden_thread.document import Document, PaperPlace, Slide, Table, plain_text
from golden_thread.papers.reading.assemble import assemble
from golden_thread.papers.reading.drafts import Draft, Line
from golden_thread.papers.reading.html_drafts import read_drafts
from golden_thread.papers.reading.html_hidden import mark_hidden
from golden_thread.papers.reading.html_nodes import classes_of, inlines_of, is_shown, parse_page
from golden_thread.papers.reading.text_files import text_in
from golden_thread.papers.reading.titles import title_of

_NUMBER_OF_SLIDE = re.compile(r"\d{1,4} ?/ ?\d{1,4}")


def read(content: bytes) -> Document:
    """The page as a document; a deck as slides."""
    return read_page(text_in(content) or "")


def read_page(text: str, title: str = "") -> Document:
    """The page of this text; `title` is what it is called where it says so elsewhere."""
    root = parse_page(text)
    if root is None:
        return Document(title)
    mark_hidden(root)
    stored = next((each.text or "" for each in root.iter("title")), "")
    printed = next((plain_text(inlines_of([each])) for each in root.iter("h1")), "")
    language = root.get("lang") or "en-GB"
    deck = next((each for each in root.iter() if _is_deck(each)), None)
    if deck is not None:
        slides = tuple(_slides(deck))
        first = plain_text(slides[0].title) if slides else ""
        named = title or stored or printed or first
        return Document(" ".join(named.split()), slides=slides, language=language)
    drafts = read_drafts(_body(root))
    named = title_of(title or printed, " ".join(stored.split()), drafts)
    return Document(named, assemble(drafts), language=language)


def _body(root: _Element) -> _Element:
    """What of the page is the paper."""
    mains = [each for each in root.iter() if each.tag == "main" or each.get("role") == "main"]
    if len(mains) == 1:
        return mains[0]
    body = next(root.iter("body"), root)
    for part in list(body):
        if part.tag in ("header", "footer") and next(part.iter("h1"), None) is None:
            # The words after it stay.
            part.tag = "template"
    return body


def _is_deck(element: _Element) -> bool:
    """Whether the slides of reveal.js stand in this element."""
    parent = element.getparent()
    is_reveal = parent is not None and "reveal" in classes_of(parent)
    return is_reveal and "slides" in classes_of(element)


def _slides(deck: _Element) -> Iterator[Slide]:
    tables = 0
    above: str | None = None
    for ordinal, (section, is_below) in enumerate(_sections(deck), start=1):
        slide = _slide(
            section, PaperPlace(slide=ordinal, heading=above if is_below else None), tables
        )
        if not is_below or slide.title:
            above = slide.place.heading
        tables += sum(isinstance(block, Table) for block in slide.blocks)
        yield slide


def _sections(element: _Element) -> Iterator[tuple[_Element, bool]]:
    """The sections that are slides: those that hold no other; and whether each is below another."""
    is_stack = element.tag == "section"
    is_first = True
    for section in element.iterchildren("section"):
        if not is_shown(section):
            continue
        if next(section.iterchildren("section"), None) is not None:
            yield from _sections(section)
        else:
            yield section, is_stack and not is_first
        is_first = False


def _slide(section: _Element, place: PaperPlace, tables: int) -> Slide:
    """The slide; one without a title stands under that of the last above it in its stack."""
    notes: list[Draft] = []
    for aside in [each for each in section.iter("aside") if "notes" in classes_of(each)]:
        notes += read_drafts(aside)
        aside.tag = "template"
    drafts = list(read_drafts(section))
    heading = next((each for each in drafts if isinstance(each, Line) and each.level), None)
    if heading is not None:
        drafts.remove(heading)
        place = replace(place, heading=heading.text.strip() or place.heading)
    kept = [each for each in drafts if not _is_number_of_slide(each)]
    return Slide(
        heading.inlines if heading else (),
        assemble(kept, place, tables_before=tables),
        assemble(notes, replace(place, note=True)),
        place,
    )


def _is_number_of_slide(draft: Draft) -> bool:
    return isinstance(draft, Line) and _NUMBER_OF_SLIDE.fullmatch(draft.text) is not None
