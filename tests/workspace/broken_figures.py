"""Rows of the register that can be read and cannot be true, or do not follow on one another."""

from tests.workspace.breaking import Fault, swap

FIGURES = "figures.csv"
REVISED = "RECYCLED,FY2023-24-Q1,,46.8,,,,typed,Head of Environment,,,,,2,2023-09-05T14:30:00Z,"
REASON = "One contractor's loads were counted twice."

BROKEN = (
    swap(
        "an indicator unknown",
        FIGURES,
        "CALLS,2023-08",
        "CALL,2023-08",
        Fault("GT-FIGURES-001", 27, 1),
    ),
    swap("a breakdown of words", FIGURES, "ward=Harbour", "Harbour", Fault("GT-FIGURES-002", 9, 3)),
    swap("a breakdown of nothing", FIGURES, "ward=Harbour", "ward=", Fault("GT-FIGURES-002", 9, 3)),
    swap(
        "a breakdown twice by ward",
        FIGURES,
        "round=Monday",
        "ward=Harbour",
        Fault("GT-FIGURES-002", 10, 3),
    ),
    swap("a value and missing", FIGURES, ",,late,", ",61,late,", Fault("GT-FIGURES-003", 21, 4)),
    swap("neither value nor missing", FIGURES, ",,late,", ",,,", Fault("GT-FIGURES-003", 21, 4)),
    swap(
        "a month of a quarterly figure",
        FIGURES,
        "RELET-DAYS,FY2023-24-Q2",
        "RELET-DAYS,2023-09",
        Fault("GT-FIGURES-004", 15, 2),
    ),
    swap(
        "a year of a monthly figure",
        FIGURES,
        "CALLS,2023-08",
        "CALLS,FY2023-24",
        Fault("GT-FIGURES-004", 27, 2),
    ),
    swap("days below zero", FIGURES, ",29.5,", ",-29.5,", Fault("GT-FIGURES-005", 15, 4)),
    swap("more than all", FIGURES, ",48.25,", ",148.25,", Fault("GT-FIGURES-006", 5, 4)),
    swap("half a bin", FIGURES, ",305,", ",305.5,", Fault("GT-FIGURES-007", 7, 4)),
    swap(
        "a change against no period",
        FIGURES,
        "553,,2023-07",
        "553,,",
        Fault("GT-FIGURES-008", 28, 13),
    ),
    swap(
        "a period without a change",
        FIGURES,
        "553,,2023-07",
        ",,2023-07",
        Fault("GT-FIGURES-008", 28, 13),
    ),
    swap(
        "a revision left out",
        FIGURES,
        REVISED,
        REVISED.replace(",2,2023", ",3,2023"),
        Fault("GT-FIGURES-009", 4, 14),
    ),
    swap(
        "a first revision that is the second",
        FIGURES,
        "1,2022-10-03T",
        "2,2022-10-03T",
        Fault("GT-FIGURES-009", 22, 14),
    ),
    swap(
        "a revision at the time of the first",
        FIGURES,
        "2023-09-05T14:30:00Z",
        "2023-07-20T10:00:00+01:00",
        Fault("GT-FIGURES-010", 4, 15),
    ),
    swap(
        "a revision before the first",
        FIGURES,
        "2023-09-05T14:30:00Z",
        "2023-07-01T09:00:00Z",
        Fault("GT-FIGURES-010", 4, 15),
    ),
    swap("a revision without a reason", FIGURES, REASON, "", Fault("GT-FIGURES-011", 4, 16)),
    swap(
        "a figure typed twice",
        FIGURES,
        "CALLS,2023-08,,,not_available",
        "CALLS,2023-07,,8300,",
        Fault("GT-FIGURES-009", 27, 14),
        Fault("GT-FIGURES-011", 27, 16),
    ),
    swap(
        "a first row whose time cannot be read",
        FIGURES,
        "47.2,,,,typed,Head of Environment,,,,,1,2023-07-20T09:00:00Z",
        "47.2,,,,typed,Head of Environment,,,,,1,20 July 2023",
        Fault("GT-FILES-009", 3, 15),
    ),
)
