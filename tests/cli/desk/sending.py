"""A desk that is served while a test lasts, and forms sent to it."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse

from golden_thread.cli.desk.serving import Desk, desk_server

EDGE = "----edge"
KIND = f"multipart/form-data; boundary={EDGE}"


@contextmanager
def serving(desk: Desk) -> Iterator[int]:
    """The port of the desk, served until the end of the block."""
    with desk_server(desk, 0) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield server.server_port
        finally:
            server.shutdown()
            thread.join()


def form(name: str, content: bytes, field: str = "paper") -> bytes:
    """The bytes of a form with one file."""
    head = f'--{EDGE}\r\nContent-Disposition: form-data; name="{field}"; filename="{name}"\r\n'
    return (
        f"{head}Content-Type: text/plain\r\n\r\n".encode()
        + content
        + f"\r\n--{EDGE}--\r\n".encode()
    )


def send(
    port: int, body: bytes, *, kind: str = KIND, headers: dict[str, str] | None = None
) -> tuple[HTTPResponse, str]:
    """What comes back for a form sent from the desk's own page, unless headers say otherwise."""
    own = {"Content-Type": kind, "Origin": f"http://127.0.0.1:{port}"}
    return ask(port, "POST", body=body, headers=own | (headers or {}))


def ask(
    port: int,
    method: str,
    path: str = "/",
    body: bytes | None = None,
    headers: dict[str, str] | None = None,
) -> tuple[HTTPResponse, str]:
    """What comes back for a request."""
    connection = HTTPConnection("127.0.0.1", port)
    given = {name: value for name, value in (headers or {}).items() if value}
    connection.request(method, path, body, given)
    response = connection.getresponse()
    words = response.read().decode()
    connection.close()
    return response, words
