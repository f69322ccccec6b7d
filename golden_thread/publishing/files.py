"""The files of one paper, in the formats asked for.

In: an edition, its document and its material. Out: its files as bytes, all of them before any is
written anywhere, so that a failure leaves nothing half done. Costly to import: `check` and
`figures` do without it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from golden_thread.document import DataBook, Document, figure_references
from golden_thread.framework import Audience
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
from golden_thread.papers.writing.word_reference import read_reference
from golden_thread.papers.writing.workbook import render_xlsx
from golden_thread.problems import GoldenThreadError, Place, Problem, problem
from golden_thread.publishing.handout import handout
from golden_thread.publishing.index_page import BuiltPaper
from golden_thread.publishing.layouts.house import House
from golden_thread.publishing.layouts.layout import LayoutKind
from golden_thread.publishing.paper import Paper
from golden_thread.publishing.paper_book import book_of


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


@dataclass(frozen=True, slots=True)
class Making:
    """What the files of one paper are made from; `printed` is the document as it goes on paper."""

    document: Document
    printed: Document
    charts: DrawnCharts
    house: House
    book: DataBook | None


class FormatWithoutData(GoldenThreadError):
    """A format of data was asked for and no data was made for it."""


def make_paper(
    paper: Paper, problems: list[Problem], formats: Sequence[PaperFormat] = ()
) -> BuiltPaper | None:
    """A paper's files in these formats, all it can be written in where none is named.

    None, with a Problem, where a format cannot show it truly: words that run off a slide, a
    letter that no face of the PDF has. Every chart is drawn once for all formats.
    """
    edition, document = paper.edition, paper.document
    wanted = tuple(formats) or FORMATS[edition.layout.kind]
    if PaperFormat.DOCX in wanted and not _template_is_fit(paper, problems):
        return None
    try:
        files = _made(paper, wanted)
    except DocumentNotWritable as refusal:
        problems.append(problem("GT-PUBLISHING-008", edition.layout.place, f"{refusal}."))
        return None
    pdf = files.get(f"{edition.slug}/{edition.slug}.pdf")
    return BuiltPaper(
        title=document.title,
        subtitle=document.subtitle,
        files=files,
        figures=sum(1 for _ in figure_references(document)),
        first_page=first_page(pdf) if pdf else b"",
        is_deck=edition.layout.kind is LayoutKind.SLIDES,
        is_public=edition.audience is Audience.PUBLIC,
    )


def _made(paper: Paper, wanted: Sequence[PaperFormat]) -> dict[str, bytes]:
    """The files by name, relative to the folder of papers."""
    edition, document, setting = paper.edition, paper.document, paper.setting
    on_slides = edition.layout.kind is LayoutKind.SLIDES
    # What is printed and handed round of a deck is its slides with the notes under each.
    printed = handout(document) if on_slides else document
    making = Making(
        document, printed, draw_charts(printed), setting.material.house, _book(paper, wanted)
    )
    named = f"{edition.slug}/{edition.slug}"
    files: dict[str, bytes] = {}
    for each in wanted:
        if each in _ALONE:
            files[f"{named}.{each.value}"] = _ALONE[each](making)
        elif each is PaperFormat.REVEAL_MARKDOWN:
            deck = render_reveal_markdown(
                document, making.charts, name=f"{edition.slug}.{each.value}"
            )
            files |= {f"{edition.slug}/{name}": made for name, made in deck.items()}
        elif making.book is not None:
            data = render_open_data(making.book)
            files |= {f"{edition.slug}/data/{name}": made for name, made in data.items()}
    return files


def _template_is_fit(paper: Paper, problems: list[Problem]) -> bool:
    """Whether the council's own Word template, where it has one, can be used."""
    house = paper.setting.material.house
    return not house.reference or bool(
        read_reference(house.reference, Place(house.reference_name), problems)
    )


def _book(paper: Paper, wanted: Sequence[PaperFormat]) -> DataBook | None:
    """The figures as tables of data, where a format asks for them."""
    needed = (PaperFormat.XLSX, PaperFormat.DATA)
    return book_of(paper) if any(each in needed for each in wanted) else None


def _workbook(making: Making) -> bytes:
    if making.book is None:
        raise FormatWithoutData("A workbook was asked for without its data")
    return render_xlsx(making.book)


# The formats of one file.
_ALONE: dict[PaperFormat, Callable[[Making], bytes]] = {
    PaperFormat.DOCX: lambda making: render_docx(
        making.printed, making.charts, making.house.reference or None
    ),
    PaperFormat.PDF: lambda making: render_pdf(making.printed, making.charts),
    PaperFormat.HTML: lambda making: render_html(making.printed, making.charts),
    PaperFormat.PPTX: lambda making: render_pptx(making.document, making.charts),
    PaperFormat.REVEAL: lambda making: render_reveal(making.document, making.charts),
    PaperFormat.XLSX: _workbook,
}
