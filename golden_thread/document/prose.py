"""Blocks of words: headings, paragraphs and lists."""

from dataclasses import dataclass

from golden_thread.document.inlines import Inline
from golden_thread.document.place import NOWHERE, PaperPlace


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a section: level 1 is a main section. `number` is as printed (`6`).

    `starts_page` puts it at the head of a page, where the format has pages.
    """

    inlines: tuple[Inline, ...]
    level: int = 1
    number: str | None = None
    place: PaperPlace = NOWHERE
    starts_page: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `number` is as printed (`6.2`) where paragraphs are numbered."""

    inlines: tuple[Inline, ...]
    number: str | None = None
    place: PaperPlace = NOWHERE


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list: each item one line of inlines."""

    items: tuple[tuple[Inline, ...], ...]
    ordered: bool = False
    place: PaperPlace = NOWHERE
