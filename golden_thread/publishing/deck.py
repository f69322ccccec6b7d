"""A deck: one slide for each section of its layout, with the speaker's notes.

In: a layout and the material. Out: a document of slides.
"""

from golden_thread.document import Document, Paragraph, Slide, Text
from golden_thread.problems import Problem
from golden_thread.publishing.layout import Layout, SectionLayout
from golden_thread.publishing.sections import Material, notes_blocks, slide_blocks


def build_deck(layout: Layout, material: Material, problems: list[Problem]) -> Document:
    """The deck of this layout; what stops it is in `problems`.

    The notes of the first slide end with the council's banner, where it has one.
    """
    council = material.framework.council
    slides = [_slide(section, layout, material, problems) for section in layout.sections]
    if council.banner:
        first = slides[0]
        banner = Paragraph((Text(council.banner),))
        slides[0] = Slide(first.title, first.blocks, (*first.notes, banner))
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
