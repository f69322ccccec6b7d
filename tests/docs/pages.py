"""The pages of the documentation as data: their fenced blocks, headings, tables and links."""

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
DOCS = ROOT / "docs"
REFERENCE = DOCS / "reference"

_FENCE = re.compile(
    r'^```(?P<language>\w+)(?: title="(?P<title>[^"]+)")?\n(?P<text>.*?)^```$', re.M | re.S
)
_WORD = re.compile(r"`([^`]+)`")


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: its language, its title and what stands in it."""

    language: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of a page, with the lines below it up to the next heading."""

    heading: str
    lines: tuple[str, ...]

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The rows of its tables without their headings, cell by cell."""
        cells = [_cells(line) for line in self.lines if line.startswith("|")]
        rules = [number for number, row in enumerate(cells) if set(row[0]) <= set("-: ")]
        dropped = {number - offset for number in rules for offset in (0, 1)}
        return tuple(row for number, row in enumerate(cells) if number not in dropped)

    @property
    def keys(self) -> dict[str, tuple[str, ...]]:
        """Its rows by the first word in backticks of their first cell."""
        return {words(row[0])[0]: row for row in self.rows if words(row[0])}


def words(text: str) -> tuple[str, ...]:
    """What stands in backticks."""
    return tuple(_WORD.findall(text))


def blocks(page: Path) -> tuple[Block, ...]:
    """The fenced blocks of a page, in order."""
    found = _FENCE.finditer(page.read_text(encoding="utf-8"))
    return tuple(Block(each["language"], each["title"] or "", each["text"]) for each in found)


def sections(page: Path) -> tuple[Section, ...]:
    """The sections of a page, fenced blocks left out."""
    text = _FENCE.sub("", page.read_text(encoding="utf-8"))
    found: list[tuple[str, list[str]]] = []
    for line in text.splitlines():
        if line.startswith("#"):
            found.append((line.lstrip("# "), []))
        elif found:
            found[-1][1].append(line)
    return tuple(Section(heading, tuple(lines)) for heading, lines in found)


def _cells(line: str) -> tuple[str, ...]:
    bare = line.strip().removeprefix("|").removesuffix("|")
    return tuple(cell.strip().replace(r"\|", "|") for cell in re.split(r"(?<!\\)\|", bare))
