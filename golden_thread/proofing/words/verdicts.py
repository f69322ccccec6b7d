"""Words that say that a target was met, missed, or on which side of it a figure lies.

In: a sentence, and where the numbers stand in it that are targets. Out: each such verdict with its
place. What is hoped for, planned, feared or only nearly so is no verdict: “on course to meet”,
“should exceed”, “almost met”.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from golden_thread.figures import Movement
from golden_thread.proofing.words.aims import CAP, FLOOR, MARK, TARGET
from golden_thread.proofing.words.verdict_idioms import IDIOMS
from golden_thread.proofing.words.verdict_phrases import PHRASES
from golden_thread.proofing.words.verdict_words import AFTER, BEFORE, OF_IT, OUTRIGHT, Said
from golden_thread.proofing.words.wording import plain

_AIMED_FOR = re.compile(
    rf"\b{TARGET}s?\b|{MARK}|\bthe mark\b"
    r"|\bshortfall (?:against|on) (?:the |our )?(?:plan|profile)\b"
)
# “The 90% ceiling” and “the permitted 90%” may not be passed; a floor may not be fallen below.
_CAP = re.compile(rf"\b(?:{CAP}s?|maximum|permitted|permissible|allowed|allowable)\b")
_FLOOR = re.compile(rf"\b(?:{FLOOR}|minimum)\b")
# These say too little without their number: “below plan”, “up to the level”.
_NEEDS_NUMBER = re.compile(r"(?:level|plan|test|profile|minimum|maximum|promise|pledge)$")
# “Up to 90%”, “made 90%” and “delivered 90%” are of any number; of a target by its noun only.
_NOT_OF_BARE = re.compile(
    r"(?:up to|delivered|secured|(?:well |some way )?off|over|past|beyond|under|achieved"
    r"|hit) (?!the )"
)
_ANOTHER_TIME = re.compile(r"\b(?:by (?:the end|end|year|20\d\d|march)|annual|year-end)\b")
_WILL = re.compile(
    r"\b(?:if|whether|will|unless|may|might|should (?=(?:an?|any|the|it|we"
    r"|there)\b))\b[^.;,]{0,60}$"
)
# “There was no shortfall against plan”: of what was not.
_NONE_OF = re.compile(r"\b(?:no|without(?: an?| any)?|not (?:an?|any)|never an?)(?: [a-z]+)? $")
_WHETHER = re.compile(r"\b(?:if|whether|unless|hopes?|hoping)\b")
_HEDGE = re.compile(
    r"\b(?:almost|nearly|broadly|largely|partially|partly|expected|expect|expects|forecast|likely"
    r"|unlikely|on course|on track|aim|aims|aiming|hope|hopes|will|would|could|should|may(?! 20)"
    r"|might|can|must|if|whether|predicted|projected|anticipated|anticipate|in order|need|needs"
    r"|needed|confident|confidence|towards|close|able|intend|intends|seeking|unless"
    r"|working (?:to|towards))(?: [\w#'-]{1,200}){0,4} $"
)
# “A gap to close before calls, now at 85%, meet the target”
_NOT_YET = re.compile(r"(?<!quarter )(?<!year )(?<!month )\b(?:before|until) (?:[^.;]|\.\d){0,80}$")
_BARE = re.compile(r"(?:over|under|above|below|less|more|lower|higher|fewer) ")
_TO = re.compile(r"\b(?:to|of|from|towards|set|targets) $")
_MODAL = re.compile(r"\b(?:to|will|would|could|should|may|might|can|must|cannot|won't) (?:\w+ )?$")
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
# “Anything over 90% is a miss”, “success means keeping to 20 days”: what would be so, of no figure.
_DEFINED = re.compile(
    r"\b(?:anything|nothing|any (?:figure|result|value|score|number|time)|no (?:figure|result"
    r"|score)"
    r"|success|means(?! that)|requires|is (?:defined|counted|treated|regarded) as|counts"
    r" as)\b[^.;]{0,80}$"
)
_COUNTS_AS = re.compile(r"[^.;,]{0,40}\b(?:counts? as|would (?:count|be)|is what success)\b")
_DOES_COUNT = re.compile(r"\b(?:that|this|it|which|does|so) (?:does )?counts? as $")
_ON = re.compile(r"(?:on|at|off|in line with|within)\b")
_NEGATED = re.compile(r"(?:\b(?:no|not|never|neither|nor|longer|without)|n't)(?: \w+)? $")
_IS_NOT = re.compile(r"\b(?:not|no longer) (?:quite |been )?$")
_TO_DO = re.compile(
    r"\bto (?:be|bring|get|hold|improve|keep|lift|move|push|raise|reduce|remain|return|stay)\b"
    r"[ \w]{0,40}$"
)
_BEFORE_AT = 90


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


def find_verdicts(
    text: str,
    targets: Iterable[tuple[int, int]] = (),
    names: Iterable[tuple[int, int]] = (),
) -> tuple[FoundVerdict, ...]:
    """The verdicts on targets in this sentence, in order, none within another.

    `targets` are where the numbers begin and end that are known to be targets, and `names` the
    names of measures, whose words say nothing.
    """
    words = plain(text)
    for spans, sign in ((names, "#"), (targets, MARK)):
        for start, end in spans:
            words = f"{words[:start]}{sign * (end - start)}{words[end:]}"
    found: list[FoundVerdict] = []
    for each in _all(words):
        if not any(each.start < other.end and other.start < each.end for other in found):
            found.append(each)
    return tuple(sorted(found, key=lambda each: each.start))


def _all(words: str) -> Iterator[FoundVerdict]:
    first = _AIMED_FOR.search(words)
    if first is None:
        return
    for said in (*BEFORE, *AFTER, *OUTRIGHT, *PHRASES, *IDIOMS, *OF_IT):
        for match in said.pattern.finditer(words, first.end() if said in OF_IT else 0):
            found = _found(said, match, words)
            if found is not None:
                yield found


def _found(said: Said, match: re.Match[str], words: str) -> FoundVerdict | None:
    """What a match says, or None where it is no verdict of what has been."""
    place = match.span()
    before = words[max(0, match.start() - _BEFORE_AT) : match.start()]
    if said.is_outright:
        is_open = _ANOTHER_TIME.search(words) or _WILL.search(before)
        is_none = said.is_met is False and _NONE_OF.search(before)
        if is_open or is_none or _WHETHER.search(match.group()):
            return None
        return FoundVerdict(said.is_met, said.side, *place)
    groups = match.groupdict()
    named = next((each for each in ("number", "after", "bare") if groups.get(each)), None)
    if not _is_of_a_target(match, words, named):
        return None
    if said.is_met and _IS_NOT.search(before):
        return FoundVerdict(False, None, *place)
    if not _is_said(match, words):
        return None
    is_met, side = _of_a_limit(said, match.group())
    return FoundVerdict(is_met, side, *place, match.span(named) if named else None)


def _is_of_a_target(match: re.Match[str], words: str, named: str | None) -> bool:
    """Whether the words are of a target, and not of any plan, level or number."""
    weak = match.groupdict().get("weak")
    if weak and named is None:
        return MARK in words and _NEEDS_NUMBER.match(weak) is None
    return named != "bare" or _NOT_OF_BARE.match(match.group()) is None


def _of_a_limit(said: Said, inside: str) -> tuple[bool | None, Movement | None]:
    """Whether it is met where the words are of a limit, which may be passed on one side only."""
    if said.side in (Movement.UP, Movement.DOWN):
        if _CAP.search(inside):
            return (said.side is Movement.DOWN) if said.is_met is not False else False, None
        if _FLOOR.search(inside):
            return (said.side is Movement.UP) if said.is_met is not False else False, None
    return said.is_met, said.side


def _is_said(match: re.Match[str], words: str) -> bool:
    """Whether the words are said of what has happened, and outright."""
    before = words[max(0, match.start() - _BEFORE_AT) : match.start()]
    clause = re.split(r"[;,]", before)[-1]
    if _HEDGE.search(clause) or _MODAL.search(before) or _TO_DO.search(clause):
        return False
    if _COUNTS_AS.match(words, match.end()):
        return False
    if _DEFINED.search(before) and not _DOES_COUNT.search(before):
        return False
    if _NOT_NOW.search(clause) or _NOT_YET.search(before):
        return False
    if _NEGATED.search(before):
        return False
    inside = match.group()
    if _GERUND.match(inside):
        return _AFFIRMED.search(before) is not None
    if _BARE.match(inside) and _TO.search(before):
        return False
    return not (_ON.match(inside) and before.endswith((" focus ", " based ", " back ")))
