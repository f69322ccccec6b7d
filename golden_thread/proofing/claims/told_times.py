"""Days, months and quarters that a sentence tells as past, or promises.

In: a sentence, and the date of the paper it stands in. Out: each time whose tense the words right
before it settle, with its first and last day. A time without a year is taken only where it is near
the paper's date; what is said, recalled or reported of another time is left alone.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from golden_thread.periods import FINANCIAL_YEAR, PeriodKind, containing, find_labels, previous
from golden_thread.proofing.words.days import MONTHS, Printed, find_days
from golden_thread.proofing.words.wording import plain

# A day without a year, this near before or after the paper's date, is of that year.
NEAR_BEFORE, NEAR_AFTER = timedelta(days=45), timedelta(days=90)

_MONTH_ALONE = re.compile(
    rf"(?<![\d-] )(?<!\w)(?P<month>{'|'.join(MONTHS[1:]).lower()})\b(?! ?\d| ')"
)
_PREPOSITION = r"(?:on|in|during|by|at the end of|(?:early|mid|late)(?: in)?)"
_PARTICIPLES = (
    "adopted|agreed|announced|appointed|approved|awarded|closed|commenced|completed|concluded"
    "|delivered|ended|finished|held|implemented|installed|introduced|issued|launched|opened"
    "|published|received|recruited|signed|started|submitted"
)
_PAST = re.compile(
    r"\b(?:(?P<finite>began|went live|took place|took effect|came into (?:force|effect)|met)"
    rf"|(?P<was>(?:was|were|has been|have been|had been) )?(?P<participle>{_PARTICIPLES}))"
    rf"(?: \w+ly)?(?: {_PREPOSITION})?(?: the)? $"
    r"|\b(?P<body>board|cabinet|committee|council|executive|members|panel|team|they|we)"
    rf" (?:{_PARTICIPLES})(?: (?!to\b|for\b|that\b)[\w'-]{{1,30}}){{1,6}} on(?: the)? $"
)
_NOT_PAST = re.compile(
    r"\b(?:will|shall|to|be|must|should|may|might|could|can|would|if|when|once|until|before|after"
    r"|being|yet|planned|due|expected|scheduled|subject|for)\b"
)
_UNCERTAIN = re.compile(r"\b(?:if|when|once|until|unless|would|could|before|after)\b")
_NEAR_BY = 40
_VALUE = re.compile(
    r"\d ?(?:%|per cent|percent|days?|seconds?|minutes?|hours?)? (?:in|for|during) $"
)
_AHEAD = re.compile(
    r"\b(?:target|targets|forecast|expected|expect|projected|projection|profile|trajectory|predicted"
    r"|estimate|estimated|will|plan|plans|planned|aim|aims|due|by|from|until|if|would|should|could"
    r"|ambition|goal|next|future|proposed|budget|budgeted|contract|anticipated|shall|to be)\b"
)
_OBJECT = (
    r"(?P<rest>(?: (?!(?:that|which|who|whose|where|when|following|after|since|against|from|taken"
    r"|given|seen|shown|held|made|done|built|set|begun|sent|put|paid|won|lost|led|met|written|known"
    r"|brought|was|were|had|not|if|unless|\w+ed)\b)[\w'&/()-]{1,30}){0,6}?)"
)
_WHEN = rf"(?: {_PREPOSITION})(?: the)? $"
_PROMISES = tuple(
    re.compile(pattern)
    for pattern in (
        r"\b(?:will|shall|(?:is|are) (?:due|expected|set|scheduled|planned|going) to|(?:is|are) to"
        # “Proved to be out of reach in Quarter 4” is over.
        r"|(?<!proved )(?<!proven )(?<!found )(?<!seen )(?<!appeared )(?<!came )(?<!ought )"
        r"(?<!seemed )(?<!turned out )(?<!continued )(?<!had )(?<!have )to(?= be ))"
        r"(?: (?:also|now|then|formally|all|fully|only|soon|initially|officially))?"
        rf"(?: be)?(?: (?:also|now|then|formally|all|fully|officially))? (?P<verb>\w+){_OBJECT}"
        rf"{_WHEN}",
        rf"\b(?:closes|opens|starts|begins|ends|takes place|take place|goes live){_OBJECT}"
        rf"(?: {_PREPOSITION})?(?: the)? $",
        r"\b(?:is|are) due(?: back| for \w+)? (?:on|in|by)(?: the)? $",
        r"\b(?:is|are) (?:scheduled|planned) for(?: the)? $",
        rf"\b(?:is|are|remains?|stays?|runs?)(?: open| closed| available)?{_OBJECT}"
        r" until(?: the)? $",
    )
)
# What these verbs are about may well be past: “Members will recall the report in January”.
_OF_THE_PAST = """
    appreciate aware be compare consider contain cover discuss examine feature focus have include
    know look note notice reassess recall recognise reflect remember report reported review reviewed
    see show understand
"""
_ABOUT = frozenset(_OF_THE_PAST.split())
_REPORTED = re.compile(
    r"\b(?:said|agreed|noted|reported|told|announced|promised|resolved|stated|recommended|asked"
    r"|heard|minuted?|minutes|originally|previously|initially|was|were|had)\b"
)
_FAR_BACK = 140
# A finder and a check ask of the same sentence, one after the other.
_MOST = 64


@dataclass(frozen=True, slots=True)
class ToldTime:
    """A time from `start` up to `end` of the sentence, as `is_promise` or as past.

    `day` is the day that it is, and None of a month or a quarter.
    """

    start: int
    end: int
    first: date
    last: date
    is_promise: bool
    has_year: bool
    day: Printed | None = None


# “In December 2026 the contractor completed 412 repairs” opens with when it was.
_OPENS = re.compile(r"\W*(?:(?:in|on|during|for)(?: the)? )?")
_WENT_ON = re.compile(
    r",? (?:[a-z'-]+ ){1,5}?(?:was|were|had|completed|received|answered|delivered|recorded|held"
    r"|opened|launched|attended|handled|collected|resolved|issued|visited|approved|agreed)\b"
)


@dataclass(frozen=True, slots=True)
class _Time:
    start: int
    end: int
    first: date
    last: date
    has_year: bool = True
    day: Printed | None = None


def is_out_of_time(told: ToldTime, dated: date) -> bool:
    """Whether a paper of that date promises what was over, or tells as past what was to come."""
    return told.last < dated if told.is_promise else told.first > dated


@lru_cache(_MOST)
def told_times(text: str, dated: date) -> tuple[ToldTime, ...]:
    """The times whose tense is sure, in order."""
    return tuple(_told_times(text, dated))


def _told_times(text: str, dated: date) -> Iterator[ToldTime]:
    words = plain(text)
    for time in _times(text, words, dated):
        before = words[max(0, time.start - _FAR_BACK) : time.start]
        is_promise = _is_promised(before)
        opens = time.has_year and _OPENS.fullmatch(before) and _WENT_ON.match(words, time.end)
        is_past = (opens and not _AHEAD.search(words)) or _is_past(
            before, words, has_year=time.has_year
        )
        if is_promise or is_past:
            yield ToldTime(
                time.start, time.end, time.first, time.last, is_promise, time.has_year, time.day
            )


def _times(text: str, words: str, dated: date) -> Iterator[_Time]:
    """Every time that the sentence names outright, or that is near the paper's date."""
    days = find_days(text)
    for found in days:
        day = found.day or found.in_year(dated.year)
        if day is not None and (found.year or -NEAR_BEFORE <= day - dated <= NEAR_AFTER):
            yield _Time(found.start, found.end, day, day, bool(found.year), found.as_printed)
    taken = [(found.start, found.end) for found in days]
    for label in find_labels(text, calendar=FINANCIAL_YEAR, within=None):
        if label.period.kind in (PeriodKind.MONTH, PeriodKind.QUARTER) and not any(
            start <= label.start < end for start, end in taken
        ):
            taken.append((label.start, label.end))
            period = label.period
            yield _Time(label.start, label.end, period.starts_on, period.ends_on)
    last_month = previous(containing(dated, PeriodKind.MONTH))
    for match in _MONTH_ALONE.finditer(words):
        is_last = MONTHS[last_month.starts_on.month].lower() == match["month"]
        is_name = text[match.start()].isupper()
        if is_last and is_name and not any(start <= match.start() < end for start, end in taken):
            yield _Time(*match.span(), last_month.starts_on, last_month.ends_on, has_year=False)


def _is_promised(before: str) -> bool:
    for pattern in _PROMISES:
        match = pattern.search(before)
        if match and match.groupdict().get("verb") not in _ABOUT:
            return not _REPORTED.search(before[: match.start()])
    return False


def _is_past(before: str, words: str, *, has_year: bool) -> bool:
    """Whether it is when something was done, or a figure stood so."""
    match = _PAST.search(before)
    if match is not None:
        is_finite = match["finite"] or match["was"] or match["body"]
        not_past = _UNCERTAIN if is_finite else _NOT_PAST
        return not not_past.search(before[max(0, match.start() - _NEAR_BY) : match.start()])
    return has_year and bool(_VALUE.search(before)) and not _AHEAD.search(words)
