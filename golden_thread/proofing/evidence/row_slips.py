"""A figure of a table's row told with a digit changed: “£15,925 paid”, and the table has 14,925.

In: the statements of a paper and its tables. Out: each number of a sentence that is no figure of
the row which the sentence is about, but one of them with a digit changed or two swapped. A part's
row is named by its own words; a total by the words over its table or column. What else is so is
needed as well: another figure of that row in the sentence, or a number so long, or two digits
swapped, that it is no chance. A number of another period, or one that stands in any table, is none.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import permutations

from golden_thread.figures import Qualifier
from golden_thread.periods import Period
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.like_names import RowName, like_names, stems
from golden_thread.proofing.claims.statement import Paper, Statement
from golden_thread.proofing.evidence.grids import Grid, digits_of, grids_of, row_spans
from golden_thread.proofing.words.intervals import interval
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.wording import plain

_NUMBERED = re.compile(r"\b(?:table|figure|chart|appendix|annex) [a-z0-9]{1,3}\b[.:]?")
_NOTE = re.compile(r"\([^()]{0,40}\)")
_AFTER = re.compile(r"(?: by |,| - | against | at | to | for | in ).*")
_OTHERS = re.compile(
    r"\b(?:of which|of these|excluding|including|except|apart from|average|each|every|target"
    r"|forecast|expected|estimated|budget\w*|plan\w*|will|would|could|england|national\w*|since"
    r"|provisional|revised|if|so far|to date|cumulative\w*)\b"
)
# A slip in a number of fewer digits is chance, unless the sentence has a figure of the row.
LONG, SWAPPED, ANCHORED = 5, 3, 3
# Of so long a number two digits may be wrong.
TWO_WRONG = 5
NEAR = Decimal("0.05")
# More numbers than this and the sentence is a list.
MOST_NUMBERS = 5
MOST_ROWS = 400


@dataclass(frozen=True, slots=True)
class Slip:
    """A number of a sentence, and the figure of the row that it is but for a digit."""

    claim: Claim
    figure: str
    row: str


@dataclass(frozen=True, slots=True)
class _Row:
    """A row that a sentence can be about: its figures, and the words of those it is in."""

    name: str
    cells: tuple[Quantity, ...]
    words: frozenset[str] = frozenset()
    grid: Grid | None = None


def row_slips(paper: Paper) -> Iterator[Slip]:
    """The numbers of a paper's sentences that are figures of a row but for a digit."""
    grids = tuple(grids_of(paper.document))
    if not grids:
        return
    printed = {
        digits_of(each)
        for grid in grids
        for row in grid.numbers
        for each in row
        if each is not None
    }
    periods = {
        each.period
        for statement in paper.statements
        if statement.is_row
        for each in statement.claims
    } | {paper.period}
    parts, totals = _parts(grids), tuple(_totals(grids))
    names = [
        RowName(row.name, row.words, frozenset(digits_of(each) for each in row.cells))
        for row in parts.values()
    ]
    for statement in paper.statements:
        claims = _numbers(statement, periods)
        if claims:
            row = _about(statement, parts, names, totals)
            if row is not None:
                yield from _slips(claims, row, printed)


def _numbers(statement: Statement, periods: set[Period | None]) -> list[Claim]:
    """The numbers of a sentence that may be figures of the paper's own periods."""
    if statement.is_row or _OTHERS.search(plain(statement.text)):
        return []
    kinds = (ClaimKind.VALUE, ClaimKind.CHANGE)
    found = [each for each in statement.claims if each.kind in kinds and each.quantity]
    if len(found) > MOST_NUMBERS:
        return []
    told = [each for each in found if each.period is None or each.period in periods]
    return told if len(told) == len(found) else []


def _parts(grids: Sequence[Grid]) -> dict[str, _Row]:
    """The rows by their names; one that stands in two tables has the figures of both."""
    rows: dict[str, _Row] = {}
    for grid in grids:
        for row in grid.parts:
            name = grid.labels[row]
            words = frozenset(stem for stem, _, _ in stems(_NOTE.sub("", name)))
            cells = tuple(each for each in grid.numbers[row] if each is not None)
            if len(words) > 1 and cells and len(rows) < MOST_ROWS:
                known = rows.get(name)
                rows[name] = _Row(name, (*(known.cells if known else ()), *cells), words)
    return rows


def _totals(grids: Sequence[Grid]) -> Iterator[_Row]:
    """The total rows, once by what the caption says and once a column by what its heading does."""
    for grid in grids:
        if grid.is_scorecard or len(grid.totals) != 1:
            continue
        row = grid.totals[0]
        cells = tuple(each for each in grid.numbers[row] if each is not None)
        caption = _subject(grid.caption)
        if len(caption) > 1 and cells:
            yield _Row(f"the total of “{grid.caption}”", cells, caption, grid)
        over = caption or _subject(grid.heading)
        for column, cell in enumerate(grid.numbers[row]):
            own = _subject(grid.headings[column])
            if cell is not None and over and own and not own <= over:
                yield _Row(f"the total of “{grid.headings[column]}”", (cell,), over | own, grid)


def _subject(words: str) -> frozenset[str]:
    """What a caption or a heading says that is counted: “visits” of “Table 3: Visits by centre”."""
    bare = _NOTE.sub("", _NUMBERED.sub("", plain(words))).strip(" .:-")
    short = _AFTER.sub("", bare)
    counted = frozenset(stem for stem, _, _ in stems(short))
    whole = frozenset(stem for stem, _, _ in stems(bare) if not re.search(r"\d", stem))
    return counted if len(counted) > 1 else whole


def _about(
    statement: Statement, parts: dict[str, _Row], names: list[RowName], totals: Sequence[_Row]
) -> _Row | None:
    """The one row that a sentence is about; None where it may be about two."""
    words = plain(statement.text)
    named = {each.measure for each in like_names(words, names)}
    if len(named) == 1:
        return parts[named.pop()]
    here = {stem for stem, _, _ in stems(words)}
    if named or any(row.words <= here for row in parts.values()):
        return None
    found = [row for row in totals if row.words <= here and not _names_a_part(words, row.grid)]
    most = max((len(row.words) for row in found), default=0)
    best = [row for row in found if len(row.words) == most]
    return best[0] if len({tuple(map(digits_of, row.cells)) for row in best}) == 1 else None


def _names_a_part(words: str, grid: Grid | None) -> bool:
    return grid is not None and any(row_spans(words, grid, row) for row in grid.parts)


def _slips(claims: Sequence[Claim], row: _Row, printed: set[str]) -> Iterator[Slip]:
    anchors = {
        each.start
        for each in claims
        if each.quantity and _is_of(each.quantity, row.cells) and _digits(each.quantity) > 1
    }
    for claim in claims:
        quantity = claim.quantity
        if quantity is None or claim.start in anchors or claim.kind is not ClaimKind.VALUE:
            continue
        if quantity.qualifier is not Qualifier.EXACT or digits_of(quantity) in printed:
            continue
        if _is_of(quantity, row.cells):
            continue
        told = {digits_of(each.quantity) for each in claims if each.quantity}
        fitting = {
            digits_of(cell): cell
            for cell in row.cells
            if not cell.signed
            and digits_of(cell) not in told
            and _may_be_slip(quantity, cell, is_anchored=bool(anchors))
        }
        if len(fitting) == 1:
            yield Slip(claim, next(iter(fitting.values())).text, row.name)


def _is_of(quantity: Quantity, cells: Iterable[Quantity]) -> bool:
    """Whether a number is a figure of the row, rounded perhaps, or the difference of two.

    Columns may be in thousands or millions, so that only the digits count.
    """
    values = [abs(each.value) for each in cells]
    typed = Decimal(digits_of(quantity) or "0")
    differences = {abs(one - other) for one, other in permutations(values, 2)}
    for value in (*values, *differences):
        for power in (0, 3, 6):
            scaled = value.scaleb(power)
            if interval(quantity).low <= scaled <= interval(quantity).high:
                return True
        if value == typed:
            return True
    return False


def _may_be_slip(quantity: Quantity, cell: Quantity, *, is_anchored: bool) -> bool:
    """Whether a number is a cell with a digit changed or two neighbours swapped."""
    if cell.unit and quantity.unit and cell.unit != quantity.unit:
        return False
    one, other = digits_of(quantity), digits_of(cell)
    if len(one) != len(other) or one.find(".") != other.find("."):
        return False
    apart = [at for at in range(len(one)) if one[at] != other[at]]
    many = _digits(quantity)
    near = abs(Decimal(one) - Decimal(other)) <= Decimal(other) * NEAR
    if len(apart) == 2 and one[apart[0]] == other[apart[1]] and one[apart[1]] == other[apart[0]]:
        return many >= SWAPPED and apart[1] - apart[0] <= 2
    if len(apart) == 1:
        return many >= (ANCHORED if is_anchored else LONG)
    return len(apart) == 2 and is_anchored and many > TWO_WRONG and near


def _digits(quantity: Quantity) -> int:
    return sum(map(str.isdigit, digits_of(quantity)))
