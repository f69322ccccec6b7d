"""A chart as a Vega-Lite description. Takes a `Chart`; gives the description, made by Altair.

Lines carry their name and last value at their end; bars have a key only where there are several.
"""

from typing import Any

import altair
from altair.utils.schemapi import debug_mode

from golden_thread.document import Chart, ChartKind
from golden_thread.papers.charts.bars import bar_layers
from golden_thread.papers.charts.lines import line_layers
from golden_thread.papers.charts.marks import end_names
from golden_thread.papers.charts.scales import ValueAxis, value_axis

_WIDTH, _HEIGHT = 660, 270
_FACE = "Source Sans Pro, Arial, sans-serif"
_INK = "#1a1a1a"
_RULE = "#d5dae0"
_WIDER_LETTER = 2.5


def specification(chart: Chart) -> dict[str, Any]:
    """The description, holding its own values and no address."""
    # Altair checks every part as it is made, which takes longer than the drawing; tests check it.
    with debug_mode(False):
        return _described(chart)


def _described(chart: Chart) -> dict[str, Any]:
    axis = value_axis(chart)
    is_bars = chart.kind is ChartKind.BAR
    picture: Any = altair.layer(*(bar_layers(chart, axis) if is_bars else line_layers(chart, axis)))
    sized = picture.properties(
        width=_WIDTH,
        height=_HEIGHT,
        autosize=altair.AutoSizeParams(type="fit", contains="padding"),
        padding={"left": 8, "right": 12 + _room_at_the_end(chart, axis), "top": 14, "bottom": 6},
        background="white",
    )
    described: dict[str, Any] = _dressed(sized).to_dict(validate=False)
    return described


def _room_at_the_end(chart: Chart, axis: ValueAxis) -> float:
    """Room for a wider face: where ours is missing, a web page shows the picture in another."""
    if chart.kind is ChartKind.BAR:
        return 0.0
    lines = [line for name in end_names(chart, axis) for line in name.words.split("\n")]
    return _WIDER_LETTER * max((len(line) for line in lines), default=0)


def _dressed(picture: Any) -> Any:
    return (
        picture.configure(font=_FACE)
        .configure_view(stroke=None)
        .configure_axis(
            labelFontSize=14,
            titleFontSize=14,
            labelColor=_INK,
            titleColor=_INK,
            titleFontWeight="normal",
            domainColor=_INK,
            gridColor=_RULE,
            tickColor=_INK,
        )
        .configure_legend(
            orient="top",
            labelFontSize=14,
            title=None,
            labelColor=_INK,
            labelLimit=300,
            symbolSize=160,
            symbolStrokeWidth=1,
        )
    )
