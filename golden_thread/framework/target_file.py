"""Targets from `framework/targets.csv`, a row a target; a council may have none.

In: the folder and the indicators. Out: the sound targets, with a Problem for each other row.
"""

from decimal import Decimal
from pathlib import Path

from golden_thread.files import Entry, read_csv
from golden_thread.framework.indicator import Indicator, Polarity, RollUp
from golden_thread.framework.parts_file import read_value
from golden_thread.framework.target import Target
from golden_thread.framework.units import Unit, places_of
from golden_thread.periods import Period, PeriodKind
from golden_thread.problems import Problem

TARGET_COLUMNS = (
    "indicator", "period", "target", "tolerance", "reason", "agreed_by", "agreed_on"
)  # fmt: skip
OPTIONAL_COLUMNS = ("upper", "tolerance_percent")
SO_FAR = (PeriodKind.YEAR, PeriodKind.YEAR_TO_DATE)


def read_targets(
    root: Path,
    indicators: tuple[Indicator, ...],
    problems: list[Problem],
    *,
    all_are_known: bool = True,
) -> tuple[Target, ...]:
    """The sound targets, at most one for each figure.

    Unless `all_are_known`, a code that is not among the indicators is no fault of the target's.
    """
    if not (root / "framework/targets.csv").exists():
        return ()
    by_code = {indicator.code: indicator for indicator in indicators}
    targets: dict[tuple[str, Period], Target] = {}
    rows = read_csv(
        root, "framework/targets.csv", TARGET_COLUMNS, problems, optional=OPTIONAL_COLUMNS
    )
    for entry in rows:
        target = _target(entry, by_code, all_are_known)
        if target and (target.indicator, target.period) in targets:
            first = targets[target.indicator, target.period].place
            message = f"{target.indicator} has a target for {target.period.key} already ({first})."
            entry.note("GT-FRAMEWORK-009", message)
        if target and entry.sound:
            targets[target.indicator, target.period] = target
    return tuple(targets.values())


def _target(entry: Entry, indicators: dict[str, Indicator], all_are_known: bool) -> Target | None:
    code, period = entry.text("indicator"), entry.period("period")
    indicator = indicators.get(code)
    unit = indicator.unit if indicator else None
    # The unit of an indicator that is at fault is not known, nor is how its values are written.
    readable = indicator is not None or all_are_known
    value = read_value(entry, "target", unit) if readable else None
    upper = read_value(entry, "upper", unit) if readable else None
    entry.asked.update(("target", "upper"))
    tolerance, percent = entry.decimal("tolerance"), entry.decimal("tolerance_percent")
    reason, agreed_by = entry.text("reason"), entry.text("agreed_by")
    agreed_on = entry.needed_date("agreed_on")
    entry.refuse_others()
    if code and indicator is None and all_are_known:
        entry.note("GT-FRAMEWORK-010", f"There is no indicator {code}.", "indicator")
    for name in ("period", "target"):
        if not entry.has(name):
            entry.note("GT-FILES-005", f"“{name}” is missing or empty.", name)
    _check_tolerance(entry, tolerance, percent)
    if indicator is None or period is None:
        return None
    _check_period(entry, indicator, period)
    if value is None:
        return None
    _check_values(entry, indicator, value, upper)
    return Target(
        code, period, value, tolerance, reason, agreed_by, agreed_on, entry.place, upper, percent
    )


def _check_tolerance(entry: Entry, tolerance: Decimal | None, percent: Decimal | None) -> None:
    for name, given in (("tolerance", tolerance), ("tolerance_percent", percent)):
        if given is not None and given < 0:
            entry.note("GT-FRAMEWORK-011", "A tolerance cannot be below zero.", name)
    if tolerance is not None and percent is not None:
        message = "Give “tolerance” or “tolerance_percent”, one of the two."
        entry.note("GT-FRAMEWORK-027", message, "tolerance_percent")


def _check_period(entry: Entry, indicator: Indicator, period: Period) -> None:
    code, wanted = indicator.code, indicator.frequency.period_kind
    so_far = indicator.roll_up is not RollUp.NONE and period.kind in SO_FAR
    if wanted is not None and period.kind is not wanted and not so_far:
        message = f"{code} is due each {indicator.frequency.value}; {period.key} is not one."
        entry.note("GT-FRAMEWORK-012", message, "period")
    if not indicator.is_judged:
        message = f"{code} is only monitored, so that no figure of it is judged."
        entry.note("GT-FRAMEWORK-014", message, "indicator")


def _check_values(
    entry: Entry, indicator: Indicator, value: Decimal, upper: Decimal | None
) -> None:
    code = indicator.code
    if (indicator.polarity is Polarity.RANGE) != (upper is not None):
        message = f"“upper” goes with the polarity “range”, which {code} has or has not."
        entry.note("GT-FRAMEWORK-028", message, "upper")
    elif upper is not None and upper < value:
        entry.note("GT-FRAMEWORK-028", f"The range ends at {upper}, below {value}.", "upper")
    for name, given in (("target", value), ("upper", upper)):
        if given is not None and places_of(given) > indicator.decimals:
            message = f"{given} has more places than the {indicator.decimals} {code} is printed to."
            entry.note("GT-FRAMEWORK-013", message, name)
        if given is not None and not _can_be(indicator, given):
            message = f"No figure of {code}, in {indicator.unit.value}, can be {given}."
            entry.note("GT-FRAMEWORK-015", message, name)


def _can_be(indicator: Indicator, value: Decimal) -> bool:
    if indicator.unit is Unit.MONEY:
        return True
    return value >= 0 and not (indicator.unit is Unit.PERCENT and value > 100)
