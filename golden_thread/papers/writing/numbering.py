"""Would a word processor's automatic numbers be the numbers printed? Takes blocks; gives yes or no.

Level 1 is a heading of level 1 (`6.`), level 2 a paragraph under it (`6.2`); nothing else counts.
"""

from collections.abc import Iterable

from golden_thread.document import Block, Heading, Paragraph


def numbers_are_automatic(blocks: Iterable[Block]) -> bool:
    """Whether counting from 1 gives every number in the blocks."""
    section = paragraph = 0
    for block in blocks:
        if not isinstance(block, Heading | Paragraph) or block.number is None:
            continue
        if isinstance(block, Paragraph):
            paragraph += 1
            expected = f"{section}.{paragraph}"
        elif block.level == 1:
            section, paragraph = section + 1, 0
            expected = f"{section}"
        else:
            return False
        if block.number.strip().rstrip(".") != expected:
            return False
    return True
