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
    PeriodKind,
    containing,
    parse_label,
    previous,
    same_last_year,
)
from golden_thread.proofing.claims.cell_units import CellUnit, unit_of_heading, unit_of_name
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.column_roles import said_by
from golden_thread.proofing.claims.context import Context
from golden_thread.proofing.claims.prose_claims import prose_statements
from golden_thread.proofing.claims.scene import NO_PERIOD, bound
from golden_thread.proofing.claims.statement import Statement
from golden_thread.proofing.claims.status_cells import status_of_cell, verdict_of_cell
from golden_thread.proofing.claims.table_columns import Column, columns_of, own_periods
from golden_thread.proofing.claims.table_roles import Role
from golden_thread.proofing.claims.unit_values import quantities_of_cell
from golden_thread.proofing.words.arrows import arrow_of_cell
from golden_thread.proofing.words.movement_cells import movement_of_words
from golden_thread.proofing.words.wording import plain

_YES_OR_NO = re.compile(r"\W*(?:yes|no)\W*")
_YEAR_ALONE = re.compile(r"(?:19|20)\d\d")
_MOVING = (ClaimKind.MOVEMENT, ClaimKind.CHANGE)
_PERCENT, _POINTS = CellUnit("percent"), CellUnit("points")
_YEARLY = re.compile(r"\b(?:years?|annual(?:ly)?)\b")


@dataclass(frozen=True, slots=True)
class _RowOf:
    """A row, with the measure it is of and what a column of units says of it."""

    row: Row
    sentence: str
    code: str | None
    measure: Indicator | None
    unit: CellUnit | None


def table_statements(table: Table, context: Context) -> Iterator[Statement]:
    """The rows of this table, each with its claims; or its cells, where it holds no figures."""
    here = context.about(plain_text(table.caption))
    header = table.header
    columns = columns_of(table, header, here) if header else {}
    own = own_periods(table, header, here) if header else None
    units = _column_of_units(header) if header else None
    for row in table.rows:
        if header and columns and own is not None:
            # Each row says of which period it is.
            of_row = columns_of(table, header, _of_row(row, own, here))
            yield _row(row, of_row, units, here)
        elif columns:
            yield _row(row, columns, units, here)
        else:
            for cell in row.cells:
                yield from prose_statements(plain_text(cell.inlines), cell.place, context)


def _row(row: Row, columns: dict[int, Column], units: int | None, context: Context) -> Statement:
    code = _measure_of(row, columns, context)
    words = _row_as_sentence(row.cells)
    of_row = _RowOf(
        row,
        words,
        code,
        context.names.indicators.get(code or ""),
        _unit_of_row(row, columns, units),
    )
    claims = tuple(_row_claims(of_row, columns, context))
    return Statement(words, row.place, 0, claims, context.period, is_row=True)


def _column_of_units(header: Row) -> int | None:
    for number, cell in enumerate(header.cells):
        if said_by(plain_text(cell.inlines)).role is Role.UNIT:
            return number
    return None


def _unit_of_row(row: Row, columns: dict[int, Column], units: int | None) -> CellUnit | None:
    """The unit of the row's bare numbers, by its cell of units or the name of its measure."""
    if units is not None and units < len(row.cells):
        found = unit_of_heading(plain_text(row.cells[units].inlines))
        if found is not None:
            return found
    heads = row.cells[: max(1, min(columns))]
    return next(filter(None, (unit_of_name(plain_text(cell.inlines)) for cell in heads)), None)


def _of_row(row: Row, own: int, context: Context) -> Context:
    """The context of a row that says in the column `own` of which period it is."""
    words = plain_text(row.cells[own].inlines) if own < len(row.cells) else ""
    if _YEAR_ALONE.fullmatch(words.strip()):
        # In prose “2023” may be any number; in such a column it is a calendar year.
        year = containing(date(int(words), 1, 1), PeriodKind.YEAR, CALENDAR_YEAR)
        return replace(context, period=year)
    period = parse_label(words, calendar=context.calendar, within=context.period)
    return replace(context, period=period)


def _row_claims(of_row: _RowOf, columns: dict[int, Column], context: Context) -> Iterator[Claim]:
    for number, cell in enumerate(of_row.row.cells):
        column = columns.get(number)
        if column is None:
            continue
        claim = _of_cell(cell, column, of_row, context)
        if claim:
            against = column.moved_from if claim.movement else column.against
            claim = replace(
                claim, indicator=of_row.code, against=against, is_earlier=column.is_earlier
            )
            yield _from_a_start(bound(_own_start(claim, column), column.period), column)
        arrow = _arrow_of(cell, column, of_row.sentence, columns, claim)
        if arrow is not None:
            arrow = replace(arrow, indicator=of_row.code)
            yield _from_a_start(bound(arrow, column.period), column)


def _own_start(claim: Claim, column: Column) -> Claim:
    """The claim, from the year before where its own words say so: “Improved on last year”."""
    is_word = claim.kind is ClaimKind.MOVEMENT and column.period is not None
    if is_word and column.period and _YEARLY.search(plain(claim.text)):
        return replace(claim, against=same_last_year(column.period))
    return claim


def _from_a_start(claim: Claim, column: Column) -> Claim:
    """The claim, unbound where it is a movement and nobody can tell from when."""
    if claim.kind not in _MOVING or claim.against is not None or claim.unbound:
        return claim
    starts = column.may_start if claim.movement else ()
    return replace(claim, unbound=NO_PERIOD, may_start=starts)


def _arrow_of(
    cell: Cell, column: Column, sentence: str, columns: dict[int, Column], read: Claim | None
) -> Claim | None:
    """The movement that an arrow in a cell stands for; beside a value it is from the one before."""
    moving = column.kind in _MOVING
    if not moving and (column.kind is not ClaimKind.VALUE or column.is_earlier):
        return None
    found = arrow_of_cell(plain_text(cell.inlines))
    if found is None or (read is not None and read.kind is ClaimKind.MOVEMENT):
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


def _measure_of(row: Row, columns: dict[int, Column], context: Context) -> str | None:
    """The measure named in the cells before a row's figures; none if they name two.

    Officers put a reference or a service before the name as often as not.
    """
    words = row.cells[: max(1, min(columns))]
    found = {context.names.of_row(plain_text(cell.inlines)) for cell in words} - {None}
    return found.pop() if len(found) == 1 else None


def _row_as_sentence(cells: Sequence[Cell]) -> str:
    return " | ".join(plain_text(cell.inlines) for cell in cells)


def _of_cell(cell: Cell, column: Column, of_row: _RowOf, context: Context) -> Claim | None:
    """The claim of one cell, not yet bound; None for a dash, a mark, or words that are no claim."""
    text = plain_text(cell.inlines)
    start = len(text) - len(text.lstrip())
    blank = Claim(
        column.kind,
        text.strip(),
        of_row.sentence,
        cell.place,
        start,
        in_table=True,
        is_named=True,
    )
    if column.kind in (ClaimKind.STATUS, ClaimKind.MET):
        return _rated(text, blank, column)
    if column.kind in _MOVING:
        moved = movement_of_words(text)
        if moved is not None:
            return replace(
                blank,
                kind=ClaimKind.MOVEMENT,
                text=moved.text,
                start=moved.start,
                movement=moved.movement,
            )
    quantities = quantities_of_cell(text, of_row.measure, context.calendar)
    if column.kind is ClaimKind.MOVEMENT or len(quantities) != 1:
        return None
    quantity = quantities[0]
    if column.kind is ClaimKind.CHANGE and not column.unit and of_row.unit == _PERCENT:
        # What a percentage changed by is in points.
        quantity = _POINTS.of(quantity)
    for unit in (of_row.unit, column.unit):
        is_of_figure = column.kind is not ClaimKind.CHANGE or unit is column.unit
        quantity = unit.of(quantity) if unit and is_of_figure else quantity
    return replace(blank, quantity=quantity, text=quantity.text, start=quantity.start)


def _rated(text: str, blank: Claim, column: Column) -> Claim | None:
    """What a cell says of a status or of a target met."""
    if column.scale is None:
        return None
    as_status = status_of_cell(text, replace(blank, kind=ClaimKind.STATUS), column.scale)
    if column.kind is ClaimKind.STATUS and as_status is None and _YES_OR_NO.fullmatch(plain(text)):
        # Under “Rating” a yes says that the target was met.
        return verdict_of_cell(text, blank)
    if column.kind is ClaimKind.STATUS or (as_status and column.scale.has_middle):
        return as_status
    return verdict_of_cell(text, blank) or as_status
