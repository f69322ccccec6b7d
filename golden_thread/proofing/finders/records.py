"""The highest, lowest, best or worst of a series: “the lowest figure in three years”.

In: a sentence where it stands. Out: a claim for each that says of which stretch of time it is the
extreme. “Best practice” and “highest in the county” are of no series.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from golden_thread.figures import Movement
from golden_thread.periods import (
    FINANCIAL_YEAR,
    Period,
    PeriodKind,
    containing,
    previous,
    same_last_year,
)
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.context import is_reported
from golden_thread.proofing.claims.said_of_series import Record
from golden_thread.proofing.claims.scene import Scene, bound
from golden_thread.proofing.claims.sentence_periods import alike, latest_told
from golden_thread.proofing.words.movements import Goodness
from golden_thread.proofing.words.wording import plain

_EXTREMES: dict[str, Movement | Goodness] = {
    "highest": Movement.UP,
    "largest": Movement.UP,
    "greatest": Movement.UP,
    "biggest": Movement.UP,
    "busiest": Movement.UP,
    "longest": Movement.UP,
    "lowest": Movement.DOWN,
    "smallest": Movement.DOWN,
    "fewest": Movement.DOWN,
    "shortest": Movement.DOWN,
    "quickest": Movement.DOWN,
    "fastest": Movement.DOWN,
    "quietest": Movement.DOWN,
    "best": Goodness.BETTER,
    "strongest": Goodness.BETTER,
    "worst": Goodness.WORSE,
    "weakest": Goodness.WORSE,
}
_NOUNS = (
    r"(?:(?:ever|recorded|quarterly|monthly|annual|single) )?"
    r"(?:figure|level|rate|result|performance|outturn|score|number|total|value|percentage|position"
    r"|point|quarter|month|year|increase|rise|growth|fall|drop|decrease|reduction|improvement"
    r"|it has been|they have been|we have (?:seen|had|recorded)|reported|recorded|of any quarter)"
)
_CHANGES = re.compile(r"\b(?:increase|rise|growth|fall|drop|decrease|reduction|improvement|jump)\b")
_COUNT_WORDS = "two three four five six seven eight nine ten"
_COUNTS = {word: number for number, word in enumerate(_COUNT_WORDS.split(" "), 2)}
_NUMBER = rf"(?P<count>\d{{1,2}}|{'|'.join(_COUNTS)}|a|one)"
_SCOPE = re.compile(
    rf"(?: (?P<noun>{_NOUNS})){{0,2}}"
    r"(?: (?:of|for|in) (?P<about>(?!the\b|any\b|a\b|\d)[\w ]{3,40}?))?"
    r"(?: (?P<since>since )|(?P<ever> on record\b| ever\b| since records began\b| yet\b"
    r"| of all time\b| recorded\b)"
    rf"| (?:in|for|over)(?: the (?:last|past))?(?: more than| over)? {_NUMBER}"
    r" (?P<unit>quarter|month|year)s?\b"
    r"|(?P<this_year> (?:of|so far|so far this|this) (?:this |the )?(?:financial )?year\b))"
)
_EXTREME = re.compile(rf"\b(?P<extreme>{'|'.join(_EXTREMES)})\b")
_UNITS = {"quarter": PeriodKind.QUARTER, "month": PeriodKind.MONTH, "year": PeriodKind.YEAR}
# How far before an extreme the word may stand that takes it back.
NEAR = 40
# “Second best” is a rank, and “one of the highest” may have others above it.
_NOT_THE = re.compile(
    r"\b(?:one of (?:the|our)|among (?:the|our)|second|third|next|joint|nearly|almost|not) "
    r"(?:the |our )?$"
)


def find(scene: Scene) -> Iterator[Claim]:
    """Each extreme of the sentence that says of which stretch of time it is."""
    words = plain(scene.parts.sentence)
    for match in _EXTREME.finditer(words):
        scope = _SCOPE.match(words, match.end())
        if scope is None or _NOT_THE.search(words, max(0, match.start() - NEAR), match.start()):
            continue
        start, end = match.start(), scope.end()
        latest = _latest(scene, end)
        since: Period | None = None
        if scope["since"]:
            named = next((each for each in scene.parts.periods if each.start >= end), None)
            near = named is not None and not scene.parts.between(end, named.start).strip("the ")
            if named is None or not near or named.period is None:
                continue
            since, end = named.period, named.end
        elif not scope["ever"]:
            since = _before(scope, latest)
        of_change = _CHANGES.search(words, match.end(), scope.end()) is not None
        said = Record(_EXTREMES[match["extreme"]], since, of_change)
        is_unknown = since is None and not scope["ever"]
        text = scene.parts.sentence[start:end]
        claim = replace(scene.blank(ClaimKind.RECORD, text, start, end), said=said)
        yield bound(claim, None if is_unknown else latest)


def _latest(scene: Scene, end: int) -> Period | None:
    """The period whose figure is the extreme: the latest that is told, else the paper's."""
    values = alike(scene.parts, end, end, scene.readings)
    period = latest_told(values, scene.context, end) or scene.context.period
    return period if period and is_reported(period) else None


def _before(scope: re.Match[str], latest: Period | None) -> Period | None:
    """The last period that is outside the stretch: of “in three years”, the one three years ago."""
    if latest is None or (not latest.kind.needs_calendar and latest.kind is not PeriodKind.MONTH):
        return None
    if scope["this_year"]:
        year = containing(latest.starts_on, PeriodKind.YEAR, latest.calendar or FINANCIAL_YEAR)
        first = containing(year.starts_on, latest.kind, latest.calendar)
        return previous(first) if latest.kind is not PeriodKind.YEAR else None
    words = scope["count"]
    count = 1 if words in ("a", "one") else _COUNTS.get(words) or int(words)
    kind = _UNITS[scope["unit"]]
    before: Period = latest
    for _ in range(count):
        if kind is latest.kind:
            before = previous(before)
        elif kind is PeriodKind.YEAR:
            before = same_last_year(before)
        else:
            return None
    return before
