"""Where does a comment go whose words can take none?

In: a Word file and a comment on words in a footnote, a text box or a caption. Out: the runs nearest
to them that can take it, and how the comment says where its words are. Word has no comments in
footnotes and text boxes.
"""

from collections.abc import Iterator
from typing import Any

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from lxml.etree import _Element

from golden_thread.papers.reading.docx_anchors import PARAGRAPH, find_paragraphs
from golden_thread.papers.reading.docx_styles import Styles, root_of
from golden_thread.papers.review.words import Words

Nearest = tuple[Any, Any, str]
_BOX = qn("w:txbxContent")


def nearest(
    opened: WordDocument, styles: Styles, anchor: str, words: str, sentence: str
) -> Nearest | None:
    """The first and last run for a comment on words that are not at their anchor; None nowhere.

    First the one paragraph of the paper that has the sentence, then the sign of the footnote that
    has it, then the paragraph that a text box hangs on.
    """
    if not sentence:
        return None
    return (
        _by_sentence(opened, styles, words, sentence)
        or _by_footnote(opened, styles, sentence)
        or _by_box(opened, anchor, sentence)
    )


def _by_sentence(opened: WordDocument, styles: Styles, words: str, sentence: str) -> Nearest | None:
    found = [
        each
        for paragraph in opened.element.body.iter(PARAGRAPH)
        if next(paragraph.iterancestors(_BOX), None) is None
        for each in [Words([paragraph], styles)]
        if sentence in each.text
    ]
    if len(found) != 1 or sentence.count(words) != 1 or not words:
        return None
    start = found[0].text.index(sentence) + sentence.index(words)
    first, last = found[0].cut_out(start, start + len(words))
    return first, last, ""


def _by_footnote(opened: WordDocument, styles: Styles, sentence: str) -> Nearest | None:
    notes = root_of(opened.part, RELATIONSHIP_TYPE.FOOTNOTES)
    for note in () if notes is None else notes.findall(qn("w:footnote")):
        texts = (Words([paragraph], styles).text for paragraph in note.iter(PARAGRAPH))
        if any(sentence in text for text in texts):
            name = note.get(qn("w:id"))
            for reference in opened.element.body.iter(qn("w:footnoteReference")):
                if reference.get(qn("w:id")) == name:
                    run = reference.getparent()
                    return run, run, f"In the footnote: “{sentence}”"
    return None


def _by_box(opened: WordDocument, anchor: str, sentence: str) -> Nearest | None:
    outside, mark, _ = anchor.partition("/x")
    for paragraph in find_paragraphs(opened.element.body, outside) if mark else ():
        runs = list(_runs(paragraph))
        if runs:
            return runs[0], runs[-1], f"In the text box: “{sentence}”"
    return None


def _runs(paragraph: _Element) -> Iterator[_Element]:
    """The runs straight in the paragraph, those of boxes that hang on it left out."""
    for element in paragraph:
        if element.tag == qn("w:r"):
            yield element
