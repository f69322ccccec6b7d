"""What is too long for one slide, in parts that each fit one.

Takes a table or the words of a slide; gives the parts, in order. For whoever builds a deck: the
writers refuse what does not fit, and split nothing themselves.
"""

import math
from collections.abc import Sequence
from dataclasses import replace

from golden_thread.document import Block, Bullets, Inline, Slide, Table, Text
from golden_thread.papers.writing.errors import DocumentNotWritable
from golden_thread.papers.writing.slide_plan import plan_slide
from golden_thread.papers.writing.slide_space import (
    CONTENT,
    MOST_ROWS,
    SMALLEST_IN_TABLE,
    table_shares,
)
from golden_thread.papers.writing.slide_words import part_words


def fits(slide: Slide) -> bool:
    """Whether all that stands on the slide can be shown on it."""
    try:
        plan_slide(slide)
    except DocumentNotWritable:
        return False
    return True


def split_table(
    table: Table, most_rows: int = MOST_ROWS, *, language: str = "en-GB"
) -> tuple[Table, ...]:
    """The table in parts of nearly the same length, each with its part in its caption.

    Fewest parts that fit, by how high their rows are; their columns are as wide in each. A table
    that fits is given as it is. Where one row alone is too high, each row is a part of its own,
    and the writer will refuse the one that is.
    """
    rows = len(table.rows)
    if rows <= most_rows and fits(Slide((), (table,))):
        return (table,)
    shares = table_shares(table, CONTENT.width, SMALLEST_IN_TABLE)
    shaped = replace(table, widths=shares)
    fewest = max(2, math.ceil(rows / most_rows))
    for parts in range(fewest, rows + 1):
        made = _parts(shaped, parts, language)
        if parts == rows or all(fits(Slide((), (part,))) for part in made):
            return made
    return (table,)


def split_for_slides(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], ...]:
    """The words in as few parts as fit a slide each; a list may go on over slides."""
    parts: list[tuple[Block, ...]] = []
    part: tuple[Block, ...] = ()
    for piece in (piece for block in blocks for piece in _pieces(block)):
        longer = _joined(part, piece)
        if part and not fits(Slide((), longer)):
            parts.append(part)
            part = (piece,)
        else:
            part = longer
    return (*parts, part) if part else tuple(parts)


def _parts(table: Table, parts: int, language: str) -> tuple[Table, ...]:
    ends = [round(len(table.rows) * part / parts) for part in range(parts + 1)]
    return tuple(
        replace(
            table,
            rows=table.rows[ends[part] : ends[part + 1]],
            caption=_caption(table, part_words(part + 1, parts, language)),
        )
        for part in range(parts)
    )


def _caption(table: Table, part: str) -> tuple[Inline, ...]:
    return (*table.caption, Text(f" {part}" if table.caption else part))


def _pieces(block: Block) -> tuple[Block, ...]:
    if isinstance(block, Bullets) and not block.ordered:
        return tuple(replace(block, items=(item,)) for item in block.items)
    return (block,)


def _joined(part: tuple[Block, ...], piece: Block) -> tuple[Block, ...]:
    """The part with the piece after it; an item goes on the list before it."""
    last = part[-1] if part else None
    if isinstance(last, Bullets) and isinstance(piece, Bullets) and last.ordered == piece.ordered:
        return (*part[:-1], replace(last, items=(*last.items, *piece.items)))
    return (*part, piece)
