"""The file in a form that was sent.

In: the kind and the bytes of what a browser sent. Out: the name and the content of the one file,
or None where there is none. The name is for showing only, never for a path.
"""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath, PureWindowsPath

FIELD = "paper"
LONGEST_NAME = 120
_KIND = re.compile(r'multipart/form-data;.*\bboundary="?([\w\'()+,./:=? -]{1,70}?)"?$', re.I)
_NAMED = re.compile(rb'\bname="([^"]*)"')
_FILE = re.compile(rb'\bfilename="([^"]*)"')


@dataclass(frozen=True, slots=True)
class PostedPaper:
    """A paper as a browser sent it."""

    name: str
    content: bytes


def read_posted(kind: str, body: bytes) -> PostedPaper | None:
    """The paper in a form of the kind `multipart/form-data`; None where none was chosen."""
    found = _KIND.match(kind)
    if found is None:
        return None
    edge = b"\r\n--" + found[1].encode()
    for part in (b"\r\n" + body).split(edge)[1:]:
        head, _, content = part.partition(b"\r\n\r\n")
        field, file = _NAMED.search(head), _FILE.search(head)
        if field and file and field[1].decode(errors="replace") == FIELD and file[1]:
            return PostedPaper(_name(file[1].decode(errors="replace")), content)
    return None


def _name(given: str) -> str:
    """The last step of what may be a whole path, without what cannot be printed."""
    last = PureWindowsPath(PurePosixPath(given).name).name
    return "".join(letter for letter in last if letter.isprintable())[-LONGEST_NAME:] or "paper"
