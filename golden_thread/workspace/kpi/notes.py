"""What was refused in a workbook and what was assumed, each with sheet and cell.

In: places and sentences as they come up. Out: Problems whose file is the workbook, whose line is
the row and whose column is the column; the same sentence about many cells of a sheet is one.
"""

from dataclasses import dataclass, field

from golden_thread.papers.reading.grids import column_letters
from golden_thread.problems import Place, Problem, problem

NAMED_CELLS = 5


@dataclass(frozen=True, slots=True)
class Spot:
    """A cell of a workbook: its sheet, row and column; 0 where a whole row or sheet is meant."""

    sheet: str
    row: int = 0
    column: int = 0

    @property
    def name(self) -> str:
        """The cell as Excel names it, or the row where no column is meant."""
        if self.column and self.row:
            return f"cell {column_letters(self.column)}{self.row}"
        if self.column:
            return f"column {column_letters(self.column)}"
        return f"row {self.row}" if self.row else ""

    def __str__(self) -> str:
        return f"Sheet “{self.sheet}”" + (f", {self.name}" if self.name else "")


@dataclass(slots=True)
class Notes:
    """Gathers what must be told of one workbook."""

    file: str
    gathered: dict[tuple[str, str, str], list[Spot]] = field(default_factory=dict)

    def note(self, code: str, spot: Spot, message: str) -> None:
        """Keep this sentence about this cell."""
        self.gathered.setdefault((code, spot.sheet, message), []).append(spot)

    def problems(self) -> tuple[Problem, ...]:
        """All that was noted, each sentence once a sheet, with the cells it is about."""
        found = []
        for (code, _, message), spots in self.gathered.items():
            first = spots[0]
            place = Place(self.file, first.row or None, first.column or None)
            found.append(problem(code, place, f"{_named(spots)}: {message}"))
        return tuple(found)


def _named(spots: list[Spot]) -> str:
    """The first cells by name, and how many there are besides."""
    if spots[0].sheet == "":
        return "The workbook"
    names = list(dict.fromkeys(spot.name for spot in spots if spot.name))
    if len(names) > 1:
        # “cell D4” and “cell D5” are the cells D4, D5; the first says which kind they are.
        kind = names[0].partition(" ")[0]
        names = [f"{kind}s {names[0].partition(' ')[2]}"] + [
            name.removeprefix(f"{kind} ") for name in names[1:]
        ]
    more = len(names) - NAMED_CELLS
    words = ", ".join(names[:NAMED_CELLS]) + (f" and {more} more" if more > 0 else "")
    return f"Sheet “{spots[0].sheet}”" + (f", {words}" if words else "")
