"""The two axes of a chart, alike for lines and bars. Takes a chart; gives Altair's channels."""

import altair

from golden_thread.document import Chart, ChartKind
from golden_thread.papers.charts.marks import distinct_labels
from golden_thread.papers.charts.scales import ValueAxis, shown_labels

# How many letters fit beside each other along the bottom; more, and each word has its own line.
_MOST_LETTERS = 72
_BEFORE_THE_NUMBER = {"£"}
_AFTER_THE_NUMBER = {"%"}


def across(chart: Chart) -> altair.X:
    """The labels along the bottom, in the chart's order."""
    labels = distinct_labels(chart)
    is_tight = sum(len(label) + 2 for label in labels) > _MOST_LETTERS
    words = [word for label in labels for word in (label.split() if is_tight else [label])]
    widest = max((len(word) for word in words), default=1)
    shown = shown_labels(labels, most=max(1, _MOST_LETTERS // (widest + 1)))
    axis = altair.Axis(
        title=None,
        values=list(shown),
        labelAngle=0,
        labelPadding=6,
        labelOverlap=False,
        labelExpr="split(datum.label, ' ')" if is_tight else "datum.label",
        grid=False,
    )
    padding = 0.28 if chart.kind is ChartKind.BAR else 0.35
    scale = (
        altair.Scale(domain=list(labels), paddingInner=padding, paddingOuter=padding / 2)
        if chart.kind is ChartKind.BAR
        else altair.Scale(domain=list(labels), padding=padding)
    )
    return altair.X("label:O", sort=None, axis=axis, scale=scale)


def upward(chart: Chart, ends: ValueAxis) -> altair.Y:
    """The values, with the unit at each mark where it is a sign, else over the axis."""
    unit = chart.unit.strip()
    at_marks = unit in _BEFORE_THE_NUMBER | _AFTER_THE_NUMBER
    axis = altair.Axis(
        values=list(ends.marks),
        labelExpr=_with_unit(unit if at_marks else ""),
        title=unit if unit and not at_marks else None,
        titleAngle=0,
        titleAlign="left",
        titleAnchor="start",
        titleX=0,
        titleY=-14,
        titleBaseline="bottom",
        domain=False,
        ticks=False,
        labelPadding=6,
        grid=True,
    )
    return altair.Y(
        "value:Q", axis=axis, scale=altair.Scale(domain=[ends.low, ends.high], nice=False)
    )


def _with_unit(unit: str) -> str:
    sign, number = "(datum.value < 0 ? '−' : '')", "format(abs(datum.value), ',~r')"
    parts = (
        (sign, f"'{unit}'", number) if unit in _BEFORE_THE_NUMBER else (sign, number, f"'{unit}'")
    )
    return " + ".join(parts)
