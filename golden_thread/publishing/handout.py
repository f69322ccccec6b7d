"""A deck as a paper to hand out: what each slide shows, and under it what the speaker says.

In: a document of slides. Out: a document of blocks, which every format of papers can write.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from golden_thread.document import (
    Block,
    Bullets,
    Chart,
    Document,
    Heading,
    Paragraph,
    Slide,
    Table,
    Text,
    plain_text,
)
from golden_thread.papers.writing.chart_numbers import chart_tables
from golden_thread.publishing.parts.item_blocks import joined_lists, point_blocks

_UNDER_A_SLIDE = 2

# What the notes say of a point, by the words of the point.
_Said = dict[str, tuple[Block, ...]]


def handout(document: Document) -> Document:
    """The paper: a section for each part of the talk, and a heading for each slide in it.

    Slides of one title, such as the parts of a long table, stand under one heading. What the top
    of the paper says already is left out, and so are pictures behind slides. What the notes say of
    a point stands with it, and each chart has its numbers under it.
    """
    return replace(document, slides=(), blocks=tuple(_blocks(document)))


def _blocks(document: Document) -> Iterator[Block]:
    level, heading = 1, document.title
    said: _Said = {}
    for place, slide in enumerate(document.slides):
        level = 1 if slide.opens_section else level
        title = plain_text(slide.title)
        if title and title != heading:
            yield Heading(slide.title, level, place=slide.place)
            heading, said = title, {}
        told_of, others = _said_of(_points(document.slides[place:]) - said.keys(), slide.notes)
        said |= told_of
        shown = (_named(block, title) for block in _shown(slide, document))
        told = (each for block in shown for each in _with_words(block, said))
        yield from _under(joined_lists(told), document.language)
        yield from _under(others, document.language)
        level = _level_after(slide, level)


def _level_after(slide: Slide, level: int) -> int:
    """Slides before the first part of a talk are parts themselves, those within one below it."""
    return 2 if slide.opens_section else level


def _named(block: Block, title: str) -> Block:
    """A table of a slide says on paper whose it is, since its slide's title did so before."""
    if not isinstance(block, Table) or not block.caption or title in plain_text(block.caption):
        return block
    return replace(block, caption=(Text(f"{title}: "), *block.caption))


def _shown(slide: Slide, document: Document) -> Iterator[Block]:
    """The blocks without the line under the title."""
    for block in slide.blocks:
        if not isinstance(block, Paragraph) or plain_text(block.inlines) != document.subtitle:
            yield block


def _points(slides: tuple[Slide, ...]) -> set[str]:
    """The points of lists without numbers on the first slide and those that go on from it."""
    title = plain_text(slides[0].title)
    going_on = takewhile(lambda slide: plain_text(slide.title) == title, slides)
    lists = (block for slide in going_on for block in slide.blocks if isinstance(block, Bullets))
    return {plain_text(item) for block in lists if not block.ordered for item in block.items}


def _said_of(points: set[str], notes: tuple[Block, ...]) -> tuple[_Said, tuple[Block, ...]]:
    """What the notes say of each point, under its words as a heading; and the rest of them.

    Notes of a point that have headings of their own are left as they are.
    """
    said: _Said = {}
    others: list[Block] = []
    for first, *under in _parts(notes):
        words = plain_text(first.inlines) if isinstance(first, Heading) else ""
        if words not in points or words in said or any(isinstance(each, Heading) for each in under):
            others += (first, *under)
        else:
            said[words] = tuple(under)
    return said, tuple(others)


def _parts(notes: tuple[Block, ...]) -> Iterator[list[Block]]:
    """The notes cut before each heading that is not below the one that the part begins with."""
    part: list[Block] = []
    for block in notes:
        if part and isinstance(block, Heading) and not _is_below(block, part[0]):
            yield part
            part = []
        part.append(block)
    if part:
        yield part


def _is_below(heading: Heading, first: Block) -> bool:
    return isinstance(first, Heading) and heading.level > first.level


def _with_words(block: Block, said: _Said) -> Iterator[Block]:
    """The block; each point of a list with what is said of it, once."""
    if not isinstance(block, Bullets) or block.ordered:
        yield block
        return
    for item in block.items:
        yield from point_blocks(item, said.pop(plain_text(item), ()))


def _under(blocks: Iterator[Block] | tuple[Block, ...], language: str) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Heading):
            yield replace(block, level=block.level + _UNDER_A_SLIDE)
        else:
            yield block
        if isinstance(block, Chart):
            yield from chart_tables(block, language)
