"""CSV into entries, one a row, whose every cell knows its line and column."""

import csv
import io
from pathlib import Path

from golden_thread.files.entry import Entry, Scalar
from golden_thread.files.text import Source, read_source
from golden_thread.problems import Place, Problem, problem


def read_csv(
    root: Path, name: str, columns: tuple[str, ...], problems: list[Problem]
) -> tuple[Entry, ...]:
    """The rows of `root/name` in order, empty ones left out; columns may stand in any order.

    `columns` are the headings that must be there. A missing one, a double one, and a row with
    more cells than headings are Problems; a row with fewer has empty cells at its end.
    """
    source = read_source(root, name, problems)
    if source is None:
        return ()
    reader = csv.reader(io.StringIO(source.text, newline=""), strict=True)
    headings: list[str] | None = None
    rows = []
    line = 1
    try:
        for cells in reader:
            if headings is None:
                headings = _headings(cells, columns, source, problems)
                if headings is None:
                    return ()
            elif any(cell.strip() for cell in cells):
                rows.append(_row(cells, headings, Place(source.name, line), problems))
            line = reader.line_num + 1
    except csv.Error as error:
        place = Place(name, reader.line_num)
        problems.append(problem("GT-FILES-016", place, f"This row is not CSV: {error}."))
        return ()
    if headings is None:
        problems.append(problem("GT-FILES-005", Place(name), "The file is empty."))
    return tuple(row for row in rows if row.fields)


def _headings(
    cells: list[str], columns: tuple[str, ...], source: Source, problems: list[Problem]
) -> list[str] | None:
    headings = [cell.strip() for cell in cells]
    before = len(problems)
    for number, heading in enumerate(headings, 1):
        if heading and heading in headings[: number - 1]:
            place = Place(source.name, 1, number)
            problems.append(problem("GT-FILES-004", place, f"Column “{heading}” is there twice."))
    for column in columns:
        if column not in headings:
            place = Place(source.name, 1)
            problems.append(problem("GT-FILES-005", place, f"Column “{column}” is missing."))
    return headings if len(problems) == before else None


def _row(cells: list[str], headings: list[str], place: Place, problems: list[Problem]) -> Entry:
    entry = Entry({}, place, problems)
    if len(cells) > len(headings):
        message = f"The row has {len(cells)} cells and the heading {len(headings)}."
        entry.note("GT-FILES-014", message)
    for number, (heading, cell) in enumerate(zip(headings, cells, strict=False), 1):
        if heading or cell.strip():
            at = Place(place.file, place.line, number)
            entry.fields.setdefault(heading, Scalar(cell.strip(), at))
    return entry
