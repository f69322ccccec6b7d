"""`golden-thread proof PAPER…`: every claim of papers, held against each other and a workspace.

Text and JSON go to standard output; a page or a marked-up copy of a Word paper is written beside
nothing of yours: into `--out`, never over the paper itself.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from golden_thread.cli.dismissing import with_dismissals
from golden_thread.cli.moments import read_moment
from golden_thread.cli.output import Output, write_all
from golden_thread.cli.proving import ProvedPaper, prove, read_evidence
from golden_thread.cli.terminal import SOME, print_json, show_problems
from golden_thread.papers.marked import render_marked
from golden_thread.papers.review import comment_word
from golden_thread.problems import stops
from golden_thread.proofing import marked_paper, proofs_as_json, review_comments, text_lines


class ProofFormat(StrEnum):
    """What a proof can be given as."""

    TEXT = "text"
    HTML = "html"
    DOCX = "docx"
    JSON = "json"


WRITTEN = (ProofFormat.HTML, ProofFormat.DOCX)


def proof(
    papers: Annotated[
        list[Path],
        typer.Argument(help="Word, PDF, PowerPoint, Excel, HTML, Markdown or plain text files."),
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
    dismiss: Annotated[
        list[int] | None, typer.Option(help="Let the finding of this number stand.")
    ] = None,
    reason: Annotated[str, typer.Option(help="Why it is let stand.")] = "",
    by: Annotated[str, typer.Option(help="Who says so, by job title.")] = "",
    suggestions: Annotated[
        bool, typer.Option("--suggestions", help="Also tell of matters of style.")
    ] = False,
) -> None:
    """Check every claim of papers, and mark them up."""
    moment = read_moment(as_at)
    _refuse(papers, proof_format)
    evidence = read_evidence(workspace, moment)
    if dismiss:
        if len(papers) > 1:
            raise typer.BadParameter("Findings are dismissed in one paper at a time.")
        (paper,) = prove(papers, evidence, with_suggestions=suggestions)
        _dismiss(paper, dismiss, reason, by)
    elif reason or by:
        raise typer.BadParameter("--reason and --by go with --dismiss.")
    proved = prove(papers, evidence, with_suggestions=suggestions)
    show_problems(problem for each in proved for problem in each.settled.problems)
    _give(proved, proof_format, out)
    if any(each.settled.stops or stops(each.settled.problems) for each in proved):
        raise typer.Exit(SOME)


def _refuse(papers: Sequence[Path], proof_format: ProofFormat) -> None:
    """Leave with 2 where something is asked for that cannot be given."""
    if proof_format in WRITTEN and len({paper.name for paper in papers}) < len(papers):
        names = (
            "Two papers of the same name would be written over each other; ask for one at a time."
        )
        raise typer.BadParameter(names)
    for paper in papers:
        if not paper.is_file():
            raise typer.BadParameter(f"There is no file {paper}.")
        if proof_format is ProofFormat.DOCX and paper.suffix.lower() != ".docx":
            raise typer.BadParameter(
                f"{paper} is no Word file; comments can be put only into one. "
                "Ask for --format html to get it marked up."
            )


def _dismiss(paper: ProvedPaper, numbers: Sequence[int], reason: str, by: str) -> None:
    """Enter the findings in the file beside the paper, or leave with the problems."""
    today = datetime.now().astimezone().date()
    output, problems = with_dismissals(paper, numbers, reason=reason, by=by, on=today)
    show_problems(problems)
    if output is None:
        raise typer.Exit(SOME)
    write_all(paper.path.parent, [output])
    typer.echo(f"Entered in {paper.path.parent / output.name}.")


def _give(proved: Sequence[ProvedPaper], proof_format: ProofFormat, out: Path) -> None:
    match proof_format:
        case ProofFormat.JSON:
            print_json(proofs_as_json(each.settled for each in proved))
        case ProofFormat.HTML:
            _write(out, [_page(each) for each in proved])
        case ProofFormat.DOCX:
            now = datetime.now(UTC)
            _write(out, [_marked(each, now) for each in proved if each.document is not None])
        case ProofFormat.TEXT:
            papers = ["\n".join(text_lines(each.settled)) for each in proved]
            # A blank line where a paper has more to say than its count.
            for before, words in zip(("", *papers), papers, strict=False):
                typer.echo(("\n" if "\n" in before else "") + words)


def _page(paper: ProvedPaper) -> Output:
    page = render_marked(marked_paper(paper.settled, paper.document))
    return Output(f"{paper.path.name}.proof.html", page)


def _marked(paper: ProvedPaper, now: datetime) -> Output:
    comments = review_comments(paper.settled)
    reviewed = comment_word(paper.path.read_bytes(), comments, dated=now)
    for comment in reviewed.unplaced:
        typer.echo(f"No place was found for this comment: {comment.message}", err=True)
    return Output(f"{paper.path.stem}.reviewed.docx", reviewed.content)


def _write(out: Path, outputs: list[Output]) -> None:
    write_all(out, outputs)
    for output in outputs:
        typer.echo(out / output.name)
