"""Targets that no figure could be held against."""

from tests.workspace.breaking import Fault, swap

TARGETS = "framework/targets.csv"
WARMTH = "ROOM-WARMTH,FY2023-24-Q2,18,0.5,Advice of the health board,Cabinet,2023-03-14,21,"
AUDIT = "AUDIT-DONE,FY2023-24-Q2,yes,,The law,Cabinet,2023-03-14,,"
ADOPTED = "PLAN-ADOPTED,CY2023,2023-12-31,,The scheme,Cabinet,2023-03-14,,"

BROKEN = (
    swap(
        "two tolerances",
        TARGETS,
        "MISSED-RATE,FY2023-24-Q2,60,,",
        "MISSED-RATE,FY2023-24-Q2,60,5,",
        Fault("GT-FRAMEWORK-027", 8, 9),
    ),
    swap(
        "a share of the target below zero",
        TARGETS,
        "2023-03-14,,10",
        "2023-03-14,,-10",
        Fault("GT-FRAMEWORK-011", 8, 9),
    ),
    swap(
        "a range of one end",
        TARGETS,
        WARMTH,
        WARMTH.replace(",21,", ",,"),
        Fault("GT-FRAMEWORK-028", 11, 8),
    ),
    swap(
        "a range upside down",
        TARGETS,
        WARMTH,
        WARMTH.replace(",21,", ",12,"),
        Fault("GT-FRAMEWORK-028", 11, 8),
    ),
    swap(
        "two ends where higher is better",
        TARGETS,
        "The climate plan,Cabinet,2023-03-14,,",
        "The climate plan,Cabinet,2023-03-14,500,",
        Fault("GT-FRAMEWORK-028", 10, 8),
    ),
    swap(
        "an end that is no number",
        TARGETS,
        WARMTH,
        WARMTH.replace(",21,", ",warm,"),
        Fault("GT-FILES-007", 11, 8),
    ),
    swap(
        "an end finer than its figures",
        TARGETS,
        WARMTH,
        WARMTH.replace(",21,", ",21.25,"),
        Fault("GT-FRAMEWORK-013", 11, 8),
    ),
    swap(
        "a yes that is a number",
        TARGETS,
        AUDIT,
        AUDIT.replace("yes", "1"),
        Fault("GT-FILES-012", 9, 3),
    ),
    swap(
        "a yes with a tolerance",
        TARGETS,
        AUDIT,
        AUDIT.replace("yes,,", "yes,1,"),
        Fault("GT-FRAMEWORK-036", 9, 4),
    ),
    swap(
        "a yes by a share",
        TARGETS,
        AUDIT,
        AUDIT + "10",
        Fault("GT-FRAMEWORK-036", 9, 9),
    ),
    swap(
        "a day by a share",
        TARGETS,
        AUDIT,
        ADOPTED + "10",
        Fault("GT-FRAMEWORK-036", 9, 9),
    ),
    swap(
        "a day that is a number",
        TARGETS,
        AUDIT,
        ADOPTED.replace("2023-12-31", "31"),
        Fault("GT-FILES-008", 9, 3),
    ),
    swap(
        "a year of what is not rolled up",
        TARGETS,
        "RENT-OWED,FY2023-24-Q2",
        "RENT-OWED,FY2023-24-YTD-2023-09",
        Fault("GT-FRAMEWORK-012", 6, 2),
    ),
    swap(
        "a month of what is rolled up by the quarter",
        TARGETS,
        "MISSED-RATE,FY2023-24-Q2",
        "MISSED-RATE,2023-09",
        Fault("GT-FRAMEWORK-012", 8, 2),
    ),
    swap(
        "a target of a day that is none",
        TARGETS,
        "The customer promise,Cabinet,2023-03-14",
        "The customer promise,Cabinet,2023-02-29",
        Fault("GT-FILES-008", 7, 7),
    ),
    swap(
        "a column that is not known",
        TARGETS,
        "upper,tolerance_percent",
        "upper,tolerance_share",
        Fault("GT-FILES-006", 1, 9),
    ),
)
