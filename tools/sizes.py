"""Does the code keep the shape that the house style asks for?

In: the path of a Python file, beneath the root of the project, and its source. Out: `Fault` values,
all of them at once. The numbers are lines 5 and 11 to 15 of the house style.
"""

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent
CORE = "golden_thread"
FOLDERS = (CORE, "tests", "tools")

LINES_IN_FILE = 400
LINES_IN_FUNCTION = 60
PUBLIC_NAMES = 7
DEPTH = 3
NAMELESS = frozenset({"utils", "helpers", "common", "manager", "base"})
# What the core is given as an argument and never asks the machine for.
OUTSIDE = frozenset(
    {
        ("datetime", "now"),
        ("datetime", "utcnow"),
        ("datetime", "today"),
        ("date", "today"),
        ("time", "time"),
        ("time", "time_ns"),
        ("os", "environ"),
        ("os", "getenv"),
    }
)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_LATE = re.compile(r"#\s*late:\s*\S")
_NO_REASON = re.compile(r"#\s*pragma:\s*no (cover|branch)(?!\s+-\s+\S)")


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing to put right, and where; lines count from 1."""

    path: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"


def faults_in(path: PurePosixPath, source: str) -> tuple[Fault, ...]:
    """Everything wrong with the shape of one file, in the order of its lines."""
    tree = ast.parse(source, filename=str(path))
    found = [*_of_path(path), *_of_lines(source), *_of_functions(tree)]
    if path.parts[0] == CORE:
        found += [
            *_public_names(tree),
            *_late_imports(tree, source),
            *_asserts(tree),
            *_exclusions(source),
        ]
        if path.parts[:2] != (CORE, "cli"):
            found += _machine_asked(tree)
    return tuple(sorted(Fault(str(path), line, message) for line, message in found))


def main() -> int:
    """Print the faults of this tree; 1 if there are any."""
    paths = sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))
    faults = [
        fault
        for path in paths
        for fault in faults_in(
            PurePosixPath(path.relative_to(ROOT).as_posix()), path.read_text(encoding="utf-8")
        )
    ]
    print("\n".join(map(str, faults)) or f"{len(paths)} files, no fault.")
    return 1 if faults else 0


def _of_path(path: PurePosixPath) -> Iterator[tuple[int, str]]:
    if len(path.parent.parts) > DEPTH:
        yield 1, f"stands more than {DEPTH} folders deep"
    if path.parts[:2] == (CORE, "examples"):
        yield 1, "is code among the examples, which are data only"
    for name in (*path.parent.parts, path.stem):
        if name in NAMELESS:
            yield 1, f"the name {name!r} does not say the subject"


def _of_lines(source: str) -> Iterator[tuple[int, str]]:
    lines = source.splitlines()
    if len(lines) > LINES_IN_FILE:
        yield LINES_IN_FILE + 1, f"{len(lines)} lines in a file; at most {LINES_IN_FILE}"


def _exclusions(source: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(source.splitlines(), start=1):
        if _NO_REASON.search(line):
            yield number, "excluded from coverage with no reason; add ` - ` and why"


def _of_functions(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, _FUNCTIONS):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > LINES_IN_FUNCTION:
                yield (
                    node.lineno,
                    f"{node.name} has {length} lines; at most {LINES_IN_FUNCTION} in a function",
                )


def _public_names(tree: ast.Module) -> Iterator[tuple[int, str]]:
    kinds = (*_FUNCTIONS, ast.ClassDef)
    defined = [node for node in tree.body if isinstance(node, kinds) and node.name[0] != "_"]
    if len(defined) > PUBLIC_NAMES:
        eighth = defined[PUBLIC_NAMES]
        yield (
            eighth.lineno,
            f"{len(defined)} public functions and classes in a module; at most {PUBLIC_NAMES}",
        )


def _late_imports(tree: ast.Module, source: str) -> Iterator[tuple[int, str]]:
    lines = source.splitlines()
    functions = [node for node in ast.walk(tree) if isinstance(node, _FUNCTIONS)]
    inside = (each for function in functions for each in ast.walk(function))
    imports = {each.lineno for each in inside if isinstance(each, ast.Import | ast.ImportFrom)}
    for number in sorted(imports):
        if not _LATE.search(lines[number - 1]):
            yield number, "an import inside a function; move it up, or say why with `# late: …`"


def _asserts(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Assert):
            yield node.lineno, "assert vanishes under -O; raise, or collect a Problem"


def _machine_asked(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Where a clock or the environment is read, under whatever name it was imported."""
    real_names: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            for alias in node.names:
                real_names[alias.asname or alias.name] = alias.name.rpartition(".")[2]
                if isinstance(node, ast.ImportFrom) and (node.module, alias.name) in OUTSIDE:
                    yield node.lineno, _outside(f"{node.module}.{alias.name}")
        elif isinstance(node, ast.Attribute):
            owner = _last_name(node.value)
            pair = (real_names.get(owner, owner), node.attr)
            if pair in OUTSIDE:
                yield node.lineno, _outside(".".join(pair))


def _outside(name: str) -> str:
    return f"{name} in the core; take the time, the path or the setting as an argument"


def _last_name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


if __name__ == "__main__":
    sys.exit(main())
