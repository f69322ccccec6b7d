"""Status rules that set one indicator against another, once all indicators are known.

In: the council's rule and the indicators with theirs. Out: a Problem for each line whose other
indicator is not there, is the same one, or can never be set beside it.
"""

from golden_thread.framework.indicator import Indicator
from golden_thread.framework.rule import Rule, RuleLine
from golden_thread.problems import Place, Problem, problem


def check_rules(
    council_rule: Rule, indicators: tuple[Indicator, ...], problems: list[Problem]
) -> None:
    """Add a Problem for each line of a rule whose other indicator cannot be asked."""
    by_code = {indicator.code: indicator for indicator in indicators}
    rules = [(None, council_rule), *((each, each.rule) for each in indicators)]
    for owner, rule in rules:
        for line in rule:
            if line.indicator:
                problems += _of_line(line, by_code.get(line.indicator), owner)


def _of_line(line: RuleLine, other: Indicator | None, owner: Indicator | None) -> list[Problem]:
    place = line.place or Place("council.yaml")
    if other is None:
        message = f"There is no indicator {line.indicator} to set a figure against."
        return [problem("GT-FRAMEWORK-033", place, message)]
    if owner is None:
        return []
    if owner is other:
        message = f"{owner.code} cannot be set against itself."
        return [problem("GT-FRAMEWORK-034", place, message)]
    for what, mine, its in (
        ("unit", owner.unit.value, other.unit.value),
        ("frequency", owner.frequency.value, other.frequency.value),
    ):
        if mine != its:
            message = f"{owner.code} has the {what} {mine}, {other.code} has {its}."
            return [problem("GT-FRAMEWORK-034", place, message)]
    return []
