"""Which period each number of a sentence is of, and from which each change starts.

In: the parts of a sentence and its context. Out: for each quantity its role and periods. A period
belongs to the number it stands beside, and one that opens the sentence to every number that has
none of its own. A number that is compared with (“from 77%”) is of the period before. Where the
sentence names another period that belongs to no number, nothing is guessed.
"""

import re
from dataclasses import dataclass, replace

from golden_thread.periods import Period, previous
from golden_thread.proofing.claims import ClaimKind, Quantity
from golden_thread.proofing.context import Context, is_reported
from golden_thread.proofing.relative_periods import NamedPeriod
from golden_thread.proofing.sentence_parts import Parts

_OF_WHICH = r"in|for|during|over|at|as at|at the end of|at end of|by the end of|by|of"
_VALUE_IN = re.compile(rf",? ?\(?(?:{_OF_WHICH})?(?: the)? ?")
_CHANGE_ON = re.compile(
    r" ?\(?(?:on|from|since|in|than in|compared (?:with|to)|against|over)"
    r"(?: that (?:of|in|for))?(?: in)?(?: the)? "
)
_COMPARED = re.compile(
    r"\b(?:than(?: in| for)?|on|from|since|compared (?:with|to)(?: that (?:of|in|for))?|against)"
    r"(?: in)? (?:the )?$"
)
_BY = re.compile(
    r"\b(?:by|(?:increase|decrease|rise|fall|drop|improvement|reduction|growth) of)"
    r"(?: (?:about|around|nearly|almost|over|more than|just over|just under|some|a))? $"
)
_TARGET = re.compile(
    r"\btarget(?: (?:for [\w /]{2,30} )?(?:of|is|was|being|remains|stays at)|:)?"
    r"(?: (?:about|over|under|at least|at most))? $"
)
_TARGET_AFTER = re.compile(r" target\b")
_FROM = re.compile(r"\b(?:from|(?:compared|comparing) (?:with|to)|than) (?:the |just )?$")
_TO = re.compile(r"\bto (?:just )?$")
_STRAIGHT = (" ", ": ", " - ", " was ", " at ")
# “85% (Q1: 77%)”: the label is the next number's.
_ENDS_CLAUSE = ";"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a quantity is, of which period, and against which where it is a change."""

    quantity: Quantity
    kind: ClaimKind
    period: Period | None
    against: Period | None = None
    is_earlier: bool = False
    is_compared: bool = False


def read_quantities(parts: Parts, context: Context) -> tuple[Reading, ...]:
    """Each quantity of the sentence, read in order; changes are read by the values beside them."""
    kinds = [_kind(parts, quantity) for quantity in parts.quantities]
    own = _own_periods(parts, kinds)
    reader = _Reader(parts, context, own, kinds)
    readings = [reader.value(number) for number in range(len(kinds))]
    for number, kind in enumerate(kinds):
        if kind is ClaimKind.CHANGE:
            readings[number] = reader.change(number, tuple(readings))
    return tuple(readings)


def latest_told(
    readings: tuple[Reading, ...], context: Context, after: int, subject: tuple[Quantity, ...]
) -> Period | None:
    """The period that a change or a movement ends in: that of the value it goes “to”.

    Failing that, the latest that the sentence gives a value of its measure for. `subject` holds
    the quantities of that measure.
    """
    values = [
        each for each in readings if each.kind is ClaimKind.VALUE and each.quantity in subject
    ]
    told = [each for each in values if not each.is_compared]
    ahead = [each for each in told if each.quantity.start >= after]
    here = context.period
    if ahead and ahead[0].is_to:
        return ahead[0].period
    if any(each.period is None for each in told):
        return None
    periods = [each.period for each in told if each.period and is_reported(each.period)]
    if here and all(period.kind is here.kind for period in periods):
        periods.append(here)
    return max(periods, default=None)
