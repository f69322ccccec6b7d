"""`golden-thread export FOLDER --xlsx FILE`: figures, targets and definitions as a workbook."""

from pathlib import Path
from typing import Annotated

import typer

from golden_thread.cli.output import Output, write_all
from golden_thread.cli.terminal import exit_on, needed_folder, show_problems
from golden_thread.problems import Problem
from golden_thread.workspace import load
from golden_thread.workspace.export_workspace import export_workspace


def export(
    folder: Annotated[Path, typer.Argument(help="The workspace.")],
    xlsx: Annotated[Path, typer.Option(help="The workbook to write.", dir_okay=False)],
) -> None:
    """Write the figures, targets and definitions of a workspace as a workbook."""
    problems: list[Problem] = []
    workspace = load(needed_folder(folder), problems)
    exit_on(problems)
    if workspace is None:
        return
    content = export_workspace(workspace, xlsx.name, problems)
    exit_on(problems)
    if content is None:
        return
    write_all(xlsx.parent, [Output(xlsx.name, content)])
    show_problems(problems)
    typer.echo(xlsx)
