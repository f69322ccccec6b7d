"""The figures that one statement of a paper tells, each as a proposal.

In: a statement with its claims, the passage it stands in, and what is known of the paper. Out: a
proposal for each value, with the target, status and change that are told beside it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from golden_thread.figures import Movement
from golden_thread.periods import Period, previous
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.prose_claims import SECOND
from golden_thread.proofing.claims.scene import RUN_TOGETHER
from golden_thread.proofing.claims.statement import Statement
from golden_thread.proofing.claims.told_names import is_local
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.workspace.from_papers.counted_out import (
    is_limit,
    is_of_others,
    is_target,
    names_or_spans,
)
from golden_thread.workspace.from_papers.naming import unit_words, value_words
from golden_thread.workspace.from_papers.passages import Passage
from golden_thread.workspace.from_papers.proposal import Confidence, ProposedFigure
from golden_thread.workspace.from_papers.reader import Reader, Title
from golden_thread.workspace.from_papers.settling import Basis, Settled, settle
from golden_thread.workspace.kpi.properties import code_of_title

_SIGNS = {"✅": "green", "🟢": "green", "🔴": "red", "❌": "red", "🟥": "red", "🟩": "green",
          "⚠": "amber", "🟠": "amber", "🟡": "amber", "🟧": "amber"}  # fmt: skip
_SIGN = re.compile("|".join(_SIGNS))
_RATED = re.compile(
    r"\b(?:was|is|rated|remained|remains|still|stayed|at) (?P<word>red|amber|green)\b"
)

# Why a number after the first of a figure is not taken for it.
FURTHER = (SECOND, RUN_TOGETHER)


@dataclass(frozen=True, slots=True)
class Told:
    """A value with its claim, what it is called and its period."""

    claim: Claim
    quantity: Quantity
    title: Title
    settled: Settled


def figures_of(statement: Statement, passage: Passage, reader: Reader) -> Iterator[ProposedFigure]:
    """The proposals of this statement in the order of its numbers."""
    values = [
        Told(claim, claim.quantity, title, settle(claim, statement, passage, reader.times))
        for claim in _values(statement, passage)
        if claim.quantity and (title := reader.title(claim, statement, passage)).words
    ]
    values = list(_told_apart(values))
    main = next((each for each in values if not each.claim.is_earlier), None)
    for told in values:
        yield _proposed(told, statement, passage, reader, is_main=told is main)


def _told_apart(values: Iterable[Told]) -> Iterator[Told]:
    """The values, the second of a made title and a period under a title of its own."""
    told: Counter[tuple[str, Period | None]] = Counter()
    for each in values:
        what = (each.title.words, each.settled.period)
        told[what] += 1
        if each.title.is_made and told[what] > 1:
            each = replace(
                each, title=replace(each.title, words=f"{each.title.words} ({told[what]})")
            )
        yield each


def _values(statement: Statement, passage: Passage) -> Iterator[Claim]:
    """The claims that tell a value, those that only look like changes among them."""
    sentence = statement.text
    told: set[str | None] = set()
    for claim in statement.claims:
        quantity = claim.quantity
        # A second number is of the same figure where the first was only one to compare with.
        if quantity is None or (claim.unbound in FURTHER and claim.indicator in told):
            continue
        is_value = claim.kind is ClaimKind.VALUE or _is_no_change(claim, statement)
        if not is_value:
            continue
        if not passage.is_row:
            within = _in_sentence(quantity, claim, statement)
            is_named = is_local(claim.indicator) or claim.indicator is not None
            digits = re.search(r"[\d£]", sentence[within.start :])
            at = within.start + (digits.start() if digits else 0)
            if any(each(sentence, within) for each in (is_target, is_of_others, is_limit)):
                continue
            if not is_named and names_or_spans(sentence, within, at):
                continue
            claim = replace(claim, quantity=within)
        told.add(claim.indicator)
        yield claim


def _in_sentence(quantity: Quantity, claim: Claim, statement: Statement) -> Quantity:
    """The quantity with its place in the words of the statement."""
    at = statement.text.find(quantity.text, max(0, claim.start - statement.start - 1))
    at = at if at >= 0 else max(0, claim.start - statement.start)
    return replace(quantity, start=at, end=at + len(quantity.text))


def _is_no_change(claim: Claim, statement: Statement) -> bool:
    """Whether a change is none: nothing moved (“attended by over 1,000”), or it is what is told.

    “Increase of £1,290 to be paid” tells of the £1,290.
    """
    if claim.kind is not ClaimKind.CHANGE or claim.indicator is not None:
        return False
    moves = [each for each in statement.claims if each.kind is ClaimKind.MOVEMENT]
    others = [each for each in statement.claims if each.kind is ClaimKind.VALUE]
    starts = any(each.start == statement.start for each in moves)
    return not moves or (starts and all(each.start > claim.start for each in others))


def _proposed(
    told: Told, statement: Statement, passage: Passage, reader: Reader, *, is_main: bool
) -> ProposedFigure:
    title, quantity, period = told.title, told.quantity, told.settled.period
    indicator = title.indicator
    unit = indicator.unit.value if indicator else ""
    change, movement, against = _moved(told, statement, period)
    return ProposedFigure(
        indicator=indicator.code if indicator else code_of_title(title.words),
        title=title.words,
        service=indicator.service if indicator else passage.standing.service,
        unit=unit or unit_words(title.words, statement.text, quantity),
        period=period.key if period else "",
        value=value_words(quantity),
        qualifier="" if quantity.qualifier.value == "exact" else quantity.qualifier.value,
        printed=quantity.text.strip(),
        status=_status(statement) if is_main else "",
        target=_target(told, statement) if is_main else "",
        stated_change=change,
        stated_movement=movement,
        stated_against=against,
        confidence=confidence_of(title, told.settled, is_row=passage.is_row).value,
        source=reader.source(passage),
        sentence=" ".join(statement.text.split()),
        note=_note(told, statement),
    )


def confidence_of(title: Title, settled: Settled, *, is_row: bool) -> Confidence:
    """How surely a figure is what the paper means (reference, The files of proposals)."""
    if title.is_made or settled.basis >= Basis.DATE or settled.note:
        return Confidence.LOW
    is_known = title.indicator is not None or is_row
    return Confidence.HIGH if is_known else Confidence.MEDIUM


def _status(statement: Statement) -> str:
    said = next((each.status for each in statement.claims if each.status), None)
    if said is not None:
        return said.value
    sign = _SIGN.search(statement.text)
    if sign:
        return _SIGNS[sign.group()]
    rated = _RATED.search(statement.text)
    return rated["word"] if rated else ""


def _target(told: Told, statement: Statement) -> str:
    """The target told beside a value, in its unit; empty where there is none or there are two."""
    found = {}
    for claim in statement.claims:
        quantity = claim.quantity
        if quantity is None or claim is told.claim or quantity.upper is not None:
            continue
        is_said = claim.kind is ClaimKind.TARGET or (
            claim.kind is ClaimKind.VALUE
            and not statement.is_row
            and is_target(statement.text, _in_sentence(quantity, claim, statement))
        )
        if is_said and quantity.unit in (told.quantity.unit, ""):
            found[quantity.value] = value_words(quantity)
    return next(iter(found.values())) if len(found) == 1 else ""


def _moved(told: Told, statement: Statement, period: Period | None) -> tuple[str, str, str]:
    """The change, the movement and the period it is against, as told of a value; else nothing."""
    if told.claim.is_earlier or period is None or told.claim.kind is ClaimKind.CHANGE:
        return "", "", ""
    code = told.claim.indicator
    beside = [each for each in statement.claims if each.indicator == code]
    changes = [each for each in beside if each.kind is ClaimKind.CHANGE and each.quantity]
    moves = [
        each
        for each in beside
        if each.kind is ClaimKind.MOVEMENT and isinstance(each.movement, Movement)
    ]
    ways = {each.movement for each in moves}
    if len(ways) != 1 or (code is None and len(changes) > 1):
        return "", "", ""
    (way,) = ways
    if told.settled.period != told.claim.period or moves[0].against is None:
        against = previous(period)
    else:
        against = moves[0].against
    change = ""
    if len(changes) == 1 and changes[0].quantity and way is not Movement.SAME:
        same = changes[0].quantity.unit in (told.quantity.unit, "points")
        sign = "-" if way is Movement.DOWN else ""
        change = f"{sign}{abs(changes[0].quantity.value):f}" if same else ""
        if told.quantity.unit == "percent" and changes[0].quantity.unit != "points":
            change = ""
    return change, way.value if way else "", against.key


def _note(told: Told, statement: Statement) -> str:
    """What a person should look at."""
    others = [
        each.text
        for each in statement.claims
        if each.unbound in FURTHER
        and each is not told.claim
        and each.indicator == told.claim.indicator
    ]
    notes = [told.settled.note] if told.settled.note else []
    if others:
        notes.append(f"Another number stands beside it: {', '.join(others)}.")
    if told.quantity.unit == "minutes":
        notes.append("Printed in minutes.")
    return " ".join(notes)
