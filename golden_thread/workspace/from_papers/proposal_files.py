"""The files of proposals in a folder: `proposed/figures.csv`, `items.csv` and `papers.csv`.

In: the folder. Out: the rows that stand there as entries with their places, and the texts of the
files with rows added. What somebody wrote in them stays as it is.
"""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import TypeVar

from golden_thread.files import Entry, read_csv, read_source
from golden_thread.problems import Problem, stops
from golden_thread.workspace.file_texts import csv_text
from golden_thread.workspace.from_papers.proposal import (
    Proposal,
    ProposedFigure,
    ProposedItem,
    ReadPaper,
)

FOLDER = "proposed"
FIGURES = f"{FOLDER}/figures.csv"
ITEMS = f"{FOLDER}/items.csv"
PAPERS = f"{FOLDER}/papers.csv"
FIGURE_COLUMNS = tuple(field.name for field in fields(ProposedFigure))
ITEM_COLUMNS = tuple(field.name for field in fields(ProposedItem))
PAPER_COLUMNS = tuple(field.name for field in fields(ReadPaper))
# What a spreadsheet would take for a formula at the start of a cell of words.
_FORMULA = "=+-@\t\r"
_NUMBERS = ("value", "target", "stated_change", "printed")
Row = TypeVar("Row", ProposedFigure, ProposedItem, ReadPaper)


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands in a folder: the rows of each file, none where there is no file."""

    figures: tuple[Entry, ...] = ()
    items: tuple[Entry, ...] = ()
    papers: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Added:
    """The texts of the files with what is new in them, by name, and how many rows are new."""

    texts: Mapping[str, str]
    figures: int = 0
    items: int = 0


def read_proposals(root: Path, problems: list[Problem]) -> Standing:
    """The rows of the files of proposals; their faults as files are in `problems`."""
    names = ((FIGURES, FIGURE_COLUMNS), (ITEMS, ITEM_COLUMNS), (PAPERS, PAPER_COLUMNS))
    found = [
        read_csv(root, name, columns, problems) if (root / name).exists() else ()
        for name, columns in names
    ]
    return Standing(*found)


def is_read(standing: Standing, fingerprint: str) -> bool:
    """Whether a paper of this content was read into the folder before."""
    return any(each.text("fingerprint", "") == fingerprint for each in standing.papers)


def with_proposal(root: Path, proposal: Proposal, problems: list[Problem]) -> Added:
    """The files with the proposals that are not among their rows, whatever became of those.

    A row is known again by its source, sentence and words printed, which nobody need edit.
    """
    standing = read_proposals(root, problems)
    if stops(problems):
        return Added({})
    figures = _new(proposal.figures, standing.figures, ("source", "sentence", "printed"))
    items = _new(proposal.items, standing.items, ("source", "headline"))
    papers = _new(proposal.papers, standing.papers, ("fingerprint",))
    added = (
        (FIGURES, FIGURE_COLUMNS, figures),
        (ITEMS, ITEM_COLUMNS, items),
        (PAPERS, PAPER_COLUMNS, papers),
    )
    texts = {}
    for name, columns, rows in added:
        source = read_source(root, name, problems) if (root / name).exists() else None
        before = source.text if source else ""
        if rows or not before:
            texts[name] = with_rows(before, columns, [_cells(row) for row in rows])
    return Added(texts, len(figures), len(items))


def with_rows(before: str, columns: Sequence[str], rows: Sequence[Mapping[str, str]]) -> str:
    """The text of a CSV file with these rows at its end, in the order of its own columns.

    A column that it lacks is added at the end of its headings; the rows above are left as they are.
    """
    if not before.strip():
        return csv_text(tuple(columns), rows)
    first, _, rest = before.partition("\n")
    headings = next(csv.reader([first.rstrip("\r")]))
    lacking = [
        name for name in columns if name not in headings and any(row.get(name) for row in rows)
    ]
    if lacking:
        first = ",".join((first.rstrip("\r"), *lacking))
        before = f"{first}\n{rest}"
    kept = (*(each.strip() for each in headings), *lacking)
    # The headings are there already: only the rows are taken.
    added = csv_text(kept, rows).partition("\n")[2]
    return before + ("" if before.endswith("\n") else "\n") + added


def entered(before: str, lines: Iterable[int], word: str) -> str:
    """The text of a file of proposals with this word as `confirm` in the rows on these lines."""
    wanted = set(lines)
    reader = csv.reader(io.StringIO(before, newline=""))
    headings: list[str] = []
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    line = 1
    for cells in reader:
        if not headings:
            headings = [cell.strip() for cell in cells]
        elif line in wanted:
            cells[headings.index("confirm")] = word
        writer.writerow(cells)
        line = reader.line_num + 1
    return text.getvalue()


def _new(rows: Sequence[Row], there: Sequence[Entry], by: tuple[str, ...]) -> list[Row]:
    """The rows of which fewer stand there; two alike in one sentence are two."""
    known = Counter(tuple(entry.text(name, "") for name in by) for entry in there)
    found = []
    for row in rows:
        cells = _cells(row)
        what = tuple(cells[name] for name in by)
        if known[what]:
            known[what] -= 1
        else:
            found.append(row)
    return found


def _cells(row: ProposedFigure | ProposedItem | ReadPaper) -> dict[str, str]:
    """The cells of a row; words never begin with a sign that a spreadsheet takes for a formula."""
    return {
        name: words if name in _NUMBERS else " ".join(words.split()).lstrip(_FORMULA).strip()
        for name, words in asdict(row).items()
    }
