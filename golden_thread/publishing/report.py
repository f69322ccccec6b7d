"""A committee report: the council's header block, then numbered sections and paragraphs.

In: a layout and the material. Out: a document; its numbers are as they will be printed.
"""

from collections.abc import Iterator

from golden_thread.document import (
    Block,
    Cell,
    Document,
    Heading,
    Paragraph,
    Row,
    Table,
    Text,
)
from golden_thread.framework import Council
from golden_thread.narrative import Phrase, phrase, reading_guide
from golden_thread.problems import Problem
from golden_thread.publishing.layout import HeaderRow, Layout
from golden_thread.publishing.sections import Material, section_blocks


def build_report(layout: Layout, material: Material, problems: list[Problem]) -> Document:
    """The report of this layout; what stops it is in `problems`."""
    council = material.framework.council
    return Document(
        title=layout.title,
        subtitle=layout.subtitle,
        blocks=tuple(_blocks(layout, material, problems)),
        language=council.language.value,
        dated=layout.dated,
        creator=council.full_name,
    )


def _blocks(layout: Layout, material: Material, problems: list[Problem]) -> Iterator[Block]:
    if material.framework.council.banner:
        yield Paragraph((Text(material.framework.council.banner, emphasis=True),))
    if layout.header:
        yield _header(layout.header)
    for number, section in enumerate(layout.sections, 1):
        yield Heading((Text(section.heading),), number=str(number))
        found = section_blocks(section, material, layout.figures_as_at, problems)
        yield from _numbered(found, number)
    yield from _guide(layout, material.framework.council, len(layout.sections) + 1)


def _guide(layout: Layout, council: Council, number: int) -> Iterator[Block]:
    """The last section: as at when the figures are, and what the statuses and directions mean."""
    yield Heading((Text(phrase(Phrase.HOW_TO_READ, council.language)),), number=str(number))
    lines = reading_guide(council, layout.figures_as_at)
    yield from _numbered(tuple(Paragraph((Text(line),)) for line in lines), number)


def _header(rows: tuple[HeaderRow, ...]) -> Table:
    """The header block as a table: its labels head its rows."""
    cells = [
        Row((Cell((Text(row.label, strong=True),)), Cell((Text("\n".join(row.lines)),))))
        for row in rows
    ]
    header = Row((Cell((Text("About this report"),)), Cell((Text("Details"),))))
    return Table(header, tuple(cells), widths=(0.3, 0.7))


def _numbered(blocks: tuple[Block, ...], section: int) -> Iterator[Block]:
    """The blocks with each paragraph numbered on from the section: 6.1, 6.2."""
    number = 0
    for block in blocks:
        if isinstance(block, Paragraph):
            number += 1
            yield Paragraph(block.inlines, f"{section}.{number}")
        else:
            yield block
