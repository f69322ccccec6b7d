"""Questions that a paper puts and answers itself: “Did we hit the target? No: 80% against 90%”.

In: a question and the sentence after it, in plain wording. Out: whether the answer says that a
target was met, and whether what was asked for is a target or a rating. A question of what will be,
or an answer that is neither yes nor no (“Almost”), says nothing.
"""

import re

from golden_thread.proofing.words.aims import TARGET

_REACH = (
    r"(?:meet|met|hit|reach|reached|achieve|achieved|attain|attained|make|made|beat|beaten|clear"
    r"|cleared|exceed|exceeded|deliver|delivered|satisfy|satisfied|keep to|kept to|get to)"
)
_MISS = r"(?:miss|missed|fall short of|fallen short of|fail|failed|breach|breached)"
_THE_AIM = (
    r"(?:the |our |its |their |that |this )"
    rf"(?:[a-z-]+ ){{0,2}}?(?:{TARGET}|standard|limit|ceiling)s?"
)
_WHO = r"(?:we|it|they|this|performance|the (?:council|service|team|measure|indicator|result))"
_DID = rf"(?:did|have|has) {_WHO}"
_WAS = rf"(?:was|were|has|have) {_THE_AIM}\b[^?]{{0,90}}?(?: been)?"
# A question and what “yes” would say to it.
_ASKED = (
    (re.compile(rf"\b{_DID} (?:actually |in fact )?{_REACH} {_THE_AIM}\b"), True),
    (re.compile(rf"\b{_WAS} {_REACH}(?: (?:in|for|this|by us)\b[^?]{{0,40}})?\?"), True),
    (re.compile(r"\b(?:are|were) we (?:on|at|within) target\b"), True),
    (re.compile(rf"\b{_DID} (?:actually |in fact )?{_MISS} {_THE_AIM}\b"), False),
    (re.compile(rf"\b{_WAS} {_MISS}(?: (?:in|for|this|by us)\b[^?]{{0,40}})?\?"), False),
)
_NO_FIGURE = re.compile(
    r"\b(?:next|last|previous|earlier|before|how|why|when|every|all|any|will|would|could|if)\b"
)
_LEAD = r"^\W*(?:(?:on|in|for) [^,.;:?]{1,40}, )?(?:sadly|happily|unfortunately|regrettably)?,? ?"
_YES = re.compile(
    rf"{_LEAD}(?:yes|yes,? (?:we|it|they) (?:did|have|has|was|were)|(?:we|it|they) (?:did|have|has"
    r"|was))(?= ?[:;.,!-]|$)"
)
_NO = re.compile(
    rf"{_LEAD}(?:no|not (?:yet|quite|this time)|(?:we|it|they) (?:did|have|has|was) not"
    r"|(?:we|it|they) (?:didn't|haven't|hasn't|wasn't)|(?:sadly|unfortunately) not)(?= ?[:;.,!-]|$)"
)
_FOR_TARGET = re.compile(
    rf"\bwhat (?:is|was|are|were)(?: (?:the|our|its|their))?(?: [a-z-]+){{0,2}}? {TARGET}\b"
    r"|\bwhat (?:are|were|is|was|do|did|does|have|has) [^?]{0,40}?(?:trying to (?:achieve|reach|do"
    r"|get to|hit)|aim(?:ing)?(?: for| at)?|want(?:ed)?|promised?|expect(?:ed)?|hop(?:e|ing) for"
    r"|set out to)\b"
)
_FOR_RATING = re.compile(
    r"\b(?:what|which) (?:colour|rating|rag|rag status|rag rating|status)\b"
    r"|\bhow (?:is|was|has|have|do|did|does) [^?]{1,100} (?:rated|rate|rag-rated)\b"
)
_COLOURS = re.compile(r"(?<![\w-])(?:red|amber|green)(?![\w-])(?! (?:waste|bins?|flags?|spaces?))")
_NOT_NOW = re.compile(r"\b(?:not|was|were|last|previous|previously|from|would|could|neither|or)\b")


def answered(asked: str, words: str) -> tuple[bool, int, int] | None:
    """Whether the answer says that the target was met, and where it says so; None if it does not.

    >>> answered("did we hit the target for calls?", "no. it was 80%.")
    (False, 0, 2)
    """
    if not asked or _NO_FIGURE.search(asked):
        return None
    means = next((says for pattern, says in _ASKED if pattern.search(asked)), None)
    if means is None:
        return None
    for pattern, is_yes in ((_YES, True), (_NO, False)):
        match = pattern.match(words)
        if match is not None:
            return means is is_yes, *match.span()
    return None


def asks_for_target(asked: str) -> bool:
    """Whether the question asks what is aimed for."""
    return bool(asked) and _FOR_TARGET.search(asked) is not None


def colour_answered(asked: str, words: str) -> tuple[int, int] | None:
    """Where the one colour stands that answers a question for a rating; None without one."""
    if not asked or _FOR_RATING.search(asked) is None or _NO_FIGURE.search(asked.partition(" ")[2]):
        return None
    found = list(_COLOURS.finditer(words))
    if len(found) != 1 or _NOT_NOW.search(words):
        return None
    return found[0].span()
