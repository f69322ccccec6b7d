"""One change that breaks the workspace of Saltmere, and the problems it must be told as.

In: a file, the words to take out and those to put in. Out: a copy of the workspace with that done.
"""

import shutil
from dataclasses import dataclass
from pathlib import Path

SALTMERE = Path(__file__).parent.parent / "workspaces/saltmere"


@dataclass(frozen=True, slots=True)
class Fault:
    """A problem to be found; in `file` where that is not the file that was changed.

    A line of None means that the problem has none. Columns are always held for CSV files and for
    items, and for other files where they are given.
    """

    code: str
    line: int | None = None
    column: int | None = None
    file: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """A change to one file: `old` text to `new`, or `new` as all of it, or the file removed."""

    name: str
    file: str
    old: str | None
    new: str | bytes | None
    faults: tuple[Fault, ...]

    def make(self, root: Path) -> None:
        path = root / self.file
        if self.new is None:
            path.unlink()
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        content = self.new.encode() if isinstance(self.new, str) else self.new
        if self.old is not None:
            before = path.read_bytes()
            assert before.count(self.old.encode()) == 1, f"{self.old!r} must be there once"
            content = before.replace(self.old.encode(), content)
        path.write_bytes(content)

    def found(
        self, problems: list[tuple[str, str, int | None, int | None]]
    ) -> list[tuple[str, str, int | None, int | None]]:
        """Problems without the columns that the faults leave open, in order."""
        held = {(code, file, line) for code, file, line, column in self.expected if column}

        def is_held(code: str, file: str, line: int | None) -> bool:
            always = file.endswith(".csv") or file.startswith("items/")
            return always or (code, file, line) in held

        return sorted(
            (code, file, line, column if is_held(code, file, line) else None)
            for code, file, line, column in problems
        )

    @property
    def expected(self) -> list[tuple[str, str, int | None, int | None]]:
        return sorted(
            (fault.code, fault.file or self.file, fault.line, fault.column) for fault in self.faults
        )


def swap(name: str, file: str, old: str, new: str | bytes, *faults: Fault) -> Change:
    """The words `old`, which stand there once, give way to `new`."""
    return Change(name, file, old, new, faults)


def whole(name: str, file: str, content: str | bytes, *faults: Fault) -> Change:
    """The file holds this and nothing else; a file that was not there is added."""
    return Change(name, file, None, content, faults)


def removed(name: str, file: str, *faults: Fault) -> Change:
    """The file is not there."""
    return Change(name, file, None, None, faults)


def copy_of_saltmere(folder: Path, *changes: Change) -> Path:
    """A copy of the workspace in `folder`, with these changes made in turn."""
    root = folder / "saltmere"
    shutil.copytree(SALTMERE, root)
    for change in changes:
        change.make(root)
    return root
