"""The numbers of a table by row and column, for what its columns say together.

In: a table. Out: for each cell the one number that it holds, nought for a dash, or None; and the
words at the head of each row and column.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from golden_thread.document import Cell, Row, Table, plain_text
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.context import Context
from golden_thread.proofing.claims.said import Share, Total
from golden_thread.proofing.claims.scene import NO_INDICATOR
from golden_thread.proofing.claims.statement import Statement
from golden_thread.proofing.words.quantities import find_quantities
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.wording import plain

_NIL = frozenset(("-", "nil", "none"))
# A table wider than this is a layout.
WIDEST = 24


@dataclass(frozen=True, slots=True)
class NumericColumns:
    """The numbers of a table. `rows` has one tuple a row, as long as the table is wide."""

    table: Table
    headings: tuple[str, ...]
    labels: tuple[str, ...]
    rows: tuple[tuple[Quantity | None, ...], ...]

    @classmethod
    def of(cls, table: Table) -> "NumericColumns | None":
        """The numbers of this table; None where it has no heading row, or is a layout."""
        if table.header is None or not 2 <= len(table.header.cells) <= WIDEST:
            return None
        width = len(table.header.cells)
        headings = tuple(_words(cell) for cell in table.header.cells)
        rows = tuple(tuple(_number(cell) for cell in row.cells[:width]) for row in table.rows)
        padded = tuple((*row, *[None] * (width - len(row))) for row in rows)
        return cls(table, headings, tuple(_label(row) for row in table.rows), padded)

    def column(self, number: int) -> tuple[Quantity | None, ...]:
        """The numbers of one column, by its number from 0."""
        return tuple(row[number] for row in self.rows)

    def numeric(self) -> Iterator[int]:
        """The columns that have a number in two rows or more."""
        for number in range(1, len(self.headings)):
            if sum(each is not None for each in self.column(number)) > 1:
                yield number

    def statement(self, row: int, column: int, said: Total | Share, context: Context) -> Statement:
        """What a cell claims, as a statement of its row."""
        found = self.table.rows[row]
        cell, quantity = found.cells[column], self.rows[row][column]
        text = quantity.text if quantity else plain_text(cell.inlines)
        words = " | ".join(plain_text(each.inlines) for each in found.cells)
        claim = Claim(
            ClaimKind.TOTAL if isinstance(said, Total) else ClaimKind.SHARE,
            text,
            words,
            cell.place,
            quantity.start if quantity else 0,
            in_table=True,
            unbound=NO_INDICATOR,
            said=said,
        )
        return Statement(words, found.place, 0, (claim,), context.period, is_row=True)


def _words(cell: Cell) -> str:
    return plain(plain_text(cell.inlines)).strip(" .:*")


def _label(row: Row) -> str:
    """The words at the head of a row: its first cell that has letters."""
    for cell in row.cells[:2]:
        words = _words(cell)
        if any(letter.isalpha() for letter in words):
            return words
    return ""


def _number(cell: Cell) -> Quantity | None:
    text = plain_text(cell.inlines)
    stripped = text.strip()
    if plain(stripped) in _NIL:
        return Quantity(stripped, 0, len(text), Decimal(0), 0, "")
    found = find_quantities(text)
    return found[0] if len(found) == 1 and found[0].text == stripped else None
