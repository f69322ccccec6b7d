"""Periods that a sentence names by their last day: “as at 30 September 2025”.

In: the parts of a sentence, and its context. Out: the same, with each such day the month, quarter
or year that ends with it, of the kind that the words around it are about. What happened on that day
(“on 30 September 25 trees fell”) stays of the day.
"""

import re
from dataclasses import replace

from golden_thread.periods import Period, PeriodKind, containing
from golden_thread.proofing.claims.context import Context
from golden_thread.proofing.claims.sentence_parts import Parts
from golden_thread.proofing.words.relative_periods import NamedPeriod

_AT_END = re.compile(
    r"\b(?:as at|as of|at|as on|by|to|up to|until|ending|ended"
    r"|(?:close|end) of(?: business)?(?: on)?)(?: the)? $"
)
_NEAR = 32
_LONG = (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF, PeriodKind.YEAR)


def with_period_ends(parts: Parts, context: Context) -> Parts:
    """The parts with those days as the periods that they end."""
    here = context.period
    if here is None or here.kind not in _LONG:
        return parts
    periods = tuple(_ended(each, parts.words, here) for each in parts.periods)
    return replace(parts, periods=periods)


def _ended(label: NamedPeriod, words: str, here: Period) -> NamedPeriod:
    day = label.period
    if day is None or day.kind is not PeriodKind.DAY:
        return label
    whole = containing(day.starts_on, here.kind, here.calendar)
    at_end = _AT_END.search(words[max(0, label.start - _NEAR) : label.start])
    return replace(label, period=whole) if at_end and whole.ends_on == day.ends_on else label
