"""Words that say which way a figure went, or that it got better or worse.

In: a text, and where names of measures stand in it. Out: each such word with its place and its
meaning. Words that mean a movement only beside a figure (`up`, `lower`) count only where the
pattern shows one; a word inside a name is none.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from golden_thread.figures import Movement
from golden_thread.proofing.words.movement_idioms import IDIOMS
from golden_thread.proofing.words.movement_notes import NOTES
from golden_thread.proofing.words.movement_words import COMPARISONS, OF_A_SUBJECT, PATTERNS
from golden_thread.proofing.words.moves import Moved, Turn
from golden_thread.proofing.words.wording import masked, plain

# What is hoped for, and what did not happen, is no movement: “should continue to improve”.
_NOT_SO = re.compile(
    r"\b(?:should|will|would|may|might|could|can|must|to|not|never|no|without|if|until|unless"
    r"|expects?|expected|forecast|projected|likely|aims?|aiming|hopes?|hoping|plans?|wants?"
    r"|target(?:ed)?|whether|than|n't)"
    r"(?: (?:be|have|also|yet|further|been|any|a|an|see|\w+ly)){0,2} $"
)
_LONGEST_NOT_SO = 40
# “Old equipment caused the dip in recycling” gives a cause, and takes the movement for known.
_THE_ONE = re.compile(r"\b(?:the|this|that|any) (?:recent |slight |sharp |small )?$")
_CAUSE = re.compile(
    r"\b(?:caus(?:e|es|ed|ing)|because|due to|owing to|reasons?|explain\w*|driven by|behind the"
    r"|as a result of|led to|leads to|account(?:s|ed)? for|contribut\w+|attribut\w+|arrest\w*"
    r"|revers\w+|address\w*|tackl\w+|investigat\w+|respons(?:e|ible)|blam\w+|stems? from"
    r"|put down to|down to|underl\w+|offset\w*)\b"
)
# “No quarter since then has seen a better result”
_NO_OTHER = re.compile(
    r"\b(?:no (?:other |later |earlier |previous )?(?:quarter|period|month|year|result|figure)"
    r"|not since|never|not once)\b[^;]*$"
)
# “From 45 to a better 52” is no hope.
_TO_A = re.compile(r"to an? $")
# “Attention was drawn to slippage in missed bins”
_TOLD_OF = re.compile(
    r"\b(?:attention|point(?:ed|s|ing)?|refer(?:red|s|ring)|alerted|allud(?:ed|es)|reference|drawn)"
    r" to $"
)
# “A further improvement of 3 points would be needed”
_NOT_YET = re.compile(
    r"(?:[^.;]|\.\d){0,60}?\b(?:(?:would|will) (?:still )?be|is|are) "
    r"(?:needed|required|expected|anticipated|planned|sought|hoped)\b"
)
# Words that say only that two figures are near each other.
_LOOSE = re.compile(
    r"similar|comparable|little|consistent|in line|broadly|about|much|stable|steady|fairly"
    r"|relatively|real|overall|flat|static|discernible|significant|appreciable|notable"
    r"|measurable|meaningful|perceptible|marked|substantial|great|major"
)
_ALWAYS = (*NOTES, *IDIOMS, *PATTERNS)
_WAYS = (*_ALWAYS, *OF_A_SUBJECT, *COMPARISONS)
_COMPARING = len(_ALWAYS) + len(OF_A_SUBJECT)
_SUBJECT = re.compile(r"(?:#|\b(?:performance|results?|figures?|it|rate|number)\b)[^,;.]{0,60}$")
_PATTERN = re.compile(
    "|".join(rf"(?P<m{number}>(?<![\w#])(?:{words}))" for number, (_, words) in enumerate(_WAYS))
)
# “Performance fell” may be about what the number means.
_OF_PERFORMANCE = re.compile(r"\bperformance\b[^,;.]{0,90}$")
_IN_PERFORMANCE = re.compile(r" (?:in|on) performance\b")
_TURNS = {Movement.UP: Turn.UPTURN, Movement.DOWN: Turn.DOWNTURN}
_NOT_AS = re.compile(
    r"\b(?:not|nowhere near|hardly|scarcely|never) (?:quite )?(?:as|so) [^;]{0,80}$"
)
_LONGEST_SUBJECT = 110


@dataclass(frozen=True, slots=True)
class FoundMovement:
    """A word of movement: `text` is what is printed from `start` up to `end`.

    `is_comparison` where it is one only beside an earlier figure: “above the 94% of Quarter 1”.
    """

    movement: Moved
    text: str
    start: int
    end: int
    is_comparison: bool = False


def is_loose(words: str) -> bool:
    """Whether words for no change say only that two figures are near: “similar to”, “stable”."""
    return _LOOSE.search(plain(words)) is not None


def find_movements(text: str, names: Iterable[tuple[int, int]] = ()) -> tuple[FoundMovement, ...]:
    """The words of movement in the text, in order; `names` are the stretches that name measures."""
    words = masked(plain(text), names)
    found = []
    for match in _PATTERN.finditer(words):
        hoped = _NOT_SO.search(words, max(0, match.start() - _LONGEST_NOT_SO), match.start())
        if hoped and not _is_told(hoped, words):
            continue
        if _NO_OTHER.search(words, max(0, match.start() - _LONGEST_SUBJECT), match.start()):
            continue
        if _THE_ONE.search(words, 0, match.start()) and _CAUSE.search(words):
            continue
        if _NOT_YET.match(words, match.end()):
            continue
        if match.group().strip() == "as" and _NOT_AS.search(words, 0, match.start()):
            # “Not as good in Quarter 2 (4.4 days) as in Quarter 1” is of no likeness.
            continue
        number = int((match.lastgroup or "m0")[1:])
        start, end = match.start(), match.start() + len(match.group().rstrip())
        before = words[max(0, start - _LONGEST_SUBJECT) : start]
        if len(_ALWAYS) <= number < _COMPARING and not _SUBJECT.search(before):
            continue
        meaning = _meaning(_WAYS[number][0], words, start, end)
        is_comparison = number >= _COMPARING
        found.append(FoundMovement(meaning, text[start:end], start, end, is_comparison))
    return tuple(found)


def _is_told(hoped: re.Match[str], words: str) -> bool:
    """Whether “to” leads in to a movement that was: “to a better 52”, “attention to slippage”."""
    start = max(0, hoped.start() - _LONGEST_NOT_SO)
    is_a = _TO_A.fullmatch(hoped.group()) is not None
    return is_a or _TOLD_OF.search(words, start, hoped.end()) is not None


def _meaning(meaning: Moved, words: str, start: int, end: int) -> Moved:
    """What the word means where it stands: of performance that fell either may be meant."""
    if not isinstance(meaning, Movement) or meaning not in _TURNS:
        return meaning
    before = words[max(0, start - _LONGEST_SUBJECT) : start]
    is_of_it = _OF_PERFORMANCE.search(before) or _IN_PERFORMANCE.match(words, end)
    return _TURNS[meaning] if is_of_it and not words[start:end].endswith(" than") else meaning
