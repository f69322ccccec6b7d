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
    "slides.html": "slides in a browser",
    "slides.md": "slides in Markdown",
    "html": "web page",
    "pptx": "PowerPoint",
    "xlsx": "Excel, all figures",
}
# What is printed of a deck is its slides with the notes under each.
HANDOUT = "handout, "
PRINTED = ("docx", "pdf", "html")
OPEN_DATA = "README.txt"


@dataclass(frozen=True, slots=True)
class BuiltPaper:
    """A paper that was built. `files` are its contents by name, relative to the folder of papers.

    `figures` counts the figures of the register that it prints; `first_page` is a PNG, or empty.
    `is_deck` tells slides from papers; what is not public stands on no page that leads to papers.
    """

    title: str
    subtitle: str
    files: Mapping[str, bytes] = field(repr=False)
    figures: int
    first_page: bytes = field(default=b"", repr=False)
    is_deck: bool = False
    is_public: bool = True


def index_blocks(papers: Sequence[BuiltPaper]) -> Iterator[Block]:
    """One section a public paper: what it is, its files, and its first page."""
    for paper in papers:
        if not paper.is_public:
            continue
        yield Heading((Text(paper.title),), level=2)
        about = f"{paper.subtitle}. " if paper.subtitle else ""
        count = f"{about}It prints {paper.figures} figures of the register."
        yield Paragraph((Text(count),))
        yield Bullets(tuple(_file(paper, name, words) for name, words in _leading(paper)))
        if paper.first_page:
            alternative = (
                f"The first page of “{paper.title}” as a picture; the files hold its text."
            )
            yield Picture(paper.first_page, "image/png", alternative)


def _leading(paper: BuiltPaper) -> Iterator[tuple[str, str]]:
    """The files that a reader opens, and what each is; parts of others are left out."""
    for name in paper.files:
        end = next((end for end in FORMAT_WORDS if name.endswith(f".{end}")), "")
        if "/data/" in name:
            if name.endswith(OPEN_DATA):
                yield name, "open data: what is in it"
        elif end:
            handout = HANDOUT if paper.is_deck and end in PRINTED else ""
            yield name, handout + FORMAT_WORDS[end]


def _file(paper: BuiltPaper, name: str, words: str) -> tuple[Inline, ...]:
    return (Link(f"{paper.title}, {words}", name),)
