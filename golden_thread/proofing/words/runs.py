"""Runs of periods: “for the third quarter running”, “in each of the last three quarters”.

In: plain words with names and periods covered. Out: each run with its length, the kind of period
that is counted, where that is said, and which way the words around it say that the figure went.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from golden_thread.figures import Movement
from golden_thread.periods import PeriodKind
from golden_thread.proofing.words.counts_in_words import CARDINAL, COUNT, ORDINAL, count_of
from golden_thread.proofing.words.senses import FoundSense, Reading, are_opposite, find_senses

_KINDS = {
    "quarter": PeriodKind.QUARTER,
    "qtr": PeriodKind.QUARTER,
    "month": PeriodKind.MONTH,
    "year": PeriodKind.YEAR,
}
_MOVES = (
    r"(?:improvements?|declines?|gains?|rises?|falls?|drops?|increases?|decreases?|reductions?"
    r"|deteriorations?|worsenings?|setbacks?|downturns?|upturns?|dips?|slides?|losses)"
)
_PERIODS = (
    r"(?:(?:financial|reporting|full|calendar) )?(?P<unit>quarter|qtr|month|year|period)s?"
    r"(?:[- ](?:ends?|results|returns|reports|readings|figures))?"
)
_QUARTERLY = r"(?:quarterly|monthly|annual|yearly|year-end|quarter-end)"
_MOVING = (
    r"(?:declining|improving|rising|falling|worsening|deteriorating|better|worse|growing|weaker"
    r"|stronger|weakening|poorer)"
)
_THING = (
    rf"(?:{_MOVING} )?(?:{_QUARTERLY} )?(?:{_PERIODS}|times?|occasions?|{_MOVES}|results?|readings?"
    r"|returns?|reports?)"
)
_UNBROKEN = r"consecutive|successive|straight|unbroken|uninterrupted|continuous|back-to-back"
_RUNNING = rf"(?:{_UNBROKEN})"
_TAIL = (
    r"(?:running|in a row|in (?:direct |unbroken |close )?(?:succession|sequence)|on the (?:trot"
    r"|bounce|spin)|back[- ]to[- ]back|one after (?:another|the other)|consecutively|successively"
    r"|in an? (?:unbroken |continuous )?(?:sequence|run|line|row|succession)|in unbroken succession"
    r"|without (?:a |an |any )?(?:break|interruption|pause|let-up|exception|reversal))"
)
_RUN = r"(?:run|sequence|streak|spell|series|string|succession|stretch|chain)"
_LASTING = (
    r"(?:upturn|downturn|slide|decline|improvement|deterioration|growth|trend|period|path"
    r"|continuous|unbroken|uninterrupted|sustained)"
)
_REACHES = (
    r"(?:stands? at|stood at|extends? (?:to|over)|extending (?:to|over)|extended (?:to|over)"
    r"|reach(?:ed|es|ing)|lasted|lasting|lasts|numbers|runs? to|running to|goes? on for|gone on for"
    r"|went on for|going on for|continued (?:for|over|into|through)|continuing (?:for|over)"
    r"|persisted (?:for|over)|continuous (?:for|over|across|through)|spans?|spanning|spanned"
    r"|covers?|covering|unbroken (?:for|over|across)|uninterrupted (?:for|over|across)"
    r"|been going for|entered|enters|entering|into)"
)
_LAST = r"(?:last|past|latest|previous|preceding|most recent|recent)"
_OF_A_MOVE = r"(?: of (?:[a-z-]+ ){0,2}?[a-z-]+(?: in performance)?)?"
_SHAPES = tuple(
    re.compile(shape)
    for shape in (
        # the third consecutive quarter; four successive quarterly improvements
        rf"\b(?P<count>{COUNT}) {_RUNNING} {_THING}\b",
        # three quarters running; a third improvement in succession; three times without a break
        rf"\b(?P<count>{COUNT}) {_THING}{_OF_A_MOVE},? {_TAIL}(?!\w)",
        # the third in an unbroken sequence
        rf"\b(?P<count>{ORDINAL}) {_TAIL}(?!\w)",
        # in each of the last three quarters; none of the past three quarters
        rf"\b(?:each|every(?: one)?|all|none)(?: of)?(?: (?:the|our|these|its))? {_LAST} "
        rf"(?P<count>{CARDINAL}) {_THING}\b",
        rf"\b(?:each|every one|all|none) of (?:the|these) (?P<count>{CARDINAL}) {_LAST} {_THING}\b",
        rf"\bthe {_LAST} (?P<count>{CARDINAL}) {_THING} (?:have |has )?(?:all|each|every one)\b",
        # three quarters of unbroken growth; a run of three quarters
        rf"\b(?P<count>{CARDINAL}) {_THING} of (?:{_UNBROKEN}|continued|sustained) [a-z]+",
        rf"\b{_RUN} of (?:now )?(?P<count>{CARDINAL}) (?:{_RUNNING} )?{_THING}\b",
        # the run of improvement now stands at three quarters; its fourth quarter
        rf"\b(?:{_RUN}|{_LASTING})\b[^.;:]{{0,160}}? (?:now )?{_REACHES}"
        rf" (?:now )?(?:its |a |the )?(?P<count>{COUNT}) {_THING}\b",
        # quarter after quarter, three in all
        rf"\b(?P<unit>quarter|month|year) (?:after|on|by) (?P=unit),? (?P<count>{CARDINAL})"
        r" (?:in all|times|so far)\b",
    )
)
_EVERY = re.compile(r"\b(?:in )?(?:every|each) (?P<unit>quarter|month|year) since (?:the )?x+")
# What is counted here is a target met or a colour, and no movement.
_OF_TARGETS = re.compile(
    r"\b(?:target|standard|threshold)s?\b(?: \w+){0,4} $"
    r"|\b(?:was|were|been|has|have|again|is|are) (?:met|missed|exceeded|achieved|green|red|amber)\b"
    r"|\b(?:met|missed|exceeded|achieved|beat|beaten|hit)\b(?: \w+){0,4} $"
)
_NONE_OF = re.compile(r"none\b")
_ANYTHING_BUT = re.compile(r"\b(?:other than|anything but|nothing but|but|except)\b")
_CLAUSE = re.compile(
    r"[;:]|, with\b|(?<!anything )(?<!nothing )\bbut\b|\b(?:while|whilst|although|though|whereas"
    r"|despite|however|because|compared"
    r"|due to|following)\b"
)
_COVERED = re.compile(r"z+|x+")
# How far from a run, names and periods not counted, the word may stand that says which way.
NEAR = 75
# A word so near is of the run, whatever else the sentence says.
BESIDE = 25
LONGEST_BEFORE = 90


@dataclass(frozen=True, slots=True)
class FoundRun:
    """A run from `start` up to `end`; `kind` is None where only times or rises are counted.

    `is_since` where it goes on since a period, with which its words end, and no number is said.
    """

    count: int
    kind: PeriodKind | None
    start: int
    end: int
    is_since: bool = False


def find_runs(words: str) -> Iterator[FoundRun]:
    """The runs, each once, by the first of the shapes that fits it."""
    found: list[FoundRun] = []
    for shape in _SHAPES:
        for match in shape.finditer(words):
            start = match.start("count") if _is_far(match) else match.start()
            run = FoundRun(count_of(match["count"]), _kind(match), start, match.end())
            if not any(run.start < each.end and each.start < run.end for each in found):
                found.append(run)
    for match in _EVERY.finditer(words):
        found.append(FoundRun(0, _KINDS[match["unit"]], *match.span(), is_since=True))
    return iter(sorted(found, key=lambda each: each.start))


def movement_of(words: str, run: FoundRun) -> tuple[Reading, ...]:
    """The readings of the word nearest to the run that says which way; empty where none is sure."""
    before = words[max(0, run.start - LONGEST_BEFORE) : run.start]
    if _OF_TARGETS.search(before):
        return ()
    low, high = _clause(words, run)
    near = sorted(
        (distance, each.start, each)
        for each in find_senses(words)
        if low <= each.start < high and (distance := _distance(words, run, each)) <= NEAR
    )
    if not near:
        return ()
    distance, _, nearest = near[0]
    is_none = _NONE_OF.match(words, run.start)
    if is_none and not _ANYTHING_BUT.search(words, run.end, len(words)):
        return ()
    if nearest.is_denied or nearest.readings[0] is Movement.SAME:
        return ()
    others = [each for _, _, each in near[1:] if not each.is_denied]
    if distance > BESIDE and any(_disagree(nearest.readings, each.readings) for each in others):
        return ()
    return nearest.readings


def _disagree(some: tuple[Reading, ...], others: tuple[Reading, ...]) -> bool:
    """Whether no reading of the one can stand beside some reading of the other."""
    return all(are_opposite(one, other) for one in some for other in others)


def _distance(words: str, run: FoundRun, sense: FoundSense) -> int:
    """How far a word stands from the run, names and periods between them not counted."""
    start, end = sense.start, sense.end
    if start < run.end and run.start < end:
        return 0
    gap = words[end : run.start] if end <= run.start else words[run.end : start]
    return len(_COVERED.sub("", gap))


def _clause(words: str, run: FoundRun) -> tuple[int, int]:
    """Where the clause around the run begins and ends."""
    before = [match.end() for match in _CLAUSE.finditer(words, 0, run.start)]
    after = _CLAUSE.search(words, run.end)
    return before[-1] if before else 0, after.start() if after else len(words)


def _is_far(match: re.Match[str]) -> bool:
    """Whether the words of a run begin far before its number."""
    return match.start("count") - match.start() > NEAR // 2


def _kind(match: re.Match[str]) -> PeriodKind | None:
    return _KINDS.get(match.groupdict().get("unit") or "")
