"""The slides of one section of a deck: its own, and one for each item it shows so.

In: a section's layout and the setting of the deck. Out: slides in order. What has no room on one
goes on over the next: a table in parts, a list over several, each chart and picture on its own.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from golden_thread.document import (
    Background,
    Block,
    Chart,
    Heading,
    Link,
    Paragraph,
    Picture,
    Slide,
    Table,
    Text,
)
from golden_thread.items import Item
from golden_thread.narrative import describe_run, read_commentary
from golden_thread.papers.writing.slide_parts import fits, split_for_slides, split_table
from golden_thread.problems import Problem
from golden_thread.publishing.layouts.pick_layout import IndicatorManner, Manner
from golden_thread.publishing.layouts.section_layout import SectionLayout
from golden_thread.publishing.parts.item_blocks import (
    detail_blocks,
    headline,
    item_blocks,
    picture_of,
)
from golden_thread.publishing.parts.promises import promise_blocks
from golden_thread.publishing.picking.picks import Setting, picked_indicators, picked_items
from golden_thread.publishing.sections import figure_blocks, run_of, word_blocks

Visual = Table | Chart | Picture


def section_slides(
    section: SectionLayout, setting: Setting, problems: list[Problem]
) -> Iterator[Slide]:
    """The slides of a section, the first of which has its notes."""
    background = _background(section)
    title = (Text(section.heading),)
    blocks = tuple(_blocks(section, setting, problems))
    notes = tuple(_notes(section, setting, problems))
    opens = section.look.opens_section
    language = setting.material.framework.council.language.value
    first = Slide(title, blocks, notes, opens_section=opens, background=background)
    if blocks or notes or opens or not _shown_alone(section, setting):
        yield from spread(first, language)
    for item in _shown_alone(section, setting):
        slide = _item_slide(item, setting, problems)
        yield from spread(replace(slide, background=background), language)


def spread(slide: Slide, language: str) -> Iterator[Slide]:
    """The slide as it is where all of it fits, or several, the first of which has the notes."""
    visuals = [block for block in slide.blocks if isinstance(block, Visual)]
    if len(visuals) <= 1 and fits(slide):
        yield slide
        return
    words = tuple(block for block in slide.blocks if not isinstance(block, Visual))
    parts: list[tuple[Block, ...]] = list(split_for_slides(words))
    for visual in visuals:
        shown = split_table(visual, language=language) if isinstance(visual, Table) else (visual,)
        parts += [(each,) for each in shown]
    for place, part in enumerate(parts):
        is_first = place == 0
        yield replace(
            slide,
            blocks=part,
            notes=slide.notes if is_first else (),
            opens_section=slide.opens_section and is_first,
        )


def _background(section: SectionLayout) -> Background | None:
    shown = section.look.background
    if shown is None:
        return None
    picture = Picture(shown.content, shown.media_type, "", rights=shown.rights)
    return Background(picture, section.look.strength)


def _blocks(section: SectionLayout, setting: Setting, problems: list[Problem]) -> Iterator[Block]:
    yield from word_blocks(section, setting, problems)
    for pick in section.items:
        if pick.manner is Manner.SLIDES:
            continue
        items = picked_items(pick, section, setting)
        blocks = item_blocks(
            items, pick.manner, lambda item: setting.telling(item.period), problems
        )
        if pick.heading and blocks:
            yield Paragraph((Text(pick.heading, strong=True),))
        yield from blocks
    if section.look.links:
        yield Paragraph(_links(section.look.links))
    yield from figure_blocks(section, setting, problems, subject="")
    if section.promises:
        yield from promise_blocks(section, setting, problems)
    shown = section.look.picture
    if shown is not None:
        yield Picture(shown.content, shown.media_type, shown.alternative, rights=shown.rights)


def _notes(section: SectionLayout, setting: Setting, problems: list[Problem]) -> Iterator[Block]:
    """What is typed, then the details of the items on the slide, then the charts in words."""
    telling = setting.telling(section.period)
    if section.look.notes is not None:
        yield from read_commentary(section.look.notes, telling, problems)
    for pick in section.items:
        if pick.manner is Manner.BULLETS:
            for item in picked_items(pick, section, setting):
                yield from _told(item, setting, problems)
    framework = setting.material.framework
    for indicator in picked_indicators(section, IndicatorManner.CHARTS, framework):
        yield Paragraph(describe_run(indicator, run_of(section), telling))


def _told(item: Item, setting: Setting, problems: list[Problem]) -> Iterator[Block]:
    """The detail of an item under its headline; nothing where it has none."""
    telling = setting.telling(item.period)
    blocks = detail_blocks(item, telling, problems)
    if blocks:
        yield Heading(headline(item, telling, problems), level=3)
        yield from blocks


def _shown_alone(section: SectionLayout, setting: Setting) -> tuple[Item, ...]:
    picks = (pick for pick in section.items if pick.manner is Manner.SLIDES)
    return tuple(item for pick in picks for item in picked_items(pick, section, setting))


def _item_slide(item: Item, setting: Setting, problems: list[Problem]) -> Slide:
    """An item as a slide: headline, links, list and picture on it, its detail as the notes."""
    telling = setting.telling(item.period)
    bare = replace(item, links=(), listed=None)
    on_it: list[Block] = []
    if item.listed is not None:
        on_it += detail_blocks(
            replace(bare, detail=None, decided=None, listed=item.listed), telling, problems
        )
    if item.links:
        on_it.append(Paragraph(_links([(each.text, each.address) for each in item.links])))
    picture = picture_of(item)
    if picture is not None:
        on_it.append(picture)
    return Slide(
        headline(item, telling, problems), tuple(on_it), detail_blocks(bare, telling, problems)
    )


def _links(links: Sequence[tuple[str, str]]) -> tuple[Text | Link, ...]:
    words: list[Text | Link] = []
    for text, address in links:
        words += [Text(", "), Link(text, address)]
    return tuple(words[1:])
