"""Words that say which way a figure went, or that it got better or worse.

In: a text. Out: each such word with its place and its meaning. Words that mean a movement only
beside a figure (`up`, `lower`) count only where the pattern shows one.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from golden_thread.figures import Movement
from golden_thread.proofing.words.wording import plain


class Goodness(StrEnum):
    """A movement said as good or bad, whichever way the number went."""

    BETTER = "better"
    WORSE = "worse"


# A verb tells of the figure where the sentence goes on so: not “increased demand”, “fell short”.
_GOES_ON = (
    r"(?= (?:by|from|to|on|since|in|over|for|against|compared|between|during|this|last|again|back"
    r"|and|but|every|each|two|three|four|five|\w+ly)\b|[,.;:)(]| \(|$)"
)
# Words that are said of much else (“slipped”, “eased”) count only where a number or a period comes.
_LEADS_ON = (
    r"(?=(?: (?:\w+ly|back|further|again|slightly|up|down))? (?:by|from|to|below|above|on) )"
)
_BESIDE = r"(?=by\b|from\b|on\b|£?\d)"
# “An increase on last quarter”, “a drop from 9”; but not “an increase in demand”.
_NOUN_OF = r" (?:of|from|on|over|compared (?:with|to))\b(?! (?:a|the) (?:number|range|list)\b)"
_CONTINUES = r"(?:continues?|continued|continuing|begun|began|started) to (?:\w+ly )?"

_WORDS: dict[Movement | Goodness, str] = {
    Movement.SAME: (
        r"(?:broadly |about |much |exactly )?the same as|unchanged|no (?:real |overall )?change"
        r"|(?:stayed|remained|stays|remains|held) (?:at|the same|unchanged|static|constant|level"
        r"|(?:broadly |fairly |relatively )?(?:stable|steady|consistent|flat))"
        r"|(?:was|were|is|are) (?:static|flat|stable|steady)(?= |[.,;:)]|$)"
        r"|(?:similar|comparable) to|consistent with|in line with"
    ),
    Movement.UP: (
        rf"(?:rose|rises|risen|rising|increased|increases|increasing|grew|grown|climbed|climbing)"
        rf"{_GOES_ON}"
        rf"|(?:jumped|soared|surged|leapt|rocketed|crept up|edged up|ticked up){_LEADS_ON}"
        rf"|(?:went|gone) up|{_CONTINUES}(?:rise|increase|grow|climb|go up)|up {_BESIDE}"
        rf"|(?:increase|rise|growth|jump|surge){_NOUN_OF}|(?:higher|more|longer|greater) than"
    ),
    Movement.DOWN: (
        r"(?:fell|falls|fallen|falling|decreased|decreases|decreasing|dropped|dropping|declined"
        rf"|declining|reduced|reducing){_GOES_ON}"
        r"|(?:dipped|slipped|slid|eased|edged down|crept down|plummeted|plunged|tumbled|slumped"
        rf"|shrank|sank|cut){_LEADS_ON}"
        rf"|(?:went|gone) down|{_CONTINUES}(?:fall|decrease|decline|drop|reduce|go down|shrink)"
        rf"|down {_BESIDE}|down (?=to\b)"
        rf"|(?:decrease|fall|drop|reduction|decline|dip){_NOUN_OF}"
        r"|(?:lower|less|fewer|shorter) than"
    ),
    Goodness.BETTER: (
        rf"(?:improved|improves|improving){_GOES_ON}|{_CONTINUES}improve"
        r"|improvements? (?:of|on|over|from|compared (?:with|to))|better than|recovered"
        rf"{_LEADS_ON}"
    ),
    Goodness.WORSE: (
        rf"(?:worsened|deteriorated|worsening|deteriorating){_GOES_ON}"
        rf"|{_CONTINUES}(?:worsen|deteriorate)|deterioration (?:of|on|from)|worse than"
    ),
}
# What is hoped for, and what did not happen, is no movement: “should continue to improve”.
_NOT_SO = re.compile(
    r"\b(?:should|will|would|may|might|could|can|must|to|not|never|no|without|if|until|unless"
    r"|expects?|expected|forecast|projected|likely|aims?|aiming|hopes?|hoping|plans?|wants?"
    r"|target(?:ed)?|whether|than|n't)"
    r"(?: (?:be|have|also|yet|further|been|any|a|an|see|\w+ly)){0,2} $"
)
_LONGEST_NOT_SO = 40
# Words that say only that two figures are near each other.
_LOOSE = re.compile(
    r"similar|comparable|consistent|in line|broadly|about|much|stable|steady|fairly|relatively"
    r"|real|overall|flat|static"
)
_PATTERN = re.compile(
    "|".join(rf"(?P<m{number}>\b(?:{words}))" for number, words in enumerate(_WORDS.values()))
)
_MEANINGS = tuple(_WORDS)


@dataclass(frozen=True, slots=True)
class FoundMovement:
    """A word of movement: `text` is what is printed from `start` up to `end`."""

    movement: Movement | Goodness
    text: str
    start: int
    end: int


def is_loose(words: str) -> bool:
    """Whether words for no change say only that two figures are near: “similar to”, “stable”."""
    return _LOOSE.search(plain(words)) is not None


def find_movements(text: str) -> tuple[FoundMovement, ...]:
    """The words of movement in the text, in order."""
    words = plain(text)
    found = []
    for match in _PATTERN.finditer(words):
        if _NOT_SO.search(words, max(0, match.start() - _LONGEST_NOT_SO), match.start()):
            continue
        meaning = _MEANINGS[int((match.lastgroup or "m0")[1:])]
        start, end = match.start(), match.start() + len(match.group().rstrip())
        found.append(FoundMovement(meaning, text[start:end], start, end))
    return tuple(found)
