"""Which lines of plain text are rows of a table?

In: lines. Out: stretches of them with the grid that they print: cells set apart by tabs, by bars or
by runs of spaces, or each on a line of its own. Only what is surely a table is taken for one.
"""

import re
from collections.abc import Iterator, Sequence

from golden_thread.papers.reading.drafts import Grid, GridRow, Spot
from golden_thread.papers.reading.heading_rows import is_value
from golden_thread.papers.reading.text_items import opening_of
from golden_thread.papers.reading.text_lines import TextLine
from golden_thread.papers.reading.text_marks import inlines_of

Found = tuple[int, int, Grid]
"""The first line of a stretch, the one after its last, and its grid."""

LONGEST_CELL = 60
MOST_COLUMNS = 30
MOST_CELLS = 3_000
_APART = re.compile(r"\t+| {2,}")
_RULE = re.compile(r"[-:=+| ]{3,}")


def find_tables(lines: Sequence[TextLine]) -> Iterator[Found]:
    """Every stretch of lines that is a table, in order."""
    values = _next_values(lines)
    at = 0
    while at < len(lines):
        found = _barred(lines, at) or _tabbed(lines, at) or _spaced(lines, at)
        if found is None and 3 < values[at] - at <= MOST_COLUMNS + 1:
            found = _listed(lines, at)
        if found is None:
            at += 1
            continue
        yield found
        at = found[1]


def _next_values(lines: Sequence[TextLine]) -> list[int]:
    """For each line the position of the first at or after it that is a value and nothing else."""
    positions = [len(lines)] * len(lines)
    following = len(lines)
    for at in range(len(lines) - 1, -1, -1):
        text = lines[at].text.strip()
        if len(text) <= LONGEST_CELL and is_value(text):
            following = at
        positions[at] = following
    return positions


def grid_of(rows: Sequence[Sequence[str]], page: int | None, heading_rows: int | None) -> Grid:
    """The cells as a grid."""
    width = max(len(row) for row in rows)
    filled = ((*row, *[""] * (width - len(row))) for row in rows)
    spots = (tuple(Spot(inlines_of(cell.strip())) for cell in row) for row in filled)
    return Grid(tuple(GridRow(row, page) for row in spots), heading_rows, page)


def _stretch(lines: Sequence[TextLine], at: int, rows: list[list[str]], heads: int | None) -> Found:
    return at, at + len(rows), grid_of(rows, lines[at].page, heads)


def _from(lines: Sequence[TextLine], at: int) -> Iterator[TextLine]:
    """The lines from there on, none of them copied."""
    return (lines[position] for position in range(at, len(lines)))


def _barred(lines: Sequence[TextLine], at: int) -> Found | None:
    """Cells between bars, as in Markdown: `| ICT01 | 85% |`."""
    rows: list[list[str]] = []
    ruled = None
    end = at
    for line in _from(lines, at):
        text = line.text.strip()
        if not (text.startswith("|") and text.endswith("|") and text.count("|") > 2):
            break
        end += 1
        if _RULE.fullmatch(text):
            ruled = len(rows) if ruled is None else ruled
        else:
            rows.append(text.strip("|").split("|"))
    if len(rows) < 2:
        return None
    return at, end, grid_of(rows, lines[at].page, ruled or None)


def _tabbed(lines: Sequence[TextLine], at: int) -> Found | None:
    """Cells set apart by tabs: two rows or more with as many cells each."""
    rows: list[list[str]] = []
    for line in _from(lines, at):
        cells = line.text.strip(" ").split("\t")
        is_row = 2 <= len(cells) <= MOST_COLUMNS and not opening_of(line.text).starts
        if not is_row or (rows and (len(cells) != len(rows[0]) or line.gap > 1)):
            break
        rows.append(cells)
    return _stretch(lines, at, rows, None) if len(rows) > 1 else None


def _spaced(lines: Sequence[TextLine], at: int) -> Found | None:
    """Cells set apart by two spaces or more: three rows or more, most of their cells values."""
    rows: list[list[str]] = []
    for line in _from(lines, at):
        cells = _APART.split(line.text.strip(), maxsplit=MOST_COLUMNS)
        is_row = len(cells) > 1 and all(len(cell) <= LONGEST_CELL for cell in cells)
        if not is_row or (rows and (len(cells) != len(rows[0]) or line.gap > 1)):
            break
        rows.append(cells)
    values = [is_value(cell) for row in rows[1:] for cell in row[1:]]
    if len(rows) < 3 or 2 * sum(values) <= len(values) or any(map(is_value, rows[0])):
        return None
    return _stretch(lines, at, rows, 1)


def _listed(lines: Sequence[TextLine], at: int) -> Found | None:
    """Each cell on a line of its own: headings, then rows of a name and its values, over and over.

    Surely so where the headings are words, and after each name stand as many values as they say.
    """
    cells: list[str] = []
    for line in _from(lines, at):
        text = line.text.strip()
        if len(text) > LONGEST_CELL or (cells and line.gap > 1) or text.endswith("."):
            break
        cells.append(text)
        if len(cells) > MOST_CELLS:
            break
    first = next((each for each, cell in enumerate(cells) if is_value(cell)), 0)
    width = first - 1
    if not 3 <= width <= MOST_COLUMNS:
        return None
    count = 1
    while _is_listed_row(cells[count * width : (count + 1) * width], width):
        count += 1
    if count < 3:
        return None
    rows = [cells[each * width : (each + 1) * width] for each in range(count)]
    return at, at + count * width, grid_of(rows, lines[at].page, 1)


def _is_listed_row(cells: Sequence[str], width: int) -> bool:
    return (
        len(cells) == width and not is_value(cells[0]) and all(is_value(cell) for cell in cells[1:])
    )
