"""`golden-thread read PAPER… --into FOLDER`: what papers tell, as proposals to be confirmed."""

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from golden_thread.cli.terminal import exit_on, show_problems
from golden_thread.papers.reading import read_paper
from golden_thread.problems import Problem
from golden_thread.workspace import Workspace, load
from golden_thread.workspace.from_papers import (
    PROPOSED,
    PaperFile,
    finish,
    is_read,
    propose,
    read_proposals,
    with_proposal,
    write_whole,
)


def read(
    papers: Annotated[
        list[Path], typer.Argument(help="Word, PDF, PowerPoint, HTML or Markdown files.")
    ],
    into: Annotated[
        Path, typer.Option("--into", help="A workspace, or a new or empty folder.", file_okay=False)
    ],
) -> None:
    """Propose what papers tell, as rows that a person edits."""
    if into.is_dir() and finish(into):
        typer.echo("A confirmation that was cut short was finished.")
    _refuse(papers, into)
    problems: list[Problem] = []
    workspace = _workspace(into, problems)
    standing = read_proposals(into, problems)
    exit_on(problems)
    found: list[PaperFile] = []
    for path in papers:
        mark = hashlib.sha256(path.read_bytes()).hexdigest()
        if is_read(standing, mark) or mark in {each.fingerprint for each in found}:
            typer.echo(f"{path.name} was read before; nothing of it is new.")
            continue
        reading = read_paper(path)
        problems += reading.problems
        if reading.document is not None:
            found.append(PaperFile(path.name, reading.document, mark))
    exit_on(problems)
    proposal = propose(found, workspace, standing)
    added = with_proposal(into, proposal, problems)
    exit_on(problems)
    show_problems(problems)
    if found:
        write_whole(into, added.texts)
        held = f" Held already: {proposal.held}." if workspace else ""
        typer.echo(f"Proposed: {added.figures} figures and {added.items} items.{held}")
        typer.echo(f"Edit the files in {into / PROPOSED}, then: golden-thread confirm {into}")


def _refuse(papers: Sequence[Path], into: Path) -> None:
    """Leave with 2 where a paper is not there, or the folder holds what is no workspace."""
    for paper in papers:
        if not paper.is_file():
            raise typer.BadParameter(f"There is no file {paper}.")
    held = {each.name for each in into.iterdir()} if into.is_dir() else set()
    if held and not held & {"council.yaml", PROPOSED}:
        raise typer.BadParameter(f"{into} is not empty, and it is no workspace.")


def _workspace(into: Path, problems: list[Problem]) -> Workspace | None:
    """The workspace in the folder; None where there is none yet. Leaves with 1 at an error."""
    if not (into / "council.yaml").exists():
        return None
    found = load(into, problems)
    exit_on(problems)
    return found
