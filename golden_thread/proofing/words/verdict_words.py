"""The patterns of words that say on which side of its target a figure lies.

In: nothing. Out: each pattern with what it says, for `verdicts.py` to read. A number that is known
to be a target stands in the words as a run of `MARK`; `number`, `after` and `bare` are where.
"""

import re
from dataclasses import dataclass

from golden_thread.figures import Movement
from golden_thread.proofing.words.aims import CAP, FLOOR, MARK, NUMBER, OWN, SORT, TARGET

# Nouns that count only where a target's number stands with them or in their sentence.
WEAK = (
    rf"(?:{CAP}s?|{FLOOR}|standards?|thresholds?|benchmark|bar|maximum|minimum|requirements?"
    r"|commitments?|objectives?|expectations?|test|level|plan|profile|trajectory|promise|pledge)"
)
_NOUN = rf"(?P<noun>{TARGET}s?{SORT}|(?P<weak>{WEAK}))"
_HEDGE = r"(?:(?:at least|at most|no more than|no less than|no higher than|about|around|just) )?"
_NO_TARGET = (
    r"(?! (?:group|audience|area|date|market|operating|setting|population|hardening|to|for next)\b)"
)
# “The 90% target”, “its target of 90%”, “the agreed level of 90%”, “the 90% we set”.
AIM = (
    rf"(?:{OWN}(?:(?P<number>{NUMBER})[ -]{OWN})?{_NOUN}\b{_NO_TARGET}"
    rf"(?:(?: set)?(?: of| for| at| being)? {_HEDGE}(?P<after>{NUMBER}))?"
    rf"|{OWN}(?P<bare>{NUMBER}))"
)
_IT = (
    r"(?P<it>(?:it|that|this|them|those)(?: (?:promise|pledge|commitment|target|mark|standard"
    r"|undertaking|goal|aim))?)(?=[,.;:)]|$| (?:by|with|in|for|at|this|again|comfortably)\b)"
)
_INFINITIVE = (
    r"(?:meet|achieve|hit|reach|attain|satisfy|fulfil|match|make|clear|deliver|honour|secure"
    r"|comply with|conform to|arrive at|get to|come up to|live up to|be on|be at|realise|equal"
    r"|keep to|keep within|stay within|stay inside|beat|exceed)"
)
_PARTICIPLE = (
    r"(?:met|achieved|hit|reached|attained|satisfied|fulfilled|matched|made|cleared|delivered"
    r"|honoured|secured|complied with|realised|arrived at|been on|been at|kept to|beaten|exceeded)"
)
_GERUND = r"(?:meeting|achieving|hitting|reaching|attaining|satisfying|fulfilling|matching)"
_NOT = r"(?:not|never)(?: yet| quite| yet quite| quite yet| always| consistently| fully| even)?"
_FAILS = (
    rf"(?:(?:has|have|had) )?(?:failed|failing|fails|unable|not able|was unable) to {_INFINITIVE}"
    rf"|(?:did|does|do) {_NOT} {_INFINITIVE}|(?:didn't|doesn't|don't) {_INFINITIVE}"
    rf"|(?:has|have|had|was|were) {_NOT} (?:been )?{_PARTICIPLE}"
    rf"|(?:hasn't|haven't|hadn't) (?:yet )?{_PARTICIPLE}"
    rf"|(?:is|are|was|were|still) failing to {_INFINITIVE}|neither (?:on|at|within|above)"
    rf"|(?:has|have|had|is|are|was) (?:yet|still) to {_INFINITIVE}"
    rf"|(?:remains|remained) to {_INFINITIVE}|without {_GERUND}"
    rf"|(?:not (?:[a-z]+ )?enough|insufficient|not sufficient|too [a-z]+) to {_INFINITIVE}"
    rf"|neither (?:met|achieved|hit|reached|attained)|fails|failed"
    r"|(?:is|are|was|were|still)(?: still)? not(?: yet)? (?:at|on|in line with)"
)
_MEETS = (
    r"met|meets|meeting|achieved|achieves|achieving|hit|hits|hitting|reached|reaches|reaching"
    r"|attained|attains|attaining|satisfied|satisfies|satisfying|fulfilled|fulfils|fulfilling"
    r"|honoured|honours|honouring|matched|matches|matching|equalled|equals|cleared|clears"
    r"|clearing|realised|realising|delivered on|delivers on|delivering on|delivered|secured"
    r"|complied with|complies with|complying with|(?:compliant|consistent|compliance) with"
    r"|conforms to|conformed to|in line with|level with|equal to"
    rf"|continue[sd]? to {_INFINITIVE}|managed to {_INFINITIVE}|manages to {_INFINITIVE}"
    rf"|succeeded in {_GERUND}|(?:enough|sufficient) to {_INFINITIVE}|made"
    r"|(?:good|high|low|quick|fast) enough for"
    r"|(?:on )?the (?:right|good|correct) side of"
    r"|(?:on|at|in line with|equal to) or (?:above|over|better than|ahead of|beyond|below|under"
    r"|within|exceeding)|kept to|keeps to|keeping to|lived up to|came up to|came in on|came in at"
)
_MISSES = (
    r"(?:narrowly |just |again |only just |marginally )?(?:missed|misses|missing)"
    r"|behind|worse than|nowhere near|nowhere close to|adrift of|adrift from|outside(?: of)?|off"
    r"|out from|away from|wide of"
    r"|(?:on )?the (?:wrong|bad) side of|adverse to|unfavourable to|lagging|lags|lagged|trailing"
    r"|trails|trailed|in breach of|breached|breaches|breaching|out of line with|not up to"
    r"|(?:fell|falls|fallen|falling) foul of|at odds with|out of step with|some way off|well off"
    r"|under-?performed(?: against)?|under-?performing(?: against)?|not good enough against"
    r"|poorer than|weaker than"
)
_EXCEEDS = (
    r"(?:comfortably |significantly |slightly |again |consistently |easily |well |far )?"
    r"(?:exceeded|exceeds|exceeding|surpassed|surpasses|surpassing|outstripped|outstrips"
    r"|over-?achieved(?: against| on)?)(?: by (?:a |an |just |only )?[£\d][^;()]{1,24}?)?"
)
_BEATS = (
    r"beat|beats|beating|beaten|bettered|betters|bettering|outperformed|outperforms|ahead of"
    r"|better than|improved on|improves on|an improvement on|favourable to|stronger than"
)
_ABOVE = (
    r"above|over|higher than|in excess of|more than|greater than|longer than|past|beyond|topped"
    r"|topping|overshot|overshoots|overshooting|overran"
)
_BELOW = (
    r"below|under|lower than|less than|fewer than|beneath|shorter than|undershot|undershooting"
    r"|undercut"
)


@dataclass(frozen=True, slots=True)
class Said:
    """What a pattern says: whether the target was met, and on which side of it the figure lies.

    `is_outright` where the words are themselves of what would have been: no modal undoes them.
    """

    pattern: re.Pattern[str]
    is_met: bool | None
    side: Movement | None = None
    is_outright: bool = False


def _before(words: str, is_met: bool | None, side: Movement | None = None) -> Said:
    return Said(re.compile(rf"\b(?:{words}) (?:what )?{AIM}"), is_met, side)


# A word before the target.
BEFORE = (
    _before(_FAILS, False),
    _before(_MISSES, False),
    _before(
        r"(?:fell|falls|fallen|falling|well|came|comes|stopped|just)"
        r"(?: (?:some )?£?[\d.,]*[\d%](?: [a-z]+){0,2})? short of|short of|shy of|fell outside"
        r"|falls outside",
        False,
        Movement.DOWN,
    ),
    _before(_EXCEEDS, True, Movement.UP),
    _before(_BEATS, True),
    _before(_MEETS, True),
    Said(
        re.compile(
            r"\b(?:on|at) target\b(?! (?:to|for)\b)(?P<number>(?!))?(?P<after>(?!))?(?P<bare>(?!))?"
            r"(?P<weak>(?!))?"
        ),
        True,
    ),
    _before(r"within|inside", True, Movement.SAME),
    _before(_ABOVE, None, Movement.UP),
    _before(_BELOW, None, Movement.DOWN),
)
_WHAT = r"(?: (?:for|on|in|under|set|agreed|of the|relating to|covering)\b[\w '/#&-]{2,80}?)?"
# “The target for calls, set at 90%,”; “the 90% target (agreed by Cabinet)”
_TOLD = (
    rf"(?:(?P<number>{NUMBER})[ -]{OWN})?{_NOUN}\b{_WHAT}"
    rf"(?:(?: of| was| is| at| being|,? set at|:|,| \()?\(? ?{_HEDGE}(?P<after>{NUMBER})\)?)?"
    rf"{_WHAT}(?P<bare>(?!))?[ ,()-]{{1,4}}(?:(?:and|which|it|that) ){{0,2}}"
)
# “Target 95%, achieved 97%” gives a value and no verdict.
_NO_VALUE = r"(?! (?:a |an |was |is |at |of |around |about |over |only |just )?[£\d])"
_ADVERB = (
    r"(?:(?:[a-z]+ly|still|also|nevertheless|nonetheless|therefore|again|thus|yet|now|in fact|once"
    r"|more|just|well|indeed|however|even so|all the same) ){0,3}"
)
_BE = (
    r"(?:(?:was|were|is|are|has been|have been|had been|has|have|being|having been|got"
    r"|has now been) )?"
)
_DONE = (
    r"(?:met|achieved|hit|reached|attained|satisfied|realised|realized|fulfilled|honoured|delivered"
    r"|secured|accomplished|matched|equalled|cleared|beaten|bettered|outperformed)"
)
_BEYOND = r"(?:exceeded|surpassed|outstripped|overtaken)"
AFTER = tuple(
    Said(re.compile(rf"\b{_TOLD}{_BE}{_ADVERB}(?:{words})\b{end}"), is_met, side)
    for words, is_met, side, end in (
        (
            rf"(?:not|never) (?!only\b|just\b){_ADVERB}(?:been )?(?:yet )?(?:{_DONE}|{_BEYOND})"
            r"|(?:narrowly |just |only just )?missed|unmet|went unmet|breached|not being met"
            r"|(?:wasn't|isn't|hasn't been|weren't) (?:met|achieved|reached|hit)"
            rf"|(?:yet|still) to be (?:{_DONE})|(?:remains|remained) (?:to be (?:{_DONE})|unmet)"
            rf"|(?:could not|cannot) be (?:{_DONE})"
            r"|(?:proved|proving|remained|remains|proves)?(?: to be)? ?(?:out of reach|beyond reach"
            r"|elusive|unattainable|beyond (?:us|the service|the team))",
            False,
            None,
            "",
        ),
        (rf"{_BEYOND}", True, Movement.UP, _NO_VALUE),
        (rf"(?:{_DONE})(?!: ?[£\d])", True, None, _NO_VALUE),
    )
)
# “The target is 90%, and the 85% posted did not meet it.”
_OF_IT = tuple(
    Said(re.compile(rf"\b(?:{words}) {_IT}"), is_met, side)
    for words, is_met, side in (
        (_FAILS, False, None),
        (r"missed|misses|missing|(?:fell|falls|came|falling|is|was) short of|outside", False, None),
        (r"exceeded|exceeds|surpassed|surpasses", True, Movement.UP),
        (r"beat|beats|bettered|better than|ahead of", True, None),
        (
            r"met|meets|satisfied|satisfies|achieved|achieves|reached|reaches|complied with"
            r"|complies with|cleared|clears|attained|fulfilled|matched|within|inside|honoured",
            True,
            None,
        ),
    )
)
_IT_WAS = rf"\b(?P<it>it|this|that|which) {_BE}{_ADVERB}"
OF_IT = (
    *_OF_IT,
    Said(re.compile(rf"{_IT_WAS}not {_ADVERB}(?:{_DONE})\b"), False),
    Said(re.compile(rf"{_IT_WAS}missed\b"), False),
    Said(re.compile(rf"{_IT_WAS}(?:{_DONE})\b{_NO_VALUE}"), True),
)
_ANY = rf"(?:{OWN}(?:{NUMBER}[ -]{OWN})?(?:{TARGET}s?{SORT}|{WEAK})\b|(?:the )?{NUMBER})"
_GROUPS = r"(?P<number>(?!))?(?P<after>(?!))?(?P<bare>(?!))?(?P<weak>(?!))?"
_REST = r"[^.;]{0,120}?"
_REACH = (
    r"(?:meet|reach|attain|satisfy|hit|achieve|get (?:back )?to|return to|be back (?:on|within))"
)
# Words of what would have been needed, or of what is still to come: the target was missed.
OUTRIGHT = tuple(
    Said(re.compile(words + _GROUPS), is_met, None, is_outright=True)
    for words, is_met in (
        (
            rf"\b(?:further|another|additional|extra) [^.;]{{1,60}}?(?:would|is|was|are|were)"
            rf"(?: be| been| have)*(?: needed| required| brought| taken)\b{_REST}{_ANY}",
            False,
        ),
        (rf"\bto {_REACH} {_ANY},{_REST}\bwould (?:have|need|require)\b", False),
        (
            r"\b(?:needs?|needed|has|have|had|would have|would need|will need|must) to (?:come|go"
            rf"|fall|rise|drop|improve|increase|reduce|get|be|move)\b{_REST} to {_REACH} {_ANY}",
            False,
        ),
        (rf"\b(?:still |left |yet )?to (?:make up|find|gain|recover)\b{_REST}{_ANY}", False),
        (rf"\bhad {_ANY}[^,.;]{{0,80}}? been (?:met|achieved|reached|hit)\b", False),
        (rf"\b(?:distance|gap|ground) (?:remaining|left|still|outstanding)\b{_REST}{_ANY}", False),
        (rf"\bshortfall\b{_REST}{_ANY}|\b(?:gap|distance) to {OWN}{TARGET}\b", False),
        (rf"\bheadroom\b{_REST}{_ANY}", True),
        (
            r"\bonly £?\d[^.;]{0,30}? (?:was|were|being) (?:attained|achieved|reached|managed"
            r"|delivered)\b|\b(?:reach|achiev|attain|manag|deliver)(?:ed|ing) only\b",
            False,
        ),
        (
            r"\b(?:fell|falls|came up|came|falling|comes) short(?! of)|\bnot (?:yet )?good enough\b"
            r"|\bnear miss\b",
            False,
        ),
        (rf"(?<!not )\bon target for\b(?=[^.;]{{0,120}}{MARK})", True),
        (
            r"\bdelivered (?:what|all that|everything)[^.;]{0,50}? (?:asked|required|expected)\b",
            True,
        ),
    )
)
# Long enough for a run of marks to be told from a stray sign.
HAS_MARK = re.compile(rf"{MARK}")
