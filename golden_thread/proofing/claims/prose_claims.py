"""The claims of a paragraph, a bullet or an alternative text.

In: its words, its place and its context. Out: claims in order, each bound to an indicator and a
period where the words settle both. A sentence that names none is about the one indicator of the
sentence before it in the same paragraph, or of the heading above; where that names several, it is
left unbound. “The measure is green”, at the start of a paragraph, is about the one before.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from golden_thread.document import PaperPlace
from golden_thread.periods import Period, previous
from golden_thread.proofing.claims.between import between, goes_on_from
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.compared_periods import compared_before, ends_named
from golden_thread.proofing.claims.context import Context
from golden_thread.proofing.claims.counted import changes_another, counts_another
from golden_thread.proofing.claims.moved import moves_another
from golden_thread.proofing.claims.named_periods import named_periods
from golden_thread.proofing.claims.no_movement import own_values, tell_of_another
from golden_thread.proofing.claims.part_named import part_named
from golden_thread.proofing.claims.said import Among
from golden_thread.proofing.claims.scene import RUN_TOGETHER, Scene, bound
from golden_thread.proofing.claims.sentence_parts import read_parts
from golden_thread.proofing.claims.sentence_periods import (
    Reading,
    alike,
    earliest_told,
    latest_told,
    read_quantities,
)
from golden_thread.proofing.claims.statement import Statement
from golden_thread.proofing.claims.unit_values import with_unit_values
from golden_thread.proofing.finders import found_besides
from golden_thread.proofing.words.movements import FoundMovement
from golden_thread.proofing.words.relative_periods import NamedPeriod
from golden_thread.proofing.words.run_together import RunTogether, find_run_together
from golden_thread.proofing.words.sentences import split_sentences
from golden_thread.proofing.words.wording import plain

_BY = re.compile(r" (?:by )?(?:about |around |over |nearly |almost |just )?")
_TO_PERIOD = re.compile(
    r"(?:(?:slightly|sharply|again|further|significantly|steadily) )?"
    r"(?:(?:in|for|on|at|over|since|from|than|that of|that in|that for"
    r"|(?:when )?compared (?:with|to)(?: that (?:of|in|for))?)(?: the)?|the|)"
)
# What a definition was and became is no figure: “the definition changed (“20 seconds, not 30”)”.
_DEFINITION = re.compile(r"(?<=\bdefinition) (?:has |was )?changed\b.*", re.IGNORECASE | re.DOTALL)
# “Of 23 indicators, 17 are green” counts measures and is of none of them.
_OF_MEASURES = re.compile(r"\b\d[\d,]* (?:key )?(?:performance )?(?:indicators?|measures?|kpis?)\b")
_STATUS_ALONE = re.compile(r" ?status\b")
_NOT_COMPARED = re.compile(r" ?not compared with\b")
_OPENS = re.compile(r"(?:(?:in|for|during|over|at|by|as at)(?: the)? ?)?")
DOUBTFUL = "it may be another target than the one in force"
SECOND = "another number of the same measure and period stands before it"
_COMPARES = (
    " than",
    " as",
    " in",
    " from",
    " on",
    " over",
    " with",
    " to",
    "unchanged",
    "no change",
)
# After these the sentence may go on with a target or an average as well as with a figure.
_OF_ANYTHING = (" than", " as", " with", "similar to", "comparable to")
# “Which was itself better than …”: the word is of the figure told just before, not of the latest.
_ITSELF = re.compile(r"\b(?:itself|themselves|in turn)\b")
_THE_MEASURE = re.compile(
    r"(?:the|this|its|that) (?:measure|indicator|figure|status|result)\b|it\b"
)


def prose_claims(text: str, place: PaperPlace, context: Context) -> Iterator[Claim]:
    """The claims of this text, sentence by sentence."""
    for statement in prose_statements(text, place, context):
        yield from statement.claims


def prose_statements(text: str, place: PaperPlace, context: Context) -> Iterator[Statement]:
    """The sentences of this text, each with its claims."""
    carried = _carried(text, context)
    told: Period | None = None
    for start, sentence in split_sentences(text):
        claimed = _DEFINITION.sub("", sentence)
        parts = with_unit_values(read_parts(claimed, context), context.names.indicators, carried)
        named = {name.indicator for name in parts.names}
        if named:
            carried = next(iter(named)) if len(named) == 1 else None
        if named or (parts.periods and not _NOT_COMPARED.match(parts.words)):
            told = None
        about = None if _OF_MEASURES.search(parts.words) else carried
        readings = read_quantities(parts, context)
        scene = Scene(parts, place, start, context, about, sentence.strip(), readings)
        claims = (*_of_figures(scene, told), *found_besides(scene))
        claims = (*claims, *named_periods(scene, claims))
        yield Statement(sentence.strip(), place, start, claims, context.period)
        told = _told_of(scene, readings) or told


def _of_figures(scene: Scene, told: Period | None) -> Iterator[Claim]:
    """The numbers, movements and statuses; `told` is the period last told of."""
    parts, readings = scene.parts, scene.readings
    yield from _told_once(_of_quantity(scene, reading) for reading in readings)
    for movement in parts.movements:
        if _is_of_figures(scene, movement, readings):
            yield _of_movement(scene, movement, readings)
    for status in parts.statuses:
        blank = scene.blank(ClaimKind.STATUS, status.text, status.start, status.end)
        if blank.indicator is None:
            blank = replace(blank, indicator=scene.only_named())
        own = _named_after(scene, status.end) or _opening(scene, status.start)
        before = told if _STATUS_ALONE.match(parts.words) else None
        period = own.period if own else before or scene.context.period
        said = Among(status.among) if status.among else None
        yield bound(replace(blank, status=status.status, said=said), period)


def _told_once(claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims, each value of a figure after its first unbound if it is another number.

    “50%, compared with an England average of 43%”: the second number is hardly the same figure.
    """
    told: dict[tuple[str | None, Period | None], Decimal] = {}
    for claim in claims:
        if claim.kind is ClaimKind.VALUE and claim.quantity and not claim.unbound:
            first = told.setdefault((claim.indicator, claim.period), claim.quantity.value)
            if first != claim.quantity.value:
                claim = replace(claim, unbound=SECOND)
        yield claim


def _carried(text: str, context: Context) -> str | None:
    """The indicator in mind at the start of a paragraph; none where two would fit."""
    if not _THE_MEASURE.match(plain(text)) or context.before is None:
        return context.subject
    return context.before if context.subject in (None, context.before) else None


def _told_of(scene: Scene, readings: Iterable[Reading]) -> Period | None:
    """The latest period that a sentence gives a value for, of the measure it is about.

    “It was 61 seconds in September 2023. Status green.” is the status of September.
    """
    values = [each for each in readings if each.kind is ClaimKind.VALUE and not each.is_compared]
    subjects = {scene.subject(each.quantity.start, each.quantity.end) for each in values}
    periods = [each.period for each in values]
    if len(subjects) != 1 or None in subjects or None in periods:
        return None
    return max((period for period in periods if period), default=None)


def _of_quantity(scene: Scene, reading: Reading) -> Claim:
    quantity = reading.quantity
    blank = scene.blank(reading.kind, quantity.text, quantity.start, quantity.end)
    if blank.indicator is None and reading.kind in (ClaimKind.TARGET, ClaimKind.GAP):
        blank = replace(blank, indicator=scene.only_named())
    own = scene.context.names.counted.get(blank.indicator or "", "")
    is_another = counts_another(scene.parts, quantity, own) or (
        reading.kind is ClaimKind.CHANGE and changes_another(scene.parts, quantity)
    )
    claim = replace(
        blank,
        indicator=None if is_another else blank.indicator,
        quantity=quantity,
        against=reading.against,
        is_earlier=reading.is_earlier,
    )
    claim = bound(claim, reading.period)
    if reading.is_doubtful and not claim.unbound:
        return replace(claim, unbound=DOUBTFUL)
    if any(pair.start <= quantity.start < pair.end for pair in _pairs(scene.parts.words)):
        return replace(claim, unbound=RUN_TOGETHER)
    part = "" if claim.unbound else part_named(scene.parts, quantity, scene.context.names.wholes)
    if part and reading.kind is ClaimKind.VALUE:
        return replace(claim, unbound=f"it may be a figure of {part} and not of the whole council")
    return claim


@lru_cache(maxsize=64)
def _pairs(words: str) -> tuple[RunTogether, ...]:
    return tuple(find_run_together(words))


def _is_of_figures(scene: Scene, found: FoundMovement, readings: tuple[Reading, ...]) -> bool:
    """Whether a comparison is with an earlier figure, and not with a target or an average."""
    if not found.text.lower().endswith(_OF_ANYTHING) or _named_after(scene, found.end):
        return True
    return _compared_with(scene, found, readings) is not None


def _compared_with(
    scene: Scene, found: FoundMovement, readings: tuple[Reading, ...]
) -> Reading | None:
    """The earlier number straight after “than” or “as”."""
    if not found.text.lower().endswith(_OF_ANYTHING):
        return None
    for each in readings:
        if each.quantity.start >= found.end and each.is_earlier:
            gap = scene.parts.between(found.end, each.quantity.start).strip()
            return each if gap in ("", "the") else None
    return None


def _of_movement(scene: Scene, found: FoundMovement, readings: tuple[Reading, ...]) -> Claim:
    """A word of movement: to the value it leads to, or the latest that its measure has.

    “Higher than in Quarter 1” names what it is against; otherwise that is an earlier value in
    the sentence, or the period before.
    """
    claim = scene.blank(ClaimKind.MOVEMENT, found.text, found.start, found.end)
    if moves_another(scene.parts, found):
        claim = replace(claim, indicator=None)
    told = alike(scene.parts, found.start, found.end, readings)
    values = own_values(scene.parts, found, told)
    latest = latest_told(values, scene.context, found.end)
    named = _named_after(scene, found.end)
    change = _change_after(scene, found, readings)
    beside = _compared_with(scene, found, readings)
    if named is not None and _is_when(scene, found, named):
        # “Rose in Quarter 1”: when it rose, and so since the quarter before that.
        latest, against = named.period, previous(named.period) if named.period else None
    elif named is not None and named.is_so_far:
        against = None
    elif named is not None and named.period != latest:
        # “In Quarter 3 it was higher than in Quarter 1”, whatever the paper is about.
        opening = None if values else _opening(scene, found.start)
        against, latest = named.period, opening.period if opening else latest
    elif named is not None and found.text.lower().endswith(" than"):
        # “Higher than 2022/23”, in a paper of that year: of which year, nobody can tell.
        against, latest = named.period, None
    elif change is not None:
        # “Fell by 1.6 points on Quarter 4”: the word and the number start from the same period.
        against, latest = change.against, change.period
    elif beside is not None:
        # “The same as 174 in Quarter 2 2021/22”: the number right after it says what it is against.
        against = beside.period
    else:
        opening = None if values else _opening(scene, found.start)
        if opening is not None:
            # “In Quarter 3 it fell” is of Quarter 3, whatever the paper is about.
            latest = opening.period
        # “Rose in Quarter 2”, said of Quarter 2, names when and not since when.
        since = compared_before(scene.parts, found.start)
        against = since.period if since else earliest_told(values, latest)
        start = goes_on_from(scene.parts, found, values)
        if start is not None:
            against = start.period if start.period != latest else None
    ends = ends_named(scene.parts, found.start)
    if ends is not None and latest is not None:
        # “Rose between Quarter 1 and Quarter 2”
        against, latest = ends[0].period, ends[1].period
    numbers = between(scene.parts, found, values)
    itself = _told_itself(scene, found, readings)
    if itself is not None:
        latest, numbers = itself.period, None
    if claim.indicator is None and numbers is None and tell_of_another(scene.parts, values, told):
        latest = None
    claim = replace(claim, movement=found.movement, against=against, said=numbers)
    return bound(claim, latest)


def _told_itself(
    scene: Scene, found: FoundMovement, readings: tuple[Reading, ...]
) -> Reading | None:
    """The number that “itself” makes the word one of: the last before it."""
    before = [each for each in readings if each.quantity.end <= found.start]
    is_so = before and _ITSELF.search(scene.parts.words, before[-1].quantity.end, found.start)
    return before[-1] if is_so else None


def _is_when(scene: Scene, found: FoundMovement, named: NamedPeriod) -> bool:
    """Whether the period straight after a word says when it moved, and not what it is against."""
    gap = scene.parts.between(found.end, named.start).split()
    return gap[:1] in (["in"], ["for"]) and not found.text.lower().endswith(_COMPARES)


def _change_after(
    scene: Scene, found: FoundMovement, readings: tuple[Reading, ...]
) -> Reading | None:
    """The change that a word of movement gives: “fell by 1.6 percentage points on Quarter 4”."""
    for reading in readings:
        start = reading.quantity.start
        if start >= found.end:
            near = _BY.fullmatch(scene.parts.between(found.end, start))
            return reading if near and reading.kind is ClaimKind.CHANGE else None
    return None


def _opening(scene: Scene, before: int) -> NamedPeriod | None:
    """The period that a sentence opens with, as in “In Quarter 1 the status was red”."""
    first = next((label for label in scene.parts.periods if label.end <= before), None)
    if first is None or not _OPENS.fullmatch(scene.parts.words[: first.start].strip()):
        return None
    return first


def _named_after(scene: Scene, end: int) -> NamedPeriod | None:
    """The period straight after a word: “lower than in Quarter 1”, “red in Quarter 1”."""
    for label in scene.parts.periods:
        if label.start >= end:
            gap = scene.parts.between(end, label.start).strip()
            return label if _TO_PERIOD.fullmatch(gap) else None
    return None
