"""CSV into entries, one a row, whose every cell knows its line and column."""

import csv
import io
from pathlib import Path

from golden_thread.files.entry import Entry
from golden_thread.files.row import Row
from golden_thread.files.text import Source, read_source
from golden_thread.problems import Place, Problem, problem

# What Excel writes instead of commas, by the language that it is set to and by the kind of file.
_PARTED = {";": "semicolons", "\t": "tabs"}


def read_csv(
    root: Path,
    name: str,
    columns: tuple[str, ...],
    problems: list[Problem],
    *,
    optional: tuple[str, ...] = (),
) -> tuple[Entry, ...]:
    """The rows of `root/name` in order, empty ones left out; columns may stand in any order.

    `columns` are the headings that are needed and `optional` those that may be left off. A missing,
    double or unknown one is a Problem, and so is a row with more cells than headings; one with
    fewer has empty cells at its end. After a row that is not CSV nothing can be told apart, and
    reading stops.
    """
    source = read_source(root, name, problems)
    if source is None:
        return ()
    known = (*columns, *optional)
    reader = csv.reader(io.StringIO(source.text, newline=""), strict=True)
    headings: list[str] | None = None
    standing: dict[str, int] = {}
    rows: list[Entry] = []
    line = 1
    try:
        for cells in reader:
            if headings is None:
                headings = _headings(cells, columns, known, source, problems)
                if headings is None:
                    return ()
                standing = {name: at for at, name in enumerate(headings) if name in known}
            elif any(cell.strip() for cell in cells):
                place = Place(source.name, line)
                rows.append(_row(cells, headings, standing, place, problems))
            line = reader.line_num + 1
    except csv.Error as error:
        # An open quote swallows the lines below it; the row begins where it was opened.
        message = f"The row that begins here is not CSV: {error}."
        problems.append(problem("GT-FILES-016", Place(name, line), message))
        return tuple(rows)
    if headings is None:
        problems.append(problem("GT-FILES-005", Place(name), "The file is empty."))
    return tuple(rows)


def _headings(
    cells: list[str],
    needed: tuple[str, ...],
    known: tuple[str, ...],
    source: Source,
    problems: list[Problem],
) -> list[str] | None:
    headings = [cell.strip() for cell in cells]
    parted = next((sign for sign in _PARTED if set(needed) <= _split(cells, sign)), None)
    if parted:
        message = f"The columns are parted by {_PARTED[parted]}; save the file with commas."
        problems.append(problem("GT-FILES-016", Place(source.name, 1), message))
        return None
    before = len(problems)
    for number, heading in enumerate(headings, 1):
        if heading and heading in headings[: number - 1]:
            place = Place(source.name, 1, number)
            problems.append(problem("GT-FILES-004", place, f"Column “{heading}” is there twice."))
    for column in needed:
        if column not in headings:
            place = Place(source.name, 1)
            problems.append(problem("GT-FILES-005", place, f"Column “{column}” is missing."))
    readable = len(problems) == before
    for number, heading in enumerate(headings, 1):
        if heading and heading not in known:
            place = Place(source.name, 1, number)
            message = f"Column “{heading}” is not known here; known: {', '.join(known)}."
            problems.append(problem("GT-FILES-006", place, message))
    return headings if readable else None


def _split(cells: list[str], sign: str) -> set[str]:
    """The headings of a file that is parted by this sign; none of one that is parted by commas."""
    if len(cells) > 1 or sign not in cells[0]:
        return set()
    return {each.strip() for each in cells[0].split(sign)}


def _row(
    cells: list[str],
    headings: list[str],
    standing: dict[str, int],
    place: Place,
    problems: list[Problem],
) -> Entry:
    if "" in headings:
        # A cell without a heading is nobody's, and is told of where there is anything in it.
        for at, (heading, cell) in enumerate(zip(headings, cells, strict=False)):
            if cell.strip() and not heading:
                standing = {"": at} | standing
                break
    row = Row(cells, headings, standing, place, problems)
    if len(cells) > len(headings):
        message = f"The row has {len(cells)} cells and the heading {len(headings)}."
        row.note("GT-FILES-014", message)
    return row
