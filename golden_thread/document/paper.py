"""A whole document: a stream of blocks, or slides that each hold one."""

from dataclasses import dataclass
from datetime import date

from golden_thread.document.blocks import Block
from golden_thread.document.graphics import Picture
from golden_thread.document.inlines import Inline
from golden_thread.document.place import NOWHERE, PaperPlace


@dataclass(frozen=True, slots=True)
class Background:
    """What lies behind a slide. `strength` is from 0 to 1: 0.2 is faint; words stay readable."""

    picture: Picture
    strength: float = 0.2


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide: its title, what stands on it, and the speaker's notes under it.

    `opens_section` marks the slide that begins a part of the talk; those after it belong to it,
    up to the next such slide.
    """

    title: tuple[Inline, ...]
    blocks: tuple[Block, ...] = ()
    notes: tuple[Block, ...] = ()
    place: PaperPlace = NOWHERE
    opens_section: bool = False
    background: Background | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A paper. A report has `blocks`; a deck has `slides`; `language` is a BCP 47 tag (`en-GB`).

    `dated` is the paper's own date; it also dates the files, so that the same document always
    gives the same bytes. `creator` is the council, never a person.
    """

    title: str
    blocks: tuple[Block, ...] = ()
    slides: tuple[Slide, ...] = ()
    subtitle: str = ""
    language: str = "en-GB"
    dated: date | None = None
    creator: str = ""
    contents: bool = False
