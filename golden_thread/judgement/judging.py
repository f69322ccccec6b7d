"""A verdict on one figure, as at one moment.

In: the framework, the register, an indicator and a period. The status comes from the unrounded
value by the indicator's ordered rule, or else the council's. A status that a paper printed without
a target is shown as published and not judged; what is only monitored, missing or inexact is grey.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from golden_thread.figures import Breakdown, FigureKey, Observation, Register
from golden_thread.framework import Framework, Frequency, Indicator, Status, Target, rounded
from golden_thread.judgement.comparison import Comparison, Direction, compare, exact_value
from golden_thread.judgement.conditions import Grounds, decide, needs_target
from golden_thread.judgement.distance import shortfalls
from golden_thread.judgement.verdict import Reason, ReasonKind, Verdict
from golden_thread.periods import Period, PeriodKind, previous, same_last_year

Compared = tuple[Comparison, Comparison]


@dataclass(frozen=True, slots=True)
class Case:
    """One figure with all that it is held against. `before` and `year_before` are the earlier ones.

    `others` are the figures of other indicators for the same period, by code, that its rule names.
    """

    framework: Framework
    indicator: Indicator
    key: FigureKey
    observation: Observation | None
    target: Target | None
    against: tuple[Period, Period]
    before: Observation | None = None
    year_before: Observation | None = None
    others: tuple[Observation, ...] = ()


def judge(
    framework: Framework,
    register: Register,
    indicator: Indicator,
    period: Period,
    as_at: datetime | None = None,
    breakdown: Breakdown = (),
) -> Verdict:
    """The verdict on this indicator's figure for this period as the register stood at `as_at`.

    Targets are set for the whole council: a figure of a breakdown has none, and is rated only by a
    rule that needs none. What happens on occasion has no figure before it to be compared with, and
    a year to date is compared with that of the year before alone.
    """
    before, year_before = previous(period), same_last_year(period)
    on_occasion = indicator.frequency is Frequency.OCCASION
    earlier: tuple[Period, ...] = () if on_occasion else (before, year_before)
    if period.kind is PeriodKind.YEAR_TO_DATE:
        earlier = earlier[1:]
    found = {
        row.key.period: row
        for row in register.observations(indicator.code, (period, *earlier), breakdown, as_at)
    }
    others = tuple(
        row
        for line in framework.rule_of(indicator)
        if line.indicator
        for row in register.observations(line.indicator, (period,), breakdown, as_at)
    )
    case = Case(
        framework=framework,
        indicator=indicator,
        key=FigureKey(indicator.code, period, breakdown),
        observation=found.get(period),
        target=None if breakdown else framework.target(indicator.code, period),
        against=(before, year_before),
        before=found.get(before) if before in earlier else None,
        year_before=found.get(year_before) if year_before in earlier else None,
        others=others,
    )
    return judge_case(case)


def judge_case(case: Case) -> Verdict:
    """The verdict on a figure whose register rows have been found."""
    compared = _compared(case, case.observation)
    status, reasons = _status(case, compared)
    before, year_before = compared
    return Verdict(
        key=case.key,
        indicator=case.indicator,
        observation=case.observation,
        target=case.target,
        status=status,
        status_published=reasons[0].kind is ReasonKind.AS_PUBLISHED,
        previous=before,
        last_year=year_before,
        reasons=reasons,
    )


def _compared(case: Case, later: Observation | None) -> Compared:
    """The figure against the period before and against last year."""
    before, year_before = case.against
    if case.indicator.frequency is Frequency.OCCASION:
        never = Direction.CANNOT_COMPARE
        return Comparison(before, never), Comparison(year_before, never)
    return (
        compare(case.indicator, later, case.before, before, case.target),
        compare(case.indicator, later, case.year_before, year_before, case.target),
    )


def _status(case: Case, compared: Compared) -> tuple[Status, tuple[Reason, ...]]:
    found, target = case.observation, case.target
    rule = case.framework.rule_of(case.indicator)
    if found is None or found.value is None:
        return Status.GREY, (Reason(ReasonKind.NO_FIGURE),)
    if target is None and found.status_published is not None:
        return found.status_published, (Reason(ReasonKind.AS_PUBLISHED),)
    if not case.indicator.is_judged:
        return Status.GREY, (Reason(ReasonKind.MONITORING_ONLY),)
    if target is None and needs_target(rule):
        return Status.GREY, (Reason(ReasonKind.NO_TARGET),)
    value = exact_value(found)
    if value is None:
        wanted = target.value if target else None
        return Status.GREY, (Reason(ReasonKind.INEXACT, found.value, wanted),)
    status, reasons = decide(rule, _grounds(case, value, compared))
    printed = rounded(value, case.indicator.decimals)
    if printed == value:
        return status, reasons
    # A note where the value as printed would have another status.
    beside = _compared(case, replace(found, value=printed))
    as_printed = _grounds(case, printed, beside)
    other, why = decide(rule, as_printed)
    if other is status:
        return status, reasons
    looks = replace(why[0], kind=ReasonKind.PRINTED_LOOKS_DIFFERENT)
    return status, (*reasons, looks)


def _grounds(case: Case, value: Decimal, compared: Compared) -> Grounds:
    before, year_before = compared
    council, target = case.framework.council, case.target
    others = {row.key.indicator: exact_value(row) for row in case.others}
    return Grounds(
        value=value,
        target=target,
        shortfalls=shortfalls(case.indicator, value, target, council) if target else (),
        previous=before,
        last_year=year_before,
        other=others.get,
    )
