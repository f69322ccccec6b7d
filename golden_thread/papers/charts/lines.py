"""A line chart's layers: lines broken at gaps, a shape at each point, values, names at the ends.

Takes a chart and its axis; gives Altair's layers.
"""

from typing import Any

import altair

from golden_thread.document import Chart
from golden_thread.papers.charts.axes import across, upward
from golden_thread.papers.charts.marks import Mark, end_names, is_level, marks_of
from golden_thread.papers.charts.scales import ValueAxis

# Each series differs in shape, in dashes and in darkness.
_COLOURS = ("#1f3a5f", "#b3500b", "#2f7d5b", "#7a3e9d")
_DASHES = ([1, 0], [7, 4], [2, 3], [10, 3, 2, 3])
_SHAPES = ("circle", "diamond", "triangle-up", "square")
_MOST_LETTERS = 70
_MOST_LINES_WITH_VALUES = 2


def line_layers(chart: Chart, axis: ValueAxis) -> list[Any]:
    """Lines, points, values and names, in the order in which they are drawn."""
    marks = marks_of(chart)
    known = [mark for mark in marks if mark.value is not None]
    x, y = across(chart), upward(chart, axis)
    names = [series.name for series in chart.series]
    colour = _by_series(altair.Color, names, _COLOURS)
    lines = (
        altair.Chart(_rows(marks))
        .mark_line(strokeWidth=2.5, invalid="break-paths-show-domains")
        .encode(x, y, colour, strokeDash=_by_series(altair.StrokeDash, names, _DASHES))
    )
    points = (
        altair.Chart(_rows(known))
        .mark_point(size=90, filled=True, opacity=1)
        .encode(x, y, colour, shape=_by_series(altair.Shape, names, _SHAPES))
    )
    values = _values(chart, known)
    return [
        lines,
        points,
        *_words(values, x, y, colour, dy=-13, is_above=True),
        *_words(values, x, y, colour, dy=15, is_above=False),
        *_names(end_names(chart, axis), x, y, colour),
    ]


def _rows(marks: list[Mark] | tuple[Mark, ...]) -> altair.InlineData:
    return altair.InlineData(values=[mark.as_row() for mark in marks])


def _by_series(channel: Any, names: list[str], range_of: tuple[Any, ...]) -> Any:
    chosen = [range_of[place % len(range_of)] for place in range(len(names))]
    scale = altair.Scale(domain=names, range=chosen)
    return channel("series:N", scale=scale, legend=None)


def _values(chart: Chart, known: list[Mark]) -> list[Mark]:
    """The values written at their points: none of a level line, and not the last, named beside.

    Of three lines or more only the first has them; of many values the first, highest and lowest.
    """
    moving = [series.name for series in chart.series if not is_level(series)]
    named = moving if len(moving) <= _MOST_LINES_WITH_VALUES else moving[:1]
    written: list[Mark] = []
    for name in named:
        written += _few([mark for mark in known if mark.series == name][:-1])
    return written


def _few(marks: list[Mark]) -> list[Mark]:
    if sum(len(mark.words) + 1 for mark in marks) <= _MOST_LETTERS:
        return marks
    highest = max(marks, key=lambda mark: mark.value or 0.0)
    lowest = min(marks, key=lambda mark: mark.value or 0.0)
    return [mark for mark in marks if mark in (marks[0], highest, lowest)]


def _words(
    marks: list[Mark], x: altair.X, y: altair.Y, colour: Any, *, dy: int, is_above: bool
) -> list[Any]:
    rows = [mark for mark in marks if mark.is_above is is_above]
    words = altair.Chart(_rows(rows)).encode(x, y, text="words:N")
    halo = words.mark_text(dy=dy, fontSize=14, stroke="white", strokeWidth=4, strokeJoin="round")
    return [halo, words.mark_text(dy=dy, fontSize=14).encode(color=colour)] if rows else []


def _names(names: tuple[Mark, ...], x: altair.X, y: altair.Y, colour: Any) -> list[Any]:
    words = altair.Chart(_rows(names)).encode(x, y, colour, text="words:N")
    return [
        words.mark_text(
            align="left", dx=12, fontSize=14, fontWeight=600, lineBreak="\n", baseline="middle"
        )
    ]
