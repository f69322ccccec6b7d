"""The figures of a made-up measure over twelve quarters, of some shape that gives a story.

In: a measure and chance. Out: a value a quarter, to more places than are printed, and for a share
the numbers it was worked out from.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from random import Random

from tools.corpus.measures import Measure

QUARTERS = 12
# How many of the shares lie near a half, a third, a quarter or the like.
PLAIN = 0.3
_Levels = list[float]


@dataclass(frozen=True, slots=True)
class Point:
    """One figure; of a share, how many of how many it is."""

    value: Decimal
    numerator: int | None = None
    denominator: int | None = None


def series(measure: Measure, chance: Random, length: int = QUARTERS) -> tuple[Point, ...]:
    """The figures, oldest first."""
    base = measure.usual * chance.uniform(0.9, 1.1)
    if measure.unit == "percent":
        if chance.random() < PLAIN:
            base = chance.choice((50.0, 33.3, 25.0, 66.7, 20.0))
        levels = chance.choice(_OF_ANY)(length, chance)
        return _shares([level * base / 100 for level in levels], chance)
    can_multiply = measure.unit in ("count", "money", "rate", "quantity")
    levels = chance.choice(_SHAPES if can_multiply else _OF_ANY)(length, chance)
    return _repeated([Point(_counted(level * base, measure)) for level in levels], chance)


def _steady(length: int, chance: Random) -> _Levels:
    return [chance.uniform(0.93, 1.07) for _ in range(length)]


def _climbing(length: int, chance: Random) -> _Levels:
    start = length - chance.randint(3, 7)
    rising = [0.9 + 0.025 * max(0, at - start) for at in range(length)]
    return [
        level + (chance.uniform(-0.03, 0.03) if at < start else chance.uniform(0, 0.015))
        for at, level in enumerate(rising)
    ]


def _sliding(length: int, chance: Random) -> _Levels:
    return [2 - level for level in _climbing(length, chance)]


def _peaking(length: int, chance: Random) -> _Levels:
    levels = _steady(length, chance)
    high, at = chance.choice((1, -1)), chance.randint(1, length - 6)
    levels[at] = 1 + high * 0.16
    levels[-1] = 1 + high * 0.11
    return levels


def _multiplied(length: int, chance: Random) -> _Levels:
    times = chance.choice((2, 0.5, 3, 2, 0.5)) * chance.uniform(0.985, 1.015)
    levels = _steady(length, chance)
    return [*levels[:-1], levels[-2] * times]


_OF_ANY: tuple[Callable[[int, Random], _Levels], ...] = (_steady, _climbing, _sliding, _peaking)
_SHAPES = (*_OF_ANY, _multiplied)


def _counted(level: float, measure: Measure) -> Decimal:
    places = 0 if measure.unit == "count" else measure.decimals + (measure.decimals > 0)
    return Decimal(max(level, 1.2)).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def _shares(levels: Sequence[float], chance: Random) -> tuple[Point, ...]:
    """Each level as a number of cases out of so many."""
    size = chance.choice((48, 130, 260, 700, 2_400))
    points = []
    for level in levels:
        out_of = round(size * chance.uniform(0.85, 1.15))
        some = min(out_of - 1, max(1, round(out_of * min(level, 0.985))))
        while not rounds_once(some, out_of):
            some += 1 if some < out_of / 2 else -1
        points.append(Point(_share(some, out_of), some, out_of))
    return _repeated(points, chance)


def rounds_once(some: int, out_of: int) -> bool:
    """Whether the share, rounded as it is kept, still rounds as the division itself does.

    661 of 794 is 83.249%, kept as 83.25: printed from that it would be 83.3%, which is not so.
    """
    exact, kept = Decimal(100 * some) / out_of, _share(some, out_of)
    return all(
        exact.quantize(places, ROUND_HALF_UP) == kept.quantize(places, ROUND_HALF_UP)
        for places in (Decimal(1), Decimal("0.1"))
    )


def _share(some: int, out_of: int) -> Decimal:
    """The share in per cent, as the register keeps it."""
    return (Decimal(100 * some) / out_of).quantize(Decimal("0.01"), ROUND_HALF_UP)


def _repeated(points: list[Point], chance: Random) -> tuple[Point, ...]:
    """Now and then the last figure is the one before."""
    if chance.random() < 0.08:
        points[-1] = points[-2]
    return tuple(points)
