"""The bet measured: of the figures put into each paper, how many come back right from its file.

In: the papers of every example, built now. Out: a table in Markdown, each figure that was lost, and
what the proof-reader catches in copies with one slip each. The page `docs/explanation/the-bet.md`
carries both tables, and tests hold them to it.
"""

import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from golden_thread.papers.reading import read_paper
from golden_thread.problems import Problem
from golden_thread.proofing import ClaimVerdict, Evidence, Proof, proof_read
from golden_thread.proofing.results.round_trip import RoundTrip, round_trip
from golden_thread.publishing.files import make_paper
from golden_thread.publishing.paper import Paper, build_paper, every_edition
from golden_thread.workspace import Workspace, load
from tools.one_slip import Tally, caught_table, sound_papers, try_slips

EXAMPLES = Path(__file__).resolve().parent.parent / "golden_thread/examples"
# A council made up for the tests, with a target of every kind.
MADE_UP = EXAMPLES.parent.parent / "tests/workspaces/saltmere"
EXAMPLE_FOLDERS = tuple(sorted(each for each in EXAMPLES.iterdir() if each.is_dir()))
READ_BACK = (".docx", ".pdf", ".html", ".pptx", ".md")
# How many slips of each kind are tried; and from where chance starts.
SLIPS, SEED = 100, 3
COLUMNS = (
    "File", "Figures put in", "Came back right", "As a number alone", "Claims found", "Agree",
    "Disagree", "Cannot tell",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Measured:
    """What became of one file."""

    name: str
    figures: RoundTrip
    proof: Proof


def loaded(folder: Path) -> Workspace:
    """The workspace of a folder; the program ends where it has a problem."""
    problems: list[Problem] = []
    workspace = load(folder, problems)
    if workspace is None or problems:
        raise SystemExit("\n".join(str(problem) for problem in problems))
    return workspace


def papers_of(workspace: Workspace) -> Iterator[Paper]:
    """Every paper of a workspace as every meeting and every audience gets it."""
    problems: list[Problem] = []
    for layout in workspace.layouts:
        for edition in every_edition(layout, workspace.material):
            yield build_paper(edition, workspace.material, problems)
    if problems:
        raise SystemExit("\n".join(str(problem) for problem in problems))


def measure(*folders: Path) -> Iterator[Measured]:
    """Each file of each paper that the readers of papers read, built and read back."""
    for folder in folders:
        workspace = loaded(folder)
        for paper in papers_of(workspace):
            yield from _measure_paper(paper, workspace)


def _measure_paper(paper: Paper, workspace: Workspace) -> Iterator[Measured]:
    layout = paper.edition.layout
    evidence = Evidence(workspace.framework, workspace.register, layout.figures_as_at)
    problems: list[Problem] = []
    made = make_paper(paper, problems)
    if made is None:
        raise SystemExit("\n".join(str(problem) for problem in problems))
    for name, content in made.files.items():
        if not name.endswith(READ_BACK):
            continue
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, Path(name).name)
            path.write_bytes(content)
            reading = read_paper(path)
        if reading.document is None or reading.problems:
            raise SystemExit("\n".join(str(problem) for problem in reading.problems))
        proof = proof_read(path.name, reading.document, evidence)
        claims = [each.claim for each in proof.checked]
        yield Measured(path.name, round_trip(paper.document, claims), proof)


def as_table(measured: list[Measured]) -> str:
    """The table in Markdown, with the sum of all files last."""
    rows = [_numbers(each) for each in measured]
    names = [each.name for each in measured]
    sums = [sum(column) for column in zip(*rows, strict=True)]
    lines = [f"| {' | '.join(COLUMNS)} |", "|---" * len(COLUMNS) + "|"]
    for name, numbers in zip((*names, "All"), (*rows, sums), strict=True):
        lines.append("| " + " | ".join((name, *(f"{number:,}" for number in numbers))) + " |")
    return "\n".join(lines)


def _numbers(each: Measured) -> list[int]:
    figures = each.figures
    counts = [each.proof.count(verdict) for verdict in ClaimVerdict]
    back = [figures.put_in, figures.came_back, len(figures.unnamed)]
    return [*back, len(each.proof.checked), *counts]


def besides(measured: list[Measured]) -> int:
    """How many numbers and statuses were bound to a figure without being one that was put in."""
    return sum(len(each.figures.besides) for each in measured)


def slips(each: int) -> dict[str, Tally]:
    """What is caught of so many slips for each check, in the papers of all councils there are."""
    folders = (*EXAMPLE_FOLDERS, MADE_UP)
    papers = [each for folder in folders for each in sound_papers(loaded(folder), papers_of)]
    return try_slips(papers, each, SEED)


def main() -> int:
    """Print both tables; exit code 1 when any figure was lost or any sound claim disagrees."""
    measured = list(measure(*EXAMPLE_FOLDERS))
    print(as_table(measured))
    print(f"\nBound besides the figures put in: {besides(measured):,}\n")
    print(caught_table(slips(SLIPS)))
    for each in measured:
        for figure in each.figures.lost:
            print(f"{each.name} lost {figure.indicator}@{figure.period.key} {figure.text}")
    return 1 if any(each.figures.lost or each.proof.findings for each in measured) else 0


if __name__ == "__main__":
    sys.exit(main())
