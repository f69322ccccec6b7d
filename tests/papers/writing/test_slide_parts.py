"""What is too long for a slide, in parts: nothing lost, nothing that does not fit."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from golden_thread.document import (
    Bullets,
    Chart,
    ChartSeries,
    Heading,
    Paragraph,
    Row,
    Slide,
    Table,
    lines_of,
    plain_text,
)
from golden_thread.papers.writing.chart_numbers import chart_table
from golden_thread.papers.writing.slide_parts import fits, split_for_slides, split_table
from tests.papers.writing.samples import BAR_CHART, INDICATORS, LINE_CHART, cell, text
from tests.papers.writing.slide_samples import DOTS, LONG


def shown(table: Table) -> list[list[str]]:
    return [[plain_text(one.inlines) for one in row.cells] for row in table.rows]


def test_a_table_that_fits_is_given_as_it_is() -> None:
    assert split_table(INDICATORS) == (INDICATORS,)


def test_parts_are_even_say_which_they_are_and_have_the_same_columns() -> None:
    nine = replace(LONG, rows=LONG.rows[:9])
    parts = split_table(nine)
    assert [len(part.rows) for part in parts] == [4, 5]
    assert [plain_text(part.caption) for part in parts] == [
        "Every measure of People (1 of 2)",
        "Every measure of People (2 of 2)",
    ]
    assert parts[0].widths == parts[1].widths != ()
    welsh = split_table(replace(nine, caption=()), language="cy")
    assert plain_text(welsh[0].caption) == "(1 o 2)"


def test_a_row_that_fits_no_slide_stands_alone_and_is_left_to_the_writer() -> None:
    rows = (Row((cell("word " * 500), cell("x"))),) * 3
    parts = split_table(Table(None, rows))
    assert [len(part.rows) for part in parts] == [1, 1, 1]
    assert not any(fits(Slide((), (part,))) for part in parts)
    [alone] = split_table(Table(None, rows[:1]))
    assert plain_text(alone.caption) == ""


@pytest.mark.property
@given(st.lists(st.integers(1, 60), min_size=1, max_size=20))
def test_no_row_is_lost_and_every_part_fits(lengths: list[int]) -> None:
    rows = tuple(Row((cell("word " * length), cell("90%"))) for length in lengths)
    table = Table(Row((cell("Measure"), cell("Value"))), rows, text("A table"))
    parts = split_table(table)
    assert [row for part in parts for row in shown(part)] == shown(table)
    assert all(fits(Slide((), (part,))) for part in parts)


@pytest.mark.property
@given(st.lists(st.tuples(st.sampled_from("hplo"), st.integers(1, 60)), max_size=20))
def test_no_word_is_lost_and_every_slide_of_words_fits(made: list[tuple[str, int]]) -> None:
    kinds = {
        "h": lambda words: Heading(text(words)),
        "p": lambda words: Paragraph(text(words)),
        "l": lambda words: Bullets((text(words), text("and more"))),
        "o": lambda words: Bullets((text(words),), ordered=True),
    }
    blocks = [
        kinds[kind](f"{place} " + "word " * length) for place, (kind, length) in enumerate(made)
    ]
    parts = split_for_slides(blocks)
    lines = [plain_text(line) for part in parts for block in part for line in lines_of(block)]
    assert lines == [plain_text(line) for block in blocks for line in lines_of(block)]
    assert all(fits(Slide((), part)) for part in parts)


def test_a_list_goes_on_over_slides_as_lists() -> None:
    items = tuple(text(f"Item {number} " + "word " * 12) for number in range(20))
    parts = split_for_slides([Bullets(items)])
    assert len(parts) > 1
    assert all(len(part) == 1 for part in parts)


def test_a_slide_shows_one_thing_beside_its_words() -> None:
    assert fits(Slide(text("x"), (Paragraph(text("Words")), DOTS)))
    assert not fits(Slide(text("x"), (BAR_CHART, LINE_CHART)))
    assert not fits(Slide(text("word " * 120)))
    assert not fits(Slide(text("x"), (replace(DOTS, rights="words " * 600),)))


def test_the_numbers_of_a_chart_are_those_printed() -> None:
    table = chart_table(LINE_CHART, "en-GB")
    assert [plain_text(one.inlines) for one in table.header.cells] == [  # type: ignore[union-attr]
        "Period",
        "Resolved in time",
        "Target",
    ]
    assert shown(table)[1:3] == [["Q3 2021/22", "–", "90%"], ["Q4 2021/22", "61%", "90%"]]
    bare = Chart(
        "T", "A", ("Q1",), (ChartSeries("Days", LINE_CHART.series[0].values[:1]),), unit="%"
    )
    assert plain_text(chart_table(bare, "cy").header.cells[1].inlines) == "Days (%)"  # type: ignore[union-attr]
    assert shown(chart_table(bare, "cy")) == [["Q1", "72"]]
