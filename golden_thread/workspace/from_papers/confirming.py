"""Confirmed proposals into the workspace: all of them, or none.

In: a folder with proposals, and with a workspace or without one. Out: the texts of all files that
change, or every Problem that keeps them from changing. The workspace as it would be is loaded in a
place of its own first, and what that finds is told at the row of the proposal.
"""

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from golden_thread.figures import COLUMNS as FIGURE_FILE
from golden_thread.files import Entry
from golden_thread.framework.target_file import OPTIONAL_COLUMNS, TARGET_COLUMNS, TARGETS
from golden_thread.items.item_files import COLUMNS as ITEM_FILE
from golden_thread.items.item_files import OPTIONAL_COLUMNS as MORE_OF_ITEMS
from golden_thread.items.item_files import TABLE
from golden_thread.problems import Place, Problem, problem, stops
from golden_thread.workspace.draft_files import HELD_BACK
from golden_thread.workspace.file_texts import write_texts
from golden_thread.workspace.from_papers.confirmed_rows import (
    ConfirmedFigure,
    ConfirmedItem,
    confirmed,
    read_confirmed_item,
    read_figure,
)
from golden_thread.workspace.from_papers.definitions import (
    Definitions,
    Whose,
    definitions_of,
    with_entries,
)
from golden_thread.workspace.from_papers.entering import (
    Entered,
    figure_rows,
    is_for_table,
    is_judged,
    item_cells,
    target_rows,
)
from golden_thread.workspace.from_papers.measures_confirmed import Measures, measures_of
from golden_thread.workspace.from_papers.proposal import Confirm
from golden_thread.workspace.from_papers.proposal_files import (
    FIGURES,
    FOLDER,
    ITEMS,
    entered,
    read_proposals,
    with_rows,
)
from golden_thread.workspace.new_workspace import MadeUnsound
from golden_thread.workspace.workspace import Workspace, load

DECISIONS = "items/from-papers.yaml"
_ITEM_COLUMNS = (*ITEM_FILE, *MORE_OF_ITEMS)
_TARGET_COLUMNS = (*TARGET_COLUMNS, *OPTIONAL_COLUMNS)
_NOT_COPIED = shutil.ignore_patterns("out", FOLDER, ".git", ".confirm*", "records")


@dataclass(frozen=True, slots=True)
class Confirmation:
    """The files to be written, None where a Problem stops it, and how many rows enter."""

    texts: Mapping[str, str] | None
    problems: tuple[Problem, ...]
    figures: int = 0
    items: int = 0


@dataclass(slots=True)
class _Writing:
    """The texts as they come to be, and from which row each new line of them comes."""

    root: Path
    texts: dict[str, str] = field(default_factory=dict)
    rows: dict[tuple[str, int], Entry] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """The file as it stands or is to be; empty where there is none."""
        path = self.root / name
        there = path.read_text("utf-8-sig") if path.exists() else ""
        return self.texts.get(name, there)

    def add(self, name: str, columns: tuple[str, ...], found: list[Entered]) -> None:
        """Add rows to a CSV file."""
        if not found:
            return
        before = self.text(name)
        text = with_rows(before, columns, [each.cells for each in found])
        first = text.count("\n") - len(found) + 1
        self.rows |= {(name, first + at): each.entry for at, each in enumerate(found)}
        self.texts[name] = text


def confirm_proposals(root: Path, whose: Whose, made_at: datetime) -> Confirmation:
    """What the confirmed rows make of the folder."""
    problems: list[Problem] = []
    standing = read_proposals(root, problems)
    workspace = None
    if (root / "council.yaml").exists():
        workspace = load(root, problems)
    if stops(problems):
        return Confirmation(None, tuple(problems))
    rows = [read_figure(each) for each in confirmed(standing.figures)]
    others = [read_confirmed_item(each) for each in confirmed(standing.items)]
    figures = [each for each in rows if each is not None]
    items = [each for each in others if each is not None]
    measures = measures_of(figures, workspace.framework if workspace else None)
    if workspace is None and items and not rows:
        message = "No figure is confirmed, and a new workspace needs one measure at least."
        problems.append(problem("GT-WORKSPACE-024", Place(FIGURES), message))
    writing = _Writing(root)
    told: list[Problem] = []
    _write_rows(writing, measures, items, workspace, made_at)
    if not stops(problems) and (rows or others):
        definitions = definitions_of(measures, whose, standing, made_at, workspace)
        told += _define(writing, definitions, workspace)
        if not stops((*problems, *told)):
            told += _as_loaded(writing, problems)
    if stops((*problems, *told)):
        return Confirmation(None, (*problems, *told))
    _mark(writing, figures, items)
    return Confirmation(writing.texts, (*problems, *told), len(rows), len(others))


def _write_rows(
    writing: _Writing,
    measures: Measures,
    items: list[ConfirmedItem],
    workspace: Workspace | None,
    made_at: datetime,
) -> None:
    """The rows of figures, targets and items."""
    register = workspace.register if workspace else None
    framework = workspace.framework if workspace else None
    for code, found in measures.figures.items():
        writing.add("figures.csv", FIGURE_FILE, list(figure_rows(code, found, register, made_at)))
        name = TARGETS if is_judged(measures.known(code)) else HELD_BACK
        writing.add(name, _TARGET_COLUMNS, list(target_rows(code, found, framework)))
    taken = {each.code for each in workspace.items} if workspace else set()
    table, decisions = [], []
    for item in items:
        cells = item_cells(item, measures.service(item.service), taken)
        if is_for_table(item):
            table.append(Entered(cells, item.entry))
        else:
            decided = {"body": item.decided_by, "on": item.decided_on}
            kept = ("code", "kind", "headline", "detail", "period", "status", "source", "note")
            group = {name: cells[name] for name in kept if cells.get(name)}
            decisions.append({**group, "services": [cells["services"]], "decided": decided})
    writing.add(TABLE, _ITEM_COLUMNS, table)
    if decisions:
        writing.texts[DECISIONS] = with_entries(writing.text(DECISIONS), "items", decisions)


def _define(
    writing: _Writing, definitions: Definitions, workspace: Workspace | None
) -> tuple[Problem, ...]:
    """The files of what is new: the workspace itself, or services and measures in one."""
    writing.texts.update(definitions.files)
    for name, group, entries in definitions.added:
        writing.texts[name] = with_entries(writing.text(name), group, entries)
    if workspace is None and "figures.csv" not in writing.texts:
        writing.add("figures.csv", FIGURE_FILE, [])
    return definitions.problems


def _as_loaded(writing: _Writing, before: list[Problem]) -> Iterator[Problem]:
    """What is wrong with the workspace as it would be, at the rows of the proposals."""
    found: list[Problem] = []
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made"
        if (writing.root / "council.yaml").exists():
            shutil.copytree(writing.root, made, ignore=_NOT_COPIED)
        write_texts(made, writing.texts)
        load(made, found)
    fresh = [each for each in found if each not in before]
    for each in fresh:
        entry = writing.rows.get((each.place.file, each.place.line or 0))
        if entry is not None:
            yield problem(each.code, entry.place_of(_column(writing, each)), each.message)
        elif each.level.stops:
            raise MadeUnsound("\n".join(map(str, fresh)))


def _column(writing: _Writing, found: Problem) -> str | None:
    """The column of the file of proposals for a cell of a file that was written."""
    headings = writing.texts[found.place.file].partition("\n")[0].split(",")
    at = (found.place.column or 0) - 1
    name = headings[at].strip() if 0 <= at < len(headings) else None
    return {"status_published": "status", "services": "service"}.get(name or "", name)


def _mark(writing: _Writing, figures: list[ConfirmedFigure], items: list[ConfirmedItem]) -> None:
    """Write beside each confirmed row that it is entered."""
    for name, found in ((FIGURES, figures), (ITEMS, items)):
        lines = [each.entry.place.line or 0 for each in found]
        if lines:
            writing.texts[name] = entered(writing.text(name), lines, Confirm.ENTERED.value)
