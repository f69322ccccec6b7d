"""A deck as a paper to hand out: what each slide shows, and under it what the speaker says.

In: a document of slides. Out: a document of blocks, which every format of papers can write.
"""

from collections.abc import Iterator
from dataclasses import replace

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

_UNDER_A_SLIDE = 2


def handout(document: Document) -> Document:
    """The paper: a section for each part of the talk, and a heading for each slide in it.

    Slides of one title, such as the parts of a long table, stand under one heading. What the top
    of the paper says already, and points that the notes take up one by one, stand once. Pictures
    behind slides are left out; each chart has its numbers under it.
    """
    return replace(document, slides=(), blocks=tuple(_blocks(document)))


def _blocks(document: Document) -> Iterator[Block]:
    level, heading = 1, document.title
    for slide in document.slides:
        level = 1 if slide.opens_section else level
        title = plain_text(slide.title)
        if title and title != heading:
            yield Heading(slide.title, level, place=slide.place)
            heading = title
        told = {plain_text(each.inlines) for each in slide.notes if isinstance(each, Heading)}
        shown = (_named(block, title) for block in _shown(slide, told, document))
        yield from _under(tuple(shown), document.language)
        yield from _under(slide.notes, document.language)
        level = _level_after(slide, level)


def _level_after(slide: Slide, level: int) -> int:
    """Slides before the first part of a talk are parts themselves, those within one below it."""
    return 2 if slide.opens_section else level


def _named(block: Block, title: str) -> Block:
    """A table of a slide says on paper whose it is, since its slide's title did so before."""
    if not isinstance(block, Table) or not block.caption or title in plain_text(block.caption):
        return block
    return replace(block, caption=(Text(f"{title}: "), *block.caption))


def _shown(slide: Slide, told: set[str], document: Document) -> Iterator[Block]:
    """The blocks without the line under the title, and without lists whose every point is told.

    A list with a line over it says what its points have in common, and stays.
    """
    before: Block | None = None
    for block in slide.blocks:
        is_said = isinstance(block, Paragraph) and plain_text(block.inlines) == document.subtitle
        if isinstance(block, Bullets) and not isinstance(before, Paragraph):
            is_said = {plain_text(each) for each in block.items} <= told
        if not is_said:
            yield block
        before = block


def _under(blocks: tuple[Block, ...], language: str) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Heading):
            yield replace(block, level=block.level + _UNDER_A_SLIDE)
        else:
            yield block
        if isinstance(block, Chart):
            yield from chart_tables(block, language)
