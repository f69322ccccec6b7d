"""What is drawn of a chart's data: its points, and the words that stand at them.

Takes a chart and its axis; gives plain rows. A gap is left out of the points and breaks the line.
"""

from dataclasses import asdict, dataclass
from typing import Any

from golden_thread.document import Chart, ChartSeries
from golden_thread.papers.charts.scales import ValueAxis, spread_apart

# The least distance between two names at the ends of lines, as a share of the axis: one line, two.
_NAME_GAP, _BROKEN_NAME_GAP = 0.1, 0.19
_LONGEST_NAME = 22


@dataclass(frozen=True, slots=True)
class Mark:
    """One value of one series: where it stands, and its words."""

    label: str
    series: str
    value: float | None
    words: str
    is_above: bool

    def as_row(self) -> dict[str, Any]:
        """The mark as a row of the picture's data."""
        return asdict(self)


def printed_values(series: ChartSeries) -> tuple[str, ...]:
    """Each value as printed; nothing for a gap."""
    texts = series.texts or ("",) * len(series.values)
    pairs = zip(series.values, texts, strict=True)
    return tuple("" if value is None else text or f"{value:,f}" for value, text in pairs)


def marks_of(chart: Chart) -> tuple[Mark, ...]:
    """Every value of every series; words stand above the highest line and below the others."""
    labels = distinct_labels(chart)
    return tuple(
        Mark(
            labels[place],
            series.name,
            None if value is None else float(value),
            printed_values(series)[place],
            _is_highest(chart, series, place),
        )
        for series in chart.series
        for place, value in enumerate(series.values)
    )


def end_names(chart: Chart, axis: ValueAxis) -> tuple[Mark, ...]:
    """The name and last value of each series at the end of its line, moved so that none overlap."""
    last_values = [(series, *last) for series in chart.series if (last := _last(series))]
    if not last_values:
        return ()
    label = distinct_labels(chart)[-1]
    is_broken = any(len(series.name) > _LONGEST_NAME for series, _, _ in last_values)
    gap = axis.span * (_BROKEN_NAME_GAP if is_broken else _NAME_GAP)
    between = "\n" if is_broken else " "
    # A line alone is named by the chart's title already, and gets the whole width.
    is_alone = len(chart.series) == 1
    heights = spread_apart([value for _, value, _ in last_values], gap=gap)
    return tuple(
        Mark(
            label,
            series.name,
            height,
            f"{'' if is_alone else series.name + between}{words}{_ended_at(chart, series)}",
            is_above=True,
        )
        for (series, _, words), height in zip(last_values, heights, strict=True)
    )


def distinct_labels(chart: Chart) -> tuple[str, ...]:
    """The labels, with spaces added to any that comes twice, so that each has its own place."""
    distinct: list[str] = []
    for label in chart.labels:
        while label in distinct:
            label += " "
        distinct.append(label)
    return tuple(distinct)


def is_level(series: ChartSeries) -> bool:
    """Whether every value is the same, as a target's are: it is named once, at its end."""
    return len(series.values) > 1 and len(set(series.values)) == 1


def _is_highest(chart: Chart, series: ChartSeries, place: int) -> bool:
    value = series.values[place]
    others = (other.values[place] for other in chart.series if other is not series)
    return value is None or all(other is None or other <= value for other in others)


def _last(series: ChartSeries) -> tuple[float, str] | None:
    pairs = zip(series.values, printed_values(series), strict=True)
    known = [(float(value), words) for value, words in pairs if value is not None]
    return known[-1] if known else None


def _ended_at(chart: Chart, series: ChartSeries) -> str:
    """Where a line ends that does not reach the last label; nothing where it does."""
    known = [place for place, value in enumerate(series.values) if value is not None]
    return f" ({chart.labels[known[-1]]})" if known[-1] < len(chart.labels) - 1 else ""
