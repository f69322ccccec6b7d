"""A deck: one slide for each section of its layout, with the speaker's notes.

In: a layout and the material. Out: a document of slides.
"""

from dataclasses import replace

from golden_thread.document import Document, Paragraph, Slide, Text
from golden_thread.problems import Problem
from golden_thread.publishing.layout import Layout, SectionLayout
from golden_thread.publishing.sections import Material, notes_blocks, slide_blocks


def build_deck(layout: Layout, material: Material, problems: list[Problem]) -> Document:
    """The deck of this layout; what stops it is in `problems`.

    The first slide opens with the deck's subtitle and the council's banner, where it has them.
    """
    council = material.framework.council
    slides = [_slide(section, layout, material, problems) for section in layout.sections]
    opening = (Text(layout.subtitle, strong=True), Text(council.banner, emphasis=True))
    lines = tuple(Paragraph((words,)) for words in opening if words.text)
    slides[0] = replace(slides[0], blocks=(*lines, *slides[0].blocks))
    return Document(
        title=layout.title,
        subtitle=layout.subtitle,
        slides=tuple(slides),
        language=council.language.value,
        dated=layout.dated,
        creator=council.full_name,
    )


def _slide(
    section: SectionLayout, layout: Layout, material: Material, problems: list[Problem]
) -> Slide:
    return Slide(
        title=(Text(section.heading),),
        blocks=slide_blocks(section, material, layout.figures_as_at, problems),
        notes=tuple(notes_blocks(section, material, layout.figures_as_at, problems)),
    )
