"""Whether words that look like the name of a quarter count the periods of a run.

In: plain words and where the name stands. Out: yes of “the third quarter running” and “for a third
quarter in sequence”, no of “in the third quarter”.
"""

import re

_GOES_ON = re.compile(
    r"(?: of [a-z-]{3,20}(?: in performance)?)? (?:running|in a row|on the (?:trot|bounce|spin)"
    r"|in (?:direct |unbroken |close )?(?:succession|sequence)|back[- ]to[- ]back"
    r"|one after (?:another|the other)|consecutively|successively|without (?:a |any )?(?:break"
    r"|interruption)|in an? (?:unbroken |continuous )?(?:sequence|run|line|row))\b"
)
# “Reached its third quarter”
_REACHED = re.compile(r"\b(?:reach(?:ed|es|ing)|into|enter(?:ed|s|ing)?) (?:its|a|their) $")
_ORDINAL = re.compile(r"(?:second|third|fourth|2nd|3rd|4th) quarter")
_NEAR = 20


def counts_periods(words: str, start: int, end: int) -> bool:
    """Whether the words from `start` up to `end` count periods and name none."""
    if _GOES_ON.match(words, end):
        return True
    before = words[max(0, start - _NEAR) : start]
    return bool(_ORDINAL.fullmatch(words, start, end) and _REACHED.search(before))
