"""Words that give a status: “is rated amber”, “Green for Quarter 2”, “within tolerance”.

In: a sentence in plain wording, with the names of measures masked, and the council's own words for
its statuses. Out: each status that is given outright, with its place. Green waste and red tape are
none, nor is a status that was left behind, may come, or is only explained.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from golden_thread.framework import Status

MISSED = frozenset((Status.AMBER, Status.RED))
_NEAR = frozenset((Status.AMBER, Status.GREEN))
_COLOURS = "red|amber|green"
_NAME = "#{1,200}"
# What may follow a colour that is a status; anything else may be what is green: “green waste”.
_THEN = (
    r"(?=[^\w\s-]|$| - |-rated\b| (?:again|against|and|as|at|because|but|by|for|if|in|on|or|overall"
    r"|rated|rating|since|so|status|this|until|when|while|with|due|after|from|to|throughout|during"
    r"|over|under|once|only|now|still|despite|given|owing|which|where|having|following|even|though"
    r"|although|last|also|too|yet|before|based|it|we|rather|instead|compared|thanks|the|measure"
    r"|indicator|category|band|zone|territory|here|there|that)\b)"
)
_RATED = (
    r"(?:rated|rates?|graded|classed|classified|classif(?:y|ies)|categori[sz](?:ed|es?)|coded"
    r"|colou?red|colou?r-coded|flagged|flags|marked|marks|scored|scores|assessed|judged|deemed"
    r"|considered|shown|shows?|showing|showed|reported|reporting|reports|recorded|registers"
    r"|registered|listed|lists|displayed|displays|displaying|placed|ranked|designated|awarded"
    r"|assigned"
    r"|allocated|given|gives|earns|earned|received|receives|attracts|attracted|carries|carried"
    r"|merits|merited|produces|produced|yields|yielded|reads|scoring|signalling|signalled|denoted"
    r"|shaded|tinted)"
)
_SMALL = r"(?: (?:as|at|to be|being|in|on|with|a|an|the|of|into|within|under|down|up|out|overall))"
_IS = (
    r"(?:is|was|remains|remained|remaining|stays|stayed|staying|stands|stood|still|now|being|been"
    r"|sits|sat|turned|turns|became|becomes|become|currently|ended|ends|finished|finishes|closed"
    r"|closes|kept|keeps|leaves|left|makes|making|so|hence|thus|therefore|consequently|accordingly"
    r"|gone|goes|came out|comes out|came in|comes in|came back|held|holds|landed|lands)"
)
_MOVED = (
    r"(?:moved|moves|moving|went|gone|goes|turned|slipped|slips|dropped|drops|fell|fallen|falls"
    r"|improved|improves|returned|returns|changed|shifted|rose|risen|declined|deteriorated|upgraded"
    r"|downgraded|back|reverted|progressed|switched|swung|come|came|worsened|recovered)"
)
_NOUN = (
    r"(?:status|rating|rag(?: status| rating)?|flag|grade|assessment|classification|light|box"
    r"|judgement|judgment|designation"
    r"|marker|verdict|traffic light|colour|score|position)"
)
_LINK = (
    r"(?: (?:is|was|are|as|at|of|reads|read|shows|showed|stands at|stood at|remains|remained|stays"
    r"|stayed|became|has become|comes out as|came out as|being|has been|turned|has turned|given|in"
    r"|now|still|currently|again|shown|recorded|set|confirmed|to|a|the|has|gone)){0,4}"
)
_OF = (
    r"(?:,? (?:of|for|on|against|given to|in|from|attached to|awarded to|column for|box for|column"
    r"|with)\b[^.;:]{1,80}?)?"
)
_AFTER_COLOUR = (
    r"(?:status|ratings?|rated|rag|light|band|category|zone|assessment|marker|grade"
    r"|classification|score|territory|position|verdict|judgement|judgment|grading|label|tag|alert)"
)
# A green flag is a prize for parks, and the green light is what councillors give.
_FLAG = r"flag (?:has|was|is|against|for|on|remains|to|next|beside|applies|reflects|given|raised)"
_MEASURES = r"(?:measures?|indicators?|kpis?|pis?|list|group|set|column)"
_PATTERNS = (
    rf"\b{_RATED}(?: {_NAME})?{_SMALL}{{0,3}} [\"']?(?P<word>{{words}})(?![\w'])(?!-(?!rated))",
    rf"\b{_NOUN}{_OF}{_LINK}(?: ?[:=] ?| - | )[\"']?(?P<word>{{words}})(?![\w])(?!-(?!rated))",
    r"\b(?:measure|indicator) (?:is|was|remains|stays) (?P<word>{words})(?![\w'-])",
)
_COLOUR_PATTERNS = tuple(
    re.compile(each)
    for each in (
        rf"\b{_IS}(?: (?:now|still|currently|again|also|once more|firmly|at|in the|on|a|an|both"
        rf"|therefore|only|just|as|back)){{0,2}},? (?P<word>{_COLOURS}){_THEN}",
        rf"\b{_MOVED}(?: (?:up|down|back|over|on))?(?: from (?:a |an )?(?:{_COLOURS}))?"
        rf"(?: [a-z]+)? (?:to|into)(?: (?:a|an|the))? (?P<word>{_COLOURS}){_THEN}",
        rf"(?<![\w-])(?P<word>{_COLOURS})[ -]{_AFTER_COLOUR}\b(?! to\b)",
        rf"(?<![\w-])(?P<word>{_COLOURS})[ -]{_FLAG}\b",
        rf"^\W*(?:again |still |now |another |being |rated |back to |an? )?(?P<word>{_COLOURS})"
        r"(?= (?:for|on|this|again|because|as|since|against|at|once|overall|light on|in (?:q|the"
        r" (?:first|second|third|fourth|quarter|period)|the months|quarter|qtr|q[1-4]|20\d\d"
        r"|(?:jan|feb|mar"
        r"|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})|due to|owing to)\b|,| - |[.!]|$)",
        rf"{_NAME}\)?(?: \([^()]{{1,20}}\))?(?:: | - | = |, | \(| \[| )(?P<word>{_COLOURS})"
        r"(?=[.,;:)\]!]|$| - )",
        # “Calls (target 90% / actual 91% - green)”
        rf"(?<=#) \([^()]{{1,60}}(?: - |, |; | / | \| )(?P<word>{_COLOURS})\)",
        rf"{_NAME} (?:gets|got|earns|earned|keeps|kept|wins|won|takes) (?:an?|its|another)"
        rf" (?P<word>{_COLOURS}){_THEN}",
        r"\b(?:is|was|remains) (?:our|the|the council's|this quarter's|the service's) (?:only|one"
        r"|sole"
        rf"|single|latest|newest) (?P<word>{_COLOURS}){_THEN}",
        # “Amber is a fair reflection of where we are with calls”
        rf"^\W*(?P<word>{_COLOURS}) (?:is|was|seems|remains) (?:an? |the |our )?(?:fair|right"
        rf"|correct"
        rf"|honest|accurate|proper|appropriate)\b[^.;:]{{1,60}}? {_NAME}",
        rf"(?<![\w-])(?P<word>{_COLOURS}) marking (?=(?:was|is|has|for|on|against|given)\b)",
        rf"\b(?:with|the|a|an|this|its|our|another|that) (?P<word>{_COLOURS})"
        rf" (?:on|for|against|in respect of|by) (?:the )?{_NAME}",
        rf"{_NAME}[^.;:]{{0,45}}? (?:as|to be|down as|at|into the|into) (?:an? )?"
        rf"(?P<word>{_COLOURS}){_THEN}",
        # “Ended Quarter 2 in the green”, but an account “in the red” is overdrawn
        r"\b(?:ended|ends|ending|finished|finishes|finishing|closed|closes|closing|began|begins"
        r"|came"
        r" through|went through|saw out|left|leaves|exited|completed|spent|starts|started)"
        rf"\b[^.;:,]{{1,60}}? (?:in|at|on|as|with) (?:an? |the (?!red(?! (?:zone|band|category|area"
        rf"|group|range|part))))?(?P<word>{_COLOURS}){_THEN}",
        # “Red: calls answered”, “Amber flag - fly-tipping”
        rf"^\W*(?P<word>{_COLOURS})(?: flag| light| rating| status| alert| rated)?(?:: | - | = )"
        rf"(?:the )?{_NAME}",
        # “needs attention, hence the red flag”
        r"\b(?:hence|so|therefore|thus|earning|earns|earned|given|with) (?:the|a|an|its)"
        r" (?P<word>red|amber) (?:flag|alert|light|marker)\b",
        # “I have no alternative but to report red”, “a red has had to be recorded”
        r"\b(?:(?:no |any )?(?:alternative|choice|option) but|obliged|forced|compelled|had|have"
        r"|has) to (?:report"
        r"|record|show|rate|mark|give|return|declare|flag|score|class)(?: [a-z#]{1,60}){0,3}?"
        rf"(?: an?| as)? (?P<word>{_COLOURS}){_THEN}",
        rf"\ban? (?P<word>{_COLOURS})(?= (?:has|had|was|is) (?:had to be |to be |being |again )?"
        r"(?:recorded|reported|given|shown|awarded|assigned|entered|registered|returned|noted))",
        r"\b(?:among|amongst|one of|joins|joined|in|on|within)(?: (?:the|our|these|those|its"
        r"|quarter's|service's|council's|two|three|four|five|six|seven|eight|nine|\d{1,2})){1,3}"
        rf" (?P<word>{_COLOURS})(?:s\b| {_MEASURES}\b)",
    )
)
# “Whether the red rating of calls merits a report”: that it is red is taken as given.
_GIVEN_NAME = re.compile(
    rf"\bthe (?P<word>{_COLOURS})[ -](?:rating|status|rag|light|assessment|marker|grade|flag"
    r"|classification|judgement|category)"
    rf" (?:of|for|on|against|given to|assigned to|awarded to|attached to|under"
    rf"|held by) (?:the )?{_NAME}"
)
_DOUBTED = re.compile(
    r"\b(?:avoid|avoids|avoided|avoiding|prevent|lose|lift|remove|escape|would|could|return to"
    r"|expect|expected|forecast|not|no longer|never|previous|former|than|from)(?: [a-z]+)? $"
)
# “We are on target for calls”
_ON_TARGET = re.compile(
    r"\b(?:is|are|was|were|remains?|remained|stays?|stayed|still|finished|ended|closed)"
    r"(?: now| still| again| currently| once more| comfortably)? (?P<word>(?:on|off) target)"
    rf" (?:for|on|with|in respect of|under) (?:the )?{_NAME}(?! by\b)"
)
# Other words that are statuses where a rating is spoken of; whether amber or red they do not say.
_OTHERS = {
    "on track": (Status.GREEN, None),
    "on target": (Status.GREEN, None),
    "off track": (Status.RED, MISSED),
    "off target": (Status.RED, MISSED),
    "at risk": (Status.RED, MISSED),
}
_WITHIN = (
    r"(?: (?:the|its|our|their|agreed|permitted|permissible|allowed|accepted|acceptable|corporate"
    r"|set|usual|normal|council's|approved|stated|\d+(?:\.\d+)?%)){0,4} tolerances?\b"
)
_TOLERANCE = (
    (re.compile(rf"\b(?P<word>(?:not|no longer) (?:within|inside){_WITHIN})"), Status.RED, None),
    (re.compile(rf"\b(?P<word>(?:within|inside){_WITHIN})"), Status.AMBER, _NEAR),
    (
        re.compile(
            r"\b(?P<word>(?:outside(?: of)?|beyond|outwith|out of|exceed(?:s|ed|ing)"
            rf"|breach(?:es|ed|ing)){_WITHIN})"
        ),
        Status.RED,
        None,
    ),
    # “Missed target, and by more than the tolerance allows”
    (
        re.compile(
            rf"\b(?P<word>(?<!no )more than{_WITHIN}|too (?:wide|large|great|big|far)"
            rf" (?:for|to be within|to fall within){_WITHIN})"
        ),
        Status.RED,
        None,
    ),
)
_HYPOTHETICAL = re.compile(
    r"\b(?:would|could|should|may(?! 20)|might|will|if|whether|unless|until|expected|forecast"
    r"|likely|predicted|projected|anticipated|aim|aims|aimed|aiming|hope|hopes|hoped|avoid|avoids"
    r"|avoiding|avoided|prevent|towards|needs?|needed|not|never|no longer|neither|nor|previously"
    r"|formerly|had(?! (?:to|no|the) )|used to|instead of|rather than|than|where|when|whenever"
    r"|any|every|each|all|no|triggers?|trigger|threshold for|between|definition of|from"
    r"|to (?:be|get|return|turn|move|bring|remain|stay|become|go|reach|keep|see|have"
    r"|achieve))"
    r"(?: (?!that\b)[\w#'-]{1,200}){0,3} $"
)
# Members may take comfort from what is so.
_ASSURED = re.compile(
    r"\b(?:may|can|should|will|could) (?:take|draw|derive) [a-z ]{0,20}?(?:assurance|comfort"
    r"|confidence|encouragement|heart) (?:from|in) "
    r"|\b(?:may|will|should|can|could|would) (?:wish to |want to )?(?:note|see|be aware|observe"
    r"|recall|find) (?:the |that )?"
)
# “Close enough to be rated amber”, “has to be shown as red”: it is so.
_SO_IT_IS = re.compile(
    r"\b(?<!not )(?:(?:close|near|far|bad|good|poor|well|low|high)(?: [a-z]+)? enough|has|had|have"
    r"|continues|continued) to be(?= (?:rated|shown|marked|recorded|reported|classed|graded|given"
    r"|scored|flagged|assessed|judged|coded|listed|displayed)\b)"
)
_NOT_OUTRIGHT = re.compile(r"\b(?:not|never|no longer|n't|previously|formerly|had been|used to)\b")
_EXPLAINED = re.compile(
    r"(?: (?:status|rating|rated|measures?|indicators?|flag|light|band|category))?"
    r"(?: ?= |:? (?:means|denotes|indicates|represents|signifies|equals|if|where|whenever|unless"
    r"|provided|stands for|is (?:given|used|shown|for)|applies (?:if|where|when)|when (?:a|the"
    r" (?:result|figure)|performance|it)\b))"
)
_IN_BRACKETS = re.compile(r"\((?:was|previously|formerly|from|last \w+:?)(?: [\w#]+){0,3} ?$")
_BEFORE_AT = 90
_ANY = re.compile(rf"\b(?:{_COLOURS}|on t|off t|at risk)|tolerance")


@dataclass(frozen=True, slots=True)
class FoundStatus:
    """A word for a status, where the sentence gives it as one.

    `among` are those that the words leave open, where they do not say which of them it is.
    """

    status: Status
    text: str
    start: int
    end: int
    among: frozenset[Status] | None = None


def find_statuses(
    sentence: str, words: str, renamed: Mapping[str, Status]
) -> Iterator[FoundStatus]:
    """The statuses that a sentence gives; `words` are its plain ones, names masked by `#`."""
    if not renamed and _ANY.search(words) is None:
        return
    known = {**_OTHERS, **{word: (status, None) for word, status in renamed.items()}}
    for colour in _COLOURS.split("|"):
        known[colour] = (Status(colour), None)
    for pattern in (*_named(tuple(known)), *_COLOUR_PATTERNS):
        for match in pattern.finditer(words):
            if _is_given(match, words):
                yield _found(sentence, match.span("word"), *known[match["word"]])
    for match in _GIVEN_NAME.finditer(words):
        before = words[max(0, match.start() - _BEFORE_AT) : match.start()]
        if _DOUBTED.search(before) is None and _EXPLAINED.match(words, match.end("word")) is None:
            yield _found(sentence, match.span("word"), *known[match["word"]])
    for match in _ON_TARGET.finditer(words):
        if _is_given(match, words):
            yield _found(sentence, match.span("word"), *_OTHERS[match["word"]])
    for pattern, status, among in _TOLERANCE:
        for match in pattern.finditer(words):
            if _is_given(match, words):
                yield _found(sentence, match.span("word"), status, among)


def _found(
    sentence: str, span: tuple[int, int], status: Status, among: frozenset[Status] | None
) -> FoundStatus:
    start, end = span
    return FoundStatus(status, sentence[start:end], start, end, among)


@cache
def _named(words: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """The patterns in which any word for a status may stand, also the council's own."""
    either = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return tuple(re.compile(each.replace("{words}", either)) for each in _PATTERNS)


def _is_given(match: re.Match[str], words: str) -> bool:
    """Whether the status is given outright, of now, and not explained."""
    start, end = match.span("word")
    if _EXPLAINED.match(words, end):
        return False
    before = words[max(0, match.start() - _BEFORE_AT) : match.start()]
    clause = re.split(r"[;:,(]", before)[-1]
    clause = _SO_IT_IS.sub("", _ASSURED.sub("", clause))
    if _HYPOTHETICAL.search(clause) or _IN_BRACKETS.search(words[max(0, start - 40) : start]):
        return False
    return _NOT_OUTRIGHT.search(words[match.start() : start]) is None
