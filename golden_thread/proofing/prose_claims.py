"""The claims of a paragraph, a bullet or an alternative text.

In: its words, its place and its context. Out: claims in order, each bound to an indicator and a
period where the words settle both. A sentence that names none is about the one indicator of the
sentence before it in the same paragraph, or of the heading above; where that names several, it is
left unbound.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from golden_thread.document import PaperPlace
from golden_thread.periods import FoundPeriod, Period, previous
from golden_thread.proofing.claims import Claim, ClaimKind
from golden_thread.proofing.context import Context
from golden_thread.proofing.movements import FoundMovement
from golden_thread.proofing.sentence_parts import Parts, read_parts
from golden_thread.proofing.sentence_periods import Reading, read_quantities
from golden_thread.proofing.sentences import split_sentences

NO_INDICATOR = "it names no measure that the register knows"
NO_PERIOD = "the period is not clear"


def prose_claims(text: str, place: PaperPlace, context: Context) -> Iterator[Claim]:
    """The claims of this text, sentence by sentence."""
    carried = context.subject
    for start, sentence in split_sentences(text):
        parts = read_parts(sentence, context)
        named = {name.indicator for name in parts.names}
        if named:
            carried = next(iter(named)) if len(named) == 1 else None
        scene = _Scene(parts, place, start, context, carried)
        readings = read_quantities(parts, context)
        yield from (_of_quantity(scene, reading) for reading in readings)
        yield from (_of_movement(scene, movement, readings) for movement in parts.movements)
        for status in parts.statuses:
            blank = scene.blank(ClaimKind.STATUS, status.text, status.start, status.end)
            yield bound(replace(blank, status=status.status), context.period)


def bound(claim: Claim, period: Period | None) -> Claim:
    """The claim with its period, and with the reason if anything keeps it from being checked."""
    unbound = "" if claim.indicator else NO_INDICATOR
    return replace(claim, period=period, unbound=unbound or ("" if period else NO_PERIOD))


@dataclass(frozen=True, slots=True)
class _Scene:
    """One sentence where it stands; `carried` is the indicator the sentence before was about."""

    parts: Parts
    place: PaperPlace
    start: int
    context: Context
    carried: str | None

    def subject(self, start: int, end: int) -> str | None:
        found = self.parts.subject(start, end)
        return found if self.parts.names else self.carried

    def blank(self, kind: ClaimKind, text: str, start: int, end: int) -> Claim:
        """A claim that says only where it stands and what it is about."""
        sentence = self.parts.sentence.strip()
        at = self.start + start
        return Claim(kind, text, sentence, self.place, at, self.subject(start, end))


def _of_quantity(scene: _Scene, reading: Reading) -> Claim:
    quantity = reading.quantity
    claim = replace(
        scene.blank(reading.kind, quantity.text, quantity.start, quantity.end),
        quantity=quantity,
        against=reading.against,
        is_earlier=reading.is_earlier,
    )
    return bound(claim, reading.period)


def _of_movement(scene: _Scene, found: FoundMovement, readings: tuple[Reading, ...]) -> Claim:
    """A word of movement: to the latest period its measure has in the sentence, from the earliest.

    “Higher than in Quarter 1” names what it is against; otherwise that is an earlier value in
    the sentence, or the period before.
    """
    claim = scene.blank(ClaimKind.MOVEMENT, found.text, found.start, found.end)
    own = [
        reading.period
        for reading in readings
        if reading.period
        and reading.kind is ClaimKind.VALUE
        and scene.subject(reading.quantity.start, reading.quantity.end) == claim.indicator
    ]
    latest = max((*own, scene.context.period) if scene.context.period else own, default=None)
    named = _named_after(scene, found)
    earlier = [period for period in own if latest and period < latest]
    before = previous(latest) if latest else None
    against = named.period if named else (earlier[0] if earlier else before)
    return bound(replace(claim, movement=found.movement, against=against), latest)


def _named_after(scene: _Scene, found: FoundMovement) -> FoundPeriod | None:
    """The period that a word of movement is followed by: “lower than in Quarter 1 2022/23”."""
    for label in scene.parts.periods:
        if label.start >= found.end:
            gap = scene.parts.between(found.end, label.start).strip()
            return label if gap in ("", "in", "in the", "for", "on", "that of") else None
    return None
