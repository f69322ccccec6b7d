"""Which way is good for a measure, by the words that it is called, where they leave no doubt.

In: the name of a measure or the words about it. Out: `HIGHER` or `LOWER`, or None where the words
do not settle it. What a name says was done (“resolved”, “collected”) counts before what it is done
to (“complaints”, “arrears”); two that pull apart, and words such as “not”, leave it open.
"""

import re

from golden_thread.framework import Polarity
from golden_thread.proofing.words.wording import plain

# What was done, and is better the more of it was done.
_DONE = re.compile(
    r"\b(?:accommodated|prevented|relieved|resolved|answered|(?<!waste )collected|completed"
    r"|determined|processed|responded to|closed(?! (?:on|at|in|with|the|out|q\d|quarter)\b)"
    r"|cleared(?! (?:the|its|our|a)\b)|repaired|fixed|recycled|composted"
    r"|composting|recycling|satisfied|compliant|compliance|passed|approved within"
    r"|decided (?:within|in|on)"
    r"|issued within|acknowledged|on time|in time|within time\w*|right first time|first contact"
    r"|met the (?:standard|timescale)|up to date|filled|trained|satisfaction|availability|uptime"
    r"|collection rate|collection of council tax|occupancy|participation|take-up|take up"
    r"|(?:brought |put |returned )?back into use|returned to use|removed (?:with)?in|re-?housed"
    r"|(?!received|reported|recorded|raised|logged|missed|delayed|opened|waited|absent|spent)\w{2,14}"
    r"(?:ed|en|id|lt|nt|ade|pt) in (?:(?:under|less than|fewer than) )?(?:\d+|two|three|four"
    r"|five|six|seven|eight|nine|ten|twelve|thirteen|twenty) (?:working |calendar )?(?:seconds?"
    r"|minutes?|hours?|days?|weeks?|months?)|jobs (?:created|safeguarded)|attendance"
    r"|acceptable or above|good or (?:better|outstanding)|decent homes standard|green flags?"
    r"|within (?:\w+ ){0,2}?(?:\d+|\w+) (?:working |calendar )?(?:seconds?|minutes?|hours?|days?"
    r"|weeks?|months?)|in (?:less|fewer) than \d+ (?:working )?(?:seconds|minutes|hours|days|weeks)"
    r"|affordable homes|new homes|homes (?:built|delivered)|inspected|delivered on"
    r"|(?:response|responses|replies|replied|answering|answer|resolving|deciding|processing"
    r"|visits?|appointments?|applications|requests|complaints|calls|repairs|decisions?|invoices"
    r"|paid) [\w ]{0,30}?(?:with)?in (?:\w+ ){0,3}?(?:\d+|\w+)"
    r" ?(?:working )?(?:seconds|minutes|hours|days|weeks|months))\b"
)
# What is better the less there is of it, whatever was done.
_FAILED = re.compile(
    r"\b(?:escalated|escalating|escalations?|abandoned|abandonment|overturned|upheld"
    r"|failed(?! to\b)|repeat|re-?offend\w*|re-?referr\w*|readmi\w*|second or subsequent|recurr\w*"
    r"|failures?|rejected|lapsed|defaulted|completed late|answered late|breached|breaches"
    r"|sent to landfill|landfilled|outages?|downtime|evictions?|dissatisfied|dissatisfaction"
    r"|days lost|lost to sickness|sickness days|(?:working )?days (?:of )?sick\w*)\b"
)
# How long something takes. A percentage of such words is of something else: of those in time.
_LASTS = re.compile(
    r"\b(?:time (?:taken|it takes)|(?:days|hours|minutes|seconds|weeks) (?:taken|it takes)"
    r"|turnaround|average (?:number of )?(?:\w+ ){0,2}(?:time|days|weeks) (?:\w+ ){0,3}?to"
    r"|re-?let times?|(?:average|call|customer|mean|median) (?:call )?"
    r"(?:wait|waiting|handling|answer|response|queue)(?:ing)? times?|response times?"
    r"|processing times?|wait times?|waiting times?|handling times?)\b"
)
# A share of response times is the share of those that were in time.
_ANSWERS = re.compile(r"\b(?:response|handling|answer|reply) times?\b")
# What is done to, or lived with: bad by itself, but not when it is put right.
_STATE = (
    r"missed|overdue|late|outstanding|backlog|arrears|absence|absences|sickness|vacancy"
    r"|vacancies|vacant|voids?|empty|delays?|delayed|temporary accommodation|bed and breakfast"
    r"|contamination|bad debts?|rent loss|no access|agency (?:spend|staff)"
)
_THINGS = (
    r"complaints?|wait|waits|waiting|rough sleep\w*|homeless\w*|fly-?tip\w*|litter|graffiti"
    r"|potholes|accidents?|injuries|incidents?|crimes?|burglar\w*|anti-social behaviour"
    r"|residual waste|emissions|debt|data breaches|errors?|call-?backs"
)
_ILLS = re.compile(rf"\b(?:{_STATE}|{_THINGS})\b")
# A share of ills is bad only where nothing more is said of them.
_SHARE_OF_ILLS = re.compile(
    rf"\b(?:{_STATE})(?: (?:rate|rates|level|levels|ratio|bins|collections|homes|properties"
    r"|appointments|days|debts?|posts))?(?: (?:at|per|as|for|in|was|were|is|are|across|by|on|stood"
    r"|rose|fell)\b|\W*$)"
)
_OPEN = re.compile(
    # More waste collected may be more waste, and more money recovered more that was owed.
    r"\b(?:residual waste|waste collected|overpayments?"
    r"|not|without|never|none|fewer|unless|reduction|reductions|decrease in|increase in"
    r"|change in|changes in|variance|excluding|refused|no(?! of\b|\.))\b|\bun(?:resolved|answered"
    r"|completed|paid|collected|satisf\w+)\b"
)
_SAYS = re.compile(
    r"\b(?:(?P<more>high|higher|bigger|larger|more|greater|increasing|increase)"
    r"|(?:low|lower|smaller|less|fewer|decreasing|decrease)) (?:(?:figure|number|value|score) )?"
    r"(?:is|are|=) (?:\w+ )?(?:better|good|best|improv\w+)\b"
    r"|\b(?:aim|good(?: performance)?(?: is)?|polarity|better|good to be)(?: is)?:? (?:to "
    r"|be )?(?:(?P<maximise>high|higher|bigger|maximi[sz]e|up|increase)"
    r"|low|lower|smaller|minimi[sz]e|down|decrease)\b"
)
# A limit in the target itself: “at least 95%”, “no more than 13 days”, “10% or less”, “≤ 13”.
_AT_LEAST_BEFORE = re.compile(
    r"(?:\b(?:at least|min(?:imum)?(?: of)?|no (?:less|fewer|lower) than|over|above|more than"
    r"|exceed(?:ing)?|floor of)|[>≥]=?) ?£?$"
)
_AT_MOST_BEFORE = re.compile(
    r"(?:\b(?:at most|max(?:imum)?(?: of)?|no (?:more|greater|higher|longer) than|under|below"
    r"|less than|fewer than|up to|not (?:to )?exceed(?:ing)?|within"
    r"|(?:limit|ceiling|cap) of|permitted|permissible|allowable)|[<≤]=?) ?£?$"
)
_AT_LEAST_AFTER = re.compile(r" ?(?:\+|or (?:more|above|over|higher|better)\b|[ -]?floor\b)")
_AT_MOST_AFTER = re.compile(
    r" ?or (?:less|fewer|below|under|lower|sooner)\b|[ -](?:limit|ceiling|cap|maximum)\b"
)
_LONGEST_BEFORE = 24


def leaning(words: str, *, is_share: bool = False, is_name: bool = True) -> Polarity | None:
    """Which way is good for what these words name; None where they do not settle it.

    `is_share` where the figure is a percentage: then a time is no measure, and few ills are. Where
    the words are a whole sentence, and no name, ills in it may be of something else.
    """
    text = plain(words)
    said = leaning_said(text)
    if said is not None:
        return said
    if _OPEN.search(text):
        return None
    done, failed = bool(_DONE.search(text)), bool(_FAILED.search(text))
    lasts = bool(_LASTS.search(text))
    if is_share and not failed and _ANSWERS.search(text):
        return Polarity.HIGHER
    if done and (failed or lasts):
        return None
    if done:
        return Polarity.HIGHER
    if not is_name:
        return Polarity.LOWER if failed or (lasts and not is_share) else None
    if is_share:
        return Polarity.LOWER if failed or (not lasts and _SHARE_OF_ILLS.search(text)) else None
    return Polarity.LOWER if failed or lasts or _ILLS.search(text) else None


def leaning_said(words: str) -> Polarity | None:
    """Which way is good where the words say so outright: “lower is better”."""
    found = {_side_said(match) for match in _SAYS.finditer(plain(words))}
    return found.pop() if len(found) == 1 else None


def leaning_of_limit(words: str, start: int, end: int) -> Polarity | None:
    """Which way is good by the words beside a target that stands from `start` up to `end`."""
    text = plain(words)
    before = text[max(0, start - _LONGEST_BEFORE) : start]
    if _AT_LEAST_BEFORE.search(before) or _AT_LEAST_AFTER.match(text, end):
        return Polarity.HIGHER
    if _AT_MOST_BEFORE.search(before) or _AT_MOST_AFTER.match(text, end):
        return Polarity.LOWER
    return None


def _side_said(match: re.Match[str]) -> Polarity:
    more = match["more"] or match["maximise"]
    return Polarity.HIGHER if more else Polarity.LOWER
