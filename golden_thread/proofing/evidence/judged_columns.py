"""The columns of a paper's tables of which most does not agree with the register.

In: a paper's claims with what came of them. Out: each such column with its heading. One figure that
differs is a slip; where most of a column differs and the rest of the paper does not, the column is
of something else than it was taken for.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from golden_thread.document import Cell, Document, PaperPlace, Table, blocks_of, plain_text
from golden_thread.proofing.claims.claim import Claim, ClaimKind, ClaimVerdict
from golden_thread.proofing.evidence.findings import Check, CheckedClaim, Finding

FEWEST = 4
_FIGURES = frozenset((ClaimKind.VALUE, ClaimKind.TARGET, ClaimKind.CHANGE))
_MARKS = frozenset((ClaimKind.STATUS, ClaimKind.MET, ClaimKind.MOVEMENT))


@dataclass(frozen=True, slots=True)
class JudgedColumn:
    """A column: where its heading stands and what that says, and its claims row by row.

    It has those that agree or disagree; `disagreeing` are those that disagree. `all` are all that
    it claims, so also those of which nobody can tell.
    """

    heading: str
    place: PaperPlace
    all: tuple[CheckedClaim, ...]

    @property
    def judged(self) -> tuple[CheckedClaim, ...]:
        """Those of which something could be told."""
        unknown = ClaimVerdict.CANNOT_TELL
        return tuple(each for each in self.all if each.outcome.verdict is not unknown)

    @property
    def disagreeing(self) -> tuple[CheckedClaim, ...]:
        """Those that do not agree."""
        return tuple(each for each in self.all if _disagrees(each))

    @property
    def first(self) -> Claim:
        """Its first claim."""
        return self.all[0].claim

    @property
    def is_of_figures(self) -> bool:
        """Whether it holds numbers, and no statuses or directions."""
        return self.first.kind in _FIGURES

    @property
    def is_amiss(self) -> bool:
        """Whether so much of it disagrees that it is no slip."""
        return len(self.judged) >= FEWEST and len(self.disagreeing) * 2 > len(self.judged)


def told_at_head(column: JudgedColumn, check: Check, says: str) -> Finding:
    """The finding on a whole column, at its heading."""
    return Finding(
        check=check,
        text=column.heading,
        sentence=column.heading,
        place=column.place,
        start=0,
        message=f"“{column.heading}” does not agree with the register. {says}",
        arithmetic="",
        suggestion="",
    )


def columns_amiss(document: Document, checked: Sequence[CheckedClaim]) -> Iterator[JudgedColumn]:
    """The columns of which most disagrees, where the rest of the paper mostly agrees."""
    amiss = [each for each in _columns(document, checked) if each.is_amiss]
    within = {id(one) for column in amiss for one in column.all}
    rest = [each for each in checked if id(each) not in within]
    off = sum(_disagrees(each) for each in rest)
    right = sum(each.outcome.verdict is ClaimVerdict.AGREES for each in rest)
    if off <= right:
        yield from amiss


def _columns(document: Document, checked: Sequence[CheckedClaim]) -> Iterator[JudgedColumn]:
    found: dict[tuple[int, int, bool], list[CheckedClaim]] = {}
    for each in checked:
        place, kind = each.claim.place, each.claim.kind
        is_cell = each.claim.in_table and place.table and place.column
        if is_cell and place.table and place.column and kind in _FIGURES | _MARKS:
            found.setdefault((place.table, place.column, kind in _FIGURES), []).append(each)
    headings = {(cell.place.table, cell.place.column): cell for cell in _cells_of_headers(document)}
    for (table, column, _), claims in found.items():
        cell = headings.get((table, column))
        first = claims[0].claim
        heading = plain_text(cell.inlines).strip() if cell else ""
        place = cell.place if cell and heading else first.place
        yield JudgedColumn(heading or first.text, place, tuple(claims))


def _cells_of_headers(document: Document) -> Iterator[Cell]:
    for block in blocks_of(document):
        if isinstance(block, Table) and block.header:
            yield from block.header.cells


def _disagrees(checked: CheckedClaim) -> bool:
    return checked.outcome.verdict is ClaimVerdict.DISAGREES
