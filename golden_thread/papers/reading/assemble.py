"""What are the headings of a paper, and what stands under which?

In: the drafts of a reader in the order of the paper. Out: blocks of our document, each with its
place: page, printed number, nearest heading, ordinal of the table, slide, and anchor.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from golden_thread.document import (
    Block,
    Bullets,
    Chart,
    Heading,
    Inline,
    PaperPlace,
    Paragraph,
    Picture,
)
from golden_thread.document.place import NOWHERE
from golden_thread.papers.reading.drafts import Draft, Drawing, Grid, Line
from golden_thread.papers.reading.printed_numbers import depth_of, follows
from golden_thread.papers.reading.tables import build_table

LONGEST_HEADING = 90
_OF_PICTURES = ("figure", "fig.", "chart", "graph", "ffigur", "siart")


def assemble(
    drafts: Sequence[Draft], under: PaperPlace = NOWHERE, *, tables_before: int = 0
) -> tuple[Block, ...]:
    """The blocks with their places, all of them under a given one (a slide, its notes).

    Nothing on a slide is a heading by its look.
    """
    reads_form = under.slide is None
    captions = _captions(drafts)
    taken = frozenset(captions.values())
    assembly = _Assembly(under, tables=tables_before)
    blocks = []
    for position, draft in enumerate(drafts):
        if position in taken:
            continue
        if isinstance(draft, Line) and reads_form and draft.level is None:
            draft = replace(draft, level=_level_by_form(drafts, position, assembly.level))
        caption = drafts[captions[position]] if position in captions else None
        blocks.append(assembly.block(draft, caption.inlines if isinstance(caption, Line) else ()))
    return tuple(blocks)


@dataclass(slots=True)
class _Aside:
    """What a heading without a number interrupts, and whether a list has followed it."""

    heading: str | None
    level: int
    number: str
    has_list: bool = False


@dataclass(slots=True)
class _Assembly:
    """What has been met so far: the heading, the last printed number, the tables."""

    under: PaperPlace
    tables: int = 0
    level: int = 0
    number: str | None = None
    aside: "_Aside | None" = None

    def block(self, draft: Draft, caption: tuple[Inline, ...]) -> Block:
        place = replace(self.under, page=draft.page, anchor=draft.anchor)
        match draft:
            case Grid():
                self.tables += 1
                return build_table(draft, caption, replace(place, table=self.tables))
            case Drawing(chart=Chart() as chart):
                return replace(chart, place=place)
            case Drawing():
                return Picture(b"", "", draft.alternative, place)
            case Line(level=int()):
                return self._heading(draft, place)
            case Line(is_bullet=True):
                if self.aside is not None:
                    self.aside.has_list = True
                return Bullets((draft.inlines,), place=replace(place, paragraph=self.number))
            case Line():
                place = self._back(draft.number, place)
                self.number = draft.number
                return Paragraph(
                    draft.inlines, draft.number, replace(place, paragraph=draft.number)
                )

    def _back(self, number: str | None, place: PaperPlace) -> PaperPlace:
        """The place, out of a list with a heading of its own where the numbers go on after it."""
        aside = self.aside
        if number is None or aside is None:
            return place
        self.aside = None
        if not aside.has_list or not follows(aside.number, number):
            return place
        self.level = aside.level
        self.under = replace(self.under, heading=aside.heading)
        return replace(place, heading=aside.heading)

    def _heading(self, line: Line, place: PaperPlace) -> Heading:
        if line.number is not None:
            self.aside = None
        elif self.number is not None:
            self.aside = _Aside(self.under.heading, self.level, self.number)
        self.level = line.level or 1
        self.number = None
        self.under = replace(self.under, heading=line.text.strip() or self.under.heading)
        place = replace(place, heading=self.under.heading, paragraph=line.number)
        return Heading(line.inlines, self.level, line.number, place)


def _captions(drafts: Sequence[Draft]) -> dict[int, int]:
    """The position of each captioned table and that of its caption, directly before or after."""
    found: dict[int, int] = {}
    for position, draft in enumerate(drafts):
        if not (isinstance(draft, Line) and draft.is_caption):
            continue
        for table in _beside(drafts, position):
            if table not in found:
                found[table] = position
                break
    return found


def _beside(drafts: Sequence[Draft], position: int) -> Iterator[int]:
    before, after = position - 1, position + 1
    caption = drafts[position]
    if isinstance(caption, Line) and caption.text.lower().startswith(_OF_PICTURES):
        return
    if after < len(drafts) and isinstance(drafts[after], Grid):
        yield after
    if before >= 0 and isinstance(drafts[before], Grid):
        yield before


def _level_by_form(drafts: Sequence[Draft], position: int, level: int) -> int | None:
    """The level of a heading that only looks like one: short, bold or numbered, and no sentence."""
    line = drafts[position]
    if not isinstance(line, Line) or line.is_bullet or line.is_caption:
        return None
    text = line.text.strip()
    if not text or len(text) > LONGEST_HEADING or text[-1] in ".:;,?!":
        return None
    if line.number is not None and line.number[0].isdigit():
        if line.is_strong or _heads_numbers(drafts, position, line.number):
            return depth_of(line.number)
        return None
    if position + 1 < len(drafts) and isinstance(drafts[position + 1], Drawing):
        return None  # bold words over a picture are the picture's title
    return max(level, 1) if line.is_strong and any(each.isalpha() for each in text) else None


def _heads_numbers(drafts: Sequence[Draft], position: int, number: str) -> bool:
    """Whether the next numbered paragraph is the first below this one: `6.1` after `6`."""
    for after in range(position + 1, len(drafts)):
        draft = drafts[after]
        if isinstance(draft, Line) and draft.number:
            return draft.number == f"{number}.1"
    return False
