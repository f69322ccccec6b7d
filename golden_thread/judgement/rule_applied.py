"""Which rule gave a figure its status, and by what tolerance.

In: a verdict and the framework it was given by. Out: the rule, or nothing where none decided; the
tolerance that the deciding line allowed, or nothing where it goes by none.
"""

from decimal import Decimal

from golden_thread.framework import Condition, Framework, Rule
from golden_thread.judgement.verdict import ReasonKind, Verdict

# What stands in the place of a rule, or keeps one from being asked.
_NO_RULE = frozenset(
    (
        ReasonKind.AS_PUBLISHED,
        ReasonKind.MONITORING_ONLY,
        ReasonKind.NO_TARGET,
        ReasonKind.NO_FIGURE,
        ReasonKind.INEXACT,
    )
)
_BY_TOLERANCE = (
    ReasonKind.WITHIN_TOLERANCE,
    ReasonKind.BEYOND_TOLERANCE,
    ReasonKind.WITHIN_PERCENT,
)


def rule_applied(verdict: Verdict, framework: Framework) -> Rule:
    """The rule that decided the status; empty where a paper printed it or nothing was rated."""
    is_decided = verdict.reasons[0].kind not in _NO_RULE
    return framework.rule_of(verdict.indicator) if is_decided else ()


def tolerance_applied(verdict: Verdict, framework: Framework) -> Decimal | None:
    """How far the deciding line let the figure fall short, or None where it asks for no such thing.

    A figure that misses its target was judged by the last tolerance that it was held against, and
    fell beyond it.
    """
    reason = verdict.reasons[0]
    if reason.kind in _BY_TOLERANCE:
        return reason.tolerance
    if reason.kind is not ReasonKind.MISSES_TARGET or reason.target is None:
        return None
    for line in reversed(rule_applied(verdict, framework)):
        if line.when is Condition.WITHIN_TOLERANCE:
            return reason.tolerance
        if line.when is Condition.WITHIN_PERCENT and line.percent is not None:
            return abs(reason.target) * line.percent / 100
    return None
