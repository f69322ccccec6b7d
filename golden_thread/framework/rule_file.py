"""A status rule as typed: of the council in `council.yaml`, or of one indicator.

In: the entry that holds `status_rule`. Out: its lines, with a Problem where they cannot decide.
"""

from golden_thread.files import Entry
from golden_thread.framework.rule import Condition, Rule, RuleLine
from golden_thread.framework.status import Status

_NEEDS_NUMBER = (Condition.AT_LEAST, Condition.AT_MOST)


def read_rule(entry: Entry, *, needed: bool) -> Rule:
    """The rule, empty where none is typed and none is needed."""
    groups = entry.needed_entries("status_rule") if needed else entry.entries("status_rule")
    lines = []
    for group in groups:
        lines.append(_line(group))
        group.refuse_others()
        entry.sound = entry.sound and group.sound
    if all(group.sound for group in groups):
        _check_order(lines, groups, entry)
    return tuple(lines)


def _check_order(lines: list[RuleLine], groups: tuple[Entry, ...], entry: Entry) -> None:
    """Note each line that is never reached, and a rule that may come to its end undecided."""
    asked: set[tuple[Condition, object, object, str]] = set()
    ends = any(line.when is Condition.OTHERWISE for line in lines)
    for line, group in zip(lines, groups, strict=True):
        question = (line.when, line.percent, line.value, line.indicator)
        message = ""
        if question in asked:
            message = f"“{line.when.value}” has been asked above."
        elif line.when is Condition.OTHERWISE and line is not lines[-1]:
            message = "What stands below “otherwise” is never asked."
        elif line is lines[-1] and not ends:
            message = "A status rule ends with “otherwise”."
        if message:
            entry.note("GT-FRAMEWORK-002", message, "status_rule", group.place_of("when"))
        asked.add(question)


def _line(group: Entry) -> RuleLine:
    when = group.choice("when", Condition)
    line = RuleLine(
        when=when,
        status=group.choice("status", Status),
        percent=group.decimal("percent"),
        value=group.decimal("value"),
        indicator=group.text("indicator", ""),
        place=group.place_of("indicator"),
    )
    if group.sound:
        _check_line(line, group)
    return line


def _check_line(line: RuleLine, group: Entry) -> None:
    """Note what its condition lacks, and what it does not ask for."""
    if (line.when is Condition.WITHIN_PERCENT) != (line.percent is not None):
        message = "“percent” goes with “within_percent”, and that needs it."
        group.note("GT-FRAMEWORK-019", message, "percent")
    elif line.percent is not None and line.percent < 0:
        group.note("GT-FRAMEWORK-019", "A percentage cannot be below zero.", "percent")
    given = [name for name in ("value", "indicator") if group.has(name)]
    if line.when in _NEEDS_NUMBER and len(given) != 1:
        message = f"“{line.when.value}” needs a “value” or an “indicator”, one of the two."
        group.note("GT-FRAMEWORK-019", message, given[-1] if given else "when")
    elif given and line.when not in _NEEDS_NUMBER:
        message = f"“{given[0]}” goes with “at_least” or “at_most”, not with “{line.when.value}”."
        group.note("GT-FRAMEWORK-019", message, given[0])
