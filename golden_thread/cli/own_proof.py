"""Our own papers proof-read before they are written.

In: papers as built and the workspace they were built from. Out: what the proof-reader finds in
each, on standard error; a finding that blocks ends the command with nothing written.
"""

from collections.abc import Sequence

import typer

from golden_thread.cli.terminal import SOME
from golden_thread.problems import Level
from golden_thread.proofing import Evidence, Finding, proof_read
from golden_thread.publishing.paper import Paper
from golden_thread.workspace import Workspace


def show_own_findings(papers: Sequence[Paper], workspace: Workspace) -> None:
    """Print every finding of these papers; leaves with exit code 1 where one blocks."""
    blocked = False
    for paper in papers:
        moment = paper.edition.layout.figures_as_at
        evidence = Evidence(workspace.framework, workspace.register, moment)
        proof = proof_read(paper.edition.slug, paper.document, evidence).without_suggestions()
        for finding in proof.findings:
            typer.echo(_line(paper.edition.slug, finding), err=True)
            blocked = blocked or finding.check.level is Level.BLOCKS
    if blocked:
        typer.echo("Nothing was written, because of what blocks.", err=True)
        raise typer.Exit(SOME)


def _line(slug: str, finding: Finding) -> str:
    parts = (
        f"{slug}: {finding.check.level.value}: in “{finding.sentence}”: {finding.message}",
        finding.arithmetic and f"{finding.arithmetic}.",
        finding.suggestion and f"Write “{finding.suggestion}”.",
        f"[{finding.check.code}]",
    )
    return " ".join(part for part in parts if part)
