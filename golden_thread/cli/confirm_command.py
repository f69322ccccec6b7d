"""`golden-thread confirm FOLDER`: the proposals that a person confirmed, into the workspace."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from golden_thread.cli.moments import read_moment
from golden_thread.cli.terminal import exit_on, needed_folder, show_problems
from golden_thread.periods import Nation
from golden_thread.workspace.from_papers import (
    PROPOSED,
    Whose,
    confirm_proposals,
    finish,
    write_whole,
)


def confirm(
    folder: Annotated[Path, typer.Argument(help="The folder with the proposals.")],
    council: Annotated[str, typer.Option(help="A new workspace: the council's full name.")] = "",
    nation: Annotated[
        Nation | None, typer.Option(help="A new workspace: the nation it is in.")
    ] = None,
    recorded_at: Annotated[
        str, typer.Option(help="When the figures are recorded, in UTC; now if left out.")
    ] = "",
) -> None:
    """Enter the confirmed proposals in the workspace."""
    moment = read_moment(recorded_at) or datetime.now(UTC).replace(microsecond=0)
    if finish(needed_folder(folder)):
        typer.echo("A confirmation that was cut short was finished.")
    if not (folder / PROPOSED).is_dir():
        raise typer.BadParameter(f"There are no proposals in {folder}; read papers into it first.")
    made = confirm_proposals(folder, Whose(council, nation), moment)
    exit_on(made.problems)
    show_problems(made.problems)
    if made.texts:
        write_whole(folder, made.texts)
    typer.echo(f"Entered: {made.figures} figures and {made.items} items.")
