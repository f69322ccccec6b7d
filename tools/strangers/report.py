"""How the proof-reader fares with papers by strangers, as a part of the page that says how well.

In: the open papers and those held back. Out: a table between markers of its own in
`docs/explanation/how-well-it-proofs.md`, and the same printed. Of the papers held back nothing is
shown but counts.
"""

import sys
from collections import Counter
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from tools.strangers.judging import HELD_BACK, OPEN, Judged, judged

PAGE = Path(__file__).resolve().parent.parent.parent / "docs/explanation/how-well-it-proofs.md"
BEGINS, ENDS = "<!-- strangers: begin -->", "<!-- strangers: end -->"
_TITLES = {OPEN: "open", HELD_BACK: "held back"}


def papers_table(papers: dict[Path, tuple[Judged, ...]]) -> str:
    """Each open paper and the sum of each half: claims, settled, told in vain, mistakes found."""
    lines = [
        "| Papers | Claims | Agree or disagree | Told in vain | Mistakes | Found |",
        "|---|---|---|---|---|---|",
    ]
    for folder, every in papers.items():
        if folder == OPEN:
            lines += [_row(each.name, (each,)) for each in every]
        lines.append(_row(f"All {len(every)} {_TITLES[folder]}", every))
    return "\n".join(lines)


def kinds_line(papers: Iterable[Judged]) -> str:
    """Of each kind of mistake how many were found, of how many."""
    found = Counter(each.kind for paper in papers for each in paper.found)
    missed = Counter(each.kind for paper in papers for each in paper.missed)
    kinds = sorted({*found, *missed})
    return "; ".join(f"{kind} {found[kind]} of {found[kind] + missed[kind]}" for kind in kinds)


def fingerprint(folder: Path) -> str:
    """The hash of all the papers of a folder: of each file its name, a newline and its bytes."""
    whole = sha256()
    for path in sorted(each for each in folder.rglob("*") if each.is_file()):
        whole.update(path.relative_to(folder).as_posix().encode() + b"\n" + path.read_bytes())
    return whole.hexdigest()


def write_page(text: str) -> None:
    """Put what was measured between the markers of the page."""
    page = PAGE.read_text(encoding="utf-8")
    head, _, rest = page.partition(BEGINS)
    _, _, tail = rest.partition(ENDS)
    PAGE.write_text(f"{head}{BEGINS}\n\n{text}\n\n{ENDS}{tail}", encoding="utf-8")


def main() -> int:
    """Judge both halves, print the table and write the page."""
    papers = {folder: judged(folder) for folder in (OPEN, HELD_BACK)}
    text = "\n\n".join(
        (
            papers_table(papers),
            f"Found by kind, of the open ones: {kinds_line(papers[OPEN])}.",
            f"The papers held back had the hash `{fingerprint(HELD_BACK)}`.",
        )
    )
    print(text)
    write_page(text)
    return 0


def _row(name: str, papers: tuple[Judged, ...]) -> str:
    found = sum(len(each.found) for each in papers)
    cells = (
        name,
        f"{sum(each.claims for each in papers):,}",
        f"{sum(each.settled for each in papers):,}",
        f"{sum(len(each.in_vain) for each in papers)}",
        f"{found + sum(len(each.missed) for each in papers)}",
        f"{found}",
    )
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    sys.exit(main())
