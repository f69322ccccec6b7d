"""A chart of one indicator over a run of periods, as its data and its words.

In: an indicator, periods oldest first, and what they are told from. Out: a `Chart` node whose
alternative text gives every point. Its picture is made when the paper is written.
"""

from collections.abc import Sequence
from decimal import Decimal

from golden_thread.document import Chart, ChartSeries, plain_text
from golden_thread.figures import Observation, Qualifier
from golden_thread.framework import Indicator, Unit
from golden_thread.narrative import Telling, describe_run
from golden_thread.periods import LabelStyle, Period, label

AXES = {Unit.PERCENT: "%", Unit.MONEY: "£", Unit.WORKING_DAYS: "working days"}


def chart_of(indicator: Indicator, run: Sequence[Period], telling: Telling) -> Chart:
    """The chart of what the register has; a period with no exact value is a gap."""
    rows = telling.register.observations(indicator.code, run, as_at=telling.as_at)
    found = {row.key.period: row for row in rows}
    figures = [telling.value(indicator, found.get(period)) for period in run]
    first, last = (label(period, LabelStyle.LONG) for period in (run[0], run[-1]))
    return Chart(
        title=f"{indicator.title}, {first} to {last}",
        alternative=plain_text(describe_run(indicator, run, telling)),
        labels=tuple(label(period, LabelStyle.SHORT) for period in run),
        series=(
            ChartSeries(
                indicator.title,
                tuple(_point(found.get(period)) for period in run),
                tuple(figure.text if figure else "" for figure in figures),
            ),
        ),
        unit=AXES.get(indicator.unit, indicator.counted or indicator.unit.value),
    )


def _point(found: Observation | None) -> Decimal | None:
    """Where a figure stands in the chart; “over 70%” stands nowhere."""
    return found.value if found and found.qualifier is Qualifier.EXACT else None
