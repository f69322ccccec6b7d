"""Confirmed rows as rows of a workspace's own files.

In: confirmed figures and items with their codes, and what the register holds. Out: the cells of
`figures.csv`, of the targets and of `items.csv`, each with the row it comes from.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from golden_thread.figures import Missing, Register
from golden_thread.files import Entry
from golden_thread.framework import Framework, Indicator, Target
from golden_thread.items import ItemKind
from golden_thread.periods import Period
from golden_thread.workspace.draft_files import written
from golden_thread.workspace.from_papers.confirmed_rows import ConfirmedFigure, ConfirmedItem
from golden_thread.workspace.kpi.commentary import escaped
from golden_thread.workspace.kpi.properties import slug_of, unused

NOT_STATED = "Not stated in the paper"
MOST_SLUG = 48


@dataclass(frozen=True, slots=True)
class Entered:
    """The cells of a row that is to be written, and the confirmed row that they come from."""

    cells: dict[str, str]
    entry: Entry


def figure_rows(
    code: str, figures: Iterable[ConfirmedFigure], register: Register | None, made_at: datetime
) -> Iterator[Entered]:
    """The rows of the register; nothing for a figure that is held with the same value."""
    for figure in figures:
        held = register.observations(code, (figure.period,)) if register else ()
        before = held[0] if held else None
        if before is not None and figure.value is None:
            continue
        if before is not None and before.value == figure.value:
            continue
        yield Entered(
            _figure(code, figure, before.revision if before else 0, made_at), figure.entry
        )


def _figure(code: str, figure: ConfirmedFigure, before: int, made_at: datetime) -> dict[str, str]:
    against = figure.stated_against
    change = figure.stated_change
    movement = figure.stated_movement
    is_stated = change is not None or movement is not None
    return {
        "indicator": code,
        "period": figure.period.key,
        "value": written(figure.value, figure.unit.unit),
        "missing": "" if figure.value is not None else Missing.NOT_AVAILABLE.value,
        "qualifier": figure.qualifier.value if figure.value is not None else "",
        "printed": " ".join(figure.printed.split()),
        "origin": "published",
        "source": " ".join(figure.source.split()),
        "status_published": figure.status.value if figure.status else "",
        "stated_change": f"{change:f}" if change is not None else "",
        "stated_movement": movement.value if movement else "",
        "stated_against": against.key if against and is_stated else "",
        "revision": str(before + 1),
        "recorded_at": f"{made_at:%Y-%m-%dT%H:%M:%SZ}",
        "reason": f"Published otherwise: {' '.join(figure.source.split())}" if before else "",
        "note": " ".join(figure.note.split()),
    }


def target_rows(
    code: str, figures: Iterable[ConfirmedFigure], framework: Framework | None
) -> Iterator[Entered]:
    """The targets that are not there; one that is there as another is noted at its row."""
    for figure in figures:
        if figure.target is None:
            continue
        there = _target(code, figure.period, framework)
        if there is not None:
            if there.value != figure.target:
                message = f"{code} has the target {there.value:f} for {figure.period.key}."
                figure.entry.note("GT-WORKSPACE-027", message, "target")
            continue
        cells = {
            "indicator": code,
            "period": figure.period.key,
            "target": written(figure.target, figure.unit.unit),
            "reason": " ".join(figure.source.split()),
            "agreed_by": NOT_STATED,
        }
        yield Entered(cells, figure.entry)


def _target(code: str, period: Period, framework: Framework | None) -> Target | None:
    """The target of exactly this period."""
    targets = framework.targets if framework else ()
    found = (each for each in targets if each.indicator == code and each.period == period)
    return next(found, None)


def is_judged(indicator: Indicator | None) -> bool:
    """Whether a target of the measure can be judged by; that of a new one waits for a polarity."""
    return indicator is not None and indicator.is_judged


def item_cells(item: ConfirmedItem, service: str, taken: set[str]) -> dict[str, str]:
    """The cells of an item with a code of its own, which is added to those taken."""
    slug = slug_of(item.cells["headline"])[:MOST_SLUG].rpartition("-")[0]
    code = unused(slug or slug_of(item.cells["headline"])[:MOST_SLUG], taken)
    taken.add(code)
    detail = escaped(" ".join(item.cells["detail"].split()))
    return {**item.cells, "code": code, "services": service, "detail": detail}


def is_for_table(item: ConfirmedItem) -> bool:
    """Whether `items.csv` has room for the item; a decision has a body and a day beside it."""
    return item.kind is not ItemKind.DECISION
