"""The figures, and the targets, of a year's periods rolled up into one.

In: an indicator with its way of rolling up, and rows or targets of its periods. Out: one
observation that says from which periods it was made, or one target; None where they make none.
"""

from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache

from golden_thread.figures import FigureKey, Observation, Origin, Qualifier
from golden_thread.framework import Council, Indicator, RollUp, Target
from golden_thread.judgement.comparison import exact_value
from golden_thread.judgement.distance import tolerance_at
from golden_thread.periods import LabelStyle, Period, label

# A figure that is worked out anew each time has no revision of its own.
NOT_RECORDED = 0
MOST_KEPT = 4096
_HOW = {
    RollUp.SUM: "added up from {}",
    RollUp.MEAN: "the mean of {}",
    RollUp.LATEST: "as in {}",
}


def roll_up_figures(
    indicator: Indicator, key: FigureKey, made_of: Sequence[Period], found: Sequence[Observation]
) -> Observation | None:
    """The figure of these periods together.

    None where one has no exact figure, or where the definition changed between the first and the
    last so that they may not be compared.
    """
    values = [value for value in map(exact_value, found) if value is not None]
    if len(values) < len(made_of) or indicator.definition_changed(made_of[0], made_of[-1]):
        return None
    value = _together(indicator.roll_up, values)
    return Observation(
        key=key,
        value=value,
        missing=None,
        qualifier=Qualifier.EXACT,
        printed="",
        origin=Origin.MEASURED,
        source=_source(indicator.roll_up, tuple(made_of)),
        status_published=None,
        stated_change=None,
        stated_movement=None,
        stated_against=None,
        revision=NOT_RECORDED,
        recorded_at_utc=max(row.recorded_at_utc for row in found),
        reason="",
        note="",
        place=found[-1].place,
    )


def roll_up_targets(
    indicator: Indicator, year: Period, targets: Sequence[Target], council: Council
) -> Target:
    """The target of these periods together; a share that all of them have stays a share."""
    how, last = indicator.roll_up, targets[-1]
    shares = {each.tolerance_percent for each in targets if each.tolerance is None}
    is_share = len(shares) == 1 and all(each.tolerance is None for each in targets)
    allowed = [tolerance_at(each.value, each, council) for each in targets]
    uppers = [each.upper for each in targets if each.upper is not None]
    return Target(
        indicator=indicator.code,
        period=year,
        value=_together(how, [each.value for each in targets]),
        tolerance=None if is_share else _together(how, allowed),
        reason=last.reason,
        agreed_by=last.agreed_by,
        agreed_on=last.agreed_on,
        place=last.place,
        upper=_together(how, uppers) if uppers else None,
        tolerance_percent=last.tolerance_percent if is_share else None,
    )


def _together(how: RollUp, values: Sequence[Decimal]) -> Decimal:
    if how is RollUp.LATEST:
        return values[-1]
    total = sum(values, Decimal(0))
    return total / len(values) if how is RollUp.MEAN else total


# All that roll up alike over the same periods say so in the same words.
@lru_cache(MOST_KEPT)
def _source(how: RollUp, made_of: tuple[Period, ...]) -> str:
    names = [label(period, LabelStyle.LONG) for period in made_of]
    return _HOW[how].format(_listed(names))


def _listed(names: Sequence[str]) -> str:
    return " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else names[0]
