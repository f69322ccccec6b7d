"""Errors of figures: a true sentence with one of its numbers false.

In: a clean paper and chance. Out: a `Slip` for each way of erring, or None where the paper has no
sentence that can err so.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from random import Random

from tools.corpus.composing import Composer, MadePaper
from tools.corpus.facts import Facts
from tools.corpus.number_words import in_words, ordinal
from tools.corpus.printing import Print
from tools.corpus.sentence import Filled, Sentence
from tools.corpus.slip import Slip, Way, in_sentence, same_fact
from tools.corpus.wrong_numbers import (
    beyond,
    is_false,
    of_another_quarter,
    one_digit,
    other_scale,
    transposed,
)

# The longest run that there are words for.
LONGEST = 11


@dataclass(frozen=True, slots=True)
class Spot:
    """A slot of a sentence in a paper."""

    where: tuple[int, int]
    sentence: Sentence
    at: int

    @property
    def filled(self) -> Filled:
        """What stands there."""
        return self.sentence.fills[self.at]

    @property
    def slots(self) -> frozenset[str]:
        """The slots of the whole sentence."""
        return frozenset(each.slot for each in self.sentence.fills)


def spots(paper: MadePaper, chance: Random, *slots: str) -> Iterator[Spot]:
    """Where these slots stand in the paper, in the order of chance."""
    found = [
        Spot((block, number), sentence, at)
        for block, number, sentence in paper.plan.sentences()
        for at in sentence.find(*slots)
    ]
    yield from chance.sample(found, len(found))


def wrong_figure(way: str, slots: tuple[str, ...], codes: tuple[str, ...]) -> Way:
    """A number of these slots made false in this way: digit, transposed, quarter or scale."""

    def make(paper: MadePaper, composer: Composer, chance: Random) -> Slip | None:
        for spot in spots(paper, chance, *slots):
            facts = paper.facts.get(spot.sentence.indicator or "")
            value = _wrong(way, spot, facts, chance)
            if value is None or not is_false(spot.filled, value):
                continue
            return _slip(way, codes, paper, spot, spot.filled.printing(value), facts)
        return None

    return make


def _wrong(way: str, spot: Spot, facts: Facts | None, chance: Random) -> Decimal | None:
    number = spot.filled.number
    if number is None or spot.sentence.entry.kind == "hedge":
        return None
    if way == "quarter":
        return of_another_quarter(facts, chance) if facts else None
    return {"digit": one_digit, "transposed": transposed, "scale": other_scale}[way](number, chance)


def _slip(
    way: str,
    codes: tuple[str, ...],
    paper: MadePaper,
    spot: Spot,
    filled: Filled,
    facts: Facts | None,
) -> Slip | None:
    """The slip, with what else its sentence shows; None where the sum still comes out."""
    same = [(at, filled) for at in spot.sentence.find(spot.filled.slot)]
    sentence = spot.sentence.with_fill(*same)
    also = same_fact(paper, spot.sentence.indicator, spot.filled)
    also = tuple(each for each in also if each != spot.sentence.text)
    codes = (*codes, "GT-P10") if also else codes
    codes = (*codes, "GT-P14") if {"numerator", "denominator", "value"} <= spot.slots else codes
    return in_sentence(
        f"{spot.filled.slot} {way}", codes, paper, spot.where, sentence,
        is_verdict=facts is not None and filled.number is not None
        and turns_verdict(spot.filled.slot, filled.number.value, facts),
        is_alone=bool(also) or _shows(spot),
        also=also,
    )  # fmt: skip


def _shows(spot: Spot) -> bool:
    """Whether the sentence has the other numbers of the same sum."""
    change = {"change", "value", "previous"}
    return change <= spot.slots or {"numerator", "denominator", "value"} <= spot.slots


def turns_verdict(slot: str, value: Decimal, facts: Facts) -> bool:
    """Whether a reader who believes the number thinks otherwise of target or direction."""
    if slot == "value":
        held = [facts.previous] + ([facts.target] if facts.target is not None else [])
        return any(facts.goodness(value, at) != facts.goodness(facts.value, at) for at in held)
    if slot == "previous":
        return facts.goodness(facts.value, value) != facts.goodness(facts.value, facts.previous)
    if slot == "target" and facts.target is not None:
        return facts.goodness(facts.value, value) != facts.goodness(facts.value, facts.target)
    return False


def threshold(paper: MadePaper, composer: Composer, chance: Random) -> Slip | None:
    """A hedge that its figure does not bear out."""
    for spot in spots(paper, chance, "below", "above", "near"):
        exact, number = spot.filled.exact, spot.filled.number
        if exact is None or number is None:
            continue
        for figure in beyond(spot.filled, spot.filled.slot):
            printed = number.other(figure).value
            is_over = {"below": printed > exact, "above": printed < exact}.get(spot.filled.slot)
            far = abs(printed - exact) > exact * Decimal("0.1")
            if (
                printed > 0
                and abs(printed - exact) >= number.step
                and (far if is_over is None else is_over)
            ):
                filled = spot.filled.printing(figure)
                sentence = spot.sentence.with_fill((spot.at, filled))
                codes = ("GT-P22", "GT-P04")
                return in_sentence("threshold", codes, paper, spot.where, sentence)
    return None


def points(paper: MadePaper, composer: Composer, chance: Random) -> Slip | None:
    """A change in points written as a share."""
    for spot in spots(paper, chance, "change", "change_year"):
        facts, number = paper.facts.get(spot.sentence.indicator or ""), spot.filled.number
        if facts is None or number is None or number.unit != "points":
            continue
        before = facts.previous if spot.filled.slot == "change" else facts.last_year
        share = abs(facts.value - before) / before * 100
        if abs(share - number.value) <= 2 * number.step:
            continue
        sign = chance.choice(("%", " per cent"))
        filled = replace(spot.filled, text=f"{number.value:f}{sign}")
        sentence = spot.sentence.with_fill((spot.at, filled))
        codes, alone = ("GT-P09", "GT-P08"), {"value", "previous"} <= spot.slots
        return in_sentence("points", codes, paper, spot.where, sentence, is_alone=alone)
    return None


def part_of_sum(slots: tuple[str, ...], needed: frozenset[str], code: str, slack: str) -> Way:
    """A number of a sum that is then off by more than rounding can be."""

    def make(paper: MadePaper, composer: Composer, chance: Random) -> Slip | None:
        for spot in spots(paper, chance, *slots):
            number, exact = spot.filled.number, spot.filled.exact
            if number is None or exact is None or not needed <= spot.slots:
                continue
            value = one_digit(number, chance)
            filled = spot.filled.printing(value)
            off = abs(value - exact) > Decimal(slack)
            if off and filled.text != spot.filled.text:
                sentence = spot.sentence.with_fill(
                    *((at, filled) for at in spot.sentence.find(spot.filled.slot))
                )
                return in_sentence(
                    f"{spot.filled.slot} digit", (code,), paper, spot.where, sentence, is_alone=True
                )
        return None

    return make


def case(paper: MadePaper, composer: Composer, chance: Random) -> Slip | None:
    """A number of cases that does not give the share beside it."""
    for spot in spots(paper, chance, "numerator", "denominator"):
        number = spot.filled.number
        if number is None or not {"numerator", "denominator", "value"} <= spot.slots:
            continue
        filled = spot.filled.printing(one_digit(number, chance))
        sentence = spot.sentence.with_fill((spot.at, filled))
        prints = {each.slot: each.number for each in sentence.fills if each.number}
        share: Print = prints["value"]
        given = 100 * prints["numerator"].value / max(prints["denominator"].value, Decimal(1))
        if abs(given - share.value) > share.step:
            codes = ("GT-P14",)
            return in_sentence("case", codes, paper, spot.where, sentence, is_alone=True)
    return None


def impossible_share(paper: MadePaper, composer: Composer, chance: Random) -> Slip | None:
    """A share that no number of so many cases can give."""
    for spot in spots(paper, chance, "value"):
        number = spot.filled.number
        many = next((e.exact for e in spot.sentence.fills if e.slot == "denominator"), None)
        if number is None or many is None or "numerator" in spot.slots:
            continue
        for steps in range(1, 9):
            value = number.value - steps * number.step
            nearest = 100 * (value * many / 100).quantize(Decimal(1)) / many
            if value > 0 and abs(nearest - value) > number.step * Decimal("0.51"):
                filled = spot.filled.printing(value)
                sentence = spot.sentence.with_fill((spot.at, filled))
                codes = ("GT-P15", "GT-P04")
                return in_sentence(
                    "impossible share", codes, paper, spot.where, sentence, is_alone=True
                )
    return None


def longer_run(paper: MadePaper, composer: Composer, chance: Random) -> Slip | None:
    """A run said to be longer than it is."""
    for spot in spots(paper, chance, "streak", "streak_th"):
        longer = int(spot.filled.exact or 0) + chance.randint(1, 3)
        if longer > LONGEST:
            continue
        words = in_words(longer) if spot.filled.slot == "streak" else ordinal(longer)
        filled = replace(spot.filled, text=words or "")
        sentence = spot.sentence.with_fill((spot.at, filled))
        return in_sentence("longer run", ("GT-P24",), paper, spot.where, sentence)
    return None


def other_one_in(paper: MadePaper, composer: Composer, chance: Random) -> Slip | None:
    """One in another number than it is."""
    for spot in spots(paper, chance, "n"):
        many = int(spot.filled.exact or 0) + chance.choice((2, 3))
        sentence = spot.sentence.with_fill((spot.at, replace(spot.filled, text=str(many))))
        return in_sentence("one in", ("GT-P23",), paper, spot.where, sentence)
    return None
