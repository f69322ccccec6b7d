"""`golden-thread example NAME FOLDER`: a workspace to try things on."""

from pathlib import Path
from typing import Annotated

import typer

from golden_thread.workspace import EXAMPLES, copy_example


def example(
    name: Annotated[str, typer.Argument(help=f"Which example: {', '.join(EXAMPLES)}.")],
    folder: Annotated[Path, typer.Argument(help="Where to put it; new or empty.", file_okay=False)],
) -> None:
    """Copy an example workspace into a folder."""
    if name not in EXAMPLES:
        raise typer.BadParameter(f"There is no example {name}; there is: {', '.join(EXAMPLES)}.")
    try:
        copy_example(name, folder)
    except FileExistsError:
        message = f"{folder} is not empty, and nothing is written over."
        raise typer.BadParameter(message) from None
    typer.echo(f"The example {name} is in {folder}. Try: golden-thread build {folder}")
