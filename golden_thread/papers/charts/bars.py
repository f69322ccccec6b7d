"""A bar chart's layers: bars from zero side by side, each with its value.

Takes a chart and its axis; gives Altair's layers. Several series differ in darkness and have a key.
"""

from typing import Any

import altair

from golden_thread.document import Chart
from golden_thread.papers.charts.axes import across, upward
from golden_thread.papers.charts.marks import marks_of
from golden_thread.papers.charts.scales import ValueAxis

# From dark to light, so that they differ when printed in black and white.
_FILLS = ("#1f3a5f", "#f0b27a", "#6fa08f", "#e9e2f0")
_EDGE = "#1a1a1a"
_MOST_LETTERS = 80


def bar_layers(chart: Chart, axis: ValueAxis) -> list[Any]:
    """Bars and their values."""
    known = [mark for mark in marks_of(chart) if mark.value is not None]
    rows = altair.InlineData(values=[mark.as_row() for mark in known])
    names = [series.name for series in chart.series]
    fills = [_FILLS[place % len(_FILLS)] for place in range(len(names))]
    key = altair.Legend(offset=32 if chart.unit else 10) if len(names) > 1 else None
    colour = altair.Color("series:N", scale=altair.Scale(domain=names, range=fills), legend=key)
    side = altair.XOffset("series:N", scale=altair.Scale(domain=names))
    shared = altair.Chart(rows).encode(across(chart), upward(chart, axis), side)
    bars = shared.mark_bar(stroke=_EDGE, strokeWidth=1).encode(colour)
    if sum(len(mark.words) + 1 for mark in known) > _MOST_LETTERS:
        return [bars]
    return [bars, *(_values(shared, is_below_zero=is_below) for is_below in (False, True))]


def _values(shared: altair.Chart, *, is_below_zero: bool) -> Any:
    """Each value beyond the end of its bar."""
    standing = altair.datum.value < 0 if is_below_zero else altair.datum.value >= 0
    words = shared.transform_filter(standing).encode(text="words:N")
    return words.mark_text(dy=11 if is_below_zero else -9, fontSize=14, fontWeight=600, color=_EDGE)
