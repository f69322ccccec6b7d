"""A document as an accessible PDF (PDF/UA-1).

Takes a document and its drawn charts; gives the bytes of a .pdf, made by Typst from our template.
"""

import json
from datetime import UTC, datetime, time
from pathlib import Path

import font_source_sans_pro
import typst

from golden_thread.document import Document
from golden_thread.papers.charts.drawn_chart import DrawnCharts
from golden_thread.papers.writing.errors import DocumentNotWritable, TypstFailed
from golden_thread.papers.writing.packing import UNDATED
from golden_thread.papers.writing.templates import TYPST_TEMPLATE
from golden_thread.papers.writing.typst_tree import typst_tree
from golden_thread.papers.writing.wording import contents_title

_FACES = Path(font_source_sans_pro.__file__).parent / "files"
# Finding the faces takes longer than setting a paper, so it is done once.
_FONTS = typst.Fonts(include_system_fonts=False, font_paths=[str(_FACES)])
# PDF/UA forbids a letter that shows as an empty box; Typst says it in these words.
_NO_LETTER = "could not be displayed with font"


def render_pdf(document: Document, charts: DrawnCharts) -> bytes:
    """The PDF; the same bytes for the same document."""
    dated = document.dated or UNDATED
    language, _, region = document.language.partition("-")
    tree = typst_tree(document, charts) | {
        "dated": [dated.year, dated.month, dated.day],
        "language": [language, region or None],
        "contents-title": contents_title(document.language),
    }
    try:
        compiler = typst.Compiler(TYPST_TEMPLATE, root=TYPST_TEMPLATE.parent, font_paths=_FONTS)
        made = compiler.compile(
            format="pdf",
            sys_inputs={"document": json.dumps(tree, ensure_ascii=False)},
            pdf_standards=["ua-1"],
            timestamp=datetime.combine(dated, time(), tzinfo=UTC),
        )
    except typst.TypstError as refusal:
        if _NO_LETTER in refusal.message:
            raise DocumentNotWritable(
                f"A letter has no face in the PDF: {refusal.message}"
            ) from None
        raise TypstFailed(f"{refusal.message}\n{refusal.diagnostic}") from refusal
    if not isinstance(made, bytes):
        raise TypstFailed("Typst gave no file")
    return made
