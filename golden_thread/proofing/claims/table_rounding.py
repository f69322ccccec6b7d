"""Whether the numbers of a table may have been rounded, so that a sum of them may be a little off.

In: the numbers of a table, with its words. Out: whether they are printed in thousands, measured or
estimated, or all of them multiples of five or ten; else they count things, which nobody rounds.
"""

import re
from collections.abc import Iterable

from golden_thread.document import plain_text
from golden_thread.proofing.claims.numeric_columns import NumericColumns
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.wording import plain

_ROUNDED = re.compile(
    r"[£€$]|'000|\b(?:000s?|thousands?|millions?|m|k|bn|rounded|rounding|estimat\w+|approx\w*|about"
    r"|population|weighted|modelled|projected|fte|wte|full[- ]time equivalents?|tonnes?|tonnage"
    r"|kilo\w*|kg|km|miles?|metres?|sq ?m|hectares?|ha|acres?|litres?|[kmgt]wh|co2\w*|carbon"
    r"|emissions|hours|weeks|years|days|budget\w*|spend\w*|spent|expenditure|income|costs?"
    r"|forecast\w*|outturn|funding|grants?|capital|revenue|savings?|variance|amounts?|balances?"
    r"|price|rent|fees?|charges?|borrowing|debts?)\b"
)
# What most of the numbers are multiples of where a body of statistics rounds them all.
_STEPS = (5, 10, 100, 1000)
FEWEST = 4


def may_be_rounded(found: NumericColumns, column: int) -> bool:
    """Whether the numbers of this column may be rounded by the words of the table or their look."""
    words = (found.headings[0], found.headings[column], plain(plain_text(found.table.caption)))
    if any(_ROUNDED.search(each) for each in (*words, *found.labels)):
        return True
    numbers = [each for each in found.column(column) if each is not None and each.value]
    return any(each.unit or each.places != 0 for each in numbers) or _have_a_step(numbers)


def _have_a_step(numbers: Iterable[Quantity]) -> bool:
    """Whether all of them are multiples of five or more."""
    values = [int(each.value) for each in numbers]
    return len(values) >= FEWEST and any(all(not each % step for each in values) for step in _STEPS)
