"""A paper in each format, read back as a stranger's would be.

In: documents of the project. Out: documents as the readers of papers understand the files.
LibreOffice prints many Word files in one go, for starting it takes longer than printing.
"""

import subprocess
import tempfile
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path

from golden_thread.document import Document
from golden_thread.papers.reading.docx import read as read_docx
from golden_thread.papers.reading.pdf import read as read_pdf
from golden_thread.papers.writing.pdf import render_pdf
from golden_thread.papers.writing.word import render_docx

SECONDS = 600


class PaperFile(StrEnum):
    """What a paper is when it is proof-read."""

    OWN = "own tree"
    WORD = "Word"
    PDF = "PDF"
    OFFICE = "PDF by LibreOffice"


def read_back(documents: Sequence[Document], file: PaperFile) -> tuple[Document, ...]:
    """Each document as it is read from a file of this format; our own tree is read from none."""
    return _WAYS[file](documents)


def _own(documents: Sequence[Document]) -> tuple[Document, ...]:
    return tuple(documents)


def _word(documents: Sequence[Document]) -> tuple[Document, ...]:
    return tuple(read_docx(render_docx(each, {})) for each in documents)


def _pdf(documents: Sequence[Document]) -> tuple[Document, ...]:
    return tuple(read_pdf(render_pdf(each, {})) for each in documents)


def _office(documents: Sequence[Document]) -> tuple[Document, ...]:
    """Word files printed by LibreOffice."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        paths = [root / f"{number}.docx" for number, _ in enumerate(documents)]
        for path, document in zip(paths, documents, strict=True):
            path.write_bytes(render_docx(document, {}))
        profile = f"-env:UserInstallation={(root / 'profile').as_uri()}"
        command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder]
        subprocess.run([*command, *paths], check=True, capture_output=True, timeout=SECONDS)
        return tuple(read_pdf(path.with_suffix(".pdf").read_bytes()) for path in paths)


_WAYS: dict[PaperFile, Callable[[Sequence[Document]], tuple[Document, ...]]] = {
    PaperFile.OWN: _own,
    PaperFile.WORD: _word,
    PaperFile.PDF: _pdf,
    PaperFile.OFFICE: _office,
}
