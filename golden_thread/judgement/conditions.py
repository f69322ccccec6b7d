"""The lines of a status rule, asked of one figure: the first that holds decides.

In: a rule and the grounds to ask it on. Out: a status and reasons: of the line that decided, then
of each line before it that could not be asked because what it needs is not there.
"""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from golden_thread.framework import Condition, Rule, RuleLine, Status, Target
from golden_thread.judgement.comparison import Comparison, Direction
from golden_thread.judgement.distance import Shortfall
from golden_thread.judgement.verdict import Reason, ReasonKind

NEED_TARGET = frozenset(
    (
        Condition.MEETS_TARGET,
        Condition.WITHIN_TOLERANCE,
        Condition.BEYOND_TOLERANCE,
        Condition.WITHIN_PERCENT,
    )
)
# What keeps a line from being asked at all.
_WANTING = (
    ReasonKind.NO_EARLIER_FIGURE,
    ReasonKind.DEFINITION_CHANGED,
    ReasonKind.NO_OTHER_FIGURE,
    ReasonKind.NO_TARGET,
)
_BETTER = (Direction.BETTER,)
# Two figures that both lie within their range are as good as each other.
_NO_WORSE = (Direction.BETTER, Direction.NO_REAL_CHANGE, Direction.NEUTRAL)


@dataclass(frozen=True, slots=True)
class Grounds:
    """What the lines of a rule are asked of: an exact value and all it is held against.

    `shortfalls` are the value's at each end of the target, none without one. `other` gives another
    indicator's exact figure of the same period, or None.
    """

    value: Decimal
    target: Target | None
    shortfalls: tuple[Shortfall, ...]
    previous: Comparison
    last_year: Comparison
    other: Callable[[str], Decimal | None]


def needs_target(rule: Rule) -> bool:
    """Whether any line of the rule can be asked only beside a target."""
    return any(line.when in NEED_TARGET for line in rule)


def decide(rule: Rule, grounds: Grounds) -> tuple[Status, tuple[Reason, ...]]:
    """The status of the first line that holds, with the reasons."""
    wanting: list[Reason] = []
    for line in rule[:-1]:
        holds, reason = _ask(line, grounds)
        if holds:
            return line.status, (reason, *wanting)
        if reason.kind in _WANTING:
            wanting.append(reason)
    # The reader of the rule holds that its last line, and only that, is “otherwise”.
    misses = needs_target(rule)
    kind = ReasonKind.MISSES_TARGET if misses else ReasonKind.OTHERWISE
    last = _of_target(kind, grounds) if misses else Reason(kind, grounds.value)
    return rule[-1].status, (last, *dict.fromkeys(wanting))


def _ask(line: RuleLine, grounds: Grounds) -> tuple[bool, Reason]:
    """Whether a line holds, and the reason it gives; or what it cannot be asked without."""
    kind = ReasonKind(line.when.value)
    if line.when in NEED_TARGET:
        return _within(line, grounds), _of_target(kind, grounds, line)
    if line.when in (Condition.AT_LEAST, Condition.AT_MOST):
        return _beside(line, grounds, kind)
    last_year = line.when in (Condition.BETTER_THAN_LAST_YEAR, Condition.NO_WORSE_THAN_LAST_YEAR)
    better = line.when in (Condition.BETTER_THAN_LAST_YEAR, Condition.BETTER_THAN_PREVIOUS)
    comparison = grounds.last_year if last_year else grounds.previous
    if comparison.definition_change:
        words = comparison.definition_change
        return False, Reason(ReasonKind.DEFINITION_CHANGED, grounds.value, words=words)
    if comparison.direction is Direction.CANNOT_COMPARE:
        return False, Reason(ReasonKind.NO_EARLIER_FIGURE, words=comparison.against.key)
    if comparison.direction is Direction.NEUTRAL and grounds.target is None:
        return False, Reason(ReasonKind.NO_TARGET, grounds.value)
    earlier = comparison.earlier.value if comparison.earlier else None
    holds = comparison.direction in (_BETTER if better else _NO_WORSE)
    return holds, Reason(kind, grounds.value, earlier)


def _within(line: RuleLine, grounds: Grounds) -> bool:
    """Whether the value falls short by no more than the line allows, at every end of the target."""
    if grounds.target is None:
        return False
    found = grounds.shortfalls
    match line.when:
        case Condition.MEETS_TARGET:
            return all(each.amount <= 0 for each in found)
        case Condition.WITHIN_TOLERANCE:
            return all(each.amount <= each.tolerance for each in found)
        case Condition.BEYOND_TOLERANCE:
            return all(each.amount < -each.tolerance for each in found)
        case _:
            share = line.percent or Decimal(0)
            return all(each.amount <= abs(each.end) * share / 100 for each in found)


def _of_target(kind: ReasonKind, grounds: Grounds, line: RuleLine | None = None) -> Reason:
    if grounds.target is None:
        return Reason(ReasonKind.NO_TARGET, grounds.value)
    nearest = grounds.shortfalls[0]
    allowed = nearest.tolerance
    if line is not None and line.percent is not None:
        allowed = abs(nearest.end) * line.percent / 100
    return Reason(kind, grounds.value, nearest.end, allowed)


def _beside(line: RuleLine, grounds: Grounds, kind: ReasonKind) -> tuple[bool, Reason]:
    """Whether the value is at least, or at most, a constant or another indicator's figure."""
    limit = grounds.other(line.indicator) if line.indicator else line.value
    if limit is None:
        return False, Reason(ReasonKind.NO_OTHER_FIGURE, grounds.value, words=line.indicator)
    is_least = line.when is Condition.AT_LEAST
    holds = grounds.value >= limit if is_least else grounds.value <= limit
    return holds, Reason(kind, grounds.value, limit)
