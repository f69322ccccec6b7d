"""What a section picks: the items and the indicators it names by what they belong to.

In: a pick, its section, and the setting of the paper. Out: items and indicators in the order of
their files, or in the order in which they are named.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from golden_thread.framework import Framework, Indicator
from golden_thread.items import (
    Item,
    Selection,
    Window,
    between_meetings,
    last_period,
    next_period,
    select,
    this_period,
)
from golden_thread.narrative import Telling
from golden_thread.periods import Period
from golden_thread.publishing.layouts.edition import Edition
from golden_thread.publishing.layouts.pick_layout import Belonging, IndicatorManner, ItemsPick, Span
from golden_thread.publishing.layouts.section_layout import SectionLayout
from golden_thread.publishing.picking.material import Material

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Setting:
    """Which edition is built, and of what; the material is that of its audience."""

    edition: Edition
    material: Material

    def telling(self, period: Period) -> Telling:
        """What sentences about a period are told from, as at the paper's moment."""
        layout = self.edition.layout
        return Telling(
            self.material.framework,
            self.material.register,
            period,
            layout.figures_as_at,
            self.material.private,
        )


def picked_items(pick: ItemsPick, section: SectionLayout, setting: Setting) -> tuple[Item, ...]:
    """The items of a pick."""
    belonging = pick.belonging
    selection = Selection(
        kinds=pick.kinds,
        services=belonging.services,
        portfolios=belonging.portfolios,
        priorities=belonging.priorities,
        themes=belonging.themes,
        projects=pick.projects,
        indicators=pick.indicators,
        codes=pick.codes,
    )
    return select(setting.material.items, selection, _window(pick, section.period, setting))


def _window(pick: ItemsPick, period: Period, setting: Setting) -> Window | None:
    if pick.since or pick.until:
        return Window(pick.since, (pick.until or setting.edition.dated) + ONE_DAY)
    match pick.span:
        case Span.ALL:
            return None
        case Span.LAST_PERIOD:
            return last_period(period)
        case Span.NEXT_PERIOD:
            return next_period(period)
        case Span.SINCE_LAST_MEETING:
            return _since_last_meeting(setting)
        case Span.THIS_PERIOD:
            return this_period(period)


def _since_last_meeting(setting: Setting) -> Window:
    """Since the body's last meeting before this one; all before, where none is known."""
    meeting = setting.edition.meeting
    on = meeting.on if meeting else setting.edition.dated
    return between_meetings(meeting_before(setting), on)


def meeting_before(setting: Setting) -> date | None:
    """The last meeting of the paper's body before this one, or None where none is known."""
    meeting = setting.edition.meeting
    body = setting.material.framework.organisation.body(meeting.body) if meeting else None
    return body.meeting_before(meeting.on) if body and meeting else None


def picked_indicators(
    section: SectionLayout, manner: IndicatorManner, framework: Framework
) -> tuple[Indicator, ...]:
    """The indicators that a section shows so: those it names, then those it picks."""
    named = {
        IndicatorManner.SUMMARY: section.summary,
        IndicatorManner.TABLE: section.table,
        IndicatorManner.CHARTS: section.charts,
        IndicatorManner.SERIES: section.series,
    }[manner]
    found = [each for code in named if (each := framework.indicator(code))]
    if section.indicators is not None and manner in section.indicators.manners:
        found += [
            each
            for each in framework.indicators
            if each not in found
            and each.frequency.period_kind is section.period.kind
            and _belongs(each, section.indicators.belonging, framework)
        ]
    return tuple(found)


def indicators_of(section: SectionLayout, framework: Framework) -> tuple[Indicator, ...]:
    """Every indicator that a section shows, however it does, once each; not those below it."""
    found = [
        each for manner in IndicatorManner for each in picked_indicators(section, manner, framework)
    ]
    return tuple(dict.fromkeys(found))


def _belongs(indicator: Indicator, belonging: Belonging, framework: Framework) -> bool:
    services = set(belonging.services)
    for code in belonging.portfolios:
        portfolio = framework.organisation.portfolio(code)
        services |= set(portfolio.services if portfolio else ())
    by_service = not (belonging.services or belonging.portfolios)
    return (
        (by_service or bool(services & set(indicator.services)))
        and _shares(belonging.priorities, indicator.priorities)
        and _shares(belonging.themes, indicator.themes)
    )


def _shares(wanted: tuple[str, ...], given: tuple[str, ...]) -> bool:
    return not wanted or bool(set(wanted) & set(given))
