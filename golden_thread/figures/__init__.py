"""Which figure holds, as at when?

Observations come in (typed by an officer, published in a paper, or measured from records); the
register answers which revision of a figure held at a moment. Nothing is ever changed or removed.
"""

from golden_thread.figures.observation import (
    Breakdown,
    FigureKey,
    Missing,
    Movement,
    Observation,
    Origin,
    Qualifier,
)
from golden_thread.figures.register import Register, WorkspaceRegister
from golden_thread.figures.register_file import COLUMNS, read_register

__all__ = [
    "COLUMNS",
    "Breakdown",
    "FigureKey",
    "Missing",
    "Movement",
    "Observation",
    "Origin",
    "Qualifier",
    "Register",
    "WorkspaceRegister",
    "read_register",
]
