"""What is marked in a paper, and what stands beside it.

In: nothing. Out: the values that a page of a marked paper is made of.
"""

from dataclasses import dataclass
from enum import StrEnum

from golden_thread.document import Block, Document, PaperPlace


class MarkKind(StrEnum):
    """What a mark says of its words, the weightiest first."""

    DISAGREES = "disagrees"
    DOUBTFUL = "doubtful"
    DISMISSED = "dismissed"
    CANNOT_TELL = "cannot-tell"
    AGREES = "agrees"

    @property
    def sign(self) -> str:
        """The sign after the words, for whoever sees no colour."""
        return _SIGNS[self]

    @property
    def spoken(self) -> str:
        """The same for whoever hears the page."""
        return _SPOKEN[self]


_SIGNS = {
    MarkKind.DISAGREES: "✗",
    MarkKind.DOUBTFUL: "!",
    MarkKind.DISMISSED: "–",
    MarkKind.CANNOT_TELL: "?",
    MarkKind.AGREES: "✓",
}
_SPOKEN = {
    MarkKind.DISAGREES: "does not agree",
    MarkKind.DOUBTFUL: "to look at",
    MarkKind.DISMISSED: "dismissed",
    MarkKind.CANNOT_TELL: "cannot tell",
    MarkKind.AGREES: "agrees",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of a paper: `text` begins at `start` of the paragraph or cell at `place`.

    `subject` tells marks on the same words of the same sentence apart. `name` is the target of a
    link to the words, and `note` the number of the note about them.
    """

    place: PaperPlace
    text: str
    start: int
    sentence: str
    subject: str
    kind: MarkKind
    name: str
    note: int | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """What stands beside the words: a heading, and lines that each have a label or none."""

    number: int
    kind: MarkKind
    heading: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Fold:
    """Blocks under a line that opens and closes them. On paper they are open if `prints`."""

    line: str
    blocks: tuple[Block, ...]
    prints: bool = False


@dataclass(frozen=True, slots=True)
class MarkedPaper:
    """A paper with its marks and notes, and what is said of the whole of it at the head."""

    title: str
    document: Document
    marks: tuple[Mark, ...]
    notes: tuple[Note, ...]
    summary: tuple[Block | Fold, ...]
