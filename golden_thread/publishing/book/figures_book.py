"""The figures of a paper as data: its indicators, every figure of them, and their targets.

In: the framework, the register, a moment, indicators and periods. Out: a book for the workbook and
the open data. What is given out is named here field by field; an officer's note on a figure, and
the reason of a revision, are not among them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from golden_thread.clearance import admits
from golden_thread.document import DataBook, DataCell, DataTable
from golden_thread.figures import Breakdown, Missing, Register
from golden_thread.framework import (
    Audience,
    Framework,
    Indicator,
    Target,
    Unit,
    print_value,
    rounded,
)
from golden_thread.judgement import Verdict
from golden_thread.judgement.distance import tolerance_at
from golden_thread.narrative import Telling
from golden_thread.periods import LabelStyle, Period, label, previous
from golden_thread.publishing.book.figures_columns import (
    FIGURE_COLUMNS,
    INDICATOR_COLUMNS,
    TARGET_COLUMNS,
)
from golden_thread.publishing.book.status_cells import status_cells

WHOLE_COUNCIL = "Whole council"
_NOTHING_THERE = Missing.NOT_APPLICABLE.mark
_NOT_KNOWN = Missing.NOT_AVAILABLE.mark
_UNIT_WORDS = {Unit.MONEY: "pounds", Unit.YES_NO: "1 for yes, 0 for no", Unit.DATE: "day"}

Row = tuple[DataCell, ...]


@dataclass(frozen=True, slots=True)
class FiguresWanted:
    """What a book of figures is made of, and for whom.

    `title` and `dated` are the book's own. A figure is given for every period that the register
    has of those in `periods`, and for each of them that an indicator's frequency asks for.
    """

    title: str
    dated: date
    as_at: datetime | None
    indicators: Sequence[Indicator]
    periods: Sequence[Period]
    audience: Audience = Audience.PUBLIC
    marking: str = ""


def figures_book(framework: Framework, register: Register, wanted: FiguresWanted) -> DataBook:
    """The book; an indicator that is not for its audience is in none of its tables.

    Where none of the indicators has a target there is no table of targets.
    """
    council = framework.council
    admitted = [each for each in wanted.indicators if admits(wanted.audience, each.audience)]
    return DataBook(
        title=wanted.title,
        tables=tuple(_tables(framework, register, wanted, admitted)),
        creator=council.full_name,
        dated=wanted.dated,
        language=council.language.value,
        licence_name=council.licence.name,
        licence_address=council.licence.address,
        notes=tuple(words for words in (wanted.marking, council.banner) if words),
        sources=tuple(dict.fromkeys(each.source for each in admitted if each.source)),
    )


def _tables(
    framework: Framework,
    register: Register,
    wanted: FiguresWanted,
    admitted: Sequence[Indicator],
) -> Iterator[DataTable]:
    rows = tuple(_indicator(each, framework) for each in admitted)
    yield DataTable("indicators", "Indicators", INDICATOR_COLUMNS, rows, key=("indicator",))
    rows = tuple(_figures(framework, register, wanted, admitted))
    title, key = "Figures by indicator, period and breakdown", ("indicator", "period", "breakdown")
    yield DataTable("figures", title, FIGURE_COLUMNS, rows, _as_at(wanted.as_at), key)
    rows = tuple(_targets(framework, wanted, admitted))
    if rows:
        title = "Targets by indicator and period"
        yield DataTable("targets", title, TARGET_COLUMNS, rows, key=("indicator", "period"))


def _as_at(moment: datetime | None) -> tuple[str, ...]:
    if moment is None:
        return ()
    day = f"{moment.day} {moment:%B %Y}"
    return (f"Figures as recorded on {day} at {moment:%H:%M} ({moment.tzname()}).",)


def _indicator(indicator: Indicator, framework: Framework) -> Row:
    services = (framework.service(code) for code in indicator.services)
    priorities = (framework.plan.priority(code) for code in indicator.priorities)
    return (
        indicator.code,
        indicator.title,
        indicator.meaning,
        "; ".join(each.title for each in services if each),
        "; ".join(each.title for each in priorities if each) or None,
        _unit(indicator),
        indicator.polarity.value,
        indicator.frequency.value,
        indicator.owner,
        indicator.source,
        indicator.data_quality or None,
        indicator.audited_on or _NOT_KNOWN,
        "yes" if indicator.monitoring_only else "no",
    )


def _figures(
    framework: Framework,
    register: Register,
    wanted: FiguresWanted,
    admitted: Sequence[Indicator],
) -> Iterator[Row]:
    known: dict[str, dict[tuple[Period, Breakdown], None]] = {each.code: {} for each in admitted}
    for each in admitted:
        # Asked for by its frequency, so that a figure that never came is seen to be missing.
        due = (period for period in wanted.periods if period.kind is each.frequency.period_kind)
        known[each.code].update({(period, ()): None for period in due})
    periods = set(wanted.periods)
    for key in register.keys(wanted.as_at):
        if key.indicator in known and key.period in periods:
            known[key.indicator][key.period, key.breakdown] = None
    for each in admitted:
        keys = sorted(known[each.code], key=lambda key: (key[0].starts_on, key[0].key, key[1]))
        for period, breakdown in keys:
            telling = Telling(framework, register, period, wanted.as_at)
            verdict = telling.verdict(each, breakdown=breakdown)
            yield _figure(telling, verdict, wanted.audience)


def _figure(telling: Telling, verdict: Verdict, audience: Audience) -> Row:
    indicator, found, period = verdict.indicator, verdict.observation, verdict.key.period
    service = telling.framework.service(indicator.service)
    printed = telling.value(indicator, found)
    missing = (found.missing or None) if found else Missing.NOT_AVAILABLE
    return (
        indicator.code,
        indicator.title,
        service.title if service else None,
        period.key,
        label(period, LabelStyle.LONG),
        _breakdown(verdict.key.breakdown),
        _value(indicator, verdict),
        printed.text if printed else None,
        _unit(indicator),
        found.qualifier.value if found and printed else None,
        missing.value if missing else None,
        *_target(indicator, verdict.target, telling.framework),
        *status_cells(verdict, telling.framework, audience),
        verdict.previous.direction.value,
        verdict.last_year.direction.value,
        Decimal(found.revision) if found else _NOT_KNOWN,
        _remark(telling, verdict),
    )


def _value(indicator: Indicator, verdict: Verdict) -> DataCell:
    found = verdict.observation
    if found is None or found.value is None:
        return found.missing.mark if found and found.missing else _NOT_KNOWN
    if indicator.unit is Unit.DATE:
        return _NOTHING_THERE
    return rounded(found.value, indicator.decimals)


def _target(indicator: Indicator, target: Target | None, framework: Framework) -> Row:
    """The target, its upper end, its tolerance, and how it is printed."""
    if target is None:
        return (_NOTHING_THERE, _NOTHING_THERE, _NOTHING_THERE, None)
    ends = [end for end in (target.value, target.upper) if end is not None]
    printed = " to ".join(print_value(end, indicator.scale) for end in ends)
    tolerance = tolerance_at(target.value, target, framework.council)
    if indicator.unit is Unit.DATE:
        return (_NOTHING_THERE, _NOTHING_THERE, tolerance, printed)
    upper = _NOTHING_THERE if target.upper is None else target.upper
    return (target.value, upper, tolerance, printed)


def _targets(
    framework: Framework, wanted: FiguresWanted, admitted: Sequence[Indicator]
) -> Iterator[Row]:
    by_code = {each.code: each for each in admitted}
    for target in framework.targets:
        indicator = by_code.get(target.indicator)
        if indicator is not None and target.period in wanted.periods:
            yield (
                indicator.code,
                indicator.title,
                target.period.key,
                label(target.period, LabelStyle.LONG),
                *_target(indicator, target, framework),
                _unit(indicator),
                target.reason,
                target.agreed_by,
                target.agreed_on or _NOT_KNOWN,
            )


def _unit(indicator: Indicator) -> str:
    """The unit in words: `percent`, `pounds`, `rate per 100,000`, `count of connections`."""
    if indicator.unit is Unit.QUANTITY:
        return indicator.counted
    words = _UNIT_WORDS.get(indicator.unit, indicator.unit.value.replace("_", " "))
    if indicator.unit is Unit.RATE:
        return f"{words} per {indicator.per:,}"
    return f"{words} of {indicator.counted}" if indicator.counted else words


def _breakdown(breakdown: Breakdown) -> str:
    cuts = "; ".join(f"{name}={value}" for name, value in breakdown)
    return cuts or WHOLE_COUNCIL


def _remark(telling: Telling, verdict: Verdict) -> str | None:
    period, before = verdict.key.period, previous(verdict.key.period)
    changes = [
        f"Defined anew from {each.starts_on.day} {each.starts_on:%B %Y}: {each.change}"
        for each in verdict.indicator.versions
        if before.starts_on < each.starts_on <= period.ends_on and each.change
    ]
    exactly = telling.before_rounding(verdict)
    return " ".join([*changes, *([f"Judged as {exactly}."] if exactly else [])]) or None
