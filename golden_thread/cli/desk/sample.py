"""The sample paper: our own words, with mistakes planted for the proof-reader to find.

In: `examples/sample-paper.md`. Out: the paper as a Word file, as an officer would have it.
"""

from pathlib import Path

from golden_thread.cli.desk.posting import PostedPaper
from golden_thread.papers.reading import ReaderFailed, read_paper
from golden_thread.papers.writing.word import render_docx

SOURCE = Path(__file__).parents[2] / "examples" / "sample-paper.md"
NAME = "sample-paper.docx"


def sample_paper() -> PostedPaper:
    """The sample as a Word file."""
    reading = read_paper(SOURCE)
    if reading.document is None:
        raise ReaderFailed("; ".join(str(each) for each in reading.problems))
    return PostedPaper(NAME, render_docx(reading.document, {}))
