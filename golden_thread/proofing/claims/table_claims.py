"""The claims of a table: each cell under a heading that says what it holds, beside a measure.

In: a table and its context. Out: claims in the order of the cells. A table whose headings say
nothing of figures is read cell by cell as prose.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from golden_thread.document import Cell, Row, Table, plain_text
from golden_thread.framework import Indicator
from golden_thread.periods import (
    CALENDAR_YEAR,
    Period,
    PeriodKind,
    containing,
    parse_label,
    previous,
    same_last_year,
)
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.column_roles import Role, role_of
from golden_thread.proofing.claims.context import Context, is_reported
from golden_thread.proofing.claims.main_period import (
    Heading,
    main_period,
    start_of_arrows,
    start_of_changes,
)
from golden_thread.proofing.claims.prose_claims import prose_statements
from golden_thread.proofing.claims.scene import NO_PERIOD, bound
from golden_thread.proofing.claims.statement import Statement
from golden_thread.proofing.claims.status_cells import (
    is_of_marks,
    status_of_cell,
    verdict_of_cell,
)
from golden_thread.proofing.claims.unit_values import quantities_of_cell
from golden_thread.proofing.words.arrows import arrow_of_cell
from golden_thread.proofing.words.movements import CELLS
from golden_thread.proofing.words.status_marks import has_shapes
from golden_thread.proofing.words.wording import plain
from golden_thread.proofing.words.year_so_far import year_so_far

_YEAR_ALONE = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class _Column:
    """What one column holds, of which period, and against which.

    `moved_from` is the period against which a word or an arrow is in a column of changes.
    """

    kind: ClaimKind
    period: Period | None
    against: Period | None = None
    moved_from: Period | None = None
    is_earlier: bool = False
    has_shapes: bool = False


def table_statements(table: Table, context: Context) -> Iterator[Statement]:
    """The rows of this table, each with its claims; or its cells, where it holds no figures."""
    here = context.about(plain_text(table.caption))
    header = table.header
    columns = _columns(header, here) if header else {}
    own = _own_periods(header) if header else None
    marked = _with_marks(table, columns, here) if columns else columns
    for row in table.rows:
        if header and columns and own is not None:
            # Each row says of which period it is.
            of_row = _columns(header, _of_row(row, own, here))
            yield _row(row, _with_marks(table, of_row, here), here)
        elif columns:
            yield _row(row, marked, here)
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
    targeted = any(role is Role.TARGET for role, _ in headings)
    named = {
        number: period
        for number, (role, period) in enumerate(headings)
        if number and period and role is None
    }
    main = main_period(headings, context.period)
    columns = {
        number: _Column(ClaimKind.VALUE, period, is_earlier=bool(main and period < main))
        for number, period in named.items()
    }
    for number, (role, period) in enumerate(headings):
        # Beside a target, a variance may be from the target: it is left alone.
        is_doubtful = role is Role.VARIANCE and targeted
        if role in (Role.YEAR, Role.YEAR_STATUS):
            kind = ClaimKind.VALUE if role is Role.YEAR else ClaimKind.STATUS
            columns[number] = _Column(kind, year_so_far(main, context.calendar))
        elif role is not None and role is not Role.PERIOD and not is_doubtful:
            columns[number] = _of_role(role, main, headings, period)
    return columns


def _with_marks(table: Table, columns: dict[int, _Column], context: Context) -> dict[int, _Column]:
    """The columns, and those without a heading of ours whose cells are marks for a status."""
    width = max((len(row.cells) for row in table.rows), default=0)
    main = max((each.period for each in columns.values() if each.period), default=context.period)
    found = dict(columns)
    for number in range(1, width):
        cells = [row.cells[number] for row in table.rows if number < len(row.cells)]
        texts = [plain_text(cell.inlines) for cell in cells]
        column = columns.get(number)
        if column is not None and column.kind is ClaimKind.STATUS:
            found[number] = replace(column, has_shapes=has_shapes(texts))
        elif (column is None or column.kind is ClaimKind.VALUE) and is_of_marks(texts):
            found[number] = _Column(ClaimKind.STATUS, main)
    return found


def _own_periods(header: Row) -> int | None:
    """The column that says of which period each row is, by its number from 0; None without one."""
    for number, cell in enumerate(header.cells):
        if role_of(plain(plain_text(cell.inlines))) is Role.PERIOD:
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


def _heading(text: str, context: Context) -> Heading:
    """What a heading says: its role, the one period it names, or both (“Q2 target”).

    Words beside a period that are no role are left to the period: “Q2 2022/23 (provisional)”.
    """
    found = [each for each in context.periods(text) if is_reported(each.period)]
    words = plain(text)
    for each in reversed(found):
        words = words[: each.start] + words[each.end :]
    role = role_of(words)
    return role, found[0].period if len(found) == 1 else None


def _of_role(
    role: Role, main: Period | None, headings: Sequence[Heading], named: Period | None
) -> _Column:
    """The column of a role; the period in its heading is its own, or what a change is from."""
    if role in (Role.CHANGE, Role.VARIANCE, Role.DIRECTION):
        is_arrow = role is Role.DIRECTION
        outright = named if named and named != main else None
        moved_from = outright or start_of_arrows(headings, main)
        against = moved_from if is_arrow else outright or start_of_changes(headings, main)
        kind = ClaimKind.MOVEMENT if is_arrow else ClaimKind.CHANGE
        return _Column(kind, main, against, moved_from)
    if role is Role.YEAR_TARGET:
        at = named or main
        year = containing(at.starts_on, PeriodKind.YEAR, at.calendar) if at else None
        return _Column(ClaimKind.TARGET, year)
    if role is Role.PREVIOUS:
        before = previous(main) if main else None
        return _Column(ClaimKind.VALUE, before, is_earlier=True)
    if role is Role.LAST_YEAR:
        return _Column(ClaimKind.VALUE, same_last_year(main) if main else None, is_earlier=True)
    kinds = {
        Role.VALUE: ClaimKind.VALUE,
        Role.TARGET: ClaimKind.TARGET,
        Role.STATUS: ClaimKind.STATUS,
        Role.VERDICT: ClaimKind.MET,
    }
    period = named or main
    earlier = role is Role.VALUE and period is not None and main is not None and period < main
    return _Column(kinds[role], period, is_earlier=earlier)


def _row_claims(row: Row, columns: dict[int, _Column], context: Context) -> Iterator[Claim]:
    code = _measure_of(row, columns, context)
    measure = context.names.indicators.get(code or "")
    sentence = _row_as_sentence(row.cells)
    for number, cell in enumerate(row.cells):
        column = columns.get(number)
        claim = _of_cell(cell, column, sentence, measure, context) if column else None
        if claim and column:
            against = column.moved_from if claim.movement else column.against
            claim = replace(claim, indicator=code, against=against, is_earlier=column.is_earlier)
            yield _from_a_start(bound(claim, column.period))
        arrow = _arrow_of(cell, column, sentence, columns) if column else None
        if arrow is not None and column:
            yield _from_a_start(bound(replace(arrow, indicator=code), column.period))


def _from_a_start(claim: Claim) -> Claim:
    """The claim, unbound where it is a movement and nobody can tell from when."""
    moves = claim.kind in (ClaimKind.MOVEMENT, ClaimKind.CHANGE)
    if not moves or claim.against is not None or claim.unbound:
        return claim
    return replace(claim, unbound=NO_PERIOD)


def _arrow_of(
    cell: Cell, column: _Column, sentence: str, columns: dict[int, _Column]
) -> Claim | None:
    """The movement that an arrow in a cell stands for; beside a value it is from the one before."""
    moving = column.kind in (ClaimKind.MOVEMENT, ClaimKind.CHANGE)
    if not moving and (column.kind is not ClaimKind.VALUE or column.is_earlier):
        return None
    text = plain_text(cell.inlines)
    found = arrow_of_cell(text)
    if found is None:
        return None
    against = column.moved_from
    if not moving and column.period:
        earlier = [
            each.period
            for each in columns.values()
            if each.kind is ClaimKind.VALUE and each.period and each.period < column.period
        ]
        against = max(earlier, default=previous(column.period))
    return Claim(
        ClaimKind.MOVEMENT,
        found.text,
        sentence,
        cell.place,
        found.start,
        against=against,
        movement=found.movement,
        in_table=True,
    )


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
        return status_of_cell(text, blank, context.names.statuses, shapes=column.has_shapes)
    if column.kind is ClaimKind.MET:
        verdict = verdict_of_cell(text, blank)
        as_status = replace(blank, kind=ClaimKind.STATUS)
        return verdict or status_of_cell(text, as_status, context.names.statuses, shapes=False)
    if words in CELLS and column.kind in (ClaimKind.MOVEMENT, ClaimKind.CHANGE):
        return replace(blank, kind=ClaimKind.MOVEMENT, movement=CELLS[words])
    quantities = quantities_of_cell(text, measure, context.calendar)
    if column.kind is ClaimKind.MOVEMENT or len(quantities) != 1:
        return None
    quantity = quantities[0]
    return replace(blank, quantity=quantity, text=quantity.text, start=quantity.start)
