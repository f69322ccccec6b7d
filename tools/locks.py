"""Are the dependencies locked, and does each say what it is for?

In: the text of `pyproject.toml`, of the files in `requirements/` and of the lock of npm. Out: one
sentence a fault.
"""

import json
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_DEPENDENCY = re.compile(r'\s+"(?P<name>[A-Za-z0-9._-]+)[^"]*",?\s*(#.*)?$')
# npm for machines without one has a lock and an environment of its own.
_APART = "frontend"
_PINNED = re.compile(r"(?P<name>[A-Za-z0-9._-]+)(\[[^\]]*\])?==\S+")


def lock_faults(name: str, lock: str) -> Iterator[str]:
    """Lines with an address, and requirements with no version or no hash."""
    yield from _address_faults(name, lock)
    for number, requirement in _requirements(lock):
        if not _PINNED.match(requirement):
            yield f"{name}:{number}: not pinned to one version: {requirement.split()[0]}"
        elif "--hash=sha256:" not in requirement:
            yield f"{name}:{number}: no hash: {requirement.split()[0]}"


def npm_faults(name: str, lock: str) -> Iterator[str]:
    """Lines of npm's lock with an address, and packages with no hash."""
    yield from _address_faults(name, lock)
    packages = json.loads(lock)["packages"]
    for package, facts in packages.items():
        if package and not facts.get("integrity", "").startswith("sha512-"):
            yield f"{name}: no hash: {package.removeprefix('node_modules/')}"


def comment_faults(project: str) -> Iterator[str]:
    """Dependencies of `pyproject.toml` with no comment on the line above."""
    above = ""
    for number, line in enumerate(_dependency_lines(project), start=1):
        found = _DEPENDENCY.match(line)
        if found and not above.lstrip().startswith("#"):
            yield f"pyproject.toml:{number}: {found['name']} has no comment above: what for, where?"
        above = line


def missing_faults(project: str, *, runtime: str, dev: str, frontend: str) -> Iterator[str]:
    """Dependencies of `pyproject.toml` that the locks do not hold."""
    parsed = tomllib.loads(project)
    direct = parsed["project"]["dependencies"]
    groups = dict(parsed.get("dependency-groups", {}))
    apart = groups.pop(_APART, [])
    wanted = {
        "requirements/runtime.txt": (runtime, [*direct, *groups.get("install", [])]),
        "requirements/dev.txt": (dev, [*direct, *(each for of in groups.values() for each in of)]),
        "requirements/frontend.txt": (frontend, apart),
    }
    for name, (lock, dependencies) in wanted.items():
        held = {_canonical(text) for _, text in _requirements(lock)}
        for dependency in dependencies:
            if _canonical(dependency) not in held:
                yield f"{name}: {dependency} is not locked; lock again with `make lock`"


def main() -> int:
    """Print what is wrong with the locks of this tree; 1 if anything is."""
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    folder = ROOT / "requirements"
    locks = {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))}
    faults = [fault for name, lock in locks.items() for fault in lock_faults(name, lock)]
    npm = (ROOT / "frontend" / "package-lock.json").read_text(encoding="utf-8")
    faults += npm_faults("package-lock.json", npm)
    faults += comment_faults(project)
    by_name = {name.removesuffix(".txt"): lock for name, lock in locks.items()}
    faults += missing_faults(project, **by_name)
    print("\n".join(faults) or f"{len(locks) + 1} locks, no fault.")
    return 1 if faults else 0


def _address_faults(name: str, lock: str) -> Iterator[str]:
    for number, line in enumerate(lock.splitlines(), start=1):
        if "://" in line:
            yield f"{name}:{number}: an address in a lock; lock again with `make lock`"


def _requirements(lock: str) -> Iterator[tuple[int, str]]:
    """Each requirement with the line it begins on, its hashes joined to it."""
    begun = 0
    parts: list[str] = []
    for number, line in enumerate(lock.splitlines(), start=1):
        if line.strip() and not line.lstrip().startswith("#"):
            begun = begun if parts else number
            parts.append(line.rstrip("\\ "))
            if not line.endswith("\\"):
                yield begun, " ".join(parts)
                parts = []


def _dependency_lines(project: str) -> Iterator[str]:
    """The lines of the file, blank outside the lists that hold dependencies."""
    inside = groups = False
    for line in project.splitlines():
        if line.startswith("["):
            groups = line.strip() == "[dependency-groups]"
        opened = line.startswith("dependencies = [") or (groups and line.rstrip().endswith("= ["))
        yield line if inside else ""
        inside = opened or (inside and not line.startswith("]"))


def _canonical(requirement: str) -> str:
    name = re.split(r"[^A-Za-z0-9._-]", requirement.strip(), maxsplit=1)[0]
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    sys.exit(main())
