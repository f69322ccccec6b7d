"""A verdict on one figure, as at one moment.

In: the framework, the register, an indicator and a period. The status comes from the unrounded
value by the council's ordered rule; a status that a paper printed without a target is shown as
published and is not judged; monitoring-only, missing and inexact figures are grey.
"""

from datetime import datetime
from decimal import Decimal

from golden_thread.figures import Breakdown, FigureKey, Observation, Qualifier, Register
from golden_thread.framework import (
    Condition,
    Framework,
    Indicator,
    Polarity,
    Rule,
    Status,
    Target,
    rounded,
)
from golden_thread.judgement.comparison import Comparison, Direction, compare
from golden_thread.judgement.tolerance import tolerance_of
from golden_thread.judgement.verdict import Reason, ReasonKind, Verdict
from golden_thread.periods import Period, previous, same_last_year


def judge(
    framework: Framework,
    register: Register,
    indicator: Indicator,
    period: Period,
    as_at: datetime | None = None,
    breakdown: Breakdown = (),
) -> Verdict:
    """The verdict on this indicator's figure for this period as the register stood at `as_at`.

    Targets are set for the whole council: a figure of a breakdown has none and is not rated.
    """
    before, year_before = previous(period), same_last_year(period)
    found = {
        row.key.period: row
        for row in register.observations(
            indicator.code, (period, before, year_before), breakdown, as_at
        )
    }
    observation = found.get(period)
    target = None if breakdown else framework.target(indicator.code, period)
    rule = indicator.rule or framework.council.rule
    tolerance = tolerance_of(target, framework.council) if target else Decimal(0)
    status, reasons = _status(rule, indicator, observation, target, tolerance)
    return Verdict(
        key=FigureKey(indicator.code, period, breakdown),
        indicator=indicator,
        observation=observation,
        target=target,
        status=status,
        status_published=reasons[0].kind is ReasonKind.AS_PUBLISHED,
        previous=_against(indicator, observation, found.get(before), before),
        last_year=_against(indicator, observation, found.get(year_before), year_before),
        reasons=reasons,
    )


def _against(
    indicator: Indicator, later: Observation | None, earlier: Observation | None, period: Period
) -> Comparison:
    if later is None:
        return Comparison(period, Direction.CANNOT_COMPARE, earlier=earlier)
    return compare(indicator, later, earlier, period)


def _status(
    rule: Rule,
    indicator: Indicator,
    observation: Observation | None,
    target: Target | None,
    tolerance: Decimal,
) -> tuple[Status, tuple[Reason, ...]]:
    if observation is None or observation.value is None:
        return Status.GREY, (Reason(ReasonKind.NO_FIGURE),)
    if target is None and observation.status_published is not None:
        return observation.status_published, (Reason(ReasonKind.AS_PUBLISHED),)
    if not indicator.is_judged:
        return Status.GREY, (Reason(ReasonKind.MONITORING_ONLY),)
    if target is None:
        return Status.GREY, (Reason(ReasonKind.NO_TARGET),)
    if observation.qualifier is not Qualifier.EXACT:
        return Status.GREY, (Reason(ReasonKind.INEXACT, observation.value, target.value),)
    return _rule_status(rule, indicator, observation.value, target, tolerance)


def _rule_status(
    rule: Rule, indicator: Indicator, value: Decimal, target: Target, tolerance: Decimal
) -> tuple[Status, tuple[Reason, ...]]:
    """The first line of the rule that holds, and a note where the printed value would not."""
    status, kind = _first(rule, indicator, value, target, tolerance)
    reasons = [Reason(kind, value, target.value, tolerance)]
    printed = rounded(value, indicator.decimals)
    if _first(rule, indicator, printed, target, tolerance)[0] is not status:
        looks = ReasonKind.PRINTED_LOOKS_DIFFERENT
        reasons.append(Reason(looks, printed, target.value, tolerance))
    return status, tuple(reasons)


def _first(
    rule: Rule, indicator: Indicator, value: Decimal, target: Target, tolerance: Decimal
) -> tuple[Status, ReasonKind]:
    shortfall = shortfall_of(indicator, value, target.value)
    for line in rule[:-1]:
        if line.when is Condition.MEETS_TARGET and shortfall <= 0:
            return line.status, ReasonKind.MEETS_TARGET
        if line.when is Condition.WITHIN_TOLERANCE and shortfall <= tolerance:
            return line.status, ReasonKind.WITHIN_TOLERANCE
    # The reader of the rule holds that its last line, and only that, is “otherwise”.
    return rule[-1].status, ReasonKind.MISSES_TARGET


def shortfall_of(indicator: Indicator, value: Decimal, target: Decimal) -> Decimal:
    """How far the value falls short of its target, in its unit; zero or below meets it."""
    return value - target if indicator.polarity is Polarity.LOWER else target - value
