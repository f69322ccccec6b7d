"""A deck: a title, an agenda, the slides of the layout, credits, and a slide for questions.

In: the setting of a paper. Out: a document of slides, none of which holds more than it has room
for: long tables and lists go on over further slides.
"""

from collections.abc import Iterator

from golden_thread.document import Block, Bullets, Document, Paragraph, Slide, Text
from golden_thread.problems import Problem
from golden_thread.publishing.picking.marking import marking_blocks
from golden_thread.publishing.picking.picks import Setting
from golden_thread.publishing.slides import section_slides
from golden_thread.publishing.whole_paper import whole_paper

AGENDA, CREDITS, QUESTIONS = "Agenda", "Credits", "Questions"


def build_deck(setting: Setting, problems: list[Problem]) -> Document:
    """The deck of this edition; what stops it is in `problems`."""
    return whole_paper(setting, slides=_slides(setting, problems))


def _slides(setting: Setting, problems: list[Problem]) -> Iterator[Slide]:
    layout = setting.edition.layout
    yield Slide((Text(setting.edition.title),), tuple(_opening(setting)), opens_section=True)
    if layout.extras.agenda:
        parts = tuple(
            (Text(section.heading),) for section in layout.sections if section.look.opens_section
        )
        yield Slide((Text(AGENDA),), (Bullets(parts),) if parts else ())
    for section in layout.sections:
        yield from section_slides(section, setting, problems)
    if layout.extras.credits:
        thanked = tuple((Text(each),) for each in layout.extras.credits)
        yield Slide((Text(CREDITS),), (Bullets(thanked),), opens_section=True)
    if layout.extras.questions:
        yield Slide((Text(QUESTIONS),), opens_section=True)


def _opening(setting: Setting) -> Iterator[Block]:
    """What stands under the title: whom it is for, its line, whose it is, the council's banner."""
    layout, council = setting.edition.layout, setting.material.framework.council
    yield from marking_blocks(setting)
    portfolio = setting.material.framework.organisation.portfolio(layout.portfolio)
    if layout.subtitle:
        yield Paragraph((Text(layout.subtitle, strong=True),))
    if portfolio is not None:
        yield Paragraph((Text(portfolio.holder),))
    if council.banner:
        yield Paragraph((Text(council.banner, emphasis=True),))
