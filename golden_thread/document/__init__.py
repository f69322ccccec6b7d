"""What is a document?

A small tree of frozen nodes, the same for a paper we build and a stranger's paper we read. Papers
that we build carry figure references; papers that we read carry places. No format is known here.
"""

from golden_thread.document.blocks import Block
from golden_thread.document.data import (
    MARKS,
    DataBook,
    DataCell,
    DataColumn,
    DataKind,
    DataTable,
    NotATable,
)
from golden_thread.document.graphics import Chart, ChartKind, ChartSeries, Picture
from golden_thread.document.inlines import (
    FigurePart,
    FigureReference,
    Inline,
    Link,
    StatusMark,
    Text,
)
from golden_thread.document.paper import Background, Document, Slide
from golden_thread.document.place import PaperPlace
from golden_thread.document.prose import Bullets, Heading, Paragraph
from golden_thread.document.tables import Alignment, Cell, Row, Table
from golden_thread.document.walking import blocks_of, figure_references, lines_of, plain_text

__all__ = [
    "MARKS",
    "Alignment",
    "Background",
    "Block",
    "Bullets",
    "Cell",
    "Chart",
    "ChartKind",
    "ChartSeries",
    "DataBook",
    "DataCell",
    "DataColumn",
    "DataKind",
    "DataTable",
    "Document",
    "FigurePart",
    "FigureReference",
    "Heading",
    "Inline",
    "Link",
    "NotATable",
    "PaperPlace",
    "Paragraph",
    "Picture",
    "Row",
    "Slide",
    "StatusMark",
    "Table",
    "Text",
    "blocks_of",
    "figure_references",
    "lines_of",
    "plain_text",
]
