"""Small files made by hand: pictures, and Office files with words put into one of their parts."""

import io
import struct
import zipfile
import zlib
from typing import Any

HEADER = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)


def chunk(kind: bytes, body: bytes) -> bytes:
    """A chunk of a PNG."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(*others: bytes) -> bytes:
    """A PNG of one black dot, with these chunks before its pixels."""
    pixels = chunk(b"IDAT", zlib.compress(b"\0\0\0\0"))
    return b"\x89PNG\r\n\x1a\n" + b"".join((chunk(b"IHDR", HEADER), *others, pixels, END))


END = chunk(b"IEND", b"")


def saved(file: Any) -> bytes:
    """What python-docx, python-pptx or openpyxl would write."""
    made = io.BytesIO()
    file.save(made)
    return made.getvalue()


def with_part(content: bytes, name: str, before: bytes, words: bytes) -> bytes:
    """The zip with words put into one of its parts."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(packed, "w") as new:
        for each in old.namelist():
            part = old.read(each)
            if each == name:
                assert part.count(before) == 1
                part = part.replace(before, words + before)
            new.writestr(each, part, zipfile.ZIP_DEFLATED)
    return packed.getvalue()
