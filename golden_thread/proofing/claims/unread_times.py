"""Whether a sentence speaks of another time than the periods that were read in it.

In: the parts of a sentence. Out: whether a word of years stands outside every period (“looking
across the year”, “seasonally”), and the earlier period that is named after a number and taken by no
other (“having been 86% when the books closed on Quarter 2”). What such words leave open is not the
quarter before.
"""

import re

from golden_thread.periods import Period
from golden_thread.proofing.claims.sentence_parts import Parts
from golden_thread.proofing.words.relative_periods import NamedPeriod
from golden_thread.proofing.words.wording import masked

_OF_YEARS = re.compile(
    r"\b(?:(?:over|across|in|during|through|throughout|on|last|past|previous|preceding|prior|a|one"
    r"|the|full|whole|this|that|same|earlier|later|each|every|per|by|from|for) year(?:'s)?\b"
    r"(?! (?:end|to date|so far)\b|[- ]end)|annual(?:ly|ised)?\b|(?:12|twelve) months"
    r"|seasonal\w*|seasons?\b|years? (?:ago|back|earlier|before)|long(?:er)? (?:run|term|view))"
)
_YEAR_WORD = re.compile(r"year|annual|months|season|long")


def speaks_of_years(parts: Parts) -> bool:
    """Whether a word of years stands outside the names and the periods that were read."""
    if not _YEAR_WORD.search(parts.words):
        return False
    spans = [(each.start, each.end) for each in parts.names]
    spans += [(each.start, each.end) for each in parts.periods]
    return _OF_YEARS.search(masked(parts.words, spans)) is not None


def earlier_after(parts: Parts, at: int, latest: Period | None) -> NamedPeriod | None:
    """The period before `latest` named after `at`, with no number or movement between."""
    clause = parts.words.find(";", at)
    numbers = [each.start for each in parts.quantities if each.start >= at]
    moved = [each.start for each in parts.movements if each.start >= at]
    stops = [each for each in (clause, *numbers[:1], *moved[:1]) if each >= 0]
    end = min(stops, default=len(parts.words))
    found = (
        each
        for each in parts.periods
        if at <= each.start < end and each.period and latest and each.period < latest
    )
    return next(found, None)
