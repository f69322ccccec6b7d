"""What can the user put right?

Every fault in what a person gave us is a `Problem`: a value with a code, a level, a place and a
remedy. Problems are collected and shown together; only faults of our own are exceptions.
"""

from golden_thread.problems.catalogue import CATALOGUE, ProblemKind
from golden_thread.problems.errors import GoldenThreadError
from golden_thread.problems.problem import Level, Place, Problem, problem, stops

__all__ = [
    "CATALOGUE",
    "GoldenThreadError",
    "Level",
    "Place",
    "Problem",
    "ProblemKind",
    "problem",
    "stops",
]
