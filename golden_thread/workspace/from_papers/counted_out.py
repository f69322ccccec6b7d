"""Numbers that count nothing a council would follow: names of things, ages, lengths of time.

In: a sentence and a number of it. Out: whether it is one of those. It is asked only of numbers that
no measure is named for.
"""

import re

from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.wording import plain

_OF_NAMES = re.compile(
    r"(?:\b(?:year|week|windows|office|article|chapter|ext|extension|scps?|scp from|phase|stage"
    r"|priority|version|room|unit|flat|road|act|regulation|reg|covid|cv|round|day|under|u|ward"
    r"|iso|sections?|no|grade|scale points?)\.?|#|\bcv-|\bage[sd]?\b.{0,12}) ?(?:from )?$"
)
_LENGTHS = re.compile(
    r" ?-? ?(?:years?\b(?! \d)|months?\b|weeks?\b|fortnights?\b)(?! (?:waits?|lists?))"
    r"|-(?:year|month|week|day|hour)"
)
_LIMITS = re.compile(
    r"\b(?:within|in less than|less than|in under|previous|last|next|past|every|up to|under|over"
    r" a|for) $"
)
_SPANS = re.compile(r" ?(?:hours?|days?|minutes?)\b")
_PROPER = re.compile(r" (?P<word>[A-Z][a-z]\w*)")
_NAME_BEFORE = re.compile(r"(?P<word>\b[A-Z][\w.]*)[ -]?$")
_TARGET = re.compile(r"\btargets?\b[^.;,]{0,45}$")
# “A target of 18” is told as one; so is “exceeding the 90% target”.
_TARGET_AFTER = re.compile(r" targets?\b")
_AVERAGES = re.compile(
    r"\b(?:uk|england|english|national|average|nationally|usually|typically|regional)\b[^.;,]{0,40}$"
)


def names_or_spans(sentence: str, quantity: Quantity, at: int) -> bool:
    """Whether the number is part of a name, an age, a length of time or a limit."""
    words = plain(sentence)
    before, after = words[:at], words[quantity.end :]
    if _LENGTHS.match(after) or _OF_NAMES.search(before):
        return True
    if quantity.unit:
        return False
    follows = _PROPER.match(sentence, quantity.end)
    named = _NAME_BEFORE.search(sentence[: quantity.start])
    is_inside = named is not None and named.start() > 0 and not named["word"].isupper()
    is_small = "," not in quantity.text and "+" not in quantity.text
    return is_small and (follows is not None or is_inside)


def is_limit(sentence: str, quantity: Quantity) -> bool:
    """Whether the number is a length of time within which something is to be done."""
    if quantity.unit not in ("days", "hours", "minutes"):
        return False
    is_under = quantity.qualifier.value in ("under", "at_most")
    before = plain(sentence)[: quantity.start]
    return is_under or bool(_LIMITS.search(before) and _SPANS.search(quantity.text))


def is_target(sentence: str, quantity: Quantity) -> bool:
    """Whether the words around the number say that it is a target."""
    words = plain(sentence)
    after = words[quantity.end :]
    return bool(_TARGET.search(words[: quantity.start]) or _TARGET_AFTER.match(after))


def is_of_others(sentence: str, quantity: Quantity) -> bool:
    """Whether the number is an average of elsewhere, which the paper only compares with."""
    return bool(_AVERAGES.search(plain(sentence)[: quantity.start])) and quantity.unit == "percent"
