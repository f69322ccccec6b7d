"""Percentages that share out one whole: “41% agreed, 33% disagreed and 22% did not know”.

In: a scene. Out: a claim of a total of 100 per cent for each list of three or more that the words
tell is of one whole. Percentages that only stand side by side are no shares.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from golden_thread.figures import Qualifier
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said import Total
from golden_thread.proofing.claims.scene import NO_INDICATOR, Scene
from golden_thread.proofing.words.masked import NUMBER, masked
from golden_thread.proofing.words.quantity import Quantity

_REST = re.compile(
    r"\b(?:(?:the|and) (?:rest|remaining|remainder|others?|last|final|balance)|balance of"
    r"|the (?:rest|remainder) of)\b"
    rf"|[,;] (?:and |or )?(?:by |for |in |to |from |via )?(?:all |every |any )?others?"
    rf"(?: [a-z]+){{0,2}} \(?{NUMBER}$"
)
_UNSORTED = re.compile(
    r"\b(?:unclassified|unspecified|unknown|not (?:known|stated|recorded|classified)"
    r"|all other|elsewhere|further afield)\b"
)
_SPLIT = re.compile(
    r"\b(?:split|splits|broken down|breaks? down|breakdown|made up of|compris\w+|divid\w+"
    r"|apportioned|shared|share out|proportions|distribut\w+|composed|composition|make-up"
    r"|sources:|as follows:|(?:met|funded|financed|paid for) (?=[^a-z]* by )"
    r"|balance between|mix (?:was|is|of)|profile (?:was|is|of|shows?|showed)"
    r"|(?:mix|profile|breakdown|split|make-up|composition|tenure)(?: of [a-z ]{1,30})?(?:"
    r" (?:was|is))?:"
    r"|split (?:two|three|four|five|several) ways|in (?:two|three|four|five) parts"
    r"|by (?:\w+ )?(?:type|channel|tenure|area|ward|method|age|age group|category|reason|cause"
    r"|source|locality|district|directorate|service|outcome|mode|band|gender|fuel)"
    r"(?:,|:| -| was| gives| is))"
    r"(?!\w)"
)
_ANSWERS = re.compile(
    r"\b(?:disagree\w*|dissatisfied|neither|(?:did not|didn't|do not|don't) know|undecided"
    r"|no opinion|not sure|unsure|prefer(?:red)? not|no view|(?:had|expressed|stated) no"
    r" (?:preference|view|opinion))\b"
)
_WHOLLY = re.compile(
    r"\bas to [^.]{0,60} as to [^.]{0,60} as to |\bspread [^.]{0,60} (?:across|between|among) "
)
# What is in one place only, or comes from one; such shares may leave some out.
_OF_ONE = re.compile(
    r"\b(?:came (?:from|by|in by|through|via)|comes? (?:as to|from)|reached|attributed|paid by"
    r"|devotes|allocated|made by|lived in|live in|arose|originated|fall to|fell to|located"
    r"|based in|went to|goes to|were made|are made|is made|was spent|travelled|paid)\b"
)
# What one may do besides: that such shares make more than 100 is a slip only where it is little.
_ASKED = re.compile(
    r"\b(?:of (?:those|these|the) (?:[a-z]+ ){0,3}(?:who|responding|replying|surveyed|respondents"
    r"|enquiries|contacts|calls|requests|complaints|responses|households|homes)|respondents"
    r"|^(?:when )?asked\b|who answered"
    r"|wanted|favoured|preferred|cited|took)\b"
)
_SEVERAL = re.compile(
    r"\b(?:more than one|multiple|tick all|all that apply|compared|target\w*|than|averag\w+|rose"
    r"|fell|increas\w+|decreas\w+|improved|improving|reduc\w+|previous\w*|last year|year before"
    rf"|national\w*(?! (?:firms|compan|suppliers|chains))"
    r"|top (?:three|four|five|\d)|most common|largest|includ\w+|such as"
    rf"|respectively|up (?:from|to|by)|down (?:from|to|by)|from {NUMBER})"
)
_SPLIT_RESPECTIVELY = re.compile(r"\b(?:proportions|split|divided|shared|apportioned)\b")
_SEPARATOR = re.compile(r"[,;/+)(:]|\b(?:and|plus|or)\b| -")
_GAP = re.compile(rf"[^.{NUMBER[1:-2]}]{{0,90}}")
FEWEST, MOST = 3, 8
HUNDRED, NEAR = 100, 10


def find(scene: Scene) -> Iterator[Claim]:
    """The shares of one whole told of in this sentence."""
    percents = tuple(each for each in scene.parts.quantities if each.unit == "percent")
    if not FEWEST <= len(percents) <= MOST:
        return
    words = masked(scene.parts.words, scene.parts.quantities)
    if _tells_of_several(words) or len({each.indicator for each in scene.parts.names}) > 1:
        return
    start, end = percents[0].start, percents[-1].end
    is_all = bool(_REST.search(words, start, percents[-1].end) or _SPLIT.search(words, 0, start))
    is_all = is_all or _WHOLLY.search(words) is not None
    is_all = is_all or _UNSORTED.match(words[percents[-1].end :].lstrip()) is not None
    is_one = _ANSWERS.search(words, start) is not None
    is_apart = _OF_ONE.search(words) is not None
    is_asked = _ASKED.search(words) is not None
    is_told = is_all or is_one or is_apart or is_asked or _is_hundred(percents)
    if not is_told or not _are_listed(words, percents):
        return
    text = scene.parts.sentence[start:end]
    blank = scene.blank(ClaimKind.TOTAL, text, start, end)
    is_all = is_all or (is_one and _is_near(percents))
    said = Total(percents, None, is_shares=True, is_all=is_all, is_disjoint=is_apart)
    yield replace(blank, said=said, unbound=NO_INDICATOR, indicator=None)


def _is_hundred(percents: Sequence[Quantity]) -> bool:
    """Whether they make 100 as they are printed, which several things hardly do by chance."""
    return sum((each.value for each in percents), Decimal(0)) == HUNDRED


def _is_near(percents: Sequence[Quantity]) -> bool:
    """Whether they are near enough to 100 together to be meant for all of it."""
    return abs(sum((each.value for each in percents), Decimal(0)) - HUNDRED) <= NEAR


def _tells_of_several(words: str) -> bool:
    """Whether the percentages may be of several things, or of several moments."""
    found = {match.group() for match in _SEVERAL.finditer(words)}
    if found == {"respectively"} and _SPLIT_RESPECTIVELY.search(words):
        return False
    return bool(found)


def _are_listed(words: str, percents: Sequence[Quantity]) -> bool:
    """Whether they stand in one list, each of them exact."""
    gaps = [words[one.end : other.start] for one, other in pairwise(percents)]
    exact = all(
        each.qualifier is Qualifier.EXACT and not each.signed and each.upper is None
        for each in percents
    )
    return exact and all(_GAP.fullmatch(gap) and _SEPARATOR.search(gap) for gap in gaps)
