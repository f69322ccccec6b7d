"""What does a file of plain text say, and where?

In: the bytes of a text that the guard has let through, often what a program made of a Word file or
a PDF. Out: a `Document` whose blocks have places: broken lines joined, numbers, bullets, headings,
the header block and tables told by their look.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from golden_thread.document import Document, plain_text
from golden_thread.papers.reading.assemble import assemble
from golden_thread.papers.reading.captions import is_caption
from golden_thread.papers.reading.drafts import Draft, Line
from golden_thread.papers.reading.inlines import all_strong, without_start
from golden_thread.papers.reading.text_files import text_in
from golden_thread.papers.reading.text_head import find_head
from golden_thread.papers.reading.text_headings import LISTS, heading_levels
from golden_thread.papers.reading.text_items import Opening, opening_of
from golden_thread.papers.reading.text_joining import joined
from golden_thread.papers.reading.text_lines import TextLine, lines_of
from golden_thread.papers.reading.text_marks import inlines_of
from golden_thread.papers.reading.text_tables import Found, find_tables
from golden_thread.papers.reading.titles import title_in, title_of


def read(content: bytes) -> Document:
    """The text as a document."""
    lines = lines_of(text_in(content) or "")
    found = list(_drafts(lines))
    drafts = [draft for draft, _ in found]
    levels = heading_levels(drafts, [is_entry for _, is_entry in found])
    headed = tuple(
        draft if level is None or not isinstance(draft, Line) else replace(draft, level=level)
        for draft, level in zip(drafts, levels, strict=True)
    )
    # Headings over entries alone are no title, nor is a list's.
    named = [draft for draft in headed if not isinstance(draft, Line) or (draft.level or 1) < LISTS]
    return Document(title_of(title_in(headed), "", named), assemble(headed))


def _drafts(lines: Sequence[TextLine]) -> Iterator[tuple[Draft, bool]]:
    """Tables and lines in their order, each with whether it is an entry without a sign."""
    at = 0
    for start, end, grid in _tables(lines):
        yield from _lines(lines[at:start])
        yield grid, False
        at = end
    yield from _lines(lines[at:])


def _tables(lines: Sequence[TextLine]) -> Iterator[Found]:
    """The header block and the tables."""
    head = find_head(lines)
    after = 0
    if head is not None:
        start, after, _ = head
        yield from find_tables(lines[:start])
        yield head
    for start, end, grid in find_tables(lines[after:]):
        yield start + after, end + after, grid


def _lines(lines: Sequence[TextLine]) -> Iterator[tuple[Line, bool]]:
    for line in joined(lines):
        opening = opening_of(line.text)
        yield _line(line, opening), opening.is_entry


def _line(line: TextLine, opening: Opening) -> Line:
    inlines = inlines_of(line.text.strip())
    length = opening.length - (len(line.text) - len(line.text.lstrip()))
    kept = without_start(inlines, max(length, 0))
    return Line(
        kept,
        opening.number,
        is_bullet=opening.is_bullet or opening.is_entry,
        is_strong=all_strong(kept),
        is_caption=is_caption(plain_text(kept)),
        page=line.page,
    )
