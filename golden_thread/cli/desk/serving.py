"""The desk as a small server of this machine alone.

In: the sample, the evidence, and a folder of built papers where there is one. Out: a server, not
yet serving. It answers its own pages only, keeps nothing and writes no log.
"""

import sys
import traceback
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from threading import BoundedSemaphore
from typing import Any

from golden_thread.cli.desk.guarding import HOST, is_own_host, is_own_page
from golden_thread.cli.desk.pages import fault_page, opening_page, paper_page
from golden_thread.cli.desk.posting import read_posted
from golden_thread.cli.desk.reading import read_posted_paper
from golden_thread.cli.desk.sample import sample_paper
from golden_thread.papers.marked.page import POLICY
from golden_thread.papers.reading.guard import LARGEST_FILE
from golden_thread.proofing import Evidence

# The lines of a form round a file.
_ROUND_IT = 2**16
# So much of what is too large is still read, so that the browser shows the answer.
_READ_AWAY = 8 * LARGEST_FILE
_AT_ONCE = 2
_SECONDS = 60
_CHUNK = 2**20
HEADERS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
    # Not “no-referrer”: with that a browser does not say from which page a form was sent.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


@dataclass(frozen=True, slots=True)
class Desk:
    """What the desk shows: its opening page, the figures it holds papers against, other files."""

    opening: bytes
    evidence: Evidence | None = None
    folder: Path | None = None


def made_desk(evidence: Evidence | None = None, folder: Path | None = None, more: str = "") -> Desk:
    """A desk with the sample on its opening page, and `more` markup of ours below it."""
    sample = read_posted_paper(sample_paper(), None, datetime.now(UTC))
    return Desk(opening_page(sample, more), evidence, folder)


def desk_server(desk: Desk, port: int) -> ThreadingHTTPServer:
    """A server of this desk on this machine alone; port 0 takes any that is free."""
    return _DeskServer(desk, port)


class _DeskServer(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, desk: Desk, port: int) -> None:
        super().__init__((HOST, port), _Handler)
        self.desk = desk
        self.reading = BoundedSemaphore(_AT_ONCE)


class _Handler(SimpleHTTPRequestHandler):
    server: _DeskServer
    server_version = "golden-thread"
    sys_version = ""
    timeout = _SECONDS

    def __init__(self, request: Any, address: Any, server: _DeskServer) -> None:
        folder = server.desk.folder
        super().__init__(request, address, server, directory=str(folder) if folder else None)

    def parse_request(self) -> bool:
        """Whether the request can be answered; one meant for another host is refused here."""
        if not super().parse_request():
            return False
        if is_own_host(self.headers, self.server.server_port):
            return True
        self._refuse()
        return False

    def do_GET(self) -> None:
        """The opening page, or a file of the folder."""
        if self.path.partition("?")[0] == "/":
            self._give(self.server.desk.opening)
        elif self.server.desk.folder is None:
            self.send_error(HTTPStatus.NOT_FOUND)
        else:
            super().do_GET()

    def do_HEAD(self) -> None:
        """The head of the same."""
        if self.server.desk.folder is None:
            self.send_error(HTTPStatus.NOT_FOUND)
        else:
            super().do_HEAD()

    def do_POST(self) -> None:
        """A paper, marked up."""
        self.close_connection = True
        if not is_own_page(self.headers, self.server.server_port):
            self._refuse()
            return
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal():
            self._fault(HTTPStatus.LENGTH_REQUIRED, "The browser did not say how long the file is.")
        elif int(length) > LARGEST_FILE + _ROUND_IT:
            self._read_away(int(length))
            says = f"The file has more than {LARGEST_FILE // 2**20} MB."
            more = "Compress its pictures, or split it."
            self._fault(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"{says} {more}")
        else:
            self._answer(self.rfile.read(int(length)))

    def _answer(self, body: bytes) -> None:
        posted = read_posted(self.headers.get("Content-Type", ""), body)
        if posted is None:
            self._fault(HTTPStatus.BAD_REQUEST, "No file was chosen. Choose one, or drop it.")
            return
        try:
            with self.server.reading:
                read = read_posted_paper(posted, self.server.desk.evidence, datetime.now(UTC))
            page = paper_page(read)
        except Exception:
            # A fault of ours is shown whole to whoever runs the desk, and the page says that it is.
            traceback.print_exc(file=sys.stderr)
            says = "This is a fault of ours, not of the paper. The window of the desk says more."
            self._give(fault_page(posted.name, says), HTTPStatus.INTERNAL_SERVER_ERROR)
            return
        was_read = read.proved.document is not None
        self._give(page, HTTPStatus.OK if was_read else HTTPStatus.UNPROCESSABLE_ENTITY)

    def _read_away(self, length: int) -> None:
        left = min(length, _READ_AWAY)
        while left > 0 and (read := self.rfile.read(min(left, _CHUNK))):
            left -= len(read)

    def _fault(self, status: HTTPStatus, says: str) -> None:
        self._give(fault_page("The paper", says), status)

    def _give(self, page: bytes, status: HTTPStatus = HTTPStatus.OK) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.send_header("Content-Security-Policy", f"{POLICY}; frame-ancestors 'none'")
        self.end_headers()
        self.wfile.write(page)

    def _refuse(self) -> None:
        self.close_connection = True
        self.send_error(HTTPStatus.FORBIDDEN, "This page is for this machine alone")

    def end_headers(self) -> None:
        """End the head of an answer, with what holds for every one."""
        for name, value in HEADERS.items():
            self.send_header(name, value)
        super().end_headers()

    def list_directory(self, path: Any) -> BytesIO | None:
        """Nothing: no folder is listed."""
        self.send_error(HTTPStatus.NOT_FOUND)
        return None

    def log_message(self, *_: Any) -> None:
        """Keep no log: which papers somebody reads is nobody else's business."""
