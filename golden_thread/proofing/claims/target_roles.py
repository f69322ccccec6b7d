"""Whether a number is what is aimed for: a target, a limit, what the plan asks for.

In: the words before a number and after it, in plain wording, with the names and periods masked.
Out: that it is a target, that it may be (a forecast, a level of another kind), or neither. What
was in fact achieved is none, however near the word “target” stands.
"""

import re

from golden_thread.proofing.claims.aim_phrases import Aim, aim_by_phrase
from golden_thread.proofing.words.aims import (
    CAP,
    FLOOR,
    FOREIGN,
    NOUN,
    NOUN_AFTER,
    NOUN_IS,
    OWN,
    SETTERS,
    TARGET,
)

_ROUGHLY = (
    r"(?: (?:a|an|some|just|only|just over|just under|about|around|nearly|almost|at least|at most"
    r"|no more than|no less than|no higher than|no lower than|below|under|above|over|within))?"
)
# What may stand between the noun and its number: of what, set by whom, for when.
_OF_WHAT = (
    r"(?: (?:for|on|under|in|with|set|fixed|agreed|approved|adopted|against which|by|as|of"
    r" the|that|we|which|given|attached|applying|applied)\b[^.;:()£\d]{1,90}?)?"
    r"(?:, [^.;:,()£\d]{2,60},)?"
)
_IS = (
    r"(?:,? which (?:is|was|stands at)| is| was| being| remains| remained| stands| stood| comes to"
    r"| amounts to| (?:has|had) been)(?: now| still| currently)?"
    r"(?: set| fixed| agreed| put| pegged)?(?: at)?"
)
_TARGET_OF = re.compile(
    rf"\b(?P<noun>{NOUN}){_OF_WHAT}(?: of|,? (?:set|fixed|agreed|pegged|put|standing) at"
    rf"|,? namely){_ROUGHLY} $"
    rf"|\b(?:requirement|commitment|call|promise|pledge) (?:for|to reach|of at least){_ROUGHLY} $"
)
_CODE = r"(?: ?\((?:[^()\d]{0,20}#[^()\d]{0,40}|[a-z]{2,5} ?\d{1,3}[a-z]?)\))?"
_TARGET_IS = re.compile(
    # “Target (PEO02): 90%”
    rf"\b(?P<noun>{NOUN_IS}){_OF_WHAT}{_CODE}(?:{_IS}|:| -| =){_ROUGHLY} $"
)
_TARGET_ALONE = re.compile(
    rf"\b(?P<noun>{TARGET}|(?:service|agreed|required|expected|budgeted|planned|profiled)"
    rf" (?:standard"
    rf"|level|requirement|maximum|minimum)),?{_ROUGHLY} $|\b{TARGET}s?{_OF_WHAT} \($"
    # “a target of keeping escalations below 10%”
    rf"|\b{TARGET} (?:of|to) (?:answer|get|hold|keep|limit|maintain|reduc|reach|achiev|clos)"
    rf"(?:e|ing|ting|ping)?(?: [a-z#'-]{{1,40}}){{0,6}}{_ROUGHLY} $"
)
# “Performance against target was 88%”, “on target (86%)”: the number is what was achieved.
_NOT_ITS_OWN = re.compile(
    r"\b(?:on|at|off|to|from|against|above|below|over|under|than|with|within|outside|towards|of"
    r"|meet|meets|meeting|miss|misses|missing|hitting|beat|beating|exceeds|exceeding|hits"
    rf"|short|satisfies|near|nearer|closer|inside|behind|beyond) {OWN}$"
)
# “It was 80%, below target (85%)”: of two numbers the second is what it was below.
_BESIDE_IT = re.compile(
    rf"\d[^.;]{{0,90}} (?:above|below|over|under|than|short of|behind|ahead of|beyond|missing"
    rf"|exceeding|beating) {OWN}$"
)
# “The target for calls was missed: 88%”, “hit target: 5.4 days against 5” give the figure.
_VERDICT_IN = re.compile(
    r"\b(?:met|missed|achieved|exceeded|reached|beaten|bettered|surpassed|result|actual|outturn"
    r"|performance|against(?! which)|not|with)\b[^,]*(?:[:-]| was| is) $"
    # “The 90% target rate was achieved in Quarter 2, when the rate was 91%”
    r"|\b(?:when|where) [^.;,]{0,60} (?:was|is) $"
)
_VERDICT_FIRST = re.compile(rf"\b(?:met|hit|achieved|exceeded|reached|missed) {OWN}$")
# “Kept within the 21% limit in Quarter 2, with a figure of 18.9%”: the limit has its number.
_HAS_NUMBER = re.compile(
    r"£?\d(?:[\d,.]*\d)?(?:%| per cent| percent| (?:working )?days?| hours?| minutes?| seconds?"
    r"| weeks?| tonnes| pounds)?[ -]$"
)
_RESULT = re.compile(r"\b(?:figure|result|outturn|score|total|with|actual|performance) ")
_BETWEEN = re.compile(r"\bbetween\b[^.;]{0,120}$")
# “Met the target (87% against 85%)”: the first of the two is what was achieved.
_THEN_AGAINST = re.compile(r" (?:against|v|vs|versus|compared (?:with|to)) (?:a |the )?[£\d]")
# What was achieved, said outright beside the number.
_ACHIEVED = re.compile(
    r"\b(?:actual|actuals|outturn|act|achieved|delivered|result|got|managed|attained|recorded"
    r"|reported|returned|posted|registered|performance|reaching|finishing at|it has)"
    r"(?: figure| value| performance| result)?(?: of| is| was|:|,| =| -| at| only)?"
    r"(?: only)? $"
)
_FURTHER = re.compile(r"\b(?:further|another|extra|additional|more) $")
_AIMING = (
    r"(?:aim|aims|aimed|aiming|strive|strives|striving|strove|look|looks|looking|looked|work|works"
    r"|working|worked|shoot|shooting) (?:for|at|to|towards)"
)
_TO_REACH = (
    r"(?:achieve|answer|be|get|hold|keep|limit|maintain|reach|reduce|stay|see|deliver|have|remain"
    r"|secure|attain|stand at|come in at)"
)
_SETS = (
    r"(?:set|sets|wanted|wants|want|needed|needs|need|required|requires|require"
    r"|(?:ask|asks|asked|asking) for|specified|specifies|stipulates|stipulated"
    r"|(?:commits|committed)(?: [a-z]+){0,2} to|(?:signed|signs) up to|pledged|promised|targeted"
    r"|targets|chose|laid down|prescribes|prescribed|demands|demanded|sought|has in mind"
    r"|had in mind)"
)
_PLANS = r"(?:plan|strategy|contract|agreement|charter|framework|programme|scorecard|policy|budget)"
_SET_BEFORE = re.compile(
    rf"\b{SETTERS} (?:[a-z]+ly )?(?:(?:has|have|had|is|are|was|were) )?(?:[a-z]+ly )?{_SETS}"
    r"(?: ourselves| itself| themselves| us)?(?: (?:[#a-z'-]{1,60} ){0,5}"
    rf"(?:at|to {_TO_REACH}|to))?{_ROUGHLY} $"
    rf"|\b{_PLANS} (?:[a-z]+ly )?(?:says|said|(?:call|calls|called|provides|provided|allows"
    rf"|allowed|asks|asked) for|envisages|envisaged|assumes|assumed){_ROUGHLY} $"
    # “Cabinet wanted relet times no higher than 20 days”
    rf"|\b{SETTERS} (?:wanted|wants|asked for|needed|required|sought) [#a-z' -]{{1,60}}? $"
)
_AIMED_BEFORE = re.compile(
    rf"\b{_AIMING}(?: (?:get|keep|hold|bring|limit|reduce|have|see) [#a-z' -]{{1,60}}?(?: to| at))?"
    rf"(?: {_TO_REACH})?{_ROUGHLY} $"
    r"|\b(?:aim|aims|aimed|aiming|intend|intends|intended|needed|wanted|wished|sought|hoped"
    r"|expected|required|supposed|meant|aspiration is|ambition is|intention is) "
    rf"(?:to|that [#a-z' -]{{1,60}}? should|for [#a-z' -]{{1,60}}? to) {_TO_REACH}"
    rf"(?: [a-z#'-]{{1,40}}){{0,5}}{_ROUGHLY} $"
    rf"|\b{NOUN}[#a-z' -]{{0,60}}? is (?:to|that [#a-z' -]{{1,60}}? should) {_TO_REACH}{_ROUGHLY} $"
    r"|\b(?:judged|measured|assessed|monitored|tested|marked|appraised|evaluated|held) against"
    rf"{_ROUGHLY} $"
    rf"|\b(?:should|ought to) (?:be|have been|stand at|reach|have reached|not exceed){_ROUGHLY} $"
    rf"|\bon target (?:where|if|when) it (?:meets|reaches|is|is at){_ROUGHLY} $"
    rf"|\bto be held to{_ROUGHLY} $"
)
_ADJECTIVE = re.compile(
    r"\b(?:the|a|an|its|our|their|this) (?:[a-z]+ly )?(?:permitted|permissible|allowed|allowable"
    r"|planned|budgeted|profiled|required|requisite|expected|agreed|intended|desired|stipulated"
    r"|targeted|prescribed|specified|hoped-for|wished-for|acceptable|tolerable) $"
)
# The number is a target, or another level that a figure may be held against: nobody can tell.
_SIDE_BEFORE = re.compile(
    r"\b(?:(?:right|wrong|good|bad) side of|adrift of|yet to (?:reach|arrive at|attain|achieve|hit"
    r"|get to|meet|touch)|(?:enough|sufficient) to (?:meet|satisfy|clear|reach|hit)"
    r"|satisf(?:y|ies|ied|ying)|compl(?:y|ies|ied|iant) with|meets|meeting|fails|failed"
    r"|in line with|out from|fail(?:s|ed|ing) to (?:meet|reach|achieve|hit|attain|get to|satisfy)"
    r"|foul of|(?:does|did|do) not (?:yet |quite |yet quite )?(?:meet|reach|satisfy|come up to))"
    r"(?: the)? $"
)
_NOUN_AFTER = re.compile(
    rf"(?:-[a-z]{{1,8}}){{0,2}}[ -]{OWN}(?P<noun>{NOUN_AFTER})\b"
    r"(?! (?:group|audience|area|date|market|setting|population|hardening)\b)"
)
_BY_WHOM = (
    r"(?:we|it|they|he|she|the [a-z]+(?: [a-z]+)?|cabinet|council|members|committee|executive"
    r"|councillors|management)"
)
_AIM_VERB = (
    r"(?:set|wanted|want|needed|need|required|require|expected|expect|agreed|approved|adopted"
    r"|(?:asked|called|aimed|hoped|looked|aim|budgeted|planned) for|specified|promised"
    r"|committed to|pledged|signed up to|works? to|ha[sd] to work to|accepted)"
)
_SET_AFTER = re.compile(
    # “the 9,950 that the council had set itself”, “the 8 hours we wanted”
    rf",?(?: that| which)? {_BY_WHOM} (?:[a-z]+ly )?(?:(?:has|have|had|is|are|was|were) )?"
    rf"(?:[a-z]+ly )?{_AIM_VERB}\b"
    # “the 93% set out in the corporate plan”, “95% expected, 91% delivered”
    r"|,? (?:set out|set by|set for|set in|asked for|asked of|wanted|required|needed|called for"
    r"|expected|specified|stipulated|prescribed|demanded|hoped for|aimed for|laid down)"
    r"(?= (?:by|of|in|for|as|under|when|with|it|the|#)|[,.;:)]|$)"
    # “where 95% had been asked for”, “when 34% had been set”
    r"|,? (?:(?:has|have|had) been|was|were|is|are) (?:originally |previously |formally )?(?:set"
    r"|asked for|wanted|required|needed|called for|expected|specified|promised|stipulated"
    r"|aimed for|hoped for|laid down|(?:agreed|adopted|confirmed|approved|chosen|settled) (?:as"
    r"|for))(?= |[,.;:)]|$)"
    # “90% is the target”, “as what good looks like”
    rf"|,? (?:as|is|was|being|to be|becomes|became|remains) (?:{OWN}{NOUN}\b|what good looks like"
    r"|what (?:we|it|the [a-z]+) (?:[a-z]+ ){0,3}(?:aim|want|work|need|strive|expect|hope)[a-z]*"
    r"|where (?:we|the council|the service) (?:aim|aimed|want|wanted)"
    r"|the (?:figure|level|number|rate|line) (?:that |which )?(?:we|the [a-z]+|it|to)"
    r" (?:[a-z]+ ){0,3}(?:aim|work|reach|meet|beat|hold|achieve|keep)[a-z]*)"
    r"|,? in (?:the|its|our) (?:corporate|service|council|business|delivery|annual|improvement)"
    r" plan\b"
)
_FORECAST = re.compile(
    r"\b(?:expect|expects|anticipate|anticipates|forecast|forecasts|predict|predicts|project"
    r"|projects|projected|predicted) (?:[#a-z' -]{0,60} )?(?:to [a-z]+ )?(?:at |of |to )?$"
)
_OTHER = re.compile(
    r"\b(?:stretch|aspirational|interim|previous|old|original|former|proposed|future|next"
    r"|last(?: year's| quarter's)?|statutory|national|government|regional|county|industry|sector"
    r"|contractor's|partner's|long-term|longer-term|20[2-9]\d[/-]\d\d(?:\d\d)?)"
    rf"(?: [a-z-]{{1,14}}){{0,2}} (?:{TARGET}|{CAP}|{FLOOR})s?[^.;]{{0,100}}$"
)
_BY_WHEN = re.compile(r",? by (?:the )?(?:end of |year end|[a-z]+ )?(?:20\d\d|#)")


FAR = 60


def aim_of(before: str, after: str, hedge: str = "") -> Aim | None:
    """Whether a number is a target by the words before it and after it; None where it is not.

    `MAYBE` where it is aimed for, but may be another target than the one in force. `hedge` is what
    it says of how near the number is.
    """
    if not _is_aim(before, after):
        by_phrase = aim_by_phrase(before + hedge, after)
        if by_phrase is not Aim.TARGET:
            return by_phrase or (Aim.MAYBE if _is_maybe(before) else None)
    is_other = _OTHER.search(before) or _FORECAST.search(before) or _BY_WHEN.match(after)
    return Aim.MAYBE if is_other else Aim.TARGET


def _is_aim(before: str, after: str) -> bool:
    if _FURTHER.search(before):
        return False
    if _is_noun_before(before, after):
        return True
    noun = _NOUN_AFTER.match(after)
    if noun is not None:
        return bool(re.fullmatch(TARGET, noun["noun"])) or not FOREIGN.search(
            before[-FAR:] + noun.group()
        )
    if _ACHIEVED.search(before):
        return False
    if _ADJECTIVE.search(before) or _AIMED_BEFORE.search(before) or _SET_BEFORE.search(before):
        return True
    return _SET_AFTER.match(after) is not None


def _is_noun_before(before: str, after: str) -> bool:
    """Whether the noun for a target stands before its number."""
    for pattern in (_TARGET_OF, _TARGET_IS, _TARGET_ALONE):
        match = pattern.search(before)
        if match is None:
            continue
        lead = before[max(0, match.start() - FAR) : match.start()]
        is_target = re.match(TARGET, match.group()) is not None
        if not is_target and FOREIGN.search(lead.rpartition(",")[2] + match.group()):
            return False
        if _HAS_NUMBER.search(lead) or (pattern is _TARGET_OF and _RESULT.search(match.group())):
            continue
        if pattern is _TARGET_OF:
            return True
        if before.endswith("(") and after.startswith(")") and _BESIDE_IT.search(lead):
            return True
        if _NOT_ITS_OWN.search(lead) or _VERDICT_IN.search(match.group()):
            continue
        # “36 cases met the standard, which is 24%”: of the cases, and not of the standard.
        is_which = " which " in match.group() and is_target
        is_told = before.endswith("(") or is_which
        is_named = not is_told and _VERDICT_FIRST.search(lead)
        if is_named or (_BETWEEN.search(lead) and not before.endswith("(")):
            continue
        return not (before.endswith("(") and _THEN_AGAINST.match(after))
    return False


def _is_maybe(before: str) -> bool:
    return bool(_SIDE_BEFORE.search(before) or _FORECAST.search(before))
