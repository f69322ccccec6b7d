"""Indicators out of what was gathered: unit, frequency, figures and targets settled together.

In: the cells of one indicator. Out: a draft of it that the framework and the register will take;
what they would refuse is refused here, with its cell, and what had to be assumed is noted.
"""

from typing import TypeVar

from golden_thread.framework import Frequency, Unit
from golden_thread.periods import Period, PeriodKind
from golden_thread.workspace.kpi.columns import Meaning
from golden_thread.workspace.kpi.draft import DraftFigure, DraftIndicator
from golden_thread.workspace.kpi.gathered import Gathered, Taken
from golden_thread.workspace.kpi.labels import whole_of
from golden_thread.workspace.kpi.notes import Notes
from golden_thread.workspace.kpi.promises import places_needed, polarity_found, targets_of
from golden_thread.workspace.kpi.properties import frequency_of
from golden_thread.workspace.kpi.units import unit_of

_KINDS = {
    PeriodKind.MONTH: Frequency.MONTH,
    PeriodKind.QUARTER: Frequency.QUARTER,
    PeriodKind.YEAR: Frequency.YEAR,
}
_FINEST = (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.YEAR)
_QUARTER_ENDS = {3, 6, 9, 12}
MOST_DECIMALS = 6

Kept = TypeVar("Kept")


def draft_indicator(found: Gathered, code: str, service: str, notes: Notes) -> DraftIndicator:
    """The indicator; `code` and `service` are those chosen for it."""
    frequency = _frequency(found, notes)
    taken = (*found.figures.values(), *found.targets.values())
    reads = [read for each in taken for read in (each.read, each.upper) if read is not None]
    unit = unit_of(found.title, found.text(Meaning.UNIT), reads)
    if unit.why:
        notes.note("GT-WORKSPACE-017", found.spot_of(Meaning.UNIT), f"“{found.title}”: {unit.why}.")
    figures = tuple(_figures(found, frequency, unit.unit, notes))
    decimals = _decimals(found, unit.unit)
    return DraftIndicator(
        code=code,
        title=found.title,
        meaning=found.text(Meaning.MEANING) or found.title,
        service=service,
        unit=unit.unit,
        per=unit.per,
        counted=unit.counted,
        decimals=decimals,
        polarity=polarity_found(found, unit.unit, notes),
        frequency=frequency,
        owner=found.text(Meaning.OWNER),
        source=found.text(Meaning.SOURCE),
        figures=figures,
        targets=targets_of(found, figures, frequency, unit, decimals, notes),
        comments=_comments(found, figures),
        spot=found.spot,
    )


def _frequency(found: Gathered, notes: Notes) -> Frequency:
    """How often it is due: as its figures come, unless its row says another that they bear out."""
    stated = frequency_of(found.text(Meaning.FREQUENCY))
    for period in [each for each in found.figures if each.kind not in _FINEST]:
        taken = found.figures.pop(period)
        message = f"The figure of {period.key} was left out: nothing is due for such a period."
        notes.note("GT-WORKSPACE-016", taken.cell.spot, message)
    if not found.figures:
        headed = {each.period.kind for line in found.lines for each in line.cells if each.period}
        finest = next((kind for kind in _FINEST if kind in headed), PeriodKind.QUARTER)
        return stated or _KINDS[finest]
    _as_stated(found, stated, notes)
    if stated and not found.figures:
        return stated
    there = [kind for kind in _FINEST if any(each.kind is kind for each in found.figures)]
    told = next((kind for kind in there if _KINDS[kind] is stated), there[0])
    for period in [each for each in found.figures if each.kind is not told]:
        taken = found.figures.pop(period)
        message = (
            f"The figure of {period.key} was left out: “{found.title}” is due each {told.value}."
        )
        notes.note("GT-WORKSPACE-016", taken.cell.spot, message)
    if stated and _KINDS[told] is not stated:
        message = (
            f"“{found.title}” is said to be due each {stated.value}, and its figures are of each "
            f"{told.value}: it was taken as they are."
        )
        notes.note("GT-WORKSPACE-017", found.spot_of(Meaning.FREQUENCY), message)
    return _KINDS[told]


def _as_stated(found: Gathered, stated: Frequency | None, notes: Notes) -> None:
    """Reads a yearly figure that stands in one quarter, or a quarter's under its last month.

    Each longer period must have one value, or the figures stay as they are.
    """
    if stated not in (Frequency.YEAR, Frequency.QUARTER):
        return
    kind = PeriodKind(stated.value)
    finer = [each for each in found.figures if _FINEST.index(each.kind) < _FINEST.index(kind)]
    valued = [each for each in finer if found.figures[each].read.value is not None]
    wholes = {each: whole_of(each, kind) for each in valued}
    ends = all(each.starts_on.month in _QUARTER_ENDS for each in valued)
    if len(set(wholes.values())) < len(valued) or (stated is Frequency.QUARTER and not ends):
        return
    for period in finer:
        taken = found.figures.pop(period)
        whole = wholes.get(period)
        if whole is None:
            words = taken.cell.cell.text.strip()
            message = f"“{words}” was left out: “{found.title}” is due each {stated.value}."
            notes.note("GT-WORKSPACE-016", taken.cell.spot, message)
        else:
            found.figures.setdefault(whole, taken)
            _move(found.statuses, period, whole)
            _move(found.comments, period, whole)
            _move(found.targets, period, whole)


def _move(kept: dict[Period | None, Kept], period: Period, whole: Period) -> None:
    if period in kept:
        kept.setdefault(whole, kept.pop(period))


def _figures(found: Gathered, frequency: Frequency, unit: Unit, notes: Notes) -> list[DraftFigure]:
    latest = max(found.figures, default=None)
    kept = []
    for period in sorted(found.figures):
        taken = found.figures[period]
        fault = _fault(taken, unit)
        if fault:
            notes.note("GT-WORKSPACE-011", taken.cell.spot, f"The figure was refused: {fault}.")
            continue
        read, cell = taken.read, taken.cell.cell
        if read.missing:
            message = f"“{cell.text.strip()}” was taken as {read.missing.value.replace('_', ' ')}."
            notes.note("GT-WORKSPACE-017", taken.cell.spot, message)
        status = found.statuses.get(period) or found.colours.get(period)
        if status is None and period == latest:
            status = found.statuses.get(None)
        kept.append(
            DraftFigure(
                period=period,
                value=read.value,
                missing=read.missing,
                qualifier=read.qualifier,
                printed="" if read.missing else " ".join(cell.text.split()),
                status=status,
                note=" ".join(cell.comment.split()),
                spot=taken.cell.spot,
            )
        )
    return kept


def _fault(taken: Taken, unit: Unit) -> str:
    """Why a figure cannot be one of this unit; empty where it can."""
    read = taken.read
    if read.value is None:
        return ""
    if unit is Unit.DATE and read.unit is not Unit.DATE:
        return f"{taken.cell.cell.text} is no date, as the others are"
    if unit is not Unit.DATE and read.unit is Unit.DATE:
        return (
            f"it is a date ({taken.cell.cell.text}), and the indicator is measured in {unit.value}"
        )
    if (unit is Unit.YES_NO) != (read.unit is Unit.YES_NO):
        return f"“{taken.cell.cell.text}” does not go with the unit {unit.value}"
    if read.value < 0 and not unit.may_be_negative:
        return f"{read.value:f} is below zero, which {unit.value} cannot be"
    return ""


def _decimals(found: Gathered, unit: Unit) -> int:
    if unit.is_whole:
        return 0
    places = [each.read.places for each in found.figures.values() if each.read.value is not None]
    places += [places_needed(each) for each in found.targets.values()]
    most = min(max(places, default=0), MOST_DECIMALS)
    return (2 if most else 0) if unit is Unit.MONEY else most


def _comments(found: Gathered, figures: tuple[DraftFigure, ...]) -> tuple[tuple[Period, str], ...]:
    """The comments by period; one of the row as a whole is of its last figure with a value."""
    valued = [each.period for each in figures if each.value is not None]
    latest = max(valued, default=max((each.period for each in figures), default=None))
    kept: dict[Period, list[str]] = {}
    for period, texts in found.comments.items():
        of_period = period or latest
        if of_period is not None:
            kept.setdefault(of_period, []).extend(texts)
    return tuple((period, "\n".join(kept[period])) for period in sorted(kept))
