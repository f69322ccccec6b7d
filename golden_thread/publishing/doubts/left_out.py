"""Measures that a report leaves out while it seems to hold them all.

In: the setting of a report with an appendix of all measures. Out: warnings: a red or amber measure
that stands in the appendix alone, counted nowhere; a measure that the appendix has no row for.
"""

from collections.abc import Iterator
from datetime import date

from golden_thread.framework import Indicator, Status
from golden_thread.judgement import Verdict
from golden_thread.periods import LabelStyle, Period, label
from golden_thread.problems import Place, Problem, problem
from golden_thread.publishing.layouts.section_layout import SectionLayout
from golden_thread.publishing.parts.appendix import is_known, regular_verdicts
from golden_thread.publishing.picking.measures import every_section, measures_of
from golden_thread.publishing.picking.picks import Setting, indicators_of

BAD = (Status.RED, Status.AMBER)


def note_left_out(setting: Setting, problems: list[Problem]) -> None:
    """Note what the appendix shows and the rest of the report does not, and what it cannot show."""
    if not setting.edition.layout.extras.appendix:
        return
    begun = _first_days(setting)
    for period, verdicts in _appendix(setting):
        _note_uncounted([each for each in verdicts if is_known(each)], setting, problems)
        rest = [each.indicator for each in verdicts if not is_known(each)]
        owed = [each.code for each in rest if _is_owed(each, period, begun, setting)]
        if owed:
            message = _no_row(owed, period, setting)
            problems.append(problem("GT-PUBLISHING-032", setting.edition.layout.place, message))


def _appendix(setting: Setting) -> Iterator[tuple[Period, tuple[Verdict, ...]]]:
    framework = setting.material.framework
    codes = {service.code for service in framework.services}
    indicators = [each for each in framework.indicators if each.service in codes]
    yield from regular_verdicts(indicators, setting)


def _first_days(setting: Setting) -> dict[str, date]:
    """The first day of the earliest period that each measure has a figure for, whenever known."""
    first: dict[str, date] = {}
    known = setting.material.register.keys()
    for key in known:
        day = key.period.starts_on
        first[key.indicator] = min(day, first.get(key.indicator, day))
    return first


def _note_uncounted(verdicts: list[Verdict], setting: Setting, problems: list[Problem]) -> None:
    """Note, at the section it would fit in, each measure that the counts would not say is bad."""
    extras = setting.edition.layout.extras
    parts = [("the counts", extras.summary), ("the exceptions", extras.exceptions)]
    missed = [name for name, is_asked in parts if is_asked]
    named = {indicator.code for indicator, _ in measures_of(setting)}
    bad = [each for each in verdicts if each.status in BAD and each.indicator.code not in named]
    found: dict[tuple[Place, str], list[Verdict]] = {}
    for verdict in bad if missed else ():
        found.setdefault(_home(verdict, setting), []).append(verdict)
    for (place, where), left in found.items():
        codes = _listed([_called(each) for each in left])
        message = (
            f"No section of {place.file} names {codes}: printed in the appendix alone, and not "
            f"in {' and '.join(missed)}. {where}"
        )
        problems.append(problem("GT-PUBLISHING-031", place, message))


def _called(verdict: Verdict) -> str:
    when = label(verdict.key.period, LabelStyle.LONG)
    return f"{verdict.indicator.code} ({verdict.status.value} in {when})"


def _home(verdict: Verdict, setting: Setting) -> tuple[Place, str]:
    """Where the measure would go, and the words for it: beside others of its service, or anew."""
    period, layout = verdict.key.period, setting.edition.layout
    for section in every_section(layout.sections):
        if section.period == period and _tells_of(section, verdict.indicator, setting):
            under = f"“{section.heading}”" if section.heading else "a section without a heading"
            return section.place, f"The section that shows measures of its service is {under}."
    return layout.place, f"It needs a section of the period {period.key}."


def _tells_of(section: SectionLayout, indicator: Indicator, setting: Setting) -> bool:
    shown = indicators_of(section, setting.material.framework)
    return any(each.service == indicator.service for each in shown)


def _is_owed(
    indicator: Indicator, period: Period, begun: dict[str, date], setting: Setting
) -> bool:
    """Whether a figure could be looked for: its service is there, and its first is not to come."""
    service = setting.material.framework.service(indicator.service)
    is_there = service is None or service.tenure.meets(period.starts_on, period.ends_on)
    return is_there and begun.get(indicator.code, period.starts_on) <= period.ends_on


def _no_row(codes: list[str], period: Period, setting: Setting) -> str:
    moment, when = setting.edition.layout.figures_as_at, label(period, LabelStyle.LONG)
    return (
        f"The appendix of all measures has no row for {_listed(codes)}: at "
        f"{moment:%Y-%m-%dT%H:%MZ} there is no figure for {when}, for the period "
        "before or for a year earlier."
    )


def _listed(words: list[str]) -> str:
    return " and ".join(part for part in (", ".join(words[:-1]), words[-1]) if part)
