"""What does the file at this path say? Asked of a process that is thrown away afterwards.

In: the path of a stranger's paper or workbook. Out: its document or its grids, and the problems
met.
The file is never opened by a reader in this process: a hostile one can only harm its own.
"""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from threading import Timer

from golden_thread.document import Document, blocks_of
from golden_thread.document.codec import from_json
from golden_thread.papers.reading.grids import Grid, grids_from_json
from golden_thread.papers.reading.guard import LARGEST_FILE, Code, Fault
from golden_thread.problems import GoldenThreadError, Place, Problem, problem

WALL_SECONDS = 90.0
LARGEST_ANSWER = 256 * 2**20
OUR_FAULT = 1
# What a name may say of a paper; any other says nothing.
_NAMED = dict.fromkeys((".md", ".markdown"), "markdown") | dict.fromkeys(
    (".docx", ".pptx", ".xlsx", ".pdf"), "office"
)
_ROOT = Path(__file__).parents[3]
_CHILD = "golden_thread.papers.reading.child"


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading a paper; `document` is None where a problem stopped it."""

    document: Document | None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class WorkbookReading:
    """What came of reading a workbook; `grids` is None where a problem stopped it."""

    grids: tuple[Grid, ...] | None
    problems: tuple[Problem, ...] = ()


class ReaderFailed(GoldenThreadError):
    """A reader of ours failed on a file that is not damaged; carries the reader's traceback."""


def read_paper(path: Path, *, seconds: float = WALL_SECONDS) -> Reading:
    """The paper at this path, and its problems.

    What it is, its content says. A name in `.md` or `.markdown` decides for a text of few marks;
    a text that is called a Word file or the like is refused, for its file was lost on the way.
    Raises `ReaderFailed` for a fault of our own. Costs one process, some tenths of a second.
    """
    faults, document = _said(path, _NAMED.get(path.suffix.lower(), "paper"), seconds)
    if isinstance(faults, Problem):
        return Reading(None, (faults,))
    read = from_json(document) if document else None
    if read is not None and next(blocks_of(read), None) is None:
        faults += (Fault(Code.NO_WORDS, "No words were found; it may be a scan."),)
    return Reading(read, _problems(faults, path))


def read_workbook(path: Path, *, seconds: float = WALL_SECONDS) -> WorkbookReading:
    """The sheets of the Excel workbook at this path, and its problems.

    Raises `ReaderFailed` for a fault of our own. Costs one process, some tenths of a second.
    """
    faults, grids = _said(path, "workbook", seconds)
    if isinstance(faults, Problem):
        return WorkbookReading(None, (faults,))
    return WorkbookReading(grids_from_json(grids) if grids else None, _problems(faults, path))


def _said(path: Path, wanted: str, seconds: float) -> tuple[tuple[Fault, ...] | Problem, str]:
    """The faults that a child of ours found in the file, and what it read there."""
    if not path.is_file():
        return problem("GT-FILES-001", Place(str(path)), "There is no such file."), ""
    if path.stat().st_size > LARGEST_FILE:
        return (Fault(Code.TOO_LARGE, f"The file has more than {LARGEST_FILE // 2**20} MB."),), ""
    answer = _ask(path, wanted, seconds)
    return ((answer,), "") if isinstance(answer, Fault) else _understood(answer)


def _ask(path: Path, wanted: str, seconds: float) -> bytes | Fault:
    """What the child says of the file, or the fault where a limit ended it."""
    command = [sys.executable, "-P", "-s", "-B", "-W", "ignore", "-X", "utf8", "-m", _CHILD, wanted]
    with (
        path.open("rb") as content,
        subprocess.Popen(
            command,
            stdin=content,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={"PYTHONPATH": os.fspath(_ROOT)},
            cwd="/",
        ) as child,
    ):
        timer = Timer(seconds, child.kill)
        timer.start()
        try:
            answer = child.stdout.read(LARGEST_ANSWER + 1) if child.stdout else b""
            if len(answer) > LARGEST_ANSWER:
                child.kill()
            complaint = child.stderr.read(2**20) if child.stderr else b""
            child.wait()
        finally:
            timer.cancel()
            child.kill()
    if child.returncode < 0:
        return Fault(Code.TOO_MUCH_WORK, "Reading the file took too long or too much memory.")
    if child.returncode != 0:
        raise ReaderFailed(f"The reader failed on {path}:\n{complaint.decode(errors='replace')}")
    return answer


def _understood(answer: bytes) -> tuple[tuple[Fault, ...], str]:
    listed, _, read = answer.decode().partition("\n")
    try:
        faults = tuple(Fault(Code(code), str(sentence)) for code, sentence in json.loads(listed))
    except (ValueError, TypeError) as error:
        raise ReaderFailed(f"The reader gave no list of faults: {listed[:200]!r}") from error
    return faults, read.strip()


def _problems(faults: tuple[Fault, ...], path: Path) -> tuple[Problem, ...]:
    return tuple(problem(fault.code.value, Place(str(path)), fault.sentence) for fault in faults)
