"""Codes and titles for measures that no register knows: one of each, in whatever paper it is told.

In: proposed figures. Out: the same with a code and a title that no other measure has.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from golden_thread.files import Entry
from golden_thread.workspace.from_papers.proposal import ProposedFigure
from golden_thread.workspace.kpi.properties import unused
from golden_thread.workspace.workspace import Workspace

# What a paper calls a measure, the service it stands under, and its unit.
Called = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Given:
    """The code, the title and the unit of a measure."""

    code: str
    title: str
    unit: str


@dataclass(slots=True)
class Codes:
    """The measures so far by what papers call them; `known` are the titles of a workspace's own."""

    known: dict[str, str]
    given: dict[Called, Given] = field(default_factory=dict)
    titles: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, workspace: Workspace | None, there: Iterable[Entry]) -> "Codes":
        """The measures of a workspace and of the proposals that are there."""
        indicators = workspace.framework.indicators if workspace else ()
        codes = cls({each.code: each.title for each in indicators})
        codes.titles = {name.casefold() for each in indicators for name in each.names}
        for entry in there:
            words = (entry.text(name, "") for name in ("title", "service", "unit", "indicator"))
            title, service, unit, code = words
            if code and code not in codes.known:
                called = (title.casefold(), service, unit)
                codes.given.setdefault(called, Given(code, title, unit))
                codes.titles.add(title.casefold())
        return codes

    def all_coded(self, figures: Sequence[ProposedFigure]) -> list[ProposedFigure]:
        """The figures in their order, each with its measure's code.

        Those with values come first to be told apart: a movement alone does not tell its unit.
        """
        order = sorted(range(len(figures)), key=lambda number: not figures[number].value)
        coded = {number: self._coded(figures[number]) for number in order}
        return [coded[number] for number in range(len(figures))]

    def _coded(self, figure: ProposedFigure) -> ProposedFigure:
        if self.known.get(figure.indicator) == figure.title:
            return figure
        title, service, unit = called = (figure.title.casefold(), figure.service, figure.unit)
        given = self.given.get(called)
        if given is None and not figure.value:
            alike = (each for key, each in self.given.items() if key[:2] == (title, service))
            given = next(alike, None)
        if given is None:
            taken = {*self.known, *(each.code for each in self.given.values())}
            code = unused(figure.indicator, taken)
            given = Given(code, self._title(figure), unit)
            self.titles.add(given.title.casefold())
        self.given[called] = given
        return replace(figure, indicator=given.code, title=given.title, unit=given.unit)

    def _title(self, figure: ProposedFigure) -> str:
        """The title, or the first form of it that no other measure has."""
        forms = [figure.title]
        forms += [f"{figure.title} ({words})" for words in (figure.service, figure.unit) if words]
        free = (each for each in forms if each.casefold() not in self.titles)
        return next(free, f"{figure.title} ({figure.indicator})")
