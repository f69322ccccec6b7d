"""The text of one file of a folder, with the name by which its problems are shown."""

from dataclasses import dataclass
from pathlib import Path

from golden_thread.problems import Place, Problem, problem


@dataclass(frozen=True, slots=True)
class Source:
    """A text and the name of its file, relative to the workspace and with forward slashes.

    `first_line` is the line of the file on which the text begins.
    """

    text: str
    name: str
    first_line: int = 1


def read_source(root: Path, name: str, problems: list[Problem]) -> Source | None:
    """The text of `root/name`, or None with a Problem when it is missing or not UTF-8.

    A byte order mark, which Excel writes, is accepted and dropped.
    """
    try:
        raw = (root / name).read_bytes()
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        problems.append(problem("GT-FILES-001", Place(name), f"There is no file {name}."))
        return None
    except OSError as error:
        message = f"The file cannot be opened: {error.strerror}."
        problems.append(problem("GT-FILES-001", Place(name), message))
        return None
    try:
        return Source(raw.decode("utf-8-sig"), name)
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        message = f"Byte {raw[error.start]:#04x} is not UTF-8 text."
        problems.append(problem("GT-FILES-002", Place(name, line), message))
        return None
