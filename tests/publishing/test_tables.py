"""Tables and charts of figures: their columns, marks, legends and points."""

from decimal import Decimal

import pytest

from golden_thread.document import FigurePart, FigureReference, Table, plain_text
from golden_thread.figures import Missing, Movement, Observation, Qualifier
from golden_thread.framework import Indicator, Target, Unit
from golden_thread.narrative import Telling
from golden_thread.publishing.parts.charts import chart_of
from golden_thread.publishing.parts.tables import indicator_table, measures_of_period, series_table
from tests.judgement.made_up import (
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

BINS = made_indicator()
CALLS = made_indicator("CALLS", "Calls answered", unit=Unit.COUNT, decimals=0, counted="calls")
RUN = (Q3, Q4, Q1, Q2)
NOW = ["Measure", "Q2 2022/23"]
ALWAYS = [*NOW, "Q1 2022/23", "Change", "Direction of travel"]


def telling(*rows: Observation, targets: tuple[Target, ...] = ()) -> Telling:
    return Telling(made_framework(BINS, CALLS, targets=targets), made_register(*rows), Q2)


def words_of(table: Table) -> list[list[str]]:
    """The headings and the rows of a table, in words."""
    assert table.header is not None
    rows = (table.header, *table.rows)
    return [[plain_text(cell.inlines) for cell in row.cells] for row in rows]


def quarter_table(told: Telling, *indicators: Indicator) -> Table:
    return indicator_table("Street scene", indicators or (BINS,), told)


def test_a_quarter_stands_beside_the_one_before() -> None:
    table = quarter_table(
        telling(
            made_observation("85", Q2),
            made_observation("77", Q1),
            made_observation("9", Q2, "CALLS"),
        ),
        BINS,
        CALLS,
    )
    assert words_of(table) == [
        ALWAYS,
        ["Bins collected on time", "85%", "77%", "+8 points", "Better"],
        ["Calls answered", "9", "[x]", "–", "–"],
    ]


@pytest.mark.parametrize(
    ("target", "published", "headings", "cells"),
    (
        (None, None, [], []),
        ("90", None, ["Target", "Status"], ["90%", "Red"]),
        (None, "green", ["Status"], ["Green"]),
    ),
)
def test_target_and_status_are_there_only_when_there_is_any(
    target: str | None, published: str | None, headings: list[str], cells: list[str]
) -> None:
    targets = (made_target(target),) if target else ()
    told = telling(made_observation("85", Q2, status_published=published), targets=targets)
    found, row = words_of(quarter_table(told))
    assert found == [*NOW, *headings]
    assert row[len(NOW) :] == cells


def test_the_period_before_is_there_only_when_anything_is_known_of_it() -> None:
    stated = made_observation("85", Q2, stated_movement=Movement.UP, stated_against=Q1)
    assert words_of(quarter_table(telling(made_observation("85", Q2))))[0] == NOW
    assert words_of(quarter_table(telling(stated)))[0] == ALWAYS


def test_a_row_without_a_target_among_others_has_a_dash_and_is_not_rated() -> None:
    told = telling(
        made_observation("85", Q2),
        made_observation("9", Q2, "CALLS"),
        targets=(made_target("90"),),
    )
    assert words_of(quarter_table(told, BINS, CALLS))[2][-2:] == ["–", "Not rated"]


@pytest.mark.parametrize(
    ("given", "change"),
    (
        ({"stated_change": Decimal(-3)}, "−3 points"),
        ({"stated_change": Decimal(1)}, "+1 point"),
        ({"stated_change": Decimal(0)}, "0 points"),
        ({"stated_movement": Movement.UP}, "Up"),
        ({"stated_movement": Movement.DOWN}, "Down"),
        ({"stated_movement": Movement.SAME}, "None"),
    ),
)
def test_a_stated_change_is_printed_with_its_sign(given: dict[str, object], change: str) -> None:
    told = telling(made_observation("85", Q2, stated_against=Q1, **given))
    assert words_of(quarter_table(told))[1][3] == change


@pytest.mark.parametrize("missing", tuple(Missing))
def test_a_missing_figure_is_printed_with_its_mark_and_the_caption_says_why(
    missing: Missing,
) -> None:
    told = telling(made_observation(None, Q2, missing=missing), made_observation("77", Q1))
    for table in (quarter_table(told), series_table((BINS,), (Q1, Q2), told)):
        assert missing.mark in words_of(table)[1]
        assert plain_text(table.caption).count(missing.mark) == 1
        assert plain_text(table.caption).endswith(")")


def test_a_table_with_every_figure_needs_no_legend() -> None:
    told = telling(made_observation("85", Q2), made_observation("77", Q1))
    assert "[" not in plain_text(quarter_table(told).caption)
    assert plain_text(series_table((BINS,), (Q1, Q2), told).caption) == (
        "Bins collected on time by quarter, Quarter 1 2022/23 to Quarter 2 2022/23"
    )


def test_a_run_is_told_oldest_first() -> None:
    told = telling(
        made_observation("85", Q2), made_observation("77", Q1), made_observation("9", Q4, "CALLS")
    )
    assert words_of(series_table((BINS, CALLS), RUN, told)) == [
        ["Measure", "Q3 2021/22", "Q4 2021/22", "Q1 2022/23", "Q2 2022/23"],
        ["Bins collected on time", "[x]", "[x]", "77%", "85%"],
        ["Calls answered", "[x]", "9", "[x]", "[x]"],
    ]


@pytest.mark.parametrize("targets", ((), (made_target("90"),)))
def test_every_row_has_the_columns_of_the_heading(targets: tuple[Target, ...]) -> None:
    told = telling(made_observation("85", Q2), targets=targets)
    for table in (quarter_table(told), series_table((BINS,), RUN, told)):
        assert table.header is not None
        assert all(len(row.cells) == len(table.header.cells) for row in table.rows)


def test_the_figures_of_a_table_are_tied_to_theirs() -> None:
    told = telling(
        made_observation("85", Q2, revision=4),
        made_observation("77", Q1),
        targets=(made_target("90"),),
    )
    figures = [
        inline
        for row in quarter_table(told).rows
        for cell in row.cells
        for inline in cell.inlines
        if isinstance(inline, FigureReference)
    ]
    assert [(each.text, each.period, each.part, each.revision) for each in figures] == [
        ("85%", Q2, FigurePart.VALUE, 4),
        ("77%", Q1, FigurePart.VALUE, 1),
        ("8 points", Q2, FigurePart.CHANGE, None),
        ("90%", Q2, FigurePart.TARGET, None),
    ]


def test_a_chart_holds_what_the_register_has() -> None:
    rows = (
        made_observation("49.31", Q3),
        made_observation(None, Q4, missing=Missing.LATE),
        made_observation("70", Q1, qualifier=Qualifier.OVER),
        made_observation("85", Q2),
    )
    chart = chart_of(BINS, RUN, telling(*rows))
    assert chart.labels == ("Q3 2021/22", "Q4 2021/22", "Q1 2022/23", "Q2 2022/23")
    (series,) = chart.series
    assert series.name == "Bins collected on time"
    assert series.values == (Decimal("49.31"), None, None, Decimal("85"))
    assert series.texts == ("49.3%", "", "over 70%", "85%")
    assert chart.title == "Bins collected on time, Quarter 3 2021/22 to Quarter 2 2022/23"
    assert chart.alternative == (
        "Bins collected on time: 49.3% in Quarter 3 2021/22, over 70% in Quarter 1 2022/23, "
        "85% in Quarter 2 2022/23."
    )


@pytest.mark.parametrize(
    ("indicator", "unit"),
    (
        (BINS, "%"),
        (CALLS, "calls"),
        (made_indicator(unit=Unit.MONEY), "£"),
        (made_indicator(unit=Unit.SECONDS), "seconds"),
        (made_indicator(unit=Unit.WORKING_DAYS), "working days"),
    ),
)
def test_the_axis_of_a_chart_says_what_it_counts(indicator: Indicator, unit: str) -> None:
    assert chart_of(indicator, RUN, telling()).unit == unit


@pytest.mark.parametrize(
    ("subject", "period", "called"),
    (
        ("", "October 2026", "Measures in October 2026"),
        ("Housing", "October 2026", "Housing: measures in October 2026"),
        ("Measures in October", "October 2026", "Measures in October 2026"),
        ("Measures in October 2026", "October 2026", "Measures in October 2026"),
        ("All measures", "October 2026", "All measures in October 2026"),
        ("Measures", "Quarter 2 2022/23", "Measures in Quarter 2 2022/23"),
        ("Housing measures, Quarter 2", "Quarter 2 2022/23", "Housing measures, Quarter 2 2022/23"),
        ("Housing: Quarter 2 2022/23", "Quarter 2 2022/23", "Housing: Quarter 2 2022/23, measures"),
        ("This quarter", "Quarter 2 2022/23", "This quarter: measures in Quarter 2 2022/23"),
        ("Measures in October", "May 2026", "Measures in October: measures in May 2026"),
        ("What may", "May 2026", "What may: measures in May 2026"),
        ("In brief", "2022/23", "In brief: measures in 2022/23"),
    ),
)
def test_a_table_does_not_say_twice_what_its_heading_says(
    subject: str, period: str, called: str
) -> None:
    assert measures_of_period(subject, period) == called


def test_a_chart_and_the_table_of_its_numbers_are_not_called_the_same() -> None:
    told = telling(made_observation("85", Q2), made_observation("77", Q1))
    table = series_table((BINS,), RUN, told)
    assert plain_text(table.caption).split(" (")[0] == (
        "Bins collected on time by quarter, Quarter 3 2021/22 to Quarter 2 2022/23"
    )
    assert chart_of(BINS, RUN, told).title not in plain_text(table.caption)
