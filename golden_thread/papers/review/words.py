"""Where do some words stand among the runs of a paragraph, and how are runs cut round them?

In: the paragraphs at an anchor. Out: the first and last run that hold the words and nothing else;
runs are cut in two where the words begin and end, each half with the look of the whole.
"""

from collections.abc import Sequence
from copy import deepcopy
from typing import Any

from docx.oxml.ns import qn
from lxml.etree import _Element

from golden_thread.papers.reading.docx_styles import Styles
from golden_thread.papers.reading.docx_text import printed_runs, text_of_sign
from golden_thread.papers.reading.printed_numbers import bullet_length, split_number

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Words:
    """The printed text of one paragraph, or of all paragraphs of a cell, and its runs."""

    def __init__(self, paragraphs: Sequence[_Element], styles: Styles) -> None:
        self._paragraphs = paragraphs
        self._styles = styles

    @property
    def text(self) -> str:
        """The text as the reader gives it for a cell: paragraphs are divided by a line end."""
        return "\n".join(
            "".join(run.text for run in printed_runs(paragraph, self._styles))
            for paragraph in self._paragraphs
        )

    def find(self, words: str, start: int) -> int | None:
        """Where the words begin: at `start`, which may leave out a typed number or bullet.

        Failing that where they stand, if they stand there once only; else None.
        """
        text = self.text
        for before in (split_number(text)[1] or bullet_length(text), 0):
            if text.startswith(words, start + before):
                return start + before
        return text.index(words) if text.count(words) == 1 else None

    def cut_out(self, start: int, end: int) -> tuple[Any, Any]:
        """The first and last run of the text from `start` to `end`, cut to hold just that."""
        self._cut_at(start)
        self._cut_at(end)
        inside = [run for run, begins in self._runs() if start <= begins < end]
        return inside[0], inside[-1]

    def _runs(self) -> list[tuple[_Element, int]]:
        """Every run with the offset at which it begins."""
        found: list[tuple[_Element, int]] = []
        offset = 0
        for paragraph in self._paragraphs:
            for run in printed_runs(paragraph, self._styles):
                found.append((run.element, offset))
                offset += len(run.text)
            offset += 1
        return found

    def _cut_at(self, offset: int) -> None:
        for run, begins in self._runs():
            length = sum(len(text_of_sign(sign)) for sign in run)
            if begins < offset < begins + length:
                _cut(run, offset - begins)
                return


def _cut(run: _Element, length: int) -> None:
    """Cut a run after so many characters; the second half is a new run beside it."""
    rest = deepcopy(run)
    begins = 0
    for sign, copied in zip(list(run), list(rest), strict=True):
        ends = begins + len(text_of_sign(sign))
        if sign.tag == qn("w:rPr"):
            continue
        if ends <= length:
            rest.remove(copied)
        elif begins >= length:
            run.remove(sign)
        else:
            whole = sign.text
            sign.text, copied.text = whole[: length - begins], whole[length - begins :]
            sign.set(_SPACE, "preserve")
            copied.set(_SPACE, "preserve")
        begins = ends
    run.addnext(rest)
