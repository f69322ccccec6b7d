"""A stranger's paper with its entries parted, so that each figure has its own words.

In: a document as it was read. Out: the same words in better blocks. Runs of “Posts – 178 (…)” are
parted, short lines that stand as headings are headings, and each paragraph is numbered below its
heading in `anchor`.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from golden_thread.document import (
    Block,
    Bullets,
    Document,
    Heading,
    PaperPlace,
    Paragraph,
    Text,
    plain_text,
)
from golden_thread.periods import find_labels

# A line of more letters or words is a sentence; ours, from the papers that it was tried on.
LONGEST_HEADING = 70
MOST_WORDS = 9
OF_A_LIST = 2
_ENTRY = re.compile(r"(?:(?<=^)|(?<=[\s)]))[A-Z][a-z]+(?: [a-z]+){0,4}(?: [-–]|–) ?(?=£?\d)", re.M)
_NO_HEADING = re.compile(r"[@/,.;:?!]|www|\d{3,}|^(?:the|this|we|it|and|or|of|to|in)\b", re.I)


def parted(document: Document) -> Document:
    """The document with its entries parted, each block knowing how many stand before it."""
    slides = tuple(
        replace(
            slide,
            blocks=tuple(_numbered(slide.blocks)),
            notes=tuple(_numbered(slide.notes, after=len(slide.blocks))),
        )
        for slide in document.slides
    )
    entries = tuple(part for block in document.blocks for part in _parted(block))
    headed = _headed(entries, document.title)
    return replace(document, blocks=tuple(_numbered(headed)), slides=slides)


def _words(block: Block) -> str:
    return plain_text(block.inlines) if isinstance(block, Paragraph | Heading) else ""


def _parted(block: Block) -> Iterator[Block]:
    """The entries of a paragraph that is a list of “name – number”; the block itself otherwise."""
    words = _words(block)
    starts = [match.start() for match in _ENTRY.finditer(words)]
    if not isinstance(block, Paragraph) or len(starts) < OF_A_LIST:
        yield block
        return
    cuts = sorted({0, *starts})
    for start, end in zip(cuts, (*cuts[1:], len(words)), strict=True):
        part = " ".join(words[start:end].split())
        if part:
            yield Paragraph((Text(part),), block.number if not start else None, block.place)


def _headed(blocks: tuple[Block, ...], title: str) -> Iterator[Block]:
    """The blocks with short lines above others made headings."""
    heading, top = "", top_level(blocks, title)
    for number, block in enumerate(blocks):
        if isinstance(block, Heading):
            heading = _words(block)
        elif isinstance(block, Paragraph) and number + 1 < len(blocks):
            words = _words(block)
            level = 0 if words == title else _level(words)
            if level and not block.number:
                heading = words
                yield Heading(block.inlines, top + level - 1, place=block.place)
                continue
        yield _under(block, heading)


def top_level(blocks: Iterable[Block], title: str) -> int:
    """The level of the first headings below the paper's title, which name the services."""
    headings = (each for each in blocks if isinstance(each, Heading))
    return min(
        (each.level for each in headings if _words(each).strip() != title.strip()), default=1
    )


def _level(words: str) -> int:
    """The level of a line as a heading: 1, or 2 where it names a period; 0 where it is none."""
    is_short = len(words) <= LONGEST_HEADING and 0 < len(words.split()) <= MOST_WORDS
    if not is_short or not words[:1].isupper():
        return 0
    found = find_labels(words)
    for label in reversed(found):
        words = words[: label.start] + words[label.end :]
    if _NO_HEADING.search(words):
        return 0
    return 2 if found else 1


def _under(block: Block, heading: str) -> Block:
    if not isinstance(block, Paragraph | Bullets) or block.place.heading == (heading or None):
        return block
    return replace(block, place=replace(block.place, heading=heading or block.place.heading))


def _numbered(blocks: Iterable[Block], after: int = 0) -> Iterator[Block]:
    """The blocks with each paragraph and each item of a list counted from its heading."""
    section, number = 0, after
    for block in blocks:
        if isinstance(block, Heading):
            section, number = section + 1, 0
            yield block
        elif isinstance(block, Bullets):
            for item in block.items:
                number += 1
                yield Bullets((item,), block.ordered, _counted(block.place, section, number))
        elif isinstance(block, Paragraph):
            number += 1
            yield replace(block, place=_counted(block.place, section, number))
        else:
            yield block


def _counted(place: PaperPlace, section: int, number: int) -> PaperPlace:
    return replace(place, anchor=f"{section}.{number}")
