"""Which rows at the top of a table are its headings?

In: the grid of a table as found. Out: how many rows head it. What the file marks is believed, but
for a row more that it left unmarked; otherwise the first rows are read as a person would: one, or
two where headings over several columns are parted below, and above them a title over all columns.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from golden_thread.papers.reading.drafts import Grid, GridRow

LONGEST_HEADING = 90
FEWEST_ROWS = 3
_VALUE = re.compile(
    r"[<>~≈]?\s*[-–−+]?\s*[£€$]?\s*\d[\d,]*(?:\.\d+)?\s*"
    r"(?:%|p|k|m|bn|million|days?|weeks?|hours?|hrs|mins?|minutes?|seconds?|per cent|tonnes?)?\s*"
    r"|\[[xzc]\]|n/?a|tbc",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d(?:\s*[-/–]\s*\d{2,4})?")


def count_heading_rows(grid: Grid) -> int:
    """How many rows from the top are headings: what is marked, else 1 or 0 by their look."""
    if grid.heading_rows is not None:
        return _with_those_unmarked(grid, min(grid.heading_rows, len(grid.rows) - 1))
    if len(grid.rows) < 2 or len(grid.rows[0].spots) < 2:
        return 0
    if is_title(grid.rows[0]) and len(grid.rows) > 2:
        below = count_heading_rows(replace(grid, rows=grid.rows[1:]))
        return below and below + 1
    first, rest = grid.rows[0], grid.rows[1:]
    if not _may_be_headings(first):
        return 0
    if _parts_columns(first, rest[0]) and _stands_over_values(rest[0], rest[1:]):
        return 2
    is_marked_out = _is_strong(first) and not all(_is_strong(row) for row in rest)
    return int(is_marked_out or _stands_over_values(first, rest))


def _with_those_unmarked(grid: Grid, marked: int) -> int:
    """How many rows head a table of which the file marks the first only, as many programs do."""
    if marked != 1 or len(grid.rows) < FEWEST_ROWS or len(grid.rows[0].spots) < 2:
        return marked
    first, second, rest = grid.rows[0], grid.rows[1], grid.rows[2:]
    if is_title(first):
        return 1 + count_heading_rows(replace(grid, rows=grid.rows[1:], heading_rows=None))
    return 1 + int(_parts_columns(first, second) and _stands_over_values(second, rest))


def is_title(row: GridRow) -> bool:
    """Whether the row is one cell over all columns: the table's own title, if it stands first."""
    first, *rest = row.spots
    return bool(rest) and all(spot.is_across for spot in rest) and bool(first.text.strip())


def _parts_columns(first: GridRow, second: GridRow) -> bool:
    """Whether the second row only says what stands under the headings over several columns."""
    across = {at for at, spot in enumerate(first.spots) if spot.is_across}
    across |= {at - 1 for at in across}
    if not across or any(spot.is_across for spot in second.spots):
        return False
    for at, (over, under) in enumerate(zip(first.spots, second.spots, strict=True)):
        text = under.text.strip()
        if is_value(text) or len(text) > LONGEST_HEADING:
            return False
        is_fit = bool(text) if at in across else text in ("", over.text.strip())
        if not is_fit:
            return False
    return True


def _may_be_headings(row: GridRow) -> bool:
    texts = [spot.text.strip() for spot in row.spots]
    if not all(texts[1:]) or texts[0].endswith(":"):
        return False
    return not any(is_value(text) or len(text) > LONGEST_HEADING for text in texts)


def _is_strong(row: GridRow) -> bool:
    filled = [spot for spot in row.spots if spot.text.strip()]
    return bool(filled) and all(spot.is_strong for spot in filled)


def _stands_over_values(first: GridRow, rest: Sequence[GridRow]) -> bool:
    """Whether some column holds mostly values under words, and no first cell is a label."""
    if any(row.spots[0].text.strip().endswith(":") for row in rest):
        return False
    for column in range(1, len(first.spots)):
        spots = [row.spots[column] for row in rest if not row.spots[column].is_across]
        texts = [spot.text.strip() for spot in spots]
        filled = [text for text in texts if text]
        if filled and 2 * sum(map(is_value, filled)) > len(filled):
            return True
    return False


def is_value(text: str) -> bool:
    """Whether a cell holds a figure, or what stands in place of one."""
    # Spaces between signs may be many in a hostile cell, and each is tried in three places.
    is_short = len(text) <= LONGEST_HEADING
    return is_short and bool(_VALUE.fullmatch(text)) and not _YEAR.fullmatch(text)
