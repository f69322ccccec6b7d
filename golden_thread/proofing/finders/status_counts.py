"""How many measures have which status: “24 measures: 15 green, 6 amber and 3 red”.

In: a scene. Out: one claim of counts for a sentence that gives a number of each of two statuses or
more, or of one beside how many measures there are, or of one in the very words of a count.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from golden_thread.framework import Status
from golden_thread.periods import Period
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said import Counts
from golden_thread.proofing.claims.scene import NO_INDICATOR, Scene
from golden_thread.proofing.words.count_words import (
    MEASURES,
    STATUS_OF,
    Counted,
    N,
    counted_beside,
)
from golden_thread.proofing.words.number_words import in_words
from golden_thread.proofing.words.wording import masked

_NUMBER = re.compile(rf"(?<![\w.,/£-])(?P<n>{N})")
_WITH_TARGET = re.compile(
    r"(?: [a-z'-]+){0,3}? (?:(?:that have|with|which have|who have|having) (?:a |their )?targets?\b"
    r"|for which (?:a )?targets?|which carry one|(?:with )?targeted)"
)
_PAIR = re.compile(
    rf"(?<![\w.,/£-])(?P<n>{N})(?: ?\([^()]{{1,12}}\))?(?: {MEASURES})?,? (?:out of|of|from)"
    rf"(?: (?:a|the|our|these|those|all|possible|total of)){{0,3}} (?P<all>{N})"
    r"(?! (?:days?|weeks?|months?|years?))"
)
# “Improved”, “up” and the like count movements, and a period named counts two.
_TWO_COUNTS = re.compile(
    r"\b(?:compared|previous|last (?:quarter|year|month)|from \d|moved|[(,] ?was \d"
    r"|(?:up|down) (?:from|on|by)|than \d|forecast|respectively)\b"
)
# “The split between green, amber and red is 10, 4 and 2”: which is which is in their order.
_IN_ORDER = re.compile(
    r"\b(?:green|amber|red)s?,(?: and)? (?:green|amber|red)s?,? and (?:green|amber|red)s?"
    r"\b(?! (?:\d|in\b))"
)
# What is counted must be spoken of: measures, ratings, or a status with its number and no more.
_SPEAKS = re.compile(
    r"\b(?:measures|indicators|kpis|pis|targets|actions|projects|milestones|objectives|commitments"
    r"|ratings|rated|scorecard|dashboard|rag|tally|reds|greens)\b"
)
_BARE = re.compile(r"\W*(?:[a-z #/-]{1,40})(?:: ?| - | = | \()\d{1,3}\)?\W*")
# “How many measures met their target? 11, out of 21.”
_HOW_MANY = re.compile(
    rf"\bhow many (?:of (?:the |our |these |its )?)?(?P<what>{MEASURES}\b[^?\d]{{1,80}})\?$"
)
_THE_ANSWER = re.compile(r"(?:the |our )?(?:answer|number|total|count)(?: is| was|:| -) $")
# A number of all there are is told by itself only of measures.
_OF_MEASURES = re.compile(r"(?: [a-z'-]+){0,3}? (?:measures|indicators|kpis|pis)\b")
# “4 red against 11 green”, “4 red plus 3 amber”: neither a target nor a change.
_COLOUR_THEN = re.compile(r" (?:at )?(?:greens?|ambers?|reds?|(?:on|off|near) target)(?![\w-])")
_ASIDE = re.compile(
    r"\b(?:leaving|setting|putting) aside\b|\b(?:aside|apart) from\b|\b(?:excluding|excludes"
    r"|besides"
    r"|disregarding|ignoring|discounting|omitting|not counting|leaving out|other than|in addition"
    r"|a further|\d{1,4} more (?:is|are|was|were)|plus|with the exception of|except for)\b"
)
# So many numbers of statuses are counts, whatever they are of.
_ENOUGH = 2
# “The other 6 with a target are green” gives no total.
_OPENS = re.compile(r"(?:at|in|for|by|as at|at the end of|during) (?:the )?(?:end of )?")
_OTHERS = re.compile(r"\b(?:other|remaining|further|rest) $")


def find(scene: Scene) -> Iterator[Claim]:
    """The counts told of in this sentence."""
    taken = [(each.start, each.end) for each in scene.parts.names]
    taken += [(each.start, each.end) for each in scene.parts.periods]
    words = masked(scene.parts.words, taken)
    asked = _HOW_MANY.search(scene.asked)
    if scene.parts.names or _TWO_COUNTS.search(words) or _IN_ORDER.search(words):
        return
    found = _counted(words, scene, f"{asked['what']}: " if asked else "")
    if found is None or not found[0]:
        return
    if len(found[0]) < _ENOUGH and not (asked or _SPEAKS.search(words) or _BARE.fullmatch(words)):
        return
    counted, places = found
    said = _said(counted, words, places)
    if said is None:
        return
    start, end = min(places.values())[0], max(place[1] for place in places.values())
    blank = scene.blank(ClaimKind.COUNTS, scene.parts.sentence[start:end], start, end)
    yield replace(blank, said=said, indicator=None, unbound=NO_INDICATOR, period=_when(scene))


def _when(scene: Scene) -> Period | None:
    """The one period that the sentence opens with (“At Quarter 2 nine were green”), or its own."""
    named = scene.parts.periods
    if (
        len(named) == 1
        and named[0].period
        and _OPENS.fullmatch(scene.parts.words, 0, named[0].start)
    ):
        return named[0].period
    return scene.context.period


def _lead(words: str, start: int, asked: str) -> str:
    """The words before the first number; “the answer is” adds nothing to the question."""
    return _THE_ANSWER.sub("", words[:start]) if asked else words[:start]


def in_number(words: str) -> int | None:
    """The whole number that a few figures or words say."""
    return int(words) if words.isdecimal() else in_words(words)


def _counted(
    words: str, scene: Scene, asked: str
) -> tuple[dict[Counted, int], dict[Counted, tuple[int, int]]] | None:
    """Each number with what it counts; None where one thing has two numbers.

    `asked` is what the question before it asks how many there are of.
    """
    own = scene.context.names.statuses
    counted: dict[Counted, int] = {}
    places: dict[Counted, tuple[int, int]] = {}
    matches = list(_NUMBER.finditer(words))
    pairs = {match.start("n"): match for match in _PAIR.finditer(words)}
    # “4 slightly off target” is a gap where no measures are spoken of.
    counts = {ClaimKind.VALUE, *((ClaimKind.GAP,) if _SPEAKS.search(words) else ())}
    figures = [
        (each.quantity.start, each.quantity.end)
        for each in scene.readings
        if each.quantity.unit
        or (each.kind not in counts and _COLOUR_THEN.match(words, each.quantity.end) is None)
    ]
    wholes = {match.start("all") for match in pairs.values()}
    is_whole = True
    for at, match in enumerate(matches):
        start, end = match.span("n")
        number = in_number(match["n"])
        if number is None or any(first <= start < last for first, last in figures):
            is_whole = False
            continue
        if start in wholes and _OTHERS.search(words[:start]):
            continue
        before = (
            words[matches[at - 1].end() : start] if at else f"{asked}{_lead(words, start, asked)}"
        )
        pair = pairs.get(start)
        nexts = [each.start() for each in matches[at + 1 :]]
        if pair is not None and nexts:
            nexts = nexts[1:]
        after = words[end : nexts[0] if nexts else len(words)]
        kind: Counted | None
        if start in wholes:
            kind = Counted.ALL
        else:
            told = counted_beside(before, after, own)
            kind = told[0] if told else None
        if kind is Counted.ALL and _OTHERS.search(words[:start]):
            continue
        if kind is None:
            is_whole = False
            continue
        if kind in counted:
            return None
        counted[kind] = number
        places[kind] = (start, end)
    if Counted.GREY in counted and Counted.ALL in counted and _ASIDE.search(words):
        # “Leaving aside the 2 without a rating, 12 measures were assessed”: the 2 are none of them.
        del counted[Counted.GREY], places[Counted.GREY]
    if not is_whole and Counted.MISSED in counted:
        # “13 met target, 5 nearly so and 2 did not”: two is not all that missed theirs.
        del counted[Counted.MISSED], places[Counted.MISSED]
    return counted, places


def _said(
    counted: dict[Counted, int], words: str, places: dict[Counted, tuple[int, int]]
) -> Counts | None:
    """The counts that were told, where they are enough to be some."""
    by_status: dict[Status, int] = {
        STATUS_OF[kind]: number for kind, number in counted.items() if kind in STATUS_OF
    }
    total = counted.get(Counted.ALL)
    missed, targeted = counted.get(Counted.MISSED), counted.get(Counted.TARGETED)
    if missed is not None and Status.AMBER in by_status and Status.RED not in by_status:
        by_status[Status.RED] = missed
        missed = None
    if total is None and targeted is not None and by_status:
        # “Of 12 measures with a target, 10 met it.”
        return Counts(by_status, targeted, True, None, missed)
    end = places[Counted.ALL][1] if total is not None else 0
    has_target = total is not None and _WITH_TARGET.match(words, end) is not None
    if not by_status and missed is None and targeted is None:
        alone = words[places[Counted.ALL][1] :] if total is not None else ""
        if _OF_MEASURES.match(alone) is None:
            return None
    return Counts(by_status, total, has_target, targeted, missed)
