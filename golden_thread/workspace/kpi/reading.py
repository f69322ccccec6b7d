"""A KPI workbook read: from its grids to a draft of a workspace.

In: the sheets of a workbook and its name. Out: the draft, and all that was refused or assumed.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from golden_thread.papers.reading.grids import Grid
from golden_thread.periods import Period
from golden_thread.problems import Problem
from golden_thread.workspace.kpi.columns import Meaning
from golden_thread.workspace.kpi.draft import Draft, DraftIndicator, DraftService
from golden_thread.workspace.kpi.gathered import Gathered, gather
from golden_thread.workspace.kpi.indicators import draft_indicator
from golden_thread.workspace.kpi.labels import year_of
from golden_thread.workspace.kpi.layout import find_tables
from golden_thread.workspace.kpi.lines import lines_of
from golden_thread.workspace.kpi.notes import Notes, Spot
from golden_thread.workspace.kpi.properties import code_of, code_of_title, slug_of, unused
from golden_thread.workspace.kpi.tables import Table

# Signs for machines, and places kept free in the table of all letters; lines and tabs may stay.
_UNPRINTABLE = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\ufdd0-\ufdef\ufeff\ufffe\uffff]"
)
WHOLE = "The whole council"
_COUNCIL = re.compile(
    r"((?:[A-Z][\w'’-]+ (?:(?:and|of|upon|on) )?){1,6}Council"
    r"|(?:City|London Borough|Royal Borough) of [A-Z]\w+)"
)


def read_draft(grids: tuple[Grid, ...], name: str) -> tuple[Draft, tuple[Problem, ...]]:
    """The draft of what the sheets say; `name` is the workbook's, and stands in the problems."""
    notes = Notes(name)
    grids = tuple(map(_printable, grids))
    about = year_of(re.sub(r"[_.]", " ", name.rpartition(".")[0]))
    tables = list(_tables(grids, about, notes))
    for table in tables:
        _note_columns(table, notes)
    lines = [line for table in tables for line in lines_of(table, notes)]
    found = gather(lines, notes)
    if not found:
        message = "No table of indicators was found: a row of headings above rows of indicators."
        notes.note("GT-WORKSPACE-010", Spot(""), message)
    _drop_plain_colours(found, notes)
    services = _services(found, notes)
    indicators = tuple(_indicators(found, services, notes))
    draft = Draft(tuple(services.values()), indicators, _council(grids))
    return draft, notes.problems()


def _printable(grid: Grid) -> Grid:
    """The grid with signs that no paper can print taken out of its words."""
    cells = {
        square: cell
        if (cell.text + cell.comment).isprintable()
        else replace(cell, text=_clean(cell.text), comment=_clean(cell.comment))
        for square, cell in grid.cells.items()
    }
    return replace(grid, sheet=_clean(grid.sheet), cells=cells)


def _clean(text: str) -> str:
    return _UNPRINTABLE.sub(" ", text)


def _tables(grids: tuple[Grid, ...], about: Period | None, notes: Notes) -> Iterator[Table]:
    for grid in grids:
        if grid.is_hidden:
            notes.note(
                "GT-WORKSPACE-016", Spot(grid.sheet), "The sheet is hidden and was not read."
            )
            continue
        tables, left = find_tables(grid, about)
        if not tables and grid.cells:
            message = "The sheet has no table of indicators, and nothing was read from it."
            notes.note("GT-WORKSPACE-016", Spot(grid.sheet), message)
        elif tables:
            _note_hidden(grid, notes)
            _note_left(grid, left, notes)
        yield from tables


def _note_left(grid: Grid, left: tuple[range, ...], notes: Notes) -> None:
    """Tells of each block of rows whose headings name no indicator, or nothing of a period."""
    filled = {row for (row, _), cell in grid.cells.items() if not cell.is_empty}
    for rows in left:
        last = max(filled.intersection(rows) - grid.hidden_rows, default=rows.start)
        message = (
            f"The rows from here to row {last} were not read: their headings name no"
            " column of indicators, or no period."
        )
        notes.note("GT-WORKSPACE-016", Spot(grid.sheet, rows.start), message)


def _note_hidden(grid: Grid, notes: Notes) -> None:
    for row in sorted({row for row, _ in grid.cells} & grid.hidden_rows):
        notes.note("GT-WORKSPACE-016", Spot(grid.sheet, row), "Hidden rows were not read.")
    for column in sorted({column for _, column in grid.cells} & grid.hidden_columns):
        spot = Spot(grid.sheet, 0, column)
        notes.note("GT-WORKSPACE-016", spot, "Hidden columns were not read.")
    if grid.has_rules:
        message = "Colours set by rules (conditional formatting) are not read as statuses."
        notes.note("GT-WORKSPACE-016", Spot(grid.sheet), message)


def _note_columns(table: Table, notes: Notes) -> None:
    seen: set[tuple[Meaning, Period | None]] = set()
    for column in table.columns:
        rows = [row for row in table.rows if not table.grid.at(row, column.number).is_empty]
        spot = table.spot(0, column.number)
        if column.meaning is Meaning.OTHER and rows:
            heading = f"“{column.heading}”" if column.heading else "without a heading"
            notes.note("GT-WORKSPACE-016", spot, f"The column {heading} was left out.")
        key = (column.meaning, column.period)
        if key in seen and rows and column.meaning is not Meaning.OTHER:
            message = f"A second column of the same kind, “{column.heading}”, was met."
            if column.meaning not in (Meaning.VALUE, Meaning.TARGET):
                notes.note("GT-WORKSPACE-016", spot, message + " It was left out.")
            else:
                notes.note("GT-WORKSPACE-018", spot, message)
        seen.add(key)


def _drop_plain_colours(found: tuple[Gathered, ...], notes: Notes) -> None:
    """Forgets the colours of figures where all are one: that is a fill and no status."""
    colours = {colour for each in found for colour in each.colours.values()}
    has_column = any(each.statuses for each in found)
    if len(colours) == 1 and not has_column:
        message = "The figures all have one colour, which was not taken as a status."
        first = next(each for each in found if each.colours)
        notes.note("GT-WORKSPACE-016", Spot(first.spot.sheet), message)
    if len(colours) < 2 or has_column:
        for each in found:
            each.colours.clear()


def _services(found: tuple[Gathered, ...], notes: Notes) -> dict[str, DraftService]:
    """The services by their titles as typed, each with a code of its own."""
    services: dict[str, DraftService] = {}
    codes: set[str] = set()
    for each in found:
        directorate = each.text(Meaning.DIRECTORATE)
        each.service = each.service or directorate
        if not each.service:
            each.service = WHOLE
            message = f"No service is named; the indicators were put under “{WHOLE}”."
            notes.note("GT-WORKSPACE-017", each.spot, message)
        key = each.service.casefold()
        if key not in services:
            code = unused(slug_of(each.service), codes)
            codes.add(code)
            services[key] = DraftService(code, each.service, directorate)
    return services


def _indicators(
    found: tuple[Gathered, ...], services: dict[str, DraftService], notes: Notes
) -> Iterator[DraftIndicator]:
    """The indicators with codes and titles that no two of them share."""
    names: set[str] = set()
    for each in found:
        service = services[each.service.casefold()]
        if each.title.casefold() in names:
            titled = unused(f"{each.title} ({service.title})", names)
            message = f"Another indicator is called so; this one was named “{titled}”."
            notes.note("GT-WORKSPACE-017", each.spot, message)
            each.title = titled
        wanted = code_of(each.reference) or code_of_title(each.title)
        code = unused(wanted, {name.upper() for name in names})
        names.add(each.title.casefold())
        if each.reference and code != each.reference:
            message = f"The reference “{each.reference}” was written as {code}."
            notes.note("GT-WORKSPACE-017", each.spot, message)
        names.add(code.casefold())
        yield draft_indicator(each, code, service.code, notes)


def _council(grids: tuple[Grid, ...]) -> str:
    """The full name of a council that stands in the first rows of any sheet."""
    for grid in grids:
        for (row, _), cell in sorted(grid.cells.items()):
            if row <= 5 and (named := _COUNCIL.search(cell.text)):
                return " ".join(named[1].split())
    return ""
