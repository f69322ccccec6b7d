"""Errors of words: a wording used of a measure of which what it says does not hold.

In: a clean paper, the wordings and chance. Out: a `Slip`. The condition that is broken is broken by
far: “rose” is used where the figure fell, “doubled” where it is nowhere near twice.
"""

from collections.abc import Callable
from decimal import Decimal
from random import Random

from golden_thread.framework import Polarity
from tools.corpus.composing import Composer, MadePaper
from tools.corpus.facts import Facts
from tools.corpus.filling import broken_facts, fill
from tools.corpus.sentence import (
    COLOURS,
    DIRECTIONS,
    MULTIPLES,
    STREAKS,
    SUPERLATIVES,
    VERDICTS,
    Sentence,
)
from tools.corpus.slip import Slip, Way, in_sentence
from tools.corpus.wordings import Entry

CODES = {
    "GT-P03": VERDICTS,
    "GT-P05": DIRECTIONS,
    "GT-P06": COLOURS,
    "GT-P23": MULTIPLES,
    "GT-P24": STREAKS,
    "GT-P25": SUPERLATIVES,
}
# Each condition that is broken only where its opposite holds.
_OPPOSITE = {
    "rose": ("fell",), "fell": ("rose",), "same": ("rose", "fell"), "better": ("worse",),
    "worse": ("better",), "rose_on_year": ("fell_on_year",), "fell_on_year": ("rose_on_year",),
    "better_on_year": ("worse_on_year",), "worse_on_year": ("better_on_year",),
    "met": ("missed",), "missed": ("met",), "green": ("amber", "red"), "amber": ("green", "red"),
    "red": ("green", "amber"), "closer_to_target": ("further_from_target",),
    "further_from_target": ("closer_to_target",), "streak_better": ("worse",),
    "streak_worse": ("better",),
}  # fmt: skip
# Within these a multiple or a fraction might still be called so.
_MULTIPLES = {"doubled": ("1.7", "2.4"), "halved": ("0.4", "0.6"), "trebled": ("2.5", "3.6")}
_FRACTIONS = {
    "about_half": ("40", "60"),
    "about_a_third": ("27", "40"),
    "about_a_quarter": ("19", "31"),
    "about_two_thirds": ("58", "75"),
}
_VERDICTS = ("GT-P03", "GT-P05", "GT-P06")


def wrong_wording(code: str) -> Way:
    """A wording of which conditions of this check do not hold, in the place of a true sentence."""

    def make(paper: MadePaper, composer: Composer, chance: Random) -> Slip | None:
        entries = [each for each in composer.half.entries if each.facts & CODES[code]]
        entries.sort(key=lambda each: (composer.used[f"broken {each.id}"], chance.random()))
        places = [each for each in paper.plan.sentences() if each[2].indicator]
        for entry in entries:
            for block, number, sentence in chance.sample(places, min(len(places), 25)):
                made = _broken(entry, code, sentence, paper, chance)
                if made is not None:
                    composer.used[f"broken {entry.id}"] += 1
                    return _slip(code, paper, (block, number), made)
        return None

    return make


def _broken(
    entry: Entry, code: str, sentence: Sentence, paper: MadePaper, chance: Random
) -> Sentence | None:
    """The wording about the measure of this sentence, where it is false of it."""
    facts = paper.facts[sentence.indicator or ""]
    broken = broken_facts(entry, facts)
    if not broken & CODES[code] or not all(_by_far(each, facts) for each in broken):
        return None
    if sentence.entry.names_measure and not entry.names_measure:
        return None
    if entry.kind == "cause_action":
        return None
    made = fill(entry, facts, paper.paper, chance, broken=broken)
    if made is None:
        return None
    return made if _is_beaten(made, facts) and _is_no_one_in(made, facts) else None


def _by_far(condition: str, facts: Facts) -> bool:
    if condition in _OPPOSITE:
        return any(each in facts.holds for each in _OPPOSITE[condition])
    if condition in _MULTIPLES:
        return not _within(facts.value / max(facts.previous, Decimal("0.01")), condition)
    if condition in _FRACTIONS:
        return not _within(facts.value, condition)
    return condition in SUPERLATIVES or condition == "one_in_n"


def _within(value: Decimal, condition: str) -> bool:
    low, high = (_MULTIPLES | _FRACTIONS)[condition]
    return Decimal(low) <= value <= Decimal(high)


def _is_beaten(sentence: Sentence, facts: Facts) -> bool:
    """Whether some quarter since then beats the figure, so that a superlative is false."""
    asked = SUPERLATIVES & sentence.broken
    since = next((each.period for each in sentence.fills if each.slot == "since"), None)
    first = facts.quarters.index(since) + 1 if since else len(facts.quarters) - 4
    later = [facts.printed(each.value) for each in facts.points[first:-1]]
    now = facts.printed(facts.value)
    is_higher = facts.indicator.polarity is Polarity.HIGHER
    upward: dict[str, Callable[[], bool]] = {
        "highest_since": lambda: True,
        "lowest_since": lambda: False,
        "best_since": lambda: is_higher,
        "worst_since": lambda: not is_higher,
    }
    return all(
        any(each > now if upward[name]() else each < now for each in later) for name in asked
    )


def _is_no_one_in(sentence: Sentence, facts: Facts) -> bool:
    """Whether a “one in n” is far from true."""
    many = next((each.exact for each in sentence.fills if each.slot == "n"), None)
    return many is None or abs(facts.value * many / 100 - 1) > Decimal("0.3")


def _slip(code: str, paper: MadePaper, where: tuple[int, int], made: Sentence) -> Slip:
    codes = tuple(each for each, conditions in CODES.items() if conditions & made.broken)
    slots = {each.slot for each in made.fills}
    moved = {"rose", "fell", "same"} & made.broken
    return in_sentence(
        f"wording {code}", (code, *(each for each in codes if each != code)), paper, where, made,
        is_verdict=any(each in _VERDICTS for each in codes),
        is_alone=bool(moved) and {"value", "previous"} <= slots,
    )  # fmt: skip
