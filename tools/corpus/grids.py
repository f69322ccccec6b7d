"""The tables of a made-up paper: measures in varied columns, and the counts of statuses.

In: what is true of measures, the words of a half for tables, and chance. Out: grids.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from random import Random
from typing import Any

from golden_thread.framework import places_of
from golden_thread.periods import Period
from tools.corpus.facts import Facts
from tools.corpus.forms import Form, Forms
from tools.corpus.plan import Grid, GridRow
from tools.corpus.printing import Print
from tools.corpus.sentence import Filled, Sentence

_OPTIONAL = ("code", "service", "target", "previous", "last_year", "status", "trend", "comment")
_FIGURES = ("value", "target", "previous", "last_year")
_BARE = Form("{number}", {"number": "number"})
Titles = Callable[[Facts], str]
Comments = Callable[[Facts], Sentence | None]


@dataclass(frozen=True, slots=True)
class Ways:
    """How one table writes things: its columns, its words, whether units are printed."""

    columns: tuple[str, ...]
    words: dict[str, str]
    trends: dict[str, str]
    empty: str
    is_bare: bool


def measures_grid(
    measures: Sequence[Facts],
    service: str,
    words: dict[str, Any],
    paper: tuple[Forms, Titles],
    chance: Random,
    comment: Comments,
    *,
    everything: bool = False,
) -> Grid:
    """A table with a row a measure; in an appendix with every column but the comment."""
    ways = _ways(words, chance, everything=everything)
    forms, titles = paper
    quarters = measures[0].quarters
    headings = tuple(_heading(each, words, quarters, forms, chance) for each in ways.columns)
    period = forms.period(quarters[-1], chance, months=False)
    caption = chance.choice(words["table_captions"]).format(service=service, period=period)
    rows = tuple(_row(facts, titles(facts), ways, comment) for facts in measures)
    return Grid(caption[:1].upper() + caption[1:], headings, rows)


def counts_grid(counts: dict[str, int], words: dict[str, Any], now: Period, chance: Random) -> Grid:
    """The counts of statuses in a table, with their total."""
    rows = []
    for status in ("green", "amber", "red", "grey"):
        name = Filled("measure", words["status_words"][status][0])
        rows.append(GridRow((name, _counted(counts[status], now))))
    total = Filled("measure", chance.choice(("Total", "All measures")))
    rows.append(GridRow((total, _counted(counts["measures"], now, "total"))))
    headings = ("Status", chance.choice(("Number of measures", "Measures", "Count")))
    return Grid("How many measures have which status", headings, tuple(rows), "counts")


def _counted(number: int, now: Period, kind: str = "counts") -> Filled:
    printed = Print(Decimal(number), 0, "count", None)
    return Filled("number", printed.text, kind, Decimal(number), printed, now)


def _ways(words: dict[str, Any], chance: Random, *, everything: bool) -> Ways:
    few = [each for each in _OPTIONAL if chance.random() < 0.55]
    if everything:
        few = ["code", "service", "target", "previous", "last_year", "status", "trend"]
    figures = [each for each in ("value", *few) if each in (*_FIGURES, "status", "trend")]
    chance.shuffle(figures)
    front = ["code", "measure"] if "code" in few and chance.random() < 0.7 else ["measure"]
    front += ["code"] if "code" in few and "code" not in front else []
    front += ["service"] if "service" in few else []
    last = ["comment"] if "comment" in few else []
    family = chance.choice((("rose", "fell"), ("better", "worse")))
    trends = {each: chance.choice(words["trend_words"][each]) for each in (*family, "same")}
    at = chance.randrange(min(map(len, words["status_words"].values())))
    return Ways(
        columns=(*front, *figures, *last),
        words={status: listed[at] for status, listed in words["status_words"].items()},
        trends=trends,
        empty=chance.choice(words["empty_cells"]) or "",
        is_bare=chance.random() < 0.3,
    )


def _heading(
    role: str, words: dict[str, Any], quarters: tuple[Period, ...], forms: Forms, chance: Random
) -> str:
    """The heading of a column; that of a figure may be its quarter."""
    of_quarter = {"value": -1, "previous": -2, "last_year": -5}
    if role in of_quarter and chance.random() < 0.15:
        printed = forms.period(quarters[of_quarter[role]], chance, months=False)
        return printed[:1].upper() + printed[1:]
    return str(chance.choice(words["columns"][role]))


def _row(facts: Facts, service: str, ways: Ways, comment: Comments) -> GridRow:
    said = comment(facts) if "comment" in ways.columns else None
    cells = []
    for role in ways.columns:
        if role == "comment":
            cells.append(Filled(role, said.text if said else ways.empty))
        else:
            cells.append(_cell(role, facts, service, ways))
    return GridRow(tuple(cells), facts.indicator.code, said)


def _cell(role: str, facts: Facts, service: str, ways: Ways) -> Filled:
    indicator, now = facts.indicator, facts.quarters[-1]
    names = {"code": indicator.code, "measure": indicator.title, "service": service}
    if role in names:
        return Filled(role, names[role])
    if role == "status":
        kind = "status" if facts.status != "grey" else ""
        return Filled(role, ways.words[facts.status], kind, period=now)
    if role == "trend":
        way = next((each for each in ways.trends if each in facts.holds), "")
        if not way:
            return Filled(role, ways.empty)
        return Filled(role, ways.trends[way], "direction", period=now)
    return _figure(role, facts, ways)


def _figure(role: str, facts: Facts, ways: Ways) -> Filled:
    quarters = facts.quarters
    exact, period = {
        "value": (facts.value, quarters[-1]),
        "target": (facts.target, quarters[-1]),
        "previous": (facts.previous, quarters[-2]),
        "last_year": (facts.last_year, quarters[-5]),
    }[role]
    if exact is None:
        return Filled(role, ways.empty)
    places = facts.indicator.decimals
    if role == "target":
        places = min(places, places_of(exact.normalize()))
    form = _BARE if ways.is_bare else None
    number = Print(exact, places, facts.indicator.unit.value, form, facts.indicator)
    number = number.other(exact)
    return Filled(
        role, number.text, "target" if role == "target" else "value", exact, number, period
    )
