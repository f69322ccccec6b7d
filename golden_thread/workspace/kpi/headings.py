"""What does one column hold, and of which period?

In: the heading rows of a table. Out: columns, each with its meaning: by its own words, by those of
a heading that stands over several columns, by its neighbours, or by what is written below it.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from golden_thread.papers.reading.grids import Grid
from golden_thread.periods import Period, PeriodKind
from golden_thread.workspace.kpi.columns import OF_A_PERIOD, Meaning, is_yearly, meaning_of
from golden_thread.workspace.kpi.labels import period_of, periods_of, whole_of, words_left, year_in
from golden_thread.workspace.kpi.tables import Column

_CODE = re.compile(r"[A-Za-z]{0,8}[\s.\-/]?\d[\w.\-/]{0,8}")
# The months in which the quarters of a financial year end.
_LAST_MONTHS = {3, 6, 9, 12}
_LINES = (Meaning.VALUE, Meaning.TARGET, Meaning.STATUS, Meaning.TOLERANCE, Meaning.COMMENT)


def column_of(grid: Grid, block: range, number: int, within: Period | None) -> Column:
    """The column by the words over it; `within` is the year that its quarters and months are of."""
    texts = _texts(grid, block, number)
    period = period_of(texts, within)
    left = [words_left(text, year_in(texts, within)) for text in texts]
    meaning = next((found for each in reversed(left) if (found := meaning_of(each))), None)
    if meaning is None and period is not None and not any(left):
        meaning = Meaning.VALUE
    if meaning is None or (meaning is Meaning.VALUE and period is None and not texts):
        meaning = Meaning.OTHER
    heading = ", ".join(texts)
    of_period = period if meaning in OF_A_PERIOD else None
    return Column(number, heading, meaning, of_period, any(map(is_yearly, left)))


def settle(columns: list[Column], grid: Grid, rows: Iterable[int]) -> tuple[Column, ...]:
    """The columns with what only shows in their neighbours, or below them, put right."""
    body = tuple(rows)
    columns = _with_lines(columns, grid, body)
    columns = _with_title(columns, grid, body)
    columns = _by_neighbours(columns)
    return tuple(_whole_periods(columns))


def _texts(grid: Grid, block: range, number: int) -> tuple[str, ...]:
    """The words over a column from the top, each once."""
    rows = [row for row in block if row not in grid.hidden_rows]
    found: list[str] = []
    for row in rows:
        text = " ".join(grid.at(row, number).text.split())
        if not text and row != rows[-1]:
            text = _over_several(grid, row, rows[-1], number)
        if text and text not in found:
            found.append(text)
    return tuple(found)


def _over_several(grid: Grid, row: int, lowest: int, number: int) -> str:
    """The period to the left that stands over this column too, though its cells are not merged."""
    for column in range(number - 1, 0, -1):
        text = " ".join(grid.at(row, column).text.split())
        if text:
            below = meaning_of(words_left(grid.at(lowest, column).text))
            is_over = below is None or below in OF_A_PERIOD
            return text if is_over and periods_of(text) and grid.at(lowest, number).text else ""
    return ""


def _with_lines(columns: list[Column], grid: Grid, rows: tuple[int, ...]) -> list[Column]:
    """Marks a column whose cells say what the rest of their row is: actual, target, status."""
    for place, column in enumerate(columns):
        if column.meaning in (Meaning.OTHER, Meaning.TITLE, Meaning.UNIT, Meaning.VALUE):
            words = {grid.at(row, column.number).text.strip() for row in rows} - {""}
            meanings = {meaning_of(each) for each in words}
            if {Meaning.VALUE, Meaning.TARGET} <= meanings <= set(_LINES):
                columns[place] = replace(column, meaning=Meaning.LINE, period=None)
                break
    return columns


def _with_title(columns: list[Column], grid: Grid, rows: tuple[int, ...]) -> list[Column]:
    """Has one column of titles: the first that is called so and does not hold codes alone."""
    titles = [each for each in columns if each.meaning is Meaning.TITLE]
    if len(titles) > 1 and not any(each.meaning is Meaning.REFERENCE for each in columns):
        first = titles[0]
        cells = [grid.at(row, first.number).text.strip() for row in rows]
        if all(_CODE.fullmatch(text) for text in cells if text) and any(cells):
            columns = [_meant(each, first, Meaning.REFERENCE) for each in columns]
            titles = titles[1:]
    for spare in titles[1:]:
        columns = [_meant(each, spare, Meaning.MEANING) for each in columns]
    if titles:
        return columns
    for other in (Meaning.MEANING, Meaning.OTHER):
        # A table whose first heading was left blank still has its names there.
        found = next((each for each in columns if each.meaning is other), None)
        before = [each.number for each in columns if each.meaning in OF_A_PERIOD]
        if found is not None and before and found.number < before[0]:
            return [_meant(each, found, Meaning.TITLE) for each in columns]
    return columns


def _meant(column: Column, which: Column, meaning: Meaning) -> Column:
    return replace(column, meaning=meaning) if column.number == which.number else column


def _by_neighbours(columns: list[Column]) -> list[Column]:
    """Gives the target, status or comment after each quarter the period of that quarter.

    Only where there are several: one alone is of the row as a whole.
    """
    alone = Counter(each.meaning for each in columns if each.period is None)
    period = None
    found = []
    for column in columns:
        if column.meaning is Meaning.VALUE and column.period is not None:
            period = column.period
        is_of_it = column.meaning in OF_A_PERIOD and alone[column.meaning] > 1
        found.append(
            replace(column, period=period) if is_of_it and column.period is None else column
        )
    return found


def _whole_periods(columns: list[Column]) -> list[Column]:
    """Headings that are days, such as 30/06/2022, mean the month or quarter that ends there."""
    days = {each.period for each in columns if each.period and each.period.kind is PeriodKind.DAY}
    months = {day.starts_on.month for day in days}
    is_quarterly = len(months) > 1 and months <= _LAST_MONTHS
    kind = PeriodKind.QUARTER if is_quarterly else PeriodKind.MONTH
    return [
        replace(each, period=whole_of(each.period, kind))
        if each.period is not None and each.period in days
        else each
        for each in columns
    ]
