"""The claims of a table: each cell under a heading that says what it holds, beside a measure.

In: a table and its context. Out: claims in the order of the cells. A table whose headings say
nothing of figures is read cell by cell as prose.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from golden_thread.document import Cell, Row, Table, plain_text
from golden_thread.framework import Indicator, Status
from golden_thread.periods import (
    CALENDAR_YEAR,
    Period,
    PeriodKind,
    containing,
    parse_label,
    previous,
    same_last_year,
    year_to_date,
)
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.context import Context, is_reported
from golden_thread.proofing.claims.prose_claims import prose_statements
from golden_thread.proofing.claims.scene import bound
from golden_thread.proofing.claims.statement import Statement
from golden_thread.proofing.claims.unit_values import quantities_of_cell
from golden_thread.proofing.words.movements import CELLS
from golden_thread.proofing.words.wording import plain


class _Role(Enum):
    """What the cells of a column hold, with the words that head such a column."""

    VALUE = ("value", "actual", "result", "performance", "figure", "outturn", "current")
    PREVIOUS = ("previous", "last quarter", "previous quarter", "last month", "previous month")
    LAST_YEAR = ("last year", "same quarter last year", "same period last year")
    CHANGE = ("change", "difference", "+/-")
    VARIANCE = ("variance",)
    DIRECTION = ("direction", "direction of travel", "trend", "travel")
    TARGET = ("target", "plan")
    STATUS = ("status", "rag", "rag status", "rating")
    YEAR = ("year so far", "year to date", "ytd")
    YEAR_STATUS = ("year status", "year to date status", "ytd status")
    PERIOD = ("period", "when")


_CONNECTING = re.compile(r"\b(?:from|since|on|in|for|against|compared with)\b *")
_YEAR_ALONE = re.compile(r"(?:19|20)\d\d")
_ROLES = {words: role for role in _Role for words in role.value}
# A status by its word, or by its letter where that stands alone in its cell.
_STATUSES = {
    words: status
    for status in Status
    if status is not Status.GREY
    for words in (status.value, status.letter.lower())
}
_STATUS = re.compile(r"\b(?:red|amber|green)\b|^\W*[rag]\W*$")


@dataclass(frozen=True, slots=True)
class _Column:
    """What one column holds, of which period, and against which."""

    kind: ClaimKind
    period: Period | None
    against: Period | None = None
    is_earlier: bool = False


def table_statements(table: Table, context: Context) -> Iterator[Statement]:
    """The rows of this table, each with its claims; or its cells, where it holds no figures."""
    here = context.about(plain_text(table.caption))
    header = table.header
    columns = _columns(header, here) if header else {}
    own = _own_periods(header) if header else None
    for row in table.rows:
        if header and columns and own is not None:
            # Each row says of which period it is.
            yield _row(row, _columns(header, _of_row(row, own, here)), here)
        elif columns:
            yield _row(row, columns, here)
        else:
            for cell in row.cells:
                yield from prose_statements(plain_text(cell.inlines), cell.place, context)


def _row(row: Row, columns: dict[int, _Column], context: Context) -> Statement:
    claims = tuple(_row_claims(row, columns, context))
    words = _row_as_sentence(row.cells)
    return Statement(words, row.place, 0, claims, context.period, is_row=True)


def _columns(header: Row, context: Context) -> dict[int, _Column]:
    """What each column holds, by its number from 0; those that hold no figures are left out."""
    headings = [_heading(plain_text(cell.inlines), context) for cell in header.cells]
    targeted = any(role is _Role.TARGET for role, _ in headings)
    named = {
        number: period
        for number, (role, period) in enumerate(headings)
        if number and period and role is None
    }
    main = max(named.values(), default=context.period)
    earlier = sorted(period for period in named.values() if main and period < main)
    before = earlier[-1] if earlier else (previous(main) if main else None)
    columns = {
        number: _Column(ClaimKind.VALUE, period, is_earlier=bool(main and period < main))
        for number, period in named.items()
    }
    for number, (role, period) in enumerate(headings):
        # Beside a target, a variance may be from the target: it is left alone.
        is_doubtful = role is _Role.VARIANCE and targeted
        if role in (_Role.YEAR, _Role.YEAR_STATUS):
            kind = ClaimKind.VALUE if role is _Role.YEAR else ClaimKind.STATUS
            columns[number] = _Column(kind, _year_of(main, context))
        elif role is not None and role is not _Role.PERIOD and not is_doubtful:
            columns[number] = _of_role(role, main, before, period)
    return columns


def _own_periods(header: Row) -> int | None:
    """The column that says of which period each row is, by its number from 0; None without one."""
    for number, cell in enumerate(header.cells):
        if _ROLES.get(plain(plain_text(cell.inlines)).strip(" .:")) is _Role.PERIOD:
            return number
    return None


def _of_row(row: Row, own: int, context: Context) -> Context:
    """The context of a row that says in the column `own` of which period it is."""
    words = plain_text(row.cells[own].inlines) if own < len(row.cells) else ""
    if _YEAR_ALONE.fullmatch(words.strip()):
        # In prose “2023” may be any number; in such a column it is a calendar year.
        year = containing(date(int(words), 1, 1), PeriodKind.YEAR, CALENDAR_YEAR)
        return replace(context, period=year)
    period = parse_label(words, calendar=context.calendar, within=context.period)
    return replace(context, period=period)


def _year_of(main: Period | None, context: Context) -> Period | None:
    """The year up to the end of the table's period, or the whole year where it ends with it."""
    if main is None or main.kind not in (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF):
        return None
    so_far = year_to_date(main, main.calendar or context.calendar)
    year = containing(main.starts_on, PeriodKind.YEAR, so_far.calendar)
    return year if year.ends_before == so_far.ends_before else so_far


def _heading(text: str, context: Context) -> tuple[_Role | None, Period | None]:
    """What a heading says: its role, the one period it names, or both (“Q2 target”).

    Words beside a period that are no role are left to the period: “Q2 2022/23 (provisional)”.
    """
    found = [each for each in context.periods(text) if is_reported(each.period)]
    words = plain(text)
    for each in reversed(found):
        words = words[: each.start] + words[each.end :]
    role = _ROLES.get(_CONNECTING.sub("", words).strip(" .:-()"))
    return role, found[0].period if len(found) == 1 else None


def _of_role(
    role: _Role, main: Period | None, before: Period | None, named: Period | None
) -> _Column:
    """The column of a role; the period in its heading is its own, or what a change is from."""
    if role in (_Role.CHANGE, _Role.VARIANCE, _Role.DIRECTION):
        kind = ClaimKind.MOVEMENT if role is _Role.DIRECTION else ClaimKind.CHANGE
        return _Column(kind, main, named if named and named != main else before)
    if role is _Role.PREVIOUS:
        return _Column(ClaimKind.VALUE, before, is_earlier=True)
    if role is _Role.LAST_YEAR:
        return _Column(ClaimKind.VALUE, same_last_year(main) if main else None, is_earlier=True)
    kinds = {
        _Role.VALUE: ClaimKind.VALUE,
        _Role.TARGET: ClaimKind.TARGET,
        _Role.STATUS: ClaimKind.STATUS,
    }
    return _Column(kinds[role], named or main)


def _row_claims(row: Row, columns: dict[int, _Column], context: Context) -> Iterator[Claim]:
    code = _measure_of(row, columns, context)
    measure = context.names.indicators.get(code or "")
    sentence = _row_as_sentence(row.cells)
    for number, cell in enumerate(row.cells):
        column = columns.get(number)
        claim = _of_cell(cell, column, sentence, measure, context) if column else None
        if claim and column:
            claim = replace(
                claim, indicator=code, against=column.against, is_earlier=column.is_earlier
            )
            yield bound(claim, column.period)


def _measure_of(row: Row, columns: dict[int, _Column], context: Context) -> str | None:
    """The measure named in the cells before a row's figures; none if they name two.

    Officers put a reference or a service before the name as often as not.
    """
    words = row.cells[: max(1, min(columns))]
    found = {context.names.of_row(plain_text(cell.inlines)) for cell in words} - {None}
    return found.pop() if len(found) == 1 else None


def _row_as_sentence(cells: Sequence[Cell]) -> str:
    return " | ".join(plain_text(cell.inlines) for cell in cells)


def _of_cell(
    cell: Cell, column: _Column, sentence: str, measure: Indicator | None, context: Context
) -> Claim | None:
    """The claim of one cell, not yet bound; None for a dash, a mark, or words that are no claim."""
    text = plain_text(cell.inlines)
    words = plain(text).strip(" .")
    start = len(text) - len(text.lstrip())
    blank = Claim(
        column.kind, text.strip(), sentence, cell.place, start, in_table=True, is_named=True
    )
    if column.kind is ClaimKind.STATUS:
        return _status_of(text, blank, context.names.statuses)
    if words in CELLS and column.kind in (ClaimKind.MOVEMENT, ClaimKind.CHANGE):
        return replace(blank, kind=ClaimKind.MOVEMENT, movement=CELLS[words])
    quantities = quantities_of_cell(text, measure, context.calendar)
    if column.kind is ClaimKind.MOVEMENT or len(quantities) != 1:
        return None
    quantity = quantities[0]
    return replace(blank, quantity=quantity, text=quantity.text, start=quantity.start)


def _status_of(text: str, blank: Claim, renamed: Mapping[str, Status]) -> Claim | None:
    """The status of a cell: the council's word for it, or a colour or its letter; none of two."""
    words = plain(text)
    own = [word for word in renamed if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", words)]
    if own:
        word = max(own, key=len)
        start = words.index(word)
        status = renamed[word] if all(each in word for each in own) else None
    else:
        found = list(_STATUS.finditer(words))
        printed = found[0].group() if len(found) == 1 else ""
        word = re.sub(r"\W", "", printed)
        start = found[0].start() + printed.index(word) if printed else 0
        status = _STATUSES.get(word)
    if status is None:
        return None
    return replace(blank, text=text[start : start + len(word)], start=start, status=status)
