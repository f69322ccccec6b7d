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
from golden_thread.periods import Period
from golden_thread.proofing.claims.answering import of_what_was_asked, status_asked_for
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.context import Context
from golden_thread.proofing.claims.counted import changes_another, counts_another
from golden_thread.proofing.claims.like_names import numbers_of
from golden_thread.proofing.claims.movement_claims import is_of_figures, of_movement
from golden_thread.proofing.claims.named_periods import named_periods
from golden_thread.proofing.claims.of_others import speaks_of_others
from golden_thread.proofing.claims.part_named import part_named
from golden_thread.proofing.claims.parts_of_sums import apart
from golden_thread.proofing.claims.period_ends import with_period_ends
from golden_thread.proofing.claims.periods_near import named_after, opening
from golden_thread.proofing.claims.said import Among
from golden_thread.proofing.claims.scene import RUN_TOGETHER, Scene, bound
from golden_thread.proofing.claims.sentence_parts import read_parts
from golden_thread.proofing.claims.sentence_periods import (
    Reading,
    read_quantities,
)
from golden_thread.proofing.claims.statement import Statement
from golden_thread.proofing.claims.unit_values import with_unit_values
from golden_thread.proofing.finders import found_besides
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.run_together import RunTogether, find_run_together
from golden_thread.proofing.words.sentences import split_sentences
from golden_thread.proofing.words.wording import plain

# What a definition was and became is no figure: “the definition changed (“20 seconds, not 30”)”.
_DEFINITION = re.compile(r"(?<=\bdefinition) (?:has |was )?changed\b.*", re.IGNORECASE | re.DOTALL)
# “Of 23 indicators, 17 are green” counts measures and is of none of them.
_OF_MEASURES = re.compile(r"\b\d[\d,]* (?:key )?(?:performance )?(?:indicators?|measures?|kpis?)\b")
_STATUS_ALONE = re.compile(r" ?status\b")
_NOT_COMPARED = re.compile(r" ?not compared with\b")
DOUBTFUL = "it may be another target than the one in force"
# How far before a number the verb that leads to it may stand.
NEAR = 40
_OUTRIGHT = re.compile(
    r"(?:\b(?:was|were|is|are|at|to|of|on|reached|totalled|recorded|returned|achieved|reported"
    r"|came to|saw|with)|[:(])(?: (?:a|an|the|just|only|now|still|about))? ?$|^ ?$"
)
# “Together with the 22 of Quarter 1 this makes 53” is of no one period.
_THIS_MAKES = re.compile(r"\b(?:this|that|which) (?:makes|gives)(?: a total of| us)? $")
A_SUM = "it is made up of other numbers"
EITHER = "it is not clear which of two numbers is of this period"
SECOND = "another number of the same measure and period stands before it"
_SAID_IN_WORDS = frozenset(
    (ClaimKind.MOVEMENT, ClaimKind.STATUS, ClaimKind.MET, ClaimKind.STREAK, ClaimKind.RECORD)
)
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
    asked = ""
    for start, sentence in split_sentences(text):
        claimed = _DEFINITION.sub("", sentence)
        parts = with_unit_values(read_parts(claimed, context), context.names.indicators, carried)
        parts = with_period_ends(parts, context)
        named = {name.indicator for name in parts.names}
        if named:
            carried = next(iter(named)) if len(named) == 1 else None
        if named or (parts.periods and not _NOT_COMPARED.match(parts.words)):
            told = None
        is_of_others = not named and speaks_of_others(parts.words)
        about = None if is_of_others or _OF_MEASURES.search(parts.words) else carried
        readings = read_quantities(parts, context)
        readings = of_what_was_asked(asked, parts, readings)
        scene = Scene(parts, place, start, context, about, sentence.strip(), readings, asked)
        claims = tuple(apart((*_of_figures(scene, told), *found_besides(scene))))
        if sentence.rstrip().endswith("?"):
            # “Is it heading the right way?” says of no figure that it is.
            claims = tuple(each for each in claims if each.kind not in _SAID_IN_WORDS)
        claims = (*claims, *named_periods(scene, claims))
        yield Statement(sentence.strip(), place, start, claims, context.period)
        told = _told_of(scene, readings) or told
        is_asked = sentence.rstrip().endswith("?")
        is_now = {each.period for each in parts.periods} <= {context.period}
        # An answer is of the measure that its question names; “how many” asks of none.
        is_plain = len(named) == 1 or "how many" in parts.words
        asked = parts.words.strip() if is_asked and is_now and is_plain else ""


def _of_figures(scene: Scene, told: Period | None) -> Iterator[Claim]:
    """The numbers, movements and statuses; `told` is the period last told of."""
    parts, readings = scene.parts, scene.readings
    yield from _told_once(scene, ((each, _of_quantity(scene, each)) for each in readings))
    for movement in parts.movements:
        if is_of_figures(scene, movement, readings):
            yield of_movement(scene, movement, readings)
    for status in (*parts.statuses, *status_asked_for(scene.asked, parts)):
        blank = scene.blank(ClaimKind.STATUS, status.text, status.start, status.end)
        if blank.indicator is None:
            blank = replace(blank, indicator=scene.only_named())
        own = named_after(scene, status.end) or opening(scene, status.start)
        before = told if _STATUS_ALONE.match(parts.words) else None
        period = own.period if own else before or scene.context.period
        said = Among(status.among) if status.among else None
        yield bound(replace(blank, status=status.status, said=said), period)


def _told_once(scene: Scene, told: Iterable[tuple[Reading, Claim]]) -> Iterator[Claim]:
    """The claims, of two numbers of one figure but one left bound, and none where nobody can say.

    “50%, compared with an England average of 43%”: the second number is hardly the same figure.
    """
    every = list(told)
    kept: dict[tuple[str | None, Period | None], Decimal | None] = {}
    for reading, claim in every:
        if _is_told(claim):
            figure = (claim.indicator, claim.period)
            if figure not in kept:
                kept[figure] = _value_kept(scene, reading, claim, every)
    for _, claim in every:
        value = kept.get((claim.indicator, claim.period)) if _is_told(claim) else None
        is_other = _is_told(claim) and claim.quantity and value != claim.quantity.value
        yield replace(claim, unbound=SECOND if value is not None else EITHER) if is_other else claim


def _is_told(claim: Claim) -> bool:
    return claim.kind is ClaimKind.VALUE and claim.quantity is not None and not claim.unbound


def _value_kept(
    scene: Scene, first: Reading, claim: Claim, every: Iterable[tuple[Reading, Claim]]
) -> Decimal | None:
    """The number of a figure that is surely its own: with its period beside it, or said outright.

    Else the first, where a verb leads to it; None where two may be it.
    """
    figure = (claim.indicator, claim.period)
    alike = [
        reading
        for reading, each in every
        if _is_told(each) and (each.indicator, each.period) == figure
    ]
    values = {each.quantity.value for each in alike}
    sure = {each.quantity.value for each in alike if each.is_own or each.is_to}
    if len(values) == 1 or len(sure) > 1:
        return first.quantity.value
    if sure:
        return sure.pop()
    before = scene.parts.words[max(0, first.quantity.start - NEAR) : first.quantity.start]
    return first.quantity.value if _OUTRIGHT.search(before) else None


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
    is_another = (
        _is_no_figure_of(scene, blank, quantity)
        or counts_another(scene.parts, quantity, own)
        or (reading.kind is ClaimKind.CHANGE and changes_another(scene.parts, quantity))
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
    if _THIS_MAKES.search(scene.parts.words, 0, quantity.start):
        return replace(claim, unbound=A_SUM)
    part = "" if claim.unbound else part_named(scene.parts, quantity, scene.context.names.wholes)
    if part and reading.kind is ClaimKind.VALUE:
        return replace(claim, unbound=f"it may be a figure of {part} and not of the whole council")
    return claim


def _is_no_figure_of(scene: Scene, blank: Claim, quantity: Quantity) -> bool:
    """Whether a value is none of the row that the sentence is about only by another figure."""
    if blank.kind is not ClaimKind.VALUE:
        return False
    of = [name.figures for name in scene.parts.names if name.indicator == blank.indicator]
    known = [figures for figures in of if figures is not None]
    return (
        bool(known)
        and len(known) == len(of)
        and not any(numbers_of(quantity.text) & figures for figures in known)
    )


@lru_cache(maxsize=64)
def _pairs(words: str) -> tuple[RunTogether, ...]:
    return tuple(find_run_together(words))
