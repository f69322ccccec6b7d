"""Whether “better” or “higher” says how the earlier figure was: “we did better last year”.

In: the parts of a sentence, a word of movement and the latest period told. Out: the earlier period
that the word tells of, or None. Since then the figure went the other way.
"""

import re

from golden_thread.periods import Period
from golden_thread.proofing.claims.compared_periods import is_compared
from golden_thread.proofing.claims.sentence_parts import Parts
from golden_thread.proofing.words.movements import FoundMovement
from golden_thread.proofing.words.relative_periods import NamedPeriod

_HOW_IT_WAS = re.compile(
    r"\b(?:better|worse|higher|lower|stronger|weaker|easier|harder|poorer|healthier|longer|shorter"
    r"|improved)(?: (?:quarter|result|figure|position|performance|reading|level|rate))?$"
)
_LEADS_IN = re.compile(
    r",? (?:(?:the|our|its) )?(?:(?:result|figure|position|performance|level|rate)"
    r"(?: (?:for|on|of))? )?(?:(?:the )?# )?"
    # “From 77% in Quarter 1 to a better 85%”: after these comes what it is now.
    r"(?:(?!to\b|into\b|and\b|but\b|with\b|then\b|now\b|since\b|against\b|than\b|returning\b)"
    r"[a-z]+ ){0,5}"
)
_BECAME = re.compile(r"(?:got|gets|getting|become|becomes|becoming|grown|turned)\b")
_WHEN = re.compile(r",? (?:when|where) ")
_THEN = re.compile(r"(?:,? at (?:an? )?~)?,? ?(?:in |for |at |during )?(?:the )?")
_THAN = re.compile(r"[^;]{0,60}\bthan\b")


def told_of_then(parts: Parts, found: FoundMovement, latest: Period | None) -> NamedPeriod | None:
    """The earlier period that the word says something of, and of no movement since."""
    if latest is None or _BECAME.match(parts.words, found.start):
        return None
    if not _HOW_IT_WAS.search(parts.words, found.start, found.end):
        return None
    clause = parts.words.rfind(";", 0, found.start) + 1
    numbers = [each.start for each in parts.quantities]
    for label in parts.periods:
        if label.period is None or label.is_start or label.period >= latest:
            continue
        if clause <= label.start and label.end <= found.start:
            gap = parts.around(label.end, found.start)
            has_number = any(label.end <= at < found.start for at in numbers)
            is_then = _WHEN.match(gap) or not is_compared(parts, label)
            if is_then and not has_number and _LEADS_IN.fullmatch(gap):
                return label
        if found.end <= label.start:
            gap = parts.around(found.end, label.start)
            if _THEN.fullmatch(gap) and not _THAN.match(parts.words, label.end):
                return label
            break
    return None
