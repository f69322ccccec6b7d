"""Word papers of 20, 40 and 80 pages, proof-read as typed: how long, how much, in step with them?

In: a workspace. Out: for each length the seconds of the processor and the memory of
`golden-thread proof`, with the throw-away process that reads the paper; and whether the goals are
kept.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import docx

PAGES = (20, 40, 80)
ROUNDS = 3
PARAGRAPHS_A_PAGE, ROWS_A_PAGE = 9, 6
# For one page, from the shortest paper to the longest.
LINEAR = 1.3
LONGEST_SECONDS, MOST_MEGABYTES, GOAL_PAGES = 5.0, 500.0, 40


@dataclass(frozen=True, slots=True)
class Proved:
    """What the proof of a paper of so many pages took: the median of the rounds."""

    pages: int
    seconds: float
    megabytes: float


def make_paper(pages: int, path: Path) -> None:
    """A report of so many pages: numbered paragraphs of claims, a table a page, a heading each."""
    paper = docx.Document()
    paper.add_paragraph("Quarter 2 Performance Report", style="Title")
    for page in range(1, pages + 1):
        paper.add_paragraph(f"{page}. Service {page}", style="Heading 1")
        for number in range(1, PARAGRAPHS_A_PAGE + 1):
            paper.add_paragraph(
                f"{page}.{number}. Turnover was {number + 3}% in Quarter 2 2022/23, up from "
                f"{number + 2}% in Quarter 1 2022/23, and the {40 + number} posts that fell vacant "
                f"were filled within {10 + number} days, which met the target of {20 + number} "
                "days that the committee agreed. The service goes on with what it planned for the "
                "year, and the next report will say what became of it and what is still to be done."
            )
        table = paper.add_table(ROWS_A_PAGE, 4)
        cells = ("Measure", "Q1 2022/23", "Q2 2022/23", "Target")
        for at, cell in enumerate(table._cells):
            row, column = divmod(at, 4)
            cell.text = cells[column] if row == 0 else f"Measure {row}" if column == 0 else f"{at}%"
    paper.save(str(path))


def prove(workspace: Path) -> tuple[Proved, ...]:
    """The papers proof-read in turn, each as often as the others."""
    with tempfile.TemporaryDirectory(prefix="golden-thread-bench-") as folder:
        papers = [Path(folder) / f"{pages}.docx" for pages in PAGES]
        for pages, path in zip(PAGES, papers, strict=True):
            make_paper(pages, path)
        rounds = [[_run(path, workspace) for path in papers] for _ in range(ROUNDS)]
    return tuple(
        Proved(
            pages,
            statistics.median(each[at][0] for each in rounds),
            statistics.median(each[at][1] for each in rounds),
        )
        for at, pages in enumerate(PAGES)
    )


def _run(paper: Path, workspace: Path) -> tuple[float, float]:
    """Seconds of the processor and megabytes at the most, of the command and what it starts."""
    command = [str(Path(sys.executable).parent / "golden-thread"), "proof", str(paper)]
    with subprocess.Popen(
        [*command, "--workspace", str(workspace)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise SystemExit(f"The proof of {paper.name} ended with {process.returncode}.")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def ratio(proofs: Sequence[Proved]) -> float:
    """The time of one page of the longest paper over that of the shortest."""
    first, last = proofs[0], proofs[-1]
    return (last.seconds / last.pages) / (first.seconds / first.pages)


def show(proofs: Sequence[Proved]) -> bool:
    """Print the table; whether the goals are kept."""
    print("\n| A Word paper proof-read, as typed | Seconds of the processor | Megabytes |")
    print("|---|---|---|")
    for each in proofs:
        print(f"| {each.pages} pages | {each.seconds:.2f} | {each.megabytes:.0f} |")
    found = ratio(proofs)
    print(f"\nFor one page, longest to shortest: {found:.2f}. Goals: at most {LINEAR}; ", end="")
    print(f"{GOAL_PAGES} pages in {LONGEST_SECONDS:.0f} s under {MOST_MEGABYTES:.0f} MB.")
    goal = next(each for each in proofs if each.pages == GOAL_PAGES)
    is_quick = goal.seconds <= LONGEST_SECONDS and goal.megabytes <= MOST_MEGABYTES
    return is_quick and found <= LINEAR
