"""Whatever is packed in a file, taken out: parts of zips, streams of PDFs, words of pictures.

In: a name and bytes. Out: the bytes themselves and every part that can be got out of them, each
with a name that says where it was.
"""

import base64
import binascii
import gzip
import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

import pdfplumber
import pikepdf

DEEPEST = 8
_BASE64 = re.compile(rb"base64,\s*([A-Za-z0-9+/=\s%]{8,})")
_HEX = re.compile(rb"<([0-9A-Fa-f\s]{8,})>")
_STREAM = re.compile(rb"stream\r?\n")
_PNG = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True, slots=True)
class Part:
    """Some bytes, and where in a file they were."""

    name: str
    content: bytes


def parts_of(name: str, content: bytes, depth: int = 0) -> Iterator[Part]:
    """The bytes as they are, and then everything that was packed in them."""
    yield Part(name, content)
    if depth == DEEPEST:
        raise ValueError(f"{name} is packed more than {DEEPEST} deep.")
    for inner in (*_zipped(content), *_written(content), *_of_pdf(content), *_of_png(content)):
        yield from parts_of(f"{name} > {inner.name}", inner.content, depth + 1)


def _zipped(content: bytes) -> Iterator[Part]:
    if content.startswith(b"\x1f\x8b"):
        yield Part("gzip", gzip.decompress(content))
    if not content.startswith(b"PK\x03\x04"):
        return
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        yield Part("comment", archive.comment)
        for entry in archive.infolist():
            yield Part("name", entry.filename.encode())
            yield Part(f"comment of {entry.filename}", entry.comment + entry.extra)
            yield Part(entry.filename, archive.read(entry))


def _written(content: bytes) -> Iterator[Part]:
    """What stands in a text as base64 or as hexadecimal digits."""
    for number, found in enumerate(_BASE64.finditer(content), 1):
        packed = re.sub(rb"\s|%0[AaDd]", b"", found[1]).replace(b"%3D", b"=")
        packed = packed.replace(b"%2B", b"+").replace(b"%2F", b"/")
        # A program may hold the words of a data address with none in it; its signs end the base64.
        packed = re.split(rb"[=%]", packed)[0]
        usable = packed[: len(packed) - (len(packed) % 4 == 1)]
        yield Part(f"base64 {number}", base64.b64decode(usable + b"=" * (-len(usable) % 4)))
    for number, found in enumerate(_HEX.finditer(content), 1):
        digits = re.sub(rb"\s", b"", found[1])
        yield Part(f"hexadecimal {number}", binascii.unhexlify(digits[: len(digits) // 2 * 2]))


def _of_pdf(content: bytes) -> Iterator[Part]:
    if not content.startswith(b"%PDF"):
        return
    for number, found in enumerate(_STREAM.finditer(content), 1):
        # Also those of earlier revisions, which no reader shows and the file still carries.
        try:
            yield Part(f"stream {number}", zlib.decompressobj().decompress(content[found.end() :]))
        except zlib.error:
            continue
    with pikepdf.open(io.BytesIO(content)) as pdf:
        for number, each in enumerate(pdf.objects, 1):
            yield from _of_object(f"object {number}", each)
        yield from _of_object("trailer", pdf.trailer)
    with pdfplumber.open(io.BytesIO(content)) as pages:
        for page in pages.pages:
            text = page.extract_text() + "\n" + "".join(char["text"] for char in page.chars)
            yield Part(f"text of page {page.page_number}", text.encode())


def _of_object(name: str, found: object) -> Iterator[Part]:
    """The strings and the stream of one object; objects it refers to come in their own turn."""
    if isinstance(found, pikepdf.Stream):
        try:
            yield Part(f"{name}, stream", found.read_bytes())
        except pikepdf.PdfError:
            yield Part(f"{name}, stream", found.read_raw_bytes())
    if isinstance(found, pikepdf.Dictionary | pikepdf.Stream):
        for key, value in found.items():
            yield Part(name, key.encode())
            if not getattr(value, "is_indirect", False):
                yield from _of_object(f"{name}{key}", value)
    elif isinstance(found, pikepdf.Array):
        for value in found:
            if not getattr(value, "is_indirect", False):
                yield from _of_object(name, value)
    elif isinstance(found, pikepdf.String | pikepdf.Name):
        yield Part(name, str(found).encode("utf-8", "replace"))


def _of_png(content: bytes) -> Iterator[Part]:
    """The words of a picture that are packed; those that are not stand in its bytes."""
    at = len(_PNG) if content.startswith(_PNG) else len(content)
    while at + 12 <= len(content):
        length = int.from_bytes(content[at : at + 4])
        kind, body = content[at + 4 : at + 8], content[at + 8 : at + 8 + length]
        if kind == b"zTXt":
            yield Part("zTXt", zlib.decompress(body[body.index(b"\0") + 2 :]))
        elif kind == b"iTXt" and body[body.index(b"\0") + 1]:
            yield Part("iTXt", zlib.decompress(body.split(b"\0", 1)[1][2:].split(b"\0", 2)[2]))
        elif kind == b"iCCP":
            yield Part("iCCP", zlib.decompress(body[body.index(b"\0") + 2 :]))
        at += 12 + length
