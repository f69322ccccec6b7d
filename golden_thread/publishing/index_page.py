"""The page that leads to the papers just built.

In: what was built: titles, files, and a picture of a first page where there is one. Out: blocks of
a document, which `papers` writes as a page like any other.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from golden_thread.document import Block, Bullets, Heading, Inline, Link, Paragraph, Picture, Text

FORMAT_WORDS = {
    "docx": "Word",
    "pdf": "PDF",
    "html": "web page",
    "pptx": "PowerPoint",
}


@dataclass(frozen=True, slots=True)
class BuiltPaper:
    """A paper that was built. `files` are its contents by name, relative to the folder of papers.

    `figures` counts the figures of the register that it prints; `first_page` is a PNG, or empty.
    """

    title: str
    subtitle: str
    files: Mapping[str, bytes] = field(repr=False)
    figures: int
    first_page: bytes = field(default=b"", repr=False)


def index_blocks(papers: Sequence[BuiltPaper]) -> Iterator[Block]:
    """One section a paper: what it is, its files, and its first page."""
    for paper in papers:
        yield Heading((Text(paper.title),), level=2)
        about = f"{paper.subtitle}. " if paper.subtitle else ""
        count = f"{about}It prints {paper.figures} figures of the register."
        yield Paragraph((Text(count),))
        yield Bullets(tuple(_file(paper, name) for name in paper.files))
        if paper.first_page:
            alternative = (
                f"The first page of “{paper.title}” as a picture; the files hold its text."
            )
            yield Picture(paper.first_page, "image/png", alternative)


def _file(paper: BuiltPaper, name: str) -> tuple[Inline, ...]:
    kind = FORMAT_WORDS[name.rpartition(".")[2]]
    return (Link(f"{paper.title}, {kind}", name),)
