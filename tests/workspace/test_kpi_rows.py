"""What one row of a KPI workbook says of its indicator, by each way of saying it."""

from typing import Any

import pytest

from golden_thread.papers.reading.xlsx import read
from golden_thread.problems import Problem
from golden_thread.workspace.kpi import DraftIndicator, read_draft
from tests.workspace.workbooks import Made, filled, one, pc, pounds


def row(title: str = "Visits", **cells: Any) -> tuple[DraftIndicator, tuple[Problem, ...]]:
    """The indicator of a row under headings of these names, `_` for a space, and what was told."""
    headings = [name.replace("_", " ") for name in cells]
    (indicator,), problems = rows([["Indicator", *headings], [title, *cells.values()]])
    return indicator, problems


def rows(
    lines: list[list[Any]], **more: Any
) -> tuple[tuple[DraftIndicator, ...], tuple[Problem, ...]]:
    draft, problems = read_draft(read(one(lines, **more)), "kpis.xlsx")
    return draft.indicators, problems


Q1 = {"Q1_2022/23": 4, "Q2_2022/23": 5}


def quarter(value: Any, **more: Any) -> dict[str, Any]:
    return {"Q1_2022/23": value, **more}


@pytest.mark.parametrize(
    ("title", "cells", "unit"),
    (
        ("Visits", quarter(4), "count"),
        ("Visits", quarter(4, Unit="Number"), "count"),
        ("Visits", quarter(4.5), "ratio"),
        ("Visits", quarter(4, Unit="Number", Target=4.5), "ratio"),
        ("Visits", quarter(pc(0.5)), "percent"),
        ("Visits", quarter(pc(1.2)), "quantity per cent"),
        ("% of visits", quarter(50), "percent"),
        ("% of visits", quarter(104), "quantity per cent"),
        ("Visits", quarter(50, Unit="%"), "percent"),
        ("Income", quarter(pounds(5.5)), "money"),
        ("Income", quarter("£1,234"), "money"),
        ("Income", quarter("-£5"), "money"),
        ("Income (£)", quarter(5), "money"),
        ("Income", quarter(5, Unit="£000"), "quantity £000"),
        ("Waste", quarter(5, Unit="tonnes"), "quantity tonnes"),
        ("Waste", quarter(5, Unit="per 1,000 homes"), "rate 1000"),
        ("Waste", quarter(5, Unit="as agreed with the regional board of works"), "count"),
        ("Wait", quarter("12 days"), "days"),
        ("Wait", quarter("12 working days"), "working_days"),
        ("Wait", quarter("3 hrs"), "hours"),
        ("Wait", quarter("20 secs"), "seconds"),
        ("Average days to decide", quarter(20), "days"),
        ("Wait in seconds", quarter(20), "seconds"),
        ("Adopted", quarter("Yes"), "yes_no"),
    ),
)
def test_the_unit_is_found(title: str, cells: dict[str, Any], unit: str) -> None:
    found, _ = row(title, **cells)
    extra = found.counted or str(found.per or "")
    assert f"{found.unit.value} {extra}".strip() == unit


@pytest.mark.parametrize(
    ("cells", "polarity"),
    (
        ({"Polarity": "Bigger is better"}, "higher"),
        ({"Good_to_be": "Low"}, "lower"),
        ({"Aim": "Minimise"}, "lower"),
        ({"Polarity": "Neither"}, "none"),
        ({"Polarity": "sideways"}, None),
        ({"Target": ">=4"}, "higher"),
        ({"Target": "< 10"}, "lower"),
        ({"Target": "4 to 6"}, "range"),
        ({"Target": "Monitor"}, "none"),
        ({"Target": 3, "RAG": "G"}, "higher"),
        ({"Target": 3, "RAG": "R"}, "lower"),
        ({"Target": 9, "RAG": "Amber"}, "higher"),
        ({"Target": 5, "RAG": "G"}, None),
        ({}, None),
    ),
)
def test_which_way_is_good_is_found(cells: dict[str, Any], polarity: str | None) -> None:
    found, _ = row(**Q1, **cells)
    assert (found.polarity.value if found.polarity else None) == polarity


@pytest.mark.parametrize(
    ("cells", "target"),
    (
        ({"Target": 10, "Tolerance": 2}, "10 tolerance 2"),
        ({"Target": 10, "Tolerance": -2}, "10 tolerance 2"),
        ({"Target": 10, "Tolerance": "± 2"}, "10 tolerance 2"),
        ({"Target": 10, "Tolerance": "5%"}, "10 share 5"),
        ({"Target": 10, "Tolerance": pc(0.05)}, "10 share 5"),
        ({"Target": 10, "Amber_threshold": 7}, "10 tolerance 3"),
        ({"Target": 10, "Tolerance": "N/A"}, "10"),
        ({"Target": "5 - 8"}, "5 to 8"),
        ({"Target": Made(9.26, "0")}, "9"),
    ),
)
def test_targets_and_tolerances_are_found(cells: dict[str, Any], target: str) -> None:
    found, _ = row(**Q1, **cells)
    first = found.targets[0]
    words = f"{first.value:f}" + (f" to {first.upper:f}" if first.upper else "")
    words += f" tolerance {first.tolerance:f}" if first.tolerance is not None else ""
    words += f" share {first.tolerance_percent:f}" if first.tolerance_percent is not None else ""
    assert words == target
    assert [each.period.key for each in found.targets] == ["FY2022-23-Q1", "FY2022-23-Q2"]


def test_a_tolerance_of_a_share_in_per_cent_is_in_points() -> None:
    found, problems = row(**quarter("88%", Target="90%", Tolerance="2%"))
    assert [(each.tolerance, each.tolerance_percent) for each in found.targets] == [(2, None)]
    assert any("percentage points" in each.message for each in problems)


def test_a_yearly_target_of_what_adds_up_is_not_one_of_a_quarter() -> None:
    found, problems = row(**Q1, Annual_target=40)
    assert found.targets == ()
    assert any("target of a year" in each.message for each in problems)
    share, _ = row(**quarter("88%"), Annual_target="90%")
    assert [f"{each.value}" for each in share.targets] == ["90"]


@pytest.mark.parametrize(
    ("cells", "frequency", "periods"),
    (
        ({"Frequency": "Quarterly", **Q1}, "quarter", ["FY2022-23-Q1", "FY2022-23-Q2"]),
        ({"Frequency": "Annual", "Q4_2022/23": 4}, "year", ["FY2022-23"]),
        ({"Frequency": "Annual", **Q1}, "quarter", ["FY2022-23-Q1", "FY2022-23-Q2"]),
        ({"Frequency": "Annual", "Q4_2022/23": "not due"}, "year", []),
        ({"Frequency": "Quarterly", "Jun-22": 4, "Sep-22": 5}, "quarter",
         ["FY2022-23-Q1", "FY2022-23-Q2"]),
        ({"Frequency": "Quarterly", "May-22": 4}, "month", ["2022-05"]),
        ({"30/06/2022": 4, "30/09/2022": 5}, "quarter", ["FY2022-23-Q1", "FY2022-23-Q2"]),
        ({"30/04/2022": 4, "31/05/2022": 5}, "month", ["2022-04", "2022-05"]),
        ({"2021/22": 4, **Q1}, "quarter", ["FY2022-23-Q1", "FY2022-23-Q2"]),
        ({"H1_2022/23": 4, "Q3_2022/23": 5}, "quarter", ["FY2022-23-Q3"]),
        ({"H1_2022/23": 4}, "quarter", []),
        ({"Frequency": "Monthly", "Q1_2022/23": None}, "month", []),
    ),
)  # fmt: skip
def test_how_often_it_is_due_is_found(
    cells: dict[str, Any], frequency: str, periods: list[str]
) -> None:
    found, _ = row(**cells)
    assert found.frequency.value == frequency
    assert [each.period.key for each in found.figures] == periods


def test_the_note_of_a_cell_is_kept_with_its_figure() -> None:
    found, _ = row(**quarter(Made(4, note="Checked\nagain.")))
    assert [each.note for each in found.figures] == ["Checked again."]


def test_figures_of_one_colour_have_no_status() -> None:
    found, problems = row(**quarter(filled(4, "C6EFCE")))
    assert [each.status for each in found.figures] == [None]
    assert any("one colour" in each.message for each in problems)


def test_references_and_titles_make_codes_that_no_two_share() -> None:
    found, _ = rows(
        [
            ["Ref", "Indicator", "Q1 2022/23"],
            ["1.2a", "Visits", 1],
            ["1-2A", "Posts", 2],
            [None, "Average number of the visits to a museum in summer", 3],
            [None, "1.2%", 4],
        ]
    )
    codes = [each.code for each in found]
    assert codes == ["KPI-1-2A", "KPI-1-2A-2", "VISITS-MUSEUM-SUMMER", "KPI-1-2"]


def test_hidden_rows_and_columns_are_left_out_and_told() -> None:
    found, problems = rows(
        [["Indicator", "Q1 2022/23", "Q2 2022/23"], ["Visits", 1, 2], ["Posts", 3, 4]],
        hidden_rows=(3,),
        hidden_columns=("B",),
    )
    assert [each.title for each in found] == ["Visits"]
    assert [each.period.key for each in found[0].figures] == ["FY2022-23-Q2"]
    told = [each.message for each in problems]
    assert any("row 3: Hidden rows" in each for each in told)
    assert any("column B: Hidden columns" in each for each in told)


def test_a_second_service_column_is_left_out_and_told() -> None:
    _, problems = rows(
        [["Indicator", "Service", "Team", "Q1 2022/23"], ["Visits", "Parks", "North", 1]]
    )
    assert any("“Team”" in each.message and "left out" in each.message for each in problems)


def test_two_tables_on_a_sheet_are_both_read() -> None:
    found, _ = rows(
        [
            ["Parks 2022/23"],
            ["Indicator", "Q1", "Q2"],
            ["Visits", 1, 2],
            [],
            ["Libraries 2023/24"],
            ["Indicator", "Q1", "Q2"],
            ["Loans", 3, 4],
        ]
    )
    periods = [[figure.period.key for figure in each.figures] for each in found]
    assert periods == [["FY2022-23-Q1", "FY2022-23-Q2"], ["FY2023-24-Q1", "FY2023-24-Q2"]]


def test_a_tolerance_that_its_unit_cannot_have_is_left_out_and_told() -> None:
    found, problems = row(**quarter("Yes", Target="Yes", Tolerance="5%"))
    assert [(each.tolerance, each.tolerance_percent) for each in found.targets] == [(None, None)]
    assert any("tolerance was left out" in each.message for each in problems)


def test_rows_below_headings_that_name_no_period_are_told_of() -> None:
    found, problems = rows(
        [
            ["Indicator", "Unit", "Q1 2022/23"],
            ["Visits", "Number", 4],
            ["Ref", "Unit", "Polarity"],
            ["WR02", "days", "low"],
            ["WR03", "days", "low"],
        ]
    )
    assert [each.title for each in found] == ["Visits"]
    (told,) = [each for each in problems if "were not read" in each.message]
    assert (told.code, told.place.line) == ("GT-WORKSPACE-016", 3)
    assert "row 3: The rows from here to row 5 were not read" in told.message
