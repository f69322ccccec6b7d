"""The wordings of one half: sentences with slots, words for tables, and printed forms.

In: a folder of YAML files. Out: a `Half`, whose entries say under which facts each is true. Nothing
here knows what a slot prints.
"""

import re
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).resolve().parent
OPEN = FOLDER / "open"
MORE = tuple(
    FOLDER / "more" / name
    for name in ("county", "district", "unitary", "city", "north", "services")
)
SLOT = re.compile(r"\{(\w+)\}")
# These say what a measure is and not what became of it: a wording is never broken by one of them.
TYPES = frozenset(("higher_is_better", "lower_is_better", "percent", "count", "money", "duration"))
_NO_WORDINGS = ("tables", "forms")


@dataclass(frozen=True, slots=True)
class Entry:
    """One wording: what must hold for it to be true, and its text with slots."""

    id: str
    kind: str
    when: tuple[str, ...]
    text: str

    @property
    def number(self) -> int:
        """Its number within its kind."""
        return int(self.id.rpartition("-")[2])

    @property
    def slots(self) -> tuple[str, ...]:
        """The slots of its text, in order."""
        return tuple(SLOT.findall(self.text))

    @property
    def names_measure(self) -> bool:
        """Whether the text says which measure it is about."""
        return not {"measure", "Measure", "code"}.isdisjoint(self.slots)

    @property
    def facts(self) -> frozenset[str]:
        """What can be untrue of it."""
        return frozenset(self.when) - TYPES


@dataclass(frozen=True)
class Half:
    """All wordings of one folder."""

    name: str
    entries: tuple[Entry, ...]
    tables: dict[str, Any]
    forms: dict[str, Any]

    @cached_property
    def by_kind(self) -> dict[str, tuple[Entry, ...]]:
        """The entries of each kind."""
        kinds = sorted({each.kind for each in self.entries})
        return {kind: tuple(e for e in self.entries if e.kind == kind) for kind in kinds}


def read_half(folder: Path) -> Half:
    """The half in this folder; a file that is not as described is a fault of its author."""
    files = {path.stem: _content(path) for path in sorted(folder.glob("*.yaml"))}
    entries = tuple(
        Entry(str(each["id"]), kind, tuple(each.get("when") or ()), str(each["text"]))
        for kind, content in files.items()
        if kind not in _NO_WORDINGS
        for each in content
    )
    return Half(folder.name, entries, _in_words(files["tables"]), files["forms"])


def fingerprint(folder: Path) -> str:
    """The hash of all the wordings of a folder: of each file its name, a newline and its bytes."""
    whole = sha256()
    for path in sorted(folder.glob("*.yaml")):
        whole.update(path.name.encode() + b"\n" + path.read_bytes())
    return whole.hexdigest()


def _in_words(content: Any) -> Any:
    """The words for tables, whatever YAML took them for: nothing is an empty cell."""
    if isinstance(content, dict):
        return {name: _in_words(each) for name, each in content.items()}
    if isinstance(content, list):
        return [_in_words(each) for each in content]
    return "" if content is None else str(content)


def _content(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))
