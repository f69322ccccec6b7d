"""What each column of a table holds, by its heading and by what stands in its cells.

In: a table with its heading row, and what is in mind above it. Out: for each column that holds
figures, statuses or directions its kind of claim, its period, and what it is compared with. The
heading comes first; where it says nothing, a column of colours is one of statuses and a column of
arrows one of directions. Between two that would fit, none is chosen.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from golden_thread.document import Row, Table, plain_text
from golden_thread.periods import Calendar, Period, PeriodKind, containing, previous, same_last_year
from golden_thread.proofing.claims.cell_units import CellUnit, unit_of_heading
from golden_thread.proofing.claims.claim import ClaimKind
from golden_thread.proofing.claims.column_contents import Contents, contents_of
from golden_thread.proofing.claims.column_roles import said_by
from golden_thread.proofing.claims.columns_left import with_those_left
from golden_thread.proofing.claims.context import Context, is_reported
from golden_thread.proofing.claims.main_period import (
    Heading,
    main_period,
    start_of_arrows,
    start_of_changes,
    told_start,
)
from golden_thread.proofing.claims.status_cells import StatusScale
from golden_thread.proofing.claims.table_roles import Role, Time
from golden_thread.proofing.words.year_so_far import year_so_far

# Words of a heading over words such as “higher”: not which way is wanted, but which way it went.
_COMPARES = re.compile(
    r"\b(?:since|against|than|compared?|last|previous|up or down|going|moving|moved|changed)\b",
    re.IGNORECASE,
)
# “October to December quarter of 2024”.
_QUARTER_OF = re.compile(
    r"\b(march|june|september|december) quarter,? (?:of |in )?(?=(?:19|20)\d\d\b(?![/-]))",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b20\d\d\b")
_KINDS = {
    Role.VALUE: ClaimKind.VALUE,
    Role.TARGET: ClaimKind.TARGET,
    Role.STATUS: ClaimKind.STATUS,
    Role.VERDICT: ClaimKind.MET,
}
_NO_FIGURES = (None, Role.PERIOD, Role.UNIT, Role.OTHER, Role.GAP)
# Two columns of one of these, neither of which says of when it is, are not told apart.
_ONLY_ONE = (Role.VALUE, Role.PREVIOUS, Role.LAST_YEAR)
_BESIDE = (Role.STATUS, Role.VERDICT, Role.DIRECTION, Role.TARGET)
_OVERRULED = (Role.VALUE, Role.CHANGE, Role.DIRECTION, Role.VERDICT, Role.TARGET, None)


@dataclass(frozen=True, slots=True)
class Column:
    """What one column holds, of which period, and against which.

    `moved_from` is the period against which a word or an arrow is in a column of changes;
    `may_start` has both that it may be from where nobody can tell. `scale` says how its statuses
    are meant, and `unit` in what its bare numbers are.
    """

    kind: ClaimKind
    period: Period | None
    against: Period | None = None
    moved_from: Period | None = None
    may_start: tuple[Period, ...] = ()
    is_earlier: bool = False
    scale: StatusScale | None = None
    unit: CellUnit | None = None


def columns_of(table: Table, header: Row, context: Context) -> dict[int, Column]:
    """What each column holds, by its number from 0; those that hold no figures are left out."""
    texts = _columns_of_cells(table, len(header.cells))
    contents = [contents_of(each, context.names.statuses, context.calendar) for each in texts]
    said = [_heading(plain_text(cell.inlines), context) for cell in header.cells]
    headings = with_those_left(_with_contents(said, contents), contents, texts)
    main = main_period(headings, context.period)
    beside = _periods_beside(headings, main)
    columns = {}
    for number, each in enumerate(headings):
        column = _column(each, headings, main, context.calendar)
        if column is None or (number in beside and beside[number] is None):
            continue
        at = beside.get(number) or column.period
        scale = StatusScale.of(texts[number], context.names.statuses, context.signs)
        words = plain_text(header.cells[number].inlines)
        unit = unit_of_heading(words) if number < len(header.cells) else None
        columns[number] = replace(column, period=at, scale=scale, unit=unit)
    return columns


def own_periods(table: Table, header: Row, context: Context) -> int | None:
    """The column that says of which period each row is, by its number from 0; None without one."""
    texts = _columns_of_cells(table, len(header.cells))
    for number, cell in enumerate(header.cells):
        words = plain_text(cell.inlines)
        if said_by(words).role is not Role.PERIOD or _heading(words, context).period:
            continue
        plainly = words.strip(" .:").lower() in ("period", "when")
        if plainly or (
            number and contents_of(texts[number], {}, context.calendar) is Contents.PERIODS
        ):
            return number
    return None


def _columns_of_cells(table: Table, width: int) -> list[list[str]]:
    return [
        [plain_text(row.cells[number].inlines) for row in table.rows if number < len(row.cells)]
        for number in range(width)
    ]


def _heading(text: str, context: Context) -> Heading:
    """What a heading says: its role, the one period it names, or both (“Q2 target”).

    Words beside a period that are no role are left to the period: “Q2 2022/23 (provisional)”.
    """
    text = _QUARTER_OF.sub(r"\1 ", text)
    found = [each for each in context.periods(text) if is_reported(each.period)]
    words = text
    for each in reversed(found):
        words = words[: each.start] + words[each.end :]
    said = said_by(words)
    # A year that is left over belongs to a period that was not understood whole.
    is_whole = len(found) == 1 and _YEAR.search(words) is None
    period = found[0].period if is_whole else None
    role = None if period and said.role is Role.PERIOD else said.role
    return Heading(
        role,
        period,
        said.time,
        said.unit,
        _COMPARES.search(words) is not None,
        None if period else said.stands_in,
        said.is_comparison,
    )


def _with_contents(
    headings: Sequence[Heading], contents: Sequence[Contents | None]
) -> list[Heading]:
    """The headings, each with the role that the cells below it call for."""
    has_direction = any(each.role is Role.DIRECTION for each in headings)
    found = list(headings)
    for number, (each, held) in enumerate(zip(headings, contents, strict=True)):
        if number == 0:
            # The first column is that of the names, whatever stands over it.
            found[number] = Heading(Role.OTHER)
            continue
        role = each.role
        if held is Contents.STATUSES and role in _OVERRULED and role is not Role.VERDICT:
            role = Role.STATUS
        elif held in (Contents.ARROWS, Contents.JUDGED, Contents.RATED):
            is_headed = role in (Role.CHANGE, Role.VALUE) or (
                held is not Contents.RATED and role in (Role.STATUS, Role.VERDICT)
            )
            unheaded = role is None and each.period is None and not has_direction
            role = Role.DIRECTION if is_headed or unheaded else role
        elif held is Contents.MOVED and (role is Role.CHANGE or (not role and each.compares)):
            role = Role.DIRECTION
        elif held is Contents.SIGNED and role is Role.DIRECTION:
            role = Role.CHANGE
        found[number] = replace(each, role=role)
    return found


def _periods_beside(headings: Sequence[Heading], main: Period | None) -> dict[int, Period | None]:
    """The periods of columns that are there several times, each beside the figures it is of.

    “Q1 | RAG | Q2 | RAG”: each status is of the period before it. None where that is not told.
    """
    found: dict[int, Period | None] = {}
    figures = [
        number
        for number, each in enumerate(headings)
        if number and each.period and each.role in (None, Role.VALUE)
    ]
    for role in _BESIDE:
        places = [
            number
            for number, each in enumerate(headings)
            if each.role is role and not each.period and each.time in (None, Time.NOW)
        ]
        if len(places) < 2:
            continue
        before = bool(figures) and min(places) > min(figures)
        nearest: dict[int, int | None] = {}
        for number in places:
            near = [at for at in figures if (at < number if before else at > number)]
            nearest[number] = (max(near) if before else min(near)) if near else None
        if figures and len(set(nearest.values())) == 1:
            # “Q2 | Q1 | Change | Direction” has two columns that both are of the latest.
            continue
        for number, beside in nearest.items():
            is_own = len(figures) == len(places) and beside is not None
            found[number] = headings[beside].period if is_own and beside is not None else None
    for role in _ONLY_ONE:
        alike = [n for n, each in enumerate(headings) if each.role is role and not each.period]
        if len(alike) > 1:
            found.update(dict.fromkeys(alike))
    return found


def _column(
    heading: Heading, headings: Sequence[Heading], main: Period | None, calendar: Calendar
) -> Column | None:
    role, named = heading.role, heading.period
    if role is None and named:
        return Column(ClaimKind.VALUE, named, is_earlier=bool(main and named < main))
    if role is None or role in _NO_FIGURES:
        return None
    targeted = any(each.role in (Role.TARGET, Role.YEAR_TARGET) for each in headings)
    if role is Role.VARIANCE and (targeted or heading.time is Time.SO_FAR):
        # Beside a target, a variance may be from the target: it is left alone.
        return None
    if role in (Role.CHANGE, Role.VARIANCE, Role.DIRECTION):
        return _of_movement(heading, headings, main)
    if role in (Role.YEAR, Role.YEAR_STATUS):
        kind = ClaimKind.VALUE if role is Role.YEAR else ClaimKind.STATUS
        return Column(kind, year_so_far(main, calendar))
    return _of_role(heading, main, calendar)


def _of_movement(heading: Heading, headings: Sequence[Heading], main: Period | None) -> Column:
    """A column of changes; the period in its heading, or its words, say what they are from."""
    is_arrow = heading.role is Role.DIRECTION
    named = heading.period
    outright = named if named and named != main else told_start(heading, main)
    moved_from = outright or start_of_arrows(headings, main)
    against = moved_from if is_arrow else outright or start_of_changes(headings, main)
    kind = ClaimKind.MOVEMENT if is_arrow else ClaimKind.CHANGE
    is_open = main is not None and moved_from is None
    starts = (previous(main), same_last_year(main)) if main is not None and is_open else ()
    return Column(kind, main, against, moved_from, starts)


def _of_role(heading: Heading, main: Period | None, calendar: Calendar) -> Column | None:
    """The column of a role; the period in its heading is its own."""
    role, named = heading.role, heading.period
    at = named or main
    if role is Role.YEAR_TARGET:
        year = containing(at.starts_on, PeriodKind.YEAR, at.calendar) if at else None
        return Column(ClaimKind.TARGET, year)
    if role is Role.PREVIOUS:
        before = previous(main) if main else None
        return Column(ClaimKind.VALUE, named or before, is_earlier=True)
    if role is Role.LAST_YEAR:
        year_ago = same_last_year(main) if main else None
        return Column(ClaimKind.VALUE, named or year_ago, is_earlier=True)
    if role is None or role not in _KINDS:
        return None
    if not named and main and heading.time in (Time.PREVIOUS, Time.LAST_YEAR):
        at = previous(main) if heading.time is Time.PREVIOUS else same_last_year(main)
    if not named and heading.time is Time.SO_FAR:
        at = year_so_far(main, calendar)
    earlier = role is Role.VALUE and at is not None and main is not None and at < main
    return Column(_KINDS[role], at, is_earlier=earlier)
