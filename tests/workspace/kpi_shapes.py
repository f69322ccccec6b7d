"""A dozen shapes of KPI workbook, each with the figures and targets that it says.

A figure is written `CODE PERIOD value`, with its qualifier, kind of missing and status where it has
them; a target `CODE PERIOD target tolerance`.
"""

from dataclasses import dataclass
from datetime import date

from tests.workspace.workbooks import (
    AMBER,
    GREEN,
    RED,
    Made,
    Page,
    book,
    filled,
    one,
    pc,
    pounds,
)


@dataclass(frozen=True, slots=True)
class Shape:
    """A workbook and what it says."""

    name: str
    content: bytes
    figures: tuple[str, ...]
    targets: tuple[str, ...] = ()
    services: tuple[str, ...] = ("the-whole-council",)
    comments: tuple[str, ...] = ()


QUARTERS_ACROSS = Shape(
    "quarters across",
    one(
        [
            ["Saltmere Borough Council: performance 2022/23"],
            [],
            [
                "Ref",
                "Indicator",
                "Good to be",
                "Target",
                "Tolerance",
                "Q1",
                "Q2",
                "RAG",
                "Comments",
            ],
            ["Housing"],
            [
                "H1",
                "Repairs on time",
                "High",
                pc(0.9),
                "2%",
                pc(0.923),
                pc(0.881),
                "A",
                "Two vans.",
            ],
            ["H2", "Days to re-let a home", "Low", 28, 3, 30.5, 27, "G", None],
            ["Waste"],
            ["W1", "Missed bins", "Low", 250, None, 240, "N/A", None, None],
            [],
            ["Notes: figures are provisional."],
        ],
    ),
    (
        "H1 FY2022-23-Q1 92.3",
        "H1 FY2022-23-Q2 88.1 amber",
        "H2 FY2022-23-Q1 30.5",
        "H2 FY2022-23-Q2 27 green",
        "W1 FY2022-23-Q1 240",
        "W1 FY2022-23-Q2 not_applicable",
    ),
    (
        "H1 FY2022-23-Q1 90 2",
        "H1 FY2022-23-Q2 90 2",
        "H2 FY2022-23-Q1 28 3",
        "H2 FY2022-23-Q2 28 3",
        "W1 FY2022-23-Q1 250",
        "W1 FY2022-23-Q2 250",
    ),
    ("housing", "waste"),
    ("FY2022-23-Q2/housing: **Repairs on time:** Two vans.",),
)

EXPORT_OF_PENTANA = Shape(
    "an export of a performance system",
    one(
        [
            ["PI Code", "Short Name", "Managed By", "Q1 2022/23", None, None, None, "Q2 2022/23"],
            [None, None, None, *("Value", "Target", "Status", "Note") * 2],
            ["CS 01", "Calls answered", "Head of Contact", "87%", "85%", "On target", "", "79%",
             "85%", "Alert", "Storm."],
            ["CS 02", "Average wait", "Head of Contact", "0:02:35", "0:02:00", "Warning", "",
             "0:01:50", "0:02:00", "OK", ""],
        ],
        merged=("D1:G1", "H1:K1"),
    ),
    (
        "CS-01 FY2022-23-Q1 87 green",
        "CS-01 FY2022-23-Q2 79 red",
        "CS-02 FY2022-23-Q1 155 amber",
        "CS-02 FY2022-23-Q2 110 green",
    ),
    (
        "CS-01 FY2022-23-Q1 85",
        "CS-01 FY2022-23-Q2 85",
        "CS-02 FY2022-23-Q1 120",
        "CS-02 FY2022-23-Q2 120",
    ),
    comments=("FY2022-23-Q2/the-whole-council: **Calls answered:** Storm.",),
)  # fmt: skip

A_SHEET_A_SERVICE = Shape(
    "a sheet a service",
    book(
        Page("Cover", [["Key performance indicators"], ["Read me first"]]),
        Page(
            "Housing",
            [
                ["KPI", "Polarity", "Unit", "Target 2023/24", "2023/24 Q2", "2023/24 Q1"],
                ["Sickness", "Smaller is better", "Working days", 2, 2.31, 1.95],
            ],
        ),
        Page(
            "Planning",
            [
                ["KPI", "Polarity", "Unit", "Target 2023/24", "2023/24 Q2", "2023/24 Q1"],
                ["Sickness", "Smaller is better", "Working days", 2, 1.1, 0.9],
                ["Fees", "Bigger is better", "£", 1000, 300, pounds(250.5)],
            ],
        ),
    ),
    (
        "SICKNESS FY2023-24-Q1 1.95",
        "SICKNESS FY2023-24-Q2 2.31",
        "SICKNESS-PLANNING FY2023-24-Q1 0.9",
        "SICKNESS-PLANNING FY2023-24-Q2 1.1",
        "FEES FY2023-24-Q1 250.5",
        "FEES FY2023-24-Q2 300",
    ),
    (
        "SICKNESS FY2023-24-Q1 2",
        "SICKNESS FY2023-24-Q2 2",
        "SICKNESS-PLANNING FY2023-24-Q1 2",
        "SICKNESS-PLANNING FY2023-24-Q2 2",
    ),
    ("housing", "planning"),
)

A_SHEET_A_YEAR = Shape(
    "a sheet a year",
    book(
        Page(
            "2021-22",
            [
                [
                    "Code",
                    "Measure",
                    "Service",
                    "Bigger or smaller is better",
                    "Quarter 4",
                    "Target",
                ],
                ["R1", "Recycling", "Waste", "Bigger is better", "51.2%", "50%"],
            ],
        ),
        Page(
            "2022-23",
            [
                [
                    "Code",
                    "Measure",
                    "Service",
                    "Bigger or smaller is better",
                    "Quarter 1",
                    "Target",
                ],
                ["R1", "Recycling", "Waste", "Bigger is better", "52.4%", "50%"],
            ],
        ),
    ),
    ("R1 FY2021-22-Q4 51.2", "R1 FY2022-23-Q1 52.4"),
    ("R1 FY2021-22-Q4 50", "R1 FY2022-23-Q1 50"),
    ("waste",),
)

GROUPS_WITHOUT_MERGING = Shape(
    "groups of columns under one heading row",
    one(
        [
            ["Indicator", "Good to be", "Q1 22/23", "Target", "RAG", "Q2 22/23", "Target", "RAG"],
            ["Visits", "High", 1200, 1000, "G", 900, 1000, "R"],
        ],
    ),
    ("VISITS FY2022-23-Q1 1200 green", "VISITS FY2022-23-Q2 900 red"),
    ("VISITS FY2022-23-Q1 1000", "VISITS FY2022-23-Q2 1000"),
)

MONTHS_ACROSS = Shape(
    "months across",
    one(
        [
            ["Indicator", "Frequency", "Aim", "Target"]
            + [Made(date(2022, month, 1), "mmm-yy") for month in (4, 5, 6)],
            ["Calls answered", "Monthly", "Maximise", 500, 480, 510, "c. 500"],
        ],
    ),
    (
        "CALLS-ANSWERED 2022-04 480",
        "CALLS-ANSWERED 2022-05 510",
        "CALLS-ANSWERED 2022-06 500 about",
    ),
    ("CALLS-ANSWERED 2022-04 500", "CALLS-ANSWERED 2022-05 500", "CALLS-ANSWERED 2022-06 500"),
)

MONTHS_IN_WORDS = Shape(
    "months in words under their years",
    one(
        [
            [None, "2022/23", None, None],
            ["Indicator", "Feb", "Mar", "Target"],
            ["Posts", 12, 15, "Data only"],
        ],
        merged=("B1:D1",),
    ),
    ("POSTS 2023-02 12", "POSTS 2023-03 15"),
)

COLOURS_ONLY = Shape(
    "colours only",
    one(
        [
            ["Performance indicator", "2022/23 Quarter 1", "2022/23 Quarter 2"],
            ["Complaints", filled(12, GREEN), filled(30, RED)],
            ["Appeals", filled(2, "FFEB9C"), filled(3, "C6EFCE")],
        ],
    ),
    (
        "COMPLAINTS FY2022-23-Q1 12 green",
        "COMPLAINTS FY2022-23-Q2 30 red",
        "APPEALS FY2022-23-Q1 2 amber",
        "APPEALS FY2022-23-Q2 3 green",
    ),
)

COLOURED_STATUS = Shape(
    "a status column of colours without words",
    one(
        [
            ["Ref", "Indicator", "Quarter 2 2022/23", "RAG"],
            ["A1", "Complaints", 12, filled(None, AMBER)],
            ["A2", "Appeals", 2, filled(None, GREEN)],
        ],
    ),
    ("A1 FY2022-23-Q2 12 amber", "A2 FY2022-23-Q2 2 green"),
)

TWO_ROWS_OF_HEADINGS = Shape(
    "two rows of headings, merged",
    one(
        [
            ["Key performance indicators"],
            [],
            ["Directorate", "Service", "Indicator", "Owner", "2021/22", None, "2022/23", None],
            [None, None, None, None, "Quarter 3", "Quarter 4", "Quarter 1", "Quarter 2"],
            ["Place", "Parks", "Green flags", "Parks Manager", 5, 5, 6, 7],
            ["Place", "Streets", "Streets clean", "Streets Manager", "91 %", "92 %", ">90%", "-"],
        ],
        merged=("E3:F3", "G3:H3", "A3:A4", "B3:B4", "C3:C4", "D3:D4"),
    ),
    (
        "GREEN-FLAGS FY2021-22-Q3 5",
        "GREEN-FLAGS FY2021-22-Q4 5",
        "GREEN-FLAGS FY2022-23-Q1 6",
        "GREEN-FLAGS FY2022-23-Q2 7",
        "STREETS-CLEAN FY2021-22-Q3 91",
        "STREETS-CLEAN FY2021-22-Q4 92",
        "STREETS-CLEAN FY2022-23-Q1 90 over",
        "STREETS-CLEAN FY2022-23-Q2 not_available",
    ),
    (),
    ("parks", "streets"),
)

TYPED_IN_A_HURRY = Shape(
    "typed in a hurry",
    one(
        [
            ["Perfomance Indicator ", "Tarrget", " qtr 1 22/23", "Qtr2  2022-23", "Comentary"],
            ["Homeless households", "<10", " 12 ", "<5", "Fewer  came\nthan feared"],
            ["Rent collected (%)", "≥98%", "97.5", "TBC", None],
        ],
    ),
    (
        "HOMELESS-HOUSEHOLDS FY2022-23-Q1 12",
        "HOMELESS-HOUSEHOLDS FY2022-23-Q2 5 under",
        "RENT-COLLECTED FY2022-23-Q1 97.5",
        "RENT-COLLECTED FY2022-23-Q2 late",
    ),
    (
        "HOMELESS-HOUSEHOLDS FY2022-23-Q1 10",
        "HOMELESS-HOUSEHOLDS FY2022-23-Q2 10",
        "RENT-COLLECTED FY2022-23-Q1 98",
        "RENT-COLLECTED FY2022-23-Q2 98",
    ),
    comments=(
        "FY2022-23-Q2/the-whole-council: **Homeless households:** Fewer came",
        "FY2022-23-Q2/the-whole-council: than feared",
    ),
)

ACTUAL_AND_TARGET_DOWN = Shape(
    "actual and target in rows of their own",
    one(
        [
            ["Indicator", "Good is", "", "Q1 2022/23", "Q2 2022/23"],
            ["Footfall", "High", "Actual", 100, 120],
            [None, None, "Target", 110, 110],
            [None, None, "RAG", "R", "G"],
        ],
        merged=("A2:A4", "B2:B4"),
    ),
    ("FOOTFALL FY2022-23-Q1 100 red", "FOOTFALL FY2022-23-Q2 120 green"),
    ("FOOTFALL FY2022-23-Q1 110", "FOOTFALL FY2022-23-Q2 110"),
)

A_ROW_A_FIGURE = Shape(
    "a row a figure",
    one(
        [
            ["Indicator", "Period", "Value", "Target", "Polarity"],
            ["Footfall", "Q1 2022/23", 100, 110, "Higher"],
            ["Footfall", "Q2 2022/23", 120, 115, "Higher"],
        ],
    ),
    ("FOOTFALL FY2022-23-Q1 100", "FOOTFALL FY2022-23-Q2 120"),
    ("FOOTFALL FY2022-23-Q1 110", "FOOTFALL FY2022-23-Q2 115"),
)

YEARS_AND_A_RANGE = Shape(
    "years across and a range",
    one(
        [
            ["Indicator", "Frequency", "Target", "2020/21 outturn", "2021/22 actual"],
            ["Occupancy", "Annual", "85% - 90%", pc(0.84), pc(0.88)],
            ["Plan adopted", "Annual", None, "No", "Yes"],
        ],
    ),
    (
        "OCCUPANCY FY2020-21 84",
        "OCCUPANCY FY2021-22 88",
        "PLAN-ADOPTED FY2020-21 no",
        "PLAN-ADOPTED FY2021-22 yes",
    ),
    ("OCCUPANCY FY2020-21 85 to 90", "OCCUPANCY FY2021-22 85 to 90"),
)

YEARLY_AMONG_QUARTERS = Shape(
    "a yearly measure among quarters",
    one(
        [
            ["Indicator", "Frequency", "Q3 2022/23", "Q4 2022/23"],
            ["Residents satisfied", "Annual", "not due", "71%"],
            ["Visits", "Quarterly", 10, 12],
        ],
    ),
    ("RESIDENTS-SATISFIED FY2022-23 71", "VISITS FY2022-23-Q3 10", "VISITS FY2022-23-Q4 12"),
)

SHAPES = (
    QUARTERS_ACROSS, EXPORT_OF_PENTANA, A_SHEET_A_SERVICE, A_SHEET_A_YEAR, GROUPS_WITHOUT_MERGING,
    MONTHS_ACROSS, MONTHS_IN_WORDS, COLOURS_ONLY, COLOURED_STATUS, TWO_ROWS_OF_HEADINGS,
    TYPED_IN_A_HURRY, ACTUAL_AND_TARGET_DOWN, A_ROW_A_FIGURE, YEARS_AND_A_RANGE,
    YEARLY_AMONG_QUARTERS,
)  # fmt: skip
