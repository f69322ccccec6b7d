"""A picture that a file names: PNG or JPEG, by its bytes and not by the ending of its name.

In: the folder and the entry that names it. Out: the picture without what it says beside itself
(where and with what it was taken, titles, comments), which nobody meant to publish; or a Problem.
"""

import re
import zlib
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from golden_thread.files.entry import Entry

PNG, JPEG = "image/png", "image/jpeg"
_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
# Chunks that make the picture itself: its size, colours, pixels and end (PNG, third edition, W3C
# 2025, chapter 11). Words, times and camera data are others, and are left out.
_PNG_KEPT = frozenset(
    {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT"}
    | {b"pHYs", b"bKGD"}
)
_JPEG_START, _JPEG_END, _JPEG_SCAN = b"\xff\xd8", b"\xff\xd9", 0xDA
# The first marker after the dots of a scan: one that is neither a stuffed 255 nor a restart.
_JPEG_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]", re.DOTALL)
# Segments for words and for other programs (ITU-T T.81, B.2.4), of which JFIF, the colour profile
# and Adobe's colour transform belong to the picture.
_JPEG_WORDS = frozenset({*range(0xE0, 0xF0), 0xFE})
_JPEG_KEPT = frozenset({0xE0, 0xE2, 0xEE})


@dataclass(frozen=True, slots=True)
class PictureFile:
    """A picture of the workspace: the name it was asked for by, its bytes and their kind."""

    name: str
    content: bytes = field(repr=False)
    media_type: str


def read_picture(root: Path, entry: Entry, name: str) -> PictureFile | None:
    """The picture that the entry names under `name`, or None with a Problem noted there."""
    typed = entry.text(name)
    if not typed:
        return None
    if not _is_inside(root, typed):
        entry.note("GT-FILES-017", f"“{typed}” does not name a file inside the workspace.", name)
        return None
    try:
        content = (root / typed).read_bytes()
    except OSError:
        entry.note("GT-FILES-017", f"There is no file {typed}.", name)
        return None
    picture = _bare_png(content) or _bare_jpeg(content)
    if picture is None:
        message = f"{typed} is neither a whole PNG nor a whole JPEG."
        entry.note("GT-FILES-018", message, name)
        return None
    return PictureFile(typed, picture, PNG if picture.startswith(_PNG_SIGNATURE) else JPEG)


def _is_inside(root: Path, typed: str) -> bool:
    path = PurePosixPath(typed)
    plain = not path.is_absolute() and ".." not in path.parts and not set(typed) & set("\\:\0")
    return plain and (root / typed).resolve().is_relative_to(root.resolve())


def _bare_png(content: bytes) -> bytes | None:
    """The chunks of a PNG that make the picture; None where it is none, or is damaged."""
    if not content.startswith(_PNG_SIGNATURE + b"\x00\x00\x00\x0dIHDR"):
        return None
    kept, at, drawn = [_PNG_SIGNATURE], len(_PNG_SIGNATURE), False
    while at + 12 <= len(content):
        length = int.from_bytes(content[at : at + 4])
        chunk = content[at : at + 12 + length]
        kind, check = chunk[4:8], chunk[-4:]
        if len(chunk) < 12 + length or zlib.crc32(chunk[4:-4]) != int.from_bytes(check):
            return None
        drawn = drawn or kind == b"IDAT"
        kept += [chunk] if kind in _PNG_KEPT else []
        if kind == b"IEND":
            return b"".join(kept) if drawn else None
        at += len(chunk)
    return None


def _bare_jpeg(content: bytes) -> bytes | None:
    """The segments of a JPEG that make the picture; None where it is none, or is cut off."""
    if not content.startswith(_JPEG_START):
        return None
    kept, at = [_JPEG_START], len(_JPEG_START)
    while at + 4 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        end = at + 2 + int.from_bytes(content[at + 2 : at + 4])
        if marker == _JPEG_SCAN:
            following = _JPEG_MARKER.search(content, end)
            end = following.start() if following else len(content)
        if end >= len(content):
            return None
        if not (marker in _JPEG_WORDS and marker not in _JPEG_KEPT):
            kept.append(content[at:end])
        if content[end : end + 2] == _JPEG_END:
            return b"".join((*kept, _JPEG_END)) if marker == _JPEG_SCAN else None
        at = end
    return None
