"""The book of figures that goes with a paper: its workbook and its open data are made of it.

In: a paper. Out: every indicator its audience may read, for the paper's period and those it is set
beside: back to the same one last year, and what happened on occasion within it.
"""

from golden_thread.document import DataBook
from golden_thread.framework import Framework, Frequency
from golden_thread.periods import Period, containing, periods_between, same_last_year
from golden_thread.publishing.book.figures_book import FiguresWanted, figures_book
from golden_thread.publishing.paper import Paper
from golden_thread.publishing.picking.marking import marking
from golden_thread.publishing.picking.picks import Setting


def book_of(paper: Paper) -> DataBook:
    """The book of figures of a paper."""
    setting, edition = paper.setting, paper.edition
    material, layout = setting.material, edition.layout
    wanted = FiguresWanted(
        title=f"{edition.title}: all figures",
        dated=edition.dated,
        as_at=layout.figures_as_at,
        indicators=material.framework.indicators,
        periods=_periods(setting),
        audience=edition.audience,
        marking=marking(setting),
    )
    return figures_book(material.framework, material.register, wanted)


def _periods(setting: Setting) -> tuple[Period, ...]:
    """The periods of each frequency there is, and those of what happened within the paper's."""
    whole, framework = setting.edition.layout.period, setting.material.framework
    regular: list[Period] = []
    for kind in {each.frequency.period_kind for each in framework.indicators}:
        if kind is not None:
            last = containing(whole.ends_on, kind, whole.calendar)
            regular += periods_between(same_last_year(last), last)
    return tuple(dict.fromkeys(sorted((*regular, *_occasions(setting, framework, whole)))))


def _occasions(setting: Setting, framework: Framework, whole: Period) -> list[Period]:
    keys = setting.material.register.keys(setting.edition.layout.figures_as_at)
    return [
        key.period
        for key in keys
        if (found := framework.indicator(key.indicator))
        and found.frequency is Frequency.OCCASION
        and key.period.starts_on < whole.ends_before
        and whole.starts_on < key.period.ends_before
    ]
