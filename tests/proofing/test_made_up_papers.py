"""Made-up registers and papers: all that is composed is taken out again, and a slip is found."""

from collections.abc import Callable
from dataclasses import replace
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal

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
    figure_references,
)
from golden_thread.document.blocks import Block
from golden_thread.framework import (
    Unit,
    places_of,
)
from golden_thread.judgement import judge, judge_year
from golden_thread.periods import PeriodKind, find_labels
from golden_thread.proofing import (
    Proof,
    proof_read,
)
from tests.judgement.made_up import (
    LAST_YEAR,
    Q2,
)
from tests.proofing.composed_papers import ANSWERS, Case, papers
from tests.proofing.loop import figures_in, figures_out


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
    """The number with its last digit changed, or the other answer; “per 1,000” is left."""
    if text in ANSWERS:
        return ANSWERS[text]
    number = text.partition(" per ")[0]
    at = max(place for place, letter in enumerate(number) if letter.isdigit())
    return f"{text[:at]}{(int(text[at]) + more) % 10}{text[at + 1 :]}"


def is_impossible(text: str) -> bool:
    """Whether a day slipped into one that no reader takes for a day of the year it names."""
    return not any(found.period.kind is PeriodKind.DAY for found in find_labels(text))


def number_in(text: str) -> Decimal:
    number = text.partition(" per ")[0]
    return Decimal("".join(letter for letter in number if letter.isdigit() or letter == "."))


def is_honest(case: Case, original: FigureReference, slipped: str) -> bool:
    """Whether the register's figure may be printed so after all, by one rounding or another.

    2.5 may be printed 3 or 2. A change may be worked out from two rounded numbers, and then be off
    by up to one in its last place.
    """
    indicator = case.framework.indicator(original.indicator)
    assert indicator is not None
    if original.part is FigurePart.TARGET or indicator.unit in (Unit.DATE, Unit.YES_NO):
        return original.part is FigurePart.VALUE and is_impossible(slipped)
    printed = number_in(slipped)
    unit = Decimal(1).scaleb(-places_of(printed))
    register = case.evidence.register
    verdict = judge(case.framework, register, indicator, original.period)
    if verdict.observation is None:
        verdict = judge_year(case.framework, register, indicator, Q2) or verdict
    if original.part is FigurePart.CHANGE:
        before = verdict.last_year if original.against == LAST_YEAR else verdict.previous
        change = abs(before.change or Decimal(0))
        exact = places_of(change) <= places_of(printed)
        return not exact and abs(change - printed) <= unit
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
