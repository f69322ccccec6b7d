"""The same document gives the same bytes, also in another process on another day."""

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from golden_thread.document import Document
from golden_thread.papers.charts.drawing import draw_charts
from golden_thread.papers.charts.drawn_chart import DrawnCharts
from golden_thread.papers.writing.html import render_html
from golden_thread.papers.writing.open_data import render_open_data
from golden_thread.papers.writing.pdf import render_pdf
from golden_thread.papers.writing.powerpoint import render_pptx
from golden_thread.papers.writing.reveal import render_reveal
from golden_thread.papers.writing.reveal_markdown import render_reveal_markdown
from golden_thread.papers.writing.word import render_docx
from golden_thread.papers.writing.workbook import render_xlsx
from tests.papers.writing.council_templates import foreign_template
from tests.papers.writing.data_samples import BOOK
from tests.papers.writing.samples import REPORT
from tests.papers.writing.slide_samples import DECK_OF_ALL


def all_markdown(document: Document, charts: DrawnCharts) -> bytes:
    return b"".join(render_reveal_markdown(document, charts, name="deck.slides.md").values())


FOREIGN = foreign_template()
WRITERS = {
    "docx": (render_docx, REPORT),
    "pdf": (render_pdf, REPORT),
    "html": (render_html, REPORT),
    "pptx": (render_pptx, DECK_OF_ALL),
    "slides.html": (render_reveal, DECK_OF_ALL),
    "slides.md": (all_markdown, DECK_OF_ALL),
}


def digests() -> dict[str, str]:
    made = {
        name: render(document, draw_charts(document))
        for name, (render, document) in WRITERS.items()
    }
    made["docx of a council"] = render_docx(REPORT, draw_charts(REPORT), FOREIGN)
    made |= {"xlsx": render_xlsx(BOOK), **render_open_data(BOOK)}
    return {name: hashlib.sha256(content).hexdigest() for name, content in made.items()}


def test_another_process_gives_the_same_bytes() -> None:
    command = "from tests.papers.writing.test_sameness import digests; print(digests())"
    elsewhere = subprocess.run(
        [sys.executable, "-c", command],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[3],
        env={**os.environ, "PYTHONHASHSEED": "7", "TZ": "Pacific/Kiritimati"},
    )
    assert elsewhere.stdout.strip() == str(digests())


@pytest.mark.parametrize("name", WRITERS)
def test_a_paper_without_a_date_is_written(name: str) -> None:
    render, document = WRITERS[name]
    undated = replace(document, dated=None)
    charts = draw_charts(undated)
    assert render(undated, charts) == render(undated, charts)


def test_html_needs_no_drawing_library() -> None:
    command = (
        "import sys, golden_thread.papers.writing.html; "
        "print({'altair', 'vl_convert', 'typst', 'docx', 'pptx'} & set(sys.modules))"
    )
    alone = subprocess.run(
        [sys.executable, "-c", command], capture_output=True, text=True, check=True
    )
    assert alone.stdout.strip() == "set()"
