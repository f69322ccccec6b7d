"""The total rows of a table, and its columns of shares.

In: a table and its context. Out: a statement for each cell of a total row with the cells that it
adds up, and one for each column that shares out a whole. A column of averages, rates or times adds
up to nothing, nor does one with a cell withheld.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from golden_thread.document import Table
from golden_thread.figures import Qualifier
from golden_thread.proofing.claims.context import Context
from golden_thread.proofing.claims.numeric_columns import NumericColumns
from golden_thread.proofing.claims.said import Total
from golden_thread.proofing.claims.statement import Statement
from golden_thread.proofing.claims.table_rounding import may_be_rounded
from golden_thread.proofing.words.intervals import interval, total
from golden_thread.proofing.words.quantity import Quantity

# “Total (2023/24)”, “Total for the year” and “Total received” are of all the rows above.
_NOTE = (
    r"(?:[ ,:-]{1,3}(?:\([^()]{1,30}\)|(?:for |in )?(?:the )?(?:whole |full )?(?:year|quarter"
    r"|period|month)?(?: ?\d{2,4}(?:(?:[/-]| to )\d{2,4})?)?|number|count|received|overall|all))?"
)
_TOTAL = re.compile(rf"(?:(?:grand |overall |annual |year |year-end )?totals?|sum){_NOTE}")
_ALL = re.compile(r"all|overall|(?:council|borough|district|county|whole council)(?: total)?")
_SUB = re.compile(r"sub-?totals?\b.{0,60}|total .{1,60}|.{1,60} (?:sub-?)?total")
_NO_PARTS = re.compile(
    r"(?:of which|including|incl|target|average|mean|last year|previous|change|variance|difference"
    r"|budget|england|national|benchmark|%|per cent)\b.{0,80}|% .{0,80}"
)
_NO_SUMS = re.compile(
    r"%|\b(?:rate|rates|average|avg|mean|median|per|percent|percentage|ratio|score|index|rank"
    r"|ranking|days?|(?<!on )(?<!in )(?<!within )time|times|minutes?|hours?|seconds?|wait|age"
    r"|change|difference|variance|(?<!this )(?<!last )year|date|rag|status|trend|position|unique)\b"
    r"(?! of\b)"
)
# “Number closed within 20 days”: what is counted is not the days.
_COUNTS = re.compile(
    r"(?:[a-z ]{1,30}: ?)?(?:(?:total )?number|count|no\.?)(?: of)? "
    r"(?!(?:[a-z]+ )?(?:days?|hours?|weeks?|minutes?|working)\b)[a-z ]{1,40}"
    r"(?:within|in|after|over|under) [a-z0-9 ]{1,20} ?(?:days?|hours?|weeks?|months?|minutes?)"
)
_SHARES = re.compile(
    r"(?:%|per cent|percentage|proportion|share) of (?:the |all )?(?:total|whole|all|responses"
    r"|respondents|contacts|calls|cases|spend|spending|budget)|shares?|share \(%\)|% share|split"
    r"|breakdown|% split"
)
FEWEST_SHARES = 3
# So many columns must add up for a row that may be no total to be one.
FEWEST_EXACT = 2
HUNDRED = 100


def total_statements(table: Table, context: Context) -> Iterator[Statement]:
    """The totals and the shares of this table."""
    found = NumericColumns.of(table)
    if found is None:
        return
    totals = [row for row, label in enumerate(found.labels) if _is_total(label)]
    sums = {row: _sums_of(found, row, totals) for row in totals}
    for column in found.numeric():
        yield from _shares(found, column, totals, context)
        for row in totals:
            if column in sums[row]:
                yield found.statement(row, column, sums[row][column], context)


def _adds_up(heading: str) -> bool:
    """Whether the numbers below this heading may be added up."""
    if _SHARES.fullmatch(heading):
        return False
    return not _NO_SUMS.search(heading) or _COUNTS.fullmatch(heading) is not None


def _sums_of(found: NumericColumns, row: int, totals: Sequence[int]) -> dict[int, Total]:
    """What each cell of a total row adds up, by its column, as far as that can be told.

    “Total complaints” may be a measure of its own; where it adds up the other columns it is none.
    """
    tried = {
        column: said
        for column in found.numeric()
        if _adds_up(found.headings[column])
        if (said := _sum(found, column, row, totals)) is not None
    }
    exact = [column for column, said in tried.items() if _off(said) == 0]
    is_doubtful = _TOTAL.fullmatch(found.labels[row]) is None and _is_sub(found.labels[row])
    adds_others = len(exact) >= FEWEST_EXACT and 2 * (len(tried) - len(exact)) <= len(exact)
    has_earlier = any(each < row for each in totals)
    kept = {
        column: said
        for column, said in tried.items()
        if _may_make(said) or (not has_earlier and (adds_others or not is_doubtful))
    }
    near = [column for column, said in kept.items() if _off(said) and _may_make(said)]
    return {
        column: replace(
            said,
            is_all=said.is_all or (is_doubtful and adds_others),
            # Where a second column is a little off, too, they are rounded.
            is_counted=len(near) <= 1 and not may_be_rounded(found, column),
        )
        for column, said in kept.items()
    }


def _is_sub(label: str) -> bool:
    return _SUB.fullmatch(label) is not None


def _off(said: Total) -> Decimal:
    """How far the parts are from making the total."""
    printed = said.total.value if said.total else Decimal(0)
    return sum((each.value for each in said.parts), Decimal(0)) - printed


def _may_make(said: Total) -> bool:
    """Whether the parts may make the total, each being rounded."""
    made = total(interval(each) for each in said.parts)
    return said.total is not None and made.meets(interval(said.total))


def _is_total(label: str) -> bool:
    return any(each.fullmatch(label) for each in (_TOTAL, _ALL, _SUB))


def _sum(found: NumericColumns, column: int, row: int, totals: Sequence[int]) -> Total | None:
    """The cells that a cell of a total row adds up, where they can be told."""
    printed = found.rows[row][column]
    if printed is None or printed.unit in ("percent", "points") or printed.signed:
        return None
    if not any(letter.isdigit() for letter in printed.text):
        # A dash below a column says that it is not added up.
        return None
    plain = [number for number in range(row) if number not in totals]
    earlier = [number for number in totals if number < row]
    last = earlier[-1] if earlier else -1
    lists = (plain, [number for number in plain if number > last], earlier)
    tried = [_parts(found, column, rows, printed) for rows in lists]
    fitting = [parts for parts in tried if parts is not None]
    said = [Total(parts, printed) for parts in fitting]
    for holds in (lambda each: not _off(each), _may_make):
        for each in said:
            if holds(each):
                return each
    if not fitting:
        return None
    values = [each.value for each in fitting[0]]
    if min(values) <= printed.value <= max(values):
        # It is an average, or one of its parts counted all.
        return None
    return Total(fitting[0], printed, is_all=bool(_TOTAL.fullmatch(found.labels[row])))


def _parts(
    found: NumericColumns, column: int, rows: Sequence[int], printed: Quantity
) -> tuple[Quantity, ...] | None:
    """The numbers of these rows, if each is known and of the total's unit."""
    cells = [found.rows[row][column] for row in rows]
    known = tuple(each for each in cells if each is not None)
    if len(known) < 2 or len(known) != len(cells):
        return None
    if any(_NO_PARTS.fullmatch(found.labels[row]) for row in rows):
        return None
    units = {each.unit for each in known if each.value} | {printed.unit}
    exact = all(each.qualifier is Qualifier.EXACT and not each.signed for each in known)
    return known if len(units) == 1 and exact else None


def _shares(
    found: NumericColumns, column: int, totals: Sequence[int], context: Context
) -> Iterator[Statement]:
    """The column as shares of one whole, where its heading or its total row says so."""
    rows = [row for row in range(len(found.rows)) if row not in totals]
    cells = [found.rows[row][column] for row in rows]
    known = tuple(each for each in cells if each is not None)
    makes = [
        row
        for row in totals
        if (printed := found.rows[row][column]) is not None and printed.value == HUNDRED
    ]
    is_headed = _SHARES.fullmatch(found.headings[column]) is not None
    are_percent = all(each.unit == "percent" for each in known)
    if len(known) != len(cells) or len(known) < FEWEST_SHARES or len(totals) > 1:
        return
    if any(each.signed or each.qualifier is not Qualifier.EXACT for each in known):
        return
    if is_headed or (makes and are_percent):
        last = makes[0] if makes else rows[-1]
        said = Total(known, None, is_shares=True, is_all=bool(makes))
        yield found.statement(last, column, said, context)
