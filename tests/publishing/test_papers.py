"""Reports and decks: their order, numbers, header and notes, and the figures as at their moment."""

from dataclasses import replace
from datetime import timedelta

import pytest

from golden_thread.document import (
    Block,
    Bullets,
    Chart,
    Document,
    FigurePart,
    FigureReference,
    Heading,
    Paragraph,
    Table,
    blocks_of,
    figure_references,
    plain_text,
)
from golden_thread.files import Source
from golden_thread.framework import Condition, RuleLine, Status
from golden_thread.publishing.layouts.edition import editions_of
from golden_thread.publishing.layouts.layout import Extras, HeaderRow, Layout, LayoutKind
from golden_thread.publishing.paper import build_paper
from golden_thread.publishing.picking.material import Material
from tests.judgement.made_up import (
    Q1,
    Q2,
    RECORDED,
    made_framework,
    made_indicator,
    made_observation,
    made_register,
    made_target,
)
from tests.publishing.made_up_papers import AS_AT, made_layout, made_paper, made_section

BINS = made_indicator()
FRAMEWORK = made_framework(BINS, targets=(made_target("90", "5"),), banner="A made-up paper.")
FIRST = made_observation("85", Q2)
EARLIER = made_observation("77", Q1)
REGISTER = made_register(FIRST, EARLIER)
TEXT = "First.\n\n- one\n- two\n\nSecond, with {BINS}."


def shape_of(blocks: tuple[Block, ...]) -> list[str]:
    """Each block by its kind, its printed number and its words."""
    shape = []
    for block in blocks:
        number = getattr(block, "number", None) or ""
        words = plain_text(getattr(block, "inlines", ()))
        shape.append(" ".join(part for part in (type(block).__name__, number, words) if part))
    return shape


def body_of(document: Document) -> tuple[Block, ...]:
    """The blocks of a report but for its last section, which says how to read it."""
    last = max(place for place, block in enumerate(document.blocks) if isinstance(block, Heading))
    return document.blocks[:last]


def test_the_last_section_says_as_at_when_the_figures_are_and_what_the_statuses_mean() -> None:
    document = made_paper(made_layout(made_section("One")), FRAMEWORK, REGISTER)
    heading, *guide = document.blocks[len(body_of(document)) :]
    assert isinstance(heading, Heading)
    assert heading.number == "2"
    numbers = [each.number for each in guide if isinstance(each, Paragraph)]
    assert numbers == [f"2.{number}" for number in range(1, len(guide) + 1)]
    words = " ".join(plain_text(each.inlines) for each in guide if isinstance(each, Paragraph))
    for expected in ("31 October 2022", "Green (● G)", "Amber (◆ A)", "Red (▲ R)", "Not rated"):
        assert expected in words


def test_sections_and_paragraphs_of_a_report_are_numbered_and_lists_are_not() -> None:
    layout = made_layout(made_section("One", text=TEXT), made_section("Two", text="Third."))
    blocks = body_of(made_paper(layout, FRAMEWORK, REGISTER))
    assert shape_of(blocks) == [
        "Paragraph A made-up paper.",
        "Heading 1 One",
        "Paragraph 1.1 First.",
        "Bullets",
        "Paragraph 1.2 Second, with 85%.",
        "Heading 2 Two",
        "Paragraph 2.1 Third.",
    ]


def test_a_section_keeps_its_order() -> None:
    section = made_section(
        text="Words.",
        commentary="street",
        summary=("BINS",),
        table=("BINS",),
        series=("BINS",),
        charts=("BINS",),
    )
    commentary = {(Q2.key, "street"): Source("Officers’ words.", "street.md")}
    blocks = body_of(made_paper(made_layout(section), FRAMEWORK, REGISTER, commentary))[2:]
    kinds = (Paragraph, Paragraph, Bullets, Table, Chart, Table, Table)
    assert tuple(type(block) for block in blocks) == kinds


def test_the_header_block_is_a_table_headed_by_its_labels() -> None:
    header = (HeaderRow("Report for", ("Committee",)), HeaderRow("Wards", ("Harbour", "Saltings")))
    document = made_paper(made_layout(header=header), made_framework(BINS), REGISTER)
    (table,) = body_of(document)
    assert isinstance(table, Table)
    rows = [[plain_text(cell.inlines) for cell in row.cells] for row in table.rows]
    assert rows == [["Report for", "Committee"], ["Wards", "Harbour\nSaltings"]]
    assert sum(table.widths) == pytest.approx(1)


def test_what_a_paper_says_of_itself() -> None:
    document = made_paper(made_layout(), FRAMEWORK, REGISTER)
    assert (document.title, document.subtitle) == ("Quarter 2 2022/23 performance", "Street Scene")
    assert (document.creator, document.language) == ("Saltmere Borough Council", "en-GB")
    assert document.dated == made_layout().dated


def test_a_commentary_that_is_not_there_is_a_problem() -> None:
    material = Material(FRAMEWORK, REGISTER, {})
    layout = made_layout(made_section(commentary="street"))
    build_paper(editions_of(layout)[0], material, problems := [])
    assert [each.code for each in problems] == ["GT-PUBLISHING-006"]
    assert "commentary/FY2022-23-Q2/street.md" in problems[0].message


def test_a_deck_has_a_slide_a_section_and_the_numbers_of_its_charts_in_the_notes() -> None:
    sections = (
        made_section("Charts", charts=("BINS",), notes="Good evening: {BINS}."),
        made_section("Table", table=("BINS",)),
    )
    document = made_paper(made_layout(*sections, kind=LayoutKind.SLIDES), FRAMEWORK, REGISTER)
    assert document.blocks == ()
    title, charts, table = document.slides
    titles = ["Quarter 2 2022/23 performance", "Charts", "Table"]
    assert [plain_text(slide.title) for slide in document.slides] == titles
    assert shape_of(title.blocks) == ["Paragraph Street Scene", "Paragraph A made-up paper."]
    assert title.opens_section
    assert [type(block) for block in charts.blocks] == [Chart]
    assert shape_of(charts.notes) == [
        "Paragraph Good evening: 85%.",
        "Paragraph Bins collected on time: 77% in Quarter 1 2022/23, 85% in Quarter 2 2022/23.",
    ]
    assert [type(block) for block in table.blocks] == [Table]
    assert table.notes == ()


def test_every_figure_is_tied_to_its_indicator_period_part_and_revision() -> None:
    section = made_section(summary=("BINS",))
    document = made_paper(made_layout(section), FRAMEWORK, REGISTER)
    found = list(figure_references(document))
    assert [(each.text, each.period, each.part) for each in found] == [
        ("85%", Q2, FigurePart.VALUE),
        ("90%", Q2, FigurePart.TARGET),
        ("8 percentage points", Q2, FigurePart.CHANGE),
        ("77%", Q1, FigurePart.VALUE),
        ("amber", Q2, FigurePart.STATUS),
    ]
    assert {each.indicator for each in found} == {"BINS"}
    assert [each.revision for each in found if each.part is FigurePart.VALUE] == [1, 1]
    assert found[2].against == Q1


@pytest.mark.parametrize(
    ("recorded", "text", "revision"),
    (
        (AS_AT - timedelta(seconds=1), "86%", 2),
        (AS_AT, "86%", 2),
        (AS_AT + timedelta(seconds=1), "85%", 1),
    ),
)
@pytest.mark.parametrize("kind", tuple(LayoutKind))
def test_a_revision_after_its_moment_does_not_change_a_paper(
    recorded: object, text: str, revision: int, kind: LayoutKind
) -> None:
    section = made_section(
        summary=("BINS",),
        table=("BINS",),
        series=("BINS",),
        charts=("BINS",),
        text="It was {BINS}.",
        notes="It was {BINS}." if kind is LayoutKind.SLIDES else None,
    )
    layout = made_layout(section, kind=kind)
    revised = replace(
        made_observation("86", Q2), revision=2, recorded_at_utc=recorded, reason="Counted again"
    )
    before = made_paper(layout, FRAMEWORK, REGISTER)
    after = made_paper(layout, FRAMEWORK, made_register(FIRST, EARLIER, revised))
    values = [
        each
        for each in figure_references(after)
        if each.part is FigurePart.VALUE and each.period == Q2
    ]
    assert {(each.text, each.revision) for each in values} == {(text, revision)}
    assert (after == before) is (revision == 1)


def test_a_figure_recorded_after_the_moment_is_not_there_yet() -> None:
    late = made_observation("85", Q2, recorded_at_utc=AS_AT + timedelta(days=1))
    section = made_section(summary=("BINS",), table=("BINS",))
    document = made_paper(made_layout(section), FRAMEWORK, made_register(late))
    values = [each for each in figure_references(document) if each.part is not FigurePart.TARGET]
    assert values == []
    assert RECORDED < AS_AT


@pytest.mark.parametrize("kind", tuple(LayoutKind))
def test_every_number_in_a_paper_is_one_of_the_register(kind: LayoutKind) -> None:
    section = made_section(summary=("BINS",), table=("BINS",), series=("BINS",))
    document = made_paper(made_layout(section, kind=kind), FRAMEWORK, REGISTER)
    headings = [each for each in blocks_of(document) if isinstance(each, Heading)]
    assert headings
    for figure in figure_references(document):
        assert isinstance(figure, FigureReference)
        assert figure.text in {"85%", "77%", "90%", "8 percentage points", "8 points"} | {
            "amber",
            "Amber",
        }


def test_the_last_section_tells_a_rule_of_its_own_of_each_measure_that_is_printed() -> None:
    rule = (RuleLine(Condition.OTHERWISE, Status.RED),)
    bins, wait = made_indicator(rule=rule), made_indicator("WAIT", "Average wait", rule=rule)
    framework = made_framework(bins, wait)
    section = made_section(table=("BINS",))

    def told(layout: Layout) -> str:
        document = made_paper(layout, framework, REGISTER)
        return " ".join(plain_text(getattr(each, "inlines", ())) for each in document.blocks)

    alone = told(made_layout(section))
    assert "Bins collected on time is rated by a rule of its own" in alone
    assert "Average wait is rated by a rule of its own" not in alone
    whole = told(made_layout(section, extras=Extras(appendix=True)))
    assert "Average wait is rated by a rule of its own" in whole
