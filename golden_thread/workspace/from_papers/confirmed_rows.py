"""The rows of the files of proposals that a person confirmed, read as values.

In: the rows as entries. Out: values, with a Problem for each cell that cannot stand. Rows that are
not confirmed are not looked at but for the word in `confirm`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from golden_thread.figures import Movement, Qualifier
from golden_thread.files import Entry
from golden_thread.framework import Status, Unit
from golden_thread.items import ItemKind, ItemStatus
from golden_thread.periods import Period, parse_key
from golden_thread.workspace.from_papers.proposal import Confirm

_RATE = re.compile(r"per (?P<each>[1-9][\d,]{0,11})")
_QUANTITY = re.compile(r"quantity of (?P<counted>.{1,40})")
# Stands in for a period that could not be read; never seen, because its row is refused.
_NO_PERIOD = parse_key("1900-01-01")
_UNITS = tuple(unit for unit in Unit if unit not in (Unit.RATE, Unit.QUANTITY))


@dataclass(frozen=True, slots=True)
class UnitRead:
    """A unit as the file of proposals writes it: a word, `per 100000`, `quantity of tonnes`."""

    unit: Unit
    per: int = 0
    counted: str = ""


@dataclass(frozen=True, slots=True)
class ConfirmedFigure:
    """A confirmed figure with the row it stands in. `code` is empty where a title must make it."""

    entry: Entry
    code: str
    title: str
    service: str
    unit: UnitRead
    period: Period
    value: Decimal | None
    qualifier: Qualifier
    printed: str
    status: Status | None
    target: Decimal | None
    stated_change: Decimal | None
    stated_movement: Movement | None
    stated_against: Period | None
    source: str
    note: str


@dataclass(frozen=True, slots=True)
class ConfirmedItem:
    """A confirmed item with the row it stands in; its cells are words, as in `items.csv`."""

    entry: Entry
    kind: ItemKind
    service: str
    cells: dict[str, str]
    decided_by: str
    decided_on: str


def confirmed(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The rows with yes in `confirm`; a word that is none is noted."""
    return tuple(
        each
        for each in entries
        if each.has("confirm")
        and each.choice("confirm", Confirm) is Confirm.YES
        # A word that was refused may be read as the first of those there are.
        and each.text("confirm").casefold() == Confirm.YES.value
    )


def read_figure(entry: Entry) -> ConfirmedFigure | None:
    """The figure of a confirmed row; None where a cell of it is at fault."""
    for needed in ("period", "source"):
        _need(entry, needed)
    if not entry.has("indicator"):
        _need(entry, "title")
    value = entry.decimal("value")
    change = entry.decimal("stated_change")
    movement = entry.choice("stated_movement", Movement) if entry.has("stated_movement") else None
    if not entry.has("value") and not entry.has("stated_change") and not movement:
        message = "“value” is empty, and no change or movement is stated."
        entry.note("GT-FILES-005", message, "value")
    period, against = entry.period("period"), entry.period("stated_against")
    unit = _unit(entry)
    figure = ConfirmedFigure(
        entry=entry,
        code=entry.text("indicator", ""),
        title=entry.text("title", ""),
        service=entry.text("service", ""),
        unit=unit or UnitRead(Unit.COUNT),
        period=period or _NO_PERIOD,
        value=value,
        qualifier=entry.choice("qualifier", Qualifier, Qualifier.EXACT),
        printed=entry.text("printed", "") if entry.has("value") else "",
        status=entry.choice("status", Status) if entry.has("status") else None,
        target=entry.decimal("target"),
        stated_change=change,
        stated_movement=movement,
        stated_against=against,
        source=entry.text("source", ""),
        note=entry.text("note", ""),
    )
    return figure if entry.sound and period is not None and unit is not None else None


def read_confirmed_item(entry: Entry) -> ConfirmedItem | None:
    """The item of a confirmed row; None where a cell of it is at fault."""
    kind = entry.choice("kind", ItemKind)
    for needed in ("headline", "period", "source"):
        _need(entry, needed)
    for name in ("happened_on", "due_on", "decided_on"):
        entry.date(name)
    entry.period("period")
    status = entry.choice("status", ItemStatus, ItemStatus.DONE)
    if kind is ItemKind.DECISION and not (entry.has("decided_by") and entry.has("decided_on")):
        message = "A decision needs who took it (decided_by) and on which day (decided_on)."
        missing = "decided_on" if entry.has("decided_by") else "decided_by"
        entry.note("GT-FILES-005", message, missing)
    names = ("headline", "detail", "period", "happened_on", "due_on", "source", "note")
    cells = {name: entry.text(name, "") for name in names}
    cells |= {"kind": kind.value, "status": status.value}
    item = ConfirmedItem(
        entry,
        kind,
        entry.text("service", ""),
        cells,
        entry.text("decided_by", ""),
        entry.text("decided_on", ""),
    )
    return item if entry.sound else None


def _need(entry: Entry, name: str) -> None:
    if not entry.has(name):
        entry.note("GT-FILES-005", f"“{name}” is missing or empty.", name)


def _unit(entry: Entry) -> UnitRead | None:
    """The unit of a row; a word that is none is noted."""
    words = " ".join(entry.text("unit", "").split())
    if not words:
        _need(entry, "unit")
        return None
    rate, quantity = _RATE.fullmatch(words), _QUANTITY.fullmatch(words)
    if rate:
        return UnitRead(Unit.RATE, per=int(rate["each"].replace(",", "")))
    if quantity:
        return UnitRead(Unit.QUANTITY, counted=quantity["counted"])
    found = next((unit for unit in _UNITS if unit.value == words.casefold()), None)
    if found is None:
        known = ", ".join(unit.value for unit in _UNITS)
        message = (
            f"“{words}” is no unit; write one of {known}, “per 100000” or “quantity of tonnes”."
        )
        entry.note("GT-FILES-011", message, "unit")
        return None
    return UnitRead(found)
