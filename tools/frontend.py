"""Copies the built files of reveal.js from npm into the package; run by `make` after `npm ci`.

In: `frontend/node_modules`, which npm filled by the lock beside it. Out: the few files that a deck
carries, with their licence, in `golden_thread/papers/templates/reveal`. They are never committed.
"""

import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "frontend" / "node_modules" / "reveal.js"
TARGET = ROOT / "golden_thread" / "papers" / "templates" / "reveal"
FILES = (
    "dist/reset.css",
    "dist/reveal.css",
    "dist/reveal.js",
    "plugin/notes/notes.js",
    "LICENSE",
)


def copy_files(package: Path, target: Path) -> tuple[Path, ...]:
    """The copies, in an otherwise empty folder; an error where npm left a file out."""
    missing = [name for name in FILES if not (package / name).is_file()]
    if missing:
        raise FileNotFoundError(f"{package} has no {', '.join(missing)}")
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    return tuple(Path(shutil.copyfile(package / name, target / Path(name).name)) for name in FILES)


def main() -> int:
    """Copy the files of this tree; 1 if npm did not bring them."""
    try:
        copy_files(PACKAGE, TARGET)
    except FileNotFoundError as missing:
        print(f"{missing}; run `make` again")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
