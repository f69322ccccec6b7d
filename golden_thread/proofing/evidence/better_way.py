"""Which way is good for a measure that only papers name, where its name says so.

In: the measure, the sentence and the unit of its numbers. Out: up, down, or None where the name
does not say. A register knows better and is asked first.
"""

import re

from golden_thread.figures import Movement
from golden_thread.framework import Polarity
from golden_thread.proofing.claims.told_names import is_local, shown
from golden_thread.proofing.words.leaning import leaning
from golden_thread.proofing.words.wording import plain

# Something done as it should be: the more of it, the better, whatever it is done to.
_DONE = re.compile(
    r"\bon time\b|\bsatisf|\bcompliance\b|\bavailability\b|\brecycl|\bfirst time\b"
    r"|\b(?:resolved|answered|completed|responded|processed|determined|closed|collected|handled)\b"
    r"|\bwithin (?:target|\d+|two|three|five|ten|timescales?)\b"
)
_BAD = re.compile(
    r"\b(?:complaints?|sickness|absences?|missed|vacanc(?:y|ies)|vacant|arrears|overdue|errors?"
    r"|abandoned|outages?|crimes?|incidents of|fly-?tips?|fly-?tipping|turnover|backlog|delays?"
    r"|waiting times?|wait times?|time taken|days taken|handling times?|response times?"
    r"|void|rough sleepers|turnaround)\b"
)
_LASTING = ("seconds", "minutes", "hours", "days")
_TIME = re.compile(r"\btimes?\b|\bdays\b")

_MOVES = {Polarity.HIGHER: Movement.UP, Polarity.LOWER: Movement.DOWN}


def better_way(measure: str | None, sentence: str, unit: str) -> Movement | None:
    """Whether more or less of this is good; None where that is not plain."""
    name = plain(shown(measure)) if measure and is_local(measure) else ""
    words = name or plain(sentence)
    if unit == "percent" and _TIME.search(words):
        # A share of times is the share in time.
        return None if _BAD.search(words) and not _is_response(words) else Movement.UP
    if unit in _LASTING and _TIME.search(words):
        return Movement.DOWN
    if not name:
        return None
    leans = _MOVES.get(leaning(name, is_share=unit == "percent") or Polarity.NONE)
    own = Movement.UP if _DONE.search(name) else Movement.DOWN if _BAD.search(name) else None
    return own if own is leans else None


def _is_response(words: str) -> bool:
    return "response time" in words or "handling time" in words
