"""`golden-thread desk`: a page on this machine to drop papers on."""

import os
import sys
import webbrowser
from pathlib import Path
from typing import Annotated

import typer

from golden_thread.cli.desk.guarding import HOST
from golden_thread.cli.desk.serving import Desk, desk_server, made_desk
from golden_thread.cli.moments import read_moment
from golden_thread.cli.proving import read_evidence


def desk(
    workspace: Annotated[
        Path | None, typer.Option(help="The workspace whose figures the papers should print.")
    ] = None,
    as_at: Annotated[
        str, typer.Option(help="The register as known then: 2022-10-24T12:00:00Z.")
    ] = "",
    port: Annotated[int, typer.Option(help="The port of the page.", min=0, max=65535)] = 8000,
) -> None:
    """Show a page on this machine to drop papers on."""
    serve(made_desk(read_evidence(workspace, read_moment(as_at))), port)


def serve(shown: Desk, port: int) -> None:
    """Show the desk until Control-C."""
    try:
        serving = desk_server(shown, port)
    except OSError as error:
        said = f"Port {port} cannot be had: {error.strerror}. Name another with --port."
        raise typer.BadParameter(said) from None
    with serving:
        address = f"http://{HOST}:{serving.server_port}"
        print(f"Open {address} in a browser. Stop with Control-C.", flush=True)
        if os.environ.get("DISPLAY") or sys.platform in ("darwin", "win32"):
            webbrowser.open(address)
        try:
            serving.serve_forever()
        except KeyboardInterrupt:
            print("Stopped.")
