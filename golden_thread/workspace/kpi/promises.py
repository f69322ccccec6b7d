"""Targets, tolerances and polarity, as far as a workbook tells them.

In: what was gathered of an indicator, and its figures. Out: a target for each period that has a
figure, and which way is good; each assumption is noted.
"""

from decimal import ROUND_HALF_UP, Decimal

from golden_thread.figures import Qualifier
from golden_thread.framework import Frequency, Polarity, Status, Unit, places_of
from golden_thread.periods import Period, PeriodKind
from golden_thread.workspace.kpi.columns import Meaning
from golden_thread.workspace.kpi.draft import DraftFigure, DraftTarget
from golden_thread.workspace.kpi.gathered import Gathered, Taken
from golden_thread.workspace.kpi.labels import whole_of
from golden_thread.workspace.kpi.notes import Notes
from golden_thread.workspace.kpi.properties import polarity_of
from golden_thread.workspace.kpi.units import UnitRead

# What adds up over a year: a yearly target says nothing of one quarter.
_ADDED_UP = (Unit.COUNT, Unit.MONEY, Unit.QUANTITY)
# Of what is done or not, a workbook may say which of the two is good.
_ANSWERS = {"yes": Polarity.HIGHER, "no": Polarity.LOWER}
_HIGHER = (Qualifier.AT_LEAST, Qualifier.OVER)
_LOWER = (Qualifier.AT_MOST, Qualifier.UNDER)


def polarity_found(found: Gathered, unit: Unit, notes: Notes) -> Polarity | None:
    """Which way is good: by its words, by the signs of its targets, or by its own statuses."""
    words = found.text(Meaning.POLARITY)
    stated = polarity_of(words)
    if unit is Unit.YES_NO and words.casefold() in _ANSWERS:
        return _ANSWERS[words.casefold()]
    if any(each.upper for each in found.targets.values()):
        return Polarity.RANGE
    if stated is not None and stated is not Polarity.RANGE:
        return stated
    if words and stated is None:
        message = f"“{words}” does not say which way is good."
        notes.note("GT-WORKSPACE-019", found.spot_of(Meaning.POLARITY), message)
    signs = [each.read.qualifier for each in found.targets.values()]
    if any(each in _HIGHER for each in signs):
        return Polarity.HIGHER
    if any(each in _LOWER for each in signs):
        return Polarity.LOWER
    if found.is_monitored and not found.targets:
        return Polarity.NONE
    return _by_statuses(found, notes)


def _by_statuses(found: Gathered, notes: Notes) -> Polarity | None:
    """Which way is good, where greens and reds lie on the two sides of their targets as one way."""
    ways = set()
    for period, taken in found.figures.items():
        status = found.statuses.get(period) or found.colours.get(period)
        if status is None and period == max(found.figures):
            status = found.statuses.get(None)
        target = found.targets.get(period) or found.targets.get(None)
        if target is None or taken.read.value is None or target.read.value is None:
            continue
        above = taken.read.value - target.read.value
        if above and status in (Status.GREEN, Status.RED, Status.AMBER):
            is_good = status is Status.GREEN
            ways.add(Polarity.HIGHER if (above > 0) == is_good else Polarity.LOWER)
    if len(ways) != 1:
        return None
    way = ways.pop()
    message = f"“{found.title}”: {way.value} was taken as good, as its own statuses show."
    notes.note("GT-WORKSPACE-017", found.spot, message)
    return way


def places_needed(taken: Taken) -> int:
    """How many decimals a target needs, as it is displayed."""
    return max(taken.read.places, taken.upper.places if taken.upper else 0)


def targets_of(
    found: Gathered,
    figures: tuple[DraftFigure, ...],
    frequency: Frequency,
    unit: UnitRead,
    decimals: int,
    notes: Notes,
) -> tuple[DraftTarget, ...]:
    """A target for each period that has one of its own or a figure that the row's is for."""
    kind = frequency.period_kind
    targets: dict[Period, DraftTarget] = {}
    for named, taken in found.targets.items():
        if named is not None and named.kind is kind:
            periods = [named]
        else:
            periods = _periods_for(named, taken, figures, unit.unit, found, notes)
        for period in periods:
            target = _target(found, period, named, taken, unit, decimals, notes)
            if target is not None and (period not in targets or named == period):
                targets[period] = target
    return tuple(targets[period] for period in sorted(targets))


def _periods_for(
    named: Period | None,
    taken: Taken,
    figures: tuple[DraftFigure, ...],
    unit: Unit,
    found: Gathered,
    notes: Notes,
) -> list[Period]:
    """The periods of figures that a target of the whole row, or of a year, is for."""
    is_yearly = taken.cell.is_yearly or (named is not None and named.kind is PeriodKind.YEAR)
    finer = [each.period for each in figures if each.period.kind is not PeriodKind.YEAR]
    if is_yearly and finer and unit in _ADDED_UP:
        message = (
            f"“{found.title}”: the target of a year, {taken.cell.cell.text}, was left out, "
            f"since its figures are for each {finer[0].kind.value}."
        )
        notes.note("GT-WORKSPACE-016", taken.cell.spot, message)
        return []
    periods = [each.period for each in figures]
    if named is not None:
        year = whole_of(named, PeriodKind.YEAR)
        periods = [each for each in periods if year.starts_on <= each.starts_on <= year.ends_on]
    if len(periods) > 1:
        message = "The one target of a row was taken for each of its periods that has a figure."
        notes.note("GT-WORKSPACE-017", taken.cell.spot, message)
    return periods


def _target(
    found: Gathered,
    period: Period,
    named: Period | None,
    taken: Taken,
    unit: UnitRead,
    decimals: int,
    notes: Notes,
) -> DraftTarget | None:
    value, upper = taken.read.value, taken.upper.value if taken.upper else None
    if value is None:
        return None
    bounds = [each for each in (value, upper) if each is not None]
    if not unit.unit.may_be_negative and any(each < 0 for each in bounds):
        message = f"The target was refused: {value:f} is below zero."
        notes.note("GT-WORKSPACE-011", taken.cell.spot, message)
        return None
    if any((taken.read.unit is each) != (unit.unit is each) for each in (Unit.DATE, Unit.YES_NO)):
        message = f"The target was refused: it does not go with the unit {unit.unit.value}."
        notes.note("GT-WORKSPACE-011", taken.cell.spot, message)
        return None
    rounded = [_to(each, decimals) for each in bounds]
    if rounded != bounds:
        message = f"The target {value:f} was taken as {rounded[0]:f}, as it is displayed."
        notes.note("GT-WORKSPACE-017", taken.cell.spot, message)
    tolerance, percent = _tolerance(found, period, named, rounded[0], unit.unit, notes)
    return DraftTarget(
        period=period,
        value=rounded[0],
        upper=rounded[1] if len(rounded) > 1 else None,
        tolerance=tolerance,
        tolerance_percent=percent,
        spot=taken.cell.spot,
    )


def _to(value: Decimal, decimals: int) -> Decimal:
    if places_of(value) <= decimals:
        return value
    return value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


def _tolerance(
    found: Gathered,
    period: Period,
    named: Period | None,
    target: Decimal,
    unit: Unit,
    notes: Notes,
) -> tuple[Decimal | None, Decimal | None]:
    """The tolerance in the indicator's unit and as a share of the target, at most one of them."""
    for kept in (found.tolerances, found.thresholds):
        taken = kept.get(period) or kept.get(named) or kept.get(None)
        if taken is None or taken.read.value is None:
            continue
        value = taken.read.value
        if not unit.is_number or (_is_share(taken, unit) and not unit.has_shares):
            message = f"The {taken.cell.meaning.value} was left out: {unit.value} has none."
            notes.note("GT-WORKSPACE-016", taken.cell.spot, message)
            return None, None
        if kept is found.thresholds:
            message = "The threshold was taken as where amber ends: its distance from the target."
            notes.note("GT-WORKSPACE-017", taken.cell.spot, message)
            return abs(target - value), None
        if value < 0:
            value = -value
        if _is_share(taken, unit):
            return None, value
        if taken.read.unit is Unit.PERCENT:
            message = (
                "The tolerance in per cent was taken as percentage points, not as a share of the "
                "target."
            )
            notes.note("GT-WORKSPACE-017", taken.cell.spot, message)
        return value, None
    return None, None


def _is_share(taken: Taken, unit: Unit) -> bool:
    """Whether a tolerance is a share of its target: per cent of what is not itself in per cent."""
    return taken.read.unit is Unit.PERCENT and unit is not Unit.PERCENT
