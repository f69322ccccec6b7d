"""A deck as Markdown for reveal-md, with its pictures as files beside it.

Takes a document with slides and its drawn charts; gives files by their names: the text, which a
person can go on editing, and `pictures/`. `---` begins a part of the talk, `+++` a slide of it,
`Note:` what the speaker says.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from golden_thread.document import (
    Alignment,
    Block,
    Bullets,
    Cell,
    Chart,
    Document,
    Heading,
    Paragraph,
    Picture,
    Row,
    Slide,
    Table,
    Text,
    plain_text,
)
from golden_thread.papers.charts.drawn_chart import DrawnCharts
from golden_thread.papers.writing.chart_numbers import chart_tables
from golden_thread.papers.writing.markdown_text import BREAK, markdown_line, markdown_words
from golden_thread.papers.writing.pictures import JPEG, PNG, SVG, drawn, picture_type
from golden_thread.papers.writing.shape import (
    column_count,
    column_sides,
    full_row,
    without_level_gaps,
)
from golden_thread.papers.writing.slide_credits import background_credits
from golden_thread.papers.writing.slide_plan import (
    STRONGEST_WITHOUT_PANEL,
    SlidePlan,
    plan_deck,
    stacks_of,
    strength_of,
)
from golden_thread.papers.writing.slide_space import table_size
from golden_thread.papers.writing.wording import lone_status, printable, status_in_full

_ENDINGS = {PNG: "png", JPEG: "jpg", SVG: "svg"}
_FOLDER = "pictures"
_PLAIN_SIZE = 24
_OPTIONS = """verticalSeparator: ^\\+{3}
theme: white
revealOptions:
    transition: 'none'
    width: 1280
    height: 720
"""


def render_reveal_markdown(
    document: Document, charts: DrawnCharts, *, name: str
) -> Mapping[str, bytes]:
    """The files by their names: the text as `name`, then its pictures; the same bytes always."""
    deck = _Deck(document, charts)
    rights, plans = background_credits(document), plan_deck(document)
    slides = [
        "\n\n".join((deck.look(slide, plan), *deck.slide(place, slide, credit)))
        for place, (slide, plan, credit) in enumerate(
            zip(document.slides, plans, rights, strict=True)
        )
    ]
    stacks = ("\n\n+++\n\n".join(slides[at] for at in stack) for stack in stacks_of(document))
    title = json.dumps(printable(document.title).replace("\n", " "), ensure_ascii=False)
    text = f"---\ntitle: {title}\n{_OPTIONS}---\n\n" + "\n\n---\n\n".join(stacks) + "\n"
    return {name: text.encode(), **deck.files}


@dataclass(frozen=True, slots=True)
class _Deck:
    document: Document
    charts: DrawnCharts
    # Filled as the slides are written: each picture once, by the order in which it is met.
    files: dict[str, bytes] = field(default_factory=dict)

    def look(self, slide: Slide, plan: SlidePlan) -> str:
        """What reveal.js is told of the slide: its picture behind, and how large its words are."""
        told = []
        if slide.background:
            # No panel stands behind the words here, so that a picture is never stronger than this.
            strength = min(strength_of(slide.background), STRONGEST_WITHOUT_PANEL)
            told = [
                f'data-background-opacity="{strength:.2f}"',
                f'data-background="./{self._file(slide.background.picture)}"',
            ]
        points = plan.lines_size if plan.lines else _PLAIN_SIZE
        if isinstance(plan.visual, Table):
            points = table_size(plan.visual, plan.visual_area)
        told.append(f'style="font-size: {points}pt"')
        return "\n".join(f"<!-- .slide: {each} -->" for each in told)

    def slide(self, place: int, slide: Slide, credit: str) -> Iterator[str]:
        """The paragraphs of the slide."""
        mark = "##" if slide.opens_section or place == 0 else "###"
        title = slide.title or (Text(self.document.title),)
        yield f"{mark} {markdown_line(title, breaks=False)}"
        if place == 0 and not slide.blocks:
            lines = (self.document.subtitle, self.document.creator)
            yield from (markdown_words(line) for line in lines if printable(line).strip())
        level = len(mark) + 1
        yield from self._blocks(slide.blocks, level=level)
        if credit:
            yield markdown_words(credit)
        notes = [*self._blocks(slide.notes, level=level), *self._numbers(slide)]
        if notes:
            yield "Note:"
            yield from notes

    def _numbers(self, slide: Slide) -> Iterator[str]:
        """The numbers of the slide's charts, for whoever cannot see them."""
        for block in slide.blocks:
            if isinstance(block, Chart):
                for table in chart_tables(block, self.document.language):
                    yield from _table(table)

    def _blocks(self, blocks: tuple[Block, ...], *, level: int) -> Iterator[str]:
        marker = "*"
        for block in without_level_gaps(blocks):
            match block:
                case Heading():
                    marks = "#" * min(level + block.level - 1, 6)
                    yield f"{marks} {_numbered(block, breaks=False)}"
                case Paragraph():
                    yield _numbered(block)
                case Bullets():
                    # Another mark, so that a list after a list stays a list of its own.
                    marker = "*" if marker == "-" else "-"
                    yield _list(block, marker)
                case Table():
                    yield from _table(block)
                case Chart():
                    yield _strong(block.title)
                    svg = drawn(block, self.charts).svg.encode()
                    yield self._image(svg, SVG, block.alternative)
                case Picture():
                    yield f"![{markdown_words(block.alternative)}](<{self._file(block)}>)"
                    credit = " · ".join(words for words in (block.caption, block.rights) if words)
                    yield from [markdown_words(credit)] if credit else []

    def _file(self, picture: Picture) -> str:
        media_type = picture_type(picture, allowed=(PNG, JPEG, SVG))
        return self._stored(picture.content, media_type)

    def _image(self, content: bytes, media_type: str, alternative: str) -> str:
        return f"![{markdown_words(alternative)}](<{self._stored(content, media_type)}>)"

    def _stored(self, content: bytes, media_type: str) -> str:
        known = [name for name, held in self.files.items() if held == content]
        if known:
            return known[0]
        name = f"{_FOLDER}/{len(self.files) + 1:02}.{_ENDINGS[media_type]}"
        self.files[name] = content
        return name


def _strong(words: str) -> str:
    return markdown_line((Text(words, strong=True),), breaks=False)


def _numbered(block: Heading | Paragraph, *, breaks: bool = True) -> str:
    number = (Text(f"{block.number} "),) if block.number else ()
    return markdown_line((*number, *block.inlines), breaks=breaks)


def _list(bullets: Bullets, marker: str) -> str:
    mark = ("1." if marker == "-" else "1)") if bullets.ordered else marker
    under = f"{BREAK}{' ' * (len(mark) + 1)}"
    items = (markdown_line(item).replace(BREAK, under) for item in bullets.items)
    return "\n".join(f"{mark} {item}" for item in items)


def _table(table: Table) -> Iterator[str]:
    """Its caption, then its rows; a table without headings has empty ones, which Markdown needs."""
    if table.caption:
        yield _strong(plain_text(table.caption))
    columns = column_count(table)
    rules = ("---:" if side is Alignment.RIGHT else ":---" for side in column_sides(table))
    rows = [_row(table.header or Row(()), columns), f"| {' | '.join(rules)} |"]
    rows += [_row(row, columns) for row in table.rows]
    yield "\n".join(rows)


def _row(row: Row, columns: int) -> str:
    return f"| {' | '.join(_cell(cell) for cell in full_row(row, columns))} |"


def _cell(cell: Cell) -> str:
    status = lone_status(cell.inlines)
    inlines = (Text(status_in_full(status)),) if status else cell.inlines
    return markdown_line(inlines, breaks=False)
