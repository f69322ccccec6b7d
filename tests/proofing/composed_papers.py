"""Made-up frameworks, registers and papers, for properties that must hold of all of them.

Papers are composed by the stages that compose real ones, from tables, charts, lines of our own and
commentary in the phrasings of councils; measures are of every unit, polarity and rule.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from hypothesis import strategies as some

from golden_thread.document import (
    Document,
    blocks_of,
    lines_of,
    plain_text,
)
from golden_thread.figures import Movement, Observation, Qualifier
from golden_thread.files import Source
from golden_thread.framework import (
    Condition,
    DefinitionVersion,
    Framework,
    Indicator,
    Polarity,
    RollUp,
    RuleLine,
    Status,
    Target,
    Unit,
)
from golden_thread.narrative import Telling, read_commentary
from golden_thread.periods import LabelStyle, label
from golden_thread.proofing import (
    Evidence,
)
from golden_thread.publishing.layouts.edition import editions_of
from golden_thread.publishing.layouts.layout import Layout, LayoutKind
from golden_thread.publishing.layouts.section_layout import SectionLayout, SlideLook
from golden_thread.publishing.paper import build_paper
from golden_thread.publishing.picking.material import Material
from tests.judgement.made_up import (
    GREEN_AMBER_RED,
    HERE,
    LAST_YEAR,
    Q1,
    Q2,
    Q3,
    Q4,
    made_framework,
    made_indicator,
    made_observation,
    made_register,
    made_target,
)

RUN = (Q3, Q4, Q1, Q2)
TITLES = (
    "Bins collected on time",
    "Calls answered within 20 seconds",
    "Rent owed by tenants",
    "Incidents resolved in less than 2 days",
    "Visits to the museum",
)
PHRASINGS = (
    "{T} was {{{A}}}.",
    "{T} was {{{A}}} in {here}.",
    "In {here} {t} stood at **{{{A}}}**.",
    "{T} was {{{A}}}, compared with {{{A}.previous}} last quarter.",
    "{T} was {{{A}}} this quarter, against {{{A}.previous}} in the previous quarter.",
    "{T} was {{{A}}} ({before}: {{{A}.previous}}).",
    "{T} was {{{A}}} in {here} and {{{A}.previous}} in {before}.",
    "{T}: {{{A}.previous.previous}} in {first}, {{{A}.previous}} in {before}, {{{A}}} in {here}.",
    "{T} {rose} from {{{A}.previous}} to {{{A}}}.",
    "{T} {rose} from {{{A}.previous}} in {before} to {{{A}}} in {here}.",
    "{T} {rose} by {{{A}.change}} to {{{A}}}.",
    "{T} {rose} by {{{A}.change}}, from {{{A}.previous}} in {before} to {{{A}}} in {here}.",
    "{T} was {{{A}}}, {up} {{{A}.change}} on last quarter.",
    "{T} was {{{A}}}, {up} by {{{A}.change}} from {{{A}.previous}} in {before}.",
    "At {{{A}}}, {t} was {higher} than in {before} ({{{A}.previous}}).",
    "{T} was {{{A}}}, compared with {{{A}.last_year}} in the same quarter last year.",
    "{T} was {{{A}}}; a year earlier it was {{{A}.last_year}}.",
    "{T} was {{{A}}} against a target of {{{A}.target}}.",
    "{T} was {{{A}}} (target {{{A}.target}}). The measure is {{{A}.status}}.",
    "The target for {t} is {{{A}.target}}, and the status is {{{A}.status}}.",
)
MOVED = {
    Movement.UP: {"rose": "rose", "up": "up", "higher": "higher"},
    Movement.DOWN: {"rose": "fell", "up": "down", "higher": "lower"},
}
# Money is told in pounds or in pounds and pence; some units only come whole.
WHOLE = (Unit.COUNT, Unit.DATE, Unit.YES_NO)
DECIMALS = {Unit.MONEY: (0, 2), **dict.fromkeys(WHOLE, (0,))}
SPRING = date(2021, 3, 1).toordinal()
LOWEST = {Unit.MONEY: -1000, Unit.DATE: SPRING}
HIGHEST = {
    Unit.PERCENT: 100,
    Unit.COUNT: 200_000,
    Unit.MONEY: 5_000_000,
    Unit.DATE: SPRING + 900,
    Unit.YES_NO: 1,
}
# The everyday rule, and one by last year and a constant, which needs no target.
RULES = (
    GREEN_AMBER_RED,
    (
        RuleLine(Condition.BETTER_THAN_LAST_YEAR, Status.GREEN),
        RuleLine(Condition.AT_LEAST, Status.AMBER, value=Decimal(50)),
        RuleLine(Condition.OTHERWISE, Status.RED),
    ),
)
ANSWERS = {"Yes": "No", "No": "Yes"}
WORDS = {Status.GREEN: "On track", Status.AMBER: "At risk", Status.RED: "Off track"}
CHANGES = (
    "It counted 20 before and counts 30 now.",
    "Bins collected on time is 85% of it. Calls too",
)


@dataclass(frozen=True)
class Case:
    """A made-up framework, register and paper, shown by its measures and its words."""

    framework: Framework
    evidence: Evidence
    document: Document

    def __str__(self) -> str:
        measures = [f"{each.code} {each.title}: {each.unit}" for each in self.framework.indicators]
        lines = (line for block in blocks_of(self.document) for line in lines_of(block))
        return "\n".join((*measures, *(plain_text(line) for line in lines)))

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(str(self))


@some.composite
def measures(draw: some.DrawFn, code: str, title: str) -> Indicator:
    unit = draw(some.sampled_from(Unit))
    summed = unit not in (Unit.DATE, Unit.YES_NO)
    polarity = draw(some.sampled_from(Polarity))
    change = DefinitionVersion(Q2.starts_on, "New", draw(some.sampled_from(CHANGES)), False)
    return made_indicator(
        code,
        title,
        unit=unit,
        decimals=draw(some.sampled_from(DECIMALS.get(unit, (0, 1, 2)))),
        polarity=Polarity.LOWER if polarity is Polarity.RANGE and not summed else polarity,
        monitoring_only=draw(some.booleans()),
        per=1000 if unit is Unit.RATE else 0,
        counted="kilowatts" if unit is Unit.QUANTITY else "",
        counted_one="kilowatt" if unit is Unit.QUANTITY else "",
        roll_up=draw(some.sampled_from(RollUp if summed else (RollUp.LATEST, RollUp.NONE))),
        versions=draw(some.sampled_from(((), (), (change,)))),
    )


def values(indicator: Indicator, places: int) -> some.SearchStrategy[Decimal]:
    lowest = LOWEST.get(indicator.unit, 0)
    return some.decimals(lowest, HIGHEST.get(indicator.unit, 2_000), places=places)


def targets_of(indicator: Indicator, value: Decimal) -> Target:
    """A target for this quarter; where staying within a range is good, a range."""
    target = made_target(str(value), "5", indicator.code)
    is_range = indicator.polarity is Polarity.RANGE
    return replace(target, upper=value + 3) if is_range else target


@some.composite
def figures(draw: some.DrawFn, indicator: Indicator) -> list[Observation]:
    places = 0 if indicator.unit in WHOLE else draw(some.integers(0, 3))
    rows = []
    for period in (LAST_YEAR, *RUN):
        if draw(some.integers(0, 9)):
            qualifier = draw(some.sampled_from((*[Qualifier.EXACT] * 6, *Qualifier)))
            value = draw(values(indicator, places))
            rows.append(made_observation(value, period, indicator.code, qualifier=qualifier))
    return rows


def sentences(indicator: Indicator, telling: Telling) -> Iterator[str]:
    """The phrasings that the register has every figure for, with the words of movement that fit."""
    comparison = telling.verdict(indicator).previous
    for phrasing in PHRASINGS:
        moved = MOVED.get(comparison.movement or Movement.SAME)
        if indicator.unit in (Unit.DATE, Unit.YES_NO):
            moved = None  # nobody writes that a date or an answer rose
        if moved is None and any(f"{{{word}}}" in phrasing for word in MOVED[Movement.UP]):
            continue
        here, before, first = (label(period, LabelStyle.LONG) for period in (Q2, Q1, Q4))
        sentence = phrasing.format(
            T=indicator.title,
            t=indicator.title.lower(),
            A=indicator.code,
            here=here,
            before=before,
            first=first,
            **(moved or {}),
        )
        read_commentary(Source(sentence, "made-up.md"), telling, problems := [])
        if not problems:
            yield sentence


def can_be_drawn(code: str, rows: list[Observation]) -> bool:
    """Whether a chart has two exact figures to join."""
    exact = [
        row
        for row in rows
        if row.key.indicator == code and row.key.period in RUN and row.qualifier is Qualifier.EXACT
    ]
    return len(exact) >= 2


@some.composite
def papers(draw: some.DrawFn) -> Case:
    titles = draw(some.lists(some.sampled_from(TITLES), min_size=1, max_size=3, unique=True))
    indicators = [draw(measures(f"A{number}", title)) for number, title in enumerate(titles)]
    rows = [row for indicator in indicators for row in draw(figures(indicator))]
    targets = tuple(
        targets_of(each, draw(values(each, each.decimals)))
        for each in indicators
        if draw(some.booleans())
    )
    made = made_framework(*indicators, targets=targets, rule=draw(some.sampled_from(RULES)))
    words = draw(some.sampled_from(({}, WORDS)))
    framework = replace(made, council=replace(made.council, status_words=words))
    register = made_register(*rows)
    telling = Telling(framework, register, Q2)
    paragraphs = []
    for indicator in indicators:
        known = list(sentences(indicator, telling))
        paragraphs += draw(some.lists(some.sampled_from(known), max_size=4)) if known else []
    codes = tuple(each.code for each in indicators)
    kind = draw(some.sampled_from(LayoutKind))
    words = Source("\n\n".join(draw(some.permutations(paragraphs))) or "No words.", "made-up.md")
    section = SectionLayout(
        heading="Figures",
        period=Q2,
        since=Q3,
        text=words,
        commentary="",
        summary=codes,
        table=codes,
        series=codes,
        charts=tuple(code for code in codes if can_be_drawn(code, rows))[:1],
        place=HERE,
        look=SlideLook(notes=words if kind is LayoutKind.SLIDES else None),
    )
    layout = Layout(
        "made-up",
        kind,
        "Quarter 2 2022/23 performance",
        "",
        date(2022, 11, 1),
        datetime(2022, 10, 31, tzinfo=UTC),
        Q2,
        (),
        (section,),
        HERE,
    )
    material = Material(framework, register, {})
    document = build_paper(editions_of(layout)[0], material, problems := []).document
    assert problems == []
    return Case(framework, Evidence(framework, register), document)
