"""`golden-thread proof PAPER…`: every claim of papers, held against a workspace.

Text and JSON go to standard output; a page or a marked-up copy of a Word paper is written beside
nothing of yours: into `--out`, never over the paper itself.
"""

from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from golden_thread.cli.moments import read_moment
from golden_thread.cli.output import Output, write_all
from golden_thread.cli.terminal import SOME, exit_on, needed_folder, print_json, show_problems
from golden_thread.document import Document
from golden_thread.papers.reading import read_paper
from golden_thread.papers.review import comment_word
from golden_thread.papers.writing.html import render_html
from golden_thread.problems import Problem, stops
from golden_thread.proofing import (
    ClaimVerdict,
    Evidence,
    Proof,
    proof_blocks,
    proof_read,
    proofs_as_json,
)
from golden_thread.proofing.results.review import review_comments
from golden_thread.workspace import load


class ProofFormat(StrEnum):
    """What a proof can be given as."""

    TEXT = "text"
    HTML = "html"
    DOCX = "docx"
    JSON = "json"


WRITTEN = (ProofFormat.HTML, ProofFormat.DOCX)


def proof(
    papers: Annotated[
        list[Path], typer.Argument(help="Word, PDF, PowerPoint, HTML or Markdown files.")
    ],
    workspace: Annotated[
        Path | None, typer.Option(help="The workspace whose figures the papers should print.")
    ] = None,
    proof_format: Annotated[
        ProofFormat, typer.Option("--format", help="What to give.")
    ] = ProofFormat.TEXT,
    out: Annotated[
        Path, typer.Option(help="Where html and docx are written.", file_okay=False)
    ] = Path(),
    as_at: Annotated[
        str, typer.Option(help="The register as known then: 2022-10-24T12:00:00Z.")
    ] = "",
) -> None:
    """Check every claim of papers against a workspace."""
    moment = read_moment(as_at)
    if proof_format in WRITTEN and len({paper.name for paper in papers}) < len(papers):
        names = (
            "Two papers of the same name would be written over each other; ask for one at a time."
        )
        raise typer.BadParameter(names)
    for paper in papers:
        if not paper.is_file():
            raise typer.BadParameter(f"There is no file {paper}.")
        if proof_format is ProofFormat.DOCX and paper.suffix.lower() != ".docx":
            raise typer.BadParameter(f"{paper} is no Word file; comments can be put only into one.")
    evidence = _evidence(workspace, moment)
    proofs = [_proof(paper, evidence) for paper in papers]
    show_problems(problem for each in proofs for problem in each.problems)
    if proof_format is ProofFormat.JSON:
        print_json(proofs_as_json(proofs))
    elif proof_format is ProofFormat.HTML:
        _write(out, [_page(each, paper) for each, paper in zip(proofs, papers, strict=True)])
    elif proof_format is ProofFormat.DOCX:
        now = datetime.now(UTC)
        read = [
            _marked(each, paper, now)
            for each, paper in zip(proofs, papers, strict=True)
            if not stops(each.problems)
        ]
        _write(out, read)
    else:
        for each in proofs:
            _print(each)
    if any(each.findings or stops(each.problems) for each in proofs):
        raise typer.Exit(SOME)


def _evidence(folder: Path | None, as_at: datetime | None) -> Evidence | None:
    if folder is None:
        return None
    problems: list[Problem] = []
    loaded = load(needed_folder(folder), problems)
    exit_on(problems)
    return Evidence(loaded.framework, loaded.register, as_at) if loaded else None


def _proof(paper: Path, evidence: Evidence | None) -> Proof:
    reading = read_paper(paper)
    if reading.document is None:
        return Proof(paper.name, (), reading.problems)
    checked = proof_read(paper.name, reading.document, evidence)
    return Proof(paper.name, checked.checked, reading.problems)


def _print(proof: Proof) -> None:
    # “0 claims found” of a paper that nobody could read would look like a clean one.
    typer.echo(f"{proof.paper}: {'not read' if stops(proof.problems) else proof.coverage}")
    for finding in proof.findings:
        lines = (
            str(finding.place),
            f"“{finding.sentence}”",
            f"{finding.message} [{finding.check.code}]",
            finding.arithmetic,
            f"Replace “{finding.text}” by “{finding.suggestion}”.",
        )
        typer.echo("\n" + "\n".join(f"  {line}" for line in lines if line))
    for each in proof.checked:
        if each.outcome.verdict is ClaimVerdict.CANNOT_TELL:
            claim = each.claim
            typer.echo(
                f"  cannot tell: “{claim.text}” in “{claim.sentence}”: {each.outcome.reason}"
            )


def _page(proof: Proof, paper: Path) -> Output:
    page = Document(title=f"Proof of {proof.paper}", blocks=tuple(proof_blocks(proof)))
    return Output(f"{paper.name}.proof.html", render_html(page, {}))


def _marked(proof: Proof, paper: Path, now: datetime) -> Output:
    reviewed = comment_word(paper.read_bytes(), review_comments(proof), dated=now)
    for comment in reviewed.unplaced:
        typer.echo(f"No place was found for this comment: {comment.message}", err=True)
    return Output(f"{paper.stem}.reviewed.docx", reviewed.content)


def _write(out: Path, outputs: list[Output]) -> None:
    write_all(out, outputs)
    for output in outputs:
        typer.echo(out / output.name)
