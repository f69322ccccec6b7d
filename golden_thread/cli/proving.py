"""A paper read, proof-read and settled, as the command and the desk do it.

In: the path of a paper, and the evidence. Out: its document and its proof, held against the
dismissals beside it.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from golden_thread.cli.terminal import exit_on, needed_folder
from golden_thread.document import Document
from golden_thread.papers.reading import read_paper
from golden_thread.problems import Problem
from golden_thread.proofing import Evidence, Proof, SettledProof, proof_read, settle
from golden_thread.proofing.dismissals.dismissal_file import read_dismissals
from golden_thread.workspace import load


@dataclass(frozen=True, slots=True)
class ProvedPaper:
    """A paper with what was read in it and what came of it; no document where it was not read."""

    path: Path
    document: Document | None
    settled: SettledProof


def prove(paper: Path, evidence: Evidence | None, name: str = "") -> ProvedPaper:
    """The paper at this path, proof-read; what lies beside it is taken into account.

    `name` is what it is called, where that is not the name of the file.
    """
    name = name or paper.name
    reading = read_paper(paper)
    faults: list[Problem] = []
    if reading.document is None:
        settled = settle(Proof(name, (), reading.problems), None)
        return ProvedPaper(paper, None, settled)
    proof = proof_read(name, reading.document, evidence)
    proof = replace(proof, problems=(*proof.problems, *reading.problems))
    dismissals = read_dismissals(paper.parent, paper.name, faults)
    settled = settle(proof, reading.document, dismissals, evidence, faults)
    return ProvedPaper(paper, reading.document, settled)


def read_evidence(folder: Path | None, as_at: datetime | None) -> Evidence | None:
    """The figures of a workspace; None where none is named. Leaves with 1 where it has errors."""
    if folder is None:
        return None
    problems: list[Problem] = []
    loaded = load(needed_folder(folder), problems)
    exit_on(problems)
    return Evidence(loaded.framework, loaded.register, as_at) if loaded else None
