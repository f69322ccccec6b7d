"""What does a reader hand over before headings and places are known?

Every format reader gives a stream of these drafts, in the order of the paper; `assemble` turns
them into blocks of our document. Drafts know where they stood, not what they stand under.
"""

from dataclasses import dataclass

from golden_thread.document import Chart, Inline, plain_text


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph as found. `level` is given where the file itself says it is a heading."""

    inlines: tuple[Inline, ...]
    number: str | None = None
    level: int | None = None
    is_bullet: bool = False
    is_strong: bool = False
    is_caption: bool = False
    page: int | None = None
    anchor: str | None = None

    @property
    def text(self) -> str:
        """The words as printed, without the number."""
        return plain_text(self.inlines)


@dataclass(frozen=True, slots=True)
class Spot:
    """One square of a table's grid. `is_across` repeats a cell merged with the one to its left."""

    inlines: tuple[Inline, ...] = ()
    is_strong: bool = False
    is_across: bool = False
    anchor: str | None = None

    @property
    def text(self) -> str:
        """The words of the square as printed."""
        return plain_text(self.inlines)


@dataclass(frozen=True, slots=True)
class GridRow:
    """One row of squares, all rows of a grid equally long, and the page it stands on.

    `number` is given where rows are known by another number than their place in the table.
    """

    spots: tuple[Spot, ...]
    page: int | None = None
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as found. `heading_rows` is None where the file marks no heading row.

    `columns` are their numbers where they are known by others than their place in the table.
    """

    rows: tuple[GridRow, ...]
    heading_rows: int | None = None
    page: int | None = None
    anchor: str | None = None
    columns: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture of which only the alternative text can be read, or a chart with its data."""

    alternative: str
    chart: Chart | None = None
    page: int | None = None
    anchor: str | None = None


Draft = Line | Grid | Drawing
"""What a reader finds, one after another."""
