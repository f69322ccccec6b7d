"""Percentages that share out one whole: “41% agreed, 33% disagreed and 22% did not know”.

In: a scene. Out: a claim of a total of 100 per cent for each list of three or more that the words
tell is of one whole. Percentages that only stand side by side are no shares.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said import Total
from golden_thread.proofing.claims.scene import NO_INDICATOR, Scene
from golden_thread.proofing.words.listed import listed
from golden_thread.proofing.words.masked import masked

_REST = re.compile(r"\b(?:the|and) (?:rest|remaining|remainder)\b")
_SPLIT = re.compile(r"\b(?:split|broken down|breakdown|made up of|comprised|divided)\b")
_ANSWERS = re.compile(
    r"\b(?:disagree\w*|dissatisfied|neither|(?:did not|didn't|do not|don't) know|undecided"
    r"|no opinion|not sure|prefer(?:red)? not|no view)\b"
)
_SEVERAL = re.compile(
    r"\b(?:more than one|multiple|tick all|all that apply|respectively|compared|target|from)\b"
)


def find(scene: Scene) -> Iterator[Claim]:
    """The shares of one whole told of in this sentence."""
    percents = tuple(each for each in scene.parts.quantities if each.unit == "percent")
    if len(percents) < 3 or _SEVERAL.search(scene.parts.words):
        return
    words = masked(scene.parts.words, scene.parts.quantities)
    for first, last in listed(words, percents):
        run = percents[first : last + 1]
        start, end = run[0].start, run[-1].end
        is_all = _REST.search(words, start, run[-1].start) or _SPLIT.search(words, 0, start)
        if len(run) < 3 or not (is_all or _ANSWERS.search(words, start)):
            continue
        text = scene.parts.sentence[start:end]
        blank = scene.blank(ClaimKind.TOTAL, text, start, end)
        said = Total(run, None, is_shares=True, is_all=bool(is_all))
        yield replace(blank, said=said, unbound=NO_INDICATOR, indicator=None)
