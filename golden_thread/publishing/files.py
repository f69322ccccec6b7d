"""The files of one paper, in the formats asked for.

In: a document. Out: its files as bytes, all of them before any is written anywhere, so that a
failure leaves nothing half done. Costly to import: `check` and `figures` do without it.
"""

from collections.abc import Callable, Sequence
from enum import StrEnum

from golden_thread.document import Document, figure_references
from golden_thread.papers.charts.drawing import draw_charts
from golden_thread.papers.charts.drawn_chart import DrawnCharts
from golden_thread.papers.preview import first_page
from golden_thread.papers.writing.errors import DocumentNotWritable
from golden_thread.papers.writing.html import render_html
from golden_thread.papers.writing.pdf import render_pdf
from golden_thread.papers.writing.powerpoint import render_pptx
from golden_thread.papers.writing.word import render_docx
from golden_thread.problems import Problem, problem
from golden_thread.publishing.index_page import BuiltPaper
from golden_thread.publishing.layout import Layout, LayoutKind


class PaperFormat(StrEnum):
    """The formats a paper can be written in, by the ending of their files."""

    DOCX = "docx"
    PDF = "pdf"
    HTML = "html"
    PPTX = "pptx"


_WRITERS: dict[PaperFormat, Callable[[Document, DrawnCharts], bytes]] = {
    PaperFormat.DOCX: render_docx,
    PaperFormat.PDF: render_pdf,
    PaperFormat.HTML: render_html,
    PaperFormat.PPTX: render_pptx,
}
FORMATS = {
    LayoutKind.REPORT: (PaperFormat.DOCX, PaperFormat.PDF, PaperFormat.HTML),
    LayoutKind.SLIDES: (PaperFormat.PPTX,),
}


def make_paper(
    layout: Layout,
    document: Document,
    problems: list[Problem],
    formats: Sequence[PaperFormat] = (),
) -> BuiltPaper | None:
    """The paper in these formats, all it can be written in where none is named.

    None, with a Problem, where a format cannot show it truly: words that run off a slide, a
    letter that no face of the PDF has. Every chart is drawn once for all formats.
    """
    try:
        return _made(layout, document, formats)
    except DocumentNotWritable as refusal:
        problems.append(problem("GT-PUBLISHING-008", layout.place, f"{refusal}."))
        return None


def _made(layout: Layout, document: Document, formats: Sequence[PaperFormat]) -> BuiltPaper:
    charts = draw_charts(document)
    files = {each: _WRITERS[each](document, charts) for each in formats or FORMATS[layout.kind]}
    pdf = files.get(PaperFormat.PDF)
    return BuiltPaper(
        title=layout.title,
        subtitle=layout.subtitle,
        files={f"{layout.slug}/{layout.slug}.{each.value}": made for each, made in files.items()},
        figures=sum(1 for _ in figure_references(document)),
        first_page=first_page(pdf) if pdf else b"",
    )
