"""What a person, an editor or a program does to the files of a workspace by mistake.

In: a folder with a copy of a workspace. Out: the same folder, changed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from hypothesis import strategies as some

# Whole tokens of the files beside single signs, so that some changes are nearly right.
PIECES = (
    "{RECYCLED.last_year}", "{CALLS.change}", "FY2023-24-Q2", "0001-01", "2023-09", "1e999", "-",
    "99999999", "0.5", "*x", "&x ", "[", "]", "{", "}", '"', ",", "\n", "\n  - ", ": ", "#", "\t",
    "|", "0", "9999-11", "yes", "none", "percent", "money", "\r", "\x00", "é", "\u2028",
)  # fmt: skip
# Words that stand for a value: those of other keys, other files and other kinds.
VALUES = (
    "", "yes", "no", "0", "-1", "100.5", "none", "all", "exempt", "officers", "members", "public",
    "FY2023-24-Q2", "FY2023-24", "2023-09", "2023-09-31", "2023-11-14", "RECYCLED", "CALLS",
    "housing", "environment", "homes", "clean", "scrutiny", "council", "paragraphs", "bullets",
    "slides", "table", "both", "next_period", "since_last_meeting", "done", "late", "dropped",
    "decision", "achievement", "report", "briefing", "higher", "lower", "range", "date", "yes_no",
    "[a, b]", "{a: b}", "pictures/quay.png", "../council.yaml", "/etc/hostname", "{RECYCLED}",
    "A headline of more words than can be read at a glance " * 3, "é" * 300, "1. a", "| a |",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing done to one file; `at` and `with_` say where and with what, from 0 up to 1."""

    name: str
    file: str
    at: float
    with_: float

    def do(self, root: Path) -> None:
        """Do it; a file that an earlier deed took away is left alone."""
        path = root / self.file
        if path.is_file():
            _DEEDS[self.name](self, path)

    def lines(self, path: Path) -> tuple[list[bytes], int]:
        """The lines of the file and the one it is about."""
        lines = path.read_bytes().splitlines(keepends=True) or [b""]
        return lines, int(self.at * len(lines))


def _pick(words: tuple[str, ...], share: float) -> str:
    return words[int(share * len(words))]


def _drop(deed: Deed, path: Path) -> None:
    lines, at = deed.lines(path)
    path.write_bytes(b"".join(lines[:at] + lines[at + 1 + int(deed.with_ * 3) :]))


def _double(deed: Deed, path: Path) -> None:
    lines, at = deed.lines(path)
    path.write_bytes(b"".join(lines[: at + 1] + lines[at:]))


def _swap(deed: Deed, path: Path) -> None:
    lines, at = deed.lines(path)
    other = int(deed.with_ * len(lines))
    lines[at], lines[other] = lines[other], lines[at]
    path.write_bytes(b"".join(lines))


def _indent(deed: Deed, path: Path) -> None:
    lines, at = deed.lines(path)
    by = int(deed.with_ * 9) - 4
    line = lines[at]
    lines[at] = b" " * by + line if by >= 0 else line[min(-by, len(line) - len(line.lstrip())) :]
    path.write_bytes(b"".join(lines))


def _value(deed: Deed, path: Path) -> None:
    """Another value after the key of a line, or in a cell of a row."""
    lines, at = deed.lines(path)
    new = _pick(VALUES, deed.with_).encode()
    line = lines[at].rstrip(b"\r\n")
    if path.suffix == ".csv":
        cells = line.split(b",")
        cells[int(deed.with_ * 997) % len(cells)] = new
        lines[at] = b",".join(cells) + b"\n"
    else:
        key, colon, _ = line.partition(b":")
        lines[at] = key + colon + b" " + new + b"\n"
    path.write_bytes(b"".join(lines))


def _piece(deed: Deed, path: Path) -> None:
    content = path.read_bytes()
    at = int(deed.at * len(content))
    path.write_bytes(content[:at] + _pick(PIECES, deed.with_).encode() + content[at:])


def _cut(deed: Deed, path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: int(deed.at * len(content))])


def _spoil(deed: Deed, path: Path) -> None:
    content = bytearray(path.read_bytes() or b"\x00")
    content[int(deed.at * len(content))] = int(deed.with_ * 256)
    path.write_bytes(content)


def _rename(deed: Deed, path: Path) -> None:
    path.rename(path.with_stem(f"{path.stem}-{_pick(('old', 'é', 'x y', 'Copy (2)'), deed.with_)}"))


def _copy(deed: Deed, path: Path) -> None:
    path.with_stem(f"{path.stem}-copy").write_bytes(path.read_bytes())


def _remove(deed: Deed, path: Path) -> None:
    path.unlink()


_DEEDS: dict[str, Callable[[Deed, Path], None]] = {
    "drop lines": _drop,
    "double a line": _double,
    "swap lines": _swap,
    "indent a line": _indent,
    "another value": _value,
    "put in a piece": _piece,
    "cut off": _cut,
    "spoil a byte": _spoil,
    "rename": _rename,
    "copy": _copy,
    "remove": _remove,
}
SHARES = some.floats(0, 1, exclude_max=True)


def deeds(files: tuple[str, ...]) -> some.SearchStrategy[Deed]:
    """Anything done to one of these files; what leaves most of it as it was comes more often."""
    names = (*_DEEDS, *("another value",) * 6, "swap lines", "indent a line")
    return some.builds(Deed, some.sampled_from(names), some.sampled_from(files), SHARES, SHARES)
