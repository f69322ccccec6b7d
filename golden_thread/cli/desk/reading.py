"""A paper that was sent, proof-read and forgotten.

In: a name and bytes. Out: the proved paper and, of a Word file, a copy with comments. The bytes lie
in a folder of their own while they are read, and are gone afterwards.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory

from golden_thread.cli.desk.posting import PostedPaper
from golden_thread.cli.proving import ProvedPaper, prove
from golden_thread.papers.review import comment_word
from golden_thread.proofing import Evidence, review_comments

# What these names say counts: Markdown is known by nothing else, and a text that is called a PDF
# was lost on the way. Of any other file the content says what it is.
_KNOWN_BY_NAME = (".md", ".markdown", ".docx", ".pptx", ".xlsx", ".pdf")
_WORD = ".docx"


@dataclass(frozen=True, slots=True)
class ReadPaper:
    """A paper as the desk shows it; `copy` has comments, and is None where it is not Word."""

    proved: ProvedPaper
    copy: bytes | None
    copy_name: str


def read_posted_paper(posted: PostedPaper, evidence: Evidence | None, now: datetime) -> ReadPaper:
    """The paper, read as the command reads it."""
    ending = PurePath(posted.name).suffix.lower()
    with TemporaryDirectory(prefix="golden-thread-") as folder:
        path = Path(folder) / f"paper{ending if ending in _KNOWN_BY_NAME else ''}"
        path.write_bytes(posted.content)
        (proved,) = prove([path], evidence, name=posted.name)
    is_word = ending == _WORD and proved.document is not None
    copy = _commented(posted.content, proved, now) if is_word else None
    return ReadPaper(proved, copy, f"{PurePath(posted.name).stem}.reviewed.docx")


def _commented(content: bytes, proved: ProvedPaper, now: datetime) -> bytes:
    return comment_word(content, review_comments(proved.settled), dated=now).content
