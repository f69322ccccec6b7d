"""A paper as the checks see it: its lines, and its statements with their claims.

In: nothing. Out: the values that the extractors make. A statement is one sentence, one item of a
list or one row of a table; its claims can be held against each other without any register.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from golden_thread.document import Document, PaperPlace
from golden_thread.periods import Period
from golden_thread.proofing.claims.claim import Claim
from golden_thread.proofing.words.days import FoundDay


class LineKind(StrEnum):
    """What a line of a paper is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    CELL = "cell"
    CAPTION = "caption"
    ALTERNATIVE = "alternative"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of words as printed: a paragraph, an item, a cell, a heading."""

    kind: LineKind
    text: str
    place: PaperPlace


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence, item or row, as printed, with its claims in order.

    `start` is where it begins in the line at `place`. `period` is what it is about when it names
    none itself.
    """

    text: str
    place: PaperPlace
    start: int
    claims: tuple[Claim, ...]
    period: Period | None = None
    is_row: bool = False


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper read. `dated` is its own date and `period` what the whole of it is about.

    `days` are the first that its statements name, with and without a weekday or a year.
    """

    name: str
    document: Document
    lines: tuple[Line, ...]
    statements: tuple[Statement, ...]
    dated: date | None = None
    period: Period | None = None
    days: tuple[FoundDay, ...] = ()

    @property
    def claims(self) -> Iterator[Claim]:
        """Every claim in reading order."""
        for statement in self.statements:
            yield from statement.claims
