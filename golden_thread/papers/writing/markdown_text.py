"""Words of our document as Markdown, in which no character of theirs is ever markup.

Takes inlines; gives a line of Markdown. Read as CommonMark, or by what reveal.js reads with, the
line has the same words again. Where bold would not be read as bold, the words stay and it goes.
"""

import re
import string
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from golden_thread.document import FigureReference, Inline, Link, Text
from golden_thread.papers.writing.wording import is_safe_address, printable

# A slash too: reveal-md puts the whole file inside a text area, which `</textarea>` would end.
# A bracket after a bracket: in the words of a link, marked makes another link of `\[a\](b)`.
_MARKUP = re.compile(r"[\\`*_\[\]<>&|~#@{}]|(?<=<)/|(?<=\])\(|!\Z")
# What is made a link without brackets.
_BARE_LINK = re.compile(r"(?<=https)(?=://)|(?<=http)(?=://)|(?<=ftp)(?=://)|(?<=www)(?=\.)", re.I)
_LIST_OR_RULE = re.compile(r"^(?=[-+](?:\s|$)|[-=+]{2}|=)|^\d{1,9}(?=[.)](?:\s|$))")
# Where speaker's notes begin, as reveal.js knows it.
_NOTES = re.compile(r"^(s*notes?)(?=:)", re.IGNORECASE)
_IN_ADDRESS = str.maketrans(
    {mark: f"%{ord(mark):02X}" for mark in " <>()\\`\"'[]|*_~{}^\n"} | {"&": "\\&"}
)
BREAK = "\\\n"


def markdown_line(inlines: Sequence[Inline], *, breaks: bool = True) -> str:
    """The line as Markdown; without `breaks`, as in a heading, a new line is a space."""
    pieces = _pieces(inlines)
    made = []
    for place, piece in enumerate(pieces):
        before = pieces[place - 1] if place else _NOTHING
        after = pieces[place + 1] if place + 1 < len(pieces) else _NOTHING
        made.append(_markdown(piece, before, after))
    lines = [_line_start(line.strip()) for line in "".join(made).split("\n")]
    kept = [line for line in lines if line]
    return (BREAK if breaks else " ").join(kept)


def markdown_words(words: str) -> str:
    """Plain words as one line of Markdown."""
    return markdown_line((Text(words),), breaks=False)


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    mark: str = ""
    address: str = ""


_NOTHING = _Piece("")


def _pieces(inlines: Sequence[Inline]) -> list[_Piece]:
    """Words with their marks, neighbours with the same marks joined."""
    pieces = [_piece(inline) for inline in inlines if printable(inline.text)]
    return [
        _Piece("".join(piece.text for piece in same), *marks)
        for marks, same in groupby(pieces, key=lambda piece: (piece.mark, piece.address))
    ]


def _piece(inline: Inline) -> _Piece:
    text = printable(inline.text)
    match inline:
        case Link() if is_safe_address(inline.address) and text.strip():
            address = printable(inline.address.strip()).translate(_IN_ADDRESS)
            return _Piece(" ".join(text.split()), address=address)
        case Text() | FigureReference():
            return _Piece(text, "*" * (2 * inline.strong + inline.emphasis))
    return _Piece(text)


def _markdown(piece: _Piece, before: _Piece, after: _Piece) -> str:
    """The piece as it is written between its neighbours."""
    escaped = _escaped(piece.text)
    if piece.address:
        return f"[{escaped}](<{piece.address}>)"
    inner = piece.text.strip()
    if not piece.mark or not inner or "\n" in inner:
        return escaped
    lead = piece.text[: len(piece.text) - len(piece.text.lstrip())]
    tail = piece.text[len(piece.text.rstrip()) :]
    opens = lead or _may_meet(before, before.text[-1:], inner[0])
    closes = tail or _may_meet(after, after.text[:1], inner[-1])
    return f"{lead}{piece.mark}{_escaped(inner)}{piece.mark}{tail}" if opens and closes else escaped


def _may_meet(neighbour: _Piece, outer: str, inner: str) -> bool:
    """Whether a star between the two characters is read as the edge of bold (CommonMark, 6.2)."""
    if not outer or outer.isspace():
        return True
    return not neighbour.mark and (outer in string.punctuation or inner.isalnum())


def _escaped(text: str) -> str:
    marked = _MARKUP.sub(lambda found: f"\\{found[0]}", text)
    return _BARE_LINK.sub(lambda _: "\\", marked)


def _line_start(line: str) -> str:
    """The line with no mark at its head that would make it a list, a rule, a heading or notes."""
    line = _NOTES.sub(lambda found: f"{found[1]}\\", line)
    found = _LIST_OR_RULE.match(line)
    return f"{found[0]}\\{line[found.end() :]}" if found else line
