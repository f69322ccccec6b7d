"""Pandoc's nodes, one function each, as its JSON spells them (pandoc-types 1.23).

Takes words and nodes; gives nodes. Nothing here knows our document.
"""

from collections.abc import Sequence
from typing import Any

Node = dict[str, Any]


def attributes(identifier: str = "", classes: Sequence[str] = (), **named: str) -> list[Any]:
    """Pandoc's attribute triple; `custom_style` is written `custom-style`."""
    pairs = [[name.replace("_", "-"), value] for name, value in named.items()]
    return [identifier, list(classes), pairs]


def words(text: str) -> list[Node]:
    """The text as inlines that keep every space and every line break as typed."""
    nodes: list[Node] = []
    for position, line in enumerate(text.split("\n")):
        if position:
            nodes.append({"t": "LineBreak"})
        if line:
            nodes.append({"t": "Str", "c": line})
    return nodes


def span(content: list[Node], marks: list[Any]) -> Node:
    """Inlines with attributes."""
    return {"t": "Span", "c": [marks, content]}


def paragraph(content: list[Node]) -> Node:
    """A paragraph."""
    return {"t": "Para", "c": content}


def plain(content: list[Node]) -> Node:
    """A line in a cell or a list: a paragraph without its space."""
    return {"t": "Plain", "c": content}


def division(content: list[Node], marks: list[Any]) -> Node:
    """Blocks with attributes."""
    return {"t": "Div", "c": [marks, content]}
