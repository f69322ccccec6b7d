"""Targets from `framework/targets.csv`, a row a target; a council may have none.

In: the folder and what targets may be of. Out: the sound targets, with a Problem for each other
row and a doubt about each that is odd.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from golden_thread.files import Entry, read_csv
from golden_thread.framework.indicator import Indicator
from golden_thread.framework.organisation import Service
from golden_thread.framework.parts_file import read_value
from golden_thread.framework.target import Target
from golden_thread.framework.target_checks import check_target
from golden_thread.periods import Period
from golden_thread.problems import Problem

TARGETS = "framework/targets.csv"
TARGET_COLUMNS = (
    "indicator", "period", "target", "tolerance", "reason", "agreed_by", "agreed_on"
)  # fmt: skip
OPTIONAL_COLUMNS = ("upper", "tolerance_percent")


@dataclass(frozen=True, slots=True)
class Promised:
    """The sound indicators and services that targets may be of.

    Unless `all_are_known`, a code that is not among the indicators is no fault of the target's.
    """

    indicators: Mapping[str, Indicator]
    services: Mapping[str, Service]
    all_are_known: bool


def read_targets(root: Path, promised: Promised, problems: list[Problem]) -> tuple[Target, ...]:
    """The sound targets, at most one for each figure."""
    if not (root / TARGETS).exists():
        return ()
    targets: dict[tuple[str, Period], Target] = {}
    for entry in read_csv(root, TARGETS, TARGET_COLUMNS, problems, optional=OPTIONAL_COLUMNS):
        target = _target(entry, promised)
        first = targets.get((target.indicator, target.period)) if target else None
        if target and first:
            message = f"{target.indicator} has a target for {target.period.key} already"
            entry.note("GT-FRAMEWORK-009", f"{message} ({first.place}).")
        if target and entry.sound:
            targets[target.indicator, target.period] = target
    return tuple(targets.values())


def _target(entry: Entry, promised: Promised) -> Target | None:
    """The target of a row; None where it is not known of what or for when it is."""
    code = entry.text("indicator")
    indicator = promised.indicators.get(code)
    if code and indicator is None and promised.all_are_known:
        entry.note("GT-FRAMEWORK-010", f"There is no indicator {code}.", "indicator")
    # The unit of an indicator that is at fault is not known, nor is how its values are written.
    readable = indicator is not None or promised.all_are_known
    unit = indicator.unit if indicator else None
    value = read_value(entry, "target", unit) if readable else None
    upper = read_value(entry, "upper", unit) if readable else None
    entry.asked.update(("target", "upper"))
    period = entry.period("period")
    for name in ("period", "target"):
        if not entry.has(name):
            entry.note("GT-FILES-005", f"“{name}” is missing or empty.", name)
    tolerance, percent = entry.decimal("tolerance"), entry.decimal("tolerance_percent")
    reason, agreed_by = entry.text("reason"), entry.text("agreed_by")
    agreed_on = entry.date("agreed_on")
    entry.refuse_others()
    if indicator is None or period is None or value is None:
        return None
    target = Target(
        code, period, value, tolerance, reason, agreed_by, agreed_on, entry.place, upper, percent
    )
    return check_target(target, indicator, promised.services.get(indicator.service), entry)
