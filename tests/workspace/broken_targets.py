"""Targets that no figure could be held against."""

from tests.workspace.breaking import Fault, swap

TARGETS = "framework/targets.csv"

BROKEN = (
    swap(
        "two tolerances",
        TARGETS,
        "MISSED-RATE,FY2023-24-Q2,60,,",
        "MISSED-RATE,FY2023-24-Q2,60,5,",
        Fault("GT-FRAMEWORK-027", 8, 9),
    ),
    swap(
        "a range of one end",
        TARGETS,
        "Cabinet,2023-03-14,21,",
        "Cabinet,2023-03-14,,",
        Fault("GT-FRAMEWORK-028", 11, 8),
    ),
)
