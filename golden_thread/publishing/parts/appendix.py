"""The appendix of all indicators: each service's measures, with last year and the year so far.

In: the setting of a paper. Out: blocks: a table for each service and length of period, and one of
what happened on occasion. A council without figures for a period has no row for it.
"""

from collections.abc import Iterator, Sequence

from golden_thread.document import Alignment, Block, Cell, Heading, Row, Table, Text
from golden_thread.framework import Frequency, Indicator, Service, Status
from golden_thread.judgement import Verdict, judge_year
from golden_thread.periods import (
    LabelStyle,
    Period,
    containing,
    label,
    previous,
    same_last_year,
)
from golden_thread.publishing.parts.cells import (
    DASH,
    MEASURE,
    STATUS,
    TARGET,
    figure_cell,
    status_cell,
    target_cell,
    words_cell,
)
from golden_thread.publishing.parts.figure_table import figure_table
from golden_thread.publishing.picking.picks import Setting

TITLE = "Appendix: all measures"
YEAR, YEAR_STATUS = "Year so far", "Year status"
REGULAR = (Frequency.MONTH, Frequency.QUARTER, Frequency.YEAR)


def appendix_blocks(setting: Setting) -> Iterator[Block]:
    """The appendix, on pages of its own."""
    yield Heading((Text(TITLE),), starts_page=True)
    for service in setting.material.framework.services:
        owed = [
            each for each in setting.material.framework.indicators if each.service == service.code
        ]
        tables = [*_regular(service, owed, setting), *_occasions(service, owed, setting)]
        if tables:
            yield Heading((Text(service.title),), level=2)
            yield from tables


def _regular(
    service: Service, indicators: Sequence[Indicator], setting: Setting
) -> Iterator[Table]:
    for period, verdicts in regular_verdicts(indicators, setting):
        known = [each for each in verdicts if is_known(each)]
        if known:
            yield _table(service, period, known, setting)


def regular_verdicts(
    indicators: Sequence[Indicator], setting: Setting
) -> Iterator[tuple[Period, tuple[Verdict, ...]]]:
    """The verdicts on measures that are due by months, quarters and years, each with its period.

    That is the last one of its length in the period of the report.
    """
    for frequency in REGULAR:
        kind = frequency.period_kind
        if kind is None:
            continue
        whole = setting.edition.layout.period
        period = containing(whole.ends_on, kind, whole.calendar)
        told = setting.telling(period)
        yield (
            period,
            tuple(told.verdict(each) for each in indicators if each.frequency is frequency),
        )


def is_known(verdict: Verdict) -> bool:
    """Whether the appendix has a row for it: it has a figure here, before, or a year earlier."""
    return any((verdict.observation, verdict.previous.earlier, verdict.last_year.earlier))


def _table(
    service: Service, period: Period, verdicts: Sequence[Verdict], setting: Setting
) -> Table:
    telling = setting.telling(period)
    years = [_year(verdict, setting) for verdict in verdicts]
    with_last_year = any(verdict.last_year.earlier for verdict in verdicts)
    with_target = any(verdict.target for verdict in verdicts)
    with_status = any(verdict.status is not Status.GREY for verdict in verdicts)
    with_year = any(years)
    headings = [MEASURE, label(period, LabelStyle.SHORT), label(previous(period), LabelStyle.SHORT)]
    headings += [label(same_last_year(period), LabelStyle.SHORT)] * with_last_year
    headings += [TARGET] * with_target + [STATUS] * with_status + [YEAR, YEAR_STATUS] * with_year
    rows = []
    for verdict, year in zip(verdicts, years, strict=True):
        indicator = verdict.indicator
        cells = [
            words_cell(indicator.title),
            figure_cell(telling, indicator, verdict.observation),
            figure_cell(telling, indicator, verdict.previous.earlier),
        ]
        cells += [figure_cell(telling, indicator, verdict.last_year.earlier)] * with_last_year
        cells += [target_cell(verdict, telling)] * with_target
        cells += [status_cell(verdict, telling)] * with_status
        cells += list(_year_cells(year, setting)) if with_year else []
        rows.append(Row(tuple(cells)))
    caption = f"{service.title}: all measures in {label(period, LabelStyle.LONG)}"
    remarks = _remarks(verdicts, [year for year in years if year], setting)
    return figure_table("; ".join((caption, *remarks)), headings, rows, telling.language)


def _remarks(
    verdicts: Sequence[Verdict], years: Sequence[Verdict], setting: Setting
) -> Iterator[str]:
    """What the cells do not show: statuses that rounding hides, and definitions that changed."""
    for verdict in verdicts:
        exactly = setting.telling(verdict.key.period).before_rounding(verdict)
        if exactly:
            yield f"{verdict.indicator.title} {exactly}"
    for year in years:
        exactly = setting.telling(year.key.period).before_rounding(year)
        if exactly:
            yield f"{year.indicator.title} in the year so far {exactly}"
    for verdict in verdicts:
        period = verdict.key.period
        if verdict.indicator.definition_changed(same_last_year(period), period):
            yield f"{verdict.indicator.title} was defined otherwise a year earlier"


def _year(verdict: Verdict, setting: Setting) -> Verdict | None:
    material, layout = setting.material, setting.edition.layout
    return judge_year(
        material.framework,
        material.register,
        verdict.indicator,
        verdict.key.period,
        layout.figures_as_at,
    )


def _year_cells(year: Verdict | None, setting: Setting) -> tuple[Cell, Cell]:
    if year is None or year.observation is None:
        return Cell((Text(DASH),), Alignment.RIGHT), words_cell(DASH)
    telling = setting.telling(year.key.period)
    return figure_cell(telling, year.indicator, year.observation), status_cell(year, telling)


def _occasions(
    service: Service, indicators: Sequence[Indicator], setting: Setting
) -> Iterator[Table]:
    """What happened on occasion, with its own period beside it, up to the end of the paper's."""
    layout, register = setting.edition.layout, setting.material.register
    codes = {each.code: each for each in indicators if each.frequency is Frequency.OCCASION}
    rows = []
    for key in register.keys(layout.figures_as_at) if codes else ():
        indicator = codes.get(key.indicator)
        if indicator is None or key.breakdown or not _overlaps(key.period, layout.period):
            continue
        telling = setting.telling(key.period)
        verdict = telling.verdict(indicator)
        when = Cell((Text(label(key.period, LabelStyle.SHORT)),), Alignment.RIGHT)
        figure = figure_cell(telling, indicator, verdict.observation)
        rows.append(Row((words_cell(indicator.title), when, figure)))
    if rows:
        caption = f"{service.title}: single figures"
        headings = [MEASURE, "When", "Figure"]
        language = setting.material.framework.council.language
        yield figure_table(caption, headings, rows, language)


def _overlaps(period: Period, paper: Period) -> bool:
    return period.starts_on < paper.ends_before and paper.starts_on < period.ends_before
