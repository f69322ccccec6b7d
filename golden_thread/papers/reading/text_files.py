"""What words does a text file hold: a web page, Markdown, plain text?

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
# What other programs than writers of papers make of letters: each said by its name.
_FORMS = (
    (re.compile(r"\s*\{\\rtf"), "in Rich Text Format (.rtf)"),
    (re.compile(r"\s*%!PS"), "in PostScript"),
    (
        re.compile(r"MIME-Version:|[\w-]{2,30}: [^\n]{0,200}\nMIME-Version:"),
        "a web archive or a letter",
    ),
    (re.compile(r"\s*<(?:\?xml|svg)\b"), "XML, and no web page"),
)
# What only Markdown has: a heading, a ruled table, a deck's head, a line between two slides.
_OF_MARKDOWN = re.compile(
    r"^(?:#{1,6} \S|\|[ \t:|-]{3,}$|```|!\[[^\]\n]{0,200}\]\(|[ \t]*notes?:[ \t]*$)",
    re.MULTILINE | re.IGNORECASE,
)
_MARKED = re.compile(r"^(?:[-*+] |> |\d+[.)] )|\*\*\S|\]\(|^---[ \t]*$", re.MULTILINE)
_FEWEST_MARKS = 2
# Signs that stand in a text that was decoded wrongly, in pairs; honest text may have some too.
_SUSPECT = re.compile("[ÂÃâÅÄË√¬≈\u201a\uf8ffÔðïŒœ][^\\x00-\\x7f]|Ã")
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


def is_suspect(text: str) -> bool:
    """Whether the text may have been decoded wrongly on its way; a closer look tells."""
    return _SUSPECT.search(text) is not None


def form_of(text: str) -> str | None:
    """What the text is where another program than a reader of papers should open it; else None."""
    return next((name for start, name in _FORMS if start.match(text[:_FIRST])), None)


def is_markdown(text: str, *, is_called_so: bool) -> bool:
    """Whether a text is Markdown: by its marks, of which one called so may have weak ones."""
    if is_called_so and (_MARKED.search(text) or _OF_MARKDOWN.search(text)):
        return True
    found = _OF_MARKDOWN.finditer(text)
    return sum(1 for _ in zip(range(_FEWEST_MARKS), found, strict=False)) == _FEWEST_MARKS


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
