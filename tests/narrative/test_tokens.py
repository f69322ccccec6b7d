"""Figures in braces: each part resolved, every other brace a Problem, none evaluated."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from golden_thread.document import (
    Bullets,
    FigurePart,
    FigureReference,
    Heading,
    Inline,
    Link,
    Paragraph,
    StatusMark,
    Text,
    plain_text,
)
from golden_thread.files import Source
from golden_thread.framework import Unit
from golden_thread.narrative import Telling, read_commentary
from golden_thread.problems import Problem
from tests.judgement.made_up import (
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

VALUES = {Q2: "85", Q1: "77.26", Q4: "61.98", LAST_YEAR: "86"}
FRAMEWORK = made_framework(
    made_indicator(),
    made_indicator("CALLS", "Calls answered", unit=Unit.COUNT, decimals=0),
    targets=(made_target("90", "5"),),
)
REGISTER = made_register(
    *(made_observation(value, period, revision=3) for period, value in VALUES.items()),
    made_observation("12038", Q2, "CALLS"),
)
TELLING = Telling(FRAMEWORK, REGISTER, Q2)


def told(markdown: str, first_line: int = 1) -> tuple[tuple[Inline, ...], list[Problem]]:
    """The inlines of a commentary, and its problems."""
    source = Source(markdown, "words.md", first_line)
    inlines: list[Inline] = []
    for block in read_commentary(source, TELLING, problems := []):
        lines = block.items if isinstance(block, Bullets) else (block.inlines,)
        inlines += [inline for line in lines for inline in line]
    return tuple(inlines), problems


@pytest.mark.parametrize(
    ("token", "text", "period", "part"),
    (
        ("{BINS}", "85%", Q2, FigurePart.VALUE),
        ("{BINS.previous}", "77.3%", Q1, FigurePart.VALUE),
        ("{BINS.previous.previous}", "62.0%", Q4, FigurePart.VALUE),
        ("{BINS.last_year}", "86%", LAST_YEAR, FigurePart.VALUE),
        ("{BINS.change}", "7.7 percentage points", Q2, FigurePart.CHANGE),
        ("{BINS.previous.change}", "15.3 percentage points", Q1, FigurePart.CHANGE),
        ("{BINS.target}", "90%", Q2, FigurePart.TARGET),
        ("{CALLS}", "12,038", Q2, FigurePart.VALUE),
    ),
)
def test_each_part_of_a_figure_is_printed_and_tied(
    token: str, text: str, period: object, part: FigurePart
) -> None:
    inlines, problems = told(f"It was {token}.")
    assert problems == []
    before, figure, after = inlines
    assert (before, after) == (Text("It was "), Text("."))
    assert isinstance(figure, FigureReference)
    assert (figure.text, figure.period, figure.part) == (text, period, part)
    assert figure.indicator == token.strip("{}").partition(".")[0]
    if part is FigurePart.VALUE and figure.indicator == "BINS":
        assert figure.revision == 3


def test_a_status_is_a_mark_tied_to_its_figure() -> None:
    inlines, problems = told("It is {BINS.status}.")
    assert problems == []
    mark = inlines[1]
    assert isinstance(mark, StatusMark)
    assert mark.text == "amber"
    assert mark.figure is not None
    assert (mark.figure.indicator, mark.figure.part) == ("BINS", FigurePart.STATUS)


@pytest.mark.parametrize(
    ("markdown", "strong", "emphasis"),
    (
        ("**{BINS}**", True, False),
        ("*{BINS}*", False, True),
        ("***{BINS}***", True, True),
        ("- first\n- {BINS}", False, False),
        ("1. **{BINS}**", True, False),
        ("## {BINS}", False, False),
        ("words\n{BINS}\nwords", False, False),
    ),
)
def test_figures_stand_wherever_words_do(markdown: str, strong: bool, emphasis: bool) -> None:
    inlines, problems = told(markdown)
    assert problems == []
    (figure,) = (each for each in inlines if isinstance(each, FigureReference))
    assert (figure.strong, figure.emphasis) == (strong, emphasis)


@pytest.mark.parametrize(
    ("markdown", "words"),
    (
        (r"a \{ b", "a { b"),
        (r"a \} b", "a } b"),
        (r"\{BINS\}", "{BINS}"),
        (r"\{BINS}", None),
        (r"\{{BINS}", "{85%"),
    ),
)
def test_an_escaped_brace_is_a_brace(markdown: str, words: str | None) -> None:
    inlines, problems = told(markdown)
    if words is None:
        assert [each.code for each in problems] == ["GT-NARRATIVE-001"]
    else:
        assert problems == []
        assert plain_text(inlines) == words


@pytest.mark.parametrize(
    ("brace", "code"),
    (
        ("{", "GT-NARRATIVE-001"),
        ("}", "GT-NARRATIVE-001"),
        ("{}", "GT-NARRATIVE-001"),
        ("{bins}", "GT-NARRATIVE-001"),
        ("{ BINS }", "GT-NARRATIVE-001"),
        ("{BINS.Previous}", "GT-NARRATIVE-001"),
        ("{BINS.}", "GT-NARRATIVE-001"),
        ("{BINS()}", "GT-NARRATIVE-001"),
        ("{BINS:.2f}", "GT-NARRATIVE-001"),
        ("{{ BINS }}", "GT-NARRATIVE-001"),
        ("{BINS!r}", "GT-NARRATIVE-001"),
        ("{BINS[0]}", "GT-NARRATIVE-001"),
        ("{BIN}", "GT-NARRATIVE-002"),
        ("{NOBODY.previous}", "GT-NARRATIVE-002"),
        ("{BINS.next}", "GT-NARRATIVE-003"),
        ("{BINS.change.previous}", "GT-NARRATIVE-003"),
        ("{BINS.__class__}", "GT-NARRATIVE-001"),
        ("{BINS.previous.previous.previous}", "GT-NARRATIVE-004"),
        ("{CALLS.previous}", "GT-NARRATIVE-004"),
        ("{CALLS.change}", "GT-NARRATIVE-004"),
        ("{CALLS.target}", "GT-NARRATIVE-004"),
        ("{CALLS.status}", "GT-NARRATIVE-004"),
    ),
)
@pytest.mark.parametrize(
    ("before", "line"),
    (("It was ", 11), ("One.\n\nTwo\nthree ", 14), ("- One.\n- **Two** ", 12), ("# A\n\n", 13)),
)
def test_every_other_brace_is_a_problem_on_its_line(
    brace: str, code: str, before: str, line: int
) -> None:
    inlines, problems = told(before + brace, first_line=11)
    assert {(each.code, each.place.file, each.place.line) for each in problems} == {
        (code, "words.md", line)
    }
    assert not [each for each in inlines if isinstance(each, FigureReference)]


@pytest.mark.parametrize(
    ("markdown", "kind"),
    (
        ("![a picture](picture.png)", "a picture"),
        ("`code {BINS}`", "hold code"),
        ("    indented", "a block of code"),
        ("```\nfence\n```", "a block of code"),
        ("> a quotation", "a quotation"),
        ("***\n", "a rule"),
        ("| a |\n|---|\n| {BINS} |", "a table"),
        ("- # A", "a heading inside a list"),
        ("[{BINS}](https://example.org)", "figure inside a link"),
    ),
)
def test_what_papers_do_not_carry_is_a_problem(markdown: str, kind: str) -> None:
    _, problems = told(markdown)
    assert "GT-NARRATIVE-005" in [each.code for each in problems]
    assert any(kind in each.message for each in problems)


@pytest.mark.parametrize(
    ("address", "codes"),
    (
        ("https://example.org/a?b=c", []),
        ("mailto:office@example.org", []),
        ("file:///etc/hosts", ["GT-NARRATIVE-006"]),
        ("annex.docx", ["GT-NARRATIVE-006"]),
    ),
)
def test_a_link_leads_to_the_web(address: str, codes: list[str]) -> None:
    inlines, problems = told(f"See [the page]({address}).")
    if not codes:
        assert inlines == (Text("See "), Link("the page", address), Text("."))
    assert [each.code for each in problems] == codes


def test_raw_html_stays_the_text_that_was_typed() -> None:
    inlines, problems = told("It <b>was</b> {BINS} <!-- or not -->")
    assert problems == []
    assert plain_text(inlines) == "It <b>was</b> 85% <!-- or not -->"


def test_a_commentary_keeps_its_blocks_in_order() -> None:
    source = Source("## Bins\n\nIt was {BINS}.\n\n1. one\n2. two\n\n- **three**", "words.md")
    blocks = read_commentary(source, TELLING, problems := [])
    assert problems == []
    heading, paragraph, ordered, bullets = blocks
    assert isinstance(heading, Heading)
    assert (plain_text(heading.inlines), heading.level) == ("Bins", 2)
    assert isinstance(paragraph, Paragraph)
    assert isinstance(ordered, Bullets)
    assert (ordered.items, ordered.ordered) == (((Text("one"),), (Text("two"),)), True)
    assert isinstance(bullets, Bullets)
    assert (bullets.items, bullets.ordered) == (((Text("three", strong=True),),), False)


PIECES = some.sampled_from(
    (*"{}{}\\. *_-#[]()`!<>\n", "BINS", "CALLS", "previous", "change", "status", ".", "{BINS}", "0")
)


@pytest.mark.fuzz
@given(some.lists(PIECES, max_size=25).map("".join) | some.text(max_size=40))
def test_nothing_typed_raises_or_makes_a_figure_that_is_not_known(markdown: str) -> None:
    inlines, problems = told(markdown)
    known = {"85%", "77.3%", "62.0%", "86%", "12,038", "90%"}
    for inline in inlines:
        if isinstance(inline, FigureReference):
            assert inline.text in known or inline.text.endswith("percentage points")
            assert f"{{{inline.indicator}" in markdown
    words = "".join(inline.text for inline in inlines if isinstance(inline, Text))
    if not problems and "\\" not in markdown:
        assert "{" not in words
        assert "}" not in words


def test_a_period_that_is_not_held_is_told_by_its_key() -> None:
    _, problems = told("{BINS.previous.previous.previous}")
    assert Q3.key in problems[0].message
