"""Of which period a number is that is compared with: “from 52”, “had stood at 52”.

In: the parts of a sentence, a number of it and the period that the later one is of. Out: the
number's period, or None where the words name two that it may be of. Failing all words it is the
period before.
"""

import re

from golden_thread.periods import Period, previous
from golden_thread.proofing.claims.compared_periods import compared_before, is_compared
from golden_thread.proofing.claims.sentence_parts import Parts
from golden_thread.proofing.claims.unread_times import earlier_after, speaks_of_years

_HAD = re.compile(r"\b(?:had|used to|have|having)\b[^,;~]{0,40} $|\bwas $")


def period_compared(parts: Parts, number: int, latest: Period | None) -> Period | None:
    """The period of a number that is compared with, `latest` being that of the later one."""
    quantity = parts.quantities[number]
    start = parts.quantities[number - 1].end if number else 0
    start = max(start, parts.words.rfind(";", 0, quantity.start) + 1)
    between = [each for each in parts.periods if start <= each.start and each.end <= quantity.start]
    near = {each.period for each in between if is_compared(parts, each)}
    if not near and _HAD.search(parts.around(start, quantity.start)):
        # “A year earlier it had stood at 37”
        near = {each.period for each in between if _is_before(each.period, latest)}
    if near:
        return near.pop() if len(near) == 1 else None
    since = compared_before(parts, quantity.start)
    if since is not None:
        return since.period
    after = earlier_after(parts, quantity.end, latest)
    if after is not None:
        # “From 77% quarter on quarter”; but “86% when the books closed on Quarter 2” may be of it.
        return after.period if after.is_start else None
    if speaks_of_years(parts):
        return None
    return previous(latest) if latest else None


def _is_before(period: Period | None, latest: Period | None) -> bool:
    return period is not None and latest is not None and period < latest
