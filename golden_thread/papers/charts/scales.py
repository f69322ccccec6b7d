"""Where the axis of values begins, ends and has its marks, and which labels fit along the bottom.

Takes a chart; gives plain numbers and words.
"""

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

from golden_thread.document import Chart, ChartKind

_STEPS_WANTED = 5
_NICE_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
# A line whose lowest point is under this share of its highest is drawn from zero.
_NEAR_ZERO = 0.4
# A point nearer to the foot than this share of a step would have its value over the labels.
_ROOM_BELOW = 0.5


@dataclass(frozen=True, slots=True)
class ValueAxis:
    """The axis of values: its ends and its marks."""

    low: float
    high: float
    marks: tuple[float, ...]

    @property
    def span(self) -> float:
        """How much lies between the ends."""
        return self.high - self.low


def value_axis(chart: Chart) -> ValueAxis:
    """Round ends and marks around every value; bars always stand on zero."""
    values = [
        float(value) for series in chart.series for value in series.values if value is not None
    ]
    if not values:
        return ValueAxis(0.0, 1.0, ())
    low, high = min(values), max(values)
    if chart.kind is ChartKind.BAR or 0 <= low < high * _NEAR_ZERO:
        low, high = min(low, 0.0), max(high, 0.0)
    if math.isclose(low, high):
        low, high = low - abs(low) * 0.1 - 0.5, high + abs(high) * 0.1 + 0.5
    step = _nice_step((high - low) / _STEPS_WANTED)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    if (
        chart.kind is ChartKind.LINE
        and first * step > 0
        and low - first * step < step * _ROOM_BELOW
    ):
        first -= 1
    marks = tuple(round(place * step, 10) for place in range(first, last + 1))
    return ValueAxis(marks[0], marks[-1], marks)


def spread_apart(wanted: Sequence[float], *, gap: float) -> tuple[float, ...]:
    """The places moved as little as need be so that no two are nearer than the gap."""
    order = sorted(range(len(wanted)), key=lambda place: wanted[place])
    moved = list(wanted)
    for lower, upper in itertools.pairwise(order):
        moved[upper] = max(moved[upper], moved[lower] + gap)
    shift = sum(moved[place] - wanted[place] for place in order) / len(order) if order else 0.0
    return tuple(place - shift for place in moved)


def shown_labels(labels: Sequence[str], *, most: int) -> tuple[str, ...]:
    """Every label, or every second or third counted back from the last, so that they fit."""
    stride = math.ceil(len(labels) / most) if labels else 1
    return tuple(reversed(tuple(reversed(labels))[::stride]))


def _nice_step(rough: float) -> float:
    size = 10.0 ** math.floor(math.log10(rough))
    return next(size * nice for nice in _NICE_STEPS if size * nice >= rough - 1e-12)
