"""What the words around a sentence settle: the period they are about, and the names there are.

In: a document and a framework. Out: the context of each block, as a reader has it in mind when
reaching it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from golden_thread.document import (
    Block,
    Document,
    Heading,
    Paragraph,
    Table,
    blocks_of,
    lines_of,
    plain_text,
)
from golden_thread.framework import Framework, Status
from golden_thread.periods import (
    FINANCIAL_YEAR,
    Calendar,
    FoundPeriod,
    Period,
    PeriodKind,
    containing,
    find_labels,
)
from golden_thread.proofing.claims.figure_headings import heads_figures
from golden_thread.proofing.claims.names import Names
from golden_thread.proofing.claims.paper_date import paper_date
from golden_thread.proofing.claims.told_names import ToldNames, is_local
from golden_thread.proofing.words.legends import legend_of
from golden_thread.proofing.words.relative_periods import ToldFrom, last_before
from golden_thread.proofing.words.wording import plain

# How far into a paper its own period is looked for, when its title names none.
OPENING = 40
_REPORTS = re.compile(r"\b(?:report|performance)\b")
_SINCE = re.compile(r"\b(?:since|until|before|after|from)(?: early| late| the)? $")


@dataclass(frozen=True, slots=True)
class Context:
    """What is in mind at a block. `period` is what it is about; `paper` is the whole paper's.

    `subject` is the one indicator that the heading above names, if it names just one, and `before`
    the one that the paragraph just before names. `dated` is the paper's own date; `is_last` where
    the heading said by “last quarter” which period it is about. `signs` are those that the paper's
    key explains, each with its status.
    """

    names: Names
    calendar: Calendar
    paper: Period | None
    period: Period | None
    subject: str | None = None
    before: str | None = None
    dated: date | None = None
    is_last: bool = False
    signs: Mapping[str, Status] = field(default_factory=dict)

    @property
    def told_from(self) -> ToldFrom:
        """What “last quarter” is told from here."""
        return ToldFrom(self.period, self.calendar, self.is_last, self.dated)

    def periods(self, text: str) -> tuple[FoundPeriod, ...]:
        """The periods named in a text, days and all, in order."""
        found = find_labels(text, calendar=self.calendar, within=self.period or self.paper)
        return tuple(replace(each, period=self._as_year(each.period)) for each in found)

    def _as_year(self, period: Period) -> Period:
        """Twelve months that are just the financial year are that: “the year to 31 March 2025”."""
        if period.kind is not PeriodKind.TWELVE_MONTHS:
            return period
        year = containing(period.starts_on, PeriodKind.YEAR, self.calendar)
        same = (year.starts_on, year.ends_before) == (period.starts_on, period.ends_before)
        return year if same else period

    def about(self, text: str) -> "Context":
        """The context under words that may name their own period: a heading or a caption."""
        named = [found.period for found in self.periods(text) if is_reported(found.period)]
        period = named[-1] if named else self.period
        is_last = False
        if not named and self.paper is None and self.dated and heads_figures(plain(text)):
            last = last_before(plain(text), self.dated, self.calendar)
            period, is_last = last or period, last is not None
        return replace(self, period=period, subject=self.names.only(text), is_last=is_last)


def is_reported(period: Period) -> bool:
    """Whether figures are reported for a period of this kind; a single day is an event."""
    return period.kind is not PeriodKind.DAY


def contexts(
    document: Document, framework: Framework | None, told: ToldNames | None = None
) -> Iterator[tuple[Block, Context]]:
    """Every block with what is in mind there; a heading's period holds to the next heading."""
    start = Context(Names.of(framework, told), FINANCIAL_YEAR, None, None)
    paper = _period_of_paper(document, start)
    dated = paper_date(document)
    signs = legend_of(_lines(document))
    start = replace(start, paper=paper, period=paper, dated=dated, signs=signs)
    here = start
    for block in blocks_of(document):
        if isinstance(block, Heading):
            words = plain_text(block.inlines)
            here = replace(start, names=start.names.under(words)).about(words)
            if here.subject and not is_local(here.subject):
                # What stands under the name of a measure is of it, whatever it is called there.
                here = replace(here, names=here.names.known)
        yield block, here
        words = plain_text(block.inlines) if isinstance(block, Paragraph) else ""
        if words and heads_figures(plain(words)):
            # “KPIs for last month:” over a list is as good as a heading.
            here = replace(here, period=start.period).about(words)
        here = replace(here, before=here.names.only(words))


def _lines(document: Document) -> Iterator[str]:
    """The lines of a paper in which a key may stand; the cells of a row are one."""
    for block in blocks_of(document):
        if isinstance(block, Table):
            yield plain_text(block.caption)
            for row in (*filter(None, (block.header,)), *block.rows):
                yield "; ".join(plain_text(cell.inlines) for cell in row.cells)
        else:
            yield from (plain_text(line) for line in lines_of(block))


def _period_of_paper(document: Document, context: Context) -> Period | None:
    """The period that the title names, or else the first that the paper's opening names."""
    opening = (plain_text(line) for block in blocks_of(document) for line in lines_of(block))
    is_dated = paper_date(replace(document, dated=None)) is not None
    for number, words in zip(range(OPENING), (document.title, *opening), strict=False):
        named = [
            found.period
            for found in context.periods(words)
            if is_reported(found.period)
            and not (number and _is_in_passing(plain(words), found, is_dated=is_dated))
        ]
        if named:
            return named[0]
    return None


def _is_in_passing(words: str, found: FoundPeriod, *, is_dated: bool) -> bool:
    """Whether a period is named for something that happened then and not for the paper's own.

    “Since March 2020” tells since when. A paper that has a date of its own is hardly about a month
    it names further down, nor about a year, unless the line says that it is a report of that year.
    """
    if _SINCE.search(words[: found.start]):
        return True
    kind = found.period.kind
    is_year = kind is PeriodKind.YEAR and _REPORTS.search(words) is None
    return is_dated and (is_year or kind is PeriodKind.MONTH)
