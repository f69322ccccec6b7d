"""Which words of a Word file does each comment cover?

In: the bytes of a Word file that has been read, and comments by anchor, words and offset. Out: a
copy with the comments in its margin; its text stays as it is, letter for letter.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

import docx
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.text.run import CT_R
from docx.text.run import Run

from golden_thread.papers.reading.docx_anchors import find_paragraphs
from golden_thread.papers.reading.docx_styles import Styles, root_of
from golden_thread.papers.reading.guard import examine
from golden_thread.papers.review.elsewhere import Nearest, nearest
from golden_thread.papers.review.packing import packed_again
from golden_thread.papers.review.words import Words
from golden_thread.problems import GoldenThreadError


class NotReviewable(GoldenThreadError):
    """Only a Word file that may be read takes comments; ask `read_paper` first."""


@dataclass(frozen=True, slots=True)
class ReviewComment:
    """A comment on words of a paragraph or cell.

    `text` is the words exactly as printed, `start` their offset in the text that was read there,
    and `anchor` the anchor of its place. By the `sentence` they stand in, a comment on words that
    can take none (in a footnote, a text box) finds the nearest that can.
    """

    anchor: str
    text: str
    start: int
    message: str
    author: str
    initials: str
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The file with its comments, and the comments whose words could not be found in it."""

    content: bytes
    unplaced: tuple[ReviewComment, ...] = ()


def comment_word(
    original: bytes, comments: Sequence[ReviewComment], *, dated: datetime
) -> Reviewed:
    """The Word file with comments dated as given; the same input gives the same bytes.

    Without comments it is the file as it came.

    Raises `NotReviewable` where the file must not be opened or is not Word.
    """
    examination = examine(original)
    if examination.kind != "docx":
        raise NotReviewable("; ".join(fault.sentence for fault in examination.faults))
    if not comments:
        return Reviewed(original)
    opened = docx.Document(BytesIO(original))
    styles = Styles(root_of(opened.part, RELATIONSHIP_TYPE.STYLES))
    unplaced = tuple(comment for comment in comments if not _place(opened, styles, comment, dated))
    saved = BytesIO()
    opened.save(saved)
    content = packed_again(original, saved.getvalue(), _touched(opened), dated)
    return Reviewed(content, unplaced)


def _touched(opened: WordDocument) -> frozenset[str]:
    """The names of the parts that comments change: the body, its relations, the comments."""
    main = opened.part.partname
    parts = (main, main.rels_uri, "/[Content_Types].xml", opened.part._comments_part.partname)
    return frozenset(str(part).lstrip("/") for part in parts)


def _place(opened: WordDocument, styles: Styles, comment: ReviewComment, dated: datetime) -> bool:
    """Put one comment into the file; False where no words are found that can take it."""
    where = (comment.anchor, comment.text)
    found = _own_runs(opened, styles, comment) or nearest(opened, styles, *where, comment.sentence)
    if found is None:
        return False
    first, last, says_where = found
    added = opened.add_comment(
        [_as_run(first, opened), _as_run(last, opened)],
        text="\n".join(filter(None, (says_where, comment.message))),
        author=comment.author,
        initials=comment.initials,
    )
    added._comment_elm.date = dated
    return True


def _own_runs(opened: WordDocument, styles: Styles, comment: ReviewComment) -> Nearest | None:
    """The runs that hold the words of the comment at its anchor; in a text box there are none."""
    if not comment.text or "/x" in comment.anchor:
        return None
    words = Words(find_paragraphs(opened.element.body, comment.anchor), styles)
    start = words.find(comment.text, comment.start)
    return (*words.cut_out(start, start + len(comment.text)), "") if start is not None else None


def _as_run(element: CT_R, opened: WordDocument) -> Run:
    return Run(element, opened._body)
