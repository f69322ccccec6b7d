"""A table of how many measures have which status: a row a status, with its number beside it.

In: a table and its context. Out: a statement for each such row with its count. A table with two
columns of numbers counts two things, and is left to be read as any other.
"""

from collections.abc import Iterator, Mapping

from golden_thread.document import Row, Table, plain_text
from golden_thread.framework import Status
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.context import Context
from golden_thread.proofing.claims.said import Counts
from golden_thread.proofing.claims.scene import NO_INDICATOR
from golden_thread.proofing.claims.statement import Statement
from golden_thread.proofing.claims.status_cells import StatusScale, status_of_label
from golden_thread.proofing.words.count_words import STATUS_OF, Counted, counted_beside
from golden_thread.proofing.words.wording import plain

_FEWEST = 2
_TOTALS = frozenset(
    ("total", "all", "overall", "all measures", "all indicators", "measures", "total measures")
)


def count_statements(table: Table, context: Context) -> Iterator[Statement]:
    """The counts of this table by status; nothing where it is no table of them."""
    own = context.names.statuses
    labels = [plain_text(row.cells[0].inlines) for row in table.rows if row.cells]
    scale = StatusScale.of(labels, own, context.signs)
    rows = [(row, *_read(row, own, scale)) for row in table.rows]
    kinds = [kind for _, kind, _ in rows if kind in STATUS_OF]
    if len(kinds) < _FEWEST or len(set(kinds)) < len(kinds):
        return
    if any(kind is None for _, kind, _ in rows):
        return
    for row, kind, at in rows:
        if kind is not None and at is not None:
            yield _statement(row, kind, at, context)


def _read(
    row: Row, own: Mapping[str, Status], scale: StatusScale
) -> tuple[Counted | None, int | None]:
    """What a row counts, and in which cell its one number stands."""
    texts = [plain(plain_text(cell.inlines)).strip() for cell in row.cells]
    numbers = [at for at, text in enumerate(texts) if text.isdecimal()]
    label = texts[0].strip(" .:*") if texts else ""
    if len(numbers) != 1 or numbers[0] == 0 or len(label.split()) > 5:
        return None, None
    if label in _TOTALS:
        return Counted.ALL, numbers[0]
    told = counted_beside(f"{label}: ", "", own)
    if told is not None:
        return told[0], numbers[0]
    status = status_of_label(label, scale)
    return next((each for each, of in STATUS_OF.items() if of is status), None), numbers[0]


def _statement(row: Row, kind: Counted, at: int, context: Context) -> Statement:
    cell = row.cells[at]
    text = plain_text(cell.inlines)
    number = int(text.strip())
    words = " | ".join(plain_text(each.inlines) for each in row.cells)
    said = Counts(
        {STATUS_OF[kind]: number} if kind in STATUS_OF else {},
        number if kind is Counted.ALL else None,
        targeted=number if kind is Counted.TARGETED else None,
        missed=number if kind is Counted.MISSED else None,
    )
    claim = Claim(
        ClaimKind.COUNTS,
        text.strip(),
        words,
        cell.place,
        len(text) - len(text.lstrip()),
        period=context.period,
        in_table=True,
        unbound=NO_INDICATOR,
        said=said,
    )
    return Statement(words, row.place, 0, (claim,), context.period, is_row=True)
