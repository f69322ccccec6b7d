"""A table of figures from its headings and rows.

In: a caption, headings and rows of cells. Out: the table, with a caption that explains the mark of
any figure that is missing. The writers give each column the width of what stands in it.
"""

from collections.abc import Sequence

from golden_thread.document import Alignment, Cell, Row, Table, Text
from golden_thread.framework import Language
from golden_thread.narrative import missing_words
from golden_thread.publishing.parts.cells import (
    DIRECTION,
    MARKED,
    MEASURE,
    STATUS,
)


def figure_table(
    caption: str, headings: Sequence[str], rows: Sequence[Row], language: Language
) -> Table:
    """The table; its first column names the measures."""
    cells = tuple(Cell((Text(words),), _alignment(words)) for words in headings)
    return Table(Row(cells), tuple(rows), (Text(caption + _legend(rows, language)),))


def _alignment(heading: str) -> Alignment:
    words = (MEASURE, DIRECTION, STATUS)
    return Alignment.LEFT if heading in words else Alignment.RIGHT


def _legend(rows: Sequence[Row], language: Language) -> str:
    """What the marks in these rows mean, in brackets; nothing when there are none."""
    printed = {inline.text for row in rows for cell in row.cells for inline in cell.inlines}
    meant = [
        f"{kind.mark} {missing_words(kind, language)}" for kind in MARKED if kind.mark in printed
    ]
    return f" ({'; '.join(meant)})" if meant else ""
