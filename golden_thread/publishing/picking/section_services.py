"""Whose section it is: the services and portfolios by which a section picks what stands in it.

In: a section, the sections of its layout and the framework. Out: who makes what it tells of; a
section that names nobody is as the one it stands in, and otherwise of the whole council.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from golden_thread.framework import Framework
from golden_thread.items import Item
from golden_thread.publishing.layouts.section_layout import SectionLayout


@dataclass(frozen=True, slots=True)
class Makers:
    """Services and portfolios by code; without any of either, the whole council."""

    services: tuple[str, ...] = ()
    portfolios: tuple[str, ...] = ()

    def made(self, item: Item) -> bool:
        """Whether the item is theirs."""
        if self == EVERYBODY:
            return True
        return bool(set(self.services) & set(item.services)) or item.portfolio in self.portfolios

    def titles(self, framework: Framework) -> tuple[str, ...]:
        """What the portfolios and services are called; a portfolio stands for its services."""
        found = [framework.organisation.portfolio(code) for code in self.portfolios]
        named = [each for each in found if each]
        within = {code for each in named for code in each.services}
        services = (framework.service(code) for code in self.services if code not in within)
        return (*(each.title for each in named), *(each.title for each in services if each))


EVERYBODY = Makers()


def makers_of(
    section: SectionLayout, sections: Sequence[SectionLayout], framework: Framework
) -> Makers:
    """Whose section it is; `sections` are those of the layout, in which it stands somewhere."""
    for each in reversed(_way_to(section, sections)):
        own = _own(each, framework)
        if own != EVERYBODY:
            return own
    return EVERYBODY


def _way_to(section: SectionLayout, sections: Sequence[SectionLayout]) -> tuple[SectionLayout, ...]:
    """The sections from the outermost down to this one."""
    for each in sections:
        if each is section:
            return (each,)
        below = _way_to(section, each.sections)
        if below:
            return (each, *below)
    return ()


def _own(section: SectionLayout, framework: Framework) -> Makers:
    """Those by whom it picks; where it only names measures, the one service that owes them all."""
    picks = [pick.belonging for pick in section.items]
    picks += [section.indicators.belonging] if section.indicators else []
    portfolios = dict.fromkeys(code for each in picks for code in each.portfolios)
    parts = (framework.organisation.portfolio(code) for code in portfolios)
    services = [code for each in picks for code in each.services]
    services += [code for part in parts if part for code in part.services]
    if services or portfolios:
        return Makers(tuple(dict.fromkeys(services)), tuple(portfolios))
    codes = (*section.summary, *section.table, *section.series, *section.charts)
    owing = {each.service for code in codes if (each := framework.indicator(code))}
    return Makers(tuple(owing)) if len(owing) == 1 else EVERYBODY
