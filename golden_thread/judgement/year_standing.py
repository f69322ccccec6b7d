"""Where the year stands beside a period's own figure.

In: an indicator and a period of its year. Out: the verdict on the year so far: on the figure typed
for it, or on one rolled up from its periods as the indicator says, beside the target of the year so
far. Nothing is rolled up over a gap, an inexact figure or a change of definition.
"""

from dataclasses import dataclass
from datetime import datetime
from functools import cache

from golden_thread.figures import FigureKey, Observation, Register
from golden_thread.framework import Framework, Frequency, Indicator, RollUp, Target
from golden_thread.judgement.judging import Case, judge_case
from golden_thread.judgement.rolling_up import roll_up_figures, roll_up_targets
from golden_thread.judgement.verdict import Verdict
from golden_thread.periods import (
    FINANCIAL_YEAR,
    Period,
    PeriodKind,
    containing,
    parts,
    previous,
    same_last_year,
    year_to_date,
)
from golden_thread.periods.period import LENGTH_IN_MONTHS

_PARTS_OF_A_YEAR = (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF)
_ONCE = (Frequency.YEAR, Frequency.OCCASION)


def judge_year(
    framework: Framework,
    register: Register,
    indicator: Indicator,
    period: Period,
    as_at: datetime | None = None,
) -> Verdict | None:
    """The verdict on the year up to the end of this period, or None where there is no such figure.

    At the end of the year it is the year's own. None too where the period is no part of a year, or
    where the indicator has one figure a year or is measured on occasion. A figure that was rolled
    up is revision 0: it is worked out anew each time and never recorded.
    """
    if period.kind not in _PARTS_OF_A_YEAR or indicator.frequency in _ONCE:
        return None
    rows = _Rows(register, as_at)
    found = rows.so_far(indicator, period)
    if found is None:
        return None
    year_before = same_last_year(found.key.period)
    last = rows.so_far(indicator, same_last_year(period))
    named = (framework.indicator(line.indicator) for line in framework.rule_of(indicator))
    others = [rows.so_far(each, period) for each in named if each is not None]
    case = Case(
        framework=framework,
        indicator=indicator,
        key=found.key,
        observation=found,
        target=_target(framework, indicator, period),
        against=(previous(found.key.period), year_before),
        year_before=last if last and last.key.period == year_before else None,
        others=tuple(each for each in others if each is not None),
    )
    return judge_case(case)


@dataclass(frozen=True, slots=True)
class _Rows:
    """The register as at a moment."""

    register: Register
    as_at: datetime | None

    def so_far(self, indicator: Indicator, period: Period) -> Observation | None:
        """The figure typed for the year up to a period, or else rolled up from its periods."""
        years = _years(period)
        typed = self.register.observations(indicator.code, years, as_at=self.as_at)
        if typed:
            return typed[0]
        made_of = _periods(indicator, period)
        if not made_of:
            return None
        found = self.register.observations(indicator.code, made_of, as_at=self.as_at)
        return roll_up_figures(indicator, FigureKey(indicator.code, years[0]), made_of, found)


@cache
def _years(period: Period) -> tuple[Period, ...]:
    """The periods that say where the year stands, best first: at its end, the year's own."""
    calendar = period.calendar or FINANCIAL_YEAR
    so_far = year_to_date(period, calendar)
    year = containing(period.starts_on, PeriodKind.YEAR, calendar)
    return (year, so_far) if year.ends_before == so_far.ends_before else (so_far,)


def _periods(indicator: Indicator, period: Period) -> tuple[Period, ...]:
    """The periods whose figures make up the year up to this one; none where they cannot."""
    kind = indicator.frequency.period_kind
    if indicator.roll_up is RollUp.NONE or kind is None:
        return ()
    made_of = _parts(_years(period)[-1], kind)
    return made_of[-1:] if indicator.roll_up is RollUp.LATEST else made_of


@cache
def _parts(so_far: Period, kind: PeriodKind) -> tuple[Period, ...]:
    """The periods of a kind that fill the year so far; none where they do not."""
    is_filled = len(so_far.months) % LENGTH_IN_MONTHS[kind] == 0
    return parts(so_far, kind) if is_filled else ()


def _target(framework: Framework, indicator: Indicator, period: Period) -> Target | None:
    """The target typed for the year so far, or else rolled up from the targets of its periods."""
    code = indicator.code
    for year in _years(period):
        typed = framework.target(code, year)
        if typed is not None:
            return typed
    made_of = _periods(indicator, period)
    found = [framework.target(code, each) for each in made_of]
    targets = [each for each in found if each is not None]
    if not made_of or len(targets) < len(made_of):
        return None
    return roll_up_targets(indicator, _years(period)[0], targets, framework.council)
