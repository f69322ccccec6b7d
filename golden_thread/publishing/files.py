"""The files of one paper, in the formats asked for.

In: an edition, its document and its material. Out: its files as bytes, all of them before any is
written anywhere, so that a failure leaves nothing half done. Costly to import: `check` and
`figures` do without it.
"""

from collections.abc import Sequence
from enum import StrEnum

from golden_thread.document import Document, figure_references
from golden_thread.papers.charts.drawing import draw_charts
from golden_thread.papers.charts.drawn_chart import DrawnCharts
from golden_thread.papers.preview import first_page
from golden_thread.papers.writing.errors import DocumentNotWritable
from golden_thread.papers.writing.html import render_html
from golden_thread.papers.writing.open_data import render_open_data
from golden_thread.papers.writing.pdf import render_pdf
from golden_thread.papers.writing.powerpoint import render_pptx
from golden_thread.papers.writing.reveal import render_reveal
from golden_thread.papers.writing.reveal_markdown import render_reveal_markdown
from golden_thread.papers.writing.word import render_docx
from golden_thread.papers.writing.workbook import render_xlsx
from golden_thread.problems import Problem, problem
from golden_thread.publishing.edition import Edition
from golden_thread.publishing.figures_book import figures_book
from golden_thread.publishing.handout import handout
from golden_thread.publishing.index_page import BuiltPaper
from golden_thread.publishing.layout import LayoutKind
from golden_thread.publishing.picks import Setting


class PaperFormat(StrEnum):
    """The formats a paper can be written in, by the ending of their files."""

    DOCX = "docx"
    PDF = "pdf"
    HTML = "html"
    PPTX = "pptx"
    REVEAL = "slides.html"
    REVEAL_MARKDOWN = "slides.md"
    XLSX = "xlsx"
    DATA = "data"


_PAPER = (PaperFormat.DOCX, PaperFormat.PDF, PaperFormat.HTML)
FORMATS = {
    LayoutKind.REPORT: (*_PAPER, PaperFormat.XLSX, PaperFormat.DATA),
    LayoutKind.BRIEFING: _PAPER,
    LayoutKind.SLIDES: (
        PaperFormat.PPTX,
        PaperFormat.REVEAL,
        PaperFormat.REVEAL_MARKDOWN,
        *_PAPER,
    ),
}
