"""Errors of tables: a wrong colour, an arrow turned, a wrong figure, a count that is off.

In: a clean paper, the words of a half for tables, and chance. Out: a `Slip`, or None.
"""

from collections.abc import Iterator
from dataclasses import replace
from random import Random
from typing import Any

from tools.corpus.composing import Composer, MadePaper
from tools.corpus.plan import Grid, GridRow
from tools.corpus.sentence import Filled
from tools.corpus.slip import Slip, Way, in_row, same_fact
from tools.corpus.wrong_figures import turns_verdict
from tools.corpus.wrong_numbers import is_false, one_digit, transposed

_TURNED = {"rose": "fell", "fell": "rose", "better": "worse", "worse": "better"}
_RATED = ("green", "amber", "red")
_Cell = tuple[tuple[int, int], GridRow, int]


def _cells(paper: MadePaper, chance: Random, role: str, name: str = "measures") -> Iterator[_Cell]:
    """The cells of a role that claim something, in the order of chance."""
    found = [
        ((block, number), row, at)
        for block, number, row in paper.plan.rows()
        if isinstance(grid := paper.plan.blocks[block], Grid) and grid.name == name
        for at, cell in enumerate(row.cells)
        if cell.slot == role and cell.kind
    ]
    yield from chance.sample(found, len(found))


def _with(row: GridRow, at: int, cell: Filled) -> GridRow:
    return replace(row, cells=(*row.cells[:at], cell, *row.cells[at + 1 :]))


def wrong_colour(paper: MadePaper, composer: Composer, chance: Random) -> Slip | None:
    """The word of another status than the rule gives."""
    words: dict[str, Any] = composer.half.tables["status_words"]
    for where, row, at in _cells(paper, chance, "status"):
        said = row.cells[at].text
        own = next((each for each in _RATED if said in words[each]), None)
        if own is None:
            continue
        other = chance.choice([each for each in _RATED if each != own])
        place = min(words[own].index(said), len(words[other]) - 1)
        changed = _with(row, at, replace(row.cells[at], text=words[other][place]))
        also = tuple(e for e in same_fact(paper, row.indicator, row.cells[at]) if e != row.text)
        codes = ("GT-P06", "GT-P10")
        return in_row("colour", codes, paper, where, changed, is_verdict=True, also=also)
    return None


def turned_arrow(paper: MadePaper, composer: Composer, chance: Random) -> Slip | None:
    """The arrow or word of the other way."""
    words: dict[str, Any] = composer.half.tables["trend_words"]
    for where, row, at in _cells(paper, chance, "trend"):
        said = row.cells[at].text
        own = next((each for each in _TURNED if said in words[each]), None)
        if own is None:
            continue
        other = words[_TURNED[own]]
        place = min(words[own].index(said), len(other) - 1)
        changed = _with(row, at, replace(row.cells[at], text=other[place]))
        codes = ("GT-P31", "GT-P05")
        return in_row("arrow", codes, paper, where, changed, is_verdict=True)
    return None


def wrong_cell(role: str, code: str) -> Way:
    """A figure of this role with a digit another, or two changed about."""

    def make(paper: MadePaper, composer: Composer, chance: Random) -> Slip | None:
        for where, row, at in _cells(paper, chance, role):
            cell, facts = row.cells[at], paper.facts.get(row.indicator or "")
            if cell.number is None or facts is None:
                continue
            value = chance.choice((one_digit, transposed))(cell.number, chance)
            if not is_false(cell, value):
                continue
            changed = _with(row, at, cell.printing(value))
            also = tuple(e for e in same_fact(paper, row.indicator, cell) if e != row.text)
            verdict = turns_verdict(role, value, facts)
            codes = (code, "GT-P10")
            return in_row(role, codes, paper, where, changed, is_verdict=verdict, also=also)
        return None

    return make


def wrong_count(paper: MadePaper, composer: Composer, chance: Random) -> Slip | None:
    """A count of a status, or their total, that is off."""
    for where, row, at in _cells(paper, chance, "number", "counts"):
        cell = row.cells[at]
        if cell.number is None:
            continue
        value = cell.number.value + chance.choice((1, 2, 3))
        changed = _with(row, at, cell.printing(value))
        codes = ("GT-P16", "GT-P18") if cell.kind == "total" else ("GT-P18", "GT-P16")
        rows = tuple(each.text for _, _, each in paper.plan.rows() if each.text != row.text)
        counts = tuple(each for each in rows if each.count("|") == 1)
        return in_row("count", codes, paper, where, changed, also=counts)
    return None
