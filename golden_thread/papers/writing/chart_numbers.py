"""The numbers of a chart as tables, for whoever cannot see its picture.

Takes a chart; gives tables with a row for each series and a column for each label, as the tables
of figures in papers have them, so that whoever reads those reads these.
"""

import math

from golden_thread.document import Alignment, Cell, Chart, ChartSeries, Row, Table, Text
from golden_thread.papers.writing.slide_words import measure_heading, part_words

NO_POINT = "–"
# As many periods as stand side by side on an upright page.
_MOST_COLUMNS = 6
_NAME_WEIGHT = 2.5


def chart_tables(chart: Chart, language: str) -> tuple[Table, ...]:
    """The tables, several where there are many labels; a point without a value has a dash."""
    labels = len(chart.labels)
    parts = max(1, math.ceil(labels / _MOST_COLUMNS))
    ends = [round(labels * part / parts) for part in range(parts + 1)]
    return tuple(
        _part(
            chart,
            range(ends[part], ends[part + 1]),
            f"{chart.title} {part_words(part + 1, parts, language)}" if parts > 1 else chart.title,
            measure_heading(language),
        )
        for part in range(parts)
    )


def _part(chart: Chart, columns: range, caption: str, heading: str) -> Table:
    header = (_words(heading), *(_number(chart.labels[column]) for column in columns))
    rows = (
        Row((_words(_name(series, chart)), *(_number(_point(series, each)) for each in columns)))
        for series in chart.series
    )
    whole = _NAME_WEIGHT + len(columns)
    widths = (_NAME_WEIGHT / whole, *(1 / whole for _ in columns))
    return Table(Row(header), tuple(rows), (Text(caption),), widths)


def _name(series: ChartSeries, chart: Chart) -> str:
    return series.name if series.texts or not chart.unit else f"{series.name} ({chart.unit})"


def _point(series: ChartSeries, column: int) -> str:
    """The point as printed, also where it stands nowhere in the picture: `over 70%`."""
    text = series.texts[column] if column < len(series.texts) else ""
    value = series.values[column]
    return text or (NO_POINT if value is None else f"{value:f}")


def _words(words: str) -> Cell:
    return Cell((Text(words),))


def _number(words: str) -> Cell:
    return Cell((Text(words),), Alignment.RIGHT)
