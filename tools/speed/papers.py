"""The papers of a quarter, each format beside the bare program it is written with.

In: the workspace of the example. Out: a bench for each file of a report, a note and a deck with its
handout; the pictures of their charts are drawn beforehand for both sides.
"""

from collections.abc import Iterator

from golden_thread.document import Chart, DataBook, Document
from golden_thread.papers.charts.drawing import draw_charts
from golden_thread.papers.charts.drawn_chart import DrawnChart, DrawnCharts
from golden_thread.papers.writing import (
    html,
    open_data,
    pdf,
    powerpoint,
    reveal,
    reveal_markdown,
    word,
    workbook,
)
from golden_thread.publishing.handout import handout
from golden_thread.publishing.layouts.edition import editions_of
from golden_thread.publishing.paper import Paper, build_paper
from golden_thread.publishing.paper_book import book_of
from golden_thread.workspace import Workspace
from tools.speed.bare import bare_csv, bare_deck, bare_pandoc, bare_typst, bare_workbook
from tools.speed.timing import Bench

REPORT, NOTE, DECK = "committee-report", "briefing-2025-02", "slides"
PANDOC, TYPST = "Pandoc on the finished tree", "Typst on the finished tree"


def composed(workspace: Workspace) -> dict[str, Paper]:
    """The three papers by their slug, composed anew."""
    return {
        layout.slug: build_paper(editions_of(layout)[0], workspace.material, [])
        for layout in workspace.layouts
        if layout.slug in (REPORT, NOTE, DECK)
    }


def benches_of_papers(papers: dict[str, Paper]) -> Iterator[Bench]:
    """Each file of the papers, beside the bare program."""
    deck = papers[DECK].document
    charts: dict[Chart, DrawnChart] = {}
    for paper in papers.values():
        charts.update(draw_charts(paper.document))
    yield from _paper("Report", papers[REPORT].document, charts)
    yield from _data(book_of(papers[REPORT]))
    yield from _paper("Note", papers[NOTE].document, charts)
    yield from _deck(deck, charts)
    yield from _paper("Handout", handout(deck), charts)


def _paper(name: str, paper: Document, charts: DrawnCharts) -> Iterator[Bench]:
    def docx() -> bytes:
        return word.render_docx(paper, charts)

    def page() -> bytes:
        return html.render_html(paper, charts)

    def printed() -> bytes:
        return pdf.render_pdf(paper, charts)

    yield Bench(f"{name} in Word", docx, bare_pandoc(word, docx), PANDOC)
    yield Bench(f"{name} in PDF", printed, bare_typst(printed), TYPST)
    yield Bench(f"{name} as a page", page, bare_pandoc(html, page), PANDOC)


def _data(book: DataBook) -> Iterator[Bench]:
    yield Bench(
        "Workbook of the report",
        lambda: workbook.render_xlsx(book),
        lambda: bare_workbook(book),
        "openpyxl, the same cells without a style",
    )
    yield Bench(
        "Open data of the report",
        lambda: open_data.render_open_data(book),
        lambda: bare_csv(book),
        "Python's csv, the same cells without their descriptions",
    )


def _deck(deck: Document, charts: DrawnCharts) -> Iterator[Bench]:
    for name, write, target in (
        ("in PowerPoint", lambda: powerpoint.render_pptx(deck, charts), "pptx"),
        ("as a page", lambda: reveal.render_reveal(deck, charts), "revealjs"),
        (
            "in Markdown",
            lambda: reveal_markdown.render_reveal_markdown(deck, charts, name="slides.md"),
            "markdown",
        ),
    ):
        beside = f"Pandoc to {target} on a like tree"
        yield Bench(f"Slides {name}", write, bare_deck(deck, charts, target), beside)
