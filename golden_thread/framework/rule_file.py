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
    rule = tuple(lines)
    last_decides = not rule or rule[-1].when is Condition.OTHERWISE
    tests = [(line.when, line.percent, line.value, line.indicator) for line in rule]
    if all(group.sound for group in groups) and (
        not last_decides or len(set(tests)) < len(tests) or _before_last(rule)
    ):
        message = "A status rule uses each condition once and ends with “otherwise”."
        entry.note("GT-FRAMEWORK-002", message, "status_rule")
    return rule


def _before_last(rule: Rule) -> bool:
    return any(line.when is Condition.OTHERWISE for line in rule[:-1])


def _line(group: Entry) -> RuleLine:
    when = group.choice("when", Condition)
    line = RuleLine(
        when=when,
        status=group.choice("status", Status),
        percent=group.decimal("percent"),
        value=group.decimal("value"),
        indicator=group.text("indicator", ""),
    )
    if "when" in group.faulty:
        return line
    if (when is Condition.WITHIN_PERCENT) != (line.percent is not None):
        message = "“percent” goes with “within_percent”, and that needs it."
        group.note("GT-FRAMEWORK-019", message, "percent")
    if line.percent is not None and line.percent < 0:
        group.note("GT-FRAMEWORK-019", "A percentage cannot be below zero.", "percent")
    given = (line.value is not None) + bool(line.indicator)
    if given != (1 if when in _NEEDS_NUMBER else 0):
        message = "“at_least” and “at_most” need a “value” or an “indicator”, one of the two."
        group.note("GT-FRAMEWORK-019", message, "when")
    return line
