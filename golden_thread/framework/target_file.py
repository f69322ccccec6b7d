"""Targets from `framework/targets.csv`, a row a target; a council may have none.

In: the folder and the indicators. Out: the sound targets, with a Problem for each other row.
"""

from decimal import Decimal
from pathlib import Path

from golden_thread.files import Entry, read_csv
from golden_thread.framework.indicator import Indicator, Polarity, Target
from golden_thread.framework.units import Unit, places_of
from golden_thread.periods import Period
from golden_thread.problems import Problem

TARGET_COLUMNS = (
    "indicator", "period", "target", "tolerance", "reason", "agreed_by", "agreed_on"
)  # fmt: skip


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
    for entry in read_csv(root, "framework/targets.csv", TARGET_COLUMNS, problems):
        target = _target(entry, by_code, all_are_known)
        if target and (target.indicator, target.period) in targets:
            first = targets[target.indicator, target.period].place
            message = f"{target.indicator} has a target for {target.period.key} already ({first})."
            entry.note("GT-FRAMEWORK-009", message)
        if target and entry.sound:
            targets[target.indicator, target.period] = target
    return tuple(targets.values())


def _target(entry: Entry, indicators: dict[str, Indicator], all_are_known: bool) -> Target | None:
    code, period, value = entry.text("indicator"), entry.period("period"), entry.decimal("target")
    tolerance = entry.decimal("tolerance") or Decimal(0)
    reason, agreed_by = entry.text("reason"), entry.text("agreed_by")
    agreed_on = entry.needed_date("agreed_on")
    entry.refuse_others()
    indicator = indicators.get(code)
    if code and indicator is None and all_are_known:
        entry.note("GT-FRAMEWORK-010", f"There is no indicator {code}.", "indicator")
    for name, given in (("period", period), ("target", value)):
        if given is None and not entry.has(name):
            entry.note("GT-FILES-005", f"“{name}” is missing or empty.", name)
    if tolerance < 0:
        entry.note("GT-FRAMEWORK-011", "A tolerance cannot be below zero.", "tolerance")
    if indicator and period and period.kind is not indicator.frequency.period_kind:
        message = f"{code} is due each {indicator.frequency.value}; {period.key} is not one."
        entry.note("GT-FRAMEWORK-012", message, "period")
    if indicator and value is not None and places_of(value) > indicator.decimals:
        message = (
            f"{value} has more places than the {indicator.decimals} that {code} is printed to."
        )
        entry.note("GT-FRAMEWORK-013", message, "target")
    if indicator and (indicator.monitoring_only or indicator.polarity is Polarity.NONE):
        message = f"{code} is only monitored, so that no figure of it is judged."
        entry.note("GT-FRAMEWORK-014", message, "indicator")
    if indicator and value is not None and not _can_be(indicator, value):
        message = f"No figure of {code}, in {indicator.unit.value}, can be {value}."
        entry.note("GT-FRAMEWORK-015", message, "target")
    if indicator is None or period is None or value is None:
        return None
    return Target(code, period, value, tolerance, reason, agreed_by, agreed_on, entry.place)


def _can_be(indicator: Indicator, value: Decimal) -> bool:
    if indicator.unit is Unit.MONEY:
        return True
    return value >= 0 and not (indicator.unit is Unit.PERCENT and value > 100)
