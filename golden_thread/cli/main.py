"""The commands, each loaded only when it is called, and the one place that gives exit codes.

0: nothing at error or above. 1: some. 2: wrong usage. 3: our own fault, with its traceback.
"""

import atexit
import gc
import importlib
import sys
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from golden_thread import __version__

COMMANDS = {
    "example": "Copy an example workspace into a folder.",
    "new": "Make a workspace from a KPI workbook.",
    "read": "Propose what papers tell, as rows that a person edits.",
    "confirm": "Enter the confirmed proposals in the workspace.",
    "check": "List every problem of a workspace.",
    "figures": "List the figures of a workspace as at a moment.",
    "build": "Build the papers of a workspace.",
    "export": "Write the figures and targets of a workspace as a workbook.",
    "proof": "Check every claim of papers, and mark them up.",
    "desk": "Show a page on this machine to drop papers on.",
}
OUR_FAULT = 3
# A workspace is made of values that stay until the command ends, some hundreds of thousands of a
# large council; looking through them for rubbish every 700 new ones is a quarter of the time.
NEW_BEFORE_COLLECTING = 200_000


class LazyGroup(TyperGroup):
    """A group that imports a command when it is called: `check` must not wait for Typst."""

    def list_commands(self, ctx: Any) -> list[str]:
        """The names of the commands, in the order of the work."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command of this name, imported now; None where there is none."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"golden_thread.cli.{cmd_name}_command")
        app = typer.Typer(add_completion=False)
        app.command(cmd_name, help=COMMANDS[cmd_name])(getattr(module, cmd_name))
        return typer.main.get_command(app)


app = typer.Typer(
    cls=LazyGroup,
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Performance reporting for councils: from the record to the paper, and back.",
)


def _show_version(asked: bool) -> None:
    if asked:
        typer.echo(__version__)
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """Hold the commands together; it does nothing of its own."""


def main() -> None:
    """Run the command typed, and exit with its code."""
    gc.set_threshold(NEW_BEFORE_COLLECTING)
    # Nor is there anything to collect where the whole process is about to go.
    atexit.register(gc.freeze)
    try:
        app()
    except Exception:
        # A fault of ours is shown whole, never dressed up; what a user can mend is a Problem.
        sys.excepthook(*sys.exc_info())
        sys.exit(OUR_FAULT)
