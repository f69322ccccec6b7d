"""Whether a name is one of two things told of together: “concerns and complaints”.

In: a sentence in plain words and where a name stands in it. Out: whether what is said there is of
the two of them, and so not of the one that has a name.
"""

import re

# Verbs that end as plurals do, and words that open something else.
_NO_NOUN = (
    r"(?!(?:was|is|has|does|as|its|this|his|hers|ours|theirs|less|plus|versus|thus|always|perhaps"
    r"|remains|continues|rises|falls|shows|stands|stays|goes|means|includes|exceeds|meets|needs"
    r"|makes|gives|takes|years|months|weeks|days|hours|minutes|seconds|points)\b)"
)
_NOUNS = rf"{_NO_NOUN}(?:[a-z'-]{{2,20}} )?{_NO_NOUN}[a-z'-]{{2,20}}s\b"
_ONE = r"[a-z'-]{2,20}"
_AND = r"(?: and | & | or | / |/| and/or )(?:the |our |other |all )?"
# A third thing of the list; after a preposition it goes on with something else.
_MORE = (
    r"(?:, (?!(?:across|against|among|and|as|at|because|both|but|by|despite|down|due|during|for"
    r"|from|if|in|including|into|of|on|over|particularly|since|so|than|that|the|through|to|under|until"
    r"|up|when|where|whereas|which|while|whilst|who|whose|with|within|without)\b)"
    rf"{_ONE}(?: {_ONE})?,?)?"
)
# What opens a list of things: the sentence, a number of them, or that they are told together.
_OPENS = r"(?:^\W*|[,;:(] ?|\b(?:of|for|in|both|all|the|our|total|more|fewer)\s|\d\s)"
_TOGETHER = (
    r"\b(?:(?:total|overall|combined)(?: number| level| volume| amount)?(?: of)?|number of|sum of"
    r"|volume of|combined|both|between|all)(?: the| our| all)? "
)
_AFTER = re.compile(rf"{_MORE}{_AND}(?:{_NOUNS})")
_AFTER_TOGETHER = re.compile(rf"{_MORE}{_AND}{_NO_NOUN}{_ONE}\b")
_BEFORE = re.compile(rf"{_OPENS}{_NOUNS}{_MORE}{_AND}$")
_BEFORE_TOGETHER = re.compile(rf"{_TOGETHER}(?:{_ONE} )?{_ONE}{_MORE}{_AND}$")
_IS_TOGETHER = re.compile(rf"{_TOGETHER}$")
# How far before a name the words may begin that tell of it together with another.
FAR = 110


def is_joined(words: str, start: int, end: int) -> bool:
    """Whether the name from `start` to `end` is one half of “A and B”, said of both."""
    near = max(0, start - FAR)
    if _AFTER.match(words, end):
        return True
    if _IS_TOGETHER.search(words, near, start) and _AFTER_TOGETHER.match(words, end):
        return True
    before = words[near:start]
    return bool(_BEFORE.search(before) or _BEFORE_TOGETHER.search(before))
