"""The throw-away process that reads one stranger's file: `python -m ...reading.child paper`.

In: what the file should be (`paper`, `workbook`; `markdown` and `office` for a paper whose name
says that it is Markdown, or a file of Office or a PDF), and its bytes on standard input. Out on
standard output: one line of JSON with the faults found, and one with the document or the grids,
empty where there are none. A fault of our own is a traceback on standard error and exit code 70.
"""

import gc
import json
import logging
import sys
from collections.abc import Sequence
from importlib import import_module

from golden_thread.document.codec import to_json
from golden_thread.papers.reading.confinement import hurry, limit, seal
from golden_thread.papers.reading.damage import fault_of
from golden_thread.papers.reading.grids import grids_to_json
from golden_thread.papers.reading.guard import (
    LARGEST_FILE,
    Code,
    Examination,
    Fault,
    examine,
)
from golden_thread.papers.reading.text_files import is_suspect, text_in

WORKBOOK = "workbook"
MARKDOWN = "markdown"
OFFICE = "office"
# Kinds whose letters are decoded here, and may have been decoded wrongly before.
OF_LETTERS = ("html", "markdown", "text")
# The longest paper in letters takes less; what takes more means harm.
SECONDS_FOR_LETTERS = 4


def main() -> None:  # pragma: no cover - runs in its own process, which tests start
    """Read standard input and write what it says."""
    limit()
    # The process ends with the file: to look for what is no longer used takes longer than it gives.
    gc.disable()
    logging.disable(logging.CRITICAL)
    faults, document = _read(sys.stdin.buffer.read(LARGEST_FILE + 1), sys.argv[1])
    given = json.dumps([[fault.code, fault.sentence] for fault in faults])
    # A letter that no text can hold (half of a pair) is printed as a question mark.
    sys.stdout.buffer.write(f"{given}\n{document}\n".encode(errors="replace"))
    sys.stdout.buffer.flush()


def _read(content: bytes, wanted: str = "paper") -> tuple[Sequence[Fault], str]:
    examination = _wanted(examine(content, may_be_markdown=wanted == MARKDOWN), wanted)
    kind = examination.kind
    if kind is None:
        return examination.faults, ""
    # Only the one reader that is needed: starting up is most of the time of a short paper.
    name = "xlsx_paper" if kind == "xlsx" and wanted != WORKBOOK else kind
    reader = import_module(f"golden_thread.papers.reading.{name}")
    seal()
    notes: list[Fault] = []
    if kind in OF_LETTERS:
        hurry(SECONDS_FOR_LETTERS)
        content = _mended(text_in(content) or "", "mend", notes).encode(errors="replace")
    try:
        found = reader.read(content)
    except Exception as error:
        fault = fault_of(error)
        if fault is None:
            raise
        return (fault,), ""
    if wanted == WORKBOOK:
        return examination.faults, grids_to_json(found)
    written = _mended(to_json(found), "mend_json", notes)
    return (*examination.faults, *notes[:1]), written


def _mended(text: str, way: str, notes: list[Fault]) -> str:
    """The text with what was decoded wrongly put right, and a note that says so.

    The tables of letters are loaded for a text that may need them, and for no other.
    """
    if not is_suspect(text):
        return text
    mended = getattr(import_module("golden_thread.papers.reading.mending"), way)(text)
    if mended.lines:
        notes.append(Fault(Code.DECODED_WRONGLY, mended.sentence))
    return str(mended.text)


def _wanted(examination: Examination, wanted: str) -> Examination:
    """The examination, with a file refused that is sound and not what was asked for."""
    if wanted == WORKBOOK:
        is_other = any(fault.code is Code.NOT_A_PAPER for fault in examination.faults)
        if is_other or examination.kind not in ("xlsx", None):
            what = "The file is not an Excel workbook of today's form (.xlsx)."
            return Examination(None, (Fault(Code.NOT_A_WORKBOOK, what),))
    elif wanted == OFFICE and examination.kind == "text":
        what = "The file is called a Word, PowerPoint, Excel or PDF file, and is plain text."
        return Examination(None, (Fault(Code.NOT_A_PAPER, what),))
    return examination


if __name__ == "__main__":  # pragma: no cover - as above
    main()
