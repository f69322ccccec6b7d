"""Is a part of an Office file XML, and may a parser see it?

In: the bytes of a part. Out: whether it is XML, and what in it an Office file never has: document
types and entities, through which a file reads others or grows without end, and rare encodings, in
which both could hide.
"""

import re

_HEAD = 400
_ENCODING = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)[\"']", re.IGNORECASE)
_USUAL_ENCODINGS = {
    b"utf-8",
    b"utf8",
    b"us-ascii",
    b"ascii",
    b"iso-8859-1",
    b"windows-1252",
    b"utf-16",
}
_BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_EBCDIC_START = b"\x4c\x6f\xa7\x94"


def plain_bytes(content: bytes) -> bytes:
    """The bytes as one would search them: zeros of UTF-16 and byte order marks taken away."""
    for mark in _BYTE_ORDER_MARKS:
        content = content.removeprefix(mark)
    return content.replace(b"\0", b"") if b"\0" in content[:_HEAD] else content


def is_xml(content: bytes) -> bool:
    """Whether a parser would take this for XML."""
    start = plain_bytes(content[:_HEAD]).lstrip()
    return start.startswith(b"<") or content.startswith(_EBCDIC_START)


def unsafe_in(content: bytes) -> str | None:
    """What a part has that it must not have, as the end of a sentence; None where it is fine."""
    plain = plain_bytes(content)
    declared = _ENCODING.search(plain[:_HEAD])
    is_rare = declared is not None and declared[1].lower() not in _USUAL_ENCODINGS
    if is_rare or content.startswith(_EBCDIC_START):
        return "is written in a rare encoding"
    if b"<!DOCTYPE" in plain or b"<!ENTITY" in plain:
        return "declares a document type or entities"
    return None
