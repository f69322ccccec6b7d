"""The columns of a table in which one is the percentage that two others make.

In: a table and its context. Out: a statement for each row with its share. Which two they are, their
headings say (“Numerator”, “Denominator”), or else the rows do: three or more in which the division
comes out, and hardly any in which it does not. Where the headings name the part by the words of the
percentage (“Closed | Closed on time | Percentage on time”), half of the rows are enough.
"""

import re
from collections.abc import Iterator
from itertools import permutations

from golden_thread.document import Table
from golden_thread.proofing.claims.context import Context
from golden_thread.proofing.claims.numeric_columns import NumericColumns
from golden_thread.proofing.claims.said import Share
from golden_thread.proofing.claims.statement import Statement
from golden_thread.proofing.words.intervals import Interval, interval
from golden_thread.proofing.words.quantity import Quantity

_PERCENT = re.compile(r"%|\bper ?cent\b|\bpercentage\b")
# So many rows must agree for one that does not.
FEWEST, TIMES = 3, 3
FEWEST_SAID = 2
_NOT_TELLING_WORDS = """
    a all an as at by for in of the to were was per cent percent percentage proportion rate share
    number no count total these which
"""
_NOT_TELLING = frozenset(_NOT_TELLING_WORDS.split())
_SAME = {
    "uphold": "upheld",
    "success": "successful",
    "response": "responded",
    "completion": "completed",
}
# Of more columns than this no two are tried.
MOST_COLUMNS = 10


def share_statements(table: Table, context: Context) -> Iterator[Statement]:
    """The shares of this table's rows."""
    found = NumericColumns.of(table)
    if found is None:
        return
    percents = [each for each in found.numeric() if _is_percent(found, each)]
    counts = [each for each in found.numeric() if _is_count(found, each)][:MOST_COLUMNS]
    for percent in percents[:MOST_COLUMNS]:
        pair = _headed(found) or _inferred(found, percent, counts) or _said(found, percent, counts)
        for row, cells in enumerate(found.rows):
            share = _share(cells, percent, pair) if pair else None
            if share is not None:
                yield found.statement(row, percent, share, context)


def _is_percent(found: NumericColumns, column: int) -> bool:
    known = [each for each in found.column(column) if each is not None]
    headed = _PERCENT.search(found.headings[column])
    return all(each.unit == "percent" or (headed and not each.unit) for each in known)


def _is_count(found: NumericColumns, column: int) -> bool:
    known = [each for each in found.column(column) if each is not None]
    return all(not each.unit and each.places <= 0 and not each.signed for each in known)


def _headed(found: NumericColumns) -> tuple[int, int] | None:
    if "numerator" in found.headings and "denominator" in found.headings:
        return found.headings.index("numerator"), found.headings.index("denominator")
    return None


def _inferred(found: NumericColumns, percent: int, counts: list[int]) -> tuple[int, int] | None:
    """The one pair of columns that nearly always makes the percentage."""
    fitting = []
    for pair in permutations([each for each in counts if each != percent], 2):
        shares = [_share(cells, percent, pair) for cells in found.rows]
        agree = [_agrees(each) for each in shares if each is not None]
        if agree.count(True) >= max(FEWEST, TIMES * agree.count(False)):
            fitting.append(pair)
    return fitting[0] if len(fitting) == 1 else None


def _said(found: NumericColumns, percent: int, counts: list[int]) -> tuple[int, int] | None:
    """The two columns of which one has the words of the percentage, and the other has them not."""
    others = [each for each in counts if each != percent]
    own = _telling(found.headings[percent])
    parts = [each for each in others if own and own <= _telling(found.headings[each])]
    if len(others) != 2 or len(parts) != 1:
        return None
    whole = next(each for each in others if each != parts[0])
    pair = parts[0], whole
    shares = [_share(cells, percent, pair) for cells in found.rows]
    known = [each for each in shares if each is not None]
    if any(each.part is None or each.part > each.whole for each in known):
        return None
    agree = [_agrees(each) for each in known]
    return pair if agree.count(True) >= max(FEWEST_SAID, agree.count(False)) else None


def _telling(heading: str) -> frozenset[str]:
    """The words of a heading that say which of the things are meant: “on time”, “upheld”."""
    words = (_SAME.get(word, word) for word in re.findall(r"[a-z]+", heading))
    return frozenset(word for word in words if word not in _NOT_TELLING)


def _share(cells: tuple[Quantity | None, ...], percent: int, pair: tuple[int, int]) -> Share | None:
    part, whole, printed = cells[pair[0]], cells[pair[1]], cells[percent]
    if part is None or whole is None or printed is None or not whole.value:
        return None
    return Share(part.value, whole.value, printed)


def _agrees(share: Share) -> bool:
    if share.part is None or share.percent is None:
        return False
    exact = share.part / share.whole * 100
    return interval(share.percent).meets(Interval(exact, exact))
