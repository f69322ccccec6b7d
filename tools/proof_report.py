"""The bet measured: of the figures put into each paper, how many come back right from its file.

In: the example papers, built now. Out: a table in Markdown, and each figure that was lost. The
page `docs/explanation/the-bet.md` carries the table, and a test holds the two equal.
"""

import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from golden_thread.papers.reading import read_paper
from golden_thread.problems import Problem
from golden_thread.proofing import ClaimVerdict, Evidence, Proof, proof_read
from golden_thread.proofing.round_trip import RoundTrip, round_trip
from golden_thread.publishing import build_paper, editions_of
from golden_thread.publishing.files import make_paper
from golden_thread.workspace import load

EXAMPLE = Path(__file__).resolve().parent.parent / "golden_thread/examples/dacorum"
READ_BACK = (".docx", ".pdf", ".pptx")
COLUMNS = (
    "File", "Figures put in", "Came back right", "Claims found", "Agree", "Disagree", "Cannot tell"
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Measured:
    """What became of one file."""

    name: str
    figures: RoundTrip
    proof: Proof


def measure(workspace_folder: Path = EXAMPLE) -> Iterator[Measured]:
    """Each file of each paper that the readers read, built and read back in a folder of its own."""
    problems: list[Problem] = []
    workspace = load(workspace_folder, problems)
    if workspace is None:
        raise SystemExit("\n".join(str(problem) for problem in problems))
    evidence = Evidence(workspace.framework, workspace.register)
    editions = [each for layout in workspace.layouts for each in editions_of(layout)]
    for edition in editions:
        built = build_paper(edition, workspace.material, problems)
        document, paper = built.document, make_paper(built, problems)
        if paper is None:
            raise SystemExit("\n".join(str(problem) for problem in problems))
        for name, made in paper.files.items():
            if not name.endswith(READ_BACK):
                continue
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder, Path(name).name)
                path.write_bytes(made)
                reading = read_paper(path)
            if reading.document is None:
                raise SystemExit("\n".join(str(problem) for problem in reading.problems))
            proof = proof_read(path.name, reading.document, evidence)
            claims = [each.claim for each in proof.checked]
            yield Measured(path.name, round_trip(document, claims), proof)


def as_table(measured: list[Measured]) -> str:
    """The table in Markdown."""
    lines = [
        "| " + " | ".join(COLUMNS) + " |",
        "|---" * len(COLUMNS) + "|",
    ]
    for each in measured:
        counts = [each.proof.count(verdict) for verdict in ClaimVerdict]
        cells = (each.name, each.figures.put_in, each.figures.came_back, len(each.proof.checked))
        lines.append("| " + " | ".join(str(cell) for cell in (*cells, *counts)) + " |")
    return "\n".join(lines)


def main() -> int:
    """Print the table; exit code 1 when any figure was lost."""
    measured = list(measure())
    print(as_table(measured))
    for each in measured:
        for figure in each.figures.lost:
            print(f"{each.name} lost {figure.indicator}@{figure.period.key} {figure.text}")
    return 1 if any(each.figures.lost for each in measured) else 0


if __name__ == "__main__":
    sys.exit(main())
