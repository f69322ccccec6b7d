"""A briefing note to Full Council: a portfolio's services, each with what the Council should know.

In: the setting of a paper. Out: a document of headings and bullets, without numbers before them.
"""

from collections.abc import Iterator

from golden_thread.document import Block, Document, Heading, Paragraph, Text
from golden_thread.narrative import counts_sentence
from golden_thread.problems import Problem
from golden_thread.publishing.doubts.doubts import note_empty
from golden_thread.publishing.parts.closing import (
    PART_TWO,
    glossary_blocks,
    withheld_blocks,
)
from golden_thread.publishing.parts.header import author_lines
from golden_thread.publishing.parts.item_words import day_words
from golden_thread.publishing.picking.measures import check_balance, counts_of
from golden_thread.publishing.picking.picks import Setting
from golden_thread.publishing.sections import section_blocks
from golden_thread.publishing.whole_paper import whole_paper


def build_briefing(setting: Setting, problems: list[Problem]) -> Document:
    """The note of this edition; what stops it is in `problems`."""
    return whole_paper(setting, _blocks(setting, problems))


def _blocks(setting: Setting, problems: list[Problem]) -> Iterator[Block]:
    layout, council = setting.edition.layout, setting.material.framework.council
    if council.banner:
        yield Paragraph((Text(council.banner, emphasis=True),))
    opening = _opening(setting)
    if opening:
        yield Paragraph((Text(opening, strong=True),))
    if layout.extras.summary:
        check_balance(setting, problems)
        counted = counts_sentence(counts_of(setting), setting.telling(layout.period))
        yield from (Paragraph(counted),) if counted else ()
    for section in layout.sections:
        yield Heading((Text(section.heading),))
        blocks = section_blocks(section, setting, problems)
        note_empty(section, blocks, problems)
        yield from blocks
    if setting.material.withheld:
        yield Heading((Text(PART_TWO),))
        yield from withheld_blocks(setting.material.withheld)
    yield from glossary_blocks(setting)
    for author in layout.authors:
        yield Paragraph((Text(" – ".join(author_lines(author))),))


def _opening(setting: Setting) -> str:
    """Whose note it is, for which meeting, and on which day."""
    organisation = setting.material.framework.organisation
    portfolio = organisation.portfolio(setting.edition.layout.portfolio)
    meeting = setting.edition.meeting
    body = organisation.body(meeting.body) if meeting else None
    parts = (
        f"{portfolio.title} portfolio" if portfolio else "",
        portfolio.holder if portfolio else "",
        f"{body.title}, {day_words(meeting.on)}" if body and meeting else "",
    )
    return " – ".join(part for part in parts if part)
