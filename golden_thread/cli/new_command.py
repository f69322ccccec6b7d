"""`golden-thread new FOLDER --from WORKBOOK`: a workspace out of a KPI workbook."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from golden_thread.cli.moments import read_moment
from golden_thread.cli.terminal import exit_on, show_problems
from golden_thread.periods import Nation
from golden_thread.workspace.answers import Answers, Nobody
from golden_thread.workspace.new_workspace import Wishes, make_workspace, write_workspace


class AtTerminal:
    """A person who is asked at the terminal."""

    def choose(self, question: str, words: tuple[str, ...]) -> str | None:
        """The word typed; asked again until it is one of the words, nothing for not knowing."""
        while True:
            asked = f"{question} ({', '.join(words)}; nothing if you do not know)"
            typed = str(typer.prompt(asked, default="", show_default=False)).strip().casefold()
            if typed in words:
                return typed
            if not typed:
                return None

    def tell(self, question: str) -> str | None:
        """What is typed, None for nothing."""
        return str(typer.prompt(question, default="", show_default=False)).strip() or None


def is_someone_there() -> bool:
    """Whether standard input is a terminal, so that questions can be answered."""
    return sys.stdin is not None and sys.stdin.isatty()


def new(
    folder: Annotated[Path, typer.Argument(help="Where to put it; new or empty.", file_okay=False)],
    workbook: Annotated[
        Path, typer.Option("--from", help="The KPI workbook (.xlsx), or one of `export`.")
    ],
    council: Annotated[str, typer.Option(help="The council's full name.")] = "",
    nation: Annotated[Nation | None, typer.Option(help="The nation it is in.")] = None,
    accept: Annotated[
        bool, typer.Option("--accept", help="Leave out what cannot be read, instead of stopping.")
    ] = False,
    no_input: Annotated[bool, typer.Option("--no-input", help="Ask nothing.")] = False,
    recorded_at: Annotated[
        str, typer.Option(help="When the figures are recorded, in UTC; now if left out.")
    ] = "",
) -> None:
    """Make a workspace from a KPI workbook."""
    if folder.exists() and any(folder.iterdir()):
        raise typer.BadParameter(f"{folder} is not empty, and nothing is written over.")
    if not workbook.is_file():
        raise typer.BadParameter(f"There is no file {workbook}.")
    moment = read_moment(recorded_at) or datetime.now(UTC).replace(microsecond=0)
    answers: Answers = AtTerminal() if is_someone_there() and not no_input else Nobody()
    made = make_workspace(workbook, Wishes(council, nation, accept), answers, moment)
    if made.files is None:
        exit_on(made.problems)
        raise typer.Exit(1)
    write_workspace(folder, made.files)
    show_problems(made.problems)
    typer.echo(f"The workspace is in {folder}.")
    if "to-check.md" in made.files:
        typer.echo(f"Read first: {folder / 'to-check.md'}. Then: golden-thread build {folder}")
