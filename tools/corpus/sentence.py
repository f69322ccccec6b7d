"""A sentence of a paper with what each of its slots prints, and what it claims.

In: nothing. Out: the values that filling makes, papers hold, and injection changes.
"""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from golden_thread.periods import Period
from tools.corpus.printing import Print
from tools.corpus.wordings import SLOT, Entry

DIRECTIONS = frozenset(
    (
        "rose", "fell", "same", "better", "worse", "rose_on_year", "fell_on_year",
        "better_on_year", "worse_on_year", "closer_to_target", "further_from_target",
    )
)  # fmt: skip
VERDICTS = frozenset(("met", "missed"))
COLOURS = frozenset(("green", "amber", "red"))
SUPERLATIVES = frozenset(("highest_since", "lowest_since", "best_since", "worst_since"))
STREAKS = frozenset(("streak_better", "streak_worse"))
MULTIPLES = frozenset(
    (
        "doubled", "halved", "trebled", "about_half", "about_a_third", "about_a_quarter",
        "about_two_thirds", "one_in_n",
    )
)  # fmt: skip
# What a sentence claims by its words and no slot prints, by its conditions.
BY_WORDS = {
    "direction": DIRECTIONS,
    "verdict": VERDICTS,
    "status": COLOURS,
    "superlative": SUPERLATIVES,
    "streak": STREAKS,
    "multiple": MULTIPLES,
}


@dataclass(frozen=True, slots=True)
class Filled:
    """What one slot prints. `exact` is the true number, `number` how it is printed.

    `kind` is what it claims (value, change, date …), empty where it claims nothing, as a name does.
    """

    slot: str
    text: str
    kind: str = ""
    exact: Decimal | None = None
    number: Print | None = None
    period: Period | None = None
    day: date | None = None

    def printing(self, value: Decimal) -> "Filled":
        """Another number in its place, printed in the same form."""
        if self.number is None:
            raise ValueError(f"{self.slot} prints no number")
        other = self.number.other(value)
        return replace(self, text=other.text, number=other)


@dataclass(frozen=True, slots=True)
class Expected:
    """One claim that a reader would find in a sentence. `text` is empty where words make it."""

    kind: str
    text: str
    indicator: str | None
    period: Period | None
    exact: Decimal | None


@dataclass(frozen=True, slots=True)
class Sentence:
    """An entry with its slots filled, about one measure or none."""

    entry: Entry
    fills: tuple[Filled, ...]
    indicator: str | None
    period: Period
    broken: frozenset[str] = frozenset()

    @property
    def text(self) -> str:
        """The words of it."""
        queue = iter(self.fills)
        words = SLOT.sub(lambda _: next(queue).text, self.entry.text)
        return words[:1].upper() + words[1:]

    def with_fill(self, *others: tuple[int, Filled]) -> "Sentence":
        """The sentence with other fills at these places."""
        changed = dict(others)
        return replace(
            self, fills=tuple(changed.get(at, each) for at, each in enumerate(self.fills))
        )

    def find(self, *slots: str) -> tuple[int, ...]:
        """Where these slots stand among the fills."""
        return tuple(at for at, each in enumerate(self.fills) if each.slot in slots)

    @property
    def expected(self) -> tuple[Expected, ...]:
        """The claims it makes: those its slots print, then those of its words."""
        slots = tuple(
            Expected(each.kind, each.text, self.indicator, each.period, each.exact)
            for each in self.fills
            if each.kind
        )
        printed = {each.kind for each in slots}
        words = tuple(
            Expected(kind, "", self.indicator, self.period, None)
            for kind, conditions in BY_WORDS.items()
            if not conditions.isdisjoint(self.entry.when)
            and kind not in printed
            and self.entry.kind != "cause_action"
        )
        return slots + words


def sentence_of(text: str, period: Period, *fills: Filled, kind: str = "frame") -> Sentence:
    """A sentence of the paper's own frame, which comes from no wording."""
    return Sentence(Entry(f"{kind}-00", kind, (), text), fills, None, period)
