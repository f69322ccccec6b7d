"""A committee report: the council's header block, then numbered sections and paragraphs.

In: the setting of a paper. Out: a document; its numbers are as they will be printed.
"""

from collections.abc import Iterator

from golden_thread.document import Block, Document, Heading, Paragraph, Text
from golden_thread.narrative import counts_sentence
from golden_thread.problems import Problem
from golden_thread.publishing.doubts.doubts import note_empty
from golden_thread.publishing.parts.appendix import appendix_blocks
from golden_thread.publishing.parts.closing import Section, closing_sections, glossary_blocks
from golden_thread.publishing.parts.exceptions import exception_blocks
from golden_thread.publishing.parts.header import header_block
from golden_thread.publishing.picking.measures import check_balance, counts_of, measures_of
from golden_thread.publishing.picking.picks import Setting
from golden_thread.publishing.sections import section_blocks
from golden_thread.publishing.whole_paper import whole_paper

SUMMARY, EXCEPTIONS = "Summary", "Exceptions"


def build_report(setting: Setting, problems: list[Problem]) -> Document:
    """The report of this edition; what stops it is in `problems`."""
    return whole_paper(setting, _blocks(setting, problems))


def _blocks(setting: Setting, problems: list[Problem]) -> Iterator[Block]:
    banner = setting.material.framework.council.banner
    if banner:
        yield Paragraph((Text(banner, emphasis=True),))
    header = header_block(setting)
    if header is not None:
        yield header
    for number, (heading, blocks) in enumerate(_sections(setting, problems), 1):
        starts_page = heading == EXCEPTIONS
        yield Heading((Text(heading),), number=str(number), starts_page=starts_page)
        yield from numbered(blocks, number)
    if setting.edition.layout.extras.appendix:
        yield from appendix_blocks(setting)
    yield from glossary_blocks(setting)


def _sections(setting: Setting, problems: list[Problem]) -> Iterator[Section]:
    """Every numbered section by its heading: exceptions come first, after the summary."""
    extras = setting.edition.layout.extras
    if extras.summary:
        check_balance(setting, problems)
        telling = setting.telling(setting.edition.layout.period)
        counted = counts_sentence(counts_of(setting), telling)
        yield SUMMARY, (Paragraph(counted),) if counted else ()
    if extras.exceptions:
        yield EXCEPTIONS, tuple(exception_blocks(measures_of(setting), setting, problems))
    for section in setting.edition.layout.sections:
        blocks = section_blocks(section, setting, problems)
        note_empty(section, blocks, problems)
        yield section.heading, blocks
    yield from closing_sections(setting, problems)


def numbered(blocks: tuple[Block, ...], section: int) -> Iterator[Block]:
    """The blocks with each paragraph numbered on from the section: 6.1, 6.2."""
    number = 0
    for block in blocks:
        if isinstance(block, Paragraph):
            number += 1
            yield Paragraph(block.inlines, f"{section}.{number}")
        else:
            yield block
