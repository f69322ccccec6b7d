"""The paragraphs of the law under which a meeting may hear something without the public.

In: `exempt_paragraphs.csv` beside this file: nation, number, what it is about, its first day and
where that is written. Out: the paragraphs of a nation on a day. A nation that the table does not
have is not held to any: Scotland and Northern Ireland have schedules of other Acts.
"""

import csv
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from golden_thread.periods import Nation


@dataclass(frozen=True, slots=True)
class ExemptParagraph:
    """One category of exempt information. `source` says where it is written and who read it."""

    nation: Nation
    paragraph: str
    title: str
    starts_on: date
    source: str


def _read(path: Path) -> tuple[ExemptParagraph, ...]:
    with path.open(encoding="utf-8", newline="") as lines:
        return tuple(
            ExemptParagraph(
                Nation(row["nation"]),
                row["paragraph"],
                row["title"],
                date.fromisoformat(row["starts_on"]),
                row["source"],
            )
            for row in csv.DictReader(lines)
        )


EXEMPT_PARAGRAPHS = _read(Path(__file__).with_name("exempt_paragraphs.csv"))


def paragraphs_of(nation: Nation, day: date) -> tuple[ExemptParagraph, ...]:
    """The paragraphs in force in a nation on a day, in order; none where the table has none."""
    return tuple(
        each for each in EXEMPT_PARAGRAPHS if each.nation is nation and each.starts_on <= day
    )
