"""The numbers of a chart as a table, for whoever cannot see its picture.

Takes a chart; gives a table with a row for each label and a column for each series.
"""

from golden_thread.document import Alignment, Cell, Chart, Row, Table, Text
from golden_thread.papers.writing.slide_words import period_heading

NO_POINT = "–"


def chart_table(chart: Chart, language: str) -> Table:
    """The table; a point without a value has a dash."""
    unit = f" ({chart.unit})" if chart.unit and not _texts_say_units(chart) else ""
    names = (_words(f"{series.name}{unit}", Alignment.RIGHT) for series in chart.series)
    rows = (
        Row(
            (
                _words(label),
                *(
                    _words(_point(chart, column, row), Alignment.RIGHT)
                    for column in _columns(chart)
                ),
            )
        )
        for row, label in enumerate(chart.labels)
    )
    return Table(Row((_words(period_heading(language)), *names)), tuple(rows), (Text(chart.title),))


def _columns(chart: Chart) -> range:
    return range(len(chart.series))


def _texts_say_units(chart: Chart) -> bool:
    return all(series.texts for series in chart.series)


def _point(chart: Chart, column: int, row: int) -> str:
    """The point as printed, also where it stands nowhere in the picture: `over 70%`."""
    series = chart.series[column]
    text = series.texts[row] if row < len(series.texts) else ""
    value = series.values[row]
    return text or (NO_POINT if value is None else f"{value:f}")


def _words(words: str, side: Alignment = Alignment.LEFT) -> Cell:
    return Cell((Text(words),), side)
