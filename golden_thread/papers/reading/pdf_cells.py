"""What is a table on a page of a PDF before its words are joined?

Cells with the words in them and where they stand, shared by those who find tables by their rules,
by their shading and by columns in line.
"""

from dataclasses import dataclass

from golden_thread.papers.reading.pdf_words import Word

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class RuledCell:
    """A cell with the rows and columns it covers, from 0, and the words in it.

    `width` is how long a line in it may be, where rules say so.
    """

    row: int
    column: int
    rows: int
    columns: int
    words: tuple[Word, ...]
    width: float | None = None


@dataclass(frozen=True, slots=True)
class RuledTable:
    """A table on one page: its box (left, top, right, bottom), its cells and its columns' edges.

    `stretches` is where the words of each column stand, in a table without rules between columns.
    """

    box: Box
    cells: tuple[RuledCell, ...]
    column_edges: tuple[float, ...]
    stretches: tuple[tuple[float, float], ...] = ()

    @property
    def height(self) -> int:
        """How many rows it has."""
        return max(cell.row + cell.rows for cell in self.cells)
