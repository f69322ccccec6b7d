"""Targets that can hardly be meant, or that no longer say anything.

In: a framework and its register. Out: a warning for each, at the row of the target. A warning is a
question to the person who set it; it never stops a paper.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from golden_thread.figures import Register
from golden_thread.framework import (
    Framework,
    Indicator,
    Polarity,
    Target,
    Unit,
    print_change,
    print_value,
)
from golden_thread.judgement.comparison import exact_value
from golden_thread.judgement.distance import shortfalls, tolerance_at
from golden_thread.periods import LabelStyle, Period, label
from golden_thread.problems import Problem, problem

# One order of magnitude. A target set against figures of another kind (73,390 beside 420) is off by
# more; one that is merely hard is off by less. Ours: no guide gives a number.
TIMES_OFF = 10
# As many as NHS England's “Making data count” asks for before limits are worked out from a run.
ENOUGH = 12
# The half width of the usual variation in mean moving ranges (Wheeler, “Understanding Variation”,
# 2000; the same constant in NHS England's “Making data count”).
LIMIT = Decimal("2.66")
_AMOUNTS = (Unit.DATE, Unit.YES_NO)
Series = Sequence[tuple[Period, Decimal]]


@dataclass(frozen=True, slots=True)
class Past:
    """The figures of one kind of period in order, and what is known of them.

    `sizes` are those that are not zero, without their sign. `usual` is how much they usually vary;
    None where there are too few to say.
    """

    series: Series
    sizes: tuple[Decimal, ...]
    usual: Decimal | None

    @classmethod
    def of(cls, indicator: Indicator, series: Series) -> "Past":
        """What is known of these figures of an indicator."""
        moves = [
            abs(later - earlier)
            for (before, earlier), (after, later) in pairwise(series)
            if not indicator.definition_changed(before, after)
        ]
        usual = LIMIT * sum(moves, Decimal(0)) / len(moves) if len(moves) >= ENOUGH - 1 else None
        return cls(series, tuple(abs(value) for _, value in series if value), usual)


def target_doubts(framework: Framework, register: Register, problems: list[Problem]) -> None:
    """Add a warning for each target that is doubtful, by the newest figures there are."""
    periods: dict[str, list[Period]] = {}
    held = register.keys()
    for key in held:
        if not key.breakdown:
            periods.setdefault(key.indicator, []).append(key.period)
    promised: dict[str, list[Target]] = {}
    for target in framework.targets:
        promised.setdefault(target.indicator, []).append(target)
    for indicator in framework.indicators:
        targets = promised.get(indicator.code)
        if targets:
            found = register.observations(indicator.code, sorted(periods.get(indicator.code, ())))
            values = ((row.key.period, exact_value(row)) for row in found)
            series = [(period, value) for period, value in values if value is not None]
            problems += _doubts(framework, indicator, targets, series)


def _doubts(
    framework: Framework, indicator: Indicator, targets: Sequence[Target], series: Series
) -> Iterator[Problem]:
    pasts = {
        kind: Past.of(indicator, [pair for pair in series if pair[0].kind is kind])
        for kind in {target.period.kind for target in targets}
    }
    for target in targets:
        for code, doubt in _EACH:
            message = doubt(framework, indicator, target, pasts[target.period.kind])
            if message:
                yield problem(code, target.place, message)
    met = _always_or_never(framework, indicator, targets, dict(series))
    if met:
        yield problem("GT-JUDGEMENT-003", targets[-1].place, met)


def _is_nothing(framework: Framework, indicator: Indicator, target: Target, past: Past) -> str:
    """A target of zero, where lower is not better."""
    ends = (target.value, target.value if target.upper is None else target.upper)
    if any(ends) or indicator.polarity is Polarity.LOWER or indicator.unit is Unit.DATE:
        return ""
    wanted = print_value(target.value, indicator.scale)
    return f"The target of {_named(indicator, target)} is {wanted}, which any figure meets."


def _is_far_off(framework: Framework, indicator: Indicator, target: Target, past: Past) -> str:
    """A target ten times as large or as small as every figure there is."""
    sizes, wanted = past.sizes, abs(target.value)
    if not sizes or not wanted or indicator.unit in _AMOUNTS:
        return ""
    if max(sizes) * TIMES_OFF > wanted and min(sizes) < wanted * TIMES_OFF:
        return ""
    last = next(value for _, value in reversed(past.series) if value)
    target_words, figure = (print_value(each, indicator.scale) for each in (target.value, last))
    return (
        f"The target of {_named(indicator, target)} is {target_words}, and its figures are such as "
        f"{figure}."
    )


def _is_wide(framework: Framework, indicator: Indicator, target: Target, past: Past) -> str:
    """A tolerance wider than the usual variation of the figures themselves."""
    usual = past.usual
    tolerance = tolerance_at(target.value, target, framework.council)
    if not usual or tolerance <= usual:
        return ""
    allowed, variation = (print_change(each, indicator.scale) for each in (tolerance, usual))
    return (
        f"The tolerance of {_named(indicator, target)} is {allowed}; its figures usually vary by "
        f"no more than {variation}."
    )


_Doubt = Callable[[Framework, Indicator, Target, Past], str]
_EACH: tuple[tuple[str, _Doubt], ...] = (
    ("GT-JUDGEMENT-001", _is_nothing),
    ("GT-JUDGEMENT-002", _is_far_off),
    ("GT-JUDGEMENT-004", _is_wide),
)


def _always_or_never(
    framework: Framework,
    indicator: Indicator,
    targets: Sequence[Target],
    values: dict[Period, Decimal],
) -> str:
    """Targets that were met in every one of many periods, or in none."""
    met = [
        shortfalls(indicator, values[each.period], each, framework.council)[0].amount <= 0
        for each in targets
        if each.period in values
    ]
    if len(met) < ENOUGH or len(set(met)) > 1:
        return ""
    outcome = "met its target" if met[0] else "missed its target"
    return f"{indicator.title} {outcome} in every one of {len(met)} periods."


def _named(indicator: Indicator, target: Target) -> str:
    return f"{indicator.title} for {label(target.period, LabelStyle.LONG)}"
