"""A workspace out of a workbook: all of it, or nothing.

In: the workbook's path, who answers questions, and the moment. Out: the files of the workspace, or
None with the problems that stopped it. They are written beside the folder and then moved there.
"""

import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from golden_thread.framework import Polarity
from golden_thread.papers.reading import read_workbook
from golden_thread.papers.reading.grids import Grid
from golden_thread.periods import Nation
from golden_thread.problems import GoldenThreadError, Place, Problem, problem, stops
from golden_thread.workspace.answers import Answers
from golden_thread.workspace.draft_files import HELD_BACK, Origins, draft_files
from golden_thread.workspace.export_reading import export_files, is_export
from golden_thread.workspace.file_texts import write_texts
from golden_thread.workspace.first_paper import left_out_of_run, report_layout
from golden_thread.workspace.kpi import Draft, DraftIndicator, read_draft
from golden_thread.workspace.rated_otherwise import rated_otherwise
from golden_thread.workspace.to_check import readme, to_check
from golden_thread.workspace.workspace import load

UNNAMED = "The Council"


class MadeUnsound(GoldenThreadError):
    """The workspace that was made from a workbook has errors, which is a fault of ours."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is known beforehand: the council and its nation, and whether refused cells may go."""

    council: str = ""
    nation: Nation | None = None
    accept: bool = False


@dataclass(frozen=True, slots=True)
class Book:
    """A workbook that was read: its name, its sheets, and what was met in reading it."""

    name: str
    grids: tuple[Grid, ...]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Made:
    """The files of a workspace by name, None where a problem stopped it."""

    files: Mapping[str, str] | None
    problems: tuple[Problem, ...]


def make_workspace(source: Path, wishes: Wishes, answers: Answers, made_at: datetime) -> Made:
    """The files of a workspace made from the workbook at `source`."""
    reading = read_workbook(source)
    if reading.grids is None:
        return Made(None, reading.problems)
    book = Book(source.name, reading.grids, reading.problems)
    return workspace_of(book, wishes, answers, made_at)


def workspace_of(book: Book, wishes: Wishes, answers: Answers, made_at: datetime) -> Made:
    """The files of a workspace made of the sheets of a workbook."""
    name = book.name
    if is_export(book.grids):
        return _again(book)
    draft, found = read_draft(book.grids, name)
    problems = (*book.problems, *found)
    if not draft.indicators or (stops(problems) and not wishes.accept):
        return Made(None, problems)
    draft, asked = _settled(draft, answers, name)
    known = Origins("", Nation.ENGLAND, name, made_at)
    origins, assumed = _origins(draft, wishes, answers, known)
    problems += (*asked, *assumed)
    files = draft_files(draft, origins)
    layout = report_layout(draft, made_at)
    if layout is not None:
        files["papers/report.yaml"] = layout
    left = left_out_of_run(draft)
    problems += (problem("GT-WORKSPACE-016", Place(name), left),) if left else ()
    problems += rated_otherwise(draft, files, name)
    files["README.md"] = readme(origins.council, name, has_held_back=HELD_BACK in files)
    files["to-check.md"] = to_check(name, problems)
    return Made(files, problems)


def write_workspace(folder: Path, files: Mapping[str, str]) -> None:
    """Write the files as this folder, which must not exist or be empty.

    Raises FileExistsError when it holds anything, and `MadeUnsound` where what was made has errors.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FileExistsError(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        made = beside / "made"
        write_texts(made, files)
        problems: list[Problem] = []
        load(made, problems)
        if stops(problems):
            raise MadeUnsound("\n".join(map(str, problems)))
        if folder.exists():
            folder.rmdir()
        made.rename(folder)
    finally:
        shutil.rmtree(beside)


def _again(book: Book) -> Made:
    """The workspace that was exported, or what is wrong with it now."""
    problems = list(book.problems)
    read = export_files(book.grids, book.name, problems)
    if stops(problems):
        return Made(None, tuple(problems))
    with tempfile.TemporaryDirectory() as folder:
        write_texts(Path(folder), read.files)
        load(Path(folder), problems)
    told = tuple(map(read.on_sheet, problems))
    return Made(None if stops(told) else read.files, told)


def _settled(draft: Draft, answers: Answers, name: str) -> tuple[Draft, tuple[Problem, ...]]:
    """The draft with the polarity of each indicator asked where the workbook does not tell it."""
    settled: list[DraftIndicator] = []
    problems = []
    for indicator in draft.indicators:
        polarity = indicator.polarity or _asked(indicator, answers)
        if polarity is None:
            place = Place(name, indicator.spot.row or None, indicator.spot.column or None)
            waiting = " Its targets were held back." if indicator.targets else ""
            message = (
                f"{indicator.spot}: which way is good for “{indicator.title}” is not told; it is "
                f"only monitored for now.{waiting}"
            )
            problems.append(problem("GT-WORKSPACE-019", place, message))
        settled.append(replace(indicator, polarity=polarity))
    return replace(draft, indicators=tuple(settled)), tuple(problems)


def _asked(indicator: DraftIndicator, answers: Answers) -> Polarity | None:
    words = (Polarity.HIGHER.value, Polarity.LOWER.value, Polarity.NONE.value)
    answer = answers.choose(f"Which way is good for “{indicator.title}”?", words)
    return None if answer is None else Polarity(answer)


def _origins(
    draft: Draft, wishes: Wishes, answers: Answers, known: Origins
) -> tuple[Origins, tuple[Problem, ...]]:
    """The council and its nation: as wished, as the workbook says, as answered, or assumed."""
    problems = []
    place = Place(known.workbook)
    council = wishes.council or draft.council or (answers.tell("The council's full name?") or "")
    if not council:
        message = f"The workbook does not name the council; it is called “{UNNAMED}”."
        problems.append(problem("GT-WORKSPACE-019", place, message))
    nation = wishes.nation
    if nation is None:
        answer = answers.choose("Which nation is it in?", tuple(each.value for each in Nation))
        nation = None if answer is None else Nation(answer)
    if nation is None:
        message = "The workbook does not say which nation the council is in; England was assumed."
        problems.append(problem("GT-WORKSPACE-019", place, message))
    settled = replace(known, council=council or UNNAMED, nation=nation or Nation.ENGLAND)
    return settled, tuple(problems)
