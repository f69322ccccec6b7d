"""Words for the most and the least of a series, by degree, and what each of them may mean.

In: a word, and the sentence it stands in. Out: its readings: of the number, or of how well things
go. Beside “performance” “high” and “low” are of the latter.
"""

import re

from golden_thread.proofing.words.senses import BETTER, DOWN, UP, WORSE, Reading

_SUPERLATIVES: dict[tuple[Reading, ...], str] = {
    (UP,): "highest|largest|greatest|biggest|busiest|longest|most"
    r"|top rate|top figure|top result|top score|top level|top value",
    (DOWN,): "lowest|smallest|fewest|shortest|quickest|fastest|quietest|least"
    r"|bottom rate|bottom figure|bottom result|bottom score|bottom level|bottom value",
    (BETTER,): "best|strongest|healthiest|most favourable|most positive|most encouraging|finest"
    "|most satisfactory|most impressive|most successful|healthiest",
    (WORSE,): "worst|weakest|poorest|least favourable|most disappointing|least positive"
    "|least satisfactory|least impressive|least successful|least encouraging|feeblest",
}
_COMPARATIVES: dict[tuple[Reading, ...], str] = {
    (UP,): "higher|greater|larger|bigger|longer|more",
    (DOWN,): "lower|smaller|fewer|shorter|less",
    (BETTER,): "better|stronger|healthier|more favourable(?:y)?|more positive|bettered"
    "|improved upon|improved on",
    (WORSE,): "worse|weaker|poorer|less favourabl[ey]|less well|less good|more poorly|more badly",
}
_POSITIVES: dict[tuple[Reading, ...], str] = {
    (UP,): "high|large|long|great|many|much|big|heights|highs|a height|a high|up at this level",
    (DOWN,): "low|small|short|few|little|depths|lows|a low|down at this level",
    (
        BETTER,
    ): "good|well|strong|strongly|healthy|favourabl[ey]|encouraging|satisfactory|impressive",
    (WORSE,): "poor|poorly|bad|badly|weak|weakly|unfavourabl[ey]|disappointing|unsatisfactory",
}
_POINTS: dict[tuple[Reading, ...], str] = {
    (UP,): "peak|high|height|heights|highest point|high point|high-water mark|new high|zenith",
    (DOWN,): "low|lowest ebb|low ebb|depth|depths|low point|trough|nadir|new low|floor",
}
# What else says which way, where a “level not seen since” does not.
_CAME_TO: dict[tuple[Reading, ...], re.Pattern[str]] = {
    (UP,): re.compile(
        r"\b(?:climb\w*|rose|risen|rises|increased|grew|grown|soared|jumped|got up|up to)\b"
    ),
    (DOWN,): re.compile(r"\b(?:fell|fallen|falls|dropped|sank|sunk|decreased|reduced|down to)\b"),
    (BETTER,): re.compile(
        r"\b(?:improv\w+|recovered|brought back|restored|returned|back to|strengthened)\b"
    ),
    (WORSE,): re.compile(r"\b(?:worsened|deteriorated|weakened|slumped)\b"),
}
_BY_VERB: dict[str, tuple[Reading, ...]] = {
    "topped": (UP, BETTER),
    "exceeded": (UP,),
    "surpassed": (UP, BETTER),
    "bettered": (BETTER,),
    "beat": (UP, BETTER),
    "outperformed": (BETTER,),
    "outstripped": (UP,),
    "undercut": (DOWN,),
    "betters": (BETTER,),
    "bettering": (BETTER,),
    "outstripping": (UP,),
    "outstrips": (UP,),
    "exceeds": (UP,),
    "exceeding": (UP,),
    "surpassing": (UP, BETTER),
    "surpasses": (UP, BETTER),
    "topping": (UP, BETTER),
    "tops": (UP, BETTER),
    "beating": (UP, BETTER),
    "beats": (UP, BETTER),
    "above": (UP, BETTER),
    "below": (DOWN, WORSE),
    "ahead of": (BETTER, UP),
    "behind": (WORSE, DOWN),
    **dict.fromkeys(("sunk", "fallen", "dropped", "dipped", "slipped", "slumped"), (DOWN, WORSE)),
    **dict.fromkeys(("risen", "climbed", "soared"), (UP, BETTER)),
    "outperforming": (BETTER,),
    "equalled": (UP, BETTER),
    "matched": (UP, BETTER),
    "rivalled": (UP, BETTER),
    "level of": (UP,),
    "number of": (UP,),
    "numbers of": (UP,),
}
_LEVELS = frozenset(
    ("level", "standard", "position", "figure", "rate", "result", "number", "this level")
)
_WORTH: dict[Reading, Reading] = {UP: BETTER, DOWN: WORSE}
_CONTRARY: dict[Reading, Reading] = {UP: DOWN, DOWN: UP, BETTER: WORSE, WORSE: BETTER}
_PERFORMANCE = re.compile(r"\bperform(?:ance|ed|ing|s)?\b")
_CHANGES = re.compile(r"\b(?:increase|rise|growth|fall|drop|decrease|reduction|improvement|jump)\b")


def _any(lexicon: dict[tuple[Reading, ...], str]) -> str:
    """Any word of a lexicon, the longer ones first."""
    words = "|".join(lexicon.values()).split("|")
    return "|".join(sorted(words, key=len, reverse=True))


SUPERLATIVE = rf"(?:{_any(_SUPERLATIVES)})"
COMPARATIVE = (
    rf"(?:{_any(_COMPARATIVES)})(?! (?:than (?:one|a|the|two|three|half)\b|or less|about))"
)
POSITIVE = (
    rf"(?:(?:up|down) at this level|such heights|such depths|such (?:highs|lows|a high|a low)"
    rf"|(?:this|so|as|that|such|such an?) (?:{_any(_POSITIVES)}))"
)
POINT = (
    rf"(?:{_any(_POINTS)})(?! (?:risk|priority|street|quality|demand|season|profile|needs?|level))"
)
NOUN = (
    r"(?:ever|recorded|quarterly|monthly|annual|single|overall|reported|figures?|levels?|rates?"
    r"|results?|performance|outturns?|scores?|number|total|volume|value|percentage|proportion"
    r"|position|point|quarter|qtr|month|year|return|reading|showing|standing|outcome|amount|count"
    r"|sum|balance|tally|quarter's|qtr's|entry|print|actual|finish|close"
    r"|increase|rise|growth|fall|drop|decrease|reduction|improvement|set of|z+|x+"
    r"|it has been|they have been|so far)"
)
_LEXICONS = (_SUPERLATIVES, _COMPARATIVES, _POINTS)


def readings_of(said: str, sentence: str) -> tuple[Reading, ...]:
    """The readings of a word for an extreme; empty where they cannot be told."""
    if said in _BY_VERB:
        return _BY_VERB[said]
    if said in _LEVELS:
        found = [sense for sense, words in _CAME_TO.items() if words.search(sentence)]
        return found[0] if len(found) == 1 else ()
    if said in ("best", "worst"):
        return (BETTER,) if said == "best" else (WORSE,)
    performs = _PERFORMANCE.search(sentence) is not None
    for lexicon in _LEXICONS:
        for readings, words in lexicon.items():
            if re.fullmatch(words, said):
                return _worth(readings, lexicon) if performs else readings
    bare = said if said.endswith("at this level") else said.partition(" ")[2]
    found = [readings for readings, words in _POSITIVES.items() if re.fullmatch(words, bare)]
    return found[0] if found else ()


def _worth(
    readings: tuple[Reading, ...], lexicon: dict[tuple[Reading, ...], str]
) -> tuple[Reading, ...]:
    """The readings in a sentence on performance: a low point of it is a bad one."""
    worth = _WORTH.get(readings[0], readings[0])
    return (worth,) if lexicon is _POINTS else tuple(dict.fromkeys((*readings, worth)))


def is_of_change(words: str) -> bool:
    """Whether the extreme is of a change: “the biggest increase on record”."""
    return _CHANGES.search(words) is not None


def flipped(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """What holds of the one where these hold of all others: “every quarter since was poorer”."""
    return tuple(_CONTRARY[each] for each in readings if each in _CONTRARY)
