"""The rows of one indicator brought together, from whichever sheets they stand on.

In: lines. Out: for each indicator its words, and its cells read: figures, targets, tolerances,
statuses and comments by period. Cells that cannot be read are refused here, each with its place.
"""

from dataclasses import dataclass, field

from golden_thread.framework import Status
from golden_thread.periods import Period
from golden_thread.workspace.kpi.columns import Meaning
from golden_thread.workspace.kpi.lines import Line, LineCell
from golden_thread.workspace.kpi.notes import Notes, Spot
from golden_thread.workspace.kpi.statuses import status_of_colour, status_of_words
from golden_thread.workspace.kpi.values import FigureRead, read_figure, read_words

NO_TARGET = (
    "monitor", "monitoring", "monitoring only", "monitor only", "data only", "no target",
    "contextual",
    "context", "baseline", "none", "trend", "for information", "no target set", "not set",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Taken:
    """A cell read: what it gives and where it stands. `upper` is the other end of a range."""

    read: FigureRead
    cell: LineCell
    upper: FigureRead | None = None


@dataclass(slots=True)
class Gathered:
    """One indicator so far. Periods are None where a column is of the row as a whole."""

    title: str
    reference: str
    service: str
    spot: Spot
    lines: list[Line] = field(default_factory=list)
    figures: dict[Period, Taken] = field(default_factory=dict)
    targets: dict[Period | None, Taken] = field(default_factory=dict)
    tolerances: dict[Period | None, Taken] = field(default_factory=dict)
    thresholds: dict[Period | None, Taken] = field(default_factory=dict)
    statuses: dict[Period | None, Status] = field(default_factory=dict)
    colours: dict[Period, Status] = field(default_factory=dict)
    comments: dict[Period | None, list[str]] = field(default_factory=dict)
    is_monitored: bool = False

    def text(self, meaning: Meaning) -> str:
        """The first words that any of its rows has under this meaning."""
        return next((words for line in self.lines if (words := line.text(meaning))), "")

    def spot_of(self, meaning: Meaning) -> Spot:
        """Where those words stand, else its first row."""
        return next((each.spot(meaning) for each in self.lines if each.text(meaning)), self.spot)


def gather(lines: list[Line], notes: Notes) -> tuple[Gathered, ...]:
    """The indicators of these lines, in the order in which they first come up."""
    by_key: dict[tuple[str, str], Gathered] = {}
    for line in lines:
        key = _key(line)
        found = by_key.setdefault(
            key, Gathered(line.title, line.reference, line.service, line.spot(Meaning.TITLE))
        )
        if found.title.casefold() != line.title.casefold():
            message = f"The reference {line.reference} stands for “{found.title}” already."
            notes.note("GT-WORKSPACE-014", line.spot(Meaning.REFERENCE), message)
            continue
        found.lines.append(line)
        found.service = found.service or line.service
        for cell in line.cells:
            _take(found, cell, notes)
    return tuple(by_key.values())


def _key(line: Line) -> tuple[str, str]:
    """Rows of one reference are one indicator; without one, rows of one name and service."""
    if line.reference:
        return line.reference.casefold(), ""
    return line.service.casefold(), line.title.casefold()


def _take(found: Gathered, cell: LineCell, notes: Notes) -> None:
    if cell.meaning is Meaning.VALUE and cell.period:
        colour = status_of_colour(cell.cell)
        if colour and not cell.cell.is_empty:
            found.colours[cell.period] = colour
    if cell.meaning is Meaning.STATUS:
        _take_status(found, cell, notes)
    elif cell.meaning is Meaning.COMMENT:
        if not cell.cell.is_empty and not _is_covered(found, cell):
            found.comments.setdefault(cell.period, []).append(cell.cell.text.strip())
    elif _is_covered(found, cell):
        if not cell.cell.is_empty:
            message = "One merged cell stands for several figures."
            notes.note("GT-WORKSPACE-011", cell.spot, message)
    elif cell.meaning is Meaning.VALUE:
        _take_figure(found, cell, notes)
    else:
        _take_target(found, cell, notes)


def _is_covered(found: Gathered, cell: LineCell) -> bool:
    return (cell.spot.row, cell.spot.column) in found.lines[-1].table.grid.merged


def _take_status(found: Gathered, cell: LineCell, notes: Notes) -> None:
    words = cell.cell.text
    status = status_of_words(words) if words.strip() else status_of_colour(cell.cell)
    if status is None and words.strip():
        status = status_of_colour(cell.cell)
        if status is None:
            message = f"“{' '.join(words.split())[:40]}” is no status, and no colour says one."
            notes.note("GT-WORKSPACE-012", cell.spot, message)
    if status is not None:
        found.statuses[cell.period] = status


def _take_figure(found: Gathered, cell: LineCell, notes: Notes) -> None:
    read = read_figure(cell.cell)
    if read.fault:
        notes.note("GT-WORKSPACE-011", cell.spot, f"The figure was refused: {read.fault}.")
    elif read.is_blank:
        return
    elif cell.period is None:
        notes.note(
            "GT-WORKSPACE-015", cell.spot, "No heading, title or sheet says of which period."
        )
    else:
        before = found.figures.get(cell.period)
        if before is None or (before.read.value is None and read.value is not None):
            found.figures[cell.period] = Taken(read, cell)
        elif read.value is not None and read != before.read:
            message = (
                f"“{found.title}” has another figure for the same period ({before.cell.spot}): "
                f"{before.cell.cell.text} there, {cell.cell.text} here."
            )
            notes.note("GT-WORKSPACE-018", cell.spot, message)


def _take_target(found: Gathered, cell: LineCell, notes: Notes) -> None:
    """A target, tolerance or threshold; a target in words such as “monitor” is none."""
    words = " ".join(cell.cell.text.casefold().split())
    if cell.meaning is Meaning.TARGET and words in NO_TARGET:
        found.is_monitored = True
        return
    kept = {
        Meaning.TARGET: found.targets,
        Meaning.TOLERANCE: found.tolerances,
        Meaning.THRESHOLD: found.thresholds,
    }[cell.meaning]
    taken = _range(cell) or Taken(_read(cell), cell)
    if taken.read.fault:
        message = f"The {cell.meaning.value} was refused: {taken.read.fault}."
        notes.note("GT-WORKSPACE-011", cell.spot, message)
    elif taken.read.value is not None:
        before = kept.get(cell.period)
        if before is not None and before.read.value != taken.read.value:
            message = (
                f"“{found.title}” has another {cell.meaning.value} for the same period "
                f"({before.cell.spot}): {before.cell.cell.text} there, {cell.cell.text} here."
            )
            notes.note("GT-WORKSPACE-018", cell.spot, message)
        kept.setdefault(cell.period, taken)


def _read(cell: LineCell) -> FigureRead:
    """The number of a target; a tolerance may be written as ± 5."""
    if cell.meaning is Meaning.TOLERANCE and isinstance(cell.cell.value, str):
        return read_words(cell.cell.text.replace("+/-", "").replace("±", "").strip())
    return read_figure(cell.cell)


def _range(cell: LineCell) -> Taken | None:
    """The two ends of a target such as “90% – 95%”, None where it is not of that form."""
    if not isinstance(cell.cell.value, str) or cell.meaning is not Meaning.TARGET:
        return None
    for sign in (" - ", "–", " to ", "-"):
        first, found, last = cell.cell.text.strip().partition(sign)
        if found and first.strip() and last.strip():
            low, high = read_words(first), read_words(last)
            if low.value is not None and high.value is not None and low.value < high.value:
                return Taken(low, cell, high)
    return None
