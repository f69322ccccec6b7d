"""Where the templates of our own papers are: the looks of a council that has brought none."""

from pathlib import Path

_FOLDER = Path(__file__).parent.parent / "templates"

PAGE_TEMPLATE = _FOLDER / "page.html"
WORD_TEMPLATE = str(_FOLDER / "report.docx")
WORD_BODY = _FOLDER / "report.openxml"
TYPST_TEMPLATE = _FOLDER / "report.typ"
