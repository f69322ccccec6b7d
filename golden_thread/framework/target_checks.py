"""What cannot be true of a target, and what is odd about one.

In: a target, its indicator and the service that leads. Out: the target as it holds; its faults and
doubts are noted at its entry.
"""

from dataclasses import replace
from decimal import Decimal

from golden_thread.files import Entry
from golden_thread.framework.indicator import Indicator, Polarity, RollUp
from golden_thread.framework.organisation import Service
from golden_thread.framework.target import Target
from golden_thread.framework.units import Unit, places_of, print_value
from golden_thread.periods import PeriodKind

SO_FAR = (PeriodKind.YEAR, PeriodKind.YEAR_TO_DATE)


def check_target(
    target: Target, indicator: Indicator, service: Service | None, entry: Entry
) -> Target:
    """The target, with no tolerance where its unit has none to fall back on."""
    _check_period(entry, indicator, target)
    _check_values(entry, indicator, target)
    _check_tolerance(entry, indicator, target)
    _doubt_dates(entry, target, service)
    if indicator.unit.has_shares or target.tolerance is not None:
        return target
    # The council's own share of a target is not meant for days of the calendar.
    return replace(target, tolerance=Decimal(0))


def _check_period(entry: Entry, indicator: Indicator, target: Target) -> None:
    code, wanted, period = indicator.code, indicator.frequency.period_kind, target.period
    so_far = indicator.roll_up is not RollUp.NONE and period.kind in SO_FAR
    if wanted is not None and period.kind is not wanted and not so_far:
        message = f"{code} is due each {indicator.frequency.value}; {period.key} is not one."
        if period.kind in SO_FAR:
            message += " A target for a year needs the indicator's roll_up."
        entry.note("GT-FRAMEWORK-012", message, "period")
    if not indicator.is_judged:
        message = f"{code} is only monitored, so that no figure of it is judged."
        entry.note("GT-FRAMEWORK-014", message, "indicator")


def _check_values(entry: Entry, indicator: Indicator, target: Target) -> None:
    code, upper = indicator.code, target.upper
    in_range = indicator.polarity is Polarity.RANGE
    if in_range and not entry.has("upper"):
        message = f"{code} is good within a range; “upper” is the other end of it."
        entry.note("GT-FRAMEWORK-028", message, "upper")
    elif not in_range and upper is not None:
        message = f"{code} has the polarity {indicator.polarity.value}, and so one target."
        entry.note("GT-FRAMEWORK-028", message, "upper")
    elif upper is not None and upper < target.value:
        ends = [print_value(each, indicator.scale) for each in (target.value, upper)]
        message = f"The range begins at {ends[0]} and ends below that, at {ends[1]}."
        entry.note("GT-FRAMEWORK-028", message, "upper")
    for name, given in (("target", target.value), ("upper", upper)):
        if given is None:
            continue
        if places_of(given) > indicator.decimals:
            message = f"{given} has more places than the {indicator.decimals} {code} is printed to."
            entry.note("GT-FRAMEWORK-013", message, name)
        if not _can_be(indicator, given):
            message = f"No figure of {code}, in {indicator.unit.value}, can be {given}."
            entry.note("GT-FRAMEWORK-015", message, name)


def _can_be(indicator: Indicator, value: Decimal) -> bool:
    in_reach = value >= 0 or indicator.unit.may_be_negative
    return in_reach and not (indicator.unit is Unit.PERCENT and value > 100)


def _check_tolerance(entry: Entry, indicator: Indicator, target: Target) -> None:
    unit, percent = indicator.unit, target.tolerance_percent
    for name, given in (("tolerance", target.tolerance), ("tolerance_percent", percent)):
        if given is not None and given < 0:
            entry.note("GT-FRAMEWORK-011", "A tolerance cannot be below zero.", name)
    if target.tolerance is not None and percent is not None:
        message = "Give “tolerance” or “tolerance_percent”, one of the two."
        entry.note("GT-FRAMEWORK-027", message, "tolerance_percent")
    elif percent is not None and not unit.has_shares:
        message = f"There is no share of a target in {unit.value}."
        entry.note("GT-FRAMEWORK-036", message, "tolerance_percent")
    elif target.tolerance and not unit.is_number:
        message = f"What is measured in {unit.value} is met or missed, with nothing between."
        entry.note("GT-FRAMEWORK-036", message, "tolerance")


def _doubt_dates(entry: Entry, target: Target, service: Service | None) -> None:
    """Note what may be meant and seldom is: a promise made too late, or for too late."""
    period = target.period
    if target.agreed_on is not None and target.agreed_on > period.ends_on:
        message = f"It was agreed on {target.agreed_on}, after {period.key} had ended."
        entry.note("GT-FRAMEWORK-037", message, "agreed_on")
    if service and not service.tenure.meets(period.starts_on, period.ends_on):
        message = f"The service “{service.code}” is not there in {period.key}."
        entry.note("GT-FRAMEWORK-038", message, "period")
