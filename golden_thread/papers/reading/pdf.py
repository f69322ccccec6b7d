"""What does a stranger's PDF say, and on which page?

In: the bytes of a PDF that the guard has let through. Out: a `Document` whose blocks have places
with pages. Works from what is printed; the file's own tags are used where it has good ones.
"""

import re
from collections.abc import Collection, Sequence
from io import BytesIO
from typing import Any

import pdfplumber
from pdfminer.pdftypes import resolve1

from golden_thread.document import Document
from golden_thread.papers.reading.assemble import assemble
from golden_thread.papers.reading.captions import is_caption
from golden_thread.papers.reading.drafts import Draft, Drawing, Line
from golden_thread.papers.reading.inlines import all_strong, without_start
from golden_thread.papers.reading.pdf_flow import Flow, flow_of
from golden_thread.papers.reading.pdf_headings import heading_levels
from golden_thread.papers.reading.pdf_paragraphs import measure, paragraphs_of
from golden_thread.papers.reading.pdf_tags import Tags, read_tags
from golden_thread.papers.reading.pdf_text import inlines_of
from golden_thread.papers.reading.pdf_words import Band
from golden_thread.papers.reading.printed_numbers import bullet_length, split_number
from golden_thread.papers.reading.titles import title_of

_CONTENTS_LINE = re.compile(r"(?:\.\s?){5,}\s*\d+$")


def read(content: bytes) -> Document:
    """The PDF as a document: paragraphs, headings and tables with pages; no headers or footers."""
    with pdfplumber.open(BytesIO(content)) as pdf:
        tags = read_tags(pdf)
        flow = flow_of(pdf.pages, tags)
        drafts = _drafts(flow, tags)
        return Document(
            title=title_of("", _words(pdf.metadata.get("Title")), drafts),
            blocks=assemble(drafts),
            language=_words(resolve1(pdf.doc.catalog.get("Lang"))) or "en-GB",
        )


def _words(stored: Any) -> str:
    text = stored.decode("utf-8", "replace") if isinstance(stored, bytes) else stored
    return text.strip() if isinstance(text, str) else ""


def _drafts(flow: Flow, tags: Tags) -> tuple[Draft, ...]:
    usual = measure(flow.bands)
    placed: list[tuple[int, float, Draft]] = [
        (table.page, table.top, table.grid) for table in flow.tables
    ]
    stretches = _between_tables(flow)
    groups = [group for each in stretches for group in paragraphs_of(each, tags, usual)]
    levels = heading_levels(groups, tags, usual)
    for group, level in zip(groups, levels, strict=True):
        line = _line(group, level, tags, flow.vocabulary)
        if not _CONTENTS_LINE.search(line.text) and tags.role(group[0].owner) != "TOCI":
            placed.append((group[0].page, group[0].top, line))
    placed += [(page, top, Drawing(text, page=page)) for page, top, text in flow.pictures]
    return tuple(draft for _, _, draft in sorted(placed, key=lambda each: each[:2]))


def _between_tables(flow: Flow) -> list[Sequence[Band]]:
    """The bands in stretches that no table interrupts: a paragraph never runs across a table."""
    stretches: list[list[Band]] = [[]]
    starts = sorted((table.page, table.top) for table in flow.tables)
    for band in flow.bands:
        while starts and starts[0] < (band.page, band.top):
            starts.pop(0)
            stretches.append([])
        stretches[-1].append(band)
    return [stretch for stretch in stretches if stretch]


def _line(
    group: Sequence[Band], level: int | None, tags: Tags, vocabulary: Collection[str]
) -> Line:
    inlines = inlines_of(group, vocabulary)
    text = "".join(inline.text for inline in inlines)
    number, length = split_number(text)
    bullet = 0 if number else bullet_length(text) or _letter_bullet(group[0])
    role = tags.role(group[0].owner)
    return Line(
        without_start(inlines, length or bullet),
        number,
        level,
        is_bullet=bullet > 0 or (role == "LI" and number is None),
        is_strong=all_strong(inlines),
        is_caption=role == "Caption" or is_caption(text),
        page=group[0].page,
    )


def _letter_bullet(band: Band) -> int:
    """Word's second bullet is a letter o in another type, set apart: its length with the space."""
    first, *rest = band.words
    is_apart = bool(rest) and rest[0].x0 - first.x1 > 0.7 * first.size
    return 2 if first.text == "o" and is_apart else 0
