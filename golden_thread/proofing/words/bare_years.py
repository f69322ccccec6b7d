"""Years that a sentence names by their number alone: “in 2022”, “since 2019”.

In: words in plain wording. Out: each such year as the calendar year that it is, with its place. A
paper that counts in financial years says “in 2022” too, and means the year from January: the
number beside it is then not of the paper's own year, and is held against no figure of that.
"""

import re
from collections.abc import Iterator
from datetime import date

from golden_thread.periods import CALENDAR_YEAR, PeriodKind, containing
from golden_thread.proofing.words.relative_periods import NamedPeriod

# “In 2022/23” and “in 2022 Q1” are other years, and “for 2022” may be a number of anything.
_BARE_YEAR = re.compile(
    r"\b(?:in|during|throughout|since) (?P<year>(?:19|20)\d\d)"
    r"(?![\w%]|[-,/.:]\d|[ -](?:q[1-4]|quarter|half)\b)"
)


def find_bare_years(words: str) -> Iterator[NamedPeriod]:
    """The years named by number alone, in order."""
    for match in _BARE_YEAR.finditer(words):
        year = containing(date(int(match["year"]), 1, 1), PeriodKind.YEAR, CALENDAR_YEAR)
        yield NamedPeriod(year, *match.span("year"))
