"""The tables of a paper by row and column, for what a sentence says of their rows.

In: a document. Out: a `Grid` for each table with a row of headings and figures under it: the words
at the head of each row, the numbers, and what stands above the table. It asks no measure and no
period: a sentence finds its row by the row's own words and its column by a figure in it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from golden_thread.document import Document, Heading, Paragraph, Row, Table, blocks_of, plain_text
from golden_thread.proofing.claims.numeric_columns import NumericColumns
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.wording import plain

_CODE = re.compile(r"[a-z]{1,6}[ -]?\d{1,4}[a-z]?|\d{1,3}(?:\.\d{1,2})?|")
# A row that stands for all of them, or for somebody else.
_NO_PART = re.compile(
    r"(?:.* )?(?:totals?|sub-?total|all|overall|average|mean|median|whole|combined)(?: .*)?"
    r"|(?:the )?(?:council|borough|district|county|city|year|service)(?:[ -](?:wide|total))?"
    r"|.*\b(?:england|wales|scotland|national|nationally|regional|region|uk|target|benchmark"
    r"|comparators?|neighbours|similar|other|others|unknown|not (?:known|stated)|of which)\b.*"
)
_TOTAL = re.compile(r"(?:grand |overall )?totals?|(?:all|overall)\b.{0,40}|total .{1,40}|sum")
# Rows of which each counts something of its own, as a scorecard's do.
_SCORECARD = re.compile(r"\b(?:measures?|indicators?|kpis?|pis?|metrics?|targets?)\b")
_UNITS = re.compile(
    r"\((?:%|£|days?|number|no\.?)[^)]*\)|\b(?:percentage|per cent|number|average)\b"
)
_MONTH_NAMES = (
    "january february march april may june july august september october november december"
)
_MONTHS = _MONTH_NAMES.split(sep=" ")
MOST_ROWS = 60
LONGEST_TITLE = 80
# A first word of fewer letters may be of anything.
LETTERS = 6


@dataclass(frozen=True, slots=True)
class Grid:
    """One table: `labels` and `numbers` by row, and the words over it, all in plain words."""

    labels: tuple[str, ...]
    headings: tuple[str, ...]
    numbers: tuple[tuple[Quantity | None, ...], ...]
    caption: str
    heading: str

    @property
    def parts(self) -> tuple[int, ...]:
        """The rows that are neither a total nor somebody else's."""
        return tuple(
            row for row, label in enumerate(self.labels) if label and not _NO_PART.fullmatch(label)
        )

    @property
    def totals(self) -> tuple[int, ...]:
        """The rows that stand for all of them."""
        return tuple(row for row, label in enumerate(self.labels) if _TOTAL.fullmatch(label))

    @property
    def is_scorecard(self) -> bool:
        """Whether its rows may each count something of its own, so that none compares."""
        headed = any(_SCORECARD.search(each) for each in self.headings)
        return headed or sum(bool(_UNITS.search(each)) for each in self.labels) > 1


def grids_of(document: Document) -> Iterator[Grid]:
    """The tables of a document that have figures, in order."""
    heading = over = ""
    for block in blocks_of(document):
        if isinstance(block, Heading):
            heading = plain(plain_text(block.inlines)).strip()
        elif isinstance(block, Table):
            grid = _grid(block, heading, over)
            if grid is not None:
                yield grid
        # A short line over a table is as good as its caption.
        words = plain(plain_text(block.inlines)).strip() if isinstance(block, Paragraph) else ""
        over = words if len(words) <= LONGEST_TITLE and not words.endswith(".") else ""


def _grid(table: Table, heading: str, over: str) -> Grid | None:
    found = NumericColumns.of(table)
    if found is None or len(found.rows) > MOST_ROWS:
        return None
    numbers = tuple(
        tuple(each if each and re.search(r"\d", each.text) else None for each in row)
        for row in found.rows
    )
    labels = tuple(_label(row) for row in table.rows)
    caption = plain(plain_text(table.caption)).strip() or over
    return Grid(labels, found.headings, numbers, caption, heading)


def _label(row: Row) -> str:
    """The first cell that is no code or number of the row."""
    for cell in row.cells[:2]:
        words = plain(plain_text(cell.inlines)).strip(" .:*")
        if not _CODE.fullmatch(words) and any(letter.isalnum() for letter in words):
            return words
    return ""


def row_spans(words: str, grid: Grid, row: int) -> list[tuple[int, int]]:
    """Where the words name a row: by its label, the month it is, or a first word of its own."""
    label = grid.labels[row]
    names = {re.sub(r"^the ", "", label)}
    names |= {month for month in _MONTHS if label[:3] == month[:3] and label in (month, month[:3])}
    first = label.split(" ")[0]
    others = (grid.labels[each] for each in grid.parts if each != row)
    if len(first) >= LETTERS and not any(first in other.split(" ") for other in others):
        names.add(first)
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True) if name)
    return [match.span() for match in re.finditer(rf"(?<![\w-])(?:{either})(?![\w-])", words)]


def digits_of(quantity: Quantity) -> str:
    """The number as typed, without its sign, its unit and its commas: “0.49” of “£0.49m”."""
    found = re.search(r"\d[\d,]*(?:\.\d+)?", quantity.text)
    return found.group().replace(",", "") if found else ""
