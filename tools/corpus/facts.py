"""What is true of one measure in one quarter: its figures, and which conditions hold.

In: a made-up council and a measure. Out: `Facts`. A condition holds only where it does both for the
exact figures and for them as printed, so that no honest rounding makes a true sentence doubtful.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from golden_thread.framework import Indicator, Polarity, Unit
from golden_thread.judgement import judge, judge_year
from golden_thread.periods import Period
from tools.corpus.council import MadeCouncil
from tools.corpus.series import Point

# How many quarters back “the highest since” must reach to be worth saying.
SINCE = 3
_DURATIONS = (Unit.DAYS, Unit.WORKING_DAYS, Unit.HOURS, Unit.SECONDS)
_ABOUT = {
    "about_half": (Decimal("47.5"), Decimal("52.5")),
    "about_a_third": (Decimal("32"), Decimal("35")),
    "about_a_quarter": (Decimal("23.5"), Decimal("26.5")),
    "about_two_thirds": (Decimal("65.5"), Decimal("68")),
}
_TIMES = {
    "doubled": (Decimal("1.95"), Decimal("2.05")),
    "halved": (Decimal("0.49"), Decimal("0.51")),
    "trebled": (Decimal("2.92"), Decimal("3.08")),
}


@dataclass(frozen=True, slots=True)
class Facts:
    """One measure in the paper's quarter. `since` is by condition: the last quarter like it."""

    indicator: Indicator
    quarters: tuple[Period, ...]
    points: tuple[Point, ...]
    target: Decimal | None
    year_to_date: tuple[Period, Decimal] | None
    status: str
    streak: int
    one_in: int
    since: dict[str, Period]
    holds: frozenset[str]

    @property
    def value(self) -> Decimal:
        """The figure of the quarter."""
        return self.points[-1].value

    @property
    def previous(self) -> Decimal:
        """The figure of the quarter before."""
        return self.points[-2].value

    @property
    def last_year(self) -> Decimal:
        """The figure of the same quarter last year."""
        return self.points[-5].value

    def goodness(self, later: Decimal, earlier: Decimal) -> int:
        """1 where the later figure is better as printed, -1 where it is worse, 0 where alike."""
        return self._sign * _order(self.printed(later), self.printed(earlier))

    def printed(self, value: Decimal) -> Decimal:
        """The value to the places that the measure prints."""
        return rounded(value, self.indicator.decimals)

    @property
    def _sign(self) -> int:
        return 1 if self.indicator.polarity is Polarity.HIGHER else -1


def rounded(value: Decimal, places: int) -> Decimal:
    """The value to so many places, half up; a negative number of places is noughts."""
    return value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def facts_of(council: MadeCouncil, indicator: Indicator) -> Facts:
    """What is true of this measure in the council's quarter."""
    evidence, now = council.evidence, council.now
    verdict = judge(evidence.framework, evidence.register, indicator, now)
    year = judge_year(evidence.framework, evidence.register, indicator, now)
    so_far = year.observation if year else None
    target = evidence.framework.target(indicator.code, now)
    bare = Facts(
        indicator=indicator,
        quarters=council.quarters,
        points=council.points[indicator.code],
        target=target.value if target else None,
        year_to_date=(
            (so_far.key.period, so_far.value) if so_far and so_far.value is not None else None
        ),
        status=verdict.status.value,
        streak=0,
        one_in=0,
        since={},
        holds=frozenset(),
    )
    return _with_conditions(bare)


def _with_conditions(bare: Facts) -> Facts:
    since = dict(_since(bare))
    better, worse = _streak(bare, 1), _streak(bare, -1)
    one_in = _one_in(bare)
    held = {*_types(bare.indicator), *_moved(bare), *_against_target(bare), *_shapes(bare), *since}
    held.add(bare.status)
    held |= {"streak_better"} if better > 1 else set()
    held |= {"streak_worse"} if worse > 1 else set()
    held |= {"one_in_n"} if one_in else set()
    return Facts(
        bare.indicator, bare.quarters, bare.points, bare.target, bare.year_to_date, bare.status,
        max(better, worse), one_in, since, frozenset(held),
    )  # fmt: skip


def _types(indicator: Indicator) -> Iterator[str]:
    is_higher = indicator.polarity is Polarity.HIGHER
    yield "higher_is_better" if is_higher else "lower_is_better"
    if indicator.unit in (Unit.PERCENT, Unit.COUNT, Unit.MONEY):
        yield indicator.unit.value
    if indicator.unit in _DURATIONS:
        yield "duration"


def _moved(facts: Facts) -> Iterator[str]:
    for earlier, ending in ((facts.previous, ""), (facts.last_year, "_on_year")):
        order = _order(facts.printed(facts.value), facts.printed(earlier))
        if order:
            yield ("rose" if order > 0 else "fell") + ending
            yield ("better" if facts.goodness(facts.value, earlier) > 0 else "worse") + ending
        elif not ending and facts.value == earlier:
            yield "same"


def _against_target(facts: Facts) -> Iterator[str]:
    if facts.target is None:
        return
    side = facts.goodness(facts.value, facts.target)
    if side:
        yield "met" if side > 0 else "missed"
    both_miss = side < 0 and facts.goodness(facts.previous, facts.target) < 0
    now, before = (abs(each - facts.target) for each in (facts.value, facts.previous))
    if both_miss and facts.printed(now) != facts.printed(before):
        yield "closer_to_target" if now < before else "further_from_target"


def _shapes(facts: Facts) -> Iterator[str]:
    if facts.previous:
        times = facts.value / facts.previous
        yield from (name for name, (low, high) in _TIMES.items() if low <= times <= high)
    if facts.indicator.unit is Unit.PERCENT:
        yield from (name for name, (low, high) in _ABOUT.items() if low <= facts.value <= high)


def _streak(facts: Facts, way: int) -> int:
    """How many movements in a row, up to the last, went this way by what is good."""
    values = [each.value for each in facts.points]
    count = 0
    for later, earlier in zip(values[::-1], values[-2::-1], strict=False):
        if facts.goodness(later, earlier) != way:
            break
        count += 1
    return count


def _since(facts: Facts) -> Iterator[tuple[str, Period]]:
    """Each superlative that holds, with the last quarter that was as high, low, good or bad."""
    values = [facts.printed(each.value) for each in facts.points]
    is_higher = facts.indicator.polarity is Polarity.HIGHER
    beats: dict[str, Callable[[Decimal], bool]] = {
        "highest_since": lambda each: each >= values[-1],
        "lowest_since": lambda each: each <= values[-1],
    }
    good, bad = ("highest_since", "lowest_since")[:: 1 if is_higher else -1]
    for name, is_as_far in beats.items():
        found = [at for at, each in enumerate(values[:-1]) if is_as_far(each)]
        if found and len(values) - 1 - found[-1] >= SINCE:
            yield name, facts.quarters[found[-1]]
            yield {good: "best_since", bad: "worst_since"}[name], facts.quarters[found[-1]]


def _one_in(facts: Facts) -> int:
    """The n of “one in n”, or 0 where the share is near none."""
    if facts.indicator.unit is not Unit.PERCENT:
        return 0
    many = int(rounded(100 / facts.value, 0))
    near = abs(facts.value * many / 100 - 1) < Decimal("0.04")
    return many if near and 3 <= many <= 10 else 0


def _order(one: Decimal, other: Decimal) -> int:
    return (one > other) - (one < other)
