"""Our document as Pandoc's own tree, in JSON.

Takes blocks and a `Manner`, which says what a format wants where Pandoc leaves it open; gives
nodes, and the whole tree as bytes.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Protocol

from golden_thread.document import (
    Block,
    Bullets,
    Cell,
    Chart,
    Heading,
    Paragraph,
    Picture,
    Table,
)
from golden_thread.papers.writing.pandoc_inlines import line_nodes
from golden_thread.papers.writing.pandoc_nodes import Node, paragraph, plain, words
from golden_thread.papers.writing.pandoc_tables import table_node
from golden_thread.papers.writing.shape import without_level_gaps
from golden_thread.papers.writing.wording import printable

_VERSION = [1, 23, 1]


class Manner(Protocol):
    """How one format writes what differs between formats."""

    def heading(self, heading: Heading, identifier: str) -> Node:
        """A heading, with its number if it has one."""

    def numbered(self, numbered: Paragraph) -> Node:
        """A numbered paragraph."""

    def cell(self, cell: Cell, is_heading: bool) -> Node:
        """What stands in a cell, which may be a heading."""

    def shares(self, table: Table) -> tuple[float, ...]:
        """The widths of the columns, or none."""

    def table(self, table: Table, node: Node) -> list[Node]:
        """What stands around a table."""

    def chart(self, chart: Chart) -> list[Node]:
        """A chart's picture under its title."""

    def picture(self, picture: Picture) -> list[Node]:
        """A picture with its alternative text."""


def pandoc_blocks(blocks: Iterable[Block], manner: Manner) -> list[Node]:
    """The blocks as Pandoc's; headings are named `section-1` and so on, in order."""
    nodes: list[Node] = []
    sections = 0
    for block in without_level_gaps(blocks):
        if isinstance(block, Heading):
            sections += 1
            nodes.append(manner.heading(block, f"section-{sections}"))
        else:
            nodes += _block_nodes(block, manner)
    return nodes


def pandoc_json(blocks: list[Node], facts: Mapping[str, str | list[Node]]) -> bytes:
    """The whole tree for Pandoc; `facts` are its metadata: plain words, or blocks."""
    meta = {name: _fact(fact) for name, fact in facts.items() if fact}
    tree = {"pandoc-api-version": _VERSION, "meta": meta, "blocks": blocks}
    return json.dumps(tree, ensure_ascii=False, sort_keys=True).encode()


def _block_nodes(
    block: Paragraph | Bullets | Table | Chart | Picture, manner: Manner
) -> list[Node]:
    if isinstance(block, Paragraph):
        return [manner.numbered(block) if block.number else paragraph(line_nodes(block.inlines))]
    if isinstance(block, Bullets):
        return [_list(block)] if block.items else []
    if isinstance(block, Table):
        node = table_node(block, write_cell=manner.cell, shares=manner.shares(block))
        return manner.table(block, node)
    return manner.chart(block) if isinstance(block, Chart) else manner.picture(block)


def _list(bullets: Bullets) -> Node:
    items = [[plain(line_nodes(item))] for item in bullets.items]
    if bullets.ordered:
        return {"t": "OrderedList", "c": [[1, {"t": "Decimal"}, {"t": "Period"}], items]}
    return {"t": "BulletList", "c": items}


def _fact(fact: str | list[Node]) -> Node:
    if isinstance(fact, str):
        return {"t": "MetaInlines", "c": words(printable(fact))}
    return {"t": "MetaBlocks", "c": fact}
