"""What is too long for a slide, in parts: nothing lost, nothing that does not fit."""

from dataclasses import replace
from decimal import Decimal

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
from golden_thread.papers.writing.chart_numbers import chart_tables
from golden_thread.papers.writing.slide_parts import fits, split_for_slides, split_table
from golden_thread.papers.writing.slide_space import CONTENT, table_size
from tests.papers.writing.samples import (
    BAR_CHART,
    INDICATORS,
    LINE_CHART,
    QUARTERS,
    RED,
    cell,
    number,
    text,
)
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


def test_a_table_takes_a_smaller_size_before_a_sum_is_broken_in_two() -> None:
    row = Row((cell("Rent owed by tenants"), cell("£400,000"), cell("Better"), cell("x" * 60)))
    narrow = Table(None, (row,), widths=(0.5, 0.093, 0.207, 0.2))
    wide = Table(None, (Row((*row.cells[:3], cell("x"))),), widths=(0.4, 0.2, 0.2, 0.2))
    just = Table(None, wide.rows, widths=(0.5, 0.1, 0.2, 0.2))
    assert [table_size(each, CONTENT) for each in (wide, just, narrow)] == [18, 14, 14]


def test_a_small_table_is_as_large_as_a_slide_has_room_for() -> None:
    heads = Row((cell("Measure"), number("2021/22"), number("Target"), cell("Status")))
    row = Row(
        (cell("Visits to council-owned leisure centres"), number("695,301"), number("595,044"), RED)
    )
    assert table_size(Table(heads, (row,) * 3), CONTENT) == 18


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
    [table] = chart_tables(LINE_CHART, "en-GB")
    assert table.header
    assert [plain_text(one.inlines) for one in table.header.cells] == ["Measure", *QUARTERS]
    assert shown(table) == [
        ["Resolved in time", "72%", "–", "61%", "77%", "85%"],
        ["Target", *["90%"] * 5],
    ]


def test_a_chart_of_many_periods_has_several_tables_and_loses_none() -> None:
    labels = tuple(f"Month {number}" for number in range(14))
    values = tuple(Decimal(number) for number in range(14))
    chart = Chart("Calls", "A line", labels, (ChartSeries("Wait", values),), unit="seconds")
    tables = chart_tables(chart, "cy")
    assert [plain_text(table.caption) for table in tables] == [
        "Calls (1 o 3)",
        "Calls (2 o 3)",
        "Calls (3 o 3)",
    ]
    assert [row[0] for table in tables for row in shown(table)] == ["Wait (seconds)"] * 3
    points = [point for table in tables for row in shown(table) for point in row[1:]]
    assert points == [str(number) for number in range(14)]
