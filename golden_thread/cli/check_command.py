"""`golden-thread check FOLDER`: every problem of a workspace, papers included, and no files."""

from pathlib import Path
from typing import Annotated

import typer

from golden_thread.cli.terminal import exit_on, in_order, needed_folder, print_json, show_problems
from golden_thread.judgement import figure_doubts, target_doubts
from golden_thread.problems import Problem, stops
from golden_thread.publishing.paper import build_paper, every_edition
from golden_thread.workspace import load

SCHEMA_VERSION = 1


def check(
    folder: Annotated[Path, typer.Argument(help="The workspace.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """List every problem of a workspace."""
    problems: list[Problem] = []
    workspace = load(needed_folder(folder), problems)
    if workspace is not None:
        figure_doubts(workspace.framework, workspace.register, problems)
        target_doubts(workspace.framework, workspace.register, problems)
        for layout in workspace.layouts:
            for edition in every_edition(layout, workspace.material):
                build_paper(edition, workspace.material, problems)
    if as_json:
        print_json(_document(problems))
        raise typer.Exit(1 if stops(problems) else 0)
    exit_on(problems)
    show_problems(problems)
    if workspace is not None:
        figures, items = len(workspace.register.keys()), len(workspace.items)
        papers = len(workspace.layouts)
        typer.echo(f"No errors. Figures: {figures}. Items: {items}. Papers: {papers}.")


def _document(problems: list[Problem]) -> dict[str, object]:
    return {
        "schema_version": SCHEMA_VERSION,
        "problems": [
            {
                "code": each.code,
                "level": each.level.value,
                "file": each.place.file,
                "line": each.place.line,
                "column": each.place.column,
                "message": each.message,
                "remedy": each.remedy,
            }
            for each in in_order(problems)
        ],
    }
