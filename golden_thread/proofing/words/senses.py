"""Which way words say that a figure goes, and every reading that they allow.

In: words in plain wording. Out: each word or turn of phrase with its readings. “A third quarter of
decline” may be of the number or of how well things go: such a word has two readings, and only what
is wrong in both is wrong. Beside “performance” it has one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from golden_thread.figures import Movement
from golden_thread.proofing.words.moves import Goodness

Reading = Movement | Goodness
UP, DOWN = Movement.UP, Movement.DOWN
BETTER, WORSE = Goodness.BETTER, Goodness.WORSE

_WENT = (
    r"(?:c[ao]m(?:e|es|ing)|crept|creep(?:s|ing)|edg(?:ed|es|ing)|inch(?:ed|es|ing)"
    r"|mov(?:ed|es|ing)|tick(?:ed|ing)|driv(?:en|ing)|drove|brought|bringing|push(?:ed|ing)"
    r"|forced|got|getting|trend(?:ed|ing)|nudg(?:ed|ing)|head(?:ed|ing)|turn(?:ed|ing)"
    r"|brought z{1,80}|got z{1,80}|driven z{1,80}|kept z{1,80} (?:moving|coming|going))"
)
_WORDS: dict[tuple[Reading, ...], str] = {
    (Movement.SAME,): r"unchanged|no change|the same|static|stable|steady|flat|level|maintained",
    (WORSE,): (
        r"worse|worsen\w*|deteriorat\w+|weaken\w*|weaker|poorer|adverse\w*|unfavourable|setbacks?"
        r"|less favourable|(?:fell|fallen|fall|falling|slipped|slipping) behind"
        r"|(?:lost|losing|lose|loses|ceded?) ground|(?:in |into )?the wrong (?:direction|way)"
        r"|(?:gone|went|going) backwards?|backslid\w*|regress\w*|less well|underperform\w*"
        r"|(?:gone|going|went|go) against (?:us|the (?:council|service))|losing (?=run"
        r"|streak|spell)"
        r"|the worse\b|darken(?:ed|ing|s)?|dimmed|soured"
    ),
    (BETTER,): (
        r"improv\w+|better(?:ed|ing)?|strengthen\w*|stronger|favourabl[ey]|more favourable"
        r"|healthier|recover(?:ed|ing|y|ies)|progress(?:ed|ing)?|the right (?:direction|way)"
        r"|(?:gained|gaining|made up) ground|betterment|(?:gone|went|going|moved|moving) forwards?"
        r"|(?:gone|going|went|go) our way|winning (?=run|streak|spell)|advancement"
        r"|brighten(?:ed|ing|s)?"
    ),
    (DOWN, WORSE): (
        r"declin\w+|slid|slides?|sliding|slipp(?:ed|ing|age)|slips?|downward\w*|downturns?"
        r"|dip(?:s|ped"
        r"|ping)?|losses|drift(?:ed|ing)? down\w*|ebb(?:ed|ing)?"
    ),
    (UP, BETTER): r"upward\w*|upturns?|upswings?|gains?|gained|gaining|advanc(?:e|es|ed|ing)",
    (UP,): (
        rf"{_WENT} up(?:wards?)?|lift(?:s|ed|ing)?|swell(?:s|ed|ing)?|swollen|surg(?:e|es|ed|ing)"
        r"|mount(?:ed|ing)|expand(?:s|ed|ing)|bigger|"
        r"rose|risen|ris(?:es?|ing)|increas(?:e|es|ed|ing)|grew|grows?|grown|growing|growth"
        r"|climb\w*|higher|went up|gone up|going up|goes up|up(?= (?:for|on|again|three|four|five"
        r"|two|six|each|every|in (?:each|every)))|soar(?:ed|ing)|larger|greater|jump(?:s|ed)?"
    ),
    (DOWN,): (
        rf"{_WENT} down(?:wards?)?|diminish\w*|dwindl\w*|smaller|subsid(?:ed|ing)|tumbl\w+"
        r"|plung(?:e|es|ed|ing)|(?:sank|sunk|sinking)|"
        r"fell|fallen|fall(?:s|ing)?|decreas(?:e|es|ed|ing)|drop(?:s|ped|ping)?|reduc\w+|lower"
        r"|lowered|fewer|went down|gone down|going down|goes down|down(?= (?:for|on|again|three"
        r"|four|five|two|six|each|every|in (?:each|every)))|shr[aiu]nk(?:s|ing)?|shrunk|shorter"
    ),
}
_PATTERN = re.compile(
    "|".join(rf"(?P<s{number}>\b(?:{words})\b)" for number, words in enumerate(_WORDS.values()))
)
_SENSES = tuple(_WORDS)
# Beside these a word for less or more is of how well things go.
_PERFORMANCE = re.compile(r"\bperform(?:ance|ed|ing|s)?\b|\bdirection of travel\b|\bdot\b")
_OF_WORTH: dict[Reading, tuple[Reading, ...]] = {UP: (UP, BETTER), DOWN: (DOWN, WORSE)}
_NOT_SO = re.compile(
    r"\b(?:should|will|would|may|might|could|can|must|not|never|no|without|failed|fails|if|until"
    r"|unless|expects?|expected|forecast|projected|likely|aims?|aiming|hopes?|hoping|plans?|wants?"
    r"|target(?:ed)?|whether|n't|nor|neither|lack of)"
    r"(?: (?:to|be|have|also|yet|further|been|any|a|an|the|see|seen|show|shown|made|\w+ly)){0,3} $"
)
# After these a word takes nothing back: “anything other than a worsening”, “without a fall”.
_OTHER_THAN = re.compile(r"\b(?:other than|but|except(?: for)?|save) (?:a |an |the )?(?:\w+ )?$")
_LONGEST_NOT_SO = 50


@dataclass(frozen=True, slots=True)
class FoundSense:
    """A word from `start` up to `end` with its readings; `is_denied` where it did not happen."""

    readings: tuple[Reading, ...]
    start: int
    end: int
    is_denied: bool = False


def find_senses(words: str) -> Iterator[FoundSense]:
    """The words that say which way a figure goes, in order."""
    performs = _PERFORMANCE.search(words) is not None
    for match in _PATTERN.finditer(words):
        readings = _SENSES[int((match.lastgroup or "s0")[1:])]
        before = words[max(0, match.start() - _LONGEST_NOT_SO) : match.start()]
        denied = _NOT_SO.search(before) is not None and not _OTHER_THAN.search(before)
        yield FoundSense(_of_performance(readings, performs), *match.span(), is_denied=denied)


def _of_performance(readings: tuple[Reading, ...], performs: bool) -> tuple[Reading, ...]:
    """The readings in a sentence that speaks of performance."""
    if not performs:
        return readings
    if len(readings) > 1:
        return readings[1:]
    return _OF_WORTH.get(readings[0], readings)


def are_opposite(one: Reading, other: Reading) -> bool:
    """Whether the two say the contrary of each other."""
    return {one, other} in ({UP, DOWN}, {BETTER, WORSE})
