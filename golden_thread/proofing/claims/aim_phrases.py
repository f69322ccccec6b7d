"""Whether a number is what is aimed for by whole turns of phrase: “anything over 90% is a miss”.

In: the words before a number, with those of how near it is (“at least”), and the words after it, in
plain wording, with the names and periods masked. Out: that it is what is aimed for, that it may be,
or neither. The shorter ways to say so (“a target of”, “the 90% we set”) are in `target_roles.py`.
"""

import re
from enum import Enum

from golden_thread.proofing.words.aims import NOUN, OWN, SETTERS, TARGET


class Aim(Enum):
    """How surely a number is the target in force."""

    TARGET = "target"
    MAYBE = "maybe"


# Some word of these stands in each of the turns below: a number without any is passed over.
_SPEAKS = re.compile(
    r"any|nothing|what|should|ought|must|to have|ha[sd] to|needs? to|needed|commit|promis|pledg"
    r"|undert|guarant|set|said|agree|allow|permit|budget|pencilled|capped|profiled|target|plan"
    r"|against|benchmark|standard|level|expect|demand|ask|want|wish|hop|aim|ambition|intention"
    r"|intend|goal|requir|anticipat|assum|envisag|short of|limit|ceiling|cap\b|line|accept"
    r"|look|aim|told|sight|hold|content|judged|measured|defined|beat|fixed|needed|lack|shy of"
    r"|satisf|meet|good enough|on the cards|bargain|means|settled|built|laid down|in mind"
)
_MUCH = (
    r"(?: (?:a|an|the|some|just|only|about|around|at|to|as|roughly|at least|at most|no more than"
    r"|no less than|no fewer than|not less than|not more than|no higher than|no lower than|under"
    r"|below|above|over|within|up to|a maximum of|a minimum of|less than|more than|fewer than"
    r"|no longer than|no worse than|no better than)){0,3}"
)
_TO_REACH = (
    r"(?:achieve|answer|be|bring|cap|come in|come in at|contain|cut|deliver|drive|end|finish|get"
    r"|have|hit|hold|keep|lift|limit|maintain|not exceed|push|raise|reach|record|reduce|remain"
    r"|report|restrict|return|secure|see|stand|stay|sustain|take|attain)"
)
_OBJECT = r"(?: (?!(?:and|but|yet|when|where|which|who|because|from)\b)[#a-z'&/-]{1,80}){0,8}?"
# “Anything up to 39 is acceptable”, “nothing short of 11 will do”
_ANY = re.compile(
    r"\b(?:anything|nothing|any (?:figure|result|value|score|number|time|outcome|performance"
    r"|reading|return)|no (?:figure|result|value|score|outcome))(?: that (?:is|comes in|falls))?"
    r"(?: (?:up to|from|below|under|over|above|less than|fewer than|more than|short of|shy of"
    r"|beyond|lower than|higher than|worse than|better than|longer than|greater than|at|of|within"
    r"|inside|outside|in excess of|north of|south of|past|at least|at most)){1,2} $"
)
_IS_JUDGED = re.compile(
    r"(?:,? (?:upwards?|downwards?|or|and)(?: [a-z]+){0,2}?)?(?:,? (?:for|on|in"
    r"|under) [^.;:,]{1,80}?)?"
    r" (?:is|are|was|were|counts?|will|would|does|has to|must|means|rates|ranks|qualifies|scores"
    r"|represents|amounts|meets|falls|passes|fails|misses|satisfies|can|should)\b"
)
_BEFORE: tuple[re.Pattern[str], ...] = tuple(
    re.compile(each)
    for each in (
        # “What good looks like for calls is 90%”, “what we promised residents is 5 days”
        r"\bwhat (?:[a-z][a-z'-]*,? ){1,4}(?:looks? like|promised|pledged|wants?|wanted|aim(?:s"
        r"|ed)?"
        r"|aiming|expect(?:s|ed)?|hoped?|needs?|needed|requires?|required|asks?|asked|agreed|seeks?"
        r"|sought|committed|works?|working|budgeted|planned|demands?|demanded|intend(?:s|ed)?)\b"
        rf"[^.;:()\d£]{{0,100}}? (?:is|was|would be|remains){_MUCH} $",
        # “It should be no higher than 20 days”, “calls had to come in at no more than 20 seconds”
        r"\b(?:should|ought to|must|(?:has|had|have|needs?|needed|was|were|is) (?:to|(?:meant"
        r"|supposed|due|required|intended|obliged|bound|set|expected) to))(?: (?:not|never))?"
        r"(?: have)? (?:be|been|go|rise|fall|drop|slip|climb|pass|exceed|exceeded|come in|come"
        r" out|stand|stood|stay|stayed|remain"
        r"|remained|reach|reached|be kept|be held|have been|total|number|average|run)"
        rf"(?: (?:at|to|in|under|below|within|on|inside)){{0,2}}{_MUCH} $",
        # “The ambition was for calls to be at least 90%”, “our commitment is to keep it to 5 days”
        rf"\b(?:{TARGET}|intention|commitment|promise|pledge|objective|undertaking|plan|idea"
        r"|requirement|expectation|task|challenge|wish|intent|hope|brief|bargain|deal|rule|line)"
        r"(?: [#a-z'-]{1,60}){0,6} (?:is|was|were|being|has been|had been) (?:to|for|that)\b"
        rf"{_OBJECT}{_MUCH} $",
        # “Honours the commitment to 35%”, “fulfilled its promise of 81%”
        r"\b(?:commitment|promise|pledge|undertaking|guarantee|assurance|expectation|requirement"
        r"|obligation|stipulation|ambition|aspiration|objective)"
        rf"(?: [#a-z'-]{{1,60}}){{0,4}}? (?:of|to|for|that|on){_OBJECT}{_MUCH} $",
        # “We set out to hold vacancies to 39”, “we said we would achieve 90%”
        r"\b(?:set out|sets out|aim(?:s|ed)?|hop(?:e|es|ed)|plan(?:s|ned)?|intend(?:s|ed)?"
        r"|promis(?:e|es|ed)|undert(?:ake|akes|ook)|pledge[sd]?|committed|commits|resolved|agreed"
        r"|vowed|sought|seek|asked|tasked|charged|required|expected|meant|supposed|said) "
        rf"(?:(?:[a-z]+ ){{1,3}}would |(?:[a-z]+ ){{0,3}}to |(?:it|us|them|itself) to )"
        rf"{_TO_REACH}{_OBJECT}{_MUCH} $",
        # “Having committed to 65%”, “signed up to 44”, “promised 92%”, “pencilled in £35,400”
        r"\b(?:committed(?: (?:itself|ourselves|themselves))?|signed up|subscribed|pledged"
        r"|promised|guaranteed|undertaken|undertook|allowed for|allowed ourselves|budgeted(?: for)?"
        r"|bargained for|pencilled in|pencilled|capped(?: it)?|targeted|profiled"
        r"|planned for|planned on|provided for|banked on|signed off)"
        rf"(?: (?:residents|members|tenants|customers|cabinet|the [a-z]+))?(?: (?:to|at|for))?"
        rf"{_MUCH} $",
        # “The service standard permits 20 days”, “Members expect 90%”
        rf"\b(?:{SETTERS}|standards?|rules?|specification|guidelines|business case|pledge|promise"
        r"|tolerance|profile)(?: [#a-z'-]{1,60}){0,5} (?:permits?|permitted|allows?"
        r"|allowed(?: for)?"
        r"|expects?|expected|demands?|demanded|requires?|required|stipulates?|stipulated|specif(?:y"
        r"|ies|ied)|asks? for|asked for|calls? for|called for|insists? on|insisted on|assumes?"
        rf"|assumed|envisages?|envisaged|provides? for|provided for){_OBJECT}{_MUCH} $",
        # “Success on calls means 90%”
        # “Needed another 5 points to reach 85%”, “success on calls was defined by Cabinet as 90%”
        r"\b(?:needed|needs?|lacked|lacks|required) (?:another|a further|an extra|an additional|\d)"
        r"(?:[^.;]|\.\d){1,90}? to (?:reach|meet|hit|get to|achieve|attain|make) $",
        r"\b(?:success|good|good performance)\b[^.;:()\d£]{0,80} (?:is|was|has been|had been)"
        r" (?:defined"
        r"|described|expressed|put|set|pitched)(?: by [#a-z' -]{1,40})? (?:as|at) $",
        r"\bplanning (?:assumption|figure|level)[^.;:()\d£]{0,80} (?:is|was|remains) $",
        r"\b(?:line to hold|number to beat|mark to (?:hit|beat|reach)|figure to (?:beat|reach|hit))"
        r"[^.;:()\d£]{0,60} (?:is|was|remains) $",
        r"\b(?:sights|eyes|hearts)(?: [#a-z'-]{1,60}){0,4} (?:set )?on $",
        r"\b(?:have|has|had) been (?:set|given|asked for|tasked with|promised) $",
        r"\bwould be (?:content|satisfied|happy|pleased) with $",
        r"\b(?:hold|holds|held) (?:us|it|them|ourselves|itself|the [a-z]+) to $",
        r"\b(?:cabinet|council|committee|executive|members|board|panel|we|leadership)(?:"
        r" [a-z]+ly)? (?:has |have |had )?"
        r"(?:fixed|settled|decided|landed) (?:on|upon) $",
        r"\b(?:plan|strategy|budget|scorecard|framework) (?:pitches|pegs|sets|puts|fixes)"
        r" [#a-z' -]{1,80}? at $",
        r"^\W*(?:just |well |some way |a little )?(?:short|shy) of (?:the )?$",
        r"\b(?:success|on target|green|good|good performance"
        r"|passing) (?:[^.;:()\d£]{0,80} )?(?:means"
        r"|requires|is|would be|was)(?: (?:keeping|staying|holding|being|reaching|achieving|getting"
        rf"|hitting|having|scoring|coming in))?{_MUCH} $",
        r"\b(?:setting|fixing|adopting|choosing|agreeing|approving|confirming|putting)"
        rf"{_MUCH} $",
        r"\btargets? (?:[^.;:\d£]{1,100} )?(?:settled|decided|landed|agreed|fixed)"
        rf" (?:on|upon|at|as){_MUCH} $",
        rf"\b(?:working|works|worked|work) (?:towards|to){_MUCH} $",
    )
)
# These want a word after the number that says so too.
_SETTING = re.compile(rf"\b(?:setting|fixing|adopting|choosing|putting){_MUCH} $")
_AS_AIM = re.compile(r"(?: [#a-z'-]{1,60}){0,5}? as (?:the|our|its|a|an|what)\b")
_WHO = (
    r"(?:we|it|they|he|she|you|i|cabinet|council|members|councillors|management|officers"
    r"|residents|tenants|committee|executive|(?:the|our|its|this|that|each|every) "
    r"(?:(?:[a-z][a-z'-]*) ){0,3}?[a-z][a-z'-]*)"
)
_WANTING = (
    r"(?:set|sets|want(?:s|ed)?|need(?:s|ed)?|requires?|required|expect(?:s|ed)?|agreed|approved"
    r"|adopted|specif(?:ies|ied)|promised|pledged|accept(?:s|ed)?|permit(?:s|ted)?|allow(?:s|ed)?"
    r"|stipulate[sd]?|demand(?:s|ed)?|planned|budgeted|targeted|envisage[sd]?|assume[sd]?|chose"
    r"|sought|seeks?|undertook|guaranteed|deemed|settled on|decided on|fixed on"
    r"|(?:ask(?:s|ed)?|call(?:s|ed)?|aim(?:s|ed)?|aiming|hop(?:es|ed)|hoping|look(?:s|ed)?|looking"
    r"|budgeted|planned|allow(?:s|ed)?|strive[sd]?|bargained|provide[sd]?) for"
    r"|(?:commit(?:s|ted)?|sign(?:s|ed)? up|work(?:s|ed|ing)?|aspire[sd]?"
    r"|subscribed)(?: [a-z]+){0,2} to"
    r"|(?:was|were|had been|has been|have been|is|are) (?:set|asked for|given|allotted|allowed"
    r"|asked to (?:reach|achieve|deliver|meet|hit)|expected to (?:reach|achieve|deliver|meet|hit)"
    r"|supposed to (?:reach|achieve|deliver|meet|hit)|meant to (?:reach|achieve|deliver|meet|hit)"
    r"|aiming for|aiming at|hoping for|looking for|working to|working towards|after|held to"
    r"|judged by"
    r"|judged against|measured against|tasked with)|had in mind|has in mind|wish(?:es|ed)? for"
    r"|would have (?:liked|wanted|wished)|ought to have|should have)"
)
_PLAN = (
    r"(?:[a-z'-]+ ){0,3}?(?:plan|budget|strategy|contract|agreement|charter|framework|profile"
    r"|scorecard|standard|estimates|specification|business case|policy|programme)"
)
_AFTER: tuple[re.Pattern[str], ...] = tuple(
    re.compile(each)
    for each in (
        # “the 20 days which the service standard permits”, “the 44 that Cabinet signed up to”
        rf",?(?: or [a-z]+)?(?: that| which| to which| for which)? {_WHO} (?:[a-z]+ly )?"
        rf"(?:(?:has|have|had|did|do|does) )?(?:[a-z]+ly )?{_WANTING}\b",
        # “No more than 91 had been allowed for”, “92% was needed”
        r",?(?: or [a-z]+)? (?:(?:has|have|had) been|was|were|is|are)(?: [a-z]+ly)? (?:set"
        r"|asked for"
        r"|asked of|wanted|required|needed|called for|expected|specified|promised|stipulated"
        r"|aimed for|hoped for|laid down|allowed|allowed for|permitted|budgeted|budgeted for"
        r"|planned|planned for|provided for|pencilled in|profiled|demanded|sought|pledged"
        r"|targeted|acceptable|tolerable)\b",
        r",?(?: or [a-z]+)? (?:(?:has|have|had) been|was|were|is|are)(?: [a-z]+ly)? (?:fixed|set"
        r"|agreed"
        r"|adopted|chosen|approved|confirmed|established|settled|settled on|settled upon"
        r"|put forward"
        rf"|laid down|selected|given|identified|retained|recommended) (?:as|to be"
        rf"|for) {OWN}{NOUN}\b",
        # “92% is the level against which calls will be judged”
        r",?(?: or [a-z]+)? (?:is|was|remains) (?:the |our |its |a )?(?:[a-z]+ ){0,2}?(?:level"
        r"|figure"
        r"|standard|number|mark|line|point|rate|yardstick|measure|score|bar|outcome"
        r"|result) (?:(?:we"
        rf"|they|{_WHO}) )?(?:against which|by which|to which|at which|that|which|we|expected"
        r"|required|wanted|needed|asked|aimed|set|to be reached|to beat|to reach|to aim|to hit)\b",
        rf",?(?: or [a-z]+)? (?:is|was|remains) (?:what|all that|all) {_WHO} (?:[a-z]+ly )?"
        rf"(?:(?:has|have|had|is|are|was|were) )?{_WANTING}\b",
        # “the £1,200 built into the budget”, “the 5% in the service plan”, “91% budgeted for”
        rf",?(?: or [a-z]+)? (?:built into|written into|in|set out in|laid down in"
        rf"|provided (?:for )?in"
        r"|allowed (?:for )?in|contained in|shown in|specified in|required by|permitted by"
        r"|allowed by|called for in|assumed in|agreed in|envisaged in|envisaged by|promised in"
        rf"|budgeted in|under|stipulated in|stipulated by) (?:the|our|its|this year's"
        rf"|their) {_PLAN}\b",
        r",?(?: or [a-z]+)? (?:allowed(?: for)?|permitted|budgeted(?: for)?|planned(?: for)?"
        r"|pencilled"
        r" in|permissible|profiled|provided for|promised|pledged|targeted|stipulated|demanded"
        r"|sought"
        r"|agreed (?:with|by)|approved by|signed off by|set (?:by|for|as|at)|required|needed|asked"
        r" for|asked of|wanted|called for|hoped for|aimed for|expected of)"
        r"(?= (?:by|of|in|for|as|under|when|with|it|the|at|on|this|#)|[,.;:)]|$)",
        rf",? as {OWN}{NOUN}\b",
    )
)
# “The 43 expected”, “fewer than the 9,950 anticipated”: a forecast, or what was aimed for.
_FORESEEN = re.compile(
    r",? (?:(?:that |which )?(?:we|it|they|had been|was|were)(?: had| have)? )?(?:anticipated"
    r"|forecast|predicted|projected|foreseen|estimated|assumed)\b"
)
# “Target not achieved (90%)” may give what was aimed for or what was reached.
_VERDICT_THEN = re.compile(
    rf"\b{TARGET}s? (?:was |is |has been |were )?(?:not |narrowly |just |comfortably |again )*"
    r"(?:met|achieved|hit|reached|missed|exceeded|attained|beaten) \($"
)
# What the figure fell short of, where the sentence goes on to what was reached.
_FELL_SHORT = re.compile(
    r"\b(?:fell|falls|fall|fallen|falling|came up|stopped|finished|ended|was|is)(?: (?:just|well"
    r"|some"
    r" way|a little|far|slightly))? (?:short|shy) of (?:the )?$"
)
_MANAGED = re.compile(
    r",? (?:managing|achieving|reaching|scoring|recording|posting|ending|finishing|closing"
    r"|coming in"
    r"|with|at|and (?:managed|ended|finished|came in))\b[^.;]{0,40}\d"
)
# What was in fact reached, said right before the number.
_REACHED = re.compile(
    r"\b(?:actual|actually|outturn|achieved|delivered|result|got|managed|recorded|reported|returned"
    r"|posted|registered|kept (?:it|them|this) to|held (?:it|them|this) to|came in at|reached"
    r"|totalled|numbered|fell|rose|from)"
    r"(?: (?:of|is|was|at|to|only|just|a|an|the)|:){0,3} $"
)


def aim_by_phrase(before: str, after: str) -> Aim | None:
    """Whether a turn of phrase says of a number that it is aimed for; None where none does."""
    if _SPEAKS.search(before) is None and _SPEAKS.search(after[:_NEAR]) is None:
        return None
    if _ANY.search(before):
        return Aim.TARGET if _IS_JUDGED.match(after) else Aim.MAYBE
    if _VERDICT_THEN.search(before):
        return Aim.MAYBE
    if _FELL_SHORT.search(before) and _MANAGED.match(after):
        return Aim.MAYBE
    is_from = before.endswith("from the ")
    if _REACHED.search(before) and not is_from:
        return None
    if any(each.match(after) for each in _AFTER):
        return Aim.TARGET
    if any(each.search(before) for each in _BEFORE) and not (
        _SETTING.search(before) and not _AS_AIM.match(after)
    ):
        return Aim.TARGET
    return Aim.MAYBE if _FORESEEN.match(after) and before.endswith(_THE) else None


_NEAR = 120
_THE = ("the ", "than ", "against ")
