"""What do the marks of Markdown in a line of plain text mean?

In: the line. Out: its inlines: `**bold**` as bold words, `[words](address)` as a link, each without
its marks. Programs that make text of Word and PDF files leave these behind.
"""

import re

from golden_thread.document import Inline, Link, Text
from golden_thread.papers.reading.footnote_marks import without_marks
from golden_thread.papers.reading.inlines import joined

_MARK = re.compile(
    r"\*\*(?P<strong>[^*\n]{1,300})\*\*"
    r"|\[(?P<words>(?:\\.|[^\[\]\\\n]){1,300})\]\((?P<address>(?:https?:|mailto:|#)[^()\s]{0,300})\)"
)
_ESCAPED = re.compile(r"\\([()\[\]*_#.!-])")


def inlines_of(text: str) -> tuple[Inline, ...]:
    """The words of the line without the marks."""
    pieces: list[Inline] = []
    at = 0
    text = without_marks(text)
    for mark in _MARK.finditer(text):
        pieces.append(Text(text[at : mark.start()]))
        if mark["strong"] is not None:
            pieces.append(Text(mark["strong"], strong=True))
        else:
            pieces.append(Link(_ESCAPED.sub(r"\1", mark["words"]), mark["address"]))
        at = mark.end()
    return joined((*pieces, Text(text[at:])))
