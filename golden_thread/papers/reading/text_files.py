"""What words does a file of plain text hold: a web page, Markdown?

In: the bytes of a file that is no package and no PDF. Out: which kind of text it is, and its
letters in the encoding that it declares, that its bytes show, or that Windows wrote long ago.
"""

import codecs
import re

_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_FIRST = 4096
_DECLARED = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?([\w-]{1,30})"
)
_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!doctype\s+html\b|<html\b|<head\b|<body\b)",
    re.IGNORECASE | re.DOTALL,
)
# No text has these letters; a page feed may stand in one that was printed.
_NEVER = re.compile(r"[\x00-\x08\x0b\x0e-\x1f]")
_OLD = "cp1252"
_WESTERN = ("utf-8", "iso8859", "cp125", "mac-roman")


def text_in(content: bytes) -> str | None:
    """The letters of a text; None for a file that is no text."""
    text = content.decode(_encoding(content), errors="replace")
    return None if _NEVER.search(text) else text


def is_page(text: str) -> bool:
    """Whether a text begins as a web page does."""
    return _PAGE.match(text[:_FIRST]) is not None


def _encoding(content: bytes) -> str:
    for mark, encoding in _MARKS.items():
        if content.startswith(mark):
            return encoding
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        declared = _DECLARED.search(content[:_FIRST])
        return _known(declared[1].decode()) if declared else _OLD
    return "utf-8"


def _known(name: str) -> str:
    """The encoding of this name where it is one that pages of Western Europe are written in."""
    try:
        found = codecs.lookup(name).name
    except LookupError:
        return _OLD
    return found if found.startswith(_WESTERN) else _OLD
