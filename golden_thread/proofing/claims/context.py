"""What the words around a sentence settle: the period they are about, and the names there are.

In: a document and a framework. Out: the context of each block, as a reader has it in mind when
reaching it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from golden_thread.document import (
    Block,
    Document,
    Heading,
    Paragraph,
    blocks_of,
    lines_of,
    plain_text,
)
from golden_thread.framework import Framework
from golden_thread.periods import (
    FINANCIAL_YEAR,
    Calendar,
    FoundPeriod,
    Period,
    PeriodKind,
    find_labels,
)
from golden_thread.proofing.claims.names import Names
from golden_thread.proofing.claims.told_names import ToldNames

# How far into a paper its own period is looked for, when its title names none.
OPENING = 40


@dataclass(frozen=True, slots=True)
class Context:
    """What is in mind at a block. `period` is what it is about; `paper` is the whole paper's.

    `subject` is the one indicator that the heading above names, if it names just one, and `before`
    the one that the paragraph just before names.
    """

    names: Names
    calendar: Calendar
    paper: Period | None
    period: Period | None
    subject: str | None = None
    before: str | None = None

    def periods(self, text: str) -> tuple[FoundPeriod, ...]:
        """The periods named in a text, days and all, in order."""
        return find_labels(text, calendar=self.calendar, within=self.period or self.paper)

    def about(self, text: str) -> "Context":
        """The context under words that may name their own period: a heading or a caption."""
        named = [found.period for found in self.periods(text) if is_reported(found.period)]
        period = named[-1] if named else self.period
        return replace(self, period=period, subject=self.names.only(text))


def is_reported(period: Period) -> bool:
    """Whether figures are reported for a period of this kind; a single day is an event."""
    return period.kind is not PeriodKind.DAY


def contexts(
    document: Document, framework: Framework | None, told: ToldNames | None = None
) -> Iterator[tuple[Block, Context]]:
    """Every block with what is in mind there; a heading's period holds to the next heading."""
    start = Context(Names.of(framework, told), FINANCIAL_YEAR, None, None)
    paper = _period_of_paper(document, start)
    start = replace(start, paper=paper, period=paper)
    here = start
    for block in blocks_of(document):
        if isinstance(block, Heading):
            words = plain_text(block.inlines)
            here = replace(start, names=start.names.under(words)).about(words)
        yield block, here
        words = plain_text(block.inlines) if isinstance(block, Paragraph) else ""
        here = replace(here, before=here.names.only(words))


def _period_of_paper(document: Document, context: Context) -> Period | None:
    """The period that the title names, or else the first that the paper's opening names."""
    opening = (plain_text(line) for block in blocks_of(document) for line in lines_of(block))
    for _, words in zip(range(OPENING), (document.title, *opening), strict=False):
        named = [found.period for found in context.periods(words) if is_reported(found.period)]
        if named:
            return named[0]
    return None
