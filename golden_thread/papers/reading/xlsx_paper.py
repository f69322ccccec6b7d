"""What does an Excel workbook say as a paper, and where?

In: the bytes of a workbook that the guard has let through. Out: a `Document`: each sheet that is
shown a heading, each stretch of filled rows on it a table with its rows and columns numbered as on
the sheet, and lines that stand alone over or under a table as words. What is hidden is not read.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from golden_thread.document import Document, Text
from golden_thread.papers.reading.assemble import assemble
from golden_thread.papers.reading.captions import is_caption
from golden_thread.papers.reading.damage import TooMuch
from golden_thread.papers.reading.drafts import Draft, Grid, GridRow, Line, Spot
from golden_thread.papers.reading.grids import NO_RESULT
from golden_thread.papers.reading.grids import Grid as Sheet
from golden_thread.papers.reading.titles import title_of
from golden_thread.papers.reading.xlsx import read as read_sheets

MOST_SQUARES = 60_000


def read(content: bytes) -> Document:
    """The workbook as a document, sheet by sheet; raises `TooMuch` beyond any that is read."""
    shown = [sheet for sheet in read_sheets(content) if not sheet.is_hidden]
    drafts: list[Draft] = []
    squares = 0
    for sheet in shown:
        drafts.append(Line((Text(sheet.sheet),), level=1))
        for stretch in _stretches(sheet):
            squares += len(stretch.columns) * len(stretch.rows)
            if squares > MOST_SQUARES:
                raise TooMuch(
                    f"The tables of the workbook have more than {MOST_SQUARES:,} squares."
                )
            drafts += _drafts(sheet, stretch)
    return Document(title_of("", "", drafts), assemble(drafts))


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Rows that follow one another on a sheet, and the columns in which any of them is filled."""

    rows: tuple[int, ...]
    columns: tuple[int, ...]


def _drafts(sheet: Sheet, stretch: _Stretch) -> Iterator[Draft]:
    """The table of a stretch, and the lines that stand alone over and under it."""
    rows = [_row(sheet, row, stretch.columns) for row in stretch.rows]
    inside = [at for at, row in enumerate(rows) if _filled(row) > 1]
    first, after = (inside[0], inside[-1] + 1) if inside else (len(rows), len(rows))
    yield from map(_line, rows[:first])
    if inside:
        yield Grid(tuple(rows[first:after]), columns=stretch.columns)
    yield from map(_line, rows[after:])


def _stretches(sheet: Sheet) -> Iterator[_Stretch]:
    """The filled rows of a sheet, parted where a row is empty; hidden ones are passed over."""
    filled: dict[int, set[int]] = {}
    for (row, column), cell in sheet.cells.items():
        is_hidden = row in sheet.hidden_rows or column in sheet.hidden_columns
        if not cell.is_empty and not is_hidden:
            filled.setdefault(row, set()).add(column)
    rows: list[int] = []
    for row in sorted(filled):
        hidden = set(range(rows[-1] + 1, min(row, rows[-1] + 1000))) if rows else set()
        if rows and not hidden <= sheet.hidden_rows:
            yield _stretch(rows, filled)
            rows = []
        rows.append(row)
    if rows:
        yield _stretch(rows, filled)


def _stretch(rows: Sequence[int], filled: dict[int, set[int]]) -> _Stretch:
    columns = sorted(set().union(*(filled[row] for row in rows)))
    return _Stretch(tuple(rows), tuple(columns))


def _row(sheet: Sheet, row: int, columns: Sequence[int]) -> GridRow:
    spots: list[Spot] = []
    for column in columns:
        cell = sheet.at(row, column)
        origin = sheet.merged.get((row, column), (row, column))
        text = (cell.text or ("" if cell.fault == NO_RESULT else cell.fault)).strip()
        spots.append(Spot((Text(text),) if text else (), is_across=origin[1] != column))
    return GridRow(tuple(spots), number=row)


def _filled(row: GridRow) -> int:
    """How many squares of the row have words of their own."""
    return sum(bool(spot.text) and not spot.is_across for spot in row.spots)


def _line(row: GridRow) -> Line:
    words = next((spot.inlines for spot in row.spots if spot.text), ())
    line = Line(words)
    return Line(words, is_caption=is_caption(line.text))
