"""Every problem code there is: its level, what it means, and what the user does about it.

In: `catalogue.csv` beside this file, one row a code. A code is `GT-<stage>-<nnn>` and is never
used twice; add new ones at the end of their stage's rows. `docs/reference/problems.md` lists the
same table, and tests hold that each code is raised somewhere and documented.
"""

import csv
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ProblemKind:
    """What all problems of one code share."""

    code: str
    level: str
    title: str
    remedy: str


def _read_catalogue(path: Path) -> dict[str, ProblemKind]:
    with path.open(encoding="utf-8", newline="") as lines:
        return {row["code"]: ProblemKind(**row) for row in csv.DictReader(lines)}


CATALOGUE = _read_catalogue(Path(__file__).with_name("catalogue.csv"))
