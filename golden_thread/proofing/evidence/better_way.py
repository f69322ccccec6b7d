"""Which way is good for a measure that only papers name, where its name says so.

In: the measure, the sentence and the unit of its numbers. Out: up, down, or None where the name
does not say. A register knows better and is asked first.
"""

import re

from golden_thread.figures import Movement
from golden_thread.framework import Polarity
from golden_thread.proofing.claims.told_names import is_local, shown
from golden_thread.proofing.words.leaning import leaning

# A name that says that its numbers are percentages, whose cells may leave the sign out.
_SHARE = re.compile(r"%|\bper ?cent(?:age)?\b|\bproportion of\b|\bshare of\b")
_MOVES = {Polarity.HIGHER: Movement.UP, Polarity.LOWER: Movement.DOWN}


def better_way(measure: str | None, sentence: str, unit: str) -> Movement | None:
    """Whether more or less of this is good; None where that is not plain."""
    name = shown(measure) if measure and is_local(measure) else ""
    is_share = unit == "percent" or (not unit and _SHARE.search(name) is not None)
    leans = leaning(name or sentence, is_share=is_share, is_name=bool(name))
    return _MOVES.get(leans) if leans else None
