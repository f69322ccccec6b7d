"""A wording filled for one measure of one paper, true in every slot and condition.

In: an entry, what is true of the measure, and chance. Out: a `Sentence`, or None where the wording
does not fit the measure. Asked for a broken one, it fills a wording whose facts do not hold.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from golden_thread.framework import Unit
from golden_thread.periods import Period
from tools.corpus.facts import Facts
from tools.corpus.forms import Forms
from tools.corpus.sentence import STREAKS, SUPERLATIVES, Filled, Sentence
from tools.corpus.shares import divided
from tools.corpus.slots import Setting, fill_slot, rounds_alike
from tools.corpus.wordings import TYPES, Entry

_DATES = ("weekday", "date", "start_date", "end_date")
# The wordings of dates up to this number tell of what was; those after it of what is to come.
LAST_PAST = 10


@dataclass(frozen=True, slots=True)
class PaperFacts:
    """What holds for a whole paper: its date, its counts of statuses, the areas of the council."""

    dated: date
    counts: dict[str, int]
    areas: tuple[str, ...]
    forms: Forms


def fits(entry: Entry, facts: Facts) -> bool:
    """Whether everything that the wording needs holds for this measure."""
    return facts.holds.issuperset(entry.when) and ("gap" not in entry.slots or _has_gap(facts))


def fill(
    entry: Entry,
    facts: Facts,
    paper: PaperFacts,
    chance: Random,
    *,
    broken: frozenset[str] = frozenset(),
) -> Sentence | None:
    """The sentence, or None where a slot has nothing to print or too little to tell apart."""
    if not broken and not fits(entry, facts):
        return None
    setting = _setting(entry, _claimed(facts, broken, chance), paper, chance, broken)
    fills: list[Filled] = []
    days = _days(entry, facts, paper, chance)
    for slot in entry.slots:
        filled = _day(slot, days, paper, chance, entry) if slot in _DATES else None
        filled = filled or fill_slot(slot, setting)
        if filled is None:
            return None
        # A figure that a sentence gives twice is printed twice the same.
        fills.append(next((each for each in fills if each.slot == slot), filled))
    code = None if entry.kind in ("filler", "counts", "dates", "shares") else facts.indicator.code
    return Sentence(entry, tuple(fills), code, facts.quarters[-1], broken)


def _claimed(facts: Facts, broken: frozenset[str], chance: Random) -> Facts:
    """The facts with what a broken wording claims in their place: a run, or one in so many."""
    if not STREAKS.isdisjoint(broken):
        facts = replace(facts, streak=chance.randint(3, 5))
    return replace(facts, one_in=chance.randint(3, 8)) if "one_in_n" in broken else facts


def _setting(
    entry: Entry, facts: Facts, paper: PaperFacts, chance: Random, broken: frozenset[str]
) -> Setting:
    places = facts.indicator.decimals
    percent = facts.indicator.unit is Unit.PERCENT
    if percent and not broken and chance.random() < 0.4 and rounds_alike(facts, 0):
        places = 0
    total = facts.value if facts.indicator.unit is Unit.COUNT else None
    figures = {"previous", "last_year", "target", "change", "gap", "change_year", "total"}
    asked = SUPERLATIVES.intersection(entry.when)
    return Setting(
        forms=paper.forms,
        facts=facts,
        counts=paper.counts,
        division=divided(total, paper.areas, chance),
        places=places,
        since=_since(facts, asked, chance, broken=bool(broken)),
        coarse=figures.isdisjoint(entry.slots),
        chance=chance,
    )


def _since(facts: Facts, asked: frozenset[str], chance: Random, *, broken: bool) -> Period | None:
    """The quarter that a superlative goes back to; for a broken one any that is long enough ago."""
    if broken:
        return chance.choice(facts.quarters[:-4])
    return next((facts.since[each] for each in asked if each in facts.since), None)


def _has_gap(facts: Facts) -> bool:
    if facts.target is None:
        return False
    return facts.printed(facts.value) != facts.printed(facts.target)


def _days(entry: Entry, facts: Facts, paper: PaperFacts, chance: Random) -> dict[str, date]:
    """A day and a first and last day, before the paper or after it as the wording goes."""
    forward = entry.kind == "cause_action" or (entry.kind == "dates" and entry.number > LAST_PAST)
    if forward:
        first = paper.dated + timedelta(chance.randint(8, 90))
        return {"date": first, "start_date": first, "end_date": first + _some(chance)}
    last = paper.dated - timedelta(chance.randint(3, 40))
    return {"date": last, "start_date": last - _some(chance), "end_date": last}


def _some(chance: Random) -> timedelta:
    return timedelta(chance.randint(4, 60))


def _day(
    slot: str, days: dict[str, date], paper: PaperFacts, chance: Random, entry: Entry
) -> Filled:
    if slot == "weekday":
        return Filled(slot, f"{days['date']:%A}", "date", day=days["date"])
    day = days[slot]
    return Filled(slot, paper.forms.date(day, chance), "date", day=day)


def broken_facts(entry: Entry, facts: Facts) -> frozenset[str]:
    """The conditions of the wording that do not hold; none where its types do not hold either."""
    if not facts.holds.issuperset(TYPES.intersection(entry.when)):
        return frozenset()
    return entry.facts - facts.holds
