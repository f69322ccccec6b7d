"""What the cells of a column hold, by the words that councils put over it.

In: the heading of a column, without the period it names. Out: its role, of when it is, or in what
its numbers are counted; no role where the words say nothing of figures. Each word of a heading must
be one that fits: “Plan” heads targets, “Plan owner” does not.
"""

import re
from dataclasses import dataclass

from golden_thread.proofing.claims.heading_phrases import phrase_of, stand_in_of
from golden_thread.proofing.claims.table_roles import Role, Time
from golden_thread.proofing.words.heading_words import heading_words


@dataclass(frozen=True, slots=True)
class HeadingSaid:
    """What a heading says; `unit` is that of its bare numbers, where it prints one.

    `stands_in` is the role that its words may have where no other column has it (“Threshold”).
    `is_comparison` where they only hold against an earlier figure and name no change: below them
    may stand that figure, or how it changed.
    """

    role: Role | None
    time: Time | None = None
    unit: str = ""
    stands_in: Role | None = None
    is_comparison: bool = False


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_NEUTRAL = _set(
    "the a an of for at in our its on to by as is was and or kpi pi indicator indicators measure"
    " measures corporate council set agreed published official overall quarterly monthly quarter"
    " month number percentage % £ no local approved period reporting actual"
)
_NEUTRAL_VALUE = _set("performance value figure level data")
_VALUES = _set(
    "value actual result performance figure outturn achieved achievement attained score level"
    " reading reported returned data recorded observed final provisional"
    " measured delivered"
)
_TARGETS = _set("target plan planned goal aim aimed standard ambition profile profiled aspiration")
_BESIDE_TARGET = _set(
    "or better current revised required service what we are our should be business delivery"
    " strategic strategy directorate departmental team contract contractual borough district county"
    " city internal limit threshold to achieve reach"
)
_STATUSES = _set("rag status rating traffic light colour assessment judgement grade alert")
# These may be of anything: of statuses where nothing else is named.
_MARKS = _set("flag symbol marker icon verdict")
_BESIDE_STATUS = (
    _set(
        "icon performance target delivery progress against ? met position current code outcome with"
    )
    | _MARKS
)
_NO_STATUS = _set(
    "risk risks quality confidence forecast expected projected predicted direction trend change"
    " travel previous next project assurance maturity score date note notes"
)
_DIRECTIONS = _set(
    "direction travel trend trajectory arrow arrows momentum improving better worse improvement"
    " improved worsening declining"
)
# A short trend is from the figure before; a long one from an average of several.
_SHORT = _set("short quarterly monthly")
_BESIDE_DIRECTION = _set(
    "performance change from since against compared with than ? short term annual year getting up"
    " down icon recent it are we movement it's short-term status yearly over higher lower same"
    " declined symbol marker latest"
)
_NO_DIRECTION = _set(
    "long longer desired good preferred intended required polarity expected optimum optimal ideal"
    " wanted maximise minimise forecast chart graph"
)
_CHANGES = _set("change difference movement +/- variation increase decrease")
_BESIDE_CHANGE = _set(
    "from since against between over net points with than year annual yearly absolute % rise fall"
    " up down numerical size ?"
)
_VARIANCES = _set("variance deviation gap shortfall distance over/under")
# “Performance against last quarter” and “Since last quarter” head changes, or words for them.
_COMPARING = _set("against since with performance position progress result movement")
_VERDICTS = _set("meets meet met achieved hit reached against ? missed exceeded attained meeting")
_BESIDE_VERDICT = _set(
    "performance progress position status result has been was not did we are y n yes with outcome"
)
_YEARLY = _set("annual yearly year full end whole")
_NAMED = _set(
    "measure measures indicator indicators kpi kpis pi pis description title name ref reference id"
)
_OWN_UNITS = {"%": "percent", "percentage": "percent", "£": "money", "points": "points"}
_OTHERS = re.compile(
    r"\b(?:comments?|commentary|notes?|narrative|explanations?|reasons?|actions?|owners?|lead"
    r"|officer|service|services|team|directorate|portfolio|department|source|frequency|polarity"
    r"|benchmark|england|english|scotland|scottish|wales|welsh|uk|national|regional|neighbours?|peers?|family|cipfa|quartile|rank|ranking"
    r"|baseline|weight|weighting|tolerance|threshold|population|budget|forecast|predicted"
    r"|projected|key|legend|good|stretch|desired|priority|theme|objective|cost|risk|deadline|due|ref|reference"
    r"|code|page|date|updated?|minimum|maximum|median|rationale|definition|description|next)\b"
)
_UNITS = re.compile(
    r"units?|uom|units? of (?:measure|measurement)|measured in|format|(?:measure|value|data) type"
)
# Which way is wanted is no way that a figure went: “Better if”, “Good is”.
_WANTED = re.compile(r"\b(?:better|good|best) (?:if|when|is|to be)\b|\bis (?:better|good|best)\b")
_PERIODS = frozenset(("period", "when"))
_OF_PERIODS = re.compile(
    r"(?:quarter|month|year|date|reporting period|data period|period covered|latest period|as at"
    r"|financial year|period reported|latest quarter)"
)
_SO_FAR = re.compile(r"\b(?:year to date|year so far|so far this year|cumulative|to date)\b")
_YEAR_AGO = re.compile(
    r"\b(?:last|previous|prior|preceding|past) (?:financial )?year\b|\byear(?: quarter)? (?:ago"
    r"|before|previous)\b|\byear on year\b|\btwelve months? (?:ago|before|previous)\b"
)
_BEFORE_LAST = re.compile(r"\b(?:quarter|period|month|year) before last\b")
_BEFORE = re.compile(
    r"\b(?:previous|prior|preceding)\b|\b(?:last|past) (?:reporting )?(?:quarter|period|month"
    r"|report)\b|\b(?:quarter|period|month) (?:ago|before)\b|\bquarter on quarter\b"
    r"|\bmonth on month\b|\bon (?:the )?quarter\b"
)
_NOW = re.compile(
    r"\b(?:this (?:reporting )?(?:quarter|period|month|time|year)|current|latest|now|most recent)\b"
)
_TIME_WORDS = _set(
    "same last previous prior preceding past before ago quarter period month months twelve time"
    " point stage one this a most recent latest current now in of for the on report reporting"
    " comparable financial date at three 3 immediately"
)
_YEAR_TIME_WORDS = _TIME_WORDS | _set("year points 1")
_SO_FAR_WORDS = _set("year to date so far this cumulative financial")


def said_by(heading: str) -> HeadingSaid:
    """What this heading says of its column."""
    words = heading_words(heading)
    joined = " ".join(words)
    unit = next((_OWN_UNITS[each] for each in words if each in _OWN_UNITS), "")
    if _UNITS.fullmatch(joined):
        return HeadingSaid(Role.UNIT)
    if joined in _PERIODS or _OF_PERIODS.fullmatch(joined):
        return HeadingSaid(Role.PERIOD, Time.NOW if _NOW.search(joined) else None)
    time, rest = _time(joined)
    phrase = phrase_of(joined)
    if phrase is not None:
        is_short = phrase is Role.DIRECTION and time is None and not rest.isdisjoint(_SHORT)
        return HeadingSaid(phrase, Time.PREVIOUS if is_short else time, is_comparison=True)
    stands_in = stand_in_of(joined)
    is_marked = rest & _STATUSES or rest & _DIRECTIONS
    if (words and words[-1] in _NAMED and not is_marked) or _WANTED.search(joined):
        return HeadingSaid(Role.OTHER)
    role = _role(rest, joined, time)
    if role is Role.DIRECTION and time is None and rest & _SHORT:
        time = Time.PREVIOUS
    is_comparison = role is Role.CHANGE and not rest & _CHANGES and not rest & _VARIANCES
    return HeadingSaid(role, time, unit, stands_in, is_comparison)


def _time(joined: str) -> tuple[Time | None, frozenset[str]]:
    """Of when a heading is, and its other words."""
    words = frozenset(joined.split())
    if _BEFORE_LAST.search(joined):
        return Time.OTHER, words - _YEAR_TIME_WORDS
    if _YEAR_AGO.search(joined):
        twice = len(re.findall(r"\b(?:last|previous|prior|preceding)\b", joined)) > 1
        return Time.OTHER if twice else Time.LAST_YEAR, words - _YEAR_TIME_WORDS
    if _SO_FAR.search(joined):
        return Time.SO_FAR, words - _SO_FAR_WORDS
    if _BEFORE.search(joined):
        return Time.PREVIOUS, words - _TIME_WORDS
    if _NOW.search(joined):
        is_of_year = "year" in words
        return Time.YEAR if is_of_year else Time.NOW, words - _YEAR_TIME_WORDS
    if words & {"annual", "yearly"}:
        return Time.YEAR, words
    return None, words


def _role(rest: frozenset[str], joined: str, time: Time | None) -> Role | None:
    """The role that the words other than those of time give."""
    content = rest - _NEUTRAL
    for find in (_of_status, _of_direction, _of_difference, _of_target):
        role = find(content, rest, time)
        if role is not None:
            return role
    if any(_OTHERS.fullmatch(each) for each in rest) and time is not Time.LAST_YEAR:
        return Role.OTHER
    return _of_value(content, rest, time, joined)


def _of_status(content: frozenset[str], _: frozenset[str], time: Time | None) -> Role | None:
    if not content & _STATUSES:
        is_marked = content & _MARKS and not content - _MARKS - _BESIDE_STATUS
        return Role.STATUS if is_marked else None
    if "rag" in content:
        content -= {"score"}
    if content & _NO_STATUS or time is Time.OTHER:
        return Role.OTHER
    if content - _STATUSES - _BESIDE_STATUS - _YEARLY - _NEUTRAL_VALUE:
        return None
    if time is Time.SO_FAR or content & _YEARLY:
        return Role.YEAR_STATUS
    return Role.STATUS


def _of_direction(content: frozenset[str], _: frozenset[str], time: Time | None) -> Role | None:
    if not content & _DIRECTIONS:
        return None
    if content & _NO_DIRECTION or time in (Time.OTHER, Time.SO_FAR):
        return Role.OTHER
    fits = not content - _DIRECTIONS - _BESIDE_DIRECTION - _CHANGES
    return Role.DIRECTION if fits else None


def _of_difference(content: frozenset[str], _: frozenset[str], time: Time | None) -> Role | None:
    """A change, or a gap to the target."""
    kinds = _CHANGES | _VARIANCES
    if not content & kinds:
        is_compared = content & {"against", "since"} and not content - _COMPARING
        is_earlier = time in (Time.PREVIOUS, Time.LAST_YEAR)
        return Role.CHANGE if is_compared and is_earlier else None
    left = content - kinds - _BESIDE_CHANGE - _NEUTRAL_VALUE - _TARGETS
    if left or time is Time.OTHER:
        return None
    if content & _TARGETS:
        return Role.GAP
    return Role.VARIANCE if content & _VARIANCES else Role.CHANGE


def _of_target(content: frozenset[str], rest: frozenset[str], time: Time | None) -> Role | None:
    if not content & _TARGETS:
        return None
    if content & _VERDICTS:
        left = content - _TARGETS - _VERDICTS - _BESIDE_VERDICT
        return None if left else Role.VERDICT
    if content - _TARGETS - _NEUTRAL_VALUE - _YEARLY - _BESIDE_TARGET:
        return Role.OTHER
    if time is Time.OTHER:
        return Role.OTHER
    if rest & _YEARLY or time is Time.YEAR:
        return Role.YEAR_TARGET
    return Role.TARGET


def _of_value(
    content: frozenset[str], rest: frozenset[str], time: Time | None, joined: str
) -> Role | None:
    named = bool(rest & _VALUES)
    left = content - _VALUES
    if time in (Time.NOW, Time.PREVIOUS, Time.LAST_YEAR):
        # “Position” by itself may be a rank.
        left -= {"position"}
    if named and left and not left - _YEARLY - {"last"}:
        return Role.OTHER
    if left or (not named and time is None):
        return None
    match time:
        case Time.LAST_YEAR:
            is_of_quarter = re.search(r"\b(?:quarter|period|month|time)\b", joined) is not None
            return Role.LAST_YEAR if is_of_quarter or "outturn" not in rest else Role.OTHER
        case Time.PREVIOUS:
            return Role.PREVIOUS
        case Time.SO_FAR:
            return Role.YEAR
        case Time.OTHER | Time.YEAR:
            return Role.OTHER
        case _:
            return Role.VALUE
