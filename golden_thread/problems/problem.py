"""A `Problem` and what it is made of.

In: a code from the catalogue, a place and a sentence. Out: a frozen value that the command line,
a page or a JSON document can show without knowing where it arose.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from golden_thread.problems.catalogue import CATALOGUE


class Level(StrEnum):
    """How much a problem or a finding stops: one scale for both (contracts, Levels)."""

    BLOCKS = "blocks"
    ERROR = "error"
    WARNING = "warning"
    SUGGESTION = "suggestion"

    @property
    def stops(self) -> bool:
        """Whether a command that meets it ends with exit code 1."""
        return self in (Level.BLOCKS, Level.ERROR)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something stands in a file of the workspace: lines and columns count from 1."""

    file: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        # A column without a line would be read as a line.
        parts = (self.file, self.line, self.column if self.line else None)
        return ":".join(str(part) for part in parts if part)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing the user can put right, with what is wrong, where, and what to do."""

    code: str
    level: Level
    message: str
    place: Place
    remedy: str

    def __str__(self) -> str:
        return f"{self.place}: {self.level}: {self.message} {self.remedy} [{self.code}]"


def problem(code: str, place: Place, message: str) -> Problem:
    """The problem of this code at this place; its level and remedy come from the catalogue."""
    kind = CATALOGUE[code]
    return Problem(code, Level(kind.level), message, place, kind.remedy)


def stops(problems: Iterable[Problem]) -> bool:
    """Whether any of these is an error or blocks."""
    return any(each.level.stops for each in problems)
