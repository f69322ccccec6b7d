"""Axes of charts: round ends, bars on zero, names kept apart, labels thinned from the last."""

import itertools
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from golden_thread.document import Chart, ChartKind, ChartSeries
from golden_thread.papers.charts.scales import shown_labels, spread_apart, value_axis

NUMBERS = st.decimals(-(10**9), 10**9, allow_nan=False, places=3)


def chart_of(values: list[Decimal], kind: ChartKind) -> Chart:
    labels = tuple(str(place) for place in range(len(values)))
    return Chart("t", "a", labels, (ChartSeries("s", tuple(values)),), kind)


@pytest.mark.parametrize(
    ("values", "kind", "low", "high"),
    (
        ((61, 85), ChartKind.LINE, 50, 85),
        ((48, 52, 31), ChartKind.BAR, 0, 60),
        ((99.5, 99.9), ChartKind.LINE, 99.4, 99.9),
        ((-5, 10), ChartKind.BAR, -6, 10),
        ((7, 7), ChartKind.BAR, 0, 8),
    ),
)
def test_ends_are_round(
    values: tuple[float, ...], kind: ChartKind, low: float, high: float
) -> None:
    axis = value_axis(chart_of([Decimal(str(value)) for value in values], kind))
    assert axis.low <= min(values)
    assert axis.high >= max(values)
    assert axis.low == pytest.approx(low, abs=axis.span * 0.3)
    assert axis.high == pytest.approx(high, abs=axis.span * 0.3)


@pytest.mark.property
@given(values=st.lists(NUMBERS, min_size=1, max_size=8), kind=st.sampled_from(list(ChartKind)))
def test_every_value_lies_on_the_axis(values: list[Decimal], kind: ChartKind) -> None:
    axis = value_axis(chart_of(values, kind))
    slack = axis.span * 1e-6
    assert all(axis.low - slack <= float(value) <= axis.high + slack for value in values)
    assert 2 <= len(axis.marks) <= 12
    assert kind is ChartKind.LINE or axis.low <= 0 <= axis.high


@pytest.mark.property
@given(wanted=st.lists(st.floats(0, 100), min_size=1, max_size=5))
def test_names_are_kept_apart_in_order(wanted: list[float]) -> None:
    moved = sorted(spread_apart(wanted, gap=5))
    assert all(upper - lower >= 5 - 1e-9 for lower, upper in itertools.pairwise(moved))


def test_labels_are_thinned_from_the_last() -> None:
    labels = [str(place) for place in range(1, 25)]
    assert shown_labels(labels, most=8) == ("3", "6", "9", "12", "15", "18", "21", "24")
    assert shown_labels(labels[:3], most=8) == ("1", "2", "3")
