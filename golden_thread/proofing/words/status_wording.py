"""The words that stand for a status in the cell of a table: “Near miss”, “Not met”, “Data only”.

In: the words of a cell, or of a part of it. Out: green, amber or red, grey for words that say that
there is no rating, or None for words that are no status. Words that only place a figure (“above
target”) say a status where the number is meant as good, which their reader has to weigh.
"""

import re
from dataclasses import dataclass

from golden_thread.figures import Movement
from golden_thread.framework import Status
from golden_thread.proofing.words.wording import plain

# A longer cell is a comment.
LONGEST = 60
_TARGET = (
    r"(?: (?:the |its |our |this |quarterly |annual |agreed |set |kpi ){0,3}"
    r"(?:target|plan|standard|goal|schedule|profile|trajectory|expectations?)s?)"
)
_NOT = r"(?:not|isn't|wasn't|un|never|no longer) ?"
_LITTLE = (
    r"(?:just|slight(?:ly)?|marginal(?:ly)?|narrow(?:ly)?|a little|a bit|fractionally|minor"
    r"|within \d{1,2} ?(?:%|per cent|percent|points|pp)(?: of)?)"
)
_MUCH = (
    r"(?:well|far|significant(?:ly)?|substantial(?:ly)?|considerabl[ey]|materially|major|some way"
    r"|way|more than \d{1,2} ?(?:%|per cent|percent|points|pp))"
)
_MISSING = r"(?:off|below|behind|under|short of|outside(?: of)?|adrift of|missed|missing|misses)"
_REACHED = r"(?:met|achieved|hit|reached|attained|delivered|satisfied)"
_WORDS: tuple[tuple[Status, str], ...] = (
    (
        Status.GREY,
        r"(?:grey|gray|white|blank|no colour)"
        r"|(?:n/?[ar]|not applicable|none|nil|for info|not rag rated|not subject to target)"
        r"|(?:volume|data|activity|demand) measure|(?:count|watch|measure) only|tracking"
        r"|no target this (?:year|quarter)|reported for information(?: only)?"
        r"|no (?:target|data|rating|rag|status|rag status|figure|information|result)s?"
        r"(?: set| available| agreed| yet| due| currently available)?"
        rf"|(?:data |figures? |results? |target )?(?:is |are )?{_NOT}"
        r"(?:yet |currently |now )?"
        r"(?:rated|assessed|available|set|due|reported|measured|started|scored"
        r"|known|graded|judged|collected|targeted|ragged|reportable|monitored)(?: yet)?"
        r"|(?:data|information|trend|monitoring|volume|context|contextual|tracking|baseline) only"
        r"|for information(?: only)?|monitor(?:ing|ed)?(?: measure)?|contextual(?: measure)?"
        r"|context|tracker|tbc|t\.b\.c|awaiting (?:data|figures?|results?)|data (?:awaited|pending)"
        r"|pending|baseline(?: year)?|baselining|new(?: measure| indicator)?|unrated|unknown",
    ),
    (
        Status.AMBER,
        rf"amber|yellow|orange|warning|caution|{_LITTLE} {_MISSING}{_TARGET}?"
        rf"|{_LITTLE} (?:not {_REACHED}|missed|worse)|slippage"
        rf"|targets? (?:was |is |were )?{_LITTLE} (?:missed|not {_REACHED})"
        rf"|(?:target )?(?:missed|not {_REACHED}) (?:narrowly|slightly|marginally)"
        r"|(?:target )?missed by a (?:small|narrow|slim|slight) (?:margin|amount)"
        r"|(?:small|minor|slight|narrow|marginal|near) (?:miss|shortfall|variance|gap)"
        rf"|{_MISSING}{_TARGET}?,? (?:but |though |and )?(?:still )?(?:with)?in (?:the |agreed )?"
        rf"tolerance|{_LITTLE} (?:adrift|short|worse than{_TARGET}|off (?:track|course))"
        rf"|{_LITTLE} (?:adverse|unfavourable)|within variance|marginal|borderline"
        r"|(?:near|nearly|almost|approaching|close|close to|not quite|very close to|around)"
        rf"(?: (?:at|on|to|there|{_REACHED}))?{_TARGET}?"
        r"|near(?:ly)? miss(?:ed)?|close to being (?:on )?target"
        rf"|(?:with)?in (?:the )?(?:agreed |set |acceptable )?(?:tolerance|threshold|margin|limits"
        rf"|range)s?(?: of{_TARGET})?"
        rf"|within \d{{1,2}} ?(?:%|per cent|percent|points|pp)(?: of)?{_TARGET}"
        r"|at risk|some (?:risk|risks|concerns?|issues|slippage)|minor (?:issues?|concerns?|delays?"
        r"|slippage)|needs? (?:attention|monitoring|watching|work|improvement)|watch"
        rf"|(?:partially|partly|part|mostly|largely) {_REACHED}"
        r"|target (?:nearly|almost|partially|partly) (?:met|achieved|hit|reached)"
        r"|requires (?:attention|monitoring|improvement)|acceptable|adequate|fair|moderate"
        r"|slightly (?:behind|late|delayed)",
    ),
    (
        Status.RED,
        rf"f[ae]ll(?:s|ing)? short(?: of{_TARGET})?|shortfall|wide of{_TARGET}"
        r"|(?:target )?missed by a (?:wide|large|big|significant) margin|standard not met"
        rf"|not to{_TARGET}|(?:is )?(?:performing|performance) (?:is )?(?:well )?below{_TARGET}"
        r"|did not meet|(?:wide|clear) miss|(?:target (?:was )?)?(?:badly|significantly|well"
        rf"|clearly|substantially) missed|(?:far from|badly off){_TARGET}|well short"
        r"|red|alert|(?:outside|beyond|out of)(?: of)? (?:the )?(?:agreed |set )?tolerances?"
        rf"|(?:{_MUCH} )?{_MISSING}{_TARGET}|off|missed"
        rf"|fail(?:ed|ing|s|ure)?(?: to meet{_TARGET})?|(?:{_MUCH} )?worse than{_TARGET}"
        rf"|{_NOT}(?:quite )?(?:{_REACHED}|on|at|meeting"
        rf"|achieving|hitting|reaching){_TARGET}?"
        rf"|{_NOT}(?:on track|good enough|acceptable|good|satisfactory|adequate)"
        r"|target(?:s)? (?:was |is |were )?(?:missed|failed|unmet|not (?:yet )?(?:met|achieved|hit"
        r"|reached|attained))|(?:urgent )?action (?:required|needed)|urgent|critical|serious"
        r"(?: concerns?)?|poor|very poor|weak|inadequate|under ?performing|under ?performance"
        r"|off (?:track|course)|behind (?:schedule|plan)|(?:major |significant |cause for )?"
        rf"(?:concerns?|issues)|does not meet{_TARGET}|did not meet{_TARGET}|adverse"
        r"|delayed|missing|failing badly|crisis",
    ),
    (
        Status.GREEN,
        r"green|ok|okay|o\.k|all good|achieving|standard met"
        rf"|(?:performing|performance) (?:at|on|to|above){_TARGET}|at or better than{_TARGET}"
        rf"|meets? or exceeds?{_TARGET}|met or exceeded(?:{_TARGET})?|(?:has |have )met{_TARGET}"
        rf"|on or ahead of{_TARGET}|in target"
        r"|(?:well |comfortably |fully )?(?:on|at|above|over|ahead of|better than"
        rf"|exceed(?:s|ed|ing)|meet(?:s|ing)?|met|achiev(?:es|ed|ing)|hit(?:s|ting)?|on or above"
        rf"|at or above|on or better than|within|surpass(?:es|ed|ing)|beat(?:s|ing)?"
        rf"|in line with|reach(?:ed|es|ing)){_TARGET}"
        r"|target(?:s)? (?:was |is |were )?(?:comfortably )?(?:met|achieved|hit|reached|exceeded"
        r"|beaten|surpassed|attained|met or exceeded)"
        rf"|(?:comfortably |fully |over)?(?:{_REACHED}|exceed(?:s|ed|ing)|passe?[ds]?|ahead)"
        r"|on (?:track|course|plan|schedule)|as (?:planned|expected)|(?:very )?good|excellent"
        r"|(?:very )?strong|outstanding|satisfactory|performing well|(?:high|well|strongly) ?"
        r"performing|no (?:issues|concerns?)|success(?:ful)?|favourable|meets expectations",
    ),
)
_PATTERNS = tuple((status, re.compile(words)) for status, words in _WORDS)
# Words that other scales use for their middle or their top: they count only beside others.
_SOFT = re.compile(
    r"within.*%.*|within variance|marginal|borderline|all good|(?:minor )?variance|shortfall"
    r"|(?:very )?(?:good|strong|poor)|excellent|outstanding|satisfactory|acceptable"
    r"|adequate|fair|moderate|weak|inadequate|pending|new.*|off|ahead|none|nil|context|watch"
    r"|missing|delayed"
    r"|.*adverse|.*favourable|warning|alert|ok|okay|critical|serious.*|unknown|urgent|urgent.*"
)
# “Above target” is of the number, unless it is of how good it is.
_SIDES = {
    Movement.UP: re.compile(r"(?:well |comfortably |just |slightly )?(?:above|over)\b.*"),
    Movement.DOWN: re.compile(rf"(?:{_MUCH} |{_LITTLE} )?(?:below|under)\b(?! ?perform).*"),
}
_MISSED = re.compile(r".{0,40}\b(?:target|met|achieved|hit|reached|missed|off|behind)\b.{0,40}")


@dataclass(frozen=True, slots=True)
class StatusWords:
    """The status that words stand for.

    `side` is where they put the figure, where they do. `is_missed` where they say of red only that
    the target was missed, which an amber result has, too; `is_soft` where they may be of a scale
    of another kind.
    """

    status: Status
    side: Movement | None = None
    is_missed: bool = False
    is_soft: bool = False


def status_words(text: str) -> StatusWords | None:
    """What these words stand for; None where they are no status, or a whole sentence."""
    words = re.sub(r"(?<=[a-z])-(?=[a-z])", " ", plain(text)).strip(" .,:;!*-()[]")
    if not words or len(words) > LONGEST:
        return None
    for status, pattern in _PATTERNS:
        if pattern.fullmatch(words):
            side = next((way for way, each in _SIDES.items() if each.fullmatch(words)), None)
            return StatusWords(
                status,
                side,
                is_missed=status is Status.RED and _MISSED.fullmatch(words) is not None,
                is_soft=_SOFT.fullmatch(words) is not None,
            )
    return None
