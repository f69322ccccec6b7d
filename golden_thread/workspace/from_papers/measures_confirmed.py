"""The measures and services of confirmed rows: those that are there, and those that are new.

In: confirmed figures and items, and the framework where there is one. Out: each figure with its
code, each title with the service it is of, and drafts of what is new; rows that do not go together
are Problems.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from golden_thread.framework import Framework, Frequency, Indicator, Polarity, Unit, places_of
from golden_thread.framework.indicator_checks import CODE, MOST_DECIMALS
from golden_thread.periods import PeriodKind
from golden_thread.workspace.from_papers.confirmed_rows import ConfirmedFigure
from golden_thread.workspace.kpi import DraftIndicator, DraftService
from golden_thread.workspace.kpi.notes import Spot
from golden_thread.workspace.kpi.properties import code_of_title, slug_of, unused

WHOLE = "The whole council"
SOURCE = "Published papers"
_NOWHERE = Spot("")
_FREQUENCIES = {
    PeriodKind.MONTH: Frequency.MONTH,
    PeriodKind.QUARTER: Frequency.QUARTER,
    PeriodKind.YEAR: Frequency.YEAR,
}


@dataclass(slots=True)
class Measures:
    """What confirmed rows are of; `figures` are the sound ones by code, in order."""

    framework: Framework | None
    figures: dict[str, list[ConfirmedFigure]] = field(default_factory=dict)
    services: list[DraftService] = field(default_factory=list)

    def service(self, words: str) -> str:
        """The code of the service with this code or title; a new one is drafted for another."""
        title = " ".join(words.split()) or WHOLE
        there = [(each.code, each.title) for each in self.services]
        if self.framework is not None:
            there += [(each.code, each.title) for each in self.framework.services]
        for code, known in there:
            if title.casefold() in (code.casefold(), known.casefold()):
                return code
        code = unused(slug_of(title), {code for code, _ in there})
        self.services.append(DraftService(code, title, ""))
        return code

    def known(self, code: str) -> Indicator | None:
        """The indicator of this code that is there already."""
        return self.framework.indicator(code) if self.framework else None

    def drafts(self) -> tuple[DraftIndicator, ...]:
        """Drafts of the indicators that are new."""
        return tuple(
            self._draft(code, rows)
            for code, rows in self.figures.items()
            if self.known(code) is None
        )

    def _draft(self, code: str, rows: list[ConfirmedFigure]) -> DraftIndicator:
        first = rows[0]
        kinds = {each.period.kind for each in rows}
        frequency = _FREQUENCIES.get(kinds.pop()) if len(kinds) == 1 else None
        return DraftIndicator(
            code=code,
            title=first.title or code,
            meaning=first.title or code,
            service=self.service(first.service),
            unit=first.unit.unit,
            per=first.unit.per,
            counted=first.unit.counted,
            decimals=_decimals(first.unit.unit, rows),
            polarity=Polarity.NONE,
            frequency=frequency or Frequency.OCCASION,
            owner="",
            source=SOURCE,
            figures=(),
            targets=(),
            comments=(),
            spot=_NOWHERE,
        )


def measures_of(figures: Iterable[ConfirmedFigure], framework: Framework | None) -> Measures:
    """The measures of these figures; a figure that cannot be one of its measure is noted."""
    measures = Measures(framework)
    titles = _names(framework)
    for figure in figures:
        code = figure.code or titles.get(figure.title.casefold()) or code_of_title(figure.title)
        known = measures.known(code)
        if known is not None:
            _check_known(figure, known)
        elif not CODE.fullmatch(code):
            message = f"“{code}” is not a code: capitals, digits and hyphens, such as ICT01."
            figure.entry.note("GT-WORKSPACE-024", message, "indicator")
        else:
            _check_new(figure, code, measures, titles)
        rows = measures.figures.setdefault(code, [])
        if figure.entry.sound and not _is_told(figure, rows):
            rows.append(figure)
    return measures


def _names(framework: Framework | None) -> dict[str, str]:
    """The code of each indicator by each of its names in small letters."""
    indicators = framework.indicators if framework else ()
    return {name.casefold(): each.code for each in indicators for name in each.names}


def _check_known(figure: ConfirmedFigure, known: Indicator) -> None:
    read = figure.unit
    same = read.unit is known.unit and (read.per == known.per or not read.per)
    if not same:
        message = f"{known.code} is measured in {known.unit.value}."
        figure.entry.note("GT-WORKSPACE-024", message, "unit")


def _check_new(
    figure: ConfirmedFigure, code: str, measures: Measures, titles: dict[str, str]
) -> None:
    """Note what a row says otherwise than the rows before it that are of its measure."""
    entry = figure.entry
    title = figure.title.casefold() or code.casefold()
    other = titles.setdefault(title, code)
    if other != code:
        message = f"“{figure.title}” names {other} already."
        entry.note("GT-WORKSPACE-023", message, "title")
    rows = measures.figures.get(code, [])
    if not rows:
        return
    first = rows[0]
    told = (
        ("title", first.title.casefold() == figure.title.casefold(), first.title),
        ("service", first.service.casefold() == figure.service.casefold(), first.service),
        ("unit", first.unit == figure.unit, first.entry.text("unit", "")),
    )
    for name, is_same, words in told:
        if not is_same:
            message = f"{code} has “{words}” in the row at {first.entry.place}."
            entry.note("GT-WORKSPACE-023", message, name)


def _is_told(figure: ConfirmedFigure, rows: list[ConfirmedFigure]) -> bool:
    """Whether a row before tells the same figure; one that tells it otherwise is noted."""
    for other in rows:
        if other.period != figure.period:
            continue
        if other.value != figure.value:
            message = (
                f"{figure.period.key} has {_shown(other.value)} in the row at {other.entry.place}"
                f" and {_shown(figure.value)} here."
            )
            figure.entry.note("GT-WORKSPACE-023", message, "value")
        return True
    return False


def _shown(value: Decimal | None) -> str:
    return "no value" if value is None else f"{value:f}"


def _decimals(unit: Unit, rows: list[ConfirmedFigure]) -> int:
    if unit.is_whole:
        return 0
    values = [value for each in rows for value in (each.value, each.target) if value is not None]
    most = min(max(map(places_of, values), default=0), MOST_DECIMALS)
    return (2 if most else 0) if unit is Unit.MONEY else most
