"""Made-up registers and papers: all that is composed is taken out again, and a slip is found.

Papers are composed by the stages that compose real ones, from tables, charts, lines of our own and
commentary in the phrasings of councils.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as some

from golden_thread.document import (
    Bullets,
    Chart,
    Document,
    FigurePart,
    FigureReference,
    Heading,
    Inline,
    Paragraph,
    Row,
    Table,
    blocks_of,
    figure_references,
    lines_of,
    plain_text,
)
from golden_thread.document.blocks import Block
from golden_thread.figures import Movement, Observation, Qualifier
from golden_thread.files import Source
from golden_thread.framework import Framework, Indicator, Unit, places_of
from golden_thread.judgement import judge
from golden_thread.narrative import Telling, read_commentary
from golden_thread.periods import LabelStyle, label
from golden_thread.proofing import (
    Evidence,
    Proof,
    proof_read,
)
from golden_thread.publishing import (
    Layout,
    LayoutKind,
    Material,
    SectionLayout,
    build_paper,
    editions_of,
)
from golden_thread.publishing.section_layout import SlideLook
from tests.judgement.made_up import (
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
from tests.proofing.loop import POLARITIES_READ, UNITS_READ, figures_in, figures_out

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
# Money is told in pounds or in pounds and pence.
DECIMALS = {Unit.COUNT: (0,), Unit.MONEY: (0, 2)}
HIGHEST = {Unit.PERCENT: 100, Unit.COUNT: 200_000, Unit.MONEY: 5_000_000}


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
    unit = draw(some.sampled_from(UNITS_READ))
    return made_indicator(
        code,
        title,
        unit=unit,
        decimals=draw(some.sampled_from(DECIMALS.get(unit, (0, 1, 2)))),
        polarity=draw(some.sampled_from(POLARITIES_READ)),
        monitoring_only=draw(some.booleans()),
    )


def values(indicator: Indicator, places: int) -> some.SearchStrategy[Decimal]:
    lowest = -1000 if indicator.unit is Unit.MONEY else 0
    return some.decimals(lowest, HIGHEST.get(indicator.unit, 2_000), places=places)


@some.composite
def figures(draw: some.DrawFn, indicator: Indicator) -> list[Observation]:
    places = 0 if indicator.unit is Unit.COUNT else draw(some.integers(0, 3))
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
        made_target(str(draw(values(each, each.decimals))), "5", each.code)
        for each in indicators
        if draw(some.booleans())
    )
    framework = made_framework(*indicators, targets=targets)
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


def proof_of(case: Case, document: Document) -> Proof:
    return proof_read("made-up", document, case.evidence)


@pytest.mark.property
@given(papers())
def test_what_is_composed_is_taken_out_again_and_agrees(case: Case) -> None:
    without_charts = with_inlines(case.document, lambda inline: inline, charts=False)
    assert figures_out(without_charts, case.framework) == figures_in(without_charts)
    proof = proof_of(case, case.document)
    assert [finding.sentence for finding in proof.findings] == []


@pytest.mark.property
@given(papers(), some.data())
def test_one_digit_changed_is_found(case: Case, data: some.DataObject) -> None:
    references = [
        each for each in figure_references(case.document) if each.part is not FigurePart.STATUS
    ]
    assume(references)
    chosen = data.draw(some.integers(0, len(references) - 1), "which figure")
    other = data.draw(some.integers(1, 9), "how much more its last digit is")
    original = references[chosen]
    slipped = slip(original.text, other)
    seen = iter(range(len(references) + 1))

    def changed(inline: Inline) -> Inline:
        is_number = isinstance(inline, FigureReference) and inline.part is not FigurePart.STATUS
        if is_number and next(seen) == chosen:
            return replace(inline, text=slipped)
        return inline

    document = with_inlines(case.document, changed)
    found = [
        finding
        for finding in proof_of(case, document).findings
        if finding.text.lstrip("+−") == slipped
    ]
    if is_honest(case, original, slipped):
        return
    assert found, f"{original} became {slipped}"
    assert original.text in found[0].suggestion or original.part is FigurePart.CHANGE


def slip(text: str, more: int) -> str:
    """The number with its last digit changed."""
    at = max(place for place, letter in enumerate(text) if letter.isdigit())
    return f"{text[:at]}{(int(text[at]) + more) % 10}{text[at + 1 :]}"


def number_in(text: str) -> Decimal:
    return Decimal("".join(letter for letter in text if letter.isdigit() or letter == "."))


def is_honest(case: Case, original: FigureReference, slipped: str) -> bool:
    """Whether the register's figure may be printed so after all, by one rounding or another.

    2.5 may be printed 3 or 2. A change may be worked out from two rounded numbers, and then be off
    by up to one in its last place.
    """
    printed = number_in(slipped)
    unit = Decimal(1).scaleb(-places_of(printed))
    indicator = case.framework.indicator(original.indicator)
    assert indicator is not None
    verdict = judge(case.framework, case.evidence.register, indicator, original.period)
    if original.part is FigurePart.CHANGE:
        change = abs(verdict.previous.change or Decimal(0))
        exact = places_of(change) <= places_of(printed)
        return not exact and abs(change - printed) <= unit
    if original.part is FigurePart.TARGET:
        return False
    assert verdict.observation is not None
    value = abs(verdict.observation.value or Decimal(0))
    return printed in {value.quantize(unit, how) for how in (ROUND_HALF_UP, ROUND_HALF_EVEN)}


def with_inlines(
    document: Document, change: Callable[[Inline], Inline], *, charts: bool = True
) -> Document:
    """The document with each of its inlines passed through `change`, in reading order."""

    def line(inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
        return tuple(change(inline) for inline in inlines)

    def row(given: Row) -> Row:
        return replace(
            given, cells=tuple(replace(cell, inlines=line(cell.inlines)) for cell in given.cells)
        )

    def block(given: Block) -> Block:
        match given:
            case Heading() | Paragraph():
                return replace(given, inlines=line(given.inlines))
            case Bullets():
                return replace(given, items=tuple(line(item) for item in given.items))
            case Table():
                caption = line(given.caption)
                header = row(given.header) if given.header else None
                rows = tuple(row(each) for each in given.rows)
                return replace(given, caption=caption, header=header, rows=rows)
        return given

    def blocks(given: tuple[Block, ...]) -> tuple[Block, ...]:
        return tuple(block(each) for each in given if charts or not isinstance(each, Chart))

    return replace(
        document,
        blocks=blocks(document.blocks),
        slides=tuple(
            replace(
                slide,
                title=line(slide.title),
                blocks=blocks(slide.blocks),
                notes=blocks(slide.notes),
            )
            for slide in document.slides
        ),
    )
