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
    r"|deteriorations?|worsenings?|setbacks?|downturns?|upturns?|dips?|slides?|losses|slippages?"
    r"|steps? (?:up|down|forwards?|backwards?)|moves? (?:up|down))"
)
_PERIODS = (
    r"(?:(?:financial|reporting|full|calendar) )?(?P<unit>quarter|qtr|month|year|period)s?"
    r"(?:[- ](?:ends?|results|returns|reports|readings|figures))?(?:['’](?: worth)?)?"
)
_QUARTERLY = (
    r"(?:quarter-on-quarter|year-on-year|month-on-month|quarterly|monthly|annual"
    r"|yearly|year-end|quarter-end)"
)
_MOVING = (
    r"(?:declining|improving|rising|falling|worsening|deteriorating|better|worse|growing|weaker"
    r"|stronger|weakening|strengthening|poorer|higher|lower|climbing|progressively (?:better|worse)"
    r"|adverse|unfavourable|favourable|downward|upward)"
)
_MOVED = (
    r"(?:better|worse|improv\w+|deteriorat\w+|worsening|declin\w+|decreas\w+|increas\w+|growth"
    r"|progress\w*|rises?|rising|falls?|falling|slippage|losses|gains|reductions?|climbing"
    r"|weaken\w+"
    r"|strengthen\w+|recovery|stronger|weaker|poorer|worsened|fallen|risen|climbed|slipped)"
)
_THING = (
    rf"(?:{_MOVING} )?(?:{_QUARTERLY} )?(?:{_PERIODS}|times?|occasions?|{_MOVES}|results?|readings?"
    r"|returns?|reports?|counts?|updates?|snapshots?|ones?)"
)
_UNBROKEN = (
    r"unchecked|solid|unrelieved|uninterrupted|consecutive|successive|straight"
    r"|unbroken|uninterrupted|continuous|back-to-back"
)
_RUNNING = rf"(?:{_UNBROKEN})"
_TAIL = (
    r"(?:running|in a row|in (?:direct |unbroken |close )?(?:succession|sequence)|on the (?:trot"
    r"|bounce|spin)|back[- ]to[- ]back|one after (?:another|the other)|consecutively|successively"
    r"|in an? (?:unbroken |continuous )?(?:sequence|run|line|row|succession)|in unbroken succession"
    r"|without (?:a |an |any |(?:a )?single )?(?:break|interruption|pause|let-up|exception|reversal"
    r"|reverse|setback|slip|relapse|respite|hiccup|check|backward step)|on end|and counting"
    r"|end to end"
    r"|in as many (?:quarters|months|years|reports|periods|returns)|non-?stop|straight)"
)
_RUN = r"(?:(?:losing |winning )?run|sequence|streak|spell|series|string|succession|stretch|chain)"
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
    r"|been going for|entered|enters|entering|into|in(?= its))"
)
_LAST = r"(?:last|past|latest|previous|preceding|most recent|recent)"
_OVER = r"(?:over|for|across|through|throughout|in|during|of)"
_SO_MANY = rf"(?:(?:the|these|its|their|our) )?(?:{_LAST} )?(?P<count>{CARDINAL}) {_PERIODS}"
_STEADY = (
    r"(?:sustained|continuous(?:ly)?|continual(?:ly)?|uninterrupted(?:ly)?|unbroken|unremitting"
    r"|consistent(?:ly)?|relentless(?:ly)?|unceasing(?:ly)?|non-?stop|successive(?:ly)?"
    r"|incessant(?:ly)?|back-to-back)"
)
_EACH_TIME = (
    r"(?:every|each)(?: single)? (?:time|one|quarter|month|year|period)"
    r"|every one of them|each (?:better|worse|higher|lower|poorer|stronger|weaker) than"
)
# Up to so many words of the same clause.
_FEW = r"(?:,? (?!and\b|but\b|while\b|because\b|although\b|despite\b|target\b)[a-z'-]+){0,8}?"
_GOING = (
    r"(?:rising|falling|climbing|declining|improving|worsening|deteriorating|weakening|dropping"
    r"|strengthening|growing|increasing|decreasing|reducing|slipping|sliding|shrinking|going up"
    r"|going down|coming down|creeping up|getting (?:better|worse))"
)
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
        # not once in the last three quarters has it done anything but get worse
        rf"\b(?:not once|at no (?:time|point|stage)|never|on no occasion) {_OVER} {_SO_MANY}\b",
        rf"\bthe {_LAST} (?P<count>{CARDINAL}) {_THING} (?:have |has )?(?:all|each|every one)\b",
        # three quarters of unbroken growth; a run of three quarters
        rf"\b(?P<count>{CARDINAL}) {_THING} of (?:{_UNBROKEN}|continued|sustained) [a-z]+",
        rf"\b{_RUN} of (?:now )?(?P<count>{CARDINAL}) (?:{_RUNNING} )?{_THING}\b",
        # the run of improvement now stands at three quarters; its fourth quarter
        rf"\b(?:{_RUN}|{_LASTING})\b[^.;:]{{0,160}}? (?:now )?{_REACHES}"
        rf" (?:now )?(?:its |a |the )?(?P<count>{COUNT}) {_THING}\b",
        # that makes it three in succession
        rf"\b(?:mak(?:es|ing)|made)(?: it| that)?(?: now)? (?P<count>{COUNT}) {_TAIL}(?!\w)",
        # rising for three quarters now; an unbroken decline over three quarters
        rf"\b{_GOING}(?: [a-z]+ly)? for {_SO_MANY}(?: now)?\b",
        rf"\b{_STEADY} {_MOVED}{_FEW},? {_OVER} {_SO_MANY}\b",
        rf"\b{_MOVED}{_FEW} (?:has|have|had) been (?:sustained|unbroken) {_OVER} {_SO_MANY}\b",
        rf"\b{_STEADY} {_MOVED},? {_SO_MANY}\b",
        rf"\b(?P<count>{CARDINAL}) {_PERIODS} long\b",
        # gone on, without a break, for three quarters; after three quarters of getting worse
        rf"\bwithout (?:a |any )?(?:break|pause|let-up|interruption),? for {_SO_MANY}\b",
        rf"\bwithout (?:a |any |a single )?(?:break|pause|let-up|interruption|exception|respite"
        rf"|setback),?{_FEW} {_MOVED}{_FEW} (?:over|for|across|through|throughout) {_SO_MANY}\b",
        rf"\b(?P<count>{COUNT}) {_PERIODS} of (?:getting |growing |becoming )?(?:steady |steadily "
        rf"|ever |continuous |continued |constant |progressively )?{_MOVED}\b",
        # up every quarter for three quarters; better every time over three quarters
        r"\b(?:(?:every|each)(?: single)? (?:quarter|month|year|period)"
        r"|(?P<step>quarter|month|year)[- ](?:on|by|after)[- ](?P=step)),? "
        rf"{_OVER} {_SO_MANY}\b",
        rf"\b{_OVER} {_SO_MANY}[:,]? (?=[a-z ]{{0,30}}\b(?:{_EACH_TIME})\b)",
        rf"\b(?:{_EACH_TIME}),? {_OVER} {_SO_MANY}\b",
        # no backward step in three quarters, only gains
        rf"\bno (?:backward step|step back|setback|reversal|slip|let-up){_FEW} (?:in|for|over)"
        rf" {_SO_MANY}\b(?=[^.;]{{0,30}}\bgains?\b)",
        # quarter after quarter, three in all
        rf"\b(?P<unit>quarter|month|year) (?:after|on|by|upon) (?P=unit),? (?:now )?"
        rf"(?P<count>{CARDINAL})(?: times)?(?: (?:in all|over|so far|running|now|{_TAIL}))?\b",
    )
)
_EVERY = re.compile(r"\b(?:in )?(?:every|each) (?P<unit>quarter|month|year) since (?:the )?x+")
# “Every quarter since has been poorer than this one” compares all of them with one.
_THAN_THIS = re.compile(r"\bthan (?:this|it|x+|now|the (?:latest|current|present))\b")
# What is counted here is a target met or a colour, and no movement.
_OF_TARGETS = re.compile(
    r"\b(?:target|standard|threshold)s?\b(?: \w+){0,4} $"
    r"|\b(?:was|were|been|has|have|again|is|are) (?:met|missed|exceeded|achieved|green|red|amber)\b"
    r"|\b(?:met|missed|exceeded|achieved|beat|beaten|hit)\b(?: \w+){0,4} $"
)
_MOVE_MADE = re.compile(rf"\b{_MOVES} (?:was |were |has been |have been )?(?:achieved|hit)\b")
_NONE_OF = re.compile(r"none\b|not once\b|at no\b|never\b|on no\b")
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
        if _THAN_THIS.search(words, match.end()):
            continue
        found.append(FoundRun(0, _KINDS[match["unit"]], *match.span(), is_since=True))
    return iter(sorted(found, key=lambda each: each.start))


def movement_of(words: str, run: FoundRun) -> tuple[Reading, ...]:
    """The readings of the word nearest to the run that says which way; empty where none is sure."""
    before = words[max(0, run.start - LONGEST_BEFORE) : run.start]
    says_itself = any(run.start <= each.start < run.end for each in find_senses(words))
    says_itself = says_itself or _MOVE_MADE.search(before) is not None
    if not says_itself and _OF_TARGETS.search(before):
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
