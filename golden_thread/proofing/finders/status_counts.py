"""How many measures have which status: “24 measures: 15 green, 6 amber and 3 red”.

In: a scene. Out: one claim of counts for a sentence that gives a number of each of two statuses or
more, or of one beside how many measures there are.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache

from golden_thread.framework import Status
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said import Counts
from golden_thread.proofing.claims.scene import NO_INDICATOR, Scene
from golden_thread.proofing.words.number_words import IN_WORDS, in_words

_N = rf"(?:\d{{1,3}}|{IN_WORDS})(?![\w%-]|[.,/]\d| per cent)"
_MEASURES = (
    r"(?:measures?|indicators?|kpis?|pis?|targets?|actions?|projects?|milestones?|objectives?"
    r"|commitments?)"
)
_TOTAL = re.compile(rf"(?<![\w.,/£-])(?P<n>{_N})(?: [a-z'-]+){{0,4}} {_MEASURES}\b")
_WITH_TARGET = re.compile(r" (?:that have|with|which have) (?:a |their )?targets?\b")
_COLOURS = {each.value: each for each in Status}
_GOES_ON = "and|or|with|out|of|at|against|among|this|in|for|on|as|status"
_ARE = "are|were|is|was|at|as|rated|on|of them|now|a|status|currently"
# “Improved”, “up” and the like count movements, and a period named counts two.
_TWO_COUNTS = re.compile(
    r"\b(?:compared|previous|last (?:quarter|year|month)|from|moved|was \d"
    r"|(?:up|down) (?:from|on|by)|than|forecast|respectively)\b"
)


# “The other 6 with a target are green” gives no total.
_OTHERS = re.compile(r"\b(?:other|remaining|further|rest) $")


def find(scene: Scene) -> Iterator[Claim]:
    """The counts told of in this sentence."""
    words = scene.parts.words
    statuses = {**_COLOURS, **scene.context.names.statuses}
    if _TWO_COUNTS.search(words):
        return
    counted: dict[Status, int] = {}
    places: list[tuple[int, int]] = []
    for match in _counts(tuple(statuses)).finditer(words):
        status, count = _status(match, statuses), in_number(match["n"] or match["after"])
        if count is None or status in counted:
            return
        counted[status] = count
        places.append(match.span("n" if match["n"] else "after"))
    total = next(
        (
            each
            for each in _TOTAL.finditer(words)
            if each.span("n") not in places and not _OTHERS.search(words[: each.start()])
        ),
        None,
    )
    if not counted or (len(counted) < 2 and total is None):
        return
    start, end = total.span() if total else (places[0][0], places[-1][1])
    blank = scene.blank(ClaimKind.COUNTS, scene.parts.sentence[start:end], start, end)
    has_target = total is not None and _WITH_TARGET.match(words, total.end()) is not None
    said = Counts(counted, in_number(total["n"]) if total else None, has_target)
    yield replace(
        blank, said=said, indicator=None, unbound=NO_INDICATOR, period=scene.context.period
    )


def in_number(words: str) -> int | None:
    """The whole number that a few figures or words say."""
    return int(words) if words.isdecimal() else in_words(words)


def _status(match: re.Match[str], statuses: Mapping[str, Status]) -> Status:
    return statuses[match["status"] or match["before"]]


@cache
def _counts(words: tuple[str, ...]) -> re.Pattern[str]:
    """A number with its status: “15 of the 24 measures are green”, “6 (25%) amber”, “red: 3”."""
    either = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return re.compile(
        rf"(?<![\w.,/£-])(?P<n>{_N})(?: ?\([^()]{{1,12}}\))?"
        rf"(?: (?:out )?of (?:the |our |these )?{_N}(?: [a-z'-]+){{0,3}})?"
        rf"(?: (?:{_MEASURES}|{_ARE})){{0,4}} (?P<status>{either})(?![\w-])"
        rf"(?=[,.;:)]|$| (?:{_GOES_ON}|{_MEASURES})\b)"
        rf"|\b(?P<before>{either})(?:: ?| - | = ?| \()(?P<after>{_N})"
    )
