"""Headings that are phrases: “Where are we now?”, “Did we hit it?”, “What we aimed for”.

In: the heading in the words of the lexicon, joined by spaces. Out: its role, or the role that it
may stand in for where no other column of the table has it (“Threshold”, “Last reported”).
"""

import re

from golden_thread.proofing.claims.table_roles import Role

_ASKED = r"(?: \?)?"
_WANT = (
    r"(?:want|wanted|aim|aimed|plan|planned|intend|intended|hope|hoped|need|needed|expect|expected)"
)
_BY = (
    r"(?: by (?:the )?(?:council|cabinet|members?|committee|board|executive|councillors|assembly"
    r"|us|service))?"
)
_ONE_BEFORE = r"(?:last|previous|prior|preceding) (?:quarter|period|report|time)"
_REACH = r"(?:hit|met|meet|meeting|reach|reached|achieve|achieved|achieving|make|made|on|at)"
_AIM = r"(?:it|this|that|(?:the |our |its )?(?:target|standard|goal|aim|plan))"
_PHRASES: dict[Role, str] = {
    Role.CHANGE: (
        r"(?:quarter|month|year|q) on (?:quarter|month|year|q)"
        rf"|(?:on|since) (?:the )?{_ONE_BEFORE}"
    ),
    Role.VERDICT: (
        rf"(?:performance )?(?:on|at) target(?: (?:y n|yes no))?{_ASKED}|met{_ASKED}"
        rf"|(?:did|have|has|are|is|was|were|do|does) (?:(?:we|it|they|service|council|team) )?"
        rf"(?:{_REACH} {_AIM}|{_AIM} {_REACH}|{_REACH}){_ASKED}"
        rf"|(?:{_REACH}|hitting) {_AIM}{_ASKED}"
    ),
    Role.STATUS: (
        r"(?:red|r) (?:or )?(?:amber|a|yellow|y) (?:or )?(?:green|g)(?: (?:status|rating))?"
        rf"|(?:(?:are we|is it) )?on (?:track|course|schedule){_ASKED}"
    ),
    Role.DIRECTION: (
        rf"up (?:or )?down(?: (?:or )?(?:same|level))?{_ASKED}|short term|heading|moving|drift"
        rf"|tendency|pattern|(?:direction|d) of (?:travel|t)|trend indicator"
        r"|(?:improved?|improving|better) (?:or )?(?:declined?|declining|worse(?:ned|ning)?)"
        rf"{_ASKED}"
        r"|(?:(?:going|heading) )?which way(?: (?:is it going|are we going|did it go|it went))?"
        rf"{_ASKED}"
    ),
    Role.TARGET: (
        r"(?:the )?(?:agreed|required|expected|set) (?:level|standard|value)"
        rf"|where we (?:should|ought to|{_WANT} to) (?:be|get to|get)"
        rf"|what we (?:{_WANT}|set out|promised|agreed)(?: to)?(?: (?:achieve|reach|do|see|get))?"
        r"(?: for)?|what (?:was|is|we) (?:promised|planned|expected|agreed|required)"
        rf"|(?:target|target level|level|standard) (?:set|agreed|approved){_BY}"
    ),
    Role.VALUE: (
        rf"(?:current|latest) position|(?:the )?latest available|our position"
        rf"|where (?:we are|are we)(?: now)?{_ASKED}|actually achieved"
        rf"|how (?:we did|did we do|we have done|have we done|we are doing|are we doing)"
        rf"(?: this (?:quarter|time))?{_ASKED}"
        r"|what (?:we|was) (?:achieved|did|delivered)|(?:quarter|period) (?:end|total)"
        r"(?: (?:position|figure|value|result))?|(?:total|number) this (?:quarter|period)"
        r"|(?:position|figure|performance|result|value|as) at (?:the )?(?:end of )?(?:the )?"
        r"(?:quarter|period)(?: end)?|end of (?:the )?(?:quarter|period)(?: (?:position|figure"
        r"|value|result|actual))?|reporting (?:quarter|period)|(?:performance|result|actual) to"
        r" (?:the )?end of (?:the )?(?:quarter|period)"
    ),
    Role.PREVIOUS: (
        r"last time(?: (?:quarter|reported|round))?|(?:result |reported )last time"
        r"|(?:three|3) month ago"
        rf"|where (?:we were|were we)(?: {_ONE_BEFORE}){_ASKED}"
    ),
    Role.LAST_YEAR: (
        r"(?:four|4) quarter (?:ago|before|previous)|sply|sqly|lyq|pyq|last year quarter"
        rf"|where (?:we were|were we) (?:a|one) year (?:ago|before){_ASKED}"
    ),
}
_STAND_INS: dict[Role, str] = {
    Role.TARGET: (
        r"threshold|limit|ceiling|maximum(?: allowed)?|minimum(?: (?:level|standard))?"
        r"|(?:expected|required|desired|intended|committed)(?: (?:performance|level|result))?"
        r"|objective|commitment|pledge|promise|contract standard"
    ),
    Role.PREVIOUS: (
        r"last (?:reported|result|figure|value|actual|reading|score|report)"
        r"(?: (?:figure|value|result|actual))?|before|was|where (?:we were|were we)(?: \?)?"
    ),
}
_COMPILED = {role: re.compile(words) for role, words in _PHRASES.items()}
_STANDING_IN = {role: re.compile(words) for role, words in _STAND_INS.items()}


def phrase_of(joined: str) -> Role | None:
    """The role of a heading that is one of these phrases from end to end."""
    return next((role for role, words in _COMPILED.items() if words.fullmatch(joined)), None)


def stand_in_of(joined: str) -> Role | None:
    """The role that these words have where no other column has it."""
    return next((role for role, words in _STANDING_IN.items() if words.fullmatch(joined)), None)
