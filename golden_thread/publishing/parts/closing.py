"""What closes a report: implications, what is in Part II, how to read it, the glossary.

In: the setting of a paper. Out: the sections, each a heading and its blocks.
"""

from collections.abc import Iterator

from golden_thread.clearance import Withheld
from golden_thread.document import Block, Cell, Heading, Paragraph, Row, Table, Text
from golden_thread.framework import Indicator
from golden_thread.narrative import Phrase, phrase, read_commentary, reading_guide
from golden_thread.problems import Problem
from golden_thread.publishing.parts.header import prints_glossary
from golden_thread.publishing.picking.measures import measures_of
from golden_thread.publishing.picking.picks import Setting

IMPLICATIONS, PART_TWO, GLOSSARY = "Implications", "Part II", "Glossary"
WITHHELD = (
    "The items below are in Part II. Part I gives their titles, the paragraph of the law under "
    "which each is exempt, and the reason."
)

Section = tuple[str, tuple[Block, ...]]


def closing_sections(setting: Setting, problems: list[Problem]) -> Iterator[Section]:
    """The numbered sections after those of the layout, by heading."""
    implications = tuple(_implications(setting, problems))
    if implications:
        yield IMPLICATIONS, implications
    if setting.material.withheld:
        yield PART_TWO, tuple(withheld_blocks(setting.material.withheld))
    framework, layout = setting.material.framework, setting.edition.layout
    lines = reading_guide(framework, layout.figures_as_at, _printed(setting))
    guide = tuple(Paragraph((Text(line),)) for line in lines)
    yield phrase(Phrase.HOW_TO_READ, framework.council.language), guide


def withheld_blocks(withheld: tuple[Withheld, ...]) -> Iterator[Block]:
    """What Part I says of the items that are in Part II."""
    yield Paragraph((Text(WITHHELD),))
    header = Row(tuple(Cell((Text(words),)) for words in ("Item", "Paragraph", "Reason")))
    rows = tuple(
        Row(tuple(Cell((Text(words),)) for words in (each.title, each.paragraph, each.reason)))
        for each in withheld
    )
    yield Table(header, rows, (Text("Items in Part II"),), (0.35, 0.15, 0.5))


def glossary_blocks(setting: Setting) -> Iterator[Block]:
    """The terms as a table, unless the header block has them."""
    terms = (*setting.material.house.glossary, *setting.edition.layout.extras.glossary)
    if not terms or prints_glossary(setting):
        return
    yield Heading((Text(GLOSSARY),))
    header = Row((Cell((Text("Term"),)), Cell((Text("Meaning"),))))
    rows = tuple(Row((Cell((Text(each.term),)), Cell((Text(each.meaning),)))) for each in terms)
    yield Table(header, rows, widths=(0.3, 0.7))


def _printed(setting: Setting) -> tuple[Indicator, ...]:
    """Each measure whose status the report prints; an appendix prints them all."""
    framework = setting.material.framework
    if setting.edition.layout.extras.appendix:
        return framework.indicators
    return tuple(dict.fromkeys(indicator for indicator, _ in measures_of(setting)))


def _implications(setting: Setting, problems: list[Problem]) -> Iterator[Block]:
    """Each implication in the order of the house, under its own title."""
    layout = setting.edition.layout
    said = dict(layout.extras.implications)
    for each in setting.material.house.implications:
        if each.code in said:
            yield Heading((Text(each.title),), level=2)
            telling = setting.telling(layout.period)
            yield from read_commentary(said[each.code], telling, problems)
