"""Did reading fail because of the file, or because of us?

In: an exception that a reader met. Out: the fault of the file, or None where the fault is ours:
then the exception must be seen with its whole traceback.
"""

import traceback
from collections.abc import Iterator

from golden_thread.papers.reading.guard import Code, Fault

_LIBRARIES = {
    "docx", "pptx", "lxml", "markdown_it", "pdfplumber", "pdfminer", "PIL", "zipfile", "zlib",
    "struct",
}  # fmt: skip
_OURS = "golden_thread"


class DamagedFile(Exception):
    """A part of the file is not what it says it is; raised by our own reader of workbooks."""


class TooMuch(Exception):
    """The file holds more than is read; carries the sentence for the person."""


def fault_of(error: BaseException) -> Fault | None:
    """The fault of the file behind an exception, None where it is one of our own."""
    if any("Password" in type(each).__name__ for each in _chain(error)):
        return Fault(Code.LOCKED, "The file is locked with a password.")
    if isinstance(error, TooMuch):
        return Fault(Code.TOO_MUCH_WORK, str(error))
    if isinstance(error, DamagedFile):
        return Fault(Code.DAMAGED, f"The file is damaged ({str(error)[:200]}).")
    if any(_is_want_of_memory(each) for each in _chain(error)):
        return Fault(Code.TOO_MUCH_WORK, "The file needs too much memory to read.")
    if _root(type(error).__module__) in _LIBRARIES or _raised_in(error) in _LIBRARIES:
        last = traceback.format_exception_only(error)[-1].strip()
        return Fault(Code.DAMAGED, f"The file is damaged ({last[:200]}).")
    return None


def _is_want_of_memory(found: object) -> bool:
    """Whether memory ran out; libraries in C say so in words alone."""
    return isinstance(found, MemoryError | RecursionError) or "allocate" in str(found)


def _chain(error: BaseException) -> Iterator[object]:
    """The exception and what it carries or came from: pdfplumber wraps those of pdfminer."""
    seen: BaseException | None = error
    for _ in range(10):
        if seen is None:
            return
        yield seen
        yield from seen.args
        seen = seen.__cause__ or seen.__context__


def _raised_in(error: BaseException) -> str:
    """Whose code the exception came up in: a library that reads files, ours, or nobody's."""
    whose = ""
    for frame, _ in traceback.walk_tb(error.__traceback__):
        root = _root(frame.f_globals.get("__name__", ""))
        if root in _LIBRARIES or root == _OURS:
            whose = root
    return whose


def _root(module: str) -> str:
    return module.split(".")[0]
