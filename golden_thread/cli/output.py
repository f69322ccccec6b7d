"""Files written so that each is whole or not there.

In: names and contents. Out: the files. Each is written beside its place and then moved there.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Output:
    """A file to be: its name relative to a folder, with forward slashes, and its content."""

    name: str
    content: bytes


def write_all(root: Path, outputs: Iterable[Output]) -> None:
    """Write the files under `root`, over older ones of the same names."""
    for output in outputs:
        path = root / output.name
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_name(f".{path.name}.part")
        beside.write_bytes(output.content)
        beside.replace(path)
