"""What one column of a table is of its others, and the row in which it is not.

In: the numbers of a table. Out: each cell that does not come out, of a column that is the change
between two others, in numbers or per cent, the share of a total row, or the sum of the columns
beside it. Which columns they are the rows say: the sum comes out in three at least, and in all but
one. Where a second pair of columns makes the column whole, nothing is told.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import permutations

from golden_thread.document import Document, Table, blocks_of, plain_text
from golden_thread.figures import Qualifier
from golden_thread.proofing.claims.numeric_columns import NumericColumns
from golden_thread.proofing.claims.statement import Paper
from golden_thread.proofing.evidence.findings import Check, Finding
from golden_thread.proofing.words.intervals import Interval, interval, total
from golden_thread.proofing.words.quantity import Quantity

FEWEST, MOST_ROWS, MOST_COLUMNS = 3, 80, 12
_CHANGE = re.compile(
    r"\b(?:change|variance|difference|diff|variation|movement|over/?\(?under\)?|var)\b|\+/-"
)
_PERCENT = re.compile(r"%|\bper ?cent\b|\bpercentage (?:change|variance|difference)")
_POINTS = re.compile(r"\b(?:points?|pp|ppts?|pts)\b")
_SHARE = re.compile(r"\b(?:share|proportion|mix|split|percentage|per cent|%)\b|%")
_TOTAL = re.compile(r"(?:grand |overall )?total(?: [a-z]+)?|all|in all")
_TOTAL_ROW = re.compile(
    r"(?:grand |overall |net )?totals?|all|overall|(?:year|half-year|full year|whole year)"
)
_HUNDRED = 100


class SumKind(StrEnum):
    """What a column is of the others."""

    CHANGE = "change"
    PERCENT = "percent"
    SHARE = "share"
    SUM = "sum"


@dataclass(frozen=True, slots=True)
class BrokenCell:
    """A cell that does not come out: where it stands, what it should be and how that is worked."""

    kind: SumKind
    table: Table
    row: int
    column: int
    right: str
    worked: str


@dataclass(frozen=True, slots=True)
class _Made:
    """What other cells of a row make, as far as they are printed."""

    held: Interval
    value: float
    worked: str


def broken_cells(document: Document, kinds: Sequence[SumKind]) -> Iterator[BrokenCell]:
    """The cells of these kinds that do not come out, one a row at most."""
    for block in blocks_of(document):
        found = NumericColumns.of(block) if isinstance(block, Table) else None
        if found is None or not FEWEST < len(found.rows) <= MOST_ROWS:
            continue
        taken: set[int] = set()
        for each in _of_table(found):
            if each.kind in kinds and each.row not in taken:
                yield each
            taken.add(each.row)


def _of_table(found: NumericColumns) -> Iterator[BrokenCell]:
    numeric = list(found.numeric())[:MOST_COLUMNS]
    for column in numeric:
        heading = found.headings[column]
        others = [each for each in numeric if each != column]
        if _CHANGE.search(heading):
            yield from _told(found, column, list(_changes(found, column, others)))
        elif _SHARE.search(heading):
            yield from _told(found, column, list(_shares(found, column, others)))
        elif _TOTAL.fullmatch(heading):
            yield from _told(found, column, [_sums(found, column, others)])


_Way = tuple[SumKind, tuple[_Made | None, ...]]


def _told(found: NumericColumns, column: int, ways: Sequence[_Way]) -> Iterator[BrokenCell]:
    """The one row in which the column is not what it is in all others, in one way alone."""
    broken: list[tuple[SumKind, int, _Made]] = []
    for kind, made in ways:
        off: list[tuple[int, _Made]] = []
        fits = 0
        for row, each in enumerate(made):
            cell = found.rows[row][column]
            if each is None or cell is None or cell.qualifier is not Qualifier.EXACT:
                continue
            if each.held.meets(interval(cell)):
                fits += bool(cell.value)
            else:
                off.append((row, each))
        if fits >= FEWEST and not off:
            return
        if fits >= FEWEST and len(off) == 1:
            broken.append((kind, *off[0]))
    if len(broken) == 1:
        kind, row, each = broken[0]
        cell = found.rows[row][column]
        places = max(cell.places, 0) if cell else 0
        sign = "+" if cell and cell.text.startswith("+") else ""
        right = f"{each.value:{sign},.{places}f}"
        yield BrokenCell(kind, found.table, row, column, right, f"{each.worked} = {right}")


def _changes(found: NumericColumns, column: int, others: Sequence[int]) -> Iterator[_Way]:
    heading = found.headings[column]
    cells = [each for each in found.column(column) if each is not None]
    is_percent = not _POINTS.search(heading) and (
        _PERCENT.search(heading) is not None
        or all(each.unit == "percent" for each in cells if each.value)
    )
    plain_columns = [each for each in others if not _CHANGE.search(found.headings[each])]
    for later, earlier in permutations(plain_columns, 2):
        pairs = [(row[later], row[earlier]) for row in found.rows]
        yield SumKind.CHANGE, tuple(_difference(*pair) for pair in pairs)
        if is_percent:
            yield SumKind.PERCENT, tuple(_relative(*pair) for pair in pairs)


def _difference(later: Quantity | None, earlier: Quantity | None) -> _Made | None:
    if (
        later is None
        or earlier is None
        or later.unit != earlier.unit
        or not _are_exact(later, earlier)
    ):
        return None
    held = interval(later) - interval(earlier)
    if max(later.places, earlier.places) <= 0 and not later.unit:
        exact = later.value - earlier.value
        held = Interval(exact, exact)
    return _Made(held, float(later.value - earlier.value), f"{later.text} − {earlier.text}")


def _relative(later: Quantity | None, earlier: Quantity | None) -> _Made | None:
    if (
        later is None
        or earlier is None
        or later.unit != earlier.unit
        or not _are_exact(later, earlier)
    ):
        return None
    first, last = interval(earlier), interval(later)
    if first.low <= 0 or last.low < 0:
        return None
    held = Interval((last.low / first.high - 1) * _HUNDRED, (last.high / first.low - 1) * _HUNDRED)
    value = float(later.value / earlier.value - 1) * _HUNDRED
    return _Made(held, value, f"{later.text} ÷ {earlier.text} − 1")


def _shares(found: NumericColumns, column: int, others: Sequence[int]) -> Iterator[_Way]:
    """The column as the percentage that another is of its own total row."""
    rows = [row for row, label in enumerate(found.labels) if _TOTAL_ROW.fullmatch(label)]
    cells = [each for each in found.column(column) if each is not None]
    if len(rows) != 1 or any(each.unit not in ("percent", "") for each in cells):
        return
    last = found.rows[rows[0]][column]
    if last is None or last.value != _HUNDRED:
        return
    for other in others:
        whole = found.rows[rows[0]][other]
        if whole is not None and whole.value > 0 and whole.unit != "percent":
            yield SumKind.SHARE, tuple(_share(row[other], whole) for row in found.rows)


def _share(part: Quantity | None, whole: Quantity) -> _Made | None:
    if part is None or part.unit != whole.unit or not _are_exact(part, whole):
        return None
    one, every = interval(part), interval(whole)
    held = Interval(one.low / every.high * _HUNDRED, one.high / every.low * _HUNDRED)
    return _Made(held, float(part.value / whole.value) * _HUNDRED, f"{part.text} ÷ {whole.text}")


def _sums(found: NumericColumns, column: int, others: Sequence[int]) -> _Way:
    """The column as the sum of all those before it that count alike, two at least."""
    before = [each for each in others if each < column]
    parts = [each for each in before if not _CHANGE.search(found.headings[each])]
    return SumKind.SUM, tuple(
        _sum([row[each] for each in parts]) if len(parts) > 1 else None for row in found.rows
    )


def _sum(cells: Sequence[Quantity | None]) -> _Made | None:
    known = [each for each in cells if each is not None]
    exact = all(each.qualifier is Qualifier.EXACT and not each.signed for each in known)
    if len(known) != len(cells) or len({each.unit for each in known}) != 1 or not exact:
        return None
    if known[0].unit in ("percent", "points"):
        return None
    held = total(interval(each) for each in known)
    value = sum((each.value for each in known), Decimal(0))
    if all(each.places <= 0 and not each.unit for each in known):
        held = Interval(value, value)
    return _Made(held, float(value), " + ".join(each.text for each in known))


def _are_exact(*numbers: Quantity) -> bool:
    return all(each.qualifier is Qualifier.EXACT and each.upper is None for each in numbers)


def row_findings(paper: Paper, check: Check, kinds: Sequence[SumKind]) -> Iterator[Finding]:
    """A finding of this check for each cell of these kinds that does not come out."""
    for each in broken_cells(paper.document, kinds):
        row = each.table.rows[each.row]
        cell = row.cells[each.column]
        text = plain_text(cell.inlines).strip()
        yield Finding(
            check=check,
            text=text,
            sentence=" | ".join(plain_text(one.inlines) for one in row.cells),
            place=cell.place,
            start=0,
            message=f"“{text}” does not agree with the other columns, as in all other rows they do."
            f" They make {each.right}.",
            arithmetic=each.worked,
            suggestion=each.right,
        )
