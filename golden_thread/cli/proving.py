"""Papers read, proof-read and settled, as the command and the desk do it.

In: the paths of papers, and the evidence. Out: the document and the proof of each, held against
the others and the dismissals beside it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from golden_thread.cli.terminal import exit_on, needed_folder
from golden_thread.document import Document
from golden_thread.papers.reading import read_paper
from golden_thread.problems import Problem
from golden_thread.proofing import Evidence, Proof, SettledProof, proof_read_together, settle
from golden_thread.proofing.dismissals.dismissal_file import read_dismissals
from golden_thread.workspace import load


@dataclass(frozen=True, slots=True)
class ProvedPaper:
    """A paper with what was read in it and what came of it; no document where it was not read."""

    path: Path
    document: Document | None
    settled: SettledProof


def prove(
    papers: Sequence[Path],
    evidence: Evidence | None,
    *,
    name: str = "",
    with_suggestions: bool = False,
) -> list[ProvedPaper]:
    """The papers at these paths, proof-read; what lies beside each is taken into account.

    Papers given together are held against each other, too. `name` is what a single one is called,
    where that is not the name of its file.
    """
    readings = [read_paper(paper) for paper in papers]
    names = [name or paper.name for paper in papers]
    read = [
        (called, reading.document)
        for called, reading in zip(names, readings, strict=True)
        if reading.document is not None
    ]
    proofs = iter(proof_read_together(read, evidence))
    proved = []
    for paper, called, reading in zip(papers, names, readings, strict=True):
        if reading.document is None:
            settled = settle(Proof(called, (), reading.problems), None)
            proved.append(ProvedPaper(paper, None, settled))
            continue
        proof = next(proofs)
        proof = proof if with_suggestions else proof.without_suggestions()
        proof = replace(proof, problems=(*proof.problems, *reading.problems))
        faults: list[Problem] = []
        dismissals = read_dismissals(paper.parent, paper.name, faults)
        settled = settle(proof, reading.document, dismissals, evidence, faults)
        proved.append(ProvedPaper(paper, reading.document, settled))
    return proved


def read_evidence(folder: Path | None, as_at: datetime | None) -> Evidence | None:
    """The figures of a workspace; None where none is named. Leaves with 1 where it has errors."""
    if folder is None:
        return None
    problems: list[Problem] = []
    loaded = load(needed_folder(folder), problems)
    exit_on(problems)
    return Evidence(loaded.framework, loaded.register, as_at) if loaded else None
