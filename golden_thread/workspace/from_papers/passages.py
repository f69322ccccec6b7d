"""The passages of a paper, each with what stands above it.

In: a document with whole paragraphs. Out: a passage a paragraph, item or row, with its service, its
heading, the line that leads to it, and the words by which its place is found again.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from golden_thread.document import (
    Block,
    Bullets,
    Document,
    Heading,
    PaperPlace,
    Paragraph,
    Row,
    Table,
    plain_text,
)
from golden_thread.workspace.from_papers.parting import top_level

# How much of a section is kept in mind.
MOST_BEFORE = 2000
_LEADS = (":", "below", "below.", "as follows", "as follows.")
_NO_SERVICE = (
    "introduction", "purpose", "background", "summary", "conclusion", "conclusions", "credits",
    "recommendation", "recommendations", "appendix", "contents", "agenda", "overview",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands above a passage: the service, the nearest heading, and the line that leads to it.

    `section` is the first heading, which names the service; `before` are the words of the section
    so far.
    """

    service: str = ""
    heading: str = ""
    lead: str = ""
    before: str = ""

    def under(self, heading: Heading, top: int) -> "Standing":
        """Where what comes below this heading stands; those of the level `top` name services."""
        words = plain_text(heading.inlines).strip()
        is_service = heading.level == top and words.casefold() not in _NO_SERVICE
        return Standing(words if is_service else self.service, words)

    def after(self, words: str) -> "Standing":
        """Where what comes after this paragraph stands."""
        lead = words if words.rstrip().casefold().endswith(_LEADS) else self.lead
        return replace(self, lead=lead, before=f"{self.before} {words}".strip()[-MOST_BEFORE:])


@dataclass(frozen=True, slots=True)
class Passage:
    """Words at a place, and what stands above them. `is_row` where they are a row of a table."""

    text: str
    place: PaperPlace
    standing: Standing
    is_row: bool = False


def passages_of(document: Document) -> tuple[Passage, ...]:
    """Every passage in reading order."""
    top = top_level(document.blocks, document.title)
    found = list(_passages(document.blocks, Standing(), top))
    section = Standing()
    for slide in document.slides:
        title = plain_text(slide.title).strip()
        if slide.opens_section or not section.service:
            section = Standing(title or section.service, title)
        here = replace(section, heading=title)
        found += _passages((*slide.blocks, *slide.notes), here)
    return tuple(found)


def where(place: PaperPlace) -> str:
    """The place as a person finds it; a paragraph without a number is counted from its heading."""
    counted = (place.anchor or "").partition(".")[2]
    if place.paragraph or not counted:
        return str(place)
    unnumbered = f"unnumbered paragraph {counted}"
    return f"{place}, {unnumbered}" if str(place) else unnumbered


def _passages(
    blocks: Iterable[Block], standing: Standing, top: int | None = None
) -> Iterator[Passage]:
    """The passages of these blocks; without a level `top` their service stays as it is."""
    for block in blocks:
        if isinstance(block, Heading):
            standing = standing.under(block, top or 0)
        elif isinstance(block, Table):
            for row in block.rows:
                yield Passage(_row(row), row.place, standing, is_row=True)
        elif isinstance(block, Paragraph | Bullets):
            lines = block.items if isinstance(block, Bullets) else (block.inlines,)
            for line in lines:
                words = plain_text(line)
                yield Passage(words, block.place, standing)
                standing = standing.after(words)


def _row(row: Row) -> str:
    return " | ".join(plain_text(cell.inlines) for cell in row.cells)
