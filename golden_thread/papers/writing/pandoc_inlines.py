"""A line of our document as Pandoc's inlines.

Takes inlines; gives nodes. Text is always text: no character in it is ever markup.
"""

from golden_thread.document import FigureReference, Inline, Link, Text
from golden_thread.papers.writing.pandoc_nodes import Node, attributes, words
from golden_thread.papers.writing.wording import is_safe_address, printable


def line_nodes(inlines: tuple[Inline, ...]) -> list[Node]:
    """The line as Pandoc's inlines; a status is its words."""
    return [node for inline in inlines for node in _inline_nodes(inline)]


def _inline_nodes(inline: Inline) -> list[Node]:
    content = words(printable(inline.text))
    if isinstance(inline, Link) and is_safe_address(inline.address):
        return [
            {"t": "Link", "c": [attributes(), content, [printable(inline.address.strip()), ""]]}
        ]
    if isinstance(inline, Text | FigureReference) and content:
        if inline.emphasis:
            content = [{"t": "Emph", "c": content}]
        if inline.strong:
            content = [{"t": "Strong", "c": content}]
    return content
