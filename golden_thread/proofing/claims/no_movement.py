"""Numbers of one sentence between which nothing moved.

In: the parts of a sentence and its numbers. Out: whether a number is one of others that the figure
is compared with (“above the national average of 46”), whether two numbers count two things (“8,000
bins from 400 streets”), and which numbers stand in the clause of a word of movement.
"""

import re
from collections.abc import Sequence

from golden_thread.proofing.claims.sentence_parts import Parts
from golden_thread.proofing.claims.sentence_periods import Reading
from golden_thread.proofing.words.movements import FoundMovement
from golden_thread.proofing.words.number_words import IN_WORDS
from golden_thread.proofing.words.quantity import Quantity

_OTHERS = (
    r"(?:national(?:ly)?|regional(?:ly)?|england|english|scottish|scotland|welsh|wales|british|uk"
    r"|county|statistical|neighbours?|neighbouring|neighbour|peers?|comparators?|benchmarks?"
    r"|family group|similar|other|all|similar-sized|nearest|district|unitary|metropolitan|sector"
    r"|industry|london|inner london|outer london|group|quartile|cipfa|housemark|apse)"
)
_HELD = r"(?:average|mean|median|rate|figure|result|level|score|norm|authorities|councils|boroughs)"
_VERBS = r"(?: (?:of|is|was|at|stands at|stood at|being|for [a-z]+ of))?:? ?\(?"
_OF_OTHERS = re.compile(
    rf"\b{_OTHERS}(?:'s?)?(?: {_OTHERS}(?:'s?)?)?(?: {_HELD}){{0,2}}{_VERBS}$"
    rf"|\b(?:above|below|than|against|with|to|exceeding|outperforming) (?:the|our|an|its|their)"
    r" (?:[a-z'-]{1,20} ){0,4}(?:average|mean|median|benchmark|norm|neighbours?|peers?)"
    rf"{_VERBS}$"
)
_OF_OTHERS_AFTER = re.compile(
    r" ?\(?(?:nationally|regionally|elsewhere|(?:in|for|across) (?:england|scotland|wales|the uk"
    r"|great britain|london|the (?:country|county|region|sector|north (?:east|west)"
    r"|south (?:east|west)|east|west midlands|east midlands))"
    r"|(?:national|regional|england|english|county|sector|peer|neighbour) (?:average|mean|median"
    r"|rate|figure))\b"
)
# “The average rose from 12” is the council's own, and so is “in the county, it rose from 12”.
_OWN = re.compile(r"\b(?:from|rose|fell|increased|decreased|improved|reduced|grew|dropped)\b")
FAR = 80
# “Five measures were better than in Quarter 2” is of five, and “fell in the other three wards” too.
_COUNT = rf"(?:\d{{1,3}}|{IN_WORDS}|all|most|half|some|none|several)"
_MANY_MEASURES = re.compile(
    rf"\b{_COUNT}(?: of (?:the|our|these|those|\d{{1,3}}|{IN_WORDS}))?(?: [a-z-]+){{0,3}}"
    r" (?:measures|indicators|kpis|pis|figures|scores)(?: (?:was|were|are|is|have|has|had|been|now"
    r"|all|either|also)){0,3} $"
)
_IN_MANY = re.compile(
    rf" in (?:all |each |every )?(?:of )?(?:the |our )?(?:other |remaining )?{_COUNT}"
    r"(?: of (?:the |our )?\w+)?"
    r" (?!years|months|quarters|weeks|days|successive|consecutive)[a-z]+s\b"
)
# “While complaints fell this year, visits were 9,000”: what opens a clause of its own.
_BESIDES = (
    r"(?:while|whilst|although|though|even though|despite|because|whereas|given that|now that)\b"
)
_OPENS = re.compile(rf"(?:^\W*|[,;(] ?|\b(?:and|but) ){_BESIDES}[^;,]{{0,160}}$")
_ENDS = re.compile(
    r", (?!(?:\w+ly )?(?:from|to|by|down|up|at|with|reaching|achieving|falling|rising|standing"
    r"|compared|against|it|they|this)\b)|;"
)
_GOES_ON = re.compile(
    rf",? {_BESIDES}|,? (?:as|when|where|after|since) (?:the|we|our|more|crews|staff|teams?"
    r"|officers|residents|people|they)\b"
)
_NOUN = re.compile(r" (?P<noun>[a-z-]{3,24}s)\b")
_NO_NOUNS = """
    this was is has its as days weeks months years hours minutes seconds points times does
    percentages less tonnes kilos miles metres litres
"""
_NO_NOUN = frozenset(_NO_NOUNS.split())


def is_of_others(parts: Parts, quantity: Quantity) -> bool:
    """Whether a number is that of other places, with which the figure is compared."""
    before = parts.words[max(0, quantity.start - FAR) : quantity.start]
    found = _OF_OTHERS.search(before)
    if found is not None and not _OWN.search(found.group()):
        return True
    return _OF_OTHERS_AFTER.match(parts.words, quantity.end) is not None


def is_of_many(parts: Parts, found: FoundMovement) -> bool:
    """Whether a word tells how many measures or parts moved so, and of no one figure."""
    before = parts.words[max(0, found.start - FAR) : found.start]
    return bool(_MANY_MEASURES.search(before) or _IN_MANY.match(parts.words, found.end))


def own_values(
    parts: Parts, found: FoundMovement, values: Sequence[Reading]
) -> tuple[Reading, ...]:
    """The values in the word's own clause: “while complaints fell, visits were 9,000” has none."""
    opened = _OPENS.search(parts.words, max(0, found.start - 2 * FAR), found.start)
    ended = (_ENDS if opened else _GOES_ON).search(parts.words, found.end)
    start = opened.start() if opened else 0
    end = ended.start() if ended else len(parts.words)
    return tuple(each for each in values if start <= each.quantity.start < end)


def tell_of_another(parts: Parts, values: Sequence[Reading], told: Sequence[Reading]) -> bool:
    """Whether the values of a clause that names no measure are of something else than its word.

    `told` are those of the whole sentence.
    """
    if not values:
        return bool(told)
    return len(values) > 1 and are_of_two_things(parts, values[0].quantity, values[-1].quantity)


def are_of_two_things(parts: Parts, one: Quantity, other: Quantity) -> bool:
    """Whether two numbers are each followed by a noun of their own: bins, and streets."""
    nouns = [_NOUN.match(parts.words, each.end) for each in (one, other)]
    named = {found["noun"] for found in nouns if found and found["noun"] not in _NO_NOUN}
    return len(named) == len(nouns)
