"""Nodes of a web page: which are shown, which begin a line of their own, and the words of a line.

In: the text of a page, parsed without trust: no entity of its own is known, nothing is fetched.
Out: its tree, and the inlines of a run of nodes, with spaces as a browser prints them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from lxml import etree
from lxml.etree import _Element

from golden_thread.document import Inline, Link, Text
from golden_thread.papers.reading.footnote_marks import raised, without_marks
from golden_thread.papers.reading.html_hidden import is_hidden_by
from golden_thread.papers.reading.inlines import joined

# An element, or words between elements.
Node = Any

_BLOCKS = """
    address article aside blockquote body center dd details dialog div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre
    section summary table ul
"""
_NOT_PRINTED = """
    audio button canvas datalist del embed head iframe input link map meta nav noscript object
    option script select style svg template textarea title video s
"""
BLOCKS = frozenset(_BLOCKS.split())
# What is not printed, or is no words of the paper: programs, looks, controls, menus, films.
_UNREAD = frozenset(_NOT_PRINTED.split())
_SPACES = re.compile(r"[ \t\n\r\f]+")
_STRONG, _EMPHASIS = ("b", "strong", "th"), ("em", "i", "cite", "dfn")


def parse_page(text: str) -> _Element | None:
    """The root of the page; None where there is nothing in it."""
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True
    )
    return etree.fromstring(text.encode("utf-8", errors="replace"), parser)


def is_shown(element: _Element) -> bool:
    """Whether a browser prints the element as words of the page."""
    if not isinstance(element.tag, str) or element.tag in _UNREAD:
        return False
    if element.tag == "dialog" and element.get("open") is None:
        return False
    return element.get("hidden") is None and not is_hidden_by(element.get("style", ""))


def children(element: _Element) -> Iterator[Node]:
    """What stands in an element, in order: words, and the elements that are shown."""
    if element.text:
        yield element.text
    for child in element:
        if is_shown(child):
            yield child
        if child.tail:
            yield child.tail


def is_block(node: Node) -> bool:
    """Whether a node stands on lines of its own, or holds something that does."""
    if isinstance(node, str):
        return False
    return node.tag in BLOCKS or next(node.iter(*BLOCKS), None) is not None


def classes_of(element: _Element) -> tuple[str, ...]:
    """The names of an element's classes."""
    return tuple(element.get("class", "").split())


@dataclass(frozen=True, slots=True)
class _Look:
    strong: bool = False
    emphasis: bool = False
    address: str = ""


def inlines_of(nodes: Sequence[Node]) -> tuple[Inline, ...]:
    """The words of these nodes as one line, with runs of space made one; `br` breaks the line."""
    return _trimmed(joined(_spaced(piece for node in nodes for piece in _pieces(node, _Look()))))


def _trimmed(inlines: Sequence[Inline]) -> tuple[Inline, ...]:
    """The line without the space at its ends."""
    kept = list(inlines)
    while kept and not kept[-1].text.strip(" \n"):
        kept.pop()
    if kept:
        kept[-1] = _with(kept[-1], kept[-1].text.rstrip(" \n"))
    return tuple(kept)


def pictures_in(nodes: Sequence[Node]) -> Iterator[str]:
    """The alternative texts of the pictures in a line; one that only decorates has none."""
    for node in nodes:
        if isinstance(node, str):
            continue
        for picture in node.iter("img"):
            alternative = _SPACES.sub(" ", picture.get("alt", "")).strip()
            if alternative:
                yield alternative


def _pieces(node: Node, look: _Look) -> Iterator[Inline]:
    if isinstance(node, str):
        yield _inline(node, look)
        return
    if node.tag == "br":
        yield Text("\n")
        return
    if node.tag == "sup":
        above = node.getprevious()
        before = node.getparent().text if above is None else above.tail
        yield _inline(raised("".join(node.itertext()), (before or "").rstrip("\n")), look)
        return
    inner = _Look(
        look.strong or node.tag in _STRONG,
        look.emphasis or node.tag in _EMPHASIS,
        node.get("href", "") if node.tag == "a" else look.address,
    )
    marks = ("“", "”") if node.tag == "q" else ("", "")
    yield _inline(marks[0], inner)
    for child in children(node):
        yield from _pieces(child, inner)
    yield _inline(marks[1], inner)


def _inline(words: str, look: _Look) -> Inline:
    text = without_marks(_SPACES.sub(" ", words))
    return Link(text, look.address) if look.address else Text(text, look.strong, look.emphasis)


def _spaced(pieces: Iterator[Inline]) -> Iterator[Inline]:
    """The pieces without a space at the start of a line or after another space."""
    after_space = True
    for piece in pieces:
        text = piece.text.lstrip(" ") if after_space and piece.text != "\n" else piece.text
        if text:
            after_space = text[-1] in " \n"
            yield _with(piece, text)


def _with(inline: Inline, text: str) -> Inline:
    if isinstance(inline, Link):
        return Link(text, inline.address)
    if isinstance(inline, Text):
        return Text(text, inline.strong, inline.emphasis)
    return Text(text)
