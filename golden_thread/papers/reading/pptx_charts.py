"""What figures does a chart on a slide hold?

In: a native chart of PowerPoint and its alternative text. Out: a `Chart` with its labels and the
values of each series; None where a chart is of a kind that has none.
"""

import math
from decimal import Decimal

from pptx.chart.chart import Chart as SlideChart
from pptx.chart.plot import BarPlot

from golden_thread.document import Chart, ChartKind, ChartSeries


def read_chart(chart: SlideChart, alternative: str) -> Chart | None:
    """The chart's data; a gap is None. Of several plots, those with the labels of the first."""
    plots = list(chart.plots)
    labels = tuple(str(label) for label in plots[0].categories) if plots else ()
    series = tuple(
        ChartSeries(each.name or "", _values(each.values, len(labels)))
        for plot in plots
        if len(plot.categories) == len(labels)
        for each in plot.series
    )
    if not labels or not series:
        return None
    title = chart.chart_title.text_frame.text if chart.has_title else ""
    kind = ChartKind.BAR if isinstance(plots[0], BarPlot) else ChartKind.LINE
    return Chart(title, alternative, labels, series, kind)


def _values(values: tuple[float | None, ...], count: int) -> tuple[Decimal | None, ...]:
    """A value for each label; what is no number is a gap."""
    given = (*values, *(None,) * count)[:count]
    return tuple(
        None if value is None or not math.isfinite(value) else Decimal(str(value))
        for value in given
    )
