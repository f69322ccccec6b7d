"""Tables of figures: a quarter beside the last, a run of periods, and the exceptions.

In: indicators and what they are told from. Out: a table. Columns that would be empty in every row
are left out.
"""

import re
from collections.abc import Sequence

from golden_thread.document import Row, Table
from golden_thread.figures import Observation
from golden_thread.framework import Frequency, Indicator, Status
from golden_thread.judgement import Verdict
from golden_thread.narrative import Telling, direction_word
from golden_thread.periods import LabelStyle, Period, PeriodKind, label, previous
from golden_thread.publishing.parts.cells import (
    CHANGE,
    DIRECTION,
    MEASURE,
    STATUS,
    TARGET,
    change_cell,
    figure_cell,
    status_cell,
    target_cell,
    words_cell,
)
from golden_thread.publishing.parts.figure_table import figure_table

MEASURES = "measures"
_EACH = {
    PeriodKind.MONTH: "month",
    PeriodKind.QUARTER: "quarter",
    PeriodKind.YEAR: "year",
}


def indicator_table(subject: str, indicators: Sequence[Indicator], telling: Telling) -> Table:
    """The table of this period beside the one before: value, change, direction, target, status.

    `subject` begins its caption, so that no two tables of a report are called the same; on a
    slide, where the title says it, it is empty. What happens on occasion has no period before.
    """
    verdicts = [telling.verdict(indicator) for indicator in indicators]
    with_before = any(_has_before(verdict) for verdict in verdicts)
    with_target = any(verdict.target for verdict in verdicts)
    with_status = any(verdict.status is not Status.GREY for verdict in verdicts)
    here = telling.period
    headings = [MEASURE, label(here, LabelStyle.SHORT)]
    if with_before:
        headings += [label(previous(here), LabelStyle.SHORT), CHANGE, DIRECTION]
    headings += [TARGET] * with_target + [STATUS] * with_status
    rows = []
    for verdict in verdicts:
        cells = [
            words_cell(verdict.indicator.title),
            figure_cell(telling, verdict.indicator, verdict.observation),
        ]
        if with_before:
            cells += [
                figure_cell(telling, verdict.indicator, verdict.previous.earlier),
                change_cell(verdict, telling),
                words_cell(direction_word(verdict.previous, telling, verdict.indicator)),
            ]
        cells += [target_cell(verdict, telling)] * with_target
        cells += [status_cell(verdict, telling)] * with_status
        rows.append(Row(tuple(cells)))
    return figure_table(_caption(subject, verdicts, telling), headings, rows, telling.language)


def _has_before(verdict: Verdict) -> bool:
    """Whether anything is known of the period before: a figure, or which way it went."""
    if verdict.indicator.frequency is Frequency.OCCASION:
        return False
    return verdict.previous.earlier is not None or verdict.previous.movement is not None


def _caption(subject: str, verdicts: Sequence[Verdict], telling: Telling) -> str:
    caption = measures_of_period(subject, label(telling.period, LabelStyle.LONG))
    exactly = [(verdict, telling.before_rounding(verdict)) for verdict in verdicts]
    return caption + "".join(
        f"; {each.indicator.title} {words}" for each, words in exactly if words
    )


def measures_of_period(subject: str, period: str) -> str:
    """What a table of measures is called; what its subject says already is not said again.

    `Housing: measures in October 2026`, but `Measures in October 2026` under “Measures in October”.
    """
    says_measures = MEASURES in re.findall(r"\w+", subject.casefold())
    begun = _begun(subject, period)
    if begun:
        whole = subject[: len(subject) - len(begun)] + period
        return whole if says_measures else f"{whole}, {MEASURES}"
    if subject.casefold().endswith(MEASURES):
        return f"{subject} in {period}"
    return f"{subject}: {MEASURES} in {period}" if subject else f"Measures in {period}"


def _begun(subject: str, period: str) -> str:
    """The period with which the subject ends, with or without its year: `October`, or nothing."""
    without_year = " ".join(period.split()[:-1])
    parts = (part for part in (period, without_year) if part)
    return next((part for part in parts if f" {subject}".endswith(f" {part}")), "")


def series_table(indicators: Sequence[Indicator], run: Sequence[Period], telling: Telling) -> Table:
    """The table of a run of periods, oldest first."""
    rows = []
    for indicator in indicators:
        found = _observations(indicator, run, telling)
        cells = [figure_cell(telling, indicator, found.get(period)) for period in run]
        rows.append(Row((words_cell(indicator.title), *cells)))
    first, last = (label(period, LabelStyle.LONG) for period in (run[0], run[-1]))
    # A chart of one measure has its title, and the table of its numbers needs another.
    each = _EACH.get(run[0].kind, "period")
    subject = f"{indicators[0].title} by {each}" if len(indicators) == 1 else "Measures"
    headings = [MEASURE, *(label(period, LabelStyle.SHORT) for period in run)]
    return figure_table(f"{subject}, {first} to {last}", headings, rows, telling.language)


def _observations(
    indicator: Indicator, run: Sequence[Period], telling: Telling
) -> dict[Period, Observation]:
    found = telling.register.observations(indicator.code, run, as_at=telling.as_at)
    return {row.key.period: row for row in found}
