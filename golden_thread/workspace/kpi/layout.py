"""Where on a sheet are the tables of indicators?

In: a grid. Out: its tables, found by rows of headings: rows of words most of which name a period or
what a KPI workbook holds. A heading may stand over several columns, merged or not, and headings may
take several rows.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from golden_thread.papers.reading.grids import CellRead, Grid
from golden_thread.periods import Period, PeriodKind, parse_key
from golden_thread.workspace.kpi.columns import OF_A_PERIOD, Meaning, meaning_of
from golden_thread.workspace.kpi.headings import column_of, settle
from golden_thread.workspace.kpi.labels import period_of, periods_of, whole_of, words_left, year_of
from golden_thread.workspace.kpi.tables import Table, shown_columns, shown_rows

MOST_HEADING_ROWS = 5
LONGEST_HEADING = 80
_PLAIN_SHEET = re.compile(
    r"(sheet|table|data|tab)?\s*\d*|kpis?|(corporate |key )?(performance )?indicators?|performance"
    r"|summary|report|kpi (data|report|workbook)|corporate kpis?|all|scorecard|dashboard",
    re.IGNORECASE,
)
_ANSWERS = ("yes", "no")
# A heading may name a quarter alone; the year then stands above it, or on the sheet.
_ANY_YEAR = parse_key("FY2000-01")


def find_tables(grid: Grid, about: Period | None) -> tuple[tuple[Table, ...], tuple[range, ...]]:
    """The tables of a sheet in order, and the rows below headings that make no table.

    `about` is the year that the workbook's name gives.
    """
    blocks = _heading_blocks(grid)
    tables: list[Table] = []
    left: list[range] = []
    for number, block in enumerate(blocks):
        end = blocks[number + 1].start if number + 1 < len(blocks) else grid.last_row + 1
        above = blocks[number - 1].stop if number else 1
        table = _table(grid, block, end, tuple(_titles(grid, above, block.start)), about)
        if table is not None:
            tables.append(table)
        else:
            left.append(range(block.start, end))
    return tuple(tables), tuple(left)


def _heading_blocks(grid: Grid) -> list[range]:
    """Each run of heading rows."""
    blocks: list[range] = []
    for row in shown_rows(grid):
        if not _is_heading(grid, row):
            continue
        if blocks and row == blocks[-1].stop and row - blocks[-1].start < MOST_HEADING_ROWS:
            blocks[-1] = range(blocks[-1].start, row + 1)
            continue
        floor = blocks[-1].stop if blocks else 1
        first = row
        while first > floor and _names_periods(grid, first - 1):
            first -= 1
        blocks.append(range(first, row + 1))
    return blocks


def _cells(grid: Grid, row: int) -> list[CellRead]:
    """The cells of a row with anything in them, a merged one once."""
    return [
        grid.at(row, column)
        for column in shown_columns(grid)
        if (row, column) not in grid.merged and not grid.at(row, column).is_empty
    ]


def _is_heading(grid: Grid, row: int) -> bool:
    """Whether most of the row's cells are words that stand at the head of a column."""
    cells = _cells(grid, row)
    if any(isinstance(cell.value, Decimal | bool) for cell in cells):
        return False
    signs = sum(_is_sign(text) for text in _without_answers([cell.text for cell in cells]))
    return signs >= 2 and signs * 2 >= len(cells)


def _without_answers(texts: list[str]) -> list[str]:
    """The words of a row; of a measure that is done or not, “No” is no heading for a number."""
    answers = [text for text in texts if text.strip().casefold() in _ANSWERS]
    return texts if len(answers) < 2 else [text for text in texts if text not in answers]


def _names_periods(grid: Grid, row: int) -> bool:
    """Whether a row above the headings names their years or quarters, and nothing else."""
    cells = _cells(grid, row)
    return bool(cells) and all(
        periods_of(cell.text) and not words_left(cell.text, _ANY_YEAR) for cell in cells
    )


def _is_sign(text: str) -> bool:
    if len(text) > LONGEST_HEADING:
        return False
    left = words_left(text, _ANY_YEAR)
    return meaning_of(left) is not None if left else bool(periods_of(text, _ANY_YEAR))


def _titles(grid: Grid, above: int, first: int) -> Iterator[str]:
    """The lines between the table before and the headings, the nearest last."""
    for row in range(above, first):
        texts = [] if row in grid.hidden_rows else [cell.text for cell in _cells(grid, row)]
        if texts and (above == 1 or len(texts) == 1):
            yield " ".join(texts)


def _table(
    grid: Grid, block: range, end: int, titles: tuple[str, ...], about: Period | None
) -> Table | None:
    """The table below these headings, or None where they have no names or nothing of a period."""
    said = (*reversed(titles), grid.sheet)
    period = next((found for text in said if (found := period_of((text,), about))), about)
    within = whole_of(period, PeriodKind.YEAR) if period else None
    rows = range(block.stop, end)
    read = [column_of(grid, block, column, within) for column in shown_columns(grid)]
    columns = settle(read, grid, rows)
    meanings = {column.meaning for column in columns}
    if Meaning.TITLE not in meanings or not meanings & set(OF_A_PERIOD):
        return None
    name = grid.sheet.strip()
    is_plain = _PLAIN_SHEET.fullmatch(name) or year_of(name) or period_of((name,), about)
    return Table(grid, columns, rows, period, "" if is_plain else name)
