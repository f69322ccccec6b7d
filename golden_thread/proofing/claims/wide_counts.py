"""Tables that count measures by status in several columns: one a period, or one a status.

In: a table and its context. Out: a statement for each row with how many measures of which status it
says there are, of the period of its column or its row, and with the total where the table has one.
"""

import re
from collections.abc import Iterator, Sequence

from golden_thread.document import Table, plain_text
from golden_thread.framework import Status
from golden_thread.periods import Period
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.context import Context, is_reported
from golden_thread.proofing.claims.numeric_columns import NumericColumns
from golden_thread.proofing.claims.said import Counts
from golden_thread.proofing.claims.scene import NO_INDICATOR
from golden_thread.proofing.claims.statement import Statement
from golden_thread.proofing.claims.status_cells import StatusScale, status_of_label
from golden_thread.proofing.words.quantity import Quantity

# A table with fewer statuses than this counts something else.
FEWEST = 2
_COUNTED = (
    r"(?:(?:key |corporate |performance )?(?:measures?|indicators?|kpis?|pis?|targets?|actions?"
    r"|projects?|milestones?|objectives?|commitments?|priorities|outcomes?))"
)
_TOTAL = re.compile(
    rf"(?:grand |overall )?totals?(?: (?:number|no\.?|count))?(?: of)?(?: {_COUNTED})?|sum"
    rf"|all(?: {_COUNTED})?|(?:number|no\.?) of {_COUNTED}|overall"
)
# Over a column of counts stands what is counted, a period, or nothing much.
_OF_COUNTS = re.compile(
    rf"(?:(?:total )?(?:number|no|count|quantity|how many|#)\.?(?: of)?)? ?{_COUNTED}?"
    r"(?: (?:rated|reported|with this (?:status|rating)))?"
    r"|(?:this|last|current|previous) (?:quarter|month|period|year)|total|all"
)
_NOW = re.compile(r"(?:last|previous)\b")


def is_total_of_counts(label: str) -> bool:
    """Whether the label of a row says that it is the total of counts of measures."""
    return _TOTAL.fullmatch(label) is not None


def wide_count_statements(table: Table, context: Context) -> Iterator[Statement]:
    """The counts of this table; none of a table that counts no statuses."""
    found = NumericColumns.of(table)
    if found is None:
        return
    here = context.about(plain_text(table.caption))
    by_row = statuses_of(found.labels, here)
    if len(set(by_row.values()) - {Status.GREY}) >= FEWEST:
        yield from _by_row(found, by_row, here)
        return
    by_column = statuses_of(found.headings[1:], here)
    if len(set(by_column.values()) - {Status.GREY}) >= FEWEST:
        at = {number + 1: status for number, status in by_column.items()}
        yield from _by_column(found, at, here)


def statuses_of(labels: Sequence[str], context: Context) -> dict[int, Status]:
    """The status that each of these labels stands for, by its number; none twice."""
    scale = StatusScale.of(labels, context.names.statuses, context.signs)
    found = {number: status_of_label(label, scale) for number, label in enumerate(labels)}
    told = {number: status for number, status in found.items() if status is not None}
    rated = [status for status in told.values() if status is not Status.GREY]
    return told if len(rated) == len(set(rated)) else {}


def _by_row(
    found: NumericColumns, statuses: dict[int, Status], context: Context
) -> Iterator[Statement]:
    columns = {
        number: period
        for number in range(1, len(found.headings))
        if (period := _period(found, number, context)) or _is_of_counts(found, number)
    }
    totals = [row for row, label in enumerate(found.labels) if is_total_of_counts(label)]
    for row, status in statuses.items():
        claims = []
        for column, period in columns.items():
            printed = _whole(found.rows[row][column])
            if printed is None:
                continue
            said = Counts({status: int(printed.value)}, _total(found, column, statuses, totals))
            claims.append(_claim(found, row, column, said, period or _of(found, column, context)))
        if claims:
            yield _statement(found, row, claims, context)


def _total(
    found: NumericColumns, column: int, statuses: dict[int, Status], totals: Sequence[int]
) -> int | None:
    """The number of measures in the total row; without one, what all rows of statuses make."""
    rows = totals if totals else list(statuses)
    whole = [_whole(found.rows[row][column]) for row in rows]
    is_told = len(totals) == 1 or (not totals and len(statuses) == len(found.labels))
    known = [int(each.value) for each in whole if each is not None]
    return sum(known) if is_told and len(known) == len(whole) else None


def _by_column(
    found: NumericColumns, statuses: dict[int, Status], context: Context
) -> Iterator[Statement]:
    totals = [number for number, words in enumerate(found.headings) if is_total_of_counts(words)]
    for row, cells in enumerate(found.rows):
        counted = {
            status: (number, whole)
            for number, status in statuses.items()
            if (whole := _whole(cells[number])) is not None
        }
        if len(counted) != len(statuses) or len(totals) > 1:
            continue
        unread = any(
            cells[number] is not None and number not in statuses and number not in totals
            for number in range(len(cells))
        )
        # A column that is not understood may count the rest.
        total = _whole(cells[totals[0]]) if totals and not unread else None
        said = Counts(
            {status: int(whole.value) for status, (_, whole) in counted.items()},
            int(total.value) if total else None,
        )
        at = totals[0] if total else next(iter(counted.values()))[0]
        label = plain_text(found.table.rows[row].cells[0].inlines)
        named = [each for each in context.periods(label) if is_reported(each.period)]
        period = named[0].period if len(named) == 1 else None
        if not named and is_total_of_counts(found.labels[row] or "all"):
            period = context.period
        yield _statement(found, row, [_claim(found, row, at, said, period)], context)


def _period(found: NumericColumns, column: int, context: Context) -> Period | None:
    """The one period that the heading of a column names."""
    header = found.table.header
    if header is None or column >= len(header.cells):
        return None
    text = plain_text(header.cells[column].inlines)
    named = [each.period for each in context.periods(text) if is_reported(each.period)]
    return named[0] if len(named) == 1 and "%" not in text else None


def _is_of_counts(found: NumericColumns, column: int) -> bool:
    """Whether a column is one of counts by its heading, and the only one that is."""
    return _OF_COUNTS.fullmatch(found.headings[column]) is not None


def _of(found: NumericColumns, column: int, context: Context) -> Period | None:
    return None if _NOW.match(found.headings[column]) else context.period


def _whole(quantity: Quantity | None) -> Quantity | None:
    """The number, if it counts things."""
    if quantity is None or quantity.unit or quantity.places > 0 or quantity.signed:
        return None
    return quantity


def _claim(
    found: NumericColumns, row: int, column: int, said: Counts, period: Period | None
) -> Claim:
    quantity, cell = found.rows[row][column], found.table.rows[row].cells[column]
    return Claim(
        ClaimKind.COUNTS,
        quantity.text if quantity else plain_text(cell.inlines),
        _words(found, row),
        cell.place,
        quantity.start if quantity else 0,
        period=period,
        in_table=True,
        unbound=NO_INDICATOR,
        said=said,
    )


def _statement(
    found: NumericColumns, row: int, claims: Sequence[Claim], context: Context
) -> Statement:
    place = found.table.rows[row].place
    return Statement(_words(found, row), place, 0, tuple(claims), context.period, is_row=True)


def _words(found: NumericColumns, row: int) -> str:
    return " | ".join(plain_text(each.inlines) for each in found.table.rows[row].cells)
