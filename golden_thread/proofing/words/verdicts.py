"""Words that say that a target was met, missed, or on which side of it a figure lies.

In: a sentence. Out: each such verdict with its place. What is hoped for, planned, feared or only
nearly so is no verdict: “on course to meet”, “should exceed”, “almost met”.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from golden_thread.figures import Movement
from golden_thread.proofing.words.wording import plain

_NUMBER = r"£?\d[\d,.]*(?: ?(?:million|billion|thousand|bn|m|k)\b)?"
_UNIT = (
    r"(?: ?%| per cent| percent"
    r"|[ -](?:working |calendar )?(?:seconds?|minutes?|hours?|days?|weeks?))?"
)
_OWN = (
    r"(?:(?:the|our|its|their|this|that|a|an|set|agreed|annual|yearly|quarterly|quarter|monthly"
    r"|year-end|corporate|council's|council|national|local|statutory|service|performance|full-year"
    r"|in-year|profiled|stretch|challenging|published|current|existing|revised|new|overall"
    r"|q[1-4]|20\d\d[/-]\d\d(?:\d\d)?) ){0,4}?"
)
_TARGET = (
    rf"{_OWN}(?:(?P<number>{_NUMBER}{_UNIT})[ -]{_OWN})?"
    r"(?:kpi )?targets?\b(?! (?:group|audience|area|date|market|operating|setting|population"
    r"|hardening|to|for next)\b)"
    rf"(?: of (?P<after>{_NUMBER}{_UNIT}))?"
)
_HEDGE = re.compile(
    r"\b(?:almost|nearly|broadly|largely|partially|partly|expected|expect|expects|forecast|likely"
    r"|unlikely|on course|on track|aim|aims|aiming|hope|hopes|will|would|could|should|may(?! 20)"
    r"|might|can|must|if|whether|predicted|projected|anticipated|anticipate|in order|need|needs"
    r"|needed|confident|confidence|towards|close|able|intend|intends|seeking|unless"
    r"|working (?:to|towards))(?: \w+){0,4} $"
)
_BARE = re.compile(r"(?:over|under|above|below|less|more|lower|higher|fewer) ")
_TO = re.compile(r"\b(?:to|of|from|towards|set|targets) $")
_MODAL = re.compile(r"\b(?:to|will|would|could|should|may|might|can|must|cannot|won't) (?:\w+ )?$")
_FAILS = r"(?:failed|failing|fails|unable) to |(?:did|does|do|has|have|had|was|were) not (?:yet )?"
_VERBS = r"(?:meet|met|achieve|achieved|hit|reach|reached|attain|attained)"
_DONE = r"(?:met|achieved|hit|reached|attained|beaten|bettered|outperformed)"
_BEYOND = r"(?:exceeded|surpassed)"


def _compiled(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words}) {_TARGET}")


# A word before the target, what it says, and where it puts the figure.
_BEFORE: tuple[tuple[re.Pattern[str], bool | None, Movement | None], ...] = (
    (_compiled(rf"(?:{_FAILS}){_VERBS}"), False, None),
    (_compiled(r"(?:narrowly |just |again )?(?:missed|misses|missing)"), False, None),
    (_compiled(r"(?:fell|falls|fallen|falling|well|came) short of|short of"), False, Movement.DOWN),
    (_compiled(r"behind|worse than|adrift of|outside(?: of)?|off"), False, None),
    (
        _compiled(
            r"(?:comfortably |significantly |slightly |again |consistently |easily |well )?"
            r"(?:exceeded|exceeds|exceeding|surpassed|surpasses|surpassing)"
        ),
        True,
        Movement.UP,
    ),
    (
        _compiled(
            r"beat|beats|beating|bettered|bettering|outperformed|outperforming|ahead of|better than"
        ),
        True,
        None,
    ),
    (
        _compiled(
            r"met|meets|meeting|achieved|achieves|achieving|hit|hits|hitting|reached|reaches"
            r"|reaching|attained|attaining|in line with|continues? to (?:meet|exceed|beat)"
        ),
        True,
        None,
    ),
    (
        re.compile(r"\b(?:on|at) target\b(?! (?:to|for)\b)(?P<number>(?!))?(?P<after>(?!))?"),
        True,
        None,
    ),
    (_compiled(r"within"), True, Movement.SAME),
    (
        _compiled(r"above|over|higher than|in excess of|more than|greater than"),
        None,
        Movement.UP,
    ),
    (_compiled(r"below|under|lower than|less than|fewer than|beneath"), None, Movement.DOWN),
)
# “The target of 90% was missed”, “target was not met”, “(target met)”.
_GAP = (
    rf"(?::? (?P<after>{_NUMBER}{_UNIT})|(?: for [a-z][\w '/-]{{2,80}}?)?"
    rf"(?: (?:of|was|is|at|for) (?P<number>{_NUMBER}{_UNIT}))?)[ ,()-]{{1,4}}"
)
# “Target 95%, achieved 97%” gives a value and no verdict.
_NO_VALUE = r"(?! (?:a |an |was |is |at |of |around |about |over |only |just )?[£\d])"
_BE = r"(?:(?:was|were|is|has been|have been|had been|being) )?"
_AFTER: tuple[tuple[re.Pattern[str], bool, Movement | None], ...] = tuple(
    (re.compile(rf"\btargets?\b{_GAP}{_BE}(?:{words})\b{_NO_VALUE}"), is_met, side)
    for words, is_met, side in (
        (
            rf"(?:not|never) (?:been )?(?:{_DONE}|{_BEYOND})|(?:narrowly |just )?missed"
            r"|(?:wasn't|isn't|hasn't been) (?:met|achieved)",
            False,
            None,
        ),
        (
            rf"(?:\w+ly )?(?:{_BEYOND})",
            True,
            Movement.UP,
        ),
        (
            rf"(?:\w+ly |therefore |again )?(?:{_DONE})(?!:)",
            True,
            None,
        ),
    )
)
_GERUND = re.compile(r"\b(?:meeting|achieving|hitting|reaching|attaining|missing)\b")
_AFFIRMED = re.compile(
    r"(?:,? and (?:so|therefore|thus|hence) (?:\w+ )?"
    r"|, (?:so |\w+ly |thus |thereby |still |now )?|^\W*"
    r"|\b(?:is|are|was|were|been)(?: \w+ly| now| still| again)? )$"
)
# Said of another time, or of none of several.
_NOT_NOW = re.compile(
    r"\b(?:when|previously|formerly|had|used to|compared (?:with|to)|neither|none of)\b"
    r"|^\W*(?:no|none)\b"
)
_ON = re.compile(r"(?:on|at|off|in line with|within)\b")
_NEGATED = re.compile(r"(?:\b(?:not|never|neither|nor|longer|without)|n't)(?: \w+)? $")
_IS_NOT = re.compile(r"\b(?:not|no longer) (?:quite |been )?$")
_TO_DO = re.compile(
    r"\bto (?:be|bring|get|hold|improve|keep|lift|move|push|raise|reduce|remain|return|stay)\b"
    r"[ \w]{0,40}$"
)
_BEFORE_AT = 60


@dataclass(frozen=True, slots=True)
class FoundVerdict:
    """A verdict from `start` up to `end`; `number` is where it names the target's number.

    `is_met` is None where the words only put the figure on a side of its target.
    """

    is_met: bool | None
    side: Movement | None
    start: int
    end: int
    number: tuple[int, int] | None = None


def find_verdicts(text: str) -> tuple[FoundVerdict, ...]:
    """The verdicts on targets in this sentence, in order, none within another."""
    words = plain(text)
    found: list[FoundVerdict] = []
    for each in _all(words):
        if not any(each.start < other.end and other.start < each.end for other in found):
            found.append(each)
    return tuple(sorted(found, key=lambda each: each.start))


def _all(words: str) -> Iterator[FoundVerdict]:
    if "target" not in words:
        return
    for pattern, is_met, side in (*_BEFORE, *_AFTER):
        for match in pattern.finditer(words):
            if is_met and _IS_NOT.search(words[max(0, match.start() - _BEFORE_AT) : match.start()]):
                yield FoundVerdict(False, None, match.start(), match.end())
            elif _is_said(match, words):
                named = next((each for each in ("number", "after") if match[each]), None)
                span = match.span(named) if named else None
                yield FoundVerdict(is_met, side, match.start(), match.end(), span)


def _is_said(match: re.Match[str], words: str) -> bool:
    """Whether the words are said of what has happened, and outright."""
    before = words[max(0, match.start() - _BEFORE_AT) : match.start()]
    clause = re.split(r"[;,]", before)[-1]
    if _HEDGE.search(clause) or _MODAL.search(before) or _TO_DO.search(clause):
        return False
    if _NOT_NOW.search(clause):
        return False
    if _NEGATED.search(before):
        return False
    inside = match.group()
    if _GERUND.match(inside):
        return _AFFIRMED.search(before) is not None
    if _BARE.match(inside) and _TO.search(before):
        return False
    return not (_ON.match(inside) and before.endswith((" focus ", " based ", " back ")))
