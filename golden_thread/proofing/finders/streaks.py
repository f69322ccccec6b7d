"""So many periods running of one movement: “has risen for the third consecutive quarter”.

In: a sentence where it stands. Out: a claim for each streak that says how long it is, of which kind
of period, and which way the figure went. “The target was met for the third quarter running” is of a
target and no streak of a movement.
"""

import re
from collections.abc import Iterator

from golden_thread.figures import Movement
from golden_thread.periods import Period, PeriodKind
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.context import is_reported
from golden_thread.proofing.claims.said_of_series import Streak
from golden_thread.proofing.claims.scene import Scene, bound
from golden_thread.proofing.claims.sentence_periods import alike, latest_told
from golden_thread.proofing.words.movements import Goodness
from golden_thread.proofing.words.wording import plain

_ORDINALS = {
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
_CARDINALS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
}
_UNITS = {
    "quarter": PeriodKind.QUARTER,
    "month": PeriodKind.MONTH,
    "year": PeriodKind.YEAR,
}
_COUNT = rf"(?P<count>{'|'.join((*_ORDINALS, *_CARDINALS))}|\d{{1,2}}(?:nd|rd|th)?)"
_UNIT = r"(?:financial )?(?P<unit>quarter|month|year)s?"
_RUNNING = r"(?:consecutive|successive|straight)"
_PATTERN = re.compile(
    rf"\b{_COUNT} (?:{_RUNNING} {_UNIT}|{_UNIT.replace('unit', 'unit_after')}"
    r" (?:running|in a row|in succession))\b"
)
_EVERY = re.compile(r"\b(?:every|each) (?P<unit>quarter|month|year) since (?:the )?(?:\w+ of )?")
_DEPENDS = re.compile(
    r"\b(?:target|standard|threshold)s?\b(?: \w+){0,4} $"
    r"|\b(?:was|were|been|has|have|again) (?:met|missed|exceeded|achieved)\b"
)
_NOUNS: dict[Movement | Goodness, str] = {
    Movement.UP: r"(?:rises?|increases?|growth|rising|increasing)",
    Movement.DOWN: r"(?:falls?|decreases?|reductions?|declines?|falling|decreasing|declining)",
    Goodness.BETTER: r"(?:improvements?|improving|better)",
    Goodness.WORSE: r"(?:deterioration|worsening|worse)",
}
_SAID_OF = {
    meaning: re.compile(rf"^,? ?(?:(?:of|with|in which|that) )?(?:\w+ )?{words}\b")
    for meaning, words in _NOUNS.items()
}
_SAID_BEFORE = {
    meaning: re.compile(rf"\b{words}(?: (?:in|for|over|across))?(?: the| a| each)? (?:last )?$")
    for meaning, words in _NOUNS.items()
}
# How far before the streak the verb that it tells of may stand.
NEAR = 60
SHORTEST, LONGEST = 2, 40


def find(scene: Scene) -> Iterator[Claim]:
    """Each streak of the sentence that says which way the figure went."""
    words = plain(scene.parts.sentence)
    for match in _PATTERN.finditer(words):
        unit = match["unit"] or match["unit_after"]
        yield from _claim(scene, match.span(), _UNITS[unit], _number(match["count"]))
    for match in _EVERY.finditer(words):
        since = next((each for each in scene.parts.periods if each.start == match.end()), None)
        if since is None or since.period is None:
            continue
        kind = _UNITS[match["unit"]]
        span = (match.start(), since.end)
        yield from _claim(scene, span, kind, _steps(since.period, _latest(scene, match.end())))


def _claim(scene: Scene, span: tuple[int, int], kind: PeriodKind, count: int) -> Iterator[Claim]:
    start, end = span
    movement = _movement(scene, start, end)
    if movement is None or not SHORTEST <= count <= LONGEST:
        return
    text = scene.parts.sentence[start:end]
    blank = scene.blank(ClaimKind.STREAK, text, start, end)
    period = _latest(scene, end)
    if period is not None and period.kind is not kind:
        period = None
    yield bound(_with(blank, Streak(count, movement)), period)


def _with(claim: Claim, said: Streak) -> Claim:
    return Claim(
        claim.kind,
        claim.text,
        claim.sentence,
        claim.place,
        claim.start,
        claim.indicator,
        said=said,
    )


def _movement(scene: Scene, start: int, end: int) -> Movement | Goodness | None:
    """Which way the figure went, by the noun beside the streak or the verb before it."""
    words = plain(scene.parts.sentence)
    if _DEPENDS.search(words[max(0, start - NEAR) : start]):
        return None
    for meaning, pattern in _SAID_OF.items():
        if pattern.search(words[end:]):
            return meaning
    for meaning, pattern in _SAID_BEFORE.items():
        if pattern.search(words[max(0, start - NEAR) : start]):
            return meaning
    before = [each for each in scene.parts.movements if start - NEAR <= each.end <= start]
    if not before or before[-1].movement is Movement.SAME:
        return None
    gap = scene.parts.between(before[-1].end, start)
    return None if re.search(r"[;:.]|\b(?:and|but|while|although)\b", gap) else before[-1].movement


def _latest(scene: Scene, end: int) -> Period | None:
    """The period that the streak ends with: the latest that is told, else the paper's."""
    values = alike(scene.parts, end, end, scene.readings)
    period = latest_told(values, scene.context, end) or scene.context.period
    return period if period and is_reported(period) else None


def _steps(since: Period, latest: Period | None) -> int:
    """How many periods of the kind of the latest there are after `since`."""
    if latest is None or since.kind is not latest.kind or not since < latest:
        return 0
    days = (latest.starts_on - since.starts_on).days
    return round(days / max(1, (latest.ends_before - latest.starts_on).days))


def _number(words: str) -> int:
    if words in _ORDINALS or words in _CARDINALS:
        return _ORDINALS.get(words) or _CARDINALS[words]
    return int(re.sub(r"\D", "", words))
