"""What each slot of a wording prints for one measure in one paper.

In: the facts of a measure, the paper's setting, and chance. Out: `Filled` values; None where a slot
has nothing to print, so that the wording cannot be used for this measure.
"""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from random import Random

from golden_thread.framework import Unit, places_of
from golden_thread.periods import Period
from tools.corpus.facts import Facts, rounded
from tools.corpus.forms import Forms
from tools.corpus.number_words import in_words, ordinal
from tools.corpus.printing import POINTS, Print, print_number
from tools.corpus.round_figures import round_figures
from tools.corpus.sentence import Filled
from tools.corpus.shares import Division


@dataclass(frozen=True, slots=True)
class Setting:
    """What a sentence is filled from beside the measure: printed forms, and the paper's counts.

    `division` is the measure's total in three parts, `places` how finely shares are printed.
    """

    forms: Forms
    facts: Facts
    counts: dict[str, int]
    division: Division
    places: int
    since: Period | None
    coarse: bool
    chance: Random

    @property
    def now(self) -> Period:
        """The paper's quarter."""
        return self.facts.quarters[-1]


def fill_slot(slot: str, setting: Setting) -> Filled | None:
    """What this slot prints, but for dates; None where there is nothing."""
    facts = setting.facts
    if slot in ("measure", "Measure", "code"):
        return Filled(slot, _name(slot, facts))
    if slot in setting.counts:
        number = Decimal(setting.counts[slot])
        return Filled(
            slot, f"{number}", "counts", number, Print(number, 0, "count", None), setting.now
        )
    for table in (_PERIODS, _FIGURES, _WORDS):
        if slot in table:
            return table[slot](slot, setting)
    if slot.startswith("part") or slot == "total":
        return _part(slot, setting)
    return _share(slot, setting) if slot.startswith("share") else None


def _name(slot: str, facts: Facts) -> str:
    title = facts.indicator.title
    if slot == "code":
        return facts.indicator.code
    return title if slot == "Measure" else title[0].lower() + title[1:]


def _period(slot: str, setting: Setting) -> Filled | None:
    quarters = setting.facts.quarters
    period = {
        "period": setting.now,
        "previous_period": quarters[-2],
        "last_year_period": quarters[-5],
        "since": setting.since,
    }[slot]
    if period is None:
        return None
    bare = slot in ("period", "previous_period") and period.key[:9] == setting.now.key[:9]
    printed = setting.forms.period(period, setting.chance, bare=bare)
    return Filled(slot, printed, "period", period=period)


def _figure(slot: str, setting: Setting) -> Filled | None:
    facts = setting.facts
    exact, period = _exact(slot, facts)
    if exact is None:
        return None
    places = setting.places
    if slot == "target":
        places = min(places, places_of(exact.normalize()))
    number = print_number(
        exact, places, facts.indicator.unit.value, setting.forms, setting.chance,
        indicator=facts.indicator, coarse=setting.coarse,
    )  # fmt: skip
    return Filled(slot, number.text, _KIND_OF.get(slot, "value"), exact, number, period)


_KIND_OF = {"target": "target"}


def _exact(slot: str, facts: Facts) -> tuple[Decimal | None, Period | None]:
    """The true figure of a slot, and whose quarter it is."""
    quarters = facts.quarters
    if slot == "year_to_date":
        so_far = facts.year_to_date
        return (so_far[1], so_far[0]) if so_far else (None, None)
    return {
        "value": (facts.value, quarters[-1]),
        "previous": (facts.previous, quarters[-2]),
        "last_year": (facts.last_year, quarters[-5]),
        "target": (facts.target, quarters[-1]),
    }[slot]


def _change(slot: str, setting: Setting) -> Filled | None:
    """The size of a difference; between shares in points. None where it would print as nothing."""
    facts = setting.facts
    other = {"change": facts.previous, "change_year": facts.last_year, "gap": facts.target}[slot]
    if other is None:
        return None
    exact = abs(facts.value - other)
    unit = facts.indicator.unit
    number = print_number(
        exact, setting.places, POINTS if unit is Unit.PERCENT else unit.value, setting.forms,
        setting.chance, indicator=facts.indicator,
    )  # fmt: skip
    return Filled(slot, number.text, "change", exact, number, setting.now) if number.value else None


def _change_percent(slot: str, setting: Setting) -> Filled | None:
    facts = setting.facts
    if not facts.previous:
        return None
    exact = abs(facts.value - facts.previous) / facts.previous * 100
    places = setting.chance.choice((0, 1))
    number = print_number(exact, places, "percent", setting.forms, setting.chance)
    return Filled(slot, number.text, "change", exact, number, setting.now) if number.value else None


def _round_figure(slot: str, setting: Setting) -> Filled | None:
    facts = setting.facts
    found = round_figures(facts.value, facts.indicator).get(slot)
    if found is None:
        return None
    places = max(0, places_of(found.normalize()))
    number = print_number(
        found, places, facts.indicator.unit.value, setting.forms, setting.chance,
        indicator=facts.indicator,
    )  # fmt: skip
    return Filled(slot, number.text, "value", facts.value, number, setting.now)


def _case(slot: str, setting: Setting) -> Filled | None:
    point = setting.facts.points[-1]
    found = point.numerator if slot == "numerator" else point.denominator
    if found is None:
        return None
    number = Print(Decimal(found), 0, "count", None)
    return Filled(slot, number.text, "fraction", Decimal(found), number, setting.now)


def _part(slot: str, setting: Setting) -> Filled | None:
    division = setting.division
    if slot.endswith("_name"):
        return Filled(slot, division.names[int(slot[4]) - 1])
    if setting.facts.indicator.unit is not Unit.COUNT or not division.parts:
        return None
    exact = Decimal(sum(division.parts) if slot == "total" else division.parts[int(slot[4]) - 1])
    number = Print(exact, 0, "count", None)
    return Filled(slot, number.text, "total", exact, number, setting.now)


def _share(slot: str, setting: Setting) -> Filled | None:
    exact = setting.division.shares[int(slot[5]) - 1]
    number = print_number(exact, 0, "percent", setting.forms, setting.chance)
    return Filled(slot, number.text, "share", exact, number, setting.now)


def _streak(slot: str, setting: Setting) -> Filled | None:
    count = setting.facts.streak
    if count < 2:
        return None
    words = in_words(count) if slot == "streak" else ordinal(count)
    return Filled(slot, words or "", "streak", Decimal(count), period=setting.now)


def _one_in(slot: str, setting: Setting) -> Filled | None:
    many = setting.facts.one_in
    if not many:
        return None
    words = setting.chance.choice((str(many), in_words(many) or str(many)))
    return Filled(slot, words, "multiple", Decimal(many), period=setting.now)


def _status(slot: str, setting: Setting) -> Filled | None:
    status = setting.facts.status
    return Filled(slot, status, "status", period=setting.now) if status != "grey" else None


_Fill = Callable[[str, Setting], Filled | None]
_PERIODS: dict[str, _Fill] = dict.fromkeys(
    ("period", "previous_period", "last_year_period", "since"), _period
)
_FIGURES: dict[str, _Fill] = {
    **dict.fromkeys(("value", "previous", "last_year", "target", "year_to_date"), _figure),
    **dict.fromkeys(("change", "change_year", "gap"), _change),
    "change_percent": _change_percent,
    **dict.fromkeys(("below", "above", "near"), _round_figure),
    **dict.fromkeys(("numerator", "denominator"), _case),
}
_WORDS: dict[str, _Fill] = {
    "streak": _streak,
    "streak_th": _streak,
    "n": _one_in,
    "status": _status,
}


def rounds_alike(facts: Facts, places: int) -> bool:
    """Whether printing to so few places keeps every figure on its side of every other."""
    values = [facts.value, facts.previous, facts.last_year]
    values += [facts.target] if facts.target is not None else []
    for at, one in enumerate(values):
        for other in values[at + 1 :]:
            if _order(one, other) != _order(rounded(one, places), rounded(other, places)):
                return False
    return True


def _order(one: Decimal, other: Decimal) -> int:
    return (one > other) - (one < other)
